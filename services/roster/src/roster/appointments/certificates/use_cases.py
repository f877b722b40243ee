"""Issuing certificates of service and practice, and revoking them."""

import secrets

from common import clock
from common.errors import PreconditionFailedError
from common.events.outbox import Event, emit
from common.ids import new_id
from sqlalchemy.ext.asyncio import AsyncSession

from roster.appointments import queries as appointments
from roster.appointments.actors import Actor
from roster.appointments.certificates import queries
from roster.appointments.certificates.errors import (
    CertificateNotFoundError,
    CertificateRevokedError,
    CertificateTooEarlyError,
)
from roster.appointments.certificates.schemas import CertificateIn, RevokeIn
from roster.appointments.errors import AppointmentNotFoundError
from roster.core.lifecycle import State
from roster.ids import AppointmentId, CertificateId, OrganizationId
from roster.models.appointment import Appointment
from roster.models.base import PLUMBING
from roster.models.organization import Organization
from roster.models.service.certificate import Certificate

CODE_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
"""Without those that are taken for one another."""
CODE_LENGTH = 10


async def issue(
    session: AsyncSession, actor: Actor, appointment_id: AppointmentId, body: CertificateIn
) -> Certificate:
    """Certify what was served until now, or until the end.

    Raises:
        AppointmentNotFoundError: not there, or not for this actor.
        CertificateTooEarlyError: nobody served yet.
    """
    appointment = await appointments.appointment_in(session, actor.scope, appointment_id)
    if appointment is None:
        raise AppointmentNotFoundError
    if appointment.state not in {State.IN_OFFICE, State.ENDED}:
        raise CertificateTooEarlyError("到任以后才能出具证明。", state=appointment.state)
    today = clock.today()
    serial = await queries.next_serial(session, today.year)
    hours = await queries.hours_of(session, appointment.id) if body.kind == "practice" else None
    certificate = Certificate(
        id=CertificateId(new_id()),
        appointment_id=appointment.id,
        issuer_id=await _issuer(session, appointment),
        org_path=appointment.org_path,
        kind=body.kind,
        year=today.year,
        serial=serial,
        number=f"QQ{today.year}-{serial:06d}",
        check_code="".join(secrets.choice(CODE_LETTERS) for _ in range(CODE_LENGTH)),
        starts_on=appointment.starts_on,
        ends_on=appointment.ended_on,
        hours=hours,
        issued_on=today,
        issued_by=actor.account_id,
    )
    session.add(certificate)
    await session.flush()
    await _say(session, certificate, "certificate.issued")
    return certificate


async def revoke(
    session: AsyncSession, actor: Actor, certificate_id: CertificateId, body: RevokeIn, *, seen: int
) -> Certificate:
    """Make a certificate void; the public check says so.

    Raises:
        CertificateNotFoundError, PreconditionFailedError, CertificateRevokedError: as named.
    """
    found = await queries.lock_certificate(session, actor.scope, certificate_id)
    if found is None:
        raise CertificateNotFoundError
    if found.version != seen:
        raise PreconditionFailedError("请刷新后再改。")
    if found.revoked_on is not None:
        raise CertificateRevokedError
    found.revoked_on, found.revoked_reason = clock.today(), body.reason
    await session.flush()
    await _say(session, found, "certificate.revoked")
    return found


async def _issuer(session: AsyncSession, appointment: Appointment) -> OrganizationId:
    """The superior League organization certifies; where there is none, the organization itself."""
    own = await session.get_one(Organization, appointment.organization_id)
    return own.parent_league_id or own.id


async def _say(session: AsyncSession, certificate: Certificate, type_: str) -> None:
    data = {"certificate_id": str(certificate.id)}
    event = Event(type_, f"certificates/{certificate.id}", certificate.org_path, data)
    await emit(session, PLUMBING, event)
