"""Lists of alternates: who is on them, who comes, who is passed over."""

from common.errors import PreconditionFailedError
from common.ids import new_id
from sqlalchemy.ext.asyncio import AsyncSession

from roster.appointments import queries as appointments
from roster.appointments.actors import Actor
from roster.appointments.alternates import queries
from roster.appointments.alternates.errors import (
    AlternateListedError,
    AlternateNotFoundError,
    AlternateNotProposedError,
    AlternatePlaceNotFoundError,
)
from roster.appointments.alternates.proposing import propose_next, say
from roster.appointments.alternates.schemas import AcceptIn, AlternateIn, SkipIn
from roster.appointments.arranging import arrange
from roster.appointments.schemas import AppointmentIn
from roster.ids import AlternateId
from roster.models.selection.alternate import Alternate


async def list_alternate(session: AsyncSession, actor: Actor, body: AlternateIn) -> Alternate:
    """Put somebody on a post's list.

    Raises:
        AlternatePlaceNotFoundError: post or person are not there, or not for this actor.
        AlternateListedError: the person waits already.
    """
    posts = await appointments.lock_posts(session, actor.scope, [body.post_id])
    people = await appointments.people_in(session, actor.scope, [body.person_id])
    if not posts or not people:
        raise AlternatePlaceNotFoundError("请选择您管理范围内的岗位和人员。")
    if await queries.is_listed(session, body.post_id, body.person_id):
        raise AlternateListedError
    listed = Alternate(
        id=AlternateId(new_id()),
        org_path=posts[body.post_id].org_path,
        rank=body.rank or await queries.next_rank(session, body.post_id),
        **body.model_dump(exclude={"rank"}),
    )
    session.add(listed)
    await session.flush()
    await say(session, listed, "alternate.listed")
    return listed


async def accept(
    session: AsyncSession,
    actor: Actor,
    alternate_id: AlternateId,
    body: AcceptIn,
    *,
    seen: int,
    check_in_days: int,
) -> Alternate:
    """Arrange the proposed person in the place of who did not come.

    Raises:
        AlternateNotFoundError, PreconditionFailedError, AlternateNotProposedError: as named.
        what ``arranging.arrange`` raises: no seat, a closed post.
    """
    found = await _seen(session, actor, alternate_id, seen)
    if found.state != "proposed":
        raise AlternateNotProposedError("前面的人放弃或离任后，才轮到下一名。", state=found.state)
    wanted = AppointmentIn(
        person_id=found.person_id,
        post_id=found.post_id,
        basis=body.basis,
        starts_on=body.starts_on,
    )
    made = await arrange(
        session, actor.scope, wanted, check_in_days=check_in_days, by=actor.account_id
    )
    found.state, found.appointment_id = "accepted", made.id
    await session.flush()
    await say(session, found, "alternate.accepted")
    return found


async def skip(
    session: AsyncSession, actor: Actor, alternate_id: AlternateId, body: SkipIn, *, seen: int
) -> Alternate:
    """Pass somebody over; if it was their turn, the next in line is proposed.

    Raises:
        AlternateNotFoundError, PreconditionFailedError, AlternateNotProposedError: as named.
    """
    found = await _seen(session, actor, alternate_id, seen)
    if found.state not in {"waiting", "proposed"}:
        raise AlternateNotProposedError("此人的候补已经了结。", state=found.state)
    was_proposed = found.state == "proposed"
    found.state, found.note = "skipped", body.note
    await session.flush()
    await say(session, found, "alternate.skipped")
    if was_proposed:
        await propose_next(session, found.post_id, found.replaces_id)
    return found


async def _seen(
    session: AsyncSession, actor: Actor, alternate_id: AlternateId, seen: int
) -> Alternate:
    found = await queries.lock_alternate(session, actor.scope, alternate_id)
    if found is None:
        raise AlternateNotFoundError
    if found.version != seen:
        raise PreconditionFailedError("请刷新后再改。")
    return found
