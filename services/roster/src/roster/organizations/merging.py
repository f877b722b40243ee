"""Merging organizations: what was at one is at another from then on, and nothing is lost.

A path never changes, so no organization moves. The organizations below are founded anew below the
successor, and the rows of all of them get the place of the new ones. Every table
with an ``org_path`` moves, but for ``moving.STAYS``.
"""

from collections.abc import Sequence
from typing import Any, Final

from common.events.outbox import Event, emit_all
from common.ids import new_id
from common.scope import subtree
from sqlalchemy import (
    func,
    literal,
    select,
    update,
)
from sqlalchemy.ext.asyncio import AsyncSession

from roster.core.lifecycle import Ending, State
from roster.core.vocabulary import OrganizationStatus, PostStatus
from roster.ids import HistoryEntryId, OrganizationId
from roster.models import all_tables
from roster.models.appointment import Appointment
from roster.models.base import PLUMBING
from roster.models.organization import Organization
from roster.models.post import Post
from roster.models.structure.history import MovedRow
from roster.models.structure.keeping import Occasion, note
from roster.models.tree import organization_in
from roster.organizations.errors import (
    MergeTargetError,
    MergeTooLargeError,
    OrganizationNotFoundError,
)
from roster.organizations.moving import Move, follow_references, move_rows, remember_people
from roster.organizations.restructuring import Actor, occasion_for
from roster.organizations.schemas import Officers, OrganizationMergeIn
from roster.organizations.use_cases import say, seen_organization

AT_MOST: Final = 500
"""Organizations moved in one transaction; a street has tens."""

COPIED: Final = (
    "name", "short_name", "name_grams", "system", "kind", "level", "line", "division_code",
    "industry", "formation", "is_student_branch", "member_count", "member_count_on", "term_no",
    "term_starts_on", "term_ends_on", "term_postponed_to", "party_org_id",
)  # fmt: skip


async def merge(
    session: AsyncSession, actor: Actor, organization_id: OrganizationId, body: OrganizationMergeIn
) -> Organization:
    """Merge an organization into another; returns the one that is no more.

    Raises:
        OrganizationNotFoundError: one of them is not there, or not for this caller.
        PreconditionFailedError, OrganizationDissolvedError, HistoryOrderError: as named.
        MergeTargetError: the successor is of the other system, dissolved, or below it.
        MergeTooLargeError: too many organizations are below it.
        MergeCollisionError: both have something of one code or name.
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
    await remember_people(session, [merged, *below], occasion)
    counts = await move_rows(session, merged, below, entry.id)
    await follow_references(session, [merged, *below])
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
            ending=Ending.DISSOLVED,
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
