"""Why a person is not at a post, by prices: what it is worth, what it costs, what is missing."""

from collections.abc import Sequence
from dataclasses import dataclass

from placement.core.eligibility import Refusal, refusals_of
from placement.core.people import Candidate, Post, is_young
from placement.core.policy import Part, parts_of, value_of, wish_rank
from placement.core.rounds import FrozenRound
from placement.core.sentences import Step, changes, price_line, refused_line


@dataclass(frozen=True, slots=True)
class Prices:
    """Both ends of a post's price interval, for people under 35 and for others."""

    branch: int
    branch_low: int
    young: int
    young_low: int


@dataclass(frozen=True, slots=True)
class Fit:
    """What a pair is worth and whether a rule refuses it."""

    mask: Refusal
    parts: tuple[Part, ...]
    value: int
    wish_rank: int


@dataclass(frozen=True, slots=True)
class WhyNot:
    """The answer for one post. Shortfalls are 0 at least; 0 is an exact tie.

    ``short_by`` holds at the upper end of the prices, which for somebody unplaced is exactly
    what was missing; for somebody placed elsewhere it is at least what was missing there.
    """

    price: int
    price_low: int
    short_by: int
    short_by_low: int
    steps: tuple[Step, ...]
    summary: str
    would_change: tuple[str, ...]


def fit_of(frozen: FrozenRound, candidate: Candidate, post: Post) -> Fit:
    """One pair, judged by the round's own rules and weights."""
    parts = tuple(parts_of(candidate, post, frozen.policy.weights))
    in_term = frozen.policy.allow_in_term
    mask = refusals_of(candidate, post, frozen.day, allow_in_term=in_term)
    pins = frozen.policy.pins
    if any(
        (pin.person_id, pin.post_id, pin.kind) == (candidate.id, post.id, "forbid") for pin in pins
    ):
        mask |= Refusal.FORBIDDEN
    return Fit(mask, parts, value_of(list(parts)), wish_rank(candidate, post.id))


def entry_price(frozen: FrozenRound, candidate: Candidate, prices: Prices) -> tuple[int, int]:
    """Upper and lower price that this person would have to meet; under 35 a floor may pay."""
    if is_young(candidate, frozen.day, inclusive=frozen.policy.under35_inclusive):
        return prices.young, prices.young_low
    return prices.branch, prices.branch_low


def steps_of(price: int, prices: Prices, caps: Sequence[tuple[str, int]]) -> tuple[Step, ...]:
    """A price taken apart: the post's seats, the caps above it, what its floor adds.

    A floor adds nothing for people under 35; for others it is what keeps the seat for them.
    """
    rent = sum(points for _, points in caps)
    floor = price - prices.young
    above = [Step("organization", name, points) for name, points in caps]
    seats = Step("post", "岗位名额", prices.young - rent)
    return (seats, *above, *((Step("floor", "35岁以下要求", floor),) if floor else ()))


def why_not(
    fit: Fit,
    interval: tuple[int, int],
    surplus: tuple[int, int],
    steps: tuple[Step, ...],
    *,
    is_full: bool,
) -> WhyNot:
    """Why a person is elsewhere.

    Args:
        fit: the pair.
        interval: upper and lower price of the post for this person.
        surplus: what the person's own seat leaves above its price, at the upper and the lower
            prices; 0 for somebody unplaced.
        steps: the upper price by level.
        is_full: whether every seat of the post is taken.
    """
    price, low = interval
    if fit.mask:
        return WhyNot(price, low, 0, 0, steps, refused_line(fit.mask), ())
    short = max(price - fit.value + surplus[0], 0)
    short_low = max(low - fit.value + surplus[1], 0)
    return WhyNot(
        price=price,
        price_low=low,
        short_by=short,
        short_by_low=short_low,
        steps=steps,
        summary=price_line(fit.value, price, short, steps),
        would_change=tuple(changes(short, steps, is_full)),
    )
