"""任前程序: how one person comes to be proposed, examined, announced and appointed to one post.

The stages stand in a fixed order; which of them are required depends on the basis of the
appointment and on the office's rule. What is not required may be done or left out.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from roster.core.checks import Check, hindrance_of
from roster.core.lifecycle import Refusal
from roster.core.vocabulary import Basis


class Stage(StrEnum):
    """What has been done last."""

    NOMINATED = "nominated"
    REVIEWED = "reviewed"
    CONSULTED = "consulted"
    INSPECTED = "inspected"
    DECIDED = "decided"
    ANNOUNCED = "announced"
    APPROVED = "approved"
    ARRANGED = "arranged"


class Outcome(StrEnum):
    OPEN = "open"
    ARRANGED = "arranged"
    WITHDRAWN = "withdrawn"
    REJECTED = "rejected"
    REPLACED = "replaced"


class Move(StrEnum):
    """Steps of a procedure that are not a stage."""

    HOLD = "hold"
    RESUME = "resume"
    RETURN = "return"
    RESUBMIT = "resubmit"
    WITHDRAW = "withdraw"
    REJECT = "reject"
    REPLACE = "replace"


class Pause(StrEnum):
    NONE = "none"
    HELD = "held"
    RETURNED = "returned"


ORDER: Final = tuple(Stage)
STAGE_LABELS: Final[Mapping[Stage, str]] = MappingProxyType(
    {
        Stage.NOMINATED: "推荐提名",
        Stage.REVIEWED: "资格初审",
        Stage.CONSULTED: "联审（征求意见）",
        Stage.INSPECTED: "考察",
        Stage.DECIDED: "会议研究",
        Stage.ANNOUNCED: "公示",
        Stage.APPROVED: "批复（任命、增选）",
        Stage.ARRANGED: "安排任职",
    }
)
ALWAYS_REQUIRED: Final = (Stage.NOMINATED, Stage.REVIEWED, Stage.ARRANGED)

_SHORT: Final = (Stage.REVIEWED, Stage.DECIDED)
_USUAL: Final = (Stage.REVIEWED, Stage.CONSULTED, Stage.DECIDED, Stage.ANNOUNCED, Stage.APPROVED)
REQUIRED: Final[Mapping[Basis, tuple[Stage, ...]]] = MappingProxyType(
    {
        Basis.ELECTED: _USUAL,
        Basis.CO_OPTED: _USUAL,
        Basis.APPOINTED: (*_USUAL[:2], Stage.INSPECTED, *_USUAL[2:]),
        Basis.APPROVED: (*_USUAL[:2], Stage.INSPECTED, *_USUAL[2:]),
        Basis.ASSIGNED: (*_SHORT, Stage.ANNOUNCED),
        Basis.ENGAGED: (*_SHORT, Stage.ANNOUNCED),
        Basis.AGREEMENT: (Stage.REVIEWED,),
    }
)
"""Stages each basis asks for where no office said otherwise (assumed)."""


_PAUSES: Final = MappingProxyType(
    {
        (Move.HOLD, Pause.NONE): Pause.HELD,
        (Move.RESUME, Pause.HELD): Pause.NONE,
        (Move.RETURN, Pause.NONE): Pause.RETURNED,
        (Move.RESUBMIT, Pause.RETURNED): Pause.NONE,
    }
)
_NO_PAUSE: Final = MappingProxyType(
    {
        (Move.RESUME, Pause.NONE): "程序正在进行，没有暂缓。",
        (Move.RESUBMIT, Pause.NONE): "程序正在进行，没有退回的材料。",
        (Move.RESUME, Pause.RETURNED): "材料已退回，请补正后用“重新提交”。",
        (Move.RESUBMIT, Pause.HELD): "程序是暂缓的，请用“恢复”。",
        (Move.HOLD, Pause.HELD): "程序已经暂缓。",
        (Move.RETURN, Pause.HELD): "程序已经暂缓，请先恢复。",
        (Move.HOLD, Pause.RETURNED): "材料已退回补正，请先重新提交。",
        (Move.RETURN, Pause.RETURNED): "材料已经退回，等待重新提交。",
    }
)


@dataclass(frozen=True, slots=True)
class Procedure:
    """Where one person's way to one post stands."""

    required: frozenset[Stage]
    stage: Stage = Stage.NOMINATED
    pause: Pause = Pause.NONE
    outcome: Outcome = Outcome.OPEN


