"""JSON shapes of advice to units."""

from datetime import date, datetime
from typing import Literal

from pydantic import BaseModel, Field

from roster.fields import Day, DocumentNo, Input, Output, Title
from roster.ids import AccountId, AppointmentId, OrganizationId, PersonId, UnitAdviceId

UnitAnswer = Literal["adopted", "declined"]


class AdvisableOut(Output):
    """A term that is over or nearly over, of somebody with an excellent result in it."""

    appointment_id: AppointmentId
    person_id: PersonId
    person_name: str
    post_title: str
    organization_name: str
    work_unit: str
    ends_on: date
    excellent_results: int


class UnitAdviceIn(Input):
    """A letter to the person's own unit. The unit is the one the register names."""

    appointment_id: AppointmentId
    position: Title
    sent_on: Day | None = None
    document_no: DocumentNo


class UnitAnswerIn(Input):
    answer: UnitAnswer
    answered_on: Day | None = None


class UnitAdviceOut(Output):
    id: UnitAdviceId
    appointment_id: AppointmentId
    person_id: PersonId
    person_name: str
    post_title: str
    organization_id: OrganizationId
    organization_name: str
    work_unit: str
    position: str
    sent_on: date
    document_no: str
    sent_by: AccountId
    answer: UnitAnswer | None
    answered_on: date | None
    version: int
    created_at: datetime


class AdvisableFilter(BaseModel):
    organization_id: OrganizationId | None = None


class UnitAdviceFilter(BaseModel):
    organization_id: OrganizationId | None = None
    person_id: PersonId | None = None
    is_open: bool | None = Field(default=None, description="是否还没有答复")
