"""The rules a League committee sets for the organizations of its area, and what holds without one.

Every number is configuration with a first day: a local rule differs from place to place and from
year to year. The defaults are those of the texts named in ``SOURCES``; the rest are assumed.
"""

from dataclasses import dataclass, fields
from types import MappingProxyType
from typing import Final

from roster.core.vocabulary import Kind


@dataclass(frozen=True, slots=True)
class Rules:
    """Terms in months, sizes in members, committees in seats, a target in percent."""

    committee_term_months: int = 60
    """Longest; the shortest a committee may have is ``committee_term_months_least``."""
    committee_term_months_least: int = 36
    general_branch_term_months: int = 36
    branch_term_months: int = 36
    student_branch_term_months: int = 12
    party_committee_term_months: int = 60
    party_branch_term_months: int = 36
    alarm_months_first: int = 6
    alarm_months_second: int = 3
    alarm_months_last: int = 1
    branch_postponement_months: int = 6
    other_postponement_months: int = 12
    party_step_months: int = 3
    joint_branch_below: int = 3
    general_branch_from: int = 50
    committee_above: int = 100
    congress_from: int = 200
    branch_committee_least: int = 3
    branch_committee_most: int = 5
    general_branch_committee_least: int = 5
    general_branch_committee_most: int = 7
    establishment_target_percent: int = 90


NAMES: Final = tuple(field.name for field in fields(Rules))

_ELECTIONS_2025: Final = "《基层组织选举工作条例》中青发〔2025〕1号"
_BRANCHES_2019: Final = "《团支部工作条例(试行)》中青发〔2019〕8号"
_CHONGQING: Final = "重庆各区县团委机关的做法"

SOURCES: Final = MappingProxyType(
    {
        "committee_term_months": _ELECTIONS_2025,
        "committee_term_months_least": _ELECTIONS_2025,
        "general_branch_term_months": _ELECTIONS_2025,
        "branch_term_months": _ELECTIONS_2025,
        "student_branch_term_months": _ELECTIONS_2025,
        "branch_postponement_months": _ELECTIONS_2025,
        "other_postponement_months": _ELECTIONS_2025,
        "congress_from": _ELECTIONS_2025,
        "joint_branch_below": _BRANCHES_2019,
        "establishment_target_percent": _CHONGQING,
    }
)
"""Where a default is stated; one that is not named here is assumed."""


def contradictions(rules: Rules) -> list[str]:
    """What could never hold together, in words."""
    found = []
    if rules.committee_term_months_least > rules.committee_term_months:
        found.append("团委任期的下限长于上限")
    if not rules.alarm_months_first > rules.alarm_months_second > rules.alarm_months_last:
        found.append("三次提醒应一次比一次接近届满")
    if not rules.joint_branch_below < rules.general_branch_from <= rules.committee_above:
        found.append("联合支部、团总支、团委的人数界线应依次增大")
    if rules.branch_committee_least > rules.branch_committee_most:
        found.append("支部委员会人数的下限大于上限")
    if rules.general_branch_committee_least > rules.general_branch_committee_most:
        found.append("总支委员会人数的下限大于上限")
    return found


def term_months(rules: Rules, kind: Kind, *, is_student_branch: bool) -> int | None:
    """How long a term is at most; None where nobody is elected."""
    if kind is Kind.BRANCH and is_student_branch:
        return rules.student_branch_term_months
    return {
        Kind.COMMITTEE: rules.committee_term_months,
        Kind.WORKING_COMMITTEE: None,
        Kind.GENERAL_BRANCH: rules.general_branch_term_months,
        Kind.BRANCH: rules.branch_term_months,
        Kind.PARTY_COMMITTEE: rules.party_committee_term_months,
        Kind.PARTY_BRANCH: rules.party_branch_term_months,
    }[kind]


def postponement_months(rules: Rules, kind: Kind) -> int:
    """By how many months an election may be put off."""
    if kind in (Kind.BRANCH, Kind.PARTY_BRANCH):
        return rules.branch_postponement_months
    return rules.other_postponement_months
