"""HTTP of what happens during an appointment and after it."""

from collections.abc import Sequence
from typing import Annotated, Any

from common.errors import PreconditionFailedError
from common.web.app import service_router
from common.web.auth import Caller, Committee, Role, requires
from common.web.etag import IfMatch, tagged
from common.web.problem import problems
from common.web.session import ReadSession, Session
from fastapi import Response
from sqlalchemy.ext.asyncio import AsyncSession

from roster.appointments import absences, handing_over, queries, treatments, use_cases
from roster.appointments.actors import Actor
from roster.appointments.answering import committee_of, self_of, shown
from roster.appointments.errors import (
    AbsenceRefusedError,
    AppointmentNotFoundError,
    ExtensionRefusedError,
    HandoverIncompleteError,
    HandoverNotFoundError,
    PostFullError,
    ReceiverNotFoundError,
    StepRefusedError,
    TermBackwardsError,
    TreatmentOverlapsError,
)
from roster.appointments.schemas import (
    AbsenceIn,
    AbsenceOut,
    AppointmentOut,
    ArchiveIn,
    ExtendIn,
    HandoverLineOut,
    HandoverOut,
    HandoverPatch,
    RenewIn,
    ReturnIn,
    StepOut,
    TreatmentIn,
    TreatmentOut,
)
from roster.ids import AccountId, AppointmentId
from roster.models.service.absence import Absence
from roster.models.service.step import AppointmentStep
from roster.models.service.treatment import Treatment

STAFF = (Role.COMMITTEE, Role.BRANCH)
StaffOrSelf = Annotated[Caller, requires(*STAFF, Role.MEMBER)]
Staff = Annotated[Caller, requires(*STAFF)]
STEPPING = (AppointmentNotFoundError, StepRefusedError, PreconditionFailedError)
HANDING = (AppointmentNotFoundError, HandoverNotFoundError, StepRefusedError)

router = service_router("/api/roster/appointments", "appointments")


@router.post(
    "/{appointment_id}/extend",
    response_model=AppointmentOut,
    responses=problems(*STEPPING, ExtensionRefusedError, PostFullError),
)
async def extend_appointment(
    appointment_id: AppointmentId,
    body: ExtendIn,
    session: Session,
    caller: Committee,
    seen: IfMatch,
    response: Response,
) -> AppointmentOut:
    """Prolong the present term, within what the office's rule allows."""
    actor = committee_of(caller)
    await use_cases.extend(session, actor, appointment_id, body, seen=seen)
    return tagged(response, await shown(session, actor.scope, appointment_id))


@router.post(
    "/{appointment_id}/renew",
    response_model=AppointmentOut,
    responses=problems(*STEPPING, TermBackwardsError, PostFullError),
)
async def renew_appointment(
    appointment_id: AppointmentId,
    body: RenewIn,
    session: Session,
    caller: Committee,
    seen: IfMatch,
    response: Response,
) -> AppointmentOut:
    """Begin a further term after the present one."""
    actor = committee_of(caller)
    await use_cases.renew(session, actor, appointment_id, body, seen=seen)
    return tagged(response, await shown(session, actor.scope, appointment_id))


@router.post(
    "/{appointment_id}/archive", response_model=AppointmentOut, responses=problems(*STEPPING)
)
async def archive_appointment(
    appointment_id: AppointmentId,
    body: ArchiveIn,
    session: Session,
    caller: Committee,
    seen: IfMatch,
    response: Response,
) -> AppointmentOut:
    """Close the file of an ended appointment with its appraisal."""
    actor = committee_of(caller)
    await use_cases.archive(session, actor, appointment_id, body, seen=seen)
    return tagged(response, await shown(session, actor.scope, appointment_id))


@router.post(
    "/{appointment_id}/absences",
    response_model=AppointmentOut,
    status_code=201,
    responses=problems(*STEPPING, AbsenceRefusedError),
)
async def begin_absence(
    appointment_id: AppointmentId,
    body: AbsenceIn,
    session: Session,
    caller: Committee,
    seen: IfMatch,
    response: Response,
) -> AppointmentOut:
    """Note leave, a secondment away, a suspension, or that nobody can reach the person."""
    actor = committee_of(caller)
    await absences.begin_absence(session, actor, appointment_id, body, seen=seen)
    return tagged(response, await shown(session, actor.scope, appointment_id))


