"""JSON shapes of the slice ``observations``."""

from datetime import date, datetime
from typing import Annotated

from pydantic import BaseModel, Field

from roster.core.observing import Aspect, ObservationKind
from roster.fields import Day, Input, Output, Reason, Text, Title, Words
from roster.ids import ObservationId, OrganizationId, PersonId


class ObservationIn(Input):
    """A fact of work. Family, friends and time off work are not observed."""

    person_id: PersonId
    organization_id: OrganizationId
    kind: ObservationKind
    aspects: Annotated[list[Aspect], Field(min_length=1, max_length=5)]
    occurred_on: Day
    occasion: Title
    observers: Annotated[list[Words], Field(min_length=1, max_length=10)]
    facts: Text
    stage_months: Annotated[int, Field(ge=1, le=60)] | None = None
    """For a newcomer: the look (in months after their start) that this is."""


class ObservationWithdrawIn(Input):
    reason: Reason


class ObservationOut(Output):
    id: ObservationId
    person_id: PersonId
    person_name: str
    organization_id: OrganizationId
    organization_name: str
    kind: ObservationKind
    aspects: list[Aspect]
    occurred_on: date
    occasion: str
    observers: list[str]
    facts: str
    stage_months: int | None
    withdrawn_at: datetime | None
    withdrawn_reason: str | None
    version: int
    created_at: datetime


class ObservationFilter(BaseModel):
    person_id: PersonId | None = None
    kind: ObservationKind | None = None
    q: Words | None = Field(default=None, description="姓名包含的文字")
    organization_id: OrganizationId | None = Field(
        default=None, description="此组织及其下级组织的人"
    )


class LookOut(Output):
    months: int
    due_on: date
    done_on: date | None
    is_overdue: bool


class NewcomerOut(Output):
    person_id: PersonId
    person_name: str
    organization_id: OrganizationId
    organization_name: str
    entered_on: date
    looks: list[LookOut]


class NewcomerFilter(BaseModel):
    organization_id: OrganizationId | None = Field(
        default=None, description="此组织及其下级组织的人"
    )
