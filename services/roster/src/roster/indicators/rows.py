"""The rows behind each figure, as pages: who was counted, and who was not.

One statement per kind of row. ``tests/indicators/test_rows.py`` holds them to the formulas: both
sides together are the denominator.
"""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any, Final

from common.scope import Scope
from sqlalchemy import (
    ColumnElement,
    Date,
    Integer,
    Select,
    Text,
    and_,
    cast,
    exists,
    func,
    literal,
    not_,
    null,
    or_,
    select,
)
from sqlalchemy.orm import aliased

from roster.core.identities import IdentityKind
from roster.core.indicators.months import years_before
from roster.core.indicators.rules import Rules
from roster.core.lifecycle import State
from roster.core.vocabulary import CheckInKind, Level, OrganizationStatus, PostForm, System
from roster.indicators import organization_rows
from roster.indicators.conditions import (
    birth_month,
    due,
    effective_on,
    entered_this_year,
    first_check_in,
    is_secretary,
    last_duty,
    months,
    on_leave,
    young_since,
)
from roster.indicators.result_rows import (
    Said,
    has_enough_ballots,
    has_result,
    is_acknowledged,
    is_excellent,
    is_graded,
    is_rated,
    is_sent,
    is_used,
)
from roster.indicators.schemas import Side
from roster.models.appointment import Appointment
from roster.models.check_in import CheckIn
from roster.models.development.growth import GrowthEvent
from roster.models.organization import Organization
from roster.models.people.identity import PersonIdentity
from roster.models.person import Person
from roster.models.post import Post

KEYS: Final = {
    "post": (Post.org_path, Post.title, Post.id),
    "organization": (Organization.path,),
    "appointment": (Appointment.org_path, Appointment.starts_on, Appointment.id),
}
"""What orders each kind of row; the lists' own indexes answer them."""

RowsOf = Callable[[Scope, date, Rules, Side], Select[*tuple[Any, ...]]]


def _posts(scope: Scope, day: date) -> tuple[Select[*tuple[Any, ...]], ColumnElement[int]]:
    filled = func.least(
        select(func.count())
        .where(Appointment.post_id == Post.id, effective_on(day))
        .scalar_subquery(),
        Post.capacity,
    )
    statement = (
        select(
            literal("post").label("kind"),
            cast(Post.id, Text).label("id"),
            Organization.id.label("organization_id"),
            Organization.name.label("organization_name"),
            cast(null(), Text).label("person_id"),
            cast(null(), Text).label("person_name"),
            Post.title.label("title"),
            cast(null(), Date).label("day"),
            filled.label("count"),
            Post.capacity.label("of"),
        )
        .select_from(Post)
        .join(Organization, Organization.id == Post.organization_id)
        .where(scope.where(Post.org_path), Organization.status == OrganizationStatus.ACTIVE)
    )
    return statement, filled


def staffing(scope: Scope, day: date, _rules: Rules, side: Side) -> Select[*tuple[Any, ...]]:
    """Posts with a free seat, or those that are full."""
    statement, filled = _posts(scope, day)
    return statement.where(
        filled >= Post.capacity if side is Side.COUNTED else filled < Post.capacity
    )


def _services(
    scope: Scope,
    *where: ColumnElement[bool],
    day: Any = None,  # noqa: ANN401 - any date expression
) -> Select[*tuple[Any, ...]]:
    shown = cast(null(), Date) if day is None else day
    return (
        select(
            literal("appointment").label("kind"),
            cast(Appointment.id, Text).label("id"),
            Organization.id.label("organization_id"),
            Organization.name.label("organization_name"),
            cast(Person.id, Text).label("person_id"),
            Person.name.label("person_name"),
            Post.title.label("title"),
            shown.label("day"),
            cast(null(), Integer).label("count"),
            cast(null(), Integer).label("of"),
        )
        .select_from(Appointment)
        .join(Person, Person.id == Appointment.person_id)
        .join(Post, Post.id == Appointment.post_id)
        .join(Organization, Organization.id == Appointment.organization_id)
        .where(scope.where(Appointment.org_path), *where)
    )


