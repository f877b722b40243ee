"""JSON shapes of the slice ``lectures``."""

from datetime import date
from enum import StrEnum
from typing import Annotated

from pydantic import BaseModel, Field

from roster.fields import Day, Input, Output, Patch, Reason, Title, Words
from roster.ids import LecturerId, LectureSessionId, LectureTeamId, OrganizationId, PersonId

Themes = Annotated[list[Title], Field(max_length=30)]


class LectureTeamStatus(StrEnum):
    ACTIVE = "active"
    DISSOLVED = "dissolved"


class LectureTeamIn(Input):
    organization_id: OrganizationId
    name: Title
    themes: Themes = Field(default_factory=list)


class LectureTeamPatch(Patch):
    name: Title | None = None
    themes: Themes | None = None
    status: LectureTeamStatus | None = None


class LecturerIn(Input):
    person_id: PersonId
    themes: Themes = Field(default_factory=list)
    joined_on: Day | None = None


class LecturerOut(Output):
    id: LecturerId
    person_id: PersonId
    person_name: str
    themes: list[str]
    joined_on: date
    left_on: date | None
    sessions: int
    version: int


class LectureTeamOut(Output):
    id: LectureTeamId
    organization_id: OrganizationId
    organization_name: str
    name: str
    themes: list[str]
    status: LectureTeamStatus
    lecturers: int
    sessions: int
    version: int


class LectureTeamFilter(BaseModel):
    organization_id: OrganizationId | None = Field(default=None, description="此组织及其下级组织")
    status: LectureTeamStatus | None = None


class LectureSessionIn(Input):
    team_id: LectureTeamId
    organization_id: OrganizationId
    """Where it was held."""
    held_on: Day
    theme: Title
    audience: Annotated[int, Field(ge=0, le=1_000_000)]
    lecturer_id: LecturerId | None = None
    place: Title | None = None


class LectureVoid(Input):
    reason: Reason


class LectureSessionOut(Output):
    id: LectureSessionId
    team_id: LectureTeamId
    team_name: str
    lecturer_id: LecturerId | None
    lecturer_name: str | None
    organization_id: OrganizationId
    organization_name: str
    held_on: date
    theme: str
    audience: int
    place: str | None
    void_reason: str | None
    version: int


class LectureSessionFilter(BaseModel):
    team_id: LectureTeamId | None = None
    organization_id: OrganizationId | None = Field(default=None, description="此组织及其下级组织")
    since: date | None = None
    until: date | None = None
    q: Words | None = Field(default=None, description="主题包含的文字")


class LectureCountLine(Output):
    organization_id: OrganizationId
    organization_name: str
    has_below: bool
    sessions: int
    audience: int


class LectureCounts(Output):
    organization_id: OrganizationId
    organization_name: str
    since: date
    until: date
    sessions: int
    audience: int
    teams: int
    """Teams that held a session in the period."""
    lines: list[LectureCountLine]
