"""Proposals that two rows are one person: looking, dismissing, merging, taking back."""

from dataclasses import dataclass
from typing import Any

from common import clock
from common.errors import PreconditionFailedError
from common.ids import new_id
from common.jobs import start_job
from common.scope import Scope
from sqlalchemy import delete, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from roster.core.duplicates import FIND_TASK
from roster.core.merging import GROUPS, SEALED, merged, suggested, taken_back
from roster.core.vault import Vault
from roster.duplicates import queries
from roster.duplicates.errors import (
    MergeClashError,
    MergeForgottenError,
    MergeNotFoundError,
    MergeNotLastError,
    MergeUndoneError,
    NotOneOfThePairError,
    PairClosedError,
    PairNotFoundError,
    PersonOfPairNotFoundError,
    SearchOrganizationNotFoundError,
)
from roster.duplicates.schemas import PairIn, PairMergeIn
from roster.ids import AccountId, DuplicateId, MergeId, OrganizationId, PersonId
from roster.models.base import PLUMBING
from roster.models.people.audit import note
from roster.models.people.duplicate import DuplicatePair, PersonMerge
from roster.models.people.happenings import say_of_person
from roster.models.people.history import PersonAlias
from roster.models.people.references import (
    Moved,
    RowsClashError,
    doc_of,
    insert_doc,
    point_at,
    point_back,
    set_from_doc,
)
from roster.models.people.suspects import note_suspects, pair_of
from roster.models.person import Person
from roster.models.tree import organization_in

_CLASHES = {
    "appointment": "两人在同一岗位都有没结束的任职；请先结束其中一条，再合并。",
}


@dataclass(frozen=True)
class By:
    """Who asks, from where."""

    scope: Scope
    actor: AccountId


async def propose_pair(session: AsyncSession, by: By, body: PairIn) -> DuplicateId:
    """Somebody says that two rows are one person.

    Raises:
        PersonOfPairNotFoundError: one of them is not there, or not for this caller.
    """
    if body.one_id == body.other_id:
        raise PersonOfPairNotFoundError("请选择两个不同的人。")
    people = await queries.locked_people(session, by.scope, (body.one_id, body.other_id))
    if len(people) != len({body.one_id, body.other_id}):
        raise PersonOfPairNotFoundError
    low, high = pair_of(body.one_id, body.other_id)
    known = await queries.pair_of_ids(session, PersonId(low), PersonId(high))
    if known is not None:
        known.state, known.decided_at, known.decided_by = "open", None, None
        return known.id
    pair = DuplicatePair(
        id=DuplicateId(new_id()), low_id=low, high_id=high, score=50, reasons=[], state="open"
    )
    session.add(pair)
    await session.flush()
    return pair.id


async def dismiss_pair(
    session: AsyncSession, by: By, pair_id: DuplicateId, words: str | None, *, seen: int
) -> None:
    """Say that they are two people; the pair is not proposed again.

    Raises:
        PairNotFoundError, PairClosedError, PreconditionFailedError: not there, done, or changed.
    """
    pair = await _open_pair(session, by, pair_id, seen)
    pair.state, pair.note = "dismissed", words
    pair.decided_by, pair.decided_at = by.actor, clock.now()
    await session.flush()


