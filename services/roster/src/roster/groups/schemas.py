"""JSON shapes of the slice ``groups``."""

from datetime import date, datetime
from typing import Annotated, Self

from pydantic import BaseModel, Field, StringConstraints, model_validator

from roster.core.structure.groups import GroupState, SeatRole, Tier
from roster.fields import Day, Input, Output, Patch, Reason, Text, Title, Words
from roster.ids import (
    GroupSeatId,
    LeadingGroupId,
    LiaisonGroupId,
    OrganizationId,
    PersonId,
    PostId,
)

LongText = Annotated[str, StringConstraints(strip_whitespace=True, max_length=10_000)]
Order = Annotated[int, Field(ge=1, le=1000)]
Members = Annotated[int, Field(ge=0, le=1_000_000)]


class LeadingGroupIn(Input):
    organization_id: OrganizationId
    name: Title
    task: Title
    """With it the group ends."""
    office: Title | None = None
    document_no: Title | None = None
    starts_on: Day
    ends_on: Day | None = None


class LeadingGroupPatch(Patch):
    """What may change. Fields left out stay; null empties those that may be empty."""

    _may_be_empty: frozenset[str] = frozenset({"office", "document_no", "ends_on"})

    name: Title | None = None
    task: Title | None = None
    office: Title | None = None
    document_no: Title | None = None
    starts_on: Day | None = None
    ends_on: Day | None = None


class GroupFinishIn(Input):
    finished_on: Day | None = None
    """Today if left out: the last day of the group."""
    note: Reason | None = None


class GroupSeatIn(Input):
    """A seat, bound to a post, to a person, or held by somebody outside the roster."""

    role: SeatRole = SeatRole.MEMBER
    order_no: Order | None = None
    """After the last one if left out."""
    post_id: PostId | None = None
    person_id: PersonId | None = None
    holder_name: Words | None = None
    title: Title | None = None
    """The office as the list prints it; needed without a post."""

    @model_validator(mode="after")
    def be_held_in_one_way(self) -> Self:
        held = (self.post_id, self.person_id, self.holder_name)
        if sum(one is not None for one in held) != 1:
            raise ValueError("请选择岗位、人员，或填写姓名，三者取一")
        return self


class SeatHolderOut(Output):
    person_id: PersonId | None
    """Null for somebody outside the roster."""
    name: str
    since: date | None


class GroupSeatOut(Output):
    id: GroupSeatId
    role: SeatRole
    order_no: int
    post_id: PostId | None
    person_id: PersonId | None
    title: str
    holders: list[SeatHolderOut]
    """Who holds the seat on the day asked about; empty while its post is vacant."""


class LeadingGroupOut(Output):
    id: LeadingGroupId
    organization_id: OrganizationId
    organization_name: str
    name: str
    task: str
    office: str | None
    document_no: str | None
    starts_on: date
    ends_on: date | None
    finished_on: date | None
    finish_note: str | None
    state: GroupState
    seat_count: int
    version: int
    created_at: datetime
    updated_at: datetime


class LeadingGroupDetail(LeadingGroupOut):
    """A group with who sits in it on a day; nobody before it began and after it ended."""

    as_of: date
    seats: list[GroupSeatOut]


class GroupFilter(BaseModel):
    """Query parameters of the list; each one narrows it."""

    organization_id: OrganizationId | None = Field(
        default=None, description="此组织及其下级组织的小组"
    )
    state: GroupState | None = None


class PlanSectionIn(Input):
    heading: Title
    body: LongText = ""


class PlanSectionOut(Output):
    heading: str
    body: str


class GroupPlanIn(Input):
    """The texts of the plan draft; every one of them can be changed before it is downloaded."""

    title: Title
    stage: Annotated[str, StringConstraints(strip_whitespace=True, max_length=50)] = ""
    lead: LongText = ""
    sections: Annotated[list[PlanSectionIn], Field(max_length=10)] = Field(default_factory=list)
    issuers: Annotated[list[Title], Field(max_length=10)] = Field(default_factory=list)
    dated: Annotated[str, StringConstraints(strip_whitespace=True, max_length=50)] = ""
    list_title: Title
    closing: LongText = ""


class GroupPlanOut(Output):
    title: str
    stage: str
    lead: str
    sections: list[PlanSectionOut]
    issuers: list[str]
    dated: str
    list_title: str
    closing: str
    is_saved: bool
    """Whether somebody changed the texts; before that they are filled from the group."""
    version: int
    """Of the group: a change names it in ``If-Match``."""


class LiaisonGroupIn(Input):
    organization_id: OrganizationId
    tier: Tier
    name: Title
    secretary_id: PersonId | None = None
    member_count: Members | None = None


class LiaisonGroupPatch(Patch):
    """What may change. Fields left out stay; null empties those that may be empty."""

    _may_be_empty: frozenset[str] = frozenset({"secretary_id", "member_count"})

    tier: Tier | None = None
    name: Title | None = None
    secretary_id: PersonId | None = None
    member_count: Members | None = None


class LiaisonGroupOut(Output):
    id: LiaisonGroupId
    organization_id: OrganizationId
    organization_name: str
    tier: Tier
    name: str
    secretary_id: PersonId | None
    secretary_name: str | None
    member_count: int | None
    version: int
    created_at: datetime
    updated_at: datetime


class LiaisonFilter(BaseModel):
    """Query parameters of the list; each one narrows it."""

    organization_id: OrganizationId | None = Field(
        default=None, description="此组织及其下级组织的塔群"
    )
    tier: Tier | None = None
    has_secretary: bool | None = Field(default=None, description="是否有小秘书")
    q: Text | None = Field(default=None, description="塔群名称包含的文字")


class LiaisonTierOut(Output):
    tier: Tier
    groups: int
    members: int
    without_secretary: int


class LiaisonCoverageOut(Output):
    """How far the groups reach."""

    tiers: list[LiaisonTierOut]
    secretaries: int
    """Distinct people, over all tiers."""
    organizations: int
    """Active League organizations."""
    organizations_without: int


class UncoveredOut(Output):
    """An organization without a liaison group."""

    id: OrganizationId
    name: str
    path: str