def on_post(scope: Scope, day: date, rules: Rules, side: Side) -> Select[*tuple[Any, ...]]:
    """名在人不在: in office without evidence of duty in time."""
    last = last_duty(day)
    since = day - timedelta(days=rules.duty_days)
    present = func.coalesce(last >= since, literal(value=False))
    wanted = present if side is Side.COUNTED else not_(present)
    return _services(scope, effective_on(day), ~on_leave(day), wanted, day=last)


def reported(scope: Scope, day: date, _rules: Rules, side: Side) -> Select[*tuple[Any, ...]]:
    came = first_check_in(CheckInKind.POST)
    in_time = func.coalesce(came <= Appointment.check_in_due_on, literal(value=False))
    wanted = in_time if side is Side.COUNTED else not_(in_time)
    return _services(scope, due(day), wanted, day=Appointment.check_in_due_on)


def both_reported(scope: Scope, day: date, _rules: Rules, side: Side) -> Select[*tuple[Any, ...]]:
    both = and_(
        *(
            exists().where(CheckIn.appointment_id == Appointment.id, CheckIn.kind == kind)
            for kind in (CheckInKind.POST, CheckInKind.HOME)
        )
    )
    wanted = both if side is Side.COUNTED else not_(both)
    return _services(scope, due(day), wanted, day=Appointment.check_in_due_on)


def under_35(scope: Scope, day: date, rules: Rules, side: Side) -> Select[*tuple[Any, ...]]:
    """The young; on the other side those who are not, and those whose birth is not known."""
    young = func.coalesce(birth_month() >= young_since(day, rules), literal(value=False))
    return _services(
        scope,
        effective_on(day),
        young if side is Side.COUNTED else not_(young),
        day=func.to_date(birth_month(), "YYYY-MM"),
    )


def birth_known(scope: Scope, day: date, _rules: Rules, side: Side) -> Select[*tuple[Any, ...]]:
    known = birth_month().is_not(None)
    return _services(
        scope,
        effective_on(day),
        known if side is Side.COUNTED else not_(known),
        day=func.to_date(birth_month(), "YYYY-MM"),
    )


def serving_people(scope: Scope, day: date, _rules: Rules, side: Side) -> Select[*tuple[Any, ...]]:
    """In office; on the other side those arranged who are not yet."""
    wanted = effective_on(day) if side is Side.COUNTED else Appointment.state == State.ARRANGED
    return _services(scope, wanted, day=Appointment.starts_on)


def new_under_35(scope: Scope, day: date, rules: Rules, side: Side) -> Select[*tuple[Any, ...]]:
    entered, month = entered_this_year(day)
    years = rules.age_limit + (1 if rules.age_includes_limit else 0)
    age_months = months(month) - months(birth_month())
    young = func.coalesce(age_months < 12 * years, literal(value=False))
    return _services(
        scope, entered, young if side is Side.COUNTED else not_(young), day=Appointment.starts_on
    )


def new_scarce_majors(
    scope: Scope, day: date, rules: Rules, side: Side
) -> Select[*tuple[Any, ...]]:
    entered, _ = entered_this_year(day)
    scarce = func.coalesce(
        or_(*(Person.major.contains(word, autoescape=True) for word in rules.scarce_majors)),
        literal(value=False),
    )
    return _services(
        scope, entered, scarce if side is Side.COUNTED else not_(scarce), day=Appointment.starts_on
    )


def joined(scope: Scope, day: date, _rules: Rules, side: Side) -> Select[*tuple[Any, ...]]:
    """Began within a year; on the other side those who serve for longer."""
    since = Appointment.starts_on > years_before(day, 1)
    wanted = since if side is Side.COUNTED else not_(since)
    return _services(scope, effective_on(day), wanted, day=Appointment.starts_on)


