"""JSON shapes of the slice ``mentors``."""

from datetime import date, datetime
from typing import Annotated, Literal, Self

from pydantic import BaseModel, Field, StringConstraints, model_validator

from roster.core.mentoring import Distance, FollowUpKind, MentorshipKind
from roster.fields import Day, Input, Output, Patch, Skills, Title, Words
from roster.ids import MentorFollowUpId, MentorId, MentorshipId, OrganizationId, PersonId

LongText = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=2000)]
Capacity = Annotated[int, Field(ge=1, le=50)]
Rhythm = Annotated[int, Field(ge=1, le=366)]


class MentorIn(Input):
    """Somebody of the register, or a person from outside by name."""

    organization_id: OrganizationId
    person_id: PersonId | None = None
    outside_name: Words | None = None
    outside_unit: Title | None = None
    outside_title: Title | None = None
    fields: Annotated[Skills, Field(min_length=1)]
    capacity: Capacity = 2

    @model_validator(mode="after")
    def be_one_person(self) -> Self:
        if (self.person_id is None) == (self.outside_name is None):
            raise ValueError("请选择登记在册的人，或填写外部导师的姓名，二者选一")
        return self


class MentorPatch(Input):
    """What may change; what is left out stays."""

    fields: Annotated[Skills, Field(min_length=1)] | None = None
    capacity: Capacity | None = None
    outside_unit: Title | None = None
    outside_title: Title | None = None


class MentorOut(Output):
    id: MentorId
    organization_id: OrganizationId
    organization_name: str
    person_id: PersonId | None
    name: str
    unit: str | None
    title: str | None
    fields: list[str]
    capacity: int
    leading: int
    """Agreements now."""
    status: Literal["active", "retired"]
    version: int


class MentorFilter(BaseModel):
    status: Literal["active", "retired"] | None = None
    q: Words | None = Field(default=None, description="姓名包含的文字")
    field: Words | None = Field(default=None, description="专长")
    organization_id: OrganizationId | None = Field(default=None, description="此组织及下级的导师")


class MentorSuggestionOut(Output):
    mentor: MentorOut
    shared_fields: list[str]
    distance: Distance
    free: int


class MentorshipIn(Input):
    person_id: PersonId
    mentor_ids: Annotated[list[MentorId], Field(min_length=1, max_length=10)]
    kind: MentorshipKind
    starts_on: Day | None = None
    ends_on: Day
    goals: LongText
    rhythm_days: Rhythm | None = None
    """Days between follow-ups; as set for the organization, if not given."""


class MentorshipPatch(Patch):
    """What may change while it runs; what is left out stays."""

    ends_on: Day | None = None
    goals: LongText | None = None
    rhythm_days: Rhythm | None = None


class MentorshipEndIn(Input):
    summary: LongText
    ended_on: Day | None = None


class FollowUpIn(Input):
    kind: FollowUpKind
    occurred_on: Day
    content: LongText


class FollowUpOut(Output):
    id: MentorFollowUpId
    kind: FollowUpKind
    occurred_on: date
    content: str
    created_at: datetime


class LeadingMentor(Output):
    id: MentorId
    name: str
    unit: str | None


class MentorshipRow(Output):
    id: MentorshipId
    person_id: PersonId
    person_name: str
    mentors: list[LeadingMentor]
    kind: MentorshipKind
    starts_on: date
    ends_on: date
    goals: str
    rhythm_days: int
    last_follow_up_on: date | None
    follow_up_due_on: date
    is_overdue: bool
    state: Literal["active", "ended"]
    ended_on: date | None
    summary: str | None
    version: int


class MentorshipOut(MentorshipRow):
    follow_ups: list[FollowUpOut]


class MentorshipFilter(BaseModel):
    person_id: PersonId | None = None
    mentor_id: MentorId | None = None
    state: Literal["active", "ended"] | None = None
    kind: MentorshipKind | None = None
    overdue: bool | None = Field(default=None, description="是否超过跟踪日期")
    q: Words | None = Field(default=None, description="姓名包含的文字")
    organization_id: OrganizationId | None = Field(
        default=None, description="此组织及其下级组织的人"
    )
