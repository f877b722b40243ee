"""From what is known about a subject to the value of an output, with the whole tree kept.

The definitions are in the assessment documentation; the decisions where it leaves room are in
the docstring of ``core.scheme``.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Final

from assessment.core import indicators
from assessment.core.exact import HUNDRED, ZERO
from assessment.core.periods import CHILDREN, Period, parse_period
from assessment.core.scheme import Missing, Node, Output, Prorate, Scheme, nodes_of
from assessment.core.snapshot import Held
from assessment.core.tree import Part

METHOD: Final = "official/1"
"""Stored with every run. Change the number whenever the same snapshot would score differently."""

TERM_MONTHS: Final = 12


@dataclass(frozen=True)
class Bench:
    """What one output of one subject is computed from."""

    scheme: Scheme
    output: Output
    held: Held
    """Only the rows that count in ``period``."""
    period: str
    held_periods: Mapping[str, Sequence[str]]
    """For each ratings indicator, the periods in which anyone was rated by it."""
    child_values: Callable[[str], Mapping[str, Fraction | None]]
    """The values of another output of this subject in the child periods, by period."""


def evaluate(bench: Bench) -> Part:
    """The output's tree for one subject and period."""
    part = value_of(bench, bench.output.tree)
    return replace(part, id=bench.output.id, label=bench.output.label, weight=None)


def value_of(bench: Bench, node: Node) -> Part:
    if node.over and (keys := held_keys(bench, node)):
        return over_periods(bench, node, keys)
    if node.kind == "weighted":
        part = weighted(bench, node)
    elif node.kind == "groups":
        part = groups(bench, node)
    elif node.kind == "mean_of":
        part = mean_of(bench, node)
    else:
        part = leaf(bench, node.id)
    part = replace(part, id=node.id, label=node.label)
    return finished(bench, node, part)


def leaf(bench: Bench, name: str) -> Part:
    indicator = bench.scheme.indicators[name]
    if indicator.input == "ratings":
        group = bench.scheme.rater_groups[indicator.group]
        return replace(indicators.ratings(bench.held, indicator, group), kind="ratings")
    if indicator.input == "tasklist":
        return indicators.tasklist(bench.held, indicator)
    if indicator.input == "event_count":
        return indicators.event_count(bench.held, indicator)
    if indicator.input == "projects":
        return indicators.projects(bench.held, indicator)
    return indicators.deductions(bench.held, indicator, bench.scheme)


def weighted(bench: Bench, node: Node) -> Part:
    parts = [value_of(bench, child).weighing(child.weight) for child in node.children]
    return weigh(node, parts, node.missing, least=1)


def groups(bench: Bench, node: Node) -> Part:
    """Σ weight·value / Σ weight over the groups; absent ones are left out if the node allows."""
    spec = node.groups
    if spec is None:
        msg = f"{node.id}: a groups node without groups"
        raise TypeError(msg)
    indicator = bench.scheme.indicators[spec.of]
    parts = [
        indicators.ratings(bench.held, indicator, bench.scheme.rater_groups[name]).weighing(weight)
        for name, weight in spec.weights.items()
    ]
    return weigh(node, parts, spec.missing, least=spec.require_groups, kind="groups")


def weigh(
    node: Node, parts: Sequence[Part], missing: Missing, *, least: int, kind: str = "weighted"
) -> Part:
    """The weighted mean of the parts, by the node's rule for missing ones.

    ``insufficient``: all must be there. ``renormalise``: those there share the whole weight, if
    they are at least ``least``. ``zero``: a missing part keeps its weight and brings nothing.
    """
    absent = tuple(part.id for part in parts if part.value is None)
    present = len(parts) - len(absent)
    base = Part(node.id, node.label, kind, None, missing=absent, parts=tuple(parts))
    if missing == "insufficient" and absent:
        return replace(base, reason="part-missing")
    if missing == "renormalise" and present < max(least, 1):
        reason = "too-few-groups" if kind == "groups" else "part-missing"
        return replace(base, reason=reason, facts={"present": present, "needed": max(least, 1)})
    counted = [part for part in parts if part.value is not None or missing == "zero"]
    total = sum((part.weight or ZERO for part in counted), ZERO)
    shares = tuple(share(part, total, counts=part in counted) for part in parts)
    value = sum((part.contribution or ZERO for part in shares), ZERO)
    return replace(base, value=value, parts=shares)


