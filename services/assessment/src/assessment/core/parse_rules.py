"""Reading linkage rules, exemptions and feedback."""

from collections.abc import Iterator, Mapping
from typing import Final

from assessment.core.conditions import RELATIONS, ConditionError, Names, translate
from assessment.core.reading import KEY, Fields
from assessment.core.scheme import (
    Condition,
    Exemption,
    Feedback,
    Indicator,
    Output,
    RaterGroup,
    Rule,
    SubjectType,
)

BROKEN: Final = Condition("", "false", (), ())


def read_rules(
    top: Fields,
    subjects: Mapping[str, SubjectType],
    outputs: Mapping[str, Output],
    groups: Mapping[str, RaterGroup],
) -> tuple[Rule, ...]:
    rules: dict[str, Rule] = {}
    for f in top.rows("linkage"):
        names = Names(
            {o.id: strata_of(o, subjects) for o in outputs.values()},
            {*subjects, *RELATIONS},
            frozenset(rules),
            groups,
        )
        rule = read_rule(f, names, subjects, outputs, rules)
        if not KEY.fullmatch(rule.id) or rule.id in rules:
            f.wrong("id", "bad-id", "规则编号用英文字母和数字，且不能重复。")
        rules[rule.id] = rule
    return tuple(rules.values())


def strata_of(output: Output, subjects: Mapping[str, SubjectType]) -> frozenset[str]:
    subject = subjects.get(output.subject)
    return frozenset(subject.strata) if subject else frozenset()


def read_rule(
    f: Fields,
    names: Names,
    subjects: Mapping[str, SubjectType],
    outputs: Mapping[str, Output],
    earlier: Mapping[str, Rule],
) -> Rule:
    condition = read_condition(f, names)
    then = f.fields("then")
    effects = [effect for effect in ("propose", "bar") if then.has(effect)]
    if len(effects) != 1:
        then.wrong("propose", "no-effect", "then 里写 propose（建议）或 bar（不得），二者选一。")
    effect = effects[0] if effects else "propose"
    targets = then.texts("target")
    for target in targets:
        if target not in subjects and target not in RELATIONS:
            then.wrong("target", "unknown-subject", f"没有考核对象“{target}”。")
    if not targets:
        then.wrong("target", "required", "缺少 target：这条规则的后果落在谁身上。")
    rule = Rule(
        id=f.text("id"),
        quote=f.text("quote", ""),
        condition=condition,
        effect="bar" if effect == "bar" else "propose",
        consequences=then.texts(effect),
        targets=targets,
        base=base_of(condition, targets, subjects, outputs, earlier),
        decide=then.choice("decide", {"", "human"}, ""),
        effective=then.text("effective", ""),
    )
    if rule.effect == "propose" and rule.decide != "human":
        then.wrong("decide", "human-decides", "涉及人事的后果只能由人决定，请写 decide: human。")
    then.close()
    f.close()
    return rule


def read_condition(f: Fields, names: Names) -> Condition:
    text = f.text("if")
    if not text:
        return BROKEN
    try:
        return translate(text, names)
    except ConditionError as error:
        f.wrong("if", "bad-condition", str(error))
        return BROKEN


def base_of(
    condition: Condition,
    targets: tuple[str, ...],
    subjects: Mapping[str, SubjectType],
    outputs: Mapping[str, Output],
    earlier: Mapping[str, Rule],
) -> str:
    """The subject type the question is about.

    The owner of an output named without an owner, or by its own type; then the base of a rule
    it follows on; then the target; then the first subject type.
    """
    return next(candidates(condition, targets, subjects, outputs, earlier), "")


def candidates(
    condition: Condition,
    targets: tuple[str, ...],
    subjects: Mapping[str, SubjectType],
    outputs: Mapping[str, Output],
    earlier: Mapping[str, Rule],
) -> Iterator[str]:
    named = (*condition.references, *(history.reference for history in condition.histories))
    for reference in named:
        if reference.kind == "output":
            subject = outputs[reference.output].subject
            if reference.owner in {"", subject}:
                yield subject
    for reference in named:
        if reference.kind == "fired":
            yield earlier[reference.owner].base
    yield from (target for target in targets if target in subjects)
    yield from subjects


def read_exemptions(top: Fields, indicators: Mapping[str, Indicator]) -> tuple[Exemption, ...]:
    found = []
    for f in top.rows("exemptions"):
        exemption = Exemption(
            id=f.text("id"),
            quote=f.text("quote", ""),
            applies_to=f.text("applies_to"),
            conditions=f.texts("conditions"),
            not_if=f.texts("not_if"),
            decided_by=f.texts("decided_by"),
            min_deciders=f.integer("min_deciders", 1, least=1),
            effect=f.choice("effect", {"remove_deduction"}, "remove_deduction"),
            record=f.choice("record", {"keep_visible"}, "keep_visible"),
        )
        indicator = indicators.get(exemption.applies_to)
        if indicator is None or not indicator.exemptible:
            f.wrong(
                "applies_to",
                "not-exemptible",
                f"“{exemption.applies_to}”不是可以免责的扣分指标（exemptible: true）。",
            )
        if exemption.min_deciders > max(len(exemption.decided_by), 1):
            f.wrong("min_deciders", "too-many", "决定人数多于 decided_by 里写的人。")
        f.close()
        found.append(exemption)
    return tuple(found)


def read_feedback(top: Fields) -> tuple[Feedback, ...]:
    found = []
    for f in top.rows("feedback"):
        found.append(Feedback(f.text("to"), f.text("quote", ""), f.text("include", "")))
        f.close()
    return tuple(found)
