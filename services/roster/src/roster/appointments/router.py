"""HTTP of the slice ``appointments``."""

from collections.abc import Sequence
from typing import Annotated, Any

from common import clock
from common.errors import PreconditionFailedError
from common.web.app import service_router
from common.web.auth import Caller, Committee, Role, requires
from common.web.etag import IfMatch, tagged
from common.web.listing import SHEETS, Listing, ordered_by, sheet_of
from common.web.page import Page
from common.web.problem import problems
from common.web.session import ReadSession, Session
from fastapi import Depends, Query, Request, Response
from sqlalchemy import Row

from roster import sheets
from roster.appointments import arranging, check_ins, lines, queries, use_cases
from roster.appointments.actors import Actor
from roster.appointments.answering import committee_of, self_of, shown, told
from roster.appointments.bindings.errors import BoundPostFullError
from roster.appointments.errors import (
    AlreadyAppointedError,
    AppointeesNotFoundError,
    AppointmentNotFoundError,
    BatchOrganizationNotFoundError,
    CheckInElsewhereError,
    CheckInOrganizationNotFoundError,
    CheckInRefusedError,
    PlacedElsewhereError,
    PostFullError,
    PostNotOpenError,
    PostsNotFoundError,
    StepRefusedError,
    TermBackwardsError,
)
from roster.appointments.schemas import (
    AppointmentEndIn,
    AppointmentFilter,
    AppointmentIn,
    AppointmentOut,
    AppointmentPatch,
    BatchIn,
    BatchOut,
    CheckInIn,
    CheckInOut,
    ConfirmIn,
    DeclineIn,
)
from roster.ids import AccountId, AppointmentId
from roster.models.appointment import Appointment
from roster.settings import Settings

STAFF = (Role.COMMITTEE, Role.BRANCH)
StaffOrSelf = Annotated[Caller, requires(*STAFF, Role.MEMBER)]
CommitteeOrSystem = Annotated[Caller, requires(Role.COMMITTEE, Role.SYSTEM)]
CommitteeOrSelf = Annotated[Caller, requires(Role.COMMITTEE, Role.MEMBER)]

ARRANGING = (
    AppointeesNotFoundError,
    PostsNotFoundError,
    PostNotOpenError,
    PostFullError,
    AlreadyAppointedError,
    TermBackwardsError,
)
STEPPING = (AppointmentNotFoundError, StepRefusedError, PreconditionFailedError)

AppointmentsListing = Annotated[
    Listing,
    Depends(
        ordered_by(
            "organization",
            organization=lines.KEYS,
            starts=(Appointment.starts_on, Appointment.id),
            ends=(lines.LAST_DAY, Appointment.id),
        )
    ),
]

router = service_router("/api/roster/appointments", "appointments")


def check_in_days(request: Request) -> int:
    settings: Settings = request.app.state.settings
    return settings.check_in_days


CheckInDays = Annotated[int, Depends(check_in_days)]


@router.post("", response_model=AppointmentOut, status_code=201, responses=problems(*ARRANGING))
async def arrange_appointment(
    body: AppointmentIn, session: Session, caller: Committee, days: CheckInDays, response: Response
) -> AppointmentOut:
    """Arrange a person for a post with a free seat."""
    scope = caller.scope(Role.COMMITTEE)
    by = AccountId(caller.subject)
    created = await arranging.arrange(session, scope, body, check_in_days=days, by=by)
    return tagged(response, await shown(session, scope, created.id))


@router.post(
    "/batches",
    response_model=BatchOut,
    status_code=201,
    responses=problems(BatchOrganizationNotFoundError, PlacedElsewhereError, *ARRANGING),
)
async def arrange_batch(
    body: BatchIn, session: Session, caller: CommitteeOrSystem, days: CheckInDays
) -> BatchOut:
    """Create what a placement round decided, all or none, exactly once."""
    scope, by = caller.scope(Role.COMMITTEE, Role.SYSTEM), AccountId(caller.subject)
    return await arranging.arrange_batch(session, scope, body, check_in_days=days, by=by)


@router.get("", response_model=Page[AppointmentOut], responses=SHEETS)
@sheet_of(AppointmentOut, sheets.APPOINTMENTS)
async def list_appointments(
    session: ReadSession,
    caller: StaffOrSelf,
    wanted: Annotated[AppointmentFilter, Query()],
    listing: AppointmentsListing,
) -> Page[AppointmentOut]:
    """Appointments by organization and first day; a member sees their own."""
    today = clock.today()
    statement = lines.appointments_matching(
        caller.scope(*STAFF), wanted, today, own=self_of(caller)
    )
    page = await listing.rows(session, statement)
    return Page(
        items=[told(row, wanted.as_of or today) for row in page.items], next_cursor=page.next_cursor
    )


