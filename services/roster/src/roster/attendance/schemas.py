"""JSON shapes of the slice ``attendance``."""

from datetime import date, datetime
from decimal import Decimal
from typing import Annotated, Literal

from pydantic import BaseModel, Field

from roster.core.vocabulary import CheckInMethod
from roster.fields import Day, Input, Method, Output, Text, Title
from roster.ids import (
    AccountId,
    AppointmentId,
    DutyLogId,
    OrganizationId,
    PersonId,
    ReportInId,
)

Purpose = Literal["residence", "winter_holiday", "summer_holiday", "festival", "weekend"]
LogKind = Literal["theory", "practice"]
Hours = Annotated[Decimal, Field(gt=0, le=24, max_digits=4, decimal_places=1)]


class ReportInIn(Input):
    """A person reports to an organization; members leave ``person_id`` out."""

    person_id: PersonId | None = None
    organization_id: OrganizationId
    purpose: Purpose
    reported_on: Day | None = None
    """Today, if not given."""
    method: Method = CheckInMethod.ONSITE


class ReportInOut(Output):
    id: ReportInId
    person_id: PersonId
    person_name: str
    organization_id: OrganizationId
    organization_name: str
    purpose: Purpose
    reported_on: date
    method: CheckInMethod
    received_by: AccountId | None
    created_at: datetime


class Span(BaseModel):
    """Query parameters of both lists and their sums."""

    organization_id: OrganizationId | None = Field(default=None, description="此组织及其下级组织")
    person_id: PersonId | None = None
    from_on: Day | None = Field(default=None, description="不早于这一天")
    until_on: Day | None = Field(default=None, description="不晚于这一天")


class ReportInFilter(Span):
    purpose: Purpose | None = None


class PurposeCount(Output):
    purpose: Purpose
    reports: int
    people: int


class ReportInSummary(Output):
    people: int
    """Each person once, however often they reported."""
    by_purpose: list[PurposeCount]


class ReportPlace(Output):
    """An organization where a member lives or comes from."""

    id: OrganizationId
    name: str


class DutyLogIn(Input):
    """理论学习 or 实践打卡. The place is words: no position is taken."""

    person_id: PersonId | None = None
    appointment_id: AppointmentId | None = None
    kind: LogKind
    done_on: Day | None = None
    hours: Hours
    place: Title | None = None
    content: Text


class DutyLogOut(Output):
    id: DutyLogId
    person_id: PersonId
    person_name: str
    appointment_id: AppointmentId | None
    kind: LogKind
    done_on: date
    hours: float
    place: str | None
    content: str
    recorded_by: AccountId
    created_at: datetime


class DutyLogFilter(Span):
    appointment_id: AppointmentId | None = None
    kind: LogKind | None = None


class DutyLogSummary(Output):
    people: int
    theory_hours: float
    practice_hours: float
    logs: int
