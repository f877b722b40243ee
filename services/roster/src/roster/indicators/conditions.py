"""Conditions and dates that several kinds of rows share, as SQL."""

from datetime import date, timedelta
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Date,
    Integer,
    and_,
    cast,
    exists,
    func,
    not_,
    or_,
    select,
)
from sqlalchemy.orm import aliased

from roster.core.indicators.months import later, month_of
from roster.core.indicators.rules import Rules
from roster.core.lifecycle import Standing, State
from roster.core.vocabulary import CheckInKind
from roster.models.appointment import Appointment
from roster.models.check_in import CheckIn
from roster.models.person import Person
from roster.models.post import Post
from roster.models.service.absence import Absence
from roster.models.service.report_in import DutyLog


def chinese_day(moment: Any) -> ColumnElement[date]:  # noqa: ANN401 - any expression of a time
    return cast(func.timezone("Asia/Shanghai", moment), Date)


def effective_on(day: date, service: Any = Appointment) -> ColumnElement[bool]:  # noqa: ANN401
    """``core.indicators.facts.Service.is_effective`` as SQL."""
    return and_(
        service.starts_on <= day,
        or_(
            service.state == State.IN_OFFICE,
            and_(service.state == State.ENDED, service.ended_on >= day),
        ),
    )


def birth_month() -> ColumnElement[str]:
    return func.coalesce(Person.birth_month, func.to_char(Person.birth_on, "YYYY-MM"))


def young_since(day: date, rules: Rules) -> str:
    """The earliest birth month of those who are young on that day."""
    years = rules.age_limit + (1 if rules.age_includes_limit else 0)
    return later(month_of(day), -12 * years + 1)


def is_secretary() -> ColumnElement[bool]:
    """``core.indicators.facts.is_secretary`` as SQL."""
    return and_(
        Post.title.contains("书记"),
        *(not_(Post.title.contains(word)) for word in ("副", "第一书记", "助理", "秘书", "联络")),
    )


def last_duty(day: date) -> ColumnElement[date]:
    """Last check-in at any post of the person, or entry in the log of duties."""
    other = aliased(Appointment)
    checked_in = chinese_day(
        select(func.max(CheckIn.at))
        .select_from(CheckIn)
        .join(other, other.id == CheckIn.appointment_id)
        .where(other.person_id == Appointment.person_id, CheckIn.kind == CheckInKind.POST)
        .scalar_subquery()
    )
    logged = (
        select(func.max(DutyLog.done_on))
        .where(DutyLog.person_id == Appointment.person_id, DutyLog.done_on <= day)
        .scalar_subquery()
    )
    return func.greatest(checked_in, logged)


def on_leave(day: date) -> ColumnElement[bool]:
    """On approved leave at any of the person's posts."""
    other = aliased(Appointment)
    return exists().where(
        other.person_id == Appointment.person_id,
        effective_on(day, other),
        Absence.appointment_id == other.id,
        Absence.kind == Standing.ON_LEAVE,
        Absence.starts_on <= day,
        or_(Absence.ends_on.is_(None), Absence.ends_on >= day),
    )


def first_check_in(kind: CheckInKind) -> ColumnElement[date]:
    return chinese_day(
        select(func.min(CheckIn.at))
        .where(CheckIn.appointment_id == Appointment.id, CheckIn.kind == kind)
        .scalar_subquery()
    )


def due(day: date) -> ColumnElement[bool]:
    return and_(
        Appointment.check_in_due_on >= day - timedelta(days=365),
        Appointment.check_in_due_on < day,
        Appointment.state != State.DECLINED,
    )


def months(month: ColumnElement[str]) -> ColumnElement[int]:
    year = cast(func.left(month, 4), Integer)
    return year * 12 + cast(func.right(month, 2), Integer)


def entered_this_year(day: date) -> tuple[ColumnElement[bool], ColumnElement[str]]:
    """First ever served in the year of the day, and the month of that."""
    other = aliased(Appointment)
    first = (
        select(func.min(other.starts_on))
        .where(
            other.person_id == Appointment.person_id,
            other.state.in_((State.IN_OFFICE, State.ENDED)),
        )
        .scalar_subquery()
    )
    this_year = and_(first >= date(day.year, 1, 1), first <= date(day.year, 12, 31))
    return and_(effective_on(day), this_year), func.to_char(first, "YYYY-MM")
