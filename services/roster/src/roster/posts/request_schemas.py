"""JSON shapes of vacancy requests."""

from datetime import date, datetime
from typing import Annotated

from pydantic import BaseModel, Field

from roster.core.post_requests import RequestState
from roster.core.vocabulary import PostForm
from roster.fields import DocumentNo, Form, Input, Output, Reason, Title
from roster.ids import AccountId, OrganizationId, PostId, PostRequestId

Seats = Annotated[int, Field(ge=1, le=1000)]


class PostRequestIn(Input):
    organization_id: OrganizationId
    title: Title
    form: Form
    seats_wanted: Seats = 1
    reason: Reason


class ApproveRequestIn(Input):
    seats: Seats | None = None
    """As many as were asked for, if not given."""
    document_no: DocumentNo | None = None
    note: Reason | None = None


class RefuseRequestIn(Input):
    reason: Reason


class PublishRequestIn(Input):
    term_months: Annotated[int, Field(ge=1, le=120)] = 12


class PostRequestOut(Output):
    id: PostRequestId
    organization_id: OrganizationId
    organization_name: str
    title: str
    form: PostForm
    seats_wanted: int
    reason: str
    reported_on: date
    reported_by: AccountId
    state: RequestState
    seats_approved: int | None
    decided_on: date | None
    decided_by: AccountId | None
    document_no: str | None
    decision_note: str | None
    post_id: PostId | None
    version: int
    created_at: datetime


class PostRequestFilter(BaseModel):
    organization_id: OrganizationId | None = None
    state: RequestState | None = None