async def merge_pair(
    session: AsyncSession,
    vault: Vault,
    by: By,
    pair_id: DuplicateId,
    body: PairMergeIn,
    *,
    seen: int,
) -> MergeId:
    """Make two rows one: the row that is kept takes the chosen facts and all records of the other.

    The id of the row that goes means the survivor from now on; ``undo_merge`` brings it back.

    Raises:
        PairNotFoundError, PairClosedError, PreconditionFailedError: not there, done, or changed.
        NotOneOfThePairError: the row to keep, or a fact to take, is not of this pair.
        MergeClashError: records of the two cannot stand side by side.
    """
    pair = await _open_pair(session, by, pair_id, seen)
    people = await queries.locked_people(session, by.scope, (pair.low_id, pair.high_id))
    if body.keep not in people:
        raise NotOneOfThePairError("请选择这一对里的一个人保留。")
    loser_id = pair.high_id if body.keep == pair.low_id else pair.low_id
    survivor, loser = people[body.keep], people[loser_id]
    take = suggested(vars(survivor), vars(loser)) if body.take is None else body.take
    if unknown := set(take) - set(GROUPS):
        raise NotOneOfThePairError("没有这些项目。", unknown=sorted(unknown))
    before = await doc_of(session, "person", {"id": survivor.id})
    gone = await doc_of(session, "person", {"id": loser.id})
    changes = merged(vars(survivor), vars(loser), take) | _sealed(vault, survivor, loser, take)
    pairs = await _take_other_pairs(session, pair, loser_id)
    moved = await _point_at(session, loser_id, survivor.id)
    await session.execute(
        delete(Person).where(Person.id == loser_id).execution_options(synchronize_session=False)
    )
    session.expunge(loser)
    for column, value in changes.items():
        setattr(survivor, column, value)
    survivor.updated_at = clock.now()
    await session.flush()
    after = await doc_of(session, "person", {"id": survivor.id})
    merge = PersonMerge(
        id=MergeId(new_id()),
        survivor_id=survivor.id,
        loser_id=loser_id,
        org_path=survivor.org_path,
        pair_id=pair.id,
        kept={
            "loser": gone,
            "before": before,
            "after": after,
            "moved": moved.moved,
            "parked": moved.parked,
            "pairs": pairs,
        },
        merged_by=by.actor,
    )
    session.add_all([merge, PersonAlias(old_id=loser_id, person_id=survivor.id)])
    pair.state, pair.decided_by, pair.decided_at = "merged", by.actor, clock.now()
    await _said(session, survivor, by, "merged", loser_id)
    return merge.id


async def undo_merge(session: AsyncSession, by: By, merge_id: MergeId, *, seen: int) -> MergeId:
    """Bring back the row that went, with every record it had.

    What was changed of the survivor since stays; the pair counts as dismissed.

    Raises:
        MergeNotFoundError, MergeUndoneError, PreconditionFailedError: not there, done, or changed.
        MergeNotLastError: a later merge must be undone first.
        MergeForgottenError: the person was erased since.
        MergeClashError: somebody else took a place of the row that went, as its ID number.
    """
    merge = await _merge(session, by, merge_id, seen)
    kept: dict[str, Any] = merge.kept or {}
    survivor = await session.get(Person, merge.survivor_id, with_for_update=True)
    if survivor is None or survivor.erased_at is not None:
        raise MergeForgottenError("此人的信息已经删除。")
    await session.execute(delete(PersonAlias).where(PersonAlias.old_id == merge.loser_id))
    await _restore(session, survivor, kept)
    try:
        async with session.begin_nested():
            await insert_doc(session, "person", kept["loser"])
            await point_back(session, merge.loser_id, Moved(kept["moved"], kept["parked"]))
    except (IntegrityError, RowsClashError) as error:
        raise MergeClashError("合并之后有新的记录占了原来的位置；请先处理它们。") from error
    for doc in kept["pairs"]:
        await insert_doc(session, "duplicate_pair", doc)
    merge.undone_by, merge.undone_at = by.actor, clock.now()
    if merge.pair_id is not None:
        await session.execute(
            update(DuplicatePair)
            .where(DuplicatePair.id == merge.pair_id)
            .values(
                state="dismissed",
                decided_by=by.actor,
                decided_at=clock.now(),
                version=DuplicatePair.version + 1,
            )
        )
    await session.refresh(survivor)
    await _said(session, survivor, by, "unmerged", merge.loser_id)
    return merge.id


