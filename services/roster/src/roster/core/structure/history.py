"""What an organization was on an earlier day."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Generic, TypeVar

Facts = TypeVar("Facts")


@dataclass(frozen=True, slots=True)
class Past(Generic[Facts]):
    """How something was until a day, that day itself left out."""

    until_on: date
    facts: Facts


def facts_on(day: date, past: Sequence[Past[Facts]], now: Facts) -> Facts:
    """The facts that held on a day: those of the first past that ended after it, or today's."""
    later = [one for one in past if one.until_on > day]
    return min(later, key=lambda one: one.until_on).facts if later else now


def stood_on(day: date, *, founded_on: date | None, dissolved_on: date | None) -> bool:
    """Whether an organization existed on a day; without a founding date it always had."""
    begun = founded_on is None or founded_on <= day
    return begun and (dissolved_on is None or dissolved_on > day)
