"""Talks (关爱、提醒、诫勉谈话): their way from record to signature, and how long they are kept."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from roster.core.calendar_months import add_months


class TalkKind(StrEnum):
    CARE = "care"
    REMIND = "remind"
    ADMONISH = "admonish"


class TalkState(StrEnum):
    RECORDED = "recorded"
    GIVEN = "given"
    SIGNED = "signed"


class TalkStep(StrEnum):
    CHANGE = "change"
    GIVE = "give"
    STATE = "state"
    SIGN = "sign"
    ADD = "add"


class SignSource(StrEnum):
    """Where a formal sign comes from; hearsay and private life are none of these."""

    ASSESSMENT = "assessment"
    ATTENDANCE = "attendance"
    TASK = "task"
    PETITION = "petition"
    INSPECTION = "inspection"
    AUDIT = "audit"


@dataclass(frozen=True, slots=True)
class Refusal:
    reason: str


_NEXT: Final = MappingProxyType({
    (TalkState.RECORDED, TalkStep.CHANGE): TalkState.RECORDED,
    (TalkState.RECORDED, TalkStep.GIVE): TalkState.GIVEN,
    (TalkState.GIVEN, TalkStep.STATE): TalkState.GIVEN,
    (TalkState.GIVEN, TalkStep.SIGN): TalkState.SIGNED,
    (TalkState.GIVEN, TalkStep.ADD): TalkState.GIVEN,
    (TalkState.SIGNED, TalkStep.ADD): TalkState.SIGNED,
})  # fmt: skip

_REFUSED: Final = MappingProxyType({
    TalkStep.CHANGE: "谈话记录已送本人，不能再改；需要更正的，请添加补充说明。",
    TalkStep.GIVE: "谈话记录已经送过本人。",
    TalkStep.STATE: "本人说明只能在签收之前填写；签收之后请添加补充说明。",
    TalkStep.SIGN: "谈话记录还没有送本人，或已经签收。",
    TalkStep.ADD: "谈话记录还没有送本人，请直接修改。",
})  # fmt: skip


def next_state(state: TalkState, step: TalkStep) -> TalkState | Refusal:
    """Where a step leads: after a record is given nothing in it changes any more."""
    return _NEXT.get((state, step)) or Refusal(_REFUSED[step])


def kept_until(held_on: date, kind: TalkKind, months: Mapping[str, int]) -> date:
    """The last day on which the record is kept."""
    return add_months(held_on, max(1, months[kind]))


def effect_until(held_on: date, kind: TalkKind, months: Mapping[str, int]) -> date | None:
    """The end of the period in which the talk has an effect; None for a talk without one."""
    return add_months(held_on, months[kind]) if months[kind] else None
