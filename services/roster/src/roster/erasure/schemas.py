"""JSON shapes of the slice ``erasure``."""

from datetime import date, datetime
from enum import StrEnum
from typing import Annotated, Literal

from pydantic import BaseModel, Field, StringConstraints

from roster.core.retention import Mode, PolicyKey
from roster.fields import Day, Input, Output, Reason
from roster.ids import (
    AccountId,
    CorrectionId,
    ErasureId,
    OrganizationId,
    PersonId,
    RetentionPolicyId,
    RetentionRunId,
)

Value = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=200)]


class ErasureIn(Input):
    reason: Reason | None = None


class ErasureOut(Output):
    id: ErasureId
    person_id: PersonId
    person_name: str
    organization_name: str
    state: Literal["proposed", "pending", "undone", "done"]
    origin: Literal["person", "office", "retention"]
    reason: str | None
    policy: str | None
    due_on: date | None
    asked_at: datetime
    ended_at: datetime | None
    version: int


class ErasureFilter(BaseModel):
    state: Literal["proposed", "pending", "undone", "done"] | None = None
    person_id: PersonId | None = None
    organization_id: OrganizationId | None = None


class Correctable(StrEnum):
    """What a person may ask to have put right."""

    NAME = "name"
    SEX = "sex"
    BIRTH_MONTH = "birth_month"
    POLITICAL_STATUS = "political_status"
    EDUCATION = "education"
    SCHOOL = "school"
    MAJOR = "major"
    WORK_UNIT = "work_unit"
    WORK_TITLE = "work_title"
    PHONE = "phone"
    AVAILABILITY = "availability"
    HOME_DIVISION_CODE = "home_division_code"
    RESIDENCE_DIVISION_CODE = "residence_division_code"


class CorrectionIn(Input):
    field: Correctable
    value: Value
    reason: Reason | None = None


class CorrectionOut(Output):
    id: CorrectionId
    person_id: PersonId
    person_name: str
    field: Correctable
    value: str | None
    """What should stand there; a phone is masked. Nothing once it was answered."""
    reason: str | None
    state: Literal["open", "accepted", "refused"]
    answer: str | None
    asked_at: datetime
    decided_at: datetime | None
    version: int


class CorrectionFilter(BaseModel):
    state: Literal["open", "accepted", "refused"] | None = None
    person_id: PersonId | None = None


class CorrectionAnswerIn(Input):
    answer: Reason | None = None


class PolicyIn(Input):
    """A new period of a rule from a day on."""

    key: PolicyKey
    from_on: Day
    days: Annotated[int, Field(ge=1, le=36500)]
    mode: Mode
    note: Reason | None = None


class PolicyOut(Output):
    id: RetentionPolicyId
    key: PolicyKey
    from_on: date
    days: int
    mode: Mode
    note: str | None
    set_by: AccountId | None
    holds_today: bool


class RunOut(Output):
    id: RetentionRunId
    policy: PolicyKey
    at: datetime
    cutoff_on: date
    proposed: int
    executed: int


class RunStarted(Output):
    job_id: str