def left(scope: Scope, day: date, _rules: Rules, side: Side) -> Select[*tuple[Any, ...]]:
    """Left within a year; on the other side those in office."""
    gone = and_(
        Appointment.state == State.ENDED,
        Appointment.ended_on > years_before(day, 1),
        Appointment.ended_on < day,
    )
    wanted = gone if side is Side.COUNTED else effective_on(day)
    shown = Appointment.ended_on if side is Side.COUNTED else Appointment.starts_on
    return _services(scope, wanted, day=shown)


def two_committees(scope: Scope, day: date, _rules: Rules, side: Side) -> Select[*tuple[Any, ...]]:
    seat, seat_post, body = aliased(Appointment), aliased(Post), aliased(Organization)
    words = ("青年委员", "两委", "村委会", "居委会", "村委委员", "支委")
    by_seat = exists().where(
        seat.person_id == Appointment.person_id,
        seat_post.id == seat.post_id,
        body.id == seat.organization_id,
        effective_on(day, seat),
        or_(body.system != System.LEAGUE, *(seat_post.title.contains(word) for word in words)),
    )
    by_identity = exists().where(
        PersonIdentity.person_id == Appointment.person_id,
        PersonIdentity.kind == IdentityKind.VILLAGE_COMMITTEE,
        or_(PersonIdentity.from_on.is_(None), PersonIdentity.from_on <= day),
        or_(PersonIdentity.to_on.is_(None), PersonIdentity.to_on >= day),
    )
    seated = or_(by_seat, by_identity)
    return _services(
        scope,
        effective_on(day),
        Organization.level == Level.VILLAGE,
        Organization.system == System.LEAGUE,
        Organization.status == OrganizationStatus.ACTIVE,
        is_secretary(),
        seated if side is Side.COUNTED else not_(seated),
        day=Appointment.starts_on,
    )


def establishment_staffing(
    scope: Scope, day: date, _rules: Rules, side: Side
) -> Select[*tuple[Any, ...]]:
    """Those who serve full-time; on the other side those who serve otherwise."""
    full_time = Appointment.form == PostForm.FULL_TIME
    return _services(
        scope,
        effective_on(day),
        full_time if side is Side.COUNTED else not_(full_time),
        day=Appointment.starts_on,
    )


def _results(whole: Said, part: Said) -> RowsOf:
    """Those in office with a result of the whole that is of the part, or that is not."""

    def rows(scope: Scope, day: date, _rules: Rules, side: Side) -> Select[*tuple[Any, ...]]:
        def other(one: type[GrowthEvent], then: date) -> ColumnElement[bool]:
            return ~func.coalesce(part(one, then), literal(value=False))

        wanted = part if side is Side.COUNTED else other
        return _services(scope, effective_on(day), has_result(day, whole, wanted),
                         day=Appointment.starts_on)  # fmt: skip

    return rows


ROWS: Final[dict[str, tuple[str, RowsOf]]] = {
    "staffing": ("post", staffing),
    "establishment_staffing": ("appointment", establishment_staffing),
    "serving_people": ("appointment", serving_people),
    "on_post": ("appointment", on_post),
    "reported": ("appointment", reported),
    "both_reported": ("appointment", both_reported),
    "village_coverage": ("organization", organization_rows.village_coverage),
    "youth_member_coverage": ("organization", organization_rows.youth_member_coverage),
    "two_committees": ("appointment", two_committees),
    "term_renewal": ("organization", organization_rows.term_renewal),
    "under_35": ("appointment", under_35),
    "mean_age": ("appointment", birth_known),
    "median_age": ("appointment", birth_known),
    "new_under_35": ("appointment", new_under_35),
    "new_scarce_majors": ("appointment", new_scarce_majors),
    "joined": ("appointment", joined),
    "turnover": ("appointment", left),
    "retention": ("appointment", left),
    "median_tenure": ("appointment", left),
    "excellent": ("appointment", _results(is_graded, is_excellent)),
    "youth_participation": ("appointment", _results(is_rated, has_enough_ballots)),
    "results_used": ("appointment", _results(is_excellent, is_used)),
    "results_acknowledged": ("appointment", _results(is_sent, is_acknowledged)),
}
