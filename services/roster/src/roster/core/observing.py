"""Observation at work (多维识别): what may be noted, and when a newcomer is due for a look."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from roster.core.calendar_months import add_months


class ObservationKind(StrEnum):
    HEART_TALK = "heart_talk"
    SIT_IN = "sit_in"
    SITE_VISIT = "site_visit"
    SERVICE_FEEDBACK = "service_feedback"
    MAJOR_TASK = "major_task"


class Aspect(StrEnum):
    """What of the work was observed."""

    DUTY = "duty"
    EXPERTISE = "expertise"
    RESULTS = "results"
    CONDUCT = "conduct"
    LEARNING = "learning"


PRIVATE_WORDS: Final = (
    "家访",
    "社交圈",
    "社交关系",
    "朋友圈交往",
    "八小时外",
    "八小时以外",
    "八小时之外",
)
"""Words of private life: an observation that uses them is refused."""


@dataclass(frozen=True, slots=True)
class Refusal:
    reason: str


def private_life_refusal(*texts: str) -> Refusal | None:
    """Observation is of work only; None if the texts keep to it."""
    if any(word in "".join(text.split()) for text in texts for word in PRIVATE_WORDS):
        return Refusal("观察记录只写工作中的事实，不记家庭、社交和八小时以外的情况，请改写。")
    return None


@dataclass(frozen=True, slots=True)
class Due:
    """One look at a newcomer."""

    months: int
    due_on: date
    done_on: date | None
    is_overdue: bool


def looks_due(
    entered_on: date, months: Sequence[int], done: Mapping[int, date], today: date
) -> list[Due]:
    """The looks at a newcomer, in order, and which of them are late."""
    found: list[Due] = []
    for month in sorted(set(months)):
        due_on = add_months(entered_on, month)
        done_on = done.get(month)
        found.append(Due(month, due_on, done_on, done_on is None and today > due_on))
    return found
