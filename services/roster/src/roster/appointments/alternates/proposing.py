"""When somebody declines, the next in line is proposed, in the same transaction."""

from common import clock
from common.events.outbox import Event, emit
from sqlalchemy.ext.asyncio import AsyncSession

from roster.appointments.alternates import queries
from roster.ids import AppointmentId, PostId
from roster.models.base import PLUMBING
from roster.models.selection.alternate import Alternate


async def propose_next(
    session: AsyncSession, post_id: PostId, replaces_id: AppointmentId | None
) -> Alternate | None:
    """Offer the free seat to the first who waits; nobody may be on the list."""
    found = await queries.first_waiting(session, post_id)
    if found is None:
        return None
    found.state, found.proposed_on, found.replaces_id = "proposed", clock.today(), replaces_id
    await session.flush()
    await say(session, found, "alternate.proposed")
    return found


async def say(session: AsyncSession, alternate: Alternate, type_: str) -> None:
    await emit(session, PLUMBING, event_of(alternate, type_))


def event_of(alternate: Alternate, type_: str) -> Event:
    data = {
        "alternate_id": str(alternate.id),
        "person_id": str(alternate.person_id),
        "post_id": str(alternate.post_id),
        "state": alternate.state,
    }
    return Event(type_, f"alternates/{alternate.id}", alternate.org_path, data)