async def search(session: AsyncSession, by: By, organization_id: OrganizationId) -> Any:  # noqa: ANN401 - the job's id
    """Start looking for duplicates of everybody managed at or below an organization.

    Raises:
        SearchOrganizationNotFoundError: not there, or not for this caller.
    """
    organization = await organization_in(session, by.scope, organization_id)
    if organization is None:
        raise SearchOrganizationNotFoundError
    return await start_job(
        session,
        PLUMBING,
        FIND_TASK,
        {"org_path": organization.path, "since": None},
        org_path=organization.path,
        requested_by=by.actor,
    )


async def _open_pair(
    session: AsyncSession, by: By, pair_id: DuplicateId, seen: int
) -> DuplicatePair:
    if await queries.pair_line(session, by.scope, pair_id) is None:
        raise PairNotFoundError
    pair = await session.get(DuplicatePair, pair_id, with_for_update=True)
    if pair is None:
        raise PairNotFoundError
    if pair.version != seen:
        raise PreconditionFailedError("请刷新后再改。")
    if pair.state != "open":
        raise PairClosedError("请刷新列表。")
    return pair


async def _merge(session: AsyncSession, by: By, merge_id: MergeId, seen: int) -> PersonMerge:
    merge = await queries.merge_in(session, by.scope, merge_id)
    if merge is None:
        raise MergeNotFoundError
    if merge.version != seen:
        raise PreconditionFailedError("请刷新后再改。")
    if merge.undone_at is not None:
        raise MergeUndoneError("不用再撤销。")
    if merge.kept is None:
        raise MergeForgottenError("此人的信息已经删除。")
    if await queries.has_later_merge(session, merge):
        raise MergeNotLastError("请先撤销之后的合并。")
    return merge


def _sealed(vault: Vault, survivor: Person, loser: Person, take: list[str]) -> dict[str, Any]:
    """Numbers of the row that goes, sealed anew for the one that stays."""
    found: dict[str, Any] = {}
    for field in SEALED:
        if field in take:
            payload = getattr(loser, f"{field}_sealed")
            plain = vault.open(loser.id, field, payload, getattr(loser, f"{field}_key_id"))
            found |= vault.seal(survivor.id, field, plain)
    return found


async def _point_at(session: AsyncSession, loser: PersonId, survivor: PersonId) -> Moved:
    try:
        return await point_at(session, loser, survivor)
    except RowsClashError as clash:
        raise MergeClashError(
            _CLASHES.get(clash.table, "两人各有一条不能并存的记录；请先处理其中一条，再合并。")
        ) from clash


async def _take_other_pairs(
    session: AsyncSession, pair: DuplicatePair, loser: PersonId
) -> list[dict[str, Any]]:
    """Other proposals about the row that goes; they come back with it."""
    names_loser = (DuplicatePair.low_id == loser) | (DuplicatePair.high_id == loser)
    found = await session.scalars(
        select(DuplicatePair.id).where(names_loser, DuplicatePair.id != pair.id)
    )
    docs = [await doc_of(session, "duplicate_pair", {"id": one}) for one in found]
    await session.execute(delete(DuplicatePair).where(names_loser, DuplicatePair.id != pair.id))
    return docs


async def _restore(session: AsyncSession, survivor: Person, kept: dict[str, Any]) -> None:
    now = await doc_of(session, "person", {"id": survivor.id})
    back = taken_back(kept["before"], kept["after"], now)
    for plumbing in ("version", "updated_at"):
        back.pop(plumbing, None)
    if back:
        await set_from_doc(session, "person", survivor.id, back)
    await session.execute(
        update(Person)
        .where(Person.id == survivor.id)
        .values(version=Person.version + 1, updated_at=clock.now())
    )


async def _said(
    session: AsyncSession, survivor: Person, by: By, action: str, loser: PersonId
) -> None:
    await session.flush()
    await note_suspects(session, survivor)
    await note(
        session,
        action,
        person_id=survivor.id,
        org_path=survivor.org_path,
        actor=by.actor,
    )
    await say_of_person(
        session,
        survivor,
        f"person.{action}",
        survivor_id=str(survivor.id),
        loser_id=str(loser),
    )
