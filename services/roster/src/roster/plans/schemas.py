"""JSON shapes of the slice ``plans``."""

from datetime import date, datetime
from enum import StrEnum
from typing import Annotated

from pydantic import BaseModel, Field, StringConstraints

from roster.core.plans import StageState
from roster.fields import Day, Input, Output, Patch, Reason, Title, Words
from roster.ids import DevelopmentPlanId, OrganizationId, PersonId, PlanNoteId, PlanStageId

LongText = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=2000)]


class PlanState(StrEnum):
    OPEN = "open"
    CLOSED = "closed"


class PlanSide(StrEnum):
    PERSON = "person"
    OFFICE = "office"


class GrowthPlanIn(Input):
    person_id: PersonId
    title: Title
    goal: LongText
    starts_on: Day
    ends_on: Day
    mentor_id: PersonId | None = None


class PlanPatch(Patch):
    _may_be_empty: frozenset[str] = frozenset({"mentor_id"})

    title: Title | None = None
    goal: LongText | None = None
    starts_on: Day | None = None
    ends_on: Day | None = None
    mentor_id: PersonId | None = None


class PlanStageIn(Input):
    goal: LongText
    path: LongText | None = None
    measures: LongText | None = None
    starts_on: Day
    ends_on: Day
    mentor_id: PersonId | None = None


class PlanStagePatch(Patch):
    _may_be_empty: frozenset[str] = frozenset({"path", "measures", "mentor_id"})

    goal: LongText | None = None
    path: LongText | None = None
    measures: LongText | None = None
    starts_on: Day | None = None
    ends_on: Day | None = None
    mentor_id: PersonId | None = None


class PlanStageMove(Input):
    state: StageState
    reason: Reason | None = None


class PlanAgreeIn(Input):
    side: PlanSide


class PlanCloseIn(Input):
    reason: Reason


class PlanNoteIn(Input):
    text: LongText
    stage_id: PlanStageId | None = None


class PlanStageOut(Output):
    id: PlanStageId
    plan_id: DevelopmentPlanId
    goal: str
    path: str | None
    measures: str | None
    starts_on: date
    ends_on: date
    mentor_id: PersonId | None
    mentor_name: str | None
    state: StageState
    reason: str | None
    is_due: bool
    """It ends within two weeks, or should have ended."""
    version: int


class PlanNoteOut(Output):
    id: PlanNoteId
    stage_id: PlanStageId | None
    text: str
    written_as: str
    created_at: datetime


class PlanLineOut(Output):
    id: DevelopmentPlanId
    person_id: PersonId
    person_name: str
    organization_name: str
    title: str
    goal: str
    starts_on: date
    ends_on: date
    mentor_id: PersonId | None
    mentor_name: str | None
    state: PlanState
    closed_reason: str | None
    person_agreed_at: datetime | None
    office_agreed_at: datetime | None
    is_agreed: bool
    stages: int
    reached: int
    due: int
    version: int


class GrowthPlanOut(PlanLineOut):
    stage_list: list[PlanStageOut]
    notes: list[PlanNoteOut]


class PlanFilter(BaseModel):
    person_id: PersonId | None = None
    organization_id: OrganizationId | None = Field(default=None, description="此组织及其下级组织")
    state: PlanState | None = None
    q: Words | None = Field(default=None, description="姓名包含的文字")
    is_due: bool | None = Field(default=None, description="是否有临近或超过期限的阶段")
    is_agreed: bool | None = Field(default=None, description="双方是否都已确认")
