"""Who gets a place in a cohort, who waits, and what an attendance is worth."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from roster.core.training.words import CohortState


def places_left(quota: int, taken: int) -> int:
    return max(0, quota - taken)


def divide(newcomers: Sequence[str], quota: int, taken: int) -> tuple[list[str], list[str]]:
    """(placed, waiting), in the order in which they come."""
    free = places_left(quota, taken)
    return list(newcomers[:free]), list(newcomers[free:])


def enrolment_refusal(
    state: CohortState, *, enrol_by: date, by_self: bool, self_enrolment: bool, today: date
) -> str | None:
    """Why nobody can be enrolled now, or None. Staff may still enrol after the last day."""
    if state is not CohortState.OPEN:
        return "这一期现在不接受报名，请先开放报名。"
    if by_self and not self_enrolment:
        return "这一期由组织报名，请联系您所在的组织。"
    if by_self and today > enrol_by:
        return "已过报名截止日期，请联系组织者。"
    return None


def earned(whole: Decimal, sessions: Sequence[Decimal], attended: Sequence[Decimal]) -> Decimal:
    """Hours of a person: by sessions where the cohort has some, otherwise the whole.

    Args:
        whole: the cohort's hours.
        sessions: hours of every session of the cohort.
        attended: hours of those the person was at.
    """
    return sum(attended, Decimal(0)) if sessions else whole


def step_refusal(state: CohortState, target: CohortState) -> str | None:
    """Why a cohort cannot go from one state to another, or None."""
    allowed = {
        CohortState.PLANNED: (CohortState.OPEN, CohortState.CANCELLED),
        CohortState.OPEN: (CohortState.FINISHED, CohortState.CANCELLED, CohortState.PLANNED),
        CohortState.FINISHED: (),
        CohortState.CANCELLED: (CohortState.PLANNED,),
    }
    if target in allowed[state]:
        return None
    return "这一期现在的状态不能这样变。"
