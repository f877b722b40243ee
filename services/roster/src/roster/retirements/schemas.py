"""JSON shapes of the slice ``retirements``."""

from datetime import date
from typing import Annotated, Literal, Self

from pydantic import BaseModel, Field, model_validator

from roster.fields import Day, Input, Output, Text
from roster.ids import AppointmentId, OrganizationId, PersonId, PostId, RetirementPlanId

Outcome = Literal["steps_down_early", "until_retirement", "undecided"]


class RetirementPlanIn(Input):
    """A talk to be held with who retires soon."""

    appointment_id: AppointmentId
    planned_on: Day
    note: Text | None = None


class RetirementPlanPatch(Input):
    """The talk as it was held, or a new day for it; what is left out stays."""

    planned_on: Day | None = None
    held_on: Day | None = None
    outcome: Outcome | None = None
    post_free_on: Day | None = None
    note: Text | None = None

    @model_validator(mode="after")
    def keep_the_day(self) -> Self:
        if "planned_on" in self.model_fields_set and self.planned_on is None:
            raise ValueError("约谈日期不能为空；不改的字段不要填写")
        return self


class RetirementPlanOut(Output):
    id: RetirementPlanId
    planned_on: date
    held_on: date | None
    outcome: Outcome | None
    post_free_on: date | None
    note: str | None
    version: int


class RetiringOut(Output):
    appointment_id: AppointmentId
    person_id: PersonId
    person_name: str
    post_id: PostId
    post_title: str
    organization_id: OrganizationId
    organization_name: str
    birth_month: str
    retires_in: str
    """Month of the statutory age."""
    post_free_in: str
    """Month in which the post is free: as agreed in the talk, else when the age is reached."""
    plan: RetirementPlanOut | None


class RetiringList(Output):
    as_of: date
    years: int
    unknown: int
    """Holders of leading posts whose birth month or sex is not registered."""
    items: list[RetiringOut]


class RetiringFilter(BaseModel):
    organization_id: OrganizationId | None = Field(default=None, description="此组织及下级组织")
    years: Annotated[int, Field(ge=1, le=10)] | None = Field(
        default=None, description="几年之内；不填按设置"
    )
