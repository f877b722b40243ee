"""Appointments as the routes of this slice answer with them, and who asks."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from common import clock
from common.scope import Scope
from common.web.auth import Caller, Role
from sqlalchemy.ext.asyncio import AsyncSession

from roster.appointments import lines
from roster.appointments.actors import Actor
from roster.appointments.errors import AppointmentNotFoundError
from roster.appointments.schemas import AppointmentOut
from roster.core.lifecycle import LIVE, Standing, State, is_overdue
from roster.core.terms import alarm_of
from roster.core.vocabulary import CheckInKind
from roster.ids import AccountId, AppointmentId, PersonId


def self_of(caller: Caller) -> PersonId | None:
    """The person a member's account belongs to."""
    if caller.person_id is None or not caller.has(Role.MEMBER):
        return None
    return PersonId(caller.person_id)


def committee_of(caller: Caller) -> Actor:
    return Actor(AccountId(caller.subject), caller.scope(Role.COMMITTEE))


async def shown(
    session: AsyncSession,
    scope: Scope,
    appointment_id: AppointmentId,
    *,
    own: PersonId | None = None,
) -> AppointmentOut:
    """One appointment as it is now.

    Raises:
        AppointmentNotFoundError: not there, or not for this caller.
    """
    today = clock.today()
    row = await lines.shown_appointment(session, scope, appointment_id, today, own=own)
    if row is None:
        raise AppointmentNotFoundError
    return told(row._asdict(), today)


def told(row: Mapping[str, Any], day: date) -> AppointmentOut:
    """A line as it is on a day."""
    state = State(row["state"])
    at = {CheckInKind.POST: row["post_check_in_at"], CheckInKind.HOME: row["home_check_in_at"]}
    reported = at[CheckInKind.POST] is not None
    seat, in_office = row["seat_no"], state is State.IN_OFFICE
    return AppointmentOut.model_validate(
        dict(row)
        | {
            "standing": (in_office and row["away"]) or Standing.PRESENT,
            "alarm": alarm_of(row["ends_on"], day) if state in LIVE else None,
            "is_over_capacity": in_office and seat is not None and seat > row["post_capacity"],
            "missing_check_ins": [kind for kind, moment in at.items() if moment is None],
            "is_overdue": is_overdue(state, row["check_in_due_on"], reported=reported, today=day),
        }
    )
