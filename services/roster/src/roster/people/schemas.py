"""JSON shapes of the slice ``people``."""

from datetime import date, datetime
from typing import Annotated, Self

from pydantic import AfterValidator, BaseModel, Field, model_validator

from roster.core.consents import Minor
from roster.core.identities import IdentityKind, SendingUnitKind
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
    Day,
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
    party_joined_on: Day | None = None
    league_joined_on: Day | None = None
    league_left_on: Day | None = None
    education: Education | None = None
    degree: Degree | None = None
    school: Text | None = None
    major: Text | None = None
    work_unit: Text | None = None
    work_title: Text | None = None
    employment_identity: Title | None = None
    recruited_year: Year | None = None
    source_channel: SourceChannel | None = None
    sending_unit: Text | None = None
    sending_unit_kind: SendingUnitKind | None = None
    found_how: Text | None = None
    found_on: Day | None = None
    found_by: Title | None = None
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

    @model_validator(mode="after")
    def leave_the_league_after_joining(self) -> Self:
        joined, left = self.league_joined_on, self.league_left_on
        if joined is not None and left is not None and left < joined:
            raise ValueError("离团日期不能早于入团日期")
        return self


class PersonIn(_PersonFields):
    name: Title
    organization_id: OrganizationId
    """The League organization that manages the person and decides who sees them."""
    is_league_member: bool = False
    skills: Skills = Field(default_factory=list)
    managed_since: Day | None = None
    consents: Annotated[list[Title], Field(max_length=20)] | None = None
    """Purposes the person agreed to. Left out: a sign-up's usual ones, where consent is needed."""
    guardian_consent_on: Day | None = None
    """When the guardian of somebody under 14 agreed; without it they are not registered."""


class PersonPatch(_PersonFields):
    """What may change. Fields left out stay; null empties those that may be empty."""

    name: Title | None = None
    organization_id: OrganizationId | None = None
    is_league_member: bool | None = None
    skills: Skills | None = None
    effective_on: Day | None = None
    """From which day a new managing organization or political status holds; today if left out."""

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
    party_joined_on: date | None
    league_joined_on: date | None
    league_left_on: date | None
    education: str | None
    degree: str | None
    school: str | None
    major: str | None
    work_unit: str | None
    work_title: str | None
    employment_identity: str | None
    recruited_year: int | None
    source_channel: SourceChannel | None
    sending_unit: str | None
    sending_unit_kind: SendingUnitKind | None
    found_how: str | None
    found_on: date | None
    found_by: str | None
    home_division_code: str | None
    home_division_name: str | None
    residence_division_code: str | None
    residence_division_name: str | None
    skills: list[str]
    availability: str | None
    stay_intent: StayIntent | None
    organization_id: OrganizationId
    organization_name: str
    org_path: str
    managed_since: date | None
    identities: list[IdentityKind]
    """What the person is today."""
    minor: Minor | None
    restrictions: list[str]
    """What must not happen with a minor: night tasks, publishing a phone."""
    warnings: list[str]
    """What looks unusual; nothing is refused for it."""
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
    sending_unit: str | None
    identities: list[IdentityKind]
    skills: list[str]
    stay_intent: StayIntent | None
    organization_id: OrganizationId
    organization_name: str
    minor: Minor | None
    live_appointments: int
    """How many posts the person holds or is arranged for."""
    phone_masked: str | None
    version: int


class PersonFilter(BaseModel):
    """Query parameters of the list; each one narrows it."""

    q: Words | None = Field(default=None, description="姓名、拼音或拼音首字母")
    unit: Words | None = Field(default=None, description="工作单位包含的文字")
    organization_id: OrganizationId | None = Field(
        default=None, description="此组织及其下级组织管理的人"
    )
    political_status: PoliticalStatus | None = None
    source_channel: SourceChannel | None = None
    sending_unit: Words | None = Field(default=None, description="选派单位包含的文字")
    sending_unit_kind: SendingUnitKind | None = None
    identity: IdentityKind | None = Field(default=None, description="当日具有的身份")
    found_by_outreach: bool | None = Field(default=None, description="是否经走访发现")
    minor: bool | None = Field(default=None, description="是否未满 18 周岁")
    as_of: Day | None = Field(
        default=None, description="按此日的身份、政治面貌和管理组织列出；默认今天"
    )
    sex: Sex | None = None
    is_league_member: bool | None = None
    is_serving: bool | None = Field(default=None, description="是否有在岗或已安排的任职")


class SourceCount(Output):
    """How many people came by one channel, and how many of them serve."""

    source_channel: SourceChannel | None
    people: int
    serving: int
    found_by_outreach: int
    by_sending_unit_kind: dict[str, int]


class SourceFilter(BaseModel):
    organization_id: OrganizationId | None = None
    as_of: Day | None = None


class PersonPeriod(Output):
    """What held of a person over a time; ``until_on`` is the first day it no longer did."""

    until_on: date | None
    organization_id: OrganizationId
    organization_name: str
    political_status: str | None
    is_league_member: bool


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
