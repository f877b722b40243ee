"""Seats: how many of a post's are taken, and whether one more fits.

职数 (authorised leadership posts) is what ``capacity`` counts; 编制 (establishment) is not.
"""

from calendar import monthrange
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

_LEADING: Final = "书记"
_NOT_LEADING: Final = ("助理", "秘书", "联络")


@dataclass(frozen=True, slots=True)
class Term:
    """First and last day in the seat; no last day means until further notice."""

    starts_on: date
    ends_on: date | None

    def holds_on(self, day: date) -> bool:
        return self.starts_on <= day and (self.ends_on is None or day <= self.ends_on)

    def meets(self, other: "Term") -> bool:
        """Whether the two share a day."""
        return (other.ends_on is None or self.starts_on <= other.ends_on) and (
            self.ends_on is None or other.starts_on <= self.ends_on
        )


def last_day(starts_on: date, months: int) -> date:
    """The last day of a term of whole months: 2026-09-01 and 12 give 2027-08-31.

    A first day that the last month does not have (31st, 29 February) counts as its last one.
    """
    years, month = divmod(starts_on.month - 1 + months, 12)
    year = starts_on.year + years
    day = min(starts_on.day, monthrange(year, month + 1)[1])
    return date(year, month + 1, day) - timedelta(days=1)


def peak_occupancy(terms: Sequence[Term], within: Term) -> int:
    """The most seats taken on any one day of ``within``.

    Occupancy only grows on a day some term starts, so those days and the first one are enough.
    """
    inside = [term for term in terms if term.meets(within)]
    days = {max(term.starts_on, within.starts_on) for term in inside}
    return max((sum(term.holds_on(day) for term in inside) for day in days), default=0)


def has_seat(terms: Sequence[Term], newcomer: Term, *, capacity: int) -> bool:
    """Whether a post with these holders has a seat for the newcomer's whole term."""
    return peak_occupancy(terms, newcomer) < capacity


def vacancies(capacity: int, occupied: int) -> int:
    """Free seats; a post that was over-filled when taken over has none, not a negative number."""
    return max(capacity - occupied, 0)


def is_leading(title: str) -> bool:
    """Whether a post's title is one of a secretary, deputy and first secretary included."""
    return _LEADING in title and not any(word in title for word in _NOT_LEADING)


def hands_over(title: str) -> bool:
    """Whether who leaves a post of this title has seal, rosters and books to hand over.

    That is the secretary; deputies, first secretaries and assistants keep none of them.
    """
    return is_leading(title) and not any(word in title for word in ("副", "第一"))
