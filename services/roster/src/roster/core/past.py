"""Which of a person's states held on a day.

A change takes effect on a day; the state before it is kept as *past until that day*. Several
changes on one day leave one past. A change cannot take effect before the last one did: what was
said since would lose its meaning.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Generic, TypeVar

State = TypeVar("State")


@dataclass(frozen=True, slots=True)
class Past(Generic[State]):
    """A state that held until a day, that day not included."""

    until_on: date
    state: State


def state_on(day: date, pasts: Sequence[Past[State]], current: State) -> State:
    """The state on a day, from the pasts in any order and what holds now."""
    later = [past for past in pasts if past.until_on > day]
    return min(later, key=lambda past: past.until_on).state if later else current


def past_to_keep(
    before: State, effective_on: date, pasts: Sequence[Past[State]]
) -> Past[State] | None:
    """The past a change leaves; None where one of that day stands already.

    Raises:
        ValueError: a change already took effect on a later day.
    """
    latest = max((past.until_on for past in pasts), default=None)
    if latest is not None and effective_on < latest:
        raise ValueError(latest.isoformat())
    return None if latest == effective_on else Past(effective_on, before)