@dataclass(frozen=True, slots=True)
class Facts:
    """What else is known on the day of a step."""

    checks: tuple[Check, ...] = ()
    """What others were asked, or should have been."""
    notice_running: bool = False
    has_notice: bool = False
    open_objections: int = 0
    upheld_objections: int = 0


NOTHING: Final = Facts()

_OUTCOMES: Final = MappingProxyType(
    {
        Outcome.ARRANGED: "此人已经安排任职，程序已经结束。",
        Outcome.WITHDRAWN: "此人已经放弃，程序已经结束；如重新推荐，请新建程序。",
        Outcome.REJECTED: "此人没有通过，程序已经结束；如重新推荐，请新建程序。",
        Outcome.REPLACED: "此人已由候补人选顶替，程序已经结束。",
    }
)
_ENDS: Final = MappingProxyType(
    {
        Move.WITHDRAW: Outcome.WITHDRAWN,
        Move.REJECT: Outcome.REJECTED,
        Move.REPLACE: Outcome.REPLACED,
    }
)


def required_stages(stages: Sequence[Stage]) -> frozenset[Stage]:
    """The stages of a rule with those that no procedure goes without."""
    return frozenset((*stages, *ALWAYS_REQUIRED))


def next_stages(procedure: Procedure) -> tuple[Stage, ...]:
    """What may be done next: everything up to the next required stage."""
    if procedure.outcome is not Outcome.OPEN or procedure.pause is not Pause.NONE:
        return ()
    found: list[Stage] = []
    for stage in ORDER[ORDER.index(procedure.stage) + 1 :]:
        found.append(stage)
        if stage in procedure.required:
            break
    return tuple(found)


def advance(procedure: Procedure, stage: Stage, facts: Facts = NOTHING) -> Procedure | Refusal:
    """Note that a stage is done, or say why it cannot be."""
    if refusal := _stopped(procedure):
        return refusal
    label = STAGE_LABELS[stage]
    if ORDER.index(stage) <= ORDER.index(procedure.stage):
        return Refusal(f"“{label}”已经完成或已经略过，不能倒退；如有问题，请用“退回补正”。")
    if stage not in next_stages(procedure):
        missing = next(one for one in next_stages(procedure) if one in procedure.required)
        return Refusal(f"请先完成“{STAGE_LABELS[missing]}”，再办“{label}”。")
    if reason := _hindrance(procedure, stage, facts):
        return Refusal(reason)
    outcome = Outcome.ARRANGED if stage is Stage.ARRANGED else Outcome.OPEN
    return replace(procedure, stage=stage, outcome=outcome)


def move(procedure: Procedure, step: Move) -> Procedure | Refusal:
    """Hold, resume, return, resubmit or end a procedure, or say why not."""
    if procedure.outcome is not Outcome.OPEN:
        return Refusal(_OUTCOMES[procedure.outcome])
    if step in _ENDS:
        return replace(procedure, outcome=_ENDS[step], pause=Pause.NONE)
    there = _PAUSES.get((step, procedure.pause))
    if there is None:
        return Refusal(_NO_PAUSE[step, procedure.pause])
    # What was done with material that was sent back does not count for the new one.
    stage = Stage.NOMINATED if step is Move.RESUBMIT else procedure.stage
    return replace(procedure, pause=there, stage=stage)


def _stopped(procedure: Procedure) -> Refusal | None:
    if procedure.outcome is not Outcome.OPEN:
        return Refusal(_OUTCOMES[procedure.outcome])
    if procedure.pause is Pause.HELD:
        return Refusal("程序已经暂缓，请先恢复，再办下一步。")
    if procedure.pause is Pause.RETURNED:
        return Refusal("材料已退回补正，请先重新提交，再办下一步。")
    return None


def _hindrance(procedure: Procedure, stage: Stage, facts: Facts) -> str | None:
    """What stands in the way of a stage that is next in order."""
    consulted = ORDER.index(stage) >= ORDER.index(Stage.CONSULTED)
    if consulted and (reason := hindrance_of(facts.checks)):
        return reason
    if stage is Stage.ANNOUNCED:
        return None if facts.has_notice else "请先发布包含此人的公示。"
    return _after_notice(facts) if procedure.stage is Stage.ANNOUNCED else None


def _after_notice(facts: Facts) -> str | None:
    if facts.notice_running:
        return "公示期还没有结束，期满后再办下一步。"
    if facts.open_objections:
        return f"还有 {facts.open_objections} 件异议没有核查，请先登记核查结果。"
    if facts.upheld_objections:
        return "异议经核查属实，请先暂缓、退回或终止程序。"
    return None
