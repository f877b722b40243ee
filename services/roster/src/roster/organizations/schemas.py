"""JSON shapes of the slice ``organizations``."""

from datetime import date, datetime
from typing import Annotated, Self

from pydantic import BaseModel, Field, model_validator

from roster.core.lifecycle import State
from roster.core.vocabulary import Kind, Level, Line, OrganizationStatus, PostForm, System
from roster.fields import DivisionCode, Input, Output, Text, Title, Words
from roster.ids import AppointmentId, OrganizationId, PersonId, PostId

TermNumber = Annotated[int, Field(ge=1, le=1000)]


class OrganizationIn(Input):
    """A new organization. Its place in the tree is fixed from then on."""

    name: Title
    short_name: Title | None = None
    kind: Kind
    level: Level = Level.NONE
    line: Line = Line.TERRITORIAL
    parent_league_id: OrganizationId | None = None
    """Superior League organization; for a Party organization the League one it is kept under."""
    party_org_id: OrganizationId | None = None
    division_code: DivisionCode | None = None
    industry: Text | None = None
    term_no: TermNumber | None = None
    term_starts_on: date | None = None
    term_ends_on: date | None = None


class OrganizationPatch(Input):
    """What may change. Fields left out stay; null empties those that may be empty."""

    name: Title | None = None
    short_name: Title | None = None
    kind: Kind | None = None
    level: Level | None = None
    line: Line | None = None
    party_org_id: OrganizationId | None = None
    division_code: DivisionCode | None = None
    industry: Text | None = None
    term_no: TermNumber | None = None
    term_starts_on: date | None = None
    term_ends_on: date | None = None
    status: OrganizationStatus | None = None

    @model_validator(mode="after")
    def keep_the_necessary(self) -> Self:
        for field in ("name", "kind", "level", "line", "status"):
            if field in self.model_fields_set and getattr(self, field) is None:
                raise ValueError("名称、类别、层级、条线和状态不能为空")
        return self


class OrganizationFilter(BaseModel):
    """Query parameters of the list; each one narrows it."""

    parent_league_id: OrganizationId | None = None
    q: Words | None = Field(default=None, description="名称、简称或确认过的别名")
    system: System | None = None
    kind: Kind | None = None
    level: Level | None = None
    line: Line | None = None
    status: OrganizationStatus | None = None
    division_code: DivisionCode | None = None


class OrganizationOut(Output):
    id: OrganizationId
    name: str
    short_name: str | None
    system: System
    kind: Kind
    level: Level
    line: Line
    parent_league_id: OrganizationId | None
    party_org_id: OrganizationId | None
    division_code: str | None
    industry: str | None
    term_no: int | None
    term_starts_on: date | None
    term_ends_on: date | None
    path: str
    status: OrganizationStatus
    version: int
    created_at: datetime
    updated_at: datetime


class OrganizationLink(Output):
    id: OrganizationId
    name: str


class OrganizationDetail(OrganizationOut):
    """One organization with what a page about it shows."""

    ancestors: list[OrganizationLink]
    """From the top down, as far as the caller may see."""
    party_org: OrganizationLink | None
    aliases: list[str]
    """Spellings confirmed in imports."""


class OrganizationNode(Output):
    """A line of the tree; its children are fetched when it is opened."""

    id: OrganizationId
    name: str
    short_name: str | None
    system: System
    kind: Kind
    level: Level
    status: OrganizationStatus
    path: str
    child_count: int


class LeaderOut(Output):
    """Somebody who is or will be secretary or deputy there."""

    appointment_id: AppointmentId
    person_id: PersonId
    person_name: str
    post_id: PostId
    post_title: str
    form: PostForm
    state: State
    starts_on: date
    ends_on: date | None
