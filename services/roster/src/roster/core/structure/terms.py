"""Terms of office (届次): how long, when due, how an election goes step by step."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from roster.core.establishment import last_day
from roster.core.lifecycle import Refusal
from roster.core.structure.rules import Rules, postponement_months, term_months
from roster.core.vocabulary import Kind, OfficersBy


class TermState(StrEnum):
    PREPARING = "preparing"
    HELD = "held"


class ElectionStep(StrEnum):
    """What is reported to the superior and approved by it (三报三批), in this order."""

    MEETING = "meeting"
    CANDIDATES = "candidates"
    RESULT = "result"


class Due(StrEnum):
    """How near the end of a term is."""

    OVERDUE = "overdue"
    LAST = "last"
    SECOND = "second"
    FIRST = "first"


class PartyStep(StrEnum):
    """Whether a League organization was renewed together with its Party organization."""

    TOGETHER = "together"
    BEHIND = "behind"
    UNKNOWN = "unknown"


ORDER: Final = tuple(ElectionStep)

_STEP_NAMES: Final = {
    ElectionStep.MEETING: "召开会议的请示",
    ElectionStep.CANDIDATES: "候选人预备人选",
    ElectionStep.RESULT: "选举结果",
}


@dataclass(frozen=True, slots=True)
class Reported:
    """One step: when it was reported to the superior, when it was approved."""

    reported_on: date
    approved_on: date | None


def add_months(day: date, months: int) -> date:
    """The same day some months on, or the last day of a month without it."""
    return last_day(day, months) + timedelta(days=1)


def due_of(ends_on: date | None, today: date, rules: Rules) -> Due | None:
    """Which alarm a term's last day (postponed or not) has set off by today."""
    if ends_on is None:
        return None
    if ends_on < today:
        return Due.OVERDUE
    steps = (
        (Due.LAST, rules.alarm_months_last),
        (Due.SECOND, rules.alarm_months_second),
        (Due.FIRST, rules.alarm_months_first),
    )
    return next((due for due, months in steps if ends_on <= add_months(today, months)), None)


def election_refusal(kind: Kind) -> Refusal | None:
    """Why an organization of this kind holds no election; None if it does."""
    if kind.officers_by is OfficersBy.APPOINTED:
        return Refusal(
            "团工委是上级团委的派出机构，不召开代表大会或团员大会，"
            "成员由派出它的团委任命；请登记任命批复。"
        )
    return None


def length_refusal(
    rules: Rules, kind: Kind, *, is_student_branch: bool, starts_on: date, ends_on: date
) -> Refusal | None:
    """Why a new term may not run from one day to the other; None if it may."""
    if ends_on < starts_on:
        return Refusal("届期的结束早于开始，请检查起止日期。")
    months = term_months(rules, kind, is_student_branch=is_student_branch)
    if months is not None and ends_on > last_day(starts_on, months):
        return Refusal(f"此类组织每届任期不超过 {months} 个月；请把届满日期改早。")
    least = rules.committee_term_months_least
    if kind is Kind.COMMITTEE and ends_on < last_day(starts_on, least):
        return Refusal(f"团委每届任期不少于 {least} 个月；请把届满日期改晚。")
    return None


def postponement_refusal(rules: Rules, kind: Kind, *, ends_on: date, until: date) -> Refusal | None:
    """Why a term may not be put off until a day; None if it may."""
    if until <= ends_on:
        return Refusal("延期后的日期应晚于届满日期。")
    months = postponement_months(rules, kind)
    if until > add_months(ends_on, months):
        return Refusal(f"此类组织延期换届不超过 {months} 个月；请改早日期，或按期换届。")
    return None


def step_refusal(
    done: Mapping[ElectionStep, Reported], step: ElectionStep, entry: Reported
) -> Refusal | None:
    """Why a step may not be noted so; None if it may. Steps go one after the other."""
    if entry.approved_on is not None and entry.approved_on < entry.reported_on:
        return Refusal("批复日期不能早于报送日期。")
    at = ORDER.index(step)
    if at > 0:
        before = done.get(ORDER[at - 1])
        name = _STEP_NAMES[ORDER[at - 1]]
        if before is None or before.approved_on is None:
            return Refusal(f"“{name}”还没有批复；请先登记它的批复。")
        if entry.reported_on < before.approved_on:
            return Refusal(f"报送日期不能早于“{name}”的批复日期。")
    if at + 1 < len(ORDER) and ORDER[at + 1] in done:
        later = done[ORDER[at + 1]]
        if entry.approved_on is None or entry.approved_on > later.reported_on:
            return Refusal(f"后面的“{_STEP_NAMES[ORDER[at + 1]]}”已经报送，批复日期不能晚于它。")
    return None


def party_step(
    rules: Rules, *, league_starts_on: date | None, party_starts_on: date | None
) -> PartyStep:
    """Whether the League committee was renewed with the Party's.

    It was if its term began no more than ``party_step_months`` before the Party's; a League term
    that is older belongs to the committee the Party organization has meanwhile replaced.
    """
    if league_starts_on is None or party_starts_on is None:
        return PartyStep.UNKNOWN
    if add_months(league_starts_on, rules.party_step_months) < party_starts_on:
        return PartyStep.BEHIND
    return PartyStep.TOGETHER
