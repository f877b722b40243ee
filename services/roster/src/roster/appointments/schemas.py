"""JSON shapes of the slice ``appointments``."""

from datetime import date, datetime
from typing import Annotated, Literal, Self

from pydantic import BaseModel, Field, StringConstraints, model_validator

from roster.core.handing_over import HandoverItem
from roster.core.lifecycle import Ending, Handover, Standing, State
from roster.core.terms import Alarm
from roster.core.vocabulary import Basis, CheckInKind, CheckInMethod, PostForm
from roster.fields import (
    AppointmentBasis,
    Day,
    DocumentNo,
    Input,
    Method,
    Moment,
    Output,
    Reason,
    Title,
    Words,
)
from roster.ids import (
    AbsenceId,
    AccountId,
    AppointmentId,
    CheckInId,
    OrganizationId,
    PersonId,
    PostId,
    RoundId,
    TreatmentId,
)

Away = Literal[Standing.ON_LEAVE, Standing.SECONDED, Standing.SUSPENDED, Standing.LOST_CONTACT]


class Pair(Input):
    person_id: PersonId
    post_id: PostId


class AppointmentIn(Pair):
    """A person for a post. Without an end the post's usual term counts."""

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
    alternates: Annotated[list[Pair], Field(max_length=50_000)] = Field(default_factory=list)
    """Who comes next at each post should somebody decline, best first."""


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
    document_no: DocumentNo | None = None
    note: Reason | None = None


class AppointmentEndIn(Input):
    reason: Reason
    ended_on: Day | None = None
    """Last day in office; today, if not given."""
    kind: Ending | None = None
    """Expired if the last day of the term has come, else other."""
    document_no: DocumentNo | None = None
    has_handover: bool | None = None
    """Whether there is something to hand over; by the title, if not given."""


class ExtendIn(Input):
    """A later last day of the present term (延期)."""

    ends_on: Day
    reason: Reason
    document_no: DocumentNo | None = None


class RenewIn(Input):
    """A further term (续任), as long as the post's usual one if nothing is said."""

    months: Annotated[int, Field(ge=1, le=120)] | None = None
    basis: AppointmentBasis | None = None
    document_no: DocumentNo | None = None
    note: Reason | None = None


class ArchiveIn(Input):
    appraisal: Annotated[
        str, StringConstraints(strip_whitespace=True, min_length=1, max_length=2000)
    ]
    document_no: DocumentNo | None = None


class AbsenceIn(Input):
    kind: Away
    starts_on: Day | None = None
    """Today, if not given."""
    ends_on: Day | None = None
    document_no: DocumentNo | None = None
    note: Reason | None = None


class ReturnIn(Input):
    returned_on: Day | None = None
    """First day back at the post; today, if not given."""
    document_no: DocumentNo | None = None
    note: Reason | None = None


class AbsenceOut(Output):
    id: AbsenceId
    kind: Standing
    starts_on: date
    ends_on: date | None
    document_no: str | None
    note: str | None
    approved_by: AccountId
    created_at: datetime


class HandoverLineIn(Input):
    item: HandoverItem
    state: Literal["open", "handed", "none"]
    note: Reason | None = None

    @model_validator(mode="after")
    def say_why_there_is_none(self) -> Self:
        if self.state == "none" and self.note is None:
            raise ValueError("没有此项的，请在备注里说明")
        return self


class HandoverPatch(Input):
    receiver_id: PersonId | None = None
    items: Annotated[list[HandoverLineIn], Field(max_length=9)] = Field(default_factory=list)


class HandoverLineOut(Output):
    item: HandoverItem
    state: str
    note: str | None


class HandoverOut(Output):
    appointment_id: AppointmentId
    receiver_id: PersonId | None
    receiver_name: str | None
    signed_on: date | None
    signed_by: AccountId | None
    lines: list[HandoverLineOut]
    version: int


class TreatmentIn(Input):
    """享受“两委”委员待遇 and the like: who pays, by which document, from when on."""

    kind: Literal["committee_member", "subsidy", "none"]
    starts_on: Day
    ends_on: Day | None = None
    source: Title
    document_no: DocumentNo


class TreatmentOut(Output):
    id: TreatmentId
    kind: str
    starts_on: date
    ends_on: date | None
    source: str
    document_no: str
    recorded_by: AccountId
    created_at: datetime


class StepOut(Output):
    number: int
    step: str
    effective_on: date
    taken_by: AccountId | None
    document_no: str | None
    note: str | None
    recorded_at: datetime


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
    standing: Standing
    """Whether a person in office is at the post, and why not."""
    alarm: Alarm | None
    """How near the end of the term is; None once it is over, or far."""
    seat_no: int | None
    is_over_capacity: bool
    """Taken over from an old roster that names more people than seats."""
    agreed_ends_on: date | None
    ending: Ending | None
    handover: Handover
    archived_on: date | None
    appraisal: str | None
    treatment: str | None
    """How the appointment is paid today: ``committee_member`` is 享受“两委”委员待遇."""
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
    standing: Standing | None = Field(default=None, description="在岗、请假、借调、暂停或失联")
    handover: Handover | None = Field(default=None, description="交接情况")
    ends_within: Annotated[int, Field(ge=0, le=12)] | None = Field(
        default=None, description="任期在几个月内届满；0 为已经届满"
    )
    as_of: Day | None = Field(default=None, description="某一天的任职情况，默认现在")
    q: Words | None = Field(default=None, description="姓名包含的文字")
    form: PostForm | None = None


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
