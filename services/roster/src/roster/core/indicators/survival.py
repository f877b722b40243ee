"""How long people serve, with those still serving counted for what is known of them."""

from collections.abc import Mapping
from dataclasses import dataclass

METHOD = "kaplan-meier/1"


@dataclass(frozen=True, slots=True)
class SurvivalPoint:
    months: int
    at_risk: int
    ended: int
    surviving: float


def survival_curve(ended: Mapping[int, int], serving: Mapping[int, int]) -> list[SurvivalPoint]:
    """Kaplan-Meier estimate of the share still serving after so many months.

    Args:
        ended: services by their whole months, that have ended.
        serving: services by their whole months up to now, that have not (right-censored).

    Returns:
        A point for each length at which a service ended, in order.

    Source:
        Kaplan and Meier (1958), JASA 53, 457-481. A service that ended and one that is censored
        at the same length: the one that ended goes first.
    """
    at_risk = sum(ended.values()) + sum(serving.values())
    share = 1.0
    curve: list[SurvivalPoint] = []
    for months in sorted({*ended, *serving}):
        gone = ended.get(months, 0)
        if gone:
            share *= 1 - gone / at_risk
            curve.append(SurvivalPoint(months, at_risk, gone, share))
        at_risk -= gone + serving.get(months, 0)
    return curve


def median_of(curve: list[SurvivalPoint]) -> int | None:
    """The first length at which at most half still serve; None while more do."""
    half = 0.5
    tolerance = 1e-12
    return next((point.months for point in curve if point.surviving <= half + tolerance), None)
