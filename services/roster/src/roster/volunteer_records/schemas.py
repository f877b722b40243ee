"""JSON shapes of the slice ``volunteer_records``."""

from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Annotated

from pydantic import BaseModel, Field

from roster.fields import Day, Input, Output, Reason, Text, Title
from roster.ids import (
    CallOutId,
    OrganizationId,
    PersonId,
    VolunteerHoursId,
    VolunteerRecordId,
)


class VolunteerHoursIn(Input):
    person_id: PersonId
    on_day: Day
    content: Title
    hours: Annotated[Decimal, Field(gt=0, le=24, decimal_places=1)]
    reason: Reason
    """What was looked at."""


class VolunteerHoursReversal(Input):
    reason: Reason


class VolunteerHoursOut(Output):
    id: VolunteerHoursId
    person_id: PersonId
    person_name: str
    on_day: date
    content: str
    hours: float
    source: str
    call_out_id: CallOutId | None
    reverses_id: VolunteerHoursId | None
    is_reversed: bool
    reason: str | None
    created_at: datetime


class VolunteerHoursFilter(BaseModel):
    person_id: PersonId | None = None
    since: date | None = None
    until: date | None = None


class VolunteerTotal(Output):
    person_id: PersonId
    hours: float
    times: int


class VolunteerRecordIn(Input):
    person_id: PersonId
    organization_id: OrganizationId
    """Who issues it."""
    since: Day
    until: Day
    responsible: Title
    handler: Title
    contact: Text


class VolunteerRecordRevoke(Input):
    reason: Reason


class VolunteerRecordOut(Output):
    id: VolunteerRecordId
    number: str
    person_id: PersonId
    person_name: str
    organization_id: OrganizationId
    organization_name: str
    since: date
    until: date
    hours: float
    entries: int
    responsible: str
    handler: str
    contact: str
    issued_on: date
    revoke_reason: str | None
    is_revoked: bool
    version: int


class VolunteerRecordFilter(BaseModel):
    person_id: PersonId | None = None
    number: Annotated[str, Field(max_length=30)] | None = None


class RecordStanding(StrEnum):
    VALID = "valid"
    REVOKED = "revoked"
    UNKNOWN = "unknown"


class RecordCheck(Output):
    """What a number says to whoever holds the paper; nothing about the person."""

    standing: RecordStanding
    issued_on: date | None
    hours: float | None
    since: date | None
    until: date | None
    issuer: str | None
