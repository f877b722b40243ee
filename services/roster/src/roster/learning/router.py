"""HTTP of the slice ``learning``: the ledger of hours and what is reported for it."""

from typing import Annotated, Any
from urllib.parse import quote

from common.errors import PreconditionFailedError
from common.web.app import service_router
from common.web.auth import Caller, Committee, Role, requires
from common.web.etag import IfMatch, tagged
from common.web.page import Page, Paging, Rows, page_of_rows
from common.web.problem import problems
from common.web.session import ReadSession, Session
from fastapi import Depends, Query, Request, Response, UploadFile
from sqlalchemy.ext.asyncio import AsyncSession

from roster.core.vault import Vault
from roster.ids import AccountId, PersonId, TrainingClaimId, TrainingHoursId
from roster.learning import queries, use_cases
from roster.learning.errors import (
    CertificateKindError,
    CertificateNotFoundError,
    CertificateTooLargeError,
    ClaimAnsweredError,
    ClaimNotFoundError,
    HoursInFutureError,
    HoursNotFoundError,
    HoursReversedError,
    LearnerNotFoundError,
    OwnClaimError,
)
from roster.learning.schemas import (
    ClaimFilter,
    HoursFilter,
    HoursReversalIn,
    TrainingClaimAnswer,
    TrainingClaimIn,
    TrainingClaimOut,
    TrainingHoursIn,
    TrainingHoursOut,
)
from roster.models.training.hours import TrainingClaim, TrainingHours

STAFF = (Role.COMMITTEE, Role.BRANCH)
Staff = Annotated[Caller, requires(*STAFF)]
StaffOrSelf = Annotated[Caller, requires(*STAFF, Role.MEMBER)]

router = service_router("/api/roster/learning", "learning")


def vault_of(request: Request) -> Vault:
    vault: Vault = request.app.state.vault
    return vault


TheVault = Annotated[Vault, Depends(vault_of)]


def self_of(caller: Caller) -> PersonId | None:
    if caller.person_id is None or not caller.has(Role.MEMBER):
        return None
    return PersonId(caller.person_id)


@router.post(
    "/hours",
    response_model=TrainingHoursOut,
    status_code=201,
    responses=problems(LearnerNotFoundError, HoursInFutureError),
)
async def enter_training_hours(
    body: TrainingHoursIn, session: Session, caller: Committee
) -> TrainingHoursOut:
    """Write hours that staff verified into the ledger."""
    scope = caller.scope(Role.COMMITTEE)
    entry = await use_cases.enter_hours(session, scope, body, AccountId(caller.subject))
    return await _entry(session, caller, entry.id)


@router.get("/hours", response_model=Page[TrainingHoursOut])
async def list_training_hours(
    session: ReadSession,
    caller: StaffOrSelf,
    wanted: Annotated[HoursFilter, Query()],
    paging: Paging,
) -> Rows[dict[str, Any]]:
    """The ledger, newest training first; a member sees their own."""
    statement = queries.hours_matching(caller.scope(*STAFF), wanted, own=self_of(caller))
    return await page_of_rows(session, statement, queries.HOURS_KEYS, paging, descending=True)


@router.post(
    "/hours/{entry_id}/reverse",
    response_model=TrainingHoursOut,
    status_code=201,
    responses=problems(HoursNotFoundError, HoursReversedError),
)
async def reverse_training_hours(
    entry_id: TrainingHoursId, body: HoursReversalIn, session: Session, caller: Committee
) -> TrainingHoursOut:
    """Take an entry back by a second one; nothing is deleted."""
    scope = caller.scope(Role.COMMITTEE)
    back = await use_cases.reverse_hours(
        session, scope, entry_id, body.reason, AccountId(caller.subject)
    )
    return await _entry(session, caller, back.id)


@router.post(
    "/claims",
    response_model=TrainingClaimOut,
    status_code=201,
    responses=problems(LearnerNotFoundError, HoursInFutureError),
)
async def file_training_claim(
    body: TrainingClaimIn, session: Session, caller: StaffOrSelf, response: Response
) -> TrainingClaimOut:
    """Report hours for verification."""
    scope, own = caller.scope(*STAFF), self_of(caller)
    claim = await use_cases.file_claim(session, scope, body, own=own)
    return tagged(response, await _claim(session, caller, claim.id))


