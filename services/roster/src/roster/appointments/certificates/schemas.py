"""JSON shapes of certificates."""

from datetime import date, datetime
from typing import Literal

from pydantic import BaseModel

from roster.core.vocabulary import Kind, Level
from roster.fields import Input, Output, Reason
from roster.ids import (
    AccountId,
    AppointmentId,
    CertificateId,
    OrganizationId,
    PersonId,
)

CertificateKind = Literal["service", "practice"]


class CertificateIn(Input):
    kind: CertificateKind = "service"
    """任职证明, or 实践证明 with the hours logged for the appointment."""


class RevokeIn(Input):
    reason: Reason


class CertificateOut(Output):
    id: CertificateId
    appointment_id: AppointmentId
    person_id: PersonId
    person_name: str
    post_title: str
    organization_name: str
    issuer_id: OrganizationId
    issuer_name: str
    kind: CertificateKind
    number: str
    check_code: str
    starts_on: date
    ends_on: date | None
    hours: int | None
    issued_on: date
    issued_by: AccountId
    revoked_on: date | None
    revoked_reason: str | None
    version: int
    created_at: datetime


class CertificateCheck(Output):
    """What anybody may know: that it is genuine, for which time and kind of organization."""

    number: str
    kind: CertificateKind
    is_valid: bool
    starts_on: date
    ends_on: date | None
    hours: int | None
    organization_kind: Kind
    organization_level: Level
    issued_on: date
    revoked_on: date | None


class CertificateFilter(BaseModel):
    appointment_id: AppointmentId | None = None
    person_id: PersonId | None = None
