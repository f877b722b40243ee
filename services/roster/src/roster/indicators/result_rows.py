"""Conditions on who serves, by what the assessment service announced of them within a year."""

from collections.abc import Callable
from datetime import date, timedelta

from sqlalchemy import ColumnElement, and_, exists, tuple_
from sqlalchemy.orm import aliased

from roster.core.indicators.months import years_before
from roster.core.indicators.results import FEWEST_BALLOTS
from roster.indicators.announced import ACKNOWLEDGED, DECIDED
from roster.indicators.conditions import chinese_day
from roster.models.appointment import Appointment
from roster.models.development.growth import RESULT, GrowthEvent

Said = Callable[[type[GrowthEvent], date], ColumnElement[bool]]
"""A condition on a result that was announced, as of a day."""


def has_result(day: date, *said: Said) -> ColumnElement[bool]:
    """The person has a result of the year up to the day of which all of this holds."""
    one, later = aliased(GrowthEvent), aliased(GrowthEvent)
    replaced = exists().where(
        later.person_id == one.person_id,
        later.type == RESULT,
        later.data["cycle_id"] == one.data["cycle_id"],
        tuple_(later.occurred_at, later.id) > tuple_(one.occurred_at, one.id),
        chinese_day(later.occurred_at) <= day,
    )
    return exists().where(
        one.person_id == Appointment.person_id,
        one.type == RESULT,
        chinese_day(one.occurred_at) > years_before(day, 1),
        chinese_day(one.occurred_at) <= day,
        ~replaced,
        *(condition(one, day) for condition in said),
    )


def is_graded(one: type[GrowthEvent], _day: date) -> ColumnElement[bool]:
    return and_(one.data["is_graded"].as_boolean())


def is_excellent(one: type[GrowthEvent], _day: date) -> ColumnElement[bool]:
    return and_(one.data["is_excellent"].as_boolean())


def is_rated(one: type[GrowthEvent], _day: date) -> ColumnElement[bool]:
    return and_(one.data["ballots_issued"].as_integer() > 0)


def has_enough_ballots(one: type[GrowthEvent], _day: date) -> ColumnElement[bool]:
    return and_(one.data["ballots_valid"].as_integer() >= FEWEST_BALLOTS)


def is_used(one: type[GrowthEvent], day: date) -> ColumnElement[bool]:
    decided = aliased(GrowthEvent)
    return exists().where(
        decided.person_id == one.person_id,
        decided.type == DECIDED,
        decided.data["cycle_id"] == one.data["cycle_id"],
        decided.data["effect"].as_string() == "propose",
        chinese_day(decided.occurred_at) <= day,
        chinese_day(decided.occurred_at) <= chinese_day(one.occurred_at) + timedelta(days=365),
    )


def is_acknowledged(one: type[GrowthEvent], day: date) -> ColumnElement[bool]:
    told = aliased(GrowthEvent)
    return exists().where(
        told.person_id == one.person_id,
        told.type == ACKNOWLEDGED,
        told.data["run_id"] == one.data["run_id"],
        chinese_day(told.occurred_at) <= day,
    )


def is_sent(one: type[GrowthEvent], _day: date) -> ColumnElement[bool]:
    return one.id.is_not(None)
