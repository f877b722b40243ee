"""Whether an organization's kind and committee fit its number of members."""

from dataclasses import dataclass
from typing import Final

from roster.core.structure.rules import Rules
from roster.core.vocabulary import Formation, Kind

_COUNTED: Final = (Kind.BRANCH, Kind.GENERAL_BRANCH, Kind.COMMITTEE)
_SEATS: Final = ("书记", "委员", "常委")
_NO_SEATS: Final = ("第一书记", "助理", "青年委员", "秘书", "指导员", "联络")
"""A first secretary supports from outside; 青年委员 sit on the Party's or the village's body."""


@dataclass(frozen=True, slots=True)
class SizeFinding:
    """One rule that is not met: its name in ``Rules``, what it asks for, what there is."""

    rule: str
    limit: int
    found: int
    text: str


def size_findings(
    rules: Rules, kind: Kind, formation: Formation, *, members: int | None, seats: int
) -> list[SizeFinding]:
    """What the size rules say about an organization; nothing where no members are known.

    ``seats`` are the authorised posts of its committee, 0 where none is set up yet.
    """
    if kind not in _COUNTED:
        return []
    found = [] if members is None else _by_members(rules, kind, formation, members)
    return found + _by_seats(rules, kind, seats)


def _by_members(rules: Rules, kind: Kind, formation: Formation, members: int) -> list[SizeFinding]:
    def finding(rule: str, text: str) -> SizeFinding:
        return SizeFinding(rule, getattr(rules, rule), members, text)

    found = []
    if kind is Kind.BRANCH:
        if members < rules.joint_branch_below and formation is not Formation.JOINT:
            found.append(finding("joint_branch_below", "团员不足，宜与邻近单位组成联合支部"))
        elif members > rules.committee_above:
            found.append(finding("committee_above", "团员较多，宜设团委"))
        elif members >= rules.general_branch_from:
            found.append(finding("general_branch_from", "团员较多，宜设团总支"))
    elif kind is Kind.GENERAL_BRANCH:
        if members < rules.general_branch_from:
            found.append(finding("general_branch_from", "团员较少，宜设团支部"))
        elif members > rules.committee_above:
            found.append(finding("committee_above", "团员较多，宜设团委"))
    if members >= rules.congress_from:
        found.append(finding("congress_from", "团员较多，可以召开代表大会代替团员大会"))
    return found


def _by_seats(rules: Rules, kind: Kind, seats: int) -> list[SizeFinding]:
    limits = {
        Kind.BRANCH: ("branch_committee_least", "branch_committee_most"),
        Kind.GENERAL_BRANCH: ("general_branch_committee_least", "general_branch_committee_most"),
    }
    if seats == 0 or kind not in limits:
        return []
    least, most = limits[kind]
    if seats < getattr(rules, least):
        return [SizeFinding(least, getattr(rules, least), seats, "委员会职数偏少")]
    if seats > getattr(rules, most):
        return [SizeFinding(most, getattr(rules, most), seats, "委员会职数偏多")]
    return []


def is_committee_seat(title: str) -> bool:
    """Whether who holds a post of this title is a member of the League committee."""
    return any(word in title for word in _SEATS) and not any(word in title for word in _NO_SEATS)
