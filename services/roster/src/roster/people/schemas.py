"""JSON shapes of the slice ``people``."""

from datetime import date, datetime
from enum import StrEnum
from typing import Annotated, Self

from pydantic import AfterValidator, BaseModel, Field, model_validator

from roster.core.identity import read_mobile
from roster.core.lifecycle import State
from roster.core.vocabulary import (
    Basis,
    CheckInKind,
    CheckInMethod,
    PostForm,
    SourceChannel,
    StayIntent,
)
from roster.fields import (
    Degree,
    DivisionCode,
    Education,
    Ethnicity,
    Input,
    Month,
    Output,
    PoliticalStatus,
    Sex,
    Skills,
    Text,
    Title,
    Words,
    Year,
)
from roster.ids import (
    AccountId,
    AppointmentId,
    CheckInId,
    OrganizationId,
    PersonId,
    PostId,
    RoundId,
)


def _mobile(text: str) -> str:
    number = read_mobile(text)
    if number is None:
        raise ValueError("应为 11 位手机号")
    return number


Phone = Annotated[str, Field(max_length=30), AfterValidator(_mobile)]
IdNumber = Annotated[str, Field(max_length=30)]


class _PersonFields(Input):
    """What may be said of a person; everything but name and organization may be unknown."""

    sex: Sex | None = None
    birth_month: Month | None = None
    birth_on: date | None = None
    reported_age: Annotated[int, Field(ge=0, le=120)] | None = None
    reported_age_on: date | None = None
    ethnicity: Ethnicity | None = None
    political_status: PoliticalStatus | None = None
    education: Education | None = None
    degree: Degree | None = None
    school: Text | None = None
    major: Text | None = None
    work_unit: Text | None = None
    work_title: Text | None = None
    employment_identity: Title | None = None
    recruited_year: Year | None = None
    source_channel: SourceChannel | None = None
    home_division_code: DivisionCode | None = None
    residence_division_code: DivisionCode | None = None
    availability: Text | None = None
    stay_intent: StayIntent | None = None
    phone: Phone | None = None
    id_number: IdNumber | None = None

    @model_validator(mode="after")
    def date_the_reported_age(self) -> Self:
        if (self.reported_age is None) != (self.reported_age_on is None):
            raise ValueError("reported_age 和 reported_age_on 要一起填写")
        return self


class PersonIn(_PersonFields):
    name: Title
    organization_id: OrganizationId
    """The League organization that manages the person and decides who sees them."""
    is_league_member: bool = False
    skills: Skills = Field(default_factory=list)


class PersonPatch(_PersonFields):
    """What may change. Fields left out stay; null empties those that may be empty."""

    name: Title | None = None
    organization_id: OrganizationId | None = None
    is_league_member: bool | None = None
    skills: Skills | None = None

    @model_validator(mode="after")
    def keep_the_necessary(self) -> Self:
        for field in ("name", "organization_id", "is_league_member", "skills"):
            if field in self.model_fields_set and getattr(self, field) is None:
                raise ValueError("姓名、管理组织、团员身份和特长不能为空")
        return self


class PersonOut(Output):
    id: PersonId
    name: str
    sex: str | None
    birth_month: str | None
    birth_on: date | None
    reported_age: int | None
    reported_age_on: date | None
    ethnicity: str | None
    political_status: str | None
    is_league_member: bool
    education: str | None
    degree: str | None
    school: str | None
    major: str | None
    work_unit: str | None
    work_title: str | None
    employment_identity: str | None
    recruited_year: int | None
    source_channel: SourceChannel | None
    home_division_code: str | None
    residence_division_code: str | None
    skills: list[str]
    availability: str | None
    stay_intent: StayIntent | None
    organization_id: OrganizationId
    organization_name: str
    org_path: str
    phone_masked: str | None
    id_number_masked: str | None
    version: int
    created_at: datetime
    updated_at: datetime


class PersonRow(Output):
    """A line of the list."""

    id: PersonId
    name: str
    sex: str | None
    birth_month: str | None
    political_status: str | None
    is_league_member: bool
    education: str | None
    work_unit: str | None
    work_title: str | None
    employment_identity: str | None
    recruited_year: int | None
    source_channel: SourceChannel | None
    skills: list[str]
    stay_intent: StayIntent | None
    organization_id: OrganizationId
    organization_name: str
    live_appointments: int
    """How many posts the person holds or is arranged for."""
    phone_masked: str | None
    version: int


class PersonOrder(StrEnum):
    ORGANIZATION = "organization"
    NAME = "name"


class PersonFilter(BaseModel):
    """Query parameters of the list; each one narrows it."""

    q: Words | None = Field(default=None, description="姓名、拼音或拼音首字母")
    unit: Words | None = Field(default=None, description="工作单位包含的文字")
    organization_id: OrganizationId | None = Field(
        default=None, description="此组织及其下级组织管理的人"
    )
    political_status: PoliticalStatus | None = None
    source_channel: SourceChannel | None = None
    sex: Sex | None = None
    is_league_member: bool | None = None
    is_serving: bool | None = Field(default=None, description="是否有在岗或已安排的任职")
    sort: PersonOrder = PersonOrder.ORGANIZATION


class PersonLookup(Input):
    """Exact search; in a body, because addresses of requests are kept in logs."""

    phone: Phone | None = None
    id_number: IdNumber | None = None

    @model_validator(mode="after")
    def ask_for_one(self) -> Self:
        if (self.phone is None) == (self.id_number is None):
            raise ValueError("phone 和 id_number 填写其中一个")
        return self


class PersonCheckIn(Output):
    id: CheckInId
    organization_id: OrganizationId
    organization_name: str
    kind: CheckInKind
    at: datetime
    method: CheckInMethod
    received_by: AccountId | None


class PersonAppointment(Output):
    """An appointment as the person's page shows it."""

    id: AppointmentId
    post_id: PostId
    post_title: str
    organization_id: OrganizationId
    organization_name: str
    state: State
    basis: Basis
    form: PostForm
    starts_on: date
    ends_on: date | None
    check_in_due_on: date | None
    confirmed_on: date | None
    ended_on: date | None
    state_reason: str | None
    source_round_id: RoundId | None
    version: int
    is_overdue: bool
    check_ins: list[PersonCheckIn]