@router.post(
    "/{appointment_id}/return", response_model=AppointmentOut, responses=problems(*STEPPING)
)
async def return_to_post(
    appointment_id: AppointmentId,
    session: Session,
    caller: Committee,
    seen: IfMatch,
    response: Response,
    body: ReturnIn | None = None,
) -> AppointmentOut:
    """The person is at the post again."""
    actor = committee_of(caller)
    await absences.come_back(session, actor, appointment_id, body or ReturnIn(), seen=seen)
    return tagged(response, await shown(session, actor.scope, appointment_id))


@router.get(
    "/{appointment_id}/absences",
    response_model=list[AbsenceOut],
    responses=problems(AppointmentNotFoundError),
)
async def list_absences(
    appointment_id: AppointmentId, session: ReadSession, caller: StaffOrSelf
) -> Sequence[Absence]:
    """When the person was or will be away, by first day."""
    await shown(session, caller.scope(*STAFF), appointment_id, own=self_of(caller))
    return await queries.absences_of(session, appointment_id)


@router.get(
    "/{appointment_id}/timeline",
    response_model=list[StepOut],
    responses=problems(AppointmentNotFoundError),
)
async def list_appointment_steps(
    appointment_id: AppointmentId, session: ReadSession, caller: StaffOrSelf
) -> Sequence[AppointmentStep]:
    """Every step taken: by whom, when, with which document."""
    await shown(session, caller.scope(*STAFF), appointment_id, own=self_of(caller))
    return await queries.steps_of(session, appointment_id)


@router.get(
    "/{appointment_id}/handover",
    response_model=HandoverOut,
    responses=problems(AppointmentNotFoundError, HandoverNotFoundError),
)
async def get_handover(
    appointment_id: AppointmentId, session: ReadSession, caller: StaffOrSelf, response: Response
) -> HandoverOut:
    """The checklist of an ended appointment."""
    await shown(session, caller.scope(*STAFF), appointment_id, own=self_of(caller))
    return tagged(response, await _handover(session, appointment_id))


@router.patch(
    "/{appointment_id}/handover",
    response_model=HandoverOut,
    responses=problems(*HANDING, ReceiverNotFoundError),
)
async def change_handover(
    appointment_id: AppointmentId,
    patch: HandoverPatch,
    session: Session,
    caller: Staff,
    seen: IfMatch,
    response: Response,
) -> HandoverOut:
    """Tick off things, or say who receives them."""
    actor = _staff(caller)
    await handing_over.change_handover(session, actor, appointment_id, patch, seen=seen)
    return tagged(response, await _handover(session, appointment_id))


@router.post(
    "/{appointment_id}/handover/sign",
    response_model=HandoverOut,
    responses=problems(*HANDING, HandoverIncompleteError, PreconditionFailedError),
)
async def sign_handover(
    appointment_id: AppointmentId,
    session: Session,
    caller: Committee,
    seen: IfMatch,
    response: Response,
) -> HandoverOut:
    """Sign the checklist off; then the appointment can be archived."""
    actor = committee_of(caller)
    await handing_over.sign_handover(session, actor, appointment_id, seen=seen)
    return tagged(response, await _handover(session, appointment_id))


@router.get(
    "/{appointment_id}/treatments",
    response_model=list[TreatmentOut],
    responses=problems(AppointmentNotFoundError),
)
async def list_treatments(
    appointment_id: AppointmentId, session: ReadSession, caller: StaffOrSelf
) -> Sequence[Treatment]:
    """How the appointment is paid, by first day."""
    await shown(session, caller.scope(*STAFF), appointment_id, own=self_of(caller))
    return await queries.treatments_of(session, appointment_id)


@router.post(
    "/{appointment_id}/treatments",
    response_model=TreatmentOut,
    status_code=201,
    responses=problems(AppointmentNotFoundError, TermBackwardsError, TreatmentOverlapsError),
)
async def record_treatment(
    appointment_id: AppointmentId, body: TreatmentIn, session: Session, caller: Committee
) -> Treatment:
    """Note how the appointment is paid, with source and document."""
    return await treatments.record_treatment(session, committee_of(caller), appointment_id, body)


async def _handover(session: AsyncSession, appointment_id: AppointmentId) -> HandoverOut:
    row = await queries.shown_handover(session, appointment_id)
    if row is None:
        raise HandoverNotFoundError
    lines = await queries.handover_lines_of(session, appointment_id)
    told: dict[str, Any] = {"lines": [HandoverLineOut.model_validate(line) for line in lines]}
    return HandoverOut.model_validate(row._asdict() | told)


def _staff(caller: Caller) -> Actor:
    return Actor(AccountId(caller.subject), caller.scope(*STAFF))
