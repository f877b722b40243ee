"""JSON shapes of procedures before an appointment."""

from datetime import date, datetime
from typing import Literal

from pydantic import BaseModel, Field

from roster.core.checks import CheckKind, CheckState
from roster.core.procedures import Move, Outcome, Pause, Stage
from roster.core.vocabulary import Basis
from roster.fields import AppointmentBasis, Day, DocumentNo, Input, Output, Reason, Words
from roster.ids import (
    AccountId,
    AppointmentId,
    NoticeId,
    OrganizationId,
    PersonId,
    PostId,
    ProcedureId,
)

Source = Literal["recommended", "self", "nominated", "alternate"]


class ProcedureIn(Input):
    """Proposes a person for a post: 推荐, 自荐 or 举荐."""

    person_id: PersonId
    post_id: PostId
    basis: AppointmentBasis = Basis.ASSIGNED
    source: Source = "recommended"
    opened_on: Day | None = None
    document_no: DocumentNo | None = None
    note: Reason | None = None


class AdvanceIn(Input):
    """A stage that is done. For the last one: when the appointment begins."""

    stage: Stage
    done_on: Day | None = None
    document_no: DocumentNo | None = None
    note: Reason | None = None
    starts_on: Day | None = None
    ends_on: Day | None = None


class MoveIn(Input):
    step: Move
    note: Reason
    document_no: DocumentNo | None = None


class ProcedureOut(Output):
    id: ProcedureId
    person_id: PersonId
    person_name: str
    post_id: PostId
    post_title: str
    organization_id: OrganizationId
    organization_name: str
    basis: Basis
    source: Source
    stage: Stage
    pause: Pause
    outcome: Outcome
    required: list[Stage]
    next_stages: list[Stage]
    """What may be done next; the last of them is required."""
    notice_id: NoticeId | None
    appointment_id: AppointmentId | None
    opened_on: date
    version: int
    created_at: datetime
    updated_at: datetime


class ProcedureStepOut(Output):
    number: int
    step: str
    done_on: date
    taken_by: AccountId
    document_no: str | None
    note: str | None
    recorded_at: datetime


class ProcedureFilter(BaseModel):
    """Query parameters of the list; each one narrows it."""

    organization_id: OrganizationId | None = None
    post_id: PostId | None = None
    person_id: PersonId | None = None
    stage: Stage | None = None
    outcome: Outcome | None = None
    pause: Pause | None = None
    q: Words | None = Field(default=None, description="姓名包含的文字")


class CheckOut(Output):
    """One committee or body that has to be asked about the candidate, and where that stands."""

    kind: CheckKind
    name: str
    """The kind of opinion, or the body of a clearance."""
    state: CheckState
    holds_until: date | None
    """Last day on which the answer counts."""
