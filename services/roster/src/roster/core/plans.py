"""Stages of a personal plan: how they may move, and when they are due."""

from datetime import date, timedelta
from enum import StrEnum
from typing import Final


class StageState(StrEnum):
    PLANNED = "planned"
    ACTIVE = "active"
    REACHED = "reached"
    DROPPED = "dropped"


OPEN: Final = (StageState.PLANNED, StageState.ACTIVE)
DUE_DAYS: Final = 14
"""From so many days before a stage ends, both sides are reminded. Assumed."""

_STEPS: Final = {
    StageState.PLANNED: (StageState.ACTIVE, StageState.DROPPED),
    StageState.ACTIVE: (StageState.REACHED, StageState.DROPPED),
    StageState.REACHED: (),
    StageState.DROPPED: (),
}


def stage_refusal(
    state: StageState, target: StageState, *, is_agreed: bool, reason: str | None
) -> str | None:
    """Why a stage cannot go from one state to another, or None."""
    if target not in _STEPS[state]:
        return "这个阶段现在的状态不能这样变。"
    if target is StageState.DROPPED and not reason:
        return "放弃一个阶段要写明原因。"
    if target is StageState.ACTIVE and not is_agreed:
        return "计划要由本人和组织双方确认后才能开始。"
    return None


def is_due(state: StageState, ends_on: date, *, today: date) -> bool:
    """Whether an open stage ends soon or should have ended."""
    return state in OPEN and ends_on <= today + timedelta(days=DUE_DAYS)


def stage_fits(starts_on: date, ends_on: date, *, plan_starts_on: date, plan_ends_on: date) -> bool:
    """Whether a stage runs forward and lies within its plan."""
    return plan_starts_on <= starts_on <= ends_on <= plan_ends_on
