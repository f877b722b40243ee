"""HTTP of certificates."""

from typing import Annotated, Any, Final
from urllib.parse import quote

from common.codes import label_of
from common.errors import PreconditionFailedError
from common.scope import Scope
from common.web.app import service_router
from common.web.auth import Caller, Committee, Role, requires
from common.web.etag import IfMatch, tagged
from common.web.page import Page, Paging, Rows, page_of_rows
from common.web.problem import problems
from common.web.session import ReadSession, Session
from fastapi import Query, Response
from sqlalchemy.ext.asyncio import AsyncSession

from roster.appointments.answering import committee_of, self_of
from roster.appointments.certificates import queries, use_cases
from roster.appointments.certificates.document import (
    TITLES,
    CertificateText,
    certificate_docx,
)
from roster.appointments.certificates.errors import (
    CertificateNotFoundError,
    CertificateRevokedError,
    CertificateTooEarlyError,
)
from roster.appointments.certificates.schemas import (
    CertificateFilter,
    CertificateIn,
    CertificateOut,
    RevokeIn,
)
from roster.appointments.errors import AppointmentNotFoundError
from roster.ids import AppointmentId, CertificateId, PersonId
from roster.models.person import Person
from roster.models.service.certificate import Certificate

STAFF = (Role.COMMITTEE, Role.BRANCH)
StaffOrSelf = Annotated[Caller, requires(*STAFF, Role.MEMBER)]
DOCX: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
FILE: Final[dict[int | str, dict[str, Any]]] = {
    200: {"content": {DOCX: {"schema": {"type": "string", "format": "binary"}}}}
}

router = service_router("/api/roster", "certificates")


@router.post(
    "/appointments/{appointment_id}/certificates",
    response_model=CertificateOut,
    status_code=201,
    responses=problems(AppointmentNotFoundError, CertificateTooEarlyError),
)
async def issue_certificate(
    appointment_id: AppointmentId,
    session: Session,
    caller: Committee,
    response: Response,
    body: CertificateIn | None = None,
) -> CertificateOut:
    """Certify what was served until now, or until the end."""
    actor = committee_of(caller)
    issued = await use_cases.issue(session, actor, appointment_id, body or CertificateIn())
    return tagged(response, await _read(session, actor.scope, issued.id, None))


@router.get("/certificates", response_model=Page[CertificateOut])
async def list_certificates(
    session: ReadSession,
    caller: StaffOrSelf,
    wanted: Annotated[CertificateFilter, Query()],
    paging: Paging,
) -> Rows[dict[str, Any]]:
    """Certificates, newest first; a member sees their own."""
    statement = queries.certificates_matching(caller.scope(*STAFF), wanted, own=self_of(caller))
    return await page_of_rows(session, statement, queries.KEYS, paging, descending=True)


@router.post(
    "/certificates/{certificate_id}/revoke",
    response_model=CertificateOut,
    responses=problems(CertificateNotFoundError, CertificateRevokedError, PreconditionFailedError),
)
async def revoke_certificate(
    certificate_id: CertificateId,
    body: RevokeIn,
    session: Session,
    caller: Committee,
    seen: IfMatch,
    response: Response,
) -> CertificateOut:
    """Make a certificate void; the public check says so from now on."""
    actor = committee_of(caller)
    await use_cases.revoke(session, actor, certificate_id, body, seen=seen)
    return tagged(response, await _read(session, actor.scope, certificate_id, None))


@router.get(
    "/certificates/{certificate_id}/document",
    response_class=Response,
    responses={**FILE, **problems(CertificateNotFoundError)},
)
async def download_certificate(
    certificate_id: CertificateId, session: ReadSession, caller: StaffOrSelf
) -> Response:
    """The certificate as a Word document."""
    found = await _read(session, caller.scope(*STAFF), certificate_id, self_of(caller))
    person = await session.get_one(Person, found.person_id)
    text = CertificateText(
        kind=found.kind,
        number=found.number,
        check_code=found.check_code,
        person_name=found.person_name,
        sex=(label_of("sex", person.sex) if person.sex else None) or "",
        post=f"{found.organization_name}{found.post_title}",
        starts_on=found.starts_on,
        ends_on=found.ends_on,
        hours=found.hours,
        issuer=found.issuer_name,
        issued_on=found.issued_on,
    )
    name = quote(f"{TITLES[found.kind]}{found.number}.docx")
    headers = {"content-disposition": f"attachment; filename*=UTF-8''{name}"}
    return Response(certificate_docx(text), media_type=DOCX, headers=headers)


async def _read(
    session: AsyncSession, scope: Scope, certificate_id: CertificateId, own: PersonId | None
) -> CertificateOut:
    statement = queries.certificates_matching(scope, CertificateFilter(), own=own)
    found = await session.execute(statement.where(Certificate.id == certificate_id))
    row = found.one_or_none()
    if row is None:
        raise CertificateNotFoundError
    return CertificateOut.model_validate(row._asdict())
