"""SQL of the slice ``organizations``. Every function takes the scope it may look into."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from common.scope import Scope, subtree
from sqlalchemy import ColumnElement, Row, Select, func, or_, select, text, union, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from roster.core.establishment import is_leading
from roster.core.lifecycle import LIVE
from roster.core.names import query_grams, squeeze
from roster.core.vocabulary import OrganizationStatus, PostStatus
from roster.ids import OrganizationId
from roster.models.appointment import Appointment
from roster.models.organization import Organization, OrganizationAlias
from roster.models.person import Person
from roster.models.post import Post
from roster.models.service.change import ALWAYS, appointment_on
from roster.models.structure.history import HistoryEntry, OrganizationPast
from roster.organizations.schemas import OrganizationFilter

_ROOTS_LOCK = 0x726F6F7473
"""Any number, the same for all: root organizations are numbered one after the other."""


def organizations_matching(scope: Scope, wanted: OrganizationFilter) -> Select[Organization]:
    """Without an order; the path is the key of the list."""
    return select(Organization).where(scope.where(Organization.path), *_conditions(wanted))


def _conditions(wanted: OrganizationFilter) -> list[ColumnElement[bool]]:
    plain = (
        "parent_league_id", "system", "kind", "level", "line", "status", "division_code",
        "credit_code", "formation",
    )  # fmt: skip
    found: list[ColumnElement[bool]] = [
        getattr(Organization, name) == value
        for name in plain
        if (value := getattr(wanted, name)) is not None
    ]
    if wanted.q is not None and squeeze(wanted.q):
        found.append(Organization.id.in_(named(wanted.q)))
    return found


def named(words: str) -> Select[Any]:
    """Ids of organizations with the text in a name they have or had, or a confirmed spelling."""
    squeezed = squeeze(words)

    def holds(column: Any) -> ColumnElement[bool]:  # noqa: ANN401 - any text expression
        plain = func.lower(func.replace(column, " ", ""))
        return plain.contains(squeezed, autoescape=True)

    by_name = select(Organization.id).where(
        Organization.name_grams.contains(query_grams(words)),
        or_(holds(Organization.name), holds(Organization.short_name)),
    )
    by_former_name = select(OrganizationPast.organization_id).where(
        OrganizationPast.name_grams.contains(query_grams(words)),
        or_(holds(OrganizationPast.name), holds(OrganizationPast.short_name)),
    )
    by_alias = select(OrganizationAlias.organization_id).where(holds(OrganizationAlias.alias))
    return select(union(by_name, by_former_name, by_alias).subquery())


async def ancestors_of(
    session: AsyncSession, scope: Scope, organization: Organization
) -> Sequence[Row[*tuple[Any, ...]]]:
    """The way down to an organization, itself left out."""
    segments = organization.path.rstrip("/").split("/")
    above = ["/".join(segments[:depth]) + "/" for depth in range(1, len(segments))]
    found = await session.execute(
        select(Organization.id, Organization.name)
        .where(Organization.path.in_(above), scope.where(Organization.path))
        .order_by(Organization.path)
    )
    return found.all()


async def aliases_of(session: AsyncSession, organization_id: OrganizationId) -> Sequence[str]:
    found = await session.scalars(
        select(OrganizationAlias.alias)
        .where(OrganizationAlias.organization_id == organization_id)
        .distinct()
        .order_by(OrganizationAlias.alias)
    )
    return found.all()


async def leaders_of(
    session: AsyncSession,
    scope: Scope,
    organization_id: OrganizationId,
    as_of: date | None = None,
) -> list[Row[*tuple[Any, ...]]]:
    """Secretaries and deputies of an organization, by post; now or on a day."""
    then = None if as_of is None else appointment_on(as_of)
    was: Any = Appointment if then is None else then.c
    statement = (
        select(
            Appointment.id.label("appointment_id"),
            Person.id.label("person_id"),
            Person.name.label("person_name"),
            Post.id.label("post_id"),
            Post.title.label("post_title"),
            Appointment.form,
            was.state,
            was.starts_on,
            was.ends_on,
        )
        .select_from(Appointment)
        .join(Person, Person.id == Appointment.person_id)
        .join(Post, Post.id == Appointment.post_id)
        .where(
            Appointment.organization_id == organization_id,
            scope.where(Appointment.org_path),
        )
        .order_by(Post.title, Appointment.starts_on, Appointment.id)
    )
    if then is not None:
        statement = statement.join(then, ALWAYS)
    found = await session.execute(statement.where(was.state.in_(LIVE)))
    return [row for row in found if is_leading(row.post_title)]


async def next_path_under(
    session: AsyncSession, scope: Scope, parent_id: OrganizationId
) -> str | None:
    """A path nobody else has or had; the parent's row is held until commit."""
    made = await session.execute(
        update(Organization)
        .where(Organization.id == parent_id, scope.where(Organization.path))
        .values(children_made=Organization.children_made + 1, updated_at=Organization.updated_at)
        .returning(Organization.path, Organization.children_made)
        .execution_options(synchronize_session=False)
    )
    row = made.one_or_none()
    return None if row is None else f"{row.path}{row.children_made:04d}/"


