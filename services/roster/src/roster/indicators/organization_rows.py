"""Organizations behind a figure: villages that are covered or not, terms that ran out."""

from datetime import date
from typing import Any

from common.scope import Scope
from sqlalchemy import (
    ColumnElement,
    Date,
    Integer,
    Select,
    Text,
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

from roster.core.indicators.rules import Rules
from roster.core.vocabulary import Level, OrganizationStatus, System
from roster.indicators.conditions import (
    birth_month,
    effective_on,
    is_secretary,
    young_since,
)
from roster.indicators.schemas import Side
from roster.models.appointment import Appointment
from roster.models.organization import Organization
from roster.models.person import Person
from roster.models.post import Post


def _villages(scope: Scope, covered: ColumnElement[bool], side: Side) -> Select[*tuple[Any, ...]]:
    return _organizations(scope, null()).where(
        Organization.level == Level.VILLAGE, covered if side is Side.COUNTED else not_(covered)
    )


def _organizations(scope: Scope, day: Any) -> Select[*tuple[Any, ...]]:  # noqa: ANN401 - any date expression
    return select(
        literal("organization").label("kind"),
        cast(Organization.id, Text).label("id"),
        Organization.id.label("organization_id"),
        Organization.name.label("organization_name"),
        cast(null(), Text).label("person_id"),
        cast(null(), Text).label("person_name"),
        cast(null(), Text).label("title"),
        cast(day, Date).label("day"),
        cast(null(), Integer).label("count"),
        cast(null(), Integer).label("of"),
    ).where(
        scope.where(Organization.path),
        Organization.system == System.LEAGUE,
        Organization.status == OrganizationStatus.ACTIVE,
    )


def village_coverage(
    scope: Scope, day: date, _rules: Rules, side: Side
) -> Select[*tuple[Any, ...]]:
    led = exists().where(
        Appointment.organization_id == Organization.id,
        Post.id == Appointment.post_id,
        effective_on(day),
        or_(Appointment.ends_on.is_(None), Appointment.ends_on >= day),
        is_secretary(),
    )
    return _villages(scope, led, side)


def youth_member_coverage(
    scope: Scope, day: date, rules: Rules, side: Side
) -> Select[*tuple[Any, ...]]:
    """At the village or below it, as long as no other village is nearer."""
    end = func.left(Organization.path, func.length(Organization.path) - 1).concat("0").collate("C")
    nearer = aliased(Organization)
    has_nearer = (
        exists()
        .where(
            nearer.level == Level.VILLAGE,
            nearer.system == System.LEAGUE,
            nearer.status == OrganizationStatus.ACTIVE,
            nearer.path > Organization.path,
            nearer.path < end,
            func.starts_with(Appointment.org_path, nearer.path),
        )
        .correlate(Organization, Appointment)
    )
    young = exists().where(
        Appointment.org_path >= Organization.path,
        Appointment.org_path < end,
        Post.id == Appointment.post_id,
        Person.id == Appointment.person_id,
        effective_on(day),
        Post.title.contains("青年委员"),
        birth_month() >= young_since(day, rules),
        ~has_nearer,
    )
    return _villages(scope, young, side)


def term_renewal(scope: Scope, day: date, _rules: Rules, side: Side) -> Select[*tuple[Any, ...]]:
    """届满未换: the term ran out; organizations without a term on file are on neither side."""
    until = Organization.term_ends_on
    return _organizations(scope, until).where(until >= day if side is Side.COUNTED else until < day)
