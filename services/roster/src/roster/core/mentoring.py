"""Mentors (导师帮带): who may lead whom, when a follow-up is due, and who would suit."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum


class MentorshipKind(StrEnum):
    ONE_TO_ONE = "one_to_one"
    MANY_TO_ONE = "many_to_one"
    OLD_LEADS_NEW = "old_leads_new"


class FollowUpKind(StrEnum):
    TALK = "talk"
    WORK_REPORT = "work_report"
    MENTOR_FEEDBACK = "mentor_feedback"


@dataclass(frozen=True, slots=True)
class Refusal:
    reason: str


def pairing_refusal(
    kind: MentorshipKind, mentors: int, starts_on: date, ends_on: date
) -> Refusal | None:
    """Why a pairing makes no sense; None if it does."""
    if kind is MentorshipKind.MANY_TO_ONE and mentors < 2:  # noqa: PLR2004
        return Refusal("“多对一”要选两名以上导师。")
    if kind is not MentorshipKind.MANY_TO_ONE and mentors != 1:
        return Refusal("“一对一”和“老带新”只选一名导师；多名导师请用“多对一”。")
    if ends_on <= starts_on:
        return Refusal("帮带期的结束应晚于开始。")
    return None


def next_follow_up(starts_on: date, last_on: date | None, rhythm_days: int) -> date:
    """The day by which the next follow-up should be noted."""
    return max(starts_on, last_on or starts_on) + timedelta(days=rhythm_days)


def is_overdue(due_on: date, today: date, *, is_active: bool) -> bool:
    """The due day itself is still in time."""
    return is_active and today > due_on


@dataclass(frozen=True, slots=True)
class Mentee:
    person_id: str
    org_path: str
    fields: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Option:
    """A mentor who could be asked."""

    mentor_id: str
    person_id: str | None
    org_path: str
    fields: tuple[str, ...]
    capacity: int
    leading: int
    """Agreements they lead now."""


class Distance(StrEnum):
    SAME = "same"
    NEAR = "near"
    FAR = "far"


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A mentor who would suit, with what speaks for them."""

    mentor_id: str
    shared_fields: tuple[str, ...]
    distance: Distance
    free: int


def distance_between(one: str, other: str) -> Distance:
    """By place in the tree: the same or directly above or below is same, one step up is near."""
    if one.startswith(other) or other.startswith(one):
        return Distance.SAME
    parents = [path.rstrip("/").rpartition("/")[0] for path in (one, other)]
    return Distance.NEAR if parents[0] == parents[1] else Distance.FAR


_ORDER = {Distance.SAME: 0, Distance.NEAR: 1, Distance.FAR: 2}


def suggestions(mentee: Mentee, options: Sequence[Option], limit: int) -> list[Suggestion]:
    """Mentors with room, by shared fields, then nearness, then room; ties by id.

    Nothing about the mentee but fields of work and place is looked at.
    """
    wanted = {field.casefold(): field for field in mentee.fields}
    found = [
        Suggestion(
            option.mentor_id,
            tuple(
                sorted(wanted[f.casefold()] for f in set(option.fields) if f.casefold() in wanted)
            ),
            distance_between(option.org_path, mentee.org_path),
            option.capacity - option.leading,
        )
        for option in options
        if option.leading < option.capacity and option.person_id != mentee.person_id
    ]
    found.sort(key=lambda s: (-len(s.shared_fields), _ORDER[s.distance], -s.free, s.mentor_id))
    return found[:limit]