async def next_root_path(session: AsyncSession) -> str:
    """The path of a new organization without superior; one at a time."""
    await session.execute(select(func.pg_advisory_xact_lock(_ROOTS_LOCK)))
    roots = await session.scalar(
        select(func.count()).where(Organization.parent_league_id.is_(None))
    )
    return f"{(roots or 0) + 1:04d}/"


async def former_names_of(session: AsyncSession, organization: Organization) -> Sequence[str]:
    """Names it had and has no more, the latest first."""
    found = await session.execute(
        select(OrganizationPast.name, func.max(OrganizationPast.until_on).label("until"))
        .where(
            OrganizationPast.organization_id == organization.id,
            OrganizationPast.name != organization.name,
        )
        .group_by(OrganizationPast.name)
        .order_by(text("until desc"), OrganizationPast.name)
    )
    return [name for name, _ in found]


async def members_of(session: AsyncSession, organization: Organization) -> int:
    """League members among the people of an organization and those below it."""
    counted = await session.scalar(
        select(func.count()).where(
            subtree(Person.org_path, organization.path), Person.is_league_member
        )
    )
    return counted or 0


async def open_posts_of(
    session: AsyncSession, organization_id: OrganizationId
) -> list[tuple[str, int]]:
    """Title and seats of each open post."""
    found = await session.execute(
        select(Post.title, Post.capacity)
        .where(Post.organization_id == organization_id, Post.status == PostStatus.OPEN)
        .order_by(Post.id)
    )
    return [(title, capacity) for title, capacity in found]


async def what_is_live(session: AsyncSession, organization: Organization) -> dict[str, int]:
    """How much still hangs on it: organizations below, people, open posts, appointments."""
    counts = {
        "organizations": select(func.count()).where(
            Organization.parent_league_id == organization.id,
            Organization.status == OrganizationStatus.ACTIVE,
        ),
        "people": select(func.count()).where(Person.org_path == organization.path),
        "posts": select(func.count()).where(
            Post.organization_id == organization.id, Post.status == PostStatus.OPEN
        ),
        "appointments": select(func.count()).where(
            Appointment.organization_id == organization.id, Appointment.state.in_(LIVE)
        ),
    }
    return {name: await session.scalar(count) or 0 for name, count in counts.items()}


async def history_of(
    session: AsyncSession, scope: Scope, organization_id: OrganizationId
) -> Sequence[Row[*tuple[Any, ...]]]:
    """Entries of its history, the latest first; the other organization only if in scope."""
    other = aliased(Organization)
    found = await session.execute(
        select(
            *(column for column in HistoryEntry.__table__.c if column.name != "other_id"),
            other.id.label("other_id"),
            other.name.label("other_name"),
        )
        .outerjoin(other, (other.id == HistoryEntry.other_id) & scope.where(other.path))
        .where(HistoryEntry.organization_id == organization_id, scope.where(HistoryEntry.org_path))
        .order_by(HistoryEntry.happened_on.desc(), HistoryEntry.id.desc())
    )
    return found.all()
