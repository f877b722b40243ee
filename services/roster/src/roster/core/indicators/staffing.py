"""How well a subtree is staffed now: what somebody at a desk has to see to."""

from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Final

from roster.core.indicators.tally import Tally
from roster.core.lifecycle import State

KINDS: Final = ("organizations", "people", "open_posts", "open_seats", "taken", "live", "awaited")
"""What of a tally is read."""


@dataclass(frozen=True, slots=True)
class Staffing:
    """Counts of open posts; a seat is taken by who is arranged, too."""

    organizations: int
    serving_people: int
    posts: int
    capacity: int
    occupied: int
    vacant: int
    arranged: int
    in_office: int
    overdue: int
    """Arranged or in office, and not reported though the day for it has passed."""
    rate: Fraction | None
    """Taken seats of all open ones; a post above its number counts as full."""


def staffing_of(tally: Tally, today: date) -> Staffing:
    seats, taken = tally.n("open_seats"), tally.n("taken", "within")
    return Staffing(
        organizations=tally.n("organizations"),
        serving_people=tally.n("people"),
        posts=tally.n("open_posts"),
        capacity=seats,
        occupied=tally.n("taken"),
        vacant=seats - taken,
        arranged=tally.n("live", State.ARRANGED),
        in_office=tally.n("live", State.IN_OFFICE),
        overdue=sum(n for due, n in tally.of("awaited").items() if due < today.isoformat()),
        rate=Fraction(taken, seats) if seats else None,
    )
