"""报到: receiving people at the post's organization and at home."""

from common.events.outbox import emit
from common.ids import new_id
from common.scope import Scope
from sqlalchemy.ext.asyncio import AsyncSession

from roster.appointments import queries
from roster.appointments.actors import Actor
from roster.appointments.errors import (
    AppointmentNotFoundError,
    CheckInElsewhereError,
    CheckInOrganizationNotFoundError,
    CheckInRefusedError,
)
from roster.appointments.happenings import event_of
from roster.appointments.schemas import CheckInIn
from roster.core.lifecycle import State, check_in_refusal
from roster.core.places import may_be_home
from roster.core.vocabulary import CheckInKind
from roster.ids import AppointmentId, CheckInId
from roster.models.appointment import Appointment
from roster.models.base import PLUMBING
from roster.models.check_in import CheckIn
from roster.models.organization import Organization
from roster.models.tree import organization_in

EVERYWHERE = Scope(("",))


async def check_in(
    session: AsyncSession, actor: Actor, appointment_id: AppointmentId, body: CheckInIn
) -> CheckIn:
    """Record that the person reported in, at the post's organization or at home.

    The same place and moment again is the same check-in.

    Raises:
        AppointmentNotFoundError: not there, or not for this caller.
        CheckInRefusedError: it has ended or was declined.
        CheckInOrganizationNotFoundError: the place is not there, or not for this caller.
        CheckInElsewhereError: neither the post's organization nor where the person lives.
    """
    appointment = await queries.appointment_in(
        session, actor.scope, appointment_id, own=actor.person_id
    )
    if appointment is None:
        raise AppointmentNotFoundError
    if refusal := check_in_refusal(State(appointment.state)):
        raise CheckInRefusedError(refusal.reason, state=appointment.state)
    kind = await _kind_of_place(session, actor, appointment, body)
    known = await queries.same_check_in(session, appointment_id, body.organization_id, body.at)
    if known is not None:
        return known
    received = actor.scope.covers(appointment.org_path)
    recorded = CheckIn(
        id=CheckInId(new_id()),
        org_path=appointment.org_path,
        appointment_id=appointment.id,
        kind=kind,
        received_by=actor.account_id if received else None,
        **body.model_dump(),
    )
    session.add(recorded)
    await session.flush()
    said = event_of(
        appointment, "appointment.checked_in", check_in_id=str(recorded.id), kind=str(kind)
    )
    await emit(session, PLUMBING, said)
    return recorded


async def _kind_of_place(
    session: AsyncSession, actor: Actor, appointment: Appointment, body: CheckInIn
) -> CheckInKind:
    if body.organization_id == appointment.organization_id:
        return CheckInKind.POST
    person = await queries.person_of(session, appointment.person_id)
    place = await organization_in(session, actor.scope, body.organization_id)
    homes = (person.residence_division_code, person.home_division_code)
    if place is None:
        place = await _own_home(session, actor, appointment, body, homes)
    if place is None:
        raise CheckInOrganizationNotFoundError
    if may_be_home(place.division_code, *homes) is False:
        raise CheckInElsewhereError("请选择岗位所在的组织，或此人居住地、家乡的组织。")
    return CheckInKind.HOME


async def _own_home(
    session: AsyncSession,
    actor: Actor,
    appointment: Appointment,
    body: CheckInIn,
    homes: tuple[str | None, str | None],
) -> Organization | None:
    """A member's home may lie outside everything the account may see; then it must be on file."""
    if actor.person_id != appointment.person_id:
        return None
    place = await organization_in(session, EVERYWHERE, body.organization_id)
    return place if place is not None and may_be_home(place.division_code, *homes) else None
