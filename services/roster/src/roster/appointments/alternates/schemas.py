"""JSON shapes of alternates."""

from datetime import date, datetime
from typing import Annotated, Literal

from pydantic import BaseModel, Field

from roster.core.vocabulary import Basis
from roster.fields import AppointmentBasis, Day, Input, Output, Reason
from roster.ids import AlternateId, AppointmentId, OrganizationId, PersonId, PostId

State = Literal["waiting", "proposed", "accepted", "skipped"]
Source = Literal["procedure", "placement", "manual"]


class AlternateIn(Input):
    """The next place on a post's list."""

    post_id: PostId
    person_id: PersonId
    rank: Annotated[int, Field(ge=1, le=1000)] | None = None
    """Behind the last one, if not given."""
    source: Source = "manual"
    note: Reason | None = None


class AcceptIn(Input):
    basis: AppointmentBasis = Basis.ASSIGNED
    starts_on: Day | None = None


class SkipIn(Input):
    note: Reason


class AlternateOut(Output):
    id: AlternateId
    post_id: PostId
    post_title: str
    organization_id: OrganizationId
    organization_name: str
    person_id: PersonId
    person_name: str
    rank: int
    source: Source
    state: State
    proposed_on: date | None
    replaces_id: AppointmentId | None
    replaces_name: str | None
    appointment_id: AppointmentId | None
    note: str | None
    version: int
    created_at: datetime


class AlternateFilter(BaseModel):
    organization_id: OrganizationId | None = None
    post_id: PostId | None = None
    state: State | None = None
