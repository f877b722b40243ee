"""JSON shapes of the slice ``retirements``."""

from datetime import date
from typing import Annotated, Literal

from pydantic import BaseModel, Field

from roster.fields import Day, Input, Output, Patch, Text
from roster.ids import AppointmentId, OrganizationId, PersonId, PostId, RetirementPlanId

Outcome = Literal["steps_down_early", "until_retirement", "undecided"]


class RetirementPlanIn(Input):
    """A talk to be held with who retires soon."""

    appointment_id: AppointmentId
    planned_on: Day
    note: Text | None = None


class RetirementPlanPatch(Patch):
    """The talk as it was held, or a new day for it; what is left out stays."""

    _may_be_empty: frozenset[str] = frozenset({"held_on", "outcome", "post_free_on", "note"})

    planned_on: Day | None = None
    held_on: Day | None = None
    outcome: Outcome | None = None
    post_free_on: Day | None = None
    note: Text | None = None


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