@router.get(
    "/{appointment_id}",
    response_model=AppointmentOut,
    responses=problems(AppointmentNotFoundError),
)
async def get_appointment(
    appointment_id: AppointmentId, session: ReadSession, caller: StaffOrSelf, response: Response
) -> AppointmentOut:
    """One appointment."""
    found = await shown(session, caller.scope(*STAFF), appointment_id, own=self_of(caller))
    return tagged(response, found)


@router.patch(
    "/{appointment_id}",
    response_model=AppointmentOut,
    responses=problems(*STEPPING, PostFullError, TermBackwardsError),
)
async def change_appointment(
    appointment_id: AppointmentId,
    patch: AppointmentPatch,
    session: Session,
    caller: Committee,
    seen: IfMatch,
    response: Response,
) -> AppointmentOut:
    """Set a new end or a new day to check in by."""
    actor = committee_of(caller)
    await use_cases.change_appointment(session, actor, appointment_id, patch, seen=seen)
    return tagged(response, await shown(session, actor.scope, appointment_id))


@router.post(
    "/{appointment_id}/confirm",
    response_model=AppointmentOut,
    responses=problems(*STEPPING, PostFullError, BoundPostFullError),
)
async def confirm_appointment(
    appointment_id: AppointmentId,
    session: Session,
    caller: Committee,
    seen: IfMatch,
    response: Response,
    body: ConfirmIn | None = None,
) -> AppointmentOut:
    """Take an arranged person into office."""
    actor = committee_of(caller)
    await use_cases.confirm(session, actor, appointment_id, body or ConfirmIn(), seen=seen)
    return tagged(response, await shown(session, actor.scope, appointment_id))


@router.post("/{appointment_id}/end", response_model=AppointmentOut, responses=problems(*STEPPING))
async def end_appointment(
    appointment_id: AppointmentId,
    body: AppointmentEndIn,
    session: Session,
    caller: Committee,
    seen: IfMatch,
    response: Response,
) -> AppointmentOut:
    """End an appointment, early or on time, with the reason."""
    actor = committee_of(caller)
    await use_cases.end(session, actor, appointment_id, body, seen=seen)
    return tagged(response, await shown(session, actor.scope, appointment_id))


@router.post(
    "/{appointment_id}/decline", response_model=AppointmentOut, responses=problems(*STEPPING)
)
async def decline_appointment(
    appointment_id: AppointmentId,
    body: DeclineIn,
    session: Session,
    caller: CommitteeOrSelf,
    seen: IfMatch,
    response: Response,
) -> AppointmentOut:
    """Note that the person will not come; members may decline for themselves."""
    scope, own = caller.scope(Role.COMMITTEE), self_of(caller)
    actor = Actor(AccountId(caller.subject), scope, own)
    await use_cases.decline(session, actor, appointment_id, body, seen=seen)
    return tagged(response, await shown(session, scope, appointment_id, own=own))


@router.post(
    "/{appointment_id}/check-ins",
    response_model=CheckInOut,
    status_code=201,
    responses=problems(
        AppointmentNotFoundError,
        CheckInRefusedError,
        CheckInOrganizationNotFoundError,
        CheckInElsewhereError,
    ),
)
async def check_in(
    appointment_id: AppointmentId, body: CheckInIn, session: Session, caller: StaffOrSelf
) -> Row[*tuple[Any, ...]]:
    """Report in at the post's organization or at home; members may do so themselves."""
    actor = Actor(AccountId(caller.subject), caller.scope(*STAFF), self_of(caller))
    recorded = await check_ins.check_in(session, actor, appointment_id, body)
    found = await queries.check_ins_of(session, appointment_id)
    return next(row for row in found if row.id == recorded.id)


@router.get(
    "/{appointment_id}/check-ins",
    response_model=list[CheckInOut],
    responses=problems(AppointmentNotFoundError),
)
async def list_check_ins(
    appointment_id: AppointmentId, session: ReadSession, caller: StaffOrSelf
) -> Sequence[Row[*tuple[Any, ...]]]:
    """Where and when the person reported in, oldest first."""
    await shown(session, caller.scope(*STAFF), appointment_id, own=self_of(caller))
    return await queries.check_ins_of(session, appointment_id)
