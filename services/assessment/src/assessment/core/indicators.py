"""The value of one indicator for one subject: 0 to 100, or missing with the reason.

Each function is the definition in the scheme's documentation, in exact rationals.
"""

from collections.abc import Sequence
from fractions import Fraction

from assessment.core.exact import HUNDRED, ZERO
from assessment.core.periods import parse_period
from assessment.core.scheme import Aggregate, Exemption, Indicator, RaterGroup, Scale, Scheme
from assessment.core.snapshot import ExemptionRow, FormRow, Held
from assessment.core.tree import Part

DEFAULT_SCALE = Scale(ZERO, HUNDRED)


def mean(values: Sequence[Fraction]) -> Fraction:
    return sum(values, ZERO) / len(values)


def form_value(scores: Sequence[Fraction], scale: Scale) -> Fraction:
    """The mean of the items, each mapped from the scale to 0…100."""
    return mean([scale.to_hundred(score) for score in scores])


def trimmed(values: Sequence[Fraction], aggregate: Aggregate) -> list[Fraction]:
    """The values without the ``trim`` highest and lowest, once there are enough of them."""
    kept = sorted(values)
    if aggregate.trim and len(kept) >= aggregate.when_n_at_least:
        return kept[aggregate.trim : -aggregate.trim]
    return kept


def group_value(forms: Sequence[FormRow], group: RaterGroup, indicator: Indicator) -> Part:
    """The mean over a group's forms; too few forms and the group is missing."""
    scale = indicator.scale or DEFAULT_SCALE
    values = [form_value(form.scores, scale) for form in forms]
    enough = len(values) >= group.needed
    kept = trimmed(values, indicator.aggregate)
    return Part(
        id=group.id,
        label=group.label,
        kind="group",
        value=mean(kept) if enough else None,
        reason="" if enough else "too-few-forms",
        facts={"forms": len(values), "needed": group.needed, "trimmed": len(values) - len(kept)},
    )


def ratings(held: Held, indicator: Indicator, group: RaterGroup) -> Part:
    forms = [f for f in held.forms if f.indicator == indicator.id and f.group == group.id]
    return group_value(forms, group, indicator)


def tasklist(held: Held, indicator: Indicator) -> Part:
    """Σ weight·value of the verified over Σ weight of all that are not exempt."""
    tasks = [task for task in held.tasks if task.list == indicator.list and task.state != "exempt"]
    verified = [task for task in tasks if task.state == "verified"]
    total = sum((task.weight for task in tasks), ZERO)
    reached = sum((task.weight * (task.value or ZERO) for task in verified), ZERO)
    return Part(
        id=indicator.id,
        label=indicator.label,
        kind="tasklist",
        value=reached / total if total else None,
        reason="" if total else "no-tasks",
        facts={"tasks": len(tasks), "verified": len(verified)},
    )


def event_count(held: Held, indicator: Indicator) -> Part:
    """100 · min(1, count / target); excused periods lower the target."""
    rows = [row for row in held.counts if row.indicator == indicator.id]
    count = sum((row.count for row in rows), ZERO)
    target = (indicator.target or ZERO) - excused(held.exemptions, indicator)
    known = bool(rows) and target > 0
    return Part(
        id=indicator.id,
        label=indicator.label,
        kind="event_count",
        value=HUNDRED * min(Fraction(1), count / target) if known else None,
        reason="" if known else ("all-excused" if target <= 0 else "not-recorded"),
        facts={"count": str(count), "target": str(max(target, ZERO))},
    )


def excused(exemptions: Sequence[ExemptionRow], indicator: Indicator) -> int:
    rows = [
        row
        for row in exemptions
        if row.applies_to == indicator.id
        and (not indicator.exempt or row.reason in indicator.exempt)
    ]
    periods = {row.period for row in rows if row.period and parse_period(row.period)}
    return len(periods) + sum(row.months or 1 for row in rows if not row.period)


def projects(held: Held, indicator: Indicator) -> Part:
    """100 · min(cap, per_item · verified) / cap; verified projects are counts or verified tasks."""
    rows = [row for row in held.counts if row.indicator == indicator.id]
    tasks = [task for task in held.tasks if task.list in {indicator.id, indicator.list or ""}]
    done = sum(1 for task in tasks if task.state == "verified")
    verified = sum((row.count for row in rows), ZERO) + done
    cap = indicator.cap or HUNDRED
    known = bool(rows or tasks)
    points = min(cap, (indicator.per_item or ZERO) * verified)
    return Part(
        id=indicator.id,
        label=indicator.label,
        kind="projects",
        value=HUNDRED * points / cap if known else None,
        reason="" if known else "not-recorded",
        facts={"verified": str(verified), "cap": str(cap)},
    )


def deductions(held: Held, indicator: Indicator, scheme: Scheme) -> Part:
    """Points to take off: those recorded, less those waived, at most ``cap``. None means 0."""
    points = sum((row.count for row in held.counts if row.indicator == indicator.id), ZERO)
    waived = sum((waived_by(row, indicator, scheme, points) for row in held.exemptions), ZERO)
    left = max(ZERO, points - waived)
    value = left if indicator.cap is None else min(indicator.cap, left)
    return Part(
        id=indicator.id,
        label=indicator.label,
        kind="deductions",
        value=value,
        facts={"points": str(points), "waived": str(min(points, waived))},
    )


def waived_by(
    row: ExemptionRow, indicator: Indicator, scheme: Scheme, points: Fraction
) -> Fraction:
    """The points one exemption takes away: those it names, or all when it names none.

    ``reason`` lists the grounds, separated by ``|``: all conditions of the scheme's rule must be
    among them and none of its ``not_if``, and enough of the named deciders must have decided.
    """
    if row.applies_to != indicator.id or not indicator.exemptible:
        return ZERO
    grounds = set(row.reason.split("|"))
    if any(allows(rule, indicator, grounds, row.deciders) for rule in scheme.exemptions):
        return points if row.points is None else row.points
    return ZERO


def allows(
    rule: Exemption, indicator: Indicator, grounds: set[str], deciders: Sequence[str]
) -> bool:
    entitled = set(deciders) & set(rule.decided_by) if rule.decided_by else set(deciders)
    return (
        rule.applies_to == indicator.id
        and grounds >= set(rule.conditions)
        and not grounds & set(rule.not_if)
        and len(entitled) >= rule.min_deciders
    )
