"""What the register says of organizations, posts and services, as the counting reads it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from roster.core.establishment import is_leading
from roster.core.indicators.results import ResultFacts
from roster.core.lifecycle import Ending, State

YOUTH_MEMBER: Final = "青年委员"
"""The youth seat in a village's 两委. It belongs to the Party or autonomy body, not the branch."""
_TWO_COMMITTEES: Final = (YOUTH_MEMBER, "两委", "村委会", "居委会", "村委委员", "支委")
_NOT_THE_SECRETARY: Final = ("副", "第一书记")


class ExitKind(StrEnum):
    """Why somebody left (出)."""

    EXPIRED = "expired"
    PROMOTED = "promoted"
    MOVED = "moved"
    WITHDREW = "withdrew"
    ADJUSTED = "adjusted"
    OTHER = "other"


_EXIT_WORDS: Final = (
    (ExitKind.PROMOTED, ("提拔", "提任", "晋升", "重用", "升任")),
    (ExitKind.MOVED, ("转岗", "调任", "调动", "调离", "调出", "轮岗", "交流", "借调")),
    (ExitKind.WITHDREW, ("退出", "辞", "离职", "放弃", "升学", "毕业", "个人原因", "本人")),
    (ExitKind.ADJUSTED, ("调整", "不胜任", "免职", "撤职", "不合格", "罢免")),
    (ExitKind.EXPIRED, ("期满", "届满", "到期", "任满")),
)
_BY_ENDING: Final = {
    str(Ending.EXPIRED): ExitKind.EXPIRED,
    str(Ending.RESIGNED): ExitKind.WITHDREW,
    str(Ending.TRANSFERRED): ExitKind.MOVED,
    str(Ending.PROMOTED): ExitKind.PROMOTED,
    str(Ending.UNFIT): ExitKind.ADJUSTED,
    str(Ending.LOST_CONTACT): ExitKind.ADJUSTED,
}
"""What the person who ended it chose; the rest is told by words and dates."""


@dataclass(frozen=True, slots=True)
class OrganizationFacts:
    path: str
    is_active: bool
    is_league: bool
    is_village: bool
    is_branch: bool
    term_ends_on: date | None
    places: int | None = None
    """编制 in force on the day; None where none was entered."""


@dataclass(frozen=True, slots=True)
class PostFacts:
    id: str
    path: str
    form: str
    capacity: int
    is_suspended: bool
    """Closed for the time being: it takes nobody, and stays authorised."""
    max_age: int | None


@dataclass(frozen=True, slots=True)
class PersonFacts:
    id: str
    birth_month: str | None
    sex: str | None
    education: str | None
    source: str | None
    major: str | None = None
    employment_identity: str | None = None
    is_in_village_committee: bool = False
    """On the day, by the identities on file."""
    results: tuple[ResultFacts, ...] = ()
    """Known by the day."""


@dataclass(frozen=True, slots=True)
class Service:
    """One appointment of one person, with what happened to it."""

    id: str
    person: PersonFacts
    path: str
    post_id: str
    title: str
    form: str
    is_at_league: bool
    state: str
    starts_on: date
    ends_on: date | None
    ended_on: date | None
    reason: str | None = None
    ending: str | None = None
    due_on: date | None = None
    reported_on: date | None = None
    """First check-in at the post."""
    home_reported_on: date | None = None
    duty_on: date | None = None
    """Last evidence of being on duty."""
    leave: tuple[tuple[date, date], ...] = ()
    """Approved leave, first and last day."""

    def is_effective(self, day: date) -> bool:
        """In office on that day. Arranged is not in office; overdue at the end of a term is."""
        if self.starts_on > day:
            return False
        if self.state == State.IN_OFFICE:
            return True
        return self.state == State.ENDED and self.ended_on is not None and self.ended_on >= day

    def is_on_leave(self, day: date) -> bool:
        return any(first <= day <= last for first, last in self.leave)


def is_secretary(title: str) -> bool:
    """团(工)委书记, 团支部书记; not deputies, not a first secretary sent in support."""
    return is_leading(title) and not any(word in title for word in _NOT_THE_SECRETARY)


def is_youth_member(title: str) -> bool:
    return YOUTH_MEMBER in title


def is_in_two_committees(service: Service) -> bool:
    """Whether a service, or who holds it, is of the village's 两委."""
    return (
        not service.is_at_league
        or service.person.is_in_village_committee
        or any(word in service.title for word in _TWO_COMMITTEES)
    )


def exit_kind(service: Service, others: Sequence[Service] = ()) -> ExitKind:
    """Why a service ended: as entered, by its words, its dates, or because another one began."""
    if service.ending in _BY_ENDING:
        return _BY_ENDING[service.ending]
    reason = service.reason or ""
    for kind, words in _EXIT_WORDS:
        if any(word in reason for word in words):
            return kind
    ended = service.ended_on
    if ended is None:
        return ExitKind.OTHER
    if service.ends_on is not None and ended >= service.ends_on:
        return ExitKind.EXPIRED
    if any(0 <= (other.starts_on - ended).days <= NEXT_DAYS for other in others):
        return ExitKind.MOVED
    return ExitKind.OTHER


NEXT_DAYS: Final = 31
"""A service that begins so soon after another continues it."""
