"""JSON shapes of ex-officio bindings."""

from datetime import date, datetime
from typing import Annotated, Self

from pydantic import BaseModel, Field, model_validator

from roster.core.vocabulary import Basis
from roster.fields import AppointmentBasis, Day, DocumentNo, Input, Output, Reason, Title
from roster.ids import (
    AccountId,
    AppointmentId,
    BindingId,
    OrganizationId,
    PersonId,
    PostId,
)


class BindingIn(Input):
    """Whoever holds the leading post holds the bound one: two posts, or titles in a subtree."""

    organization_id: OrganizationId
    leading_post_id: PostId | None = None
    bound_post_id: PostId | None = None
    leading_titles: Annotated[list[Title], Field(max_length=10)] = Field(default_factory=list)
    bound_title: Title | None = None
    basis: AppointmentBasis = Basis.APPOINTED
    reason: Reason
    document_no: DocumentNo | None = None
    starts_on: Day | None = None

    @model_validator(mode="after")
    def be_a_pair_or_titles(self) -> Self:
        posts = self.leading_post_id is not None, self.bound_post_id is not None
        titles = bool(self.leading_titles), self.bound_title is not None
        if (posts, titles) not in {
            ((True, True), (False, False)),
            ((False, False), (True, True)),
        }:
            raise ValueError("请填写两个岗位，或者填写两边的岗位名称")
        return self


class BindingEnd(Input):
    ends_on: Day | None = None
    """Last day it holds; today, if not given. Who serves by it stays until ended."""


class BindingOut(Output):
    id: BindingId
    organization_id: OrganizationId
    organization_name: str
    leading_post_id: PostId | None
    leading_post: str | None
    """Organization and title."""
    bound_post_id: PostId | None
    bound_post: str | None
    leading_titles: list[str]
    bound_title: str | None
    basis: Basis
    reason: str
    document_no: str | None
    starts_on: date
    ends_on: date | None
    serving: int
    """People who hold a post by it now."""
    created_by: AccountId
    version: int
    created_at: datetime


class BindingFilter(BaseModel):
    organization_id: OrganizationId | None = None


class CoverageLine(Output):
    """A village, and who holds the bound post there."""

    organization_id: OrganizationId
    organization_name: str
    has_post: bool
    appointment_id: AppointmentId | None
    person_id: PersonId | None
    person_name: str | None


class CoverageFilter(BaseModel):
    is_covered: bool | None = Field(default=None, description="是否已有人担任")
