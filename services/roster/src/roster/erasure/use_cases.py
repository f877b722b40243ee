"""Asking for erasure, undoing it within the grace, and carrying it out."""

from dataclasses import dataclass
from datetime import date, timedelta

from common import clock
from common.errors import PreconditionFailedError
from common.ids import new_id
from common.scope import Scope
from sqlalchemy.ext.asyncio import AsyncSession

from roster.core.retention import Obstacle, PolicyKey, obstacle_to_erasure, policy_on
from roster.erasure import queries
from roster.erasure.anonymising import anonymise
from roster.erasure.errors import (
    ErasureNotFoundError,
    ErasureOverError,
    ErasureUnderWayError,
    InOfficeError,
    RecordsKeptError,
)
from roster.ids import AccountId, ErasureId, PersonId
from roster.models.people.audit import note
from roster.models.people.erasure import Erasure
from roster.models.people.happenings import say_of_person
from roster.models.person import Person

_DEFAULT_GRACE = 15
_DEFAULT_KEEP = 1095


@dataclass(frozen=True)
class By:
    """Who asks, from where; ``own`` where they are the person."""

    scope: Scope
    actor: AccountId
    own: PersonId | None


async def ask_for_erasure(
    session: AsyncSession, person: Person, by: By, reason: str | None
) -> Erasure:
    """Begin the grace after which a person becomes anonymous.

    Raises:
        InOfficeError, RecordsKeptError: it would be against a duty.
        ErasureUnderWayError: asked for before.
    """
    known = await queries.open_erasure(session, person.id)
    if known is not None and known.state == "pending":
        raise ErasureUnderWayError("到期前可以撤销。")
    await _check(session, person)
    due_on = await _grace_ends(session)
    if known is None:
        origin = "person" if by.own == person.id else "office"
        known = Erasure(id=ErasureId(new_id()), person_id=person.id, origin=origin)
        session.add(known)
    known.state, known.due_on = "pending", due_on
    known.reason, known.asked_by = reason, by.actor
    await _said(session, person, by.actor, "erasure_asked", None)
    return known


async def confirm_erasure(
    session: AsyncSession, by: By, erasure_id: ErasureId, *, seen: int
) -> None:
    """A proposal of a retention rule is taken up; the grace begins.

    Raises:
        ErasureNotFoundError, ErasureOverError, PreconditionFailedError: not there, done, changed.
        InOfficeError, RecordsKeptError: it would be against a duty.
    """
    erasure, person = await _found(session, by, erasure_id, seen)
    if erasure.state != "proposed":
        raise ErasureOverError("它已经在办理或已经结束。")
    await _check(session, person)
    due_on = await _grace_ends(session)
    erasure.state, erasure.due_on, erasure.asked_by = "pending", due_on, by.actor
    await _said(session, person, by.actor, "erasure_asked", erasure.policy)


async def undo_erasure(session: AsyncSession, by: By, erasure_id: ErasureId, *, seen: int) -> None:
    """Take back what was asked or proposed, before it is done.

    Raises:
        ErasureNotFoundError, ErasureOverError, PreconditionFailedError: not there, done, changed.
    """
    erasure, person = await _found(session, by, erasure_id, seen)
    if erasure.state not in {"proposed", "pending"}:
        raise ErasureOverError("它已经结束。")
    erasure.state, erasure.ended_at = "undone", clock.now()
    await _said(session, person, by.actor, "erasure_undone", None)


async def propose_erasure(
    session: AsyncSession, person_id: PersonId, policy: str, *, at_once: bool = False
) -> bool:
    """A retention rule names somebody; whoever may not be erased is passed over.

    ``at_once``: nobody is asked, and the grace begins.
    """
    person = await session.get(Person, person_id, with_for_update=True)
    if person is None or person.erased_at is not None:
        return False
    if await _obstacle(session, person) is not None:
        return False
    due_on = await _grace_ends(session) if at_once else None
    session.add(
        Erasure(
            id=ErasureId(new_id()),
            person_id=person_id,
            state="pending" if at_once else "proposed",
            origin="retention",
            policy=policy,
            due_on=due_on,
        )
    )
    await _said(session, person, None, "erasure_proposed", policy)
    return True


async def erase(session: AsyncSession, erasure_id: ErasureId, today: date) -> bool:
    """Make the person of a due erasure anonymous: rows stay and count, nothing personal does.

    Somebody who took office meanwhile stays, and the erasure ends as undone.
    """
    erasure = await session.get(Erasure, erasure_id, with_for_update=True)
    if erasure is None or erasure.state != "pending" or (erasure.due_on or today) > today:
        return False
    person = await session.get_one(Person, erasure.person_id, with_for_update=True)
    erasure.ended_at = clock.now()
    if await _obstacle(session, person) is not None:
        erasure.state = "undone"
        await _said(session, person, None, "erasure_undone", "in_office")
        return False
    erasure.state, erasure.reason = "done", None
    await anonymise(session, person)
    await _said(session, person, None, "erased", erasure.policy)
    return True


async def _found(
    session: AsyncSession, by: By, erasure_id: ErasureId, seen: int
) -> tuple[Erasure, Person]:
    erasure = await queries.erasure_in(session, by.scope, erasure_id, own=by.own)
    if erasure is None:
        raise ErasureNotFoundError
    if erasure.version != seen:
        raise PreconditionFailedError("请刷新后再改。")
    person = await session.get_one(Person, erasure.person_id, with_for_update=True)
    return erasure, person


async def _check(session: AsyncSession, person: Person) -> None:
    found = await _obstacle(session, person)
    if found is None:
        return
    if found.reason == "in_office":
        raise InOfficeError("请先办理离任或放弃，再申请删除。")
    raise RecordsKeptError(
        "任职记录依规定还要保存；请在保存期满后再申请。",
        until_on=None if found.until_on is None else found.until_on.isoformat(),
    )


async def _obstacle(session: AsyncSession, person: Person) -> Obstacle | None:
    return obstacle_to_erasure(
        clock.today(),
        await queries.services_of(session, person.id),
        person.source_channel,
        await _days(session, PolicyKey.SERVICE_RECORDS),
    )


async def _grace_ends(session: AsyncSession) -> date:
    return clock.today() + timedelta(days=await _days(session, PolicyKey.ERASURE_GRACE))


async def _days(session: AsyncSession, key: PolicyKey) -> int:
    policy = policy_on(clock.today(), await queries.rules(session), key)
    if policy is not None:
        return policy.days
    return _DEFAULT_GRACE if key is PolicyKey.ERASURE_GRACE else _DEFAULT_KEEP


async def _said(
    session: AsyncSession,
    person: Person,
    actor: AccountId | None,
    action: str,
    purpose: str | None,
) -> None:
    await session.flush()
    await note(
        session,
        action,
        person_id=person.id,
        org_path=person.org_path,
        actor=actor,
        purpose=purpose,
    )
    await say_of_person(session, person, f"person.{action}")
