"""JSON shapes of public notices."""

from datetime import date, datetime
from typing import Annotated, Literal

from pydantic import BaseModel, Field, StringConstraints

from roster.fields import Day, Input, Output, Reason, Title
from roster.ids import (
    AccountId,
    NoticeId,
    ObjectionId,
    OrganizationId,
    ProcedureId,
)

State = Literal["posted", "ended", "withdrawn"]
Statement = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=3000)]
Contact = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=200)]


class NoticeIn(Input):
    """A notice of proposed appointments; days by the office's rule, if not given."""

    organization_id: OrganizationId
    title: Title
    contact: Contact
    """Office and telephone for objections."""
    procedure_ids: Annotated[list[ProcedureId], Field(min_length=1, max_length=500)]
    posted_on: Day | None = None
    working_days: Annotated[int, Field(ge=1, le=60)] | None = None
    counts_posting_day: bool | None = None
    handlers: Annotated[list[AccountId], Field(max_length=10)] = Field(default_factory=list)
    """Accounts that may read objections besides the one that posts."""


class WithdrawIn(Input):
    reason: Reason


class NoticeOut(Output):
    id: NoticeId
    organization_id: OrganizationId
    organization_name: str
    address: str
    """Last part of the public page's address."""
    title: str
    contact: str
    posted_on: date
    working_days: int
    counts_posting_day: bool
    last_day: date
    state: State
    is_public: bool
    """Whether the public page shows it today."""
    people: int
    objections: int
    open_objections: int
    may_read_objections: bool
    version: int
    created_at: datetime


class NoticeLineOut(Output):
    """What the public may read of a person, and nothing else."""

    number: int
    name: str
    sex: str | None
    birth_month: str | None
    present_post: str | None
    proposed_post: str


class StaffLineOut(NoticeLineOut):
    procedure_id: ProcedureId


class NoticeDetail(NoticeOut):
    lines: list[StaffLineOut]


class PublicNotice(Output):
    title: str
    organization_name: str
    contact: str
    posted_on: date
    last_day: date
    lines: list[NoticeLineOut]


class PublicObjectionIn(Input):
    """An objection; whoever leaves no contact will not be answered."""

    number: Annotated[int, Field(ge=1, le=500)] | None = None
    """Line of the person it is about; none for the notice as a whole."""
    text: Statement
    contact: Contact | None = None


class ObjectionReceipt(Output):
    """Nothing of the text comes back."""

    id: ObjectionId
    submitted_at: datetime


class ObjectionIn(Input):
    """An objection that came by letter, telephone or visit."""

    procedure_id: ProcedureId | None = None
    text: Statement
    contact: Contact | None = None


class VerifyIn(Input):
    result: Literal["upheld", "unfounded"]
    finding: Statement


class ObjectionOut(Output):
    id: ObjectionId
    notice_id: NoticeId
    procedure_id: ProcedureId | None
    person_name: str | None
    source: Literal["public", "staff"]
    text: str
    contact: str | None
    submitted_at: datetime
    result: Literal["open", "upheld", "unfounded"]
    finding: str | None
    verified_on: date | None
    verified_by: AccountId | None
    version: int


class NoticeFilter(BaseModel):
    organization_id: OrganizationId | None = None
    state: State | None = None
