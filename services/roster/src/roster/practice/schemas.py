"""JSON shapes of the slice ``practice``."""

from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Annotated

from pydantic import BaseModel, Field, StringConstraints

from roster.fields import Day, Input, Output, Patch, Reason, Title, Words
from roster.ids import OrganizationId, PersonId, PracticeId

LongText = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=2000)]


class PracticeKind(StrEnum):
    KEY_PROJECT = "key_project"
    PETITION = "petition"
    VILLAGE = "village"
    EMERGENCY = "emergency"
    OTHER = "other"


class PracticeState(StrEnum):
    OPEN = "open"
    DONE = "done"
    CANCELLED = "cancelled"


class PracticeIn(Input):
    person_id: PersonId
    organization_id: OrganizationId
    kind: PracticeKind
    place: Title
    task: LongText
    supervisor: Title
    starts_on: Day
    ends_on: Day


class PracticePatch(Patch):
    kind: PracticeKind | None = None
    place: Title | None = None
    task: LongText | None = None
    supervisor: Title | None = None
    starts_on: Day | None = None
    ends_on: Day | None = None


class PracticeFinish(Input):
    ended_on: Day | None = None
    """Left out: as agreed, or today if that is earlier."""
    hours: Annotated[Decimal, Field(ge=0, le=5000, decimal_places=1)]
    appraisal: LongText
    """About the work only."""


class PracticeCancel(Input):
    reason: Reason


class PracticeOut(Output):
    id: PracticeId
    person_id: PersonId
    person_name: str
    organization_id: OrganizationId
    organization_name: str
    kind: PracticeKind
    place: str
    task: str
    supervisor: str
    starts_on: date
    ends_on: date
    state: PracticeState
    hours: float | None
    appraisal: str | None
    cancel_reason: str | None
    version: int


class PracticeFilter(BaseModel):
    person_id: PersonId | None = None
    organization_id: OrganizationId | None = Field(default=None, description="此组织及其下级组织")
    kind: PracticeKind | None = None
    state: PracticeState | None = None
    q: Words | None = Field(default=None, description="姓名包含的文字")


class PracticeCount(Output):
    organization_id: OrganizationId
    organization_name: str
    people: int
    open: int
    done: int
    hours: float
