"""The life of an appointment, from being arranged to being archived; when a check-in is overdue.

Arranged is not in office: a person listed in an arrangement holds the post only once the branch
elected or co-opted them or the superior approved. What leads up to it is ``core.procedures``.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import Final


class State(StrEnum):
    ARRANGED = "arranged"
    IN_OFFICE = "in_office"
    ENDED = "ended"
    DECLINED = "declined"


class Standing(StrEnum):
    """Whether a person in office is at the post, and why not."""

    PRESENT = "present"
    ON_LEAVE = "on_leave"
    SECONDED = "seconded"
    SUSPENDED = "suspended"
    LOST_CONTACT = "lost_contact"


class Handover(StrEnum):
    NONE = "none"
    OPEN = "open"
    DONE = "done"


class Ending(StrEnum):
    """How an appointment came to its end."""

    EXPIRED = "expired"
    RESIGNED = "resigned"
    TRANSFERRED = "transferred"
    PROMOTED = "promoted"
    UNFIT = "unfit"
    LOST_CONTACT = "lost_contact"
    DISSOLVED = "dissolved"
    EX_OFFICIO = "ex_officio"
    OTHER = "other"


class Step(StrEnum):
    CONFIRM = "confirm"
    DECLINE = "decline"
    END = "end"
    EXTEND = "extend"
    RENEW = "renew"
    TAKE_LEAVE = "take_leave"
    SECOND = "second"
    SUSPEND = "suspend"
    LOSE_CONTACT = "lose_contact"
    RETURN = "return"
    HAND_OVER = "hand_over"
    ARCHIVE = "archive"


LIVE: Final = (State.ARRANGED, State.IN_OFFICE)
"""States that take a seat."""

ABSENCES: Final[Mapping[Step, Standing]] = MappingProxyType(
    {
        Step.TAKE_LEAVE: Standing.ON_LEAVE,
        Step.SECOND: Standing.SECONDED,
        Step.SUSPEND: Standing.SUSPENDED,
        Step.LOSE_CONTACT: Standing.LOST_CONTACT,
    }
)
"""Steps by which a person in office leaves the post for a time."""

_AWAY: Final = MappingProxyType(
    {
        Standing.ON_LEAVE: "正在请假",
        Standing.SECONDED: "正在借调",
        Standing.SUSPENDED: "已经暂停履职",
        Standing.LOST_CONTACT: "已经失去联系",
    }
)
_NEW_TERM: Final = (Step.EXTEND, Step.RENEW)
_NO_LONGER_TERM: Final = (Standing.SUSPENDED, Standing.LOST_CONTACT)

_BEFORE_OFFICE: Final = MappingProxyType(
    {
        Step.END: "此人还未到任，不存在离任；如不再任职，请用“放弃”。",
        Step.HAND_OVER: "此人还未到任，没有可以交接的工作。",
        Step.ARCHIVE: "此人还未到任，不能归档；如不再任职，请用“放弃”。",
    }
)
_NOT_YET: Final = "此人还未到任，请先确认到任。"
_IN_OFFICE: Final = MappingProxyType(
    {
        Step.CONFIRM: "此任职已经确认到任，不用再次确认。",
        Step.DECLINE: "此人已经到任，不能放弃；如不再任职，请用“离任”。",
        Step.HAND_OVER: "此人还在任，请先办理离任，再办交接。",
        Step.ARCHIVE: "此人还在任，请先办理离任，再归档。",
        Step.RETURN: "此人在岗，没有可以结束的请假、借调或暂停。",
    }
)
_AFTER: Final = MappingProxyType(
    {
        (State.ENDED, Step.CONFIRM): "此任职已经结束，不能再确认；如重新任职，请新建一条任职。",
        (State.ENDED, Step.END): "此任职已经结束。",
        (State.ENDED, Step.DECLINE): "此任职已经结束，不能再放弃。",
        (State.DECLINED, Step.CONFIRM): "此人已经放弃，不能再确认；如重新安排，请新建一条任职。",
        (State.DECLINED, Step.END): "此人已经放弃，不存在离任。",
        (State.DECLINED, Step.DECLINE): "此人已经放弃。",
        (State.DECLINED, Step.HAND_OVER): "此人没有到任过，没有可以交接的工作。",
        (State.DECLINED, Step.ARCHIVE): "此人没有到任过，不用归档。",
    }
)
_OVER: Final = MappingProxyType(
    {
        State.ENDED: "此任职已经结束，不能再变；如重新任职，请新建一条任职。",
        State.DECLINED: "此人已经放弃，不能再变；如重新安排，请新建一条任职。",
    }
)


@dataclass(frozen=True, slots=True)
class Refusal:
    """A step that cannot be taken, and why, in words for the person who tried."""

    reason: str


@dataclass(frozen=True, slots=True)
class Life:
    """Where an appointment stands. Only someone in office can be away from the post."""

    state: State
    standing: Standing = Standing.PRESENT
    handover: Handover = Handover.NONE
    is_archived: bool = False


def take(life: Life, step: Step, *, has_handover: bool = False) -> Life | Refusal:
    """Where a step leads, or why it leads nowhere.

    Args:
        life: where the appointment stands on the day of the step.
        step: what is to be done.
        has_handover: whether an end leaves something to hand over.
    """
    match life.state:
        case State.ARRANGED:
            return _arranged(life, step)
        case State.IN_OFFICE:
            return _in_office(life, step, has_handover=has_handover)
        case State.ENDED:
            return _ended(life, step)
        case State.DECLINED:
            return Refusal(_AFTER.get((life.state, step), _OVER[life.state]))


def _arranged(life: Life, step: Step) -> Life | Refusal:
    if step is Step.CONFIRM:
        return replace(life, state=State.IN_OFFICE)
    if step is Step.DECLINE:
        return replace(life, state=State.DECLINED)
    return Refusal(_BEFORE_OFFICE.get(step, _NOT_YET))


def _in_office(life: Life, step: Step, *, has_handover: bool) -> Life | Refusal:
    if step is Step.END:
        handover = Handover.OPEN if has_handover else Handover.NONE
        return Life(State.ENDED, handover=handover)
    if life.standing is not Standing.PRESENT:
        return _away(life, step)
    if step in ABSENCES:
        return replace(life, standing=ABSENCES[step])
    return life if step in _NEW_TERM else Refusal(_IN_OFFICE[step])


def _away(life: Life, step: Step) -> Life | Refusal:
    away = _AWAY[life.standing]
    if step is Step.RETURN:
        return replace(life, standing=Standing.PRESENT)
    if step in ABSENCES:
        return Refusal(f"此人{away}，请先办理返岗。")
    if step not in _NEW_TERM:
        return Refusal(_IN_OFFICE[step])
    if life.standing in _NO_LONGER_TERM:
        return Refusal(f"此人{away}，返岗以前不能延期或续任。")
    return life


def _ended(life: Life, step: Step) -> Life | Refusal:
    if life.is_archived and step in {Step.HAND_OVER, Step.ARCHIVE}:
        return Refusal("此任职已经归档，不能再变。")
    if step is Step.HAND_OVER:
        if life.handover is Handover.OPEN:
            return replace(life, handover=Handover.DONE)
        done = life.handover is Handover.DONE
        return Refusal("交接已经完成。" if done else "此任职没有需要交接的工作。")
    if step is Step.ARCHIVE:
        if life.handover is Handover.OPEN:
            return Refusal("交接还没有完成，请先逐项交接并签字，再归档。")
        return replace(life, is_archived=True)
    return Refusal(_AFTER.get((life.state, step), _OVER[life.state]))


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
