"""SQL of certificates."""

from typing import Any

from common.scope import Scope
from sqlalchemy import Row, Select, false, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from roster.appointments.certificates.schemas import CertificateFilter
from roster.ids import AppointmentId, CertificateId, PersonId
from roster.models.appointment import Appointment
from roster.models.organization import Organization
from roster.models.person import Person
from roster.models.post import Post
from roster.models.service.certificate import Certificate
from roster.models.service.report_in import DutyLog

KEYS = (Certificate.issued_on, Certificate.id)
_SERIALS = 0x63657274
"""Any number, the same for all: certificates are numbered one after the other."""


async def next_serial(session: AsyncSession, year: int) -> int:
    """The next number of a year; one at a time, none left out."""
    await session.execute(select(func.pg_advisory_xact_lock(_SERIALS)))
    last = await session.scalar(
        select(func.max(Certificate.serial)).where(Certificate.year == year)
    )
    return (last or 0) + 1


async def hours_of(session: AsyncSession, appointment_id: AppointmentId) -> int:
    """Whole hours logged for an appointment."""
    found = await session.scalar(
        select(func.sum(DutyLog.hours)).where(DutyLog.appointment_id == appointment_id)
    )
    return int(found or 0)


async def lock_certificate(
    session: AsyncSession, scope: Scope, certificate_id: CertificateId
) -> Certificate | None:
    return await session.scalar(
        select(Certificate)
        .where(Certificate.id == certificate_id, scope.where(Certificate.org_path))
        .with_for_update()
    )


async def checked(session: AsyncSession, number: str, code: str) -> Row[*tuple[Any, ...]] | None:
    """What the public check shows. Number and code both have to fit."""
    found = await session.execute(
        select(
            Certificate.number,
            Certificate.kind,
            Certificate.revoked_on.is_(None).label("is_valid"),
            Certificate.starts_on,
            Certificate.ends_on,
            Certificate.hours,
            Organization.kind.label("organization_kind"),
            Organization.level.label("organization_level"),
            Certificate.issued_on,
            Certificate.revoked_on,
        )
        .join(Appointment, Appointment.id == Certificate.appointment_id)
        .join(Organization, Organization.id == Appointment.organization_id)
        .where(Certificate.number == number, Certificate.check_code == code)
    )
    return found.one_or_none()


def certificates_matching(
    scope: Scope, wanted: CertificateFilter, *, own: PersonId | None
) -> Select[*tuple[Any, ...]]:
    issuer = aliased(Organization)
    mine = false() if own is None else Appointment.person_id == own
    conditions = [or_(scope.where(Certificate.org_path), mine)]
    if wanted.appointment_id is not None:
        conditions.append(Certificate.appointment_id == wanted.appointment_id)
    if wanted.person_id is not None:
        conditions.append(Appointment.person_id == wanted.person_id)
    return (
        select(
            *Certificate.__table__.columns,
            Appointment.person_id,
            Person.name.label("person_name"),
            Post.title.label("post_title"),
            Organization.name.label("organization_name"),
            issuer.name.label("issuer_name"),
        )
        .select_from(Certificate)
        .join(Appointment, Appointment.id == Certificate.appointment_id)
        .join(Person, Person.id == Appointment.person_id)
        .join(Post, Post.id == Appointment.post_id)
        .join(Organization, Organization.id == Appointment.organization_id)
        .join(issuer, issuer.id == Certificate.issuer_id)
        .where(*conditions)
    )