@router.get("/claims", response_model=Page[TrainingClaimOut])
async def list_training_claims(
    session: ReadSession,
    caller: StaffOrSelf,
    wanted: Annotated[ClaimFilter, Query()],
    paging: Paging,
) -> Rows[dict[str, Any]]:
    """What was reported, newest first; a member sees their own."""
    statement = queries.claims_matching(caller.scope(*STAFF), wanted, own=self_of(caller))
    return await page_of_rows(session, statement, queries.CLAIM_KEYS, paging, descending=True)


@router.post(
    "/claims/{claim_id}/certificate",
    response_model=TrainingClaimOut,
    responses=problems(
        ClaimNotFoundError, ClaimAnsweredError, CertificateTooLargeError, CertificateKindError
    ),
)
async def attach_training_certificate(
    claim_id: TrainingClaimId,
    file: UploadFile,
    session: Session,
    caller: StaffOrSelf,
    vault: TheVault,
    response: Response,
) -> TrainingClaimOut:
    """Add the certificate of a course to what was reported; it is kept sealed."""
    data = await file.read(use_cases.MAX_FILE_BYTES + 1)
    scope, own = caller.scope(*STAFF), self_of(caller)
    named = (file.filename or "certificate", data)
    await use_cases.attach_certificate(session, scope, vault.cipher, claim_id, named, own=own)
    return tagged(response, await _claim(session, caller, claim_id))


@router.get(
    "/claims/{claim_id}/certificate",
    response_class=Response,
    responses={
        200: {"content": {"application/octet-stream": {"schema": {"type": "string"}}}},
        **problems(ClaimNotFoundError, CertificateNotFoundError),
    },
)
async def download_training_certificate(
    claim_id: TrainingClaimId, session: ReadSession, caller: StaffOrSelf, vault: TheVault
) -> Response:
    """The certificate as it was uploaded."""
    scope, own = caller.scope(*STAFF), self_of(caller)
    claim = await queries.claim_in(session, scope, claim_id, own=own, whole=True)
    if claim is None:
        raise ClaimNotFoundError
    data = use_cases.open_certificate(vault.cipher, claim)
    if data is None:
        raise CertificateNotFoundError
    media = use_cases.media_type_of(data) or "application/octet-stream"
    headers = {
        "content-disposition": f"attachment; filename*=UTF-8''{quote(claim.file_name or '')}"
    }
    return Response(data, media_type=media, headers=headers)


@router.post(
    "/claims/{claim_id}/answer",
    response_model=TrainingClaimOut,
    responses=problems(
        ClaimNotFoundError, ClaimAnsweredError, OwnClaimError, PreconditionFailedError
    ),
)
async def answer_training_claim(
    claim_id: TrainingClaimId,
    body: TrainingClaimAnswer,
    session: Session,
    caller: Staff,
    seen: IfMatch,
    response: Response,
) -> TrainingClaimOut:
    """Accept what was reported, which writes the hours, or refuse it with the reason."""
    scope, by = caller.scope(*STAFF), AccountId(caller.subject)
    own = None if caller.person_id is None else PersonId(caller.person_id)
    await use_cases.answer_claim(session, scope, claim_id, body, by, seen=seen, own=own)
    return tagged(response, await _claim(session, caller, claim_id))


async def _entry(
    session: AsyncSession, caller: Caller, entry_id: TrainingHoursId
) -> TrainingHoursOut:
    statement = queries.hours_shown(caller.scope(*STAFF), own=None)
    row = (await session.execute(statement.where(TrainingHours.id == entry_id))).one()
    return TrainingHoursOut.model_validate(row._asdict())


async def _claim(
    session: AsyncSession, caller: Caller, claim_id: TrainingClaimId
) -> TrainingClaimOut:
    statement = queries.claims_shown(caller.scope(*STAFF), own=self_of(caller))
    row = (await session.execute(statement.where(TrainingClaim.id == claim_id))).one()
    return TrainingClaimOut.model_validate(row._asdict())