def share(part: Part, total: Fraction, *, counts: bool) -> Part:
    effective = (part.weight or ZERO) / total * HUNDRED if counts else ZERO
    contribution = (part.value or ZERO) * effective / HUNDRED
    return replace(part, effective_weight=effective, contribution=contribution)


def mean_of(bench: Bench, node: Node) -> Part:
    """The mean of another output over the child periods, at least ``require`` of them."""
    values = bench.child_values(node.mean_of)
    child = bench.scheme.outputs[node.mean_of]
    kinds = (type_of(bench, bench.output.period), type_of(bench, child.period))
    needed = node.require or CHILDREN[kinds]
    return over_values(node, child.label, values, needed)


def held_keys(bench: Bench, node: Node) -> set[str]:
    names = {inner.groups.of if inner.groups else inner.id for inner in nodes_of(node)}
    return {key for name in names for key in bench.held_periods.get(name, ())}


def over_periods(bench: Bench, node: Node, keys: set[str]) -> Part:
    """The mean of the node's values in each period in which it was held."""
    kind = type_of(bench, node.over)
    outer = parse_period(bench.period)
    held = sorted({p for key in keys if (p := inside(key, kind, outer)) is not None})
    plain = replace(node, over="")
    values = {
        period.key: value_of(
            replace(bench, held=bench.held.in_period(period.key), period=period.key), plain
        ).value
        for period in held
    }
    return over_values(node, node.label, values, node.require or max(len(values), 1))


def inside(key: str, kind: str, outer: Period | None) -> Period | None:
    """The period of that kind which holds ``key``, if it lies in the outer one."""
    period = parse_period(key)
    found = period.up_to(kind) if period else None
    if found is None or (outer is not None and found.up_to(outer.type) != outer):
        return None
    return found


def over_values(node: Node, label: str, values: Mapping[str, Fraction | None], needed: int) -> Part:
    known = [value for value in values.values() if value is not None]
    enough = len(known) >= needed
    parts = tuple(
        Part(period, f"{label} {period}".strip(), "period", value, weight=Fraction(1))
        for period, value in sorted(values.items())
    )
    if enough:
        total = Fraction(len(known))
        parts = tuple(share(part, total, counts=part.value is not None) for part in parts)
    return Part(
        id=node.id,
        label=node.label,
        kind="mean_of",
        value=indicators.mean(known) if enough else None,
        reason="" if enough else "too-few-periods",
        missing=tuple(part.id for part in parts if part.value is None),
        facts={"present": len(known), "needed": needed},
        parts=parts,
    )


def finished(bench: Bench, node: Node, part: Part) -> Part:
    """The node's last steps: prorate, minus, clamp."""
    if part.value is None:
        return part
    if node.prorate is not None:
        part = prorated(bench, node.prorate, part)
    for name in node.minus:
        off = leaf(bench, name)
        points = off.value or ZERO
        taken = replace(off, contribution=-points)
        part = replace(part, value=(part.value or ZERO) - points, parts=(*part.parts, taken))
    if node.clamp is not None and part.value is not None:
        low, high = node.clamp
        held = min(high, max(low, part.value))
        if held != part.value:
            part = replace(part, value=held, facts={**part.facts, "clamped": True})
    return part


def prorated(bench: Bench, prorate: Prorate, part: Part) -> Part:
    """What was expected shrinks with the months excused; nobody passes 100 that way."""
    months = bench.scheme.periods[bench.output.period].months or TERM_MONTHS
    away = sum(
        row.months or 1
        for row in bench.held.exemptions
        if row.applies_to == bench.output.id and row.reason in prorate.exempt
    )
    served = months - away
    facts = {**part.facts, "months": months, "months_served": max(served, 0)}
    if not away:
        return part
    if served <= 0:
        return replace(part, value=None, reason="all-excused", facts=facts)
    value = min(HUNDRED, (part.value or ZERO) * months / served)
    return replace(part, value=value, facts=facts)


def type_of(bench: Bench, period: str) -> str:
    return bench.scheme.periods[period].type if period in bench.scheme.periods else period
