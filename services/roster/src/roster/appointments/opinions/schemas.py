"""JSON shapes of opinions, clearances and reports to the Party committee."""

from datetime import date, datetime
from typing import Annotated, Literal

from pydantic import BaseModel, Field, StringConstraints

from roster.fields import Day, DocumentNo, Input, Output, Title
from roster.ids import (
    AccountId,
    ClearanceId,
    OpinionId,
    OrganizationId,
    PartyReportId,
    PersonId,
    ProcedureId,
)

OpinionKind = Literal["party_study", "league_assist"]
OpinionAnswer = Literal["agree", "defer", "disagree"]
OpinionReason = Literal[
    "age", "education", "experience", "political", "discipline", "structure", "procedure", "other"
]
Body = Literal[
    "discipline", "political_legal", "public_security", "petitions", "audit", "market", "other"
]
ClearanceAnswer = Literal["none", "affects", "defer"]
ReportKind = Literal["duty_performance", "appointment_advice", "removal_advice"]


class OpinionIn(Input):
    """A letter to the peer Party committee or the superior League committee."""

    kind: OpinionKind
    asked_organization_id: OrganizationId | None = None
    """The Party organization or the superior of the post's organization, if not given."""
    sent_on: Day | None = None
    due_on: Day | None = None
    """By the office's rule, if not given."""
    document_no: DocumentNo


class OpinionAnswerIn(Input):
    answer: OpinionAnswer
    reason: OpinionReason | None = None
    answered_on: Day | None = None
    document_no: DocumentNo


class OpinionOut(Output):
    id: OpinionId
    procedure_id: ProcedureId
    person_name: str
    post_title: str
    kind: OpinionKind
    asked_organization_id: OrganizationId
    asked_organization_name: str
    sent_on: date
    due_on: date
    is_overdue: bool
    document_no: str
    answer: OpinionAnswer | None
    reason: OpinionReason | None
    answered_on: date | None
    answer_document_no: str | None
    version: int


class OpinionFilter(BaseModel):
    procedure_id: ProcedureId | None = None
    is_open: bool | None = Field(default=None, description="是否还没有答复")


class ClearanceIn(Input):
    """A request to one body about one person. There is no room for words."""

    person_id: PersonId | None = None
    procedure_id: ProcedureId | None = None
    """A procedure names the person."""
    body: Body
    sent_on: Day | None = None
    document_no: DocumentNo


class ClearanceAnswerIn(Input):
    answer: ClearanceAnswer
    answered_on: Day | None = None
    document_no: DocumentNo
    expires_on: Day | None = None
    """By the office's rule, if not given; six to twelve months after the answer."""


class ClearanceOut(Output):
    id: ClearanceId
    person_id: PersonId
    person_name: str
    procedure_id: ProcedureId | None
    organization_id: OrganizationId
    organization_name: str
    body: Body
    sent_on: date
    document_no: str
    answer: ClearanceAnswer | None
    answered_on: date | None
    answer_document_no: str | None
    expires_on: date | None
    is_expired: bool
    version: int


class ClearanceFilter(BaseModel):
    person_id: PersonId | None = None
    procedure_id: ProcedureId | None = None
    is_open: bool | None = Field(default=None, description="是否还没有答复")


class PartyReportIn(Input):
    """履职情况通报 or 任免协管建议, as a dated document."""

    organization_id: OrganizationId
    recipient_id: OrganizationId | None = None
    """The organization's Party committee, if not given."""
    kind: ReportKind
    title: Title
    content: Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=5000)]
    person_id: PersonId | None = None
    sent_on: Day | None = None
    document_no: DocumentNo


class ReceiptIn(Input):
    received_on: Day | None = None
    receipt_no: DocumentNo | None = None


class PartyReportOut(Output):
    id: PartyReportId
    organization_id: OrganizationId
    organization_name: str
    recipient_id: OrganizationId
    recipient_name: str
    kind: ReportKind
    title: str
    content: str
    person_id: PersonId | None
    person_name: str | None
    sent_on: date
    document_no: str
    sent_by: AccountId
    received_on: date | None
    receipt_no: str | None
    version: int
    created_at: datetime


class PartyReportFilter(BaseModel):
    organization_id: OrganizationId | None = None
    kind: ReportKind | None = None
