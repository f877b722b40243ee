"""Merging organizations: what was at one is at another from then on, and nothing is lost.

A path never changes, so no organization moves. The organizations below are founded anew below the
successor, and the rows of all of them get the place of the new ones. Every table
with an ``org_path`` moves, but for ``STAYS``.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final, cast

from common.events.outbox import Event, emit_all
from common.ids import new_id
from common.scope import subtree
from sqlalchemy import (
    CursorResult,
    Executable,
    Table,
    Uuid,
    Values,
    column,
    exists,
    func,
    insert,
    literal,
    select,
    update,
    values,
)
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from roster.core.lifecycle import LIVE, State
from roster.core.vocabulary import OrganizationStatus, PostStatus
from roster.ids import HistoryEntryId, OrganizationId
from roster.models import all_tables
from roster.models.appointment import Appointment
from roster.models.base import PLUMBING
from roster.models.organization import Organization, OrganizationAlias
from roster.models.post import Post
from roster.models.structure.history import MovedRow
from roster.models.structure.keeping import Occasion, note
from roster.models.tree import organization_in
from roster.organizations.errors import (
    MergeTargetError,
    MergeTooLargeError,
    OrganizationNotFoundError,
)
from roster.organizations.restructuring import Actor, occasion_for
from roster.organizations.schemas import MergeIn, Officers
from roster.organizations.use_cases import say, seen_organization

AT_MOST: Final = 500
"""Organizations moved in one transaction; a street has tens."""

STAYS: Final = frozenset(
    {
        "organization", "organization_history", "organization_past", "organization_alias",
        "roster_import", "check_in",
        *(table.name for table in (PLUMBING.outbox, PLUMBING.feed, PLUMBING.job)),
    }
)  # fmt: skip
"""Facts that stay where they happened. ``check_in`` follows in its path only."""

OWN: Final = frozenset(
    {"organization_term", "establishment_entry", "organization_rule_set", "staffing_template"}
)
"""Of the organization itself: an organization founded anew takes them along, the successor has
its own."""

COPIED: Final = (
    "name", "short_name", "name_grams", "system", "kind", "level", "line", "division_code",
    "industry", "formation", "is_student_branch", "member_count", "member_count_on", "term_no",
    "term_starts_on", "term_ends_on", "term_postponed_to", "party_org_id",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Move:
    """From which organization to which."""

    old: Organization
    new: Organization


async def merge(
    session: AsyncSession, actor: Actor, organization_id: OrganizationId, body: MergeIn
) -> Organization:
    """Merge an organization into another; returns the one that is no more.

    Raises:
        OrganizationNotFoundError: one of them is not there, or not for this caller.
        PreconditionFailedError, OrganizationDissolvedError, HistoryOrderError: as named.
        MergeTargetError: the successor is of the other system, dissolved, or below it.
        MergeTooLargeError: too many organizations are below it.
    """
    organization = await seen_organization(session, actor.scope, organization_id, actor.seen)
    successor = await organization_in(session, actor.scope, body.successor_id, locked=True)
    if successor is None:
        raise OrganizationNotFoundError("没有找到要并入的组织。")
    _check_target(organization, successor)
    occasion = await occasion_for(session, organization, body, actor)
    below = await _founded_anew(session, organization, successor, occasion)
    entry = note(organization, "merged", occasion, after=successor.name, other_id=successor.id)
    session.add(entry)
    await session.flush()
    ended = {}
    if body.appointments is Officers.END:
        ended = await _end_officers(session, organization, occasion)
    merged = Move(organization, successor)
    counts = await _move_rows(session, merged, below, entry.id)
    await _follow_references(session, [merged, *below])
    for move in (merged, *below):
        move.old.status = OrganizationStatus.DISSOLVED
        move.old.dissolved_on = occasion.on
        move.old.successor_id = move.new.id
    entry.counts = {name: count for name, count in (counts | ended).items() if count}
    session.add(
        note(successor, "absorbed", occasion, before=organization.name, other_id=organization.id)
    )
    await session.flush()
    await _tell(session, merged, below, entry.id)
    return organization


def _check_target(organization: Organization, successor: Organization) -> None:
    if successor.id == organization.id:
        raise MergeTargetError("请选择另一个组织。")
    if successor.system != organization.system:
        raise MergeTargetError("团组织并入团组织，党组织并入党组织；请另选。")
    if successor.status == OrganizationStatus.DISSOLVED:
        raise MergeTargetError("要并入的组织已经撤销，请另选。")
    if successor.path.startswith(organization.path):
        raise MergeTargetError("不能并入自己的下级组织；请把下级并入它，再改名。")


async def _founded_anew(
    session: AsyncSession, organization: Organization, successor: Organization, occasion: Occasion
) -> list[Move]:
    """The active organizations below, each with its new self below the successor."""
    found = await session.scalars(
        select(Organization)
        .where(
            subtree(Organization.path, organization.path),
            Organization.id != organization.id,
            Organization.status == OrganizationStatus.ACTIVE,
        )
        .order_by(Organization.path)
        .limit(AT_MOST + 1)
        .with_for_update()
    )
    old = list(found)
    if len(old) > AT_MOST:
        raise MergeTooLargeError(f"下级超过 {AT_MOST} 个；请先分批合并下级组织。")
    parents = {organization.id: successor}
    moves = []
    for one in old:
        if one.parent_league_id is None:
            continue
        parent = parents[one.parent_league_id]
        parent.children_made = (parent.children_made or 0) + 1
        anew = Organization(
            id=OrganizationId(new_id()),
            path=f"{parent.path}{parent.children_made:04d}/",
            parent_league_id=parent.id,
            founded_on=occasion.on,
            founding_document_no=occasion.document_no,
            founding_issuer=occasion.issuer,
            children_made=0,
            status=OrganizationStatus.ACTIVE,
            **{name: getattr(one, name) for name in COPIED},
        )
        session.add(anew)
        await session.flush()
        parents[one.id] = anew
        moves.append(Move(one, anew))
        session.add(note(one, "merged", occasion, after=anew.name, other_id=anew.id))
        session.add(note(anew, "founded", occasion, after=anew.name, other_id=one.id))
    return moves


async def _end_officers(
    session: AsyncSession, organization: Organization, occasion: Occasion
) -> dict[str, int]:
    """End who serves and close their posts; both stay with the organization that is no more."""
    reason = occasion.reason or "组织合并"
    here = Appointment.organization_id == organization.id
    changed = {"state_reason": reason, "version": Appointment.version + 1}
    ended = await session.execute(
        update(Appointment)
        .where(here, Appointment.state == State.IN_OFFICE)
        .values(
            state=State.ENDED,
            ended_on=func.greatest(Appointment.starts_on, literal(occasion.on)),
            **changed,
        )
        .returning(Appointment.id)
    )
    declined = await session.execute(
        update(Appointment)
        .where(here, Appointment.state == State.ARRANGED)
        .values(state=State.DECLINED, **changed)
        .returning(Appointment.id)
    )
    closed = await session.execute(
        update(Post)
        .where(Post.organization_id == organization.id, Post.status == PostStatus.OPEN)
        .values(status=PostStatus.CLOSED, version=Post.version + 1)
        .returning(Post.id)
    )
    over = [*ended.scalars(), *declined.scalars()]
    rows = await session.execute(
        select(Appointment.id, Appointment.person_id, Appointment.post_id, Appointment.state,
               Appointment.version)
        .where(Appointment.id.in_(over))
        .order_by(Appointment.id)
    )  # fmt: skip
    await emit_all(
        session,
        PLUMBING,
        [_appointment_event(row, f"appointment.{row.state}", organization.path) for row in rows],
    )
    return {"ended": len(over), "closed": len(list(closed.scalars()))}


async def _move_rows(
    session: AsyncSession, merged: Move, below: Sequence[Move], entry_id: HistoryEntryId
) -> dict[str, int]:
    """Give every row at the old organizations the place of the new ones; counts by table."""
    counts: dict[str, int] = {}
    for table in all_tables().sorted_tables:
        if "org_path" not in table.c or table.name in STAYS - {"check_in"}:
            continue
        moves = list(below) if table.name in OWN else [merged, *below]
        if moves:
            counts[table.name] = await _move_table(session, table, _pairs(moves), entry_id)
    return counts


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


async def _follow_references(session: AsyncSession, moves: Sequence[Move]) -> None:
    """Who named an old organization names the new one: as Party organization, as spelling."""
    pairs = _pairs(moves)
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


async def _tell(
    session: AsyncSession, merged: Move, below: Sequence[Move], entry_id: HistoryEntryId
) -> None:
    for move in below:
        await say(session, move.new, "organization.created")
        await say(session, move.old, "organization.merged")
    await say(session, merged.old, "organization.merged")
    await say(session, merged.new, "organization.changed")
    await emit_all(session, PLUMBING, await _moved_events(session, entry_id))


async def _moved_events(session: AsyncSession, entry_id: HistoryEntryId) -> list[Event]:
    """Whoever follows people, posts and appointments hears that each is elsewhere now."""
    tables = all_tables().tables
    events = []
    for name, subject, what in (
        ("person", "people", "person.changed"),
        ("post", "posts", "post.changed"),
        ("appointment", "appointments", "appointment.changed"),
    ):
        table = tables[name]
        rows = await session.execute(
            select(table)
            .join(MovedRow, MovedRow.row_id == table.c.id)
            .where(MovedRow.entry_id == entry_id, MovedRow.table_name == name)
            .order_by(table.c.id)
        )
        for row in rows:
            if name == "appointment":
                events.append(_appointment_event(row, what, row.org_path))
                continue
            data = {
                f"{name}_id": str(row.id),
                "organization_id": str(row.organization_id),
                "version": row.version,
            }
            events.append(Event(what, f"{subject}/{row.id}", row.org_path, data))
    return events


def _appointment_event(row: Any, what: str, org_path: str) -> Event:  # noqa: ANN401 - a row
    data = {
        "appointment_id": str(row.id),
        "person_id": str(row.person_id),
        "post_id": str(row.post_id),
        "state": row.state,
        "version": row.version,
    }
    return Event(what, f"appointments/{row.id}", org_path, data)
