"""JSON shapes of the slice ``callouts``."""

from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Annotated

from pydantic import BaseModel, Field, StringConstraints

from roster.core.volunteering.calls import AnswerState
from roster.fields import Input, Moment, Output, Patch, Reason, Skill, Title, Words
from roster.ids import CallOutAnswerId, CallOutId, OrganizationId, PersonId, VolunteerTeamId

LongText = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=2000)]
Wanted = Annotated[int, Field(ge=1, le=100_000)]


class CallOutState(StrEnum):
    OPEN = "open"
    DONE = "done"
    CANCELLED = "cancelled"


class CallOutIn(Input):
    organization_id: OrganizationId
    title: Title
    need: LongText
    place: Title
    starts_at: Moment
    ends_at: Moment
    answer_by: Moment | None = None
    """Left out: when it starts."""
    wanted: Wanted


class CallOutPatch(Patch):
    title: Title | None = None
    need: LongText | None = None
    place: Title | None = None
    answer_by: Moment | None = None
    wanted: Wanted | None = None


class CallOutAskIn(Input):
    """Whom to ask: members of these teams, or of all the caller's; with a skill, if named."""

    team_ids: Annotated[list[VolunteerTeamId], Field(max_length=200)] = Field(default_factory=list)
    skill: Skill | None = None


class CallOutAskOut(Output):
    asked: int
    existing: int
    kept_home: int
    """Minors, and people whose age is not known, who are not asked for a task at night."""


class CallOutAnswerIn(Input):
    accepts: bool


class CallOutCancel(Input):
    reason: Reason


class AttendanceLine(Input):
    answer_id: CallOutAnswerId
    hours: Annotated[Decimal, Field(gt=0, le=240, decimal_places=1)] | None = None
    """Left out: the whole of it."""


class CallOutAttendanceIn(Input):
    present: Annotated[list[AttendanceLine], Field(max_length=20_000)]
    extra_heads: Annotated[int, Field(ge=0, le=100_000)] = 0


class CallOutOut(Output):
    id: CallOutId
    organization_id: OrganizationId
    organization_name: str
    title: str
    need: str
    place: str
    starts_at: datetime
    ends_at: datetime
    answer_by: datetime
    wanted: int
    asked: int
    accepted: int
    waiting: int
    declined: int
    attended: int
    extra_heads: int
    hours: float
    """Of the people on file."""
    state: CallOutState
    at_night: bool
    cancel_reason: str | None
    own_answer_id: CallOutAnswerId | None
    own_state: AnswerState | None
    own_version: int | None
    version: int


class CallOutFilter(BaseModel):
    organization_id: OrganizationId | None = Field(default=None, description="此组织及其下级组织")
    state: CallOutState | None = None
    q: Words | None = Field(default=None, description="名称包含的文字")
    mine: bool | None = Field(default=None, description="只看问到自己的")


class CallOutAnswerOut(Output):
    id: CallOutAnswerId
    call_out_id: CallOutId
    call_out_title: str
    starts_at: datetime
    person_id: PersonId
    person_name: str
    organization_name: str
    state: AnswerState
    answered_at: datetime | None
    hours: float | None
    version: int


class CallOutAnswerFilter(BaseModel):
    call_out_id: CallOutId | None = None
    person_id: PersonId | None = None
    state: AnswerState | None = None


class CallOutCountLine(Output):
    organization_id: OrganizationId
    organization_name: str
    has_below: bool
    call_outs: int
    person_times: int
    hours: float


class CallOutCounts(Output):
    organization_id: OrganizationId
    organization_name: str
    since: date
    until: date
    call_outs: int
    person_times: int
    people: int
    """Distinct people on file who came."""
    hours: float
    lines: list[CallOutCountLine]
