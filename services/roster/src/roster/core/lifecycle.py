"""The life of an appointment, and when a check-in is overdue.

Arranged is not in office: a person listed in an arrangement holds the post only once the branch
elected or co-opted them or the superior approved.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import Final


class State(StrEnum):
    ARRANGED = "arranged"
    IN_OFFICE = "in_office"
    ENDED = "ended"
    DECLINED = "declined"


class Step(StrEnum):
    CONFIRM = "confirm"
    END = "end"
    DECLINE = "decline"


LIVE: Final = (State.ARRANGED, State.IN_OFFICE)
"""States that take a seat."""

_NEXT: Final = MappingProxyType(
    {
        (State.ARRANGED, Step.CONFIRM): State.IN_OFFICE,
        (State.ARRANGED, Step.DECLINE): State.DECLINED,
        (State.IN_OFFICE, Step.END): State.ENDED,
    }
)

_REFUSED: Final = MappingProxyType(
    {
        (State.ARRANGED, Step.END): "此人还未到任，不存在离任；如不再任职，请用“放弃”。",
        (State.IN_OFFICE, Step.CONFIRM): "此任职已经确认到任，不用再次确认。",
        (State.IN_OFFICE, Step.DECLINE): "此人已经到任，不能放弃；如不再任职，请用“离任”。",
        (State.ENDED, Step.CONFIRM): "此任职已经结束，不能再确认；如重新任职，请新建一条任职。",
        (State.ENDED, Step.END): "此任职已经结束。",
        (State.ENDED, Step.DECLINE): "此任职已经结束，不能再放弃。",
        (State.DECLINED, Step.CONFIRM): "此人已经放弃，不能再确认；如重新安排，请新建一条任职。",
        (State.DECLINED, Step.END): "此人已经放弃，不存在离任。",
        (State.DECLINED, Step.DECLINE): "此人已经放弃。",
    }
)


@dataclass(frozen=True, slots=True)
class Refusal:
    """A step that cannot be taken, and why, in words for the person who tried."""

    reason: str


def next_state(state: State, step: Step) -> State | Refusal:
    """Where a step leads from a state, or why it leads nowhere."""
    found = _NEXT.get((state, step))
    return found if found is not None else Refusal(_REFUSED[state, step])


def check_in_refusal(state: State) -> Refusal | None:
    """Why nobody can check in for an appointment in this state; None if one can."""
    if state in LIVE:
        return None
    why = "已经结束" if state is State.ENDED else "已经放弃"
    return Refusal(f"此任职{why}，不能再报到。")


def end_refusal(starts_on: date, ended_on: date) -> Refusal | None:
    """Why an appointment cannot end on this day; None if it can."""
    if ended_on < starts_on:
        return Refusal("离任日期不能早于任职开始日期。")
    return None


def is_overdue(state: State, due_on: date | None, *, reported: bool, today: date) -> bool:
    """Whether a person who should have reported in at the post has not.

    The due day itself is still in time. Appointments without a due day (taken over from old
    rosters) are never overdue, nor are those that no longer take a seat.
    """
    return state in LIVE and due_on is not None and not reported and today > due_on
