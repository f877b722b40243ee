"""Giving rows the place of another organization, table by table, and noting which they were."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final, cast

from sqlalchemy import (
    CursorResult,
    Executable,
    Table,
    Uuid,
    Values,
    column,
    exists,
    insert,
    literal,
    select,
    update,
    values,
)
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from roster.core.lifecycle import LIVE
from roster.core.vocabulary import OrganizationStatus, PostStatus
from roster.ids import HistoryEntryId
from roster.models import all_tables
from roster.models.appointment import Appointment
from roster.models.base import PLUMBING
from roster.models.development.pool import PoolCandidate
from roster.models.organization import Organization, OrganizationAlias
from roster.models.people.history import PersonPast
from roster.models.people.past import EFFECTIVE
from roster.models.person import Person
from roster.models.post import Post
from roster.models.structure.history import MovedRow
from roster.models.structure.keeping import Occasion
from roster.organizations.errors import MergeCollisionError

STAYS: Final = frozenset(
    {
        "organization", "organization_history", "organization_past", "organization_alias",
        "roster_import", "check_in", "person_past", "person_audit", "retention_run",
        *(table.name for table in (PLUMBING.outbox, PLUMBING.feed, PLUMBING.job)),
    }
)  # fmt: skip
"""Facts that stay where they happened. ``check_in`` follows in its path only."""

OWN: Final = frozenset(
    {
        "organization_term", "establishment_entry", "organization_rule_set", "staffing_template",
        "development_rule", "indicator_rule", "service_rule", "training_rule",
    }
)  # fmt: skip
"""Of the organization itself: an organization founded anew takes them along, the successor has
its own."""

NAMED: Final = frozenset(
    {
        "calendar_feed.path", "certificate.issuer_id", "import_person.organization_id",
        "opinion.asked_organization_id", "party_report.recipient_id", "pool_candidate.nominated_by",
    }
)  # fmt: skip
"""Columns that go on naming the organization of the day: who issued, was asked, got a report or
nominated, where a waiting import goes, and the subtree that an account's calendar was made for."""


@dataclass(frozen=True, slots=True)
class Move:
    """From which organization to which."""

    old: Organization
    new: Organization


async def remember_people(session: AsyncSession, moves: Sequence[Move], occasion: Occasion) -> None:
    """Keep where people were until the merger, as every change of place does."""
    later = exists().where(PersonPast.person_id == Person.id, PersonPast.until_on >= occasion.on)
    await session.execute(
        insert(PersonPast).from_select(
            ["person_id", "until_on", "changed_by", *EFFECTIVE],
            select(
                Person.id,
                literal(occasion.on),
                literal(occasion.by, Uuid()),
                *(getattr(Person, name) for name in EFFECTIVE),
            ).where(Person.org_path.in_([move.old.path for move in moves]), ~later),
        )
    )


async def move_rows(
    session: AsyncSession, merged: Move, below: Sequence[Move], entry_id: HistoryEntryId
) -> dict[str, int]:
    """Give every row at the old organizations the place of the new ones; counts by table."""
    counts: dict[str, int] = {}
    for table in all_tables().sorted_tables:
        if "org_path" not in table.c or table.name in STAYS - {"check_in"}:
            continue
        moves = list(below) if table.name in OWN else [merged, *below]
        if moves:
            counts[table.name] = await _moved(session, table, _pairs(moves), entry_id)
    return counts


async def _moved(
    session: AsyncSession, table: Table, pairs: Values, entry_id: HistoryEntryId
) -> int:
    try:
        async with session.begin_nested():
            return await _move_table(session, table, pairs, entry_id)
    except IntegrityError as error:
        raise MergeCollisionError(
            "两个组织里有编号或名称相同的记录；请先改其中一个，再合并。", table=table.name
        ) from error


def _pairs(moves: Sequence[Move]) -> Values:
    return values(
        column("old_id", Uuid()),
        column("old_path", Organization.path.type),
        column("new_id", Uuid()),
        column("new_path", Organization.path.type),
        name="pair",
    ).data([(move.old.id, move.old.path, move.new.id, move.new.path) for move in moves])


async def _move_table(
    session: AsyncSession, table: Table, pairs: Values, entry_id: HistoryEntryId
) -> int:
    """Move one table's rows, and note which they were.

    What has ended is history: it keeps the organization it was at, and follows in its path, so
    that whoever keeps the people now can read it.
    """
    changed: dict[str, Any] = {"org_path": pairs.c.new_path}
    if "version" in table.c:
        changed["version"] = table.c.version + 1
    where = [table.c.org_path == pairs.c.old_path]
    moved = 0
    if "organization_id" in table.c and table.name != "check_in":
        own = [*where, table.c.organization_id == pairs.c.old_id]
        if table.name == Appointment.__tablename__:
            own.append(table.c.state.in_(LIVE))
        if table.name == Post.__tablename__:
            own.append(_still_needed(table))
        moved = await _update(
            session, table, own, changed | {"organization_id": pairs.c.new_id}, entry_id
        )
    if table.name == Post.__tablename__:
        return moved
    return moved + await _update(session, table, where, changed, entry_id)


def _still_needed(post: Table) -> Any:  # noqa: ANN401 - a condition
    """A closed post that nobody holds stays with the organization that is no more."""
    held = exists().where(Appointment.post_id == post.c.id, Appointment.state.in_(LIVE))
    return (post.c.status == PostStatus.OPEN) | held


async def _update(
    session: AsyncSession,
    table: Table,
    where: Sequence[Any],
    changed: dict[str, Any],
    entry_id: HistoryEntryId,
) -> int:
    statement = update(table).where(*where).values(changed)
    if "id" not in table.c:
        return await _count(session, statement)
    moved = statement.returning(table.c.id).cte("moved")
    noted = insert(MovedRow).from_select(
        ["entry_id", "table_name", "row_id"],
        select(literal(entry_id, Uuid()), literal(table.name), moved.c.id),
    )
    return await _count(session, noted)


async def _count(session: AsyncSession, statement: Executable) -> int:
    done = cast("CursorResult[Any]", await session.execute(statement))
    return done.rowcount


async def follow_references(session: AsyncSession, moves: Sequence[Move]) -> None:
    """Who named an old organization names the new one: as Party organization, as spelling.

    Who was nominated by it is seen from the new one, too.
    """
    pairs = _pairs(moves)
    await session.execute(
        update(PoolCandidate)
        .where(PoolCandidate.nominator_path == pairs.c.old_path)
        .values(nominator_path=pairs.c.new_path, version=PoolCandidate.version + 1)
        .execution_options(synchronize_session=False)
    )
    await session.execute(
        update(Organization)
        .where(
            Organization.party_org_id == pairs.c.old_id,
            Organization.status == OrganizationStatus.ACTIVE,
        )
        .values(party_org_id=pairs.c.new_id, version=Organization.version + 1)
        .execution_options(synchronize_session=False)
    )
    for column_ in (OrganizationAlias.organization_id, OrganizationAlias.scope_id):
        other = aliased(OrganizationAlias)
        taken = exists().where(
            other.alias == OrganizationAlias.alias,
            other.scope_id == pairs.c.new_id,
            OrganizationAlias.scope_id == pairs.c.old_id,
        )
        await session.execute(
            update(OrganizationAlias)
            .where(column_ == pairs.c.old_id, ~taken)
            .values({column_: pairs.c.new_id})
            .execution_options(synchronize_session=False)
        )
