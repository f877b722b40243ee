"""Whether a person still meets criteria, with the fact that says otherwise.

What is not known is not held against anybody: it is told apart as a question.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from common.codes import CodeTable, label_of

from roster.core.ages import age_on
from roster.core.eligibility import Requirements


class Rule(StrEnum):
    """The criterion in question."""

    BORN = "born"
    AGE = "age"
    POLITICAL_STATUS = "political_status"
    RECRUITED_YEAR = "recruited_year"
    EDUCATION = "education"
    WORK_UNIT = "work_unit"
    IDENTITY = "identity"
    AREA = "area"
    SERVICE = "service"


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of a person, as of a day."""

    birth_on: date | None = None
    birth_month: str | None = None
    political_status: str | None = None
    education: str | None = None
    work_unit: str | None = None
    employment_identity: str | None = None
    recruited_year: int | None = None


@dataclass(frozen=True, slots=True)
class Doubt:
    """A criterion that is not met, or (``found`` is None) cannot be checked."""

    rule: Rule
    wanted: str
    found: str | None


def doubts(rules: Requirements, facts: Facts, today: date) -> list[Doubt]:
    """Every criterion a person does not meet or that cannot be checked, in a fixed order."""
    return [*_by_birth(rules, facts, today), *_by_background(rules, facts)]


def unmet(rules: Requirements, facts: Facts, today: date) -> list[Doubt]:
    """Only what is known not to be met."""
    return [doubt for doubt in doubts(rules, facts, today) if doubt.found is not None]


def _by_birth(rules: Requirements, facts: Facts, today: date) -> Iterator[Doubt]:
    after, before = rules.born_on_or_after, rules.born_on_or_before
    first, last = _birth_span(facts)
    born = None if first is None else (facts.birth_month or first.isoformat()[:7])
    if after is not None and (last is None or last < after):
        yield Doubt(Rule.BORN, f"{after.isoformat()} 及以后出生", born)
    if before is not None and (first is None or first > before):
        yield Doubt(Rule.BORN, f"{before.isoformat()} 及以前出生", born)
    age = age_on(today, birth_on=facts.birth_on, birth_month=facts.birth_month)
    youngest = None if last is None else age_on(today, birth_on=last, birth_month=None)
    if rules.min_age is not None and (age is None or age < rules.min_age):
        yield Doubt(Rule.AGE, f"年满{rules.min_age}周岁", _years(age))
    if rules.max_age is not None and (youngest is None or youngest > rules.max_age):
        yield Doubt(Rule.AGE, f"不超过{rules.max_age}周岁", _years(youngest))


def _birth_span(facts: Facts) -> tuple[date | None, date | None]:
    """First and last possible birthday: where only the month is known the doubt helps."""
    if facts.birth_on is not None:
        return facts.birth_on, facts.birth_on
    if facts.birth_month is None:
        return None, None
    year, month = int(facts.birth_month[:4]), int(facts.birth_month[5:7])
    following = date(year + month // 12, month % 12 + 1, 1)
    return date(year, month, 1), date.fromordinal(following.toordinal() - 1)


def _by_background(rules: Requirements, facts: Facts) -> Iterator[Doubt]:
    checks: tuple[tuple[Rule, tuple[object, ...], object], ...] = (
        (
            Rule.POLITICAL_STATUS,
            tuple(_named("political_status", code) for code in rules.political_statuses),
            facts.political_status and _named("political_status", facts.political_status),
        ),
        (Rule.RECRUITED_YEAR, rules.recruited_years, facts.recruited_year),
        (Rule.WORK_UNIT, rules.sending_units, facts.work_unit),
        (Rule.IDENTITY, rules.employment_identities, facts.employment_identity),
    )
    for rule, wanted, found in checks:
        if wanted and found not in wanted:
            yield Doubt(rule, "、".join(map(str, wanted)), None if found is None else str(found))
    least = rules.min_education
    # GB/T 4658: the first digit is the level, 1 (postgraduate) is the highest.
    if least is not None and (not facts.education or facts.education[:1] > least[:1]):
        found_level = _named("education", facts.education) if facts.education else None
        yield Doubt(Rule.EDUCATION, f"{_named('education', least)}及以上学历", found_level)


def _named(table: CodeTable, code: str) -> str:
    return label_of(table, code) or code


def _years(age: int | None) -> str | None:
    return None if age is None else f"{age}周岁"
