"""SQL of the slice ``practice``. Every function takes the scope it may look into."""

from collections.abc import Sequence
from typing import Any

from common.scope import Scope
from sqlalchemy import ColumnElement, Row, Select, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from roster.ids import PersonId, PracticeId
from roster.models.by_child import child_path
from roster.models.development.practice import PracticeAssignment
from roster.models.organization import Organization
from roster.models.people_in_scope import named, theirs_or_own
from roster.models.person import Person
from roster.models.tree import at_or_below
from roster.practice.schemas import PracticeFilter

KEYS = (PracticeAssignment.starts_on, PracticeAssignment.id)


async def practice_in(
    session: AsyncSession, scope: Scope, practice_id: PracticeId
) -> PracticeAssignment | None:
    """The assignment, locked until commit, where both its organization and person are in scope."""
    return await session.scalar(
        select(PracticeAssignment)
        .join(Person, Person.id == PracticeAssignment.person_id)
        .where(
            PracticeAssignment.id == practice_id,
            scope.where(PracticeAssignment.org_path),
            scope.where(Person.org_path),
        )
        .with_for_update(of=PracticeAssignment)
    )


def practices_shown(scope: Scope, *, own: PersonId | None) -> Select[*tuple[Any, ...]]:
    """Those of the caller's people, whoever assigned them."""
    return (
        select(
            *PracticeAssignment.__table__.columns,
            Person.name.label("person_name"),
            Organization.name.label("organization_name"),
        )
        .select_from(PracticeAssignment)
        .join(Person, Person.id == PracticeAssignment.person_id)
        .join(Organization, Organization.id == PracticeAssignment.organization_id)
        .where(theirs_or_own(Person.org_path, scope, Person.id, own))
    )


def practices_matching(
    scope: Scope, wanted: PracticeFilter, *, own: PersonId | None
) -> Select[*tuple[Any, ...]]:
    plain = wanted.model_dump(exclude={"organization_id", "q"}, exclude_none=True)
    found: list[ColumnElement[bool]] = [
        getattr(PracticeAssignment, name) == value for name, value in plain.items()
    ]
    if wanted.organization_id is not None:
        found.append(at_or_below(PracticeAssignment.org_path, scope, wanted.organization_id))
    if wanted.q is not None:
        found.append(named(wanted.q))
    return practices_shown(scope, own=own).where(*found)


async def counts_below(
    session: AsyncSession, scope: Scope, top: str
) -> Sequence[Row[*tuple[Any, ...]]]:
    """People, assignments and hours by the organizations right below the top."""
    place = child_path(PracticeAssignment.org_path, top).label("place")
    state = PracticeAssignment.state
    sums = (
        select(
            place,
            func.count(PracticeAssignment.person_id.distinct()).label("people"),
            func.count().filter(state == "open").label("open"),
            func.count().filter(state == "done").label("done"),
            func.coalesce(func.sum(PracticeAssignment.hours), 0).label("hours"),
        )
        .join(Person, Person.id == PracticeAssignment.person_id)
        .where(
            scope.within(top).where(PracticeAssignment.org_path),
            scope.where(Person.org_path),
            state != "cancelled",
        )
        .group_by(place)
        .subquery()
    )
    found = await session.execute(
        select(
            Organization.id.label("organization_id"),
            Organization.name.label("organization_name"),
            sums.c.people,
            sums.c.open,
            sums.c.done,
            sums.c.hours,
        )
        .join(sums, sums.c.place == Organization.path)
        .order_by(Organization.path)
    )
    return found.all()
