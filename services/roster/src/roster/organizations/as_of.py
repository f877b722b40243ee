"""SQL of the tree as it was on a day: who stood, under which name, of which kind."""

from datetime import date
from typing import Any, Final

from common.scope import Scope
from sqlalchemy import (
    ColumnElement,
    Select,
    and_,
    case,
    func,
    literal,
    or_,
    select,
    true,
)
from sqlalchemy.orm import aliased
from sqlalchemy.sql.selectable import LateralFromClause

from roster.core.structure.terms import TermState
from roster.core.vocabulary import Kind, OfficersBy, OrganizationStatus
from roster.ids import OrganizationId
from roster.models.organization import Organization
from roster.models.structure.history import OrganizationPast
from roster.models.structure.term import OrganizationTerm
from roster.organizations.queries import named
from roster.organizations.schemas import OrganizationFilter

_KEPT: Final = ("name", "short_name", "kind", "level", "line", "party_org_id")
_NODE: Final = ("id", "name", "short_name", "system", "kind", "level", "status", "path")


def organizations_on(scope: Scope, wanted: OrganizationFilter, day: date) -> Select[Any]:
    """The list as of a day, without an order; the path is its key."""
    past, term = _past(day), _term(day)
    shown = _columns(past) | {
        f"term_{ours}": term.c[theirs]
        for ours, theirs in (
            ("no", "number"),
            ("starts_on", "starts_on"),
            ("ends_on", "ends_on"),
            ("postponed_to", "postponed_to"),
        )
    }
    statement = (
        select(*(column.label(name) for name, column in shown.items()))
        .select_from(Organization)
        .outerjoin(past, true())
        .outerjoin(term, true())
        .where(scope.where(Organization.path), stood(Organization, day))
    )
    for name in ("parent_league_id", "system", "kind", "level", "line", "status", "formation",
                 "division_code"):  # fmt: skip
        value = getattr(wanted, name)
        if value is not None:
            statement = statement.where(shown[name] == value)
    if wanted.q is not None:
        statement = statement.where(Organization.id.in_(named(wanted.q)))
    return statement


def tree_level(scope: Scope, parent_id: OrganizationId | None, day: date | None) -> Select[Any]:
    """Children of an organization, or the tops of what the caller may see; now, or on a day."""
    child = aliased(Organization)
    below = select(func.count()).where(child.parent_league_id == Organization.id)
    if day is None:
        columns = [getattr(Organization, name) for name in _NODE]
        statement = select(*columns, below.scalar_subquery().label("child_count"))
    else:
        past = _past(day)
        shown = _columns(past)
        below = below.where(stood(child, day))
        statement = (
            select(
                *(shown[name].label(name) for name in _NODE),
                below.scalar_subquery().label("child_count"),
            )
            .select_from(Organization)
            .outerjoin(past, true())
            .where(stood(Organization, day))
        )
    statement = statement.where(scope.where(Organization.path))
    if parent_id is not None:
        return statement.where(Organization.parent_league_id == parent_id)
    if "" in scope.paths:
        return statement.where(Organization.parent_league_id.is_(None))
    return statement.where(Organization.path.in_(scope.paths))


def stood(organization: Any, day: date) -> ColumnElement[bool]:  # noqa: ANN401 - class or alias
    """``core.structure.history.stood_on``; a test holds the two together."""
    return and_(
        or_(organization.founded_on.is_(None), organization.founded_on <= day),
        or_(organization.dissolved_on.is_(None), organization.dissolved_on > day),
    )


def _past(day: date) -> LateralFromClause:
    """The first past of an organization that ended after the day, if one did."""
    return (
        select(OrganizationPast.id.label("past_id"), *(getattr(OrganizationPast, n) for n in _KEPT))
        .where(OrganizationPast.organization_id == Organization.id, OrganizationPast.until_on > day)
        .order_by(OrganizationPast.until_on)
        .limit(1)
        .lateral("past")
    )


def _term(day: date) -> LateralFromClause:
    """The term that had begun last."""
    return (
        select(OrganizationTerm)
        .where(
            OrganizationTerm.organization_id == Organization.id,
            OrganizationTerm.state == TermState.HELD,
            OrganizationTerm.starts_on <= day,
        )
        .order_by(OrganizationTerm.starts_on.desc())
        .limit(1)
        .lateral("present_term")
    )


def _columns(past: LateralFromClause) -> dict[str, ColumnElement[Any]]:
    """What the API shows of an organization, each column as it was."""
    shown: dict[str, ColumnElement[Any]] = {
        column.name: column for column in Organization.__table__.columns
    }
    for name in _KEPT:
        shown[name] = case((past.c.past_id.is_not(None), past.c[name]), else_=shown[name])
    shown["status"] = literal(OrganizationStatus.ACTIVE.value)
    shown["officers_by"] = case(
        (shown["kind"] == Kind.WORKING_COMMITTEE, OfficersBy.APPOINTED.value),
        else_=OfficersBy.ELECTED.value,
    )
    return shown
