"""JSON shapes of the slice ``appointments``."""

from datetime import date, datetime
from typing import Annotated

from pydantic import BaseModel, Field

from roster.core.lifecycle import State
from roster.core.vocabulary import Basis, CheckInKind, CheckInMethod, PostForm
from roster.fields import AppointmentBasis, Day, Input, Method, Moment, Output, Reason, Words
from roster.ids import (
    AccountId,
    AppointmentId,
    CheckInId,
    OrganizationId,
    PersonId,
    PostId,
    RoundId,
)


class AppointmentIn(Input):
    """A person for a post. Without an end the post's usual term counts."""

    person_id: PersonId
    post_id: PostId
    starts_on: Day | None = None
    """Today, if not given."""
    ends_on: Day | None = None
    basis: AppointmentBasis = Basis.ASSIGNED
    check_in_due_on: Day | None = None


class BatchIn(Input):
    """What a placement round publishes; repeating it, with any key, doubles nothing."""

    round_id: RoundId
    organization_id: OrganizationId
    appointments: Annotated[list[AppointmentIn], Field(max_length=50_000)]


class BatchLine(Output):
    id: AppointmentId
    person_id: PersonId
    post_id: PostId


class BatchOut(Output):
    created: int
    existing: int
    appointments: list[BatchLine]


class AppointmentPatch(Input):
    """New dates; what is left out stays."""

    ends_on: Day | None = None
    check_in_due_on: Day | None = None


class ConfirmIn(Input):
    """How the person came into office, where that is known better now than when arranged."""

    basis: AppointmentBasis | None = None
    confirmed_on: Day | None = None


class EndIn(Input):
    reason: Reason
    ended_on: Day | None = None
    """Last day in office; today, if not given."""


class DeclineIn(Input):
    reason: Reason


class AppointmentOut(Output):
    id: AppointmentId
    person_id: PersonId
    person_name: str
    post_id: PostId
    post_title: str
    organization_id: OrganizationId
    organization_name: str
    org_path: str
    state: State
    basis: Basis
    form: PostForm
    starts_on: date
    ends_on: date | None
    check_in_due_on: date | None
    source_round_id: RoundId | None
    confirmed_on: date | None
    ended_on: date | None
    state_reason: str | None
    post_check_in_at: datetime | None
    home_check_in_at: datetime | None
    missing_check_ins: list[CheckInKind]
    is_overdue: bool
    """Due at the post, and not there yet."""
    version: int
    created_at: datetime
    updated_at: datetime


class AppointmentFilter(BaseModel):
    """Query parameters of the list; each one narrows it."""

    state: State | None = None
    overdue: bool | None = Field(default=None, description="是否逾期未报到")
    person_id: PersonId | None = None
    post_id: PostId | None = None
    organization_id: OrganizationId | None = Field(
        default=None, description="此组织及其下级组织的任职"
    )
    source_round_id: RoundId | None = None
    q: Words | None = Field(default=None, description="姓名包含的文字")


class CheckInIn(Input):
    organization_id: OrganizationId
    at: Moment
    method: Method = CheckInMethod.ONSITE


class CheckInOut(Output):
    id: CheckInId
    appointment_id: AppointmentId
    organization_id: OrganizationId
    organization_name: str
    kind: CheckInKind
    at: datetime
    method: CheckInMethod
    received_by: AccountId | None
    created_at: datetime
