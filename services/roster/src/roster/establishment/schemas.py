"""JSON shapes of the slice ``establishment``."""

from datetime import date, datetime
from typing import Annotated

from pydantic import Field

from roster.core.vocabulary import Kind, Level, PostForm
from roster.fields import Day, Form, Input, Output, Text, Title
from roster.ids import EstablishmentEntryId, OrganizationId, StaffingTemplateId

Places = Annotated[int, Field(ge=0, le=100_000)]
Count = Annotated[int, Field(ge=1, le=1000)]


class EstablishmentIn(Input):
    """Establishment places from a day on."""

    effective_on: Day
    administrative: Places = 0
    institutional: Places = 0
    document_no: Title | None = None
    note: Text | None = None


class EstablishmentEntryOut(Output):
    id: EstablishmentEntryId
    organization_id: OrganizationId
    effective_on: date
    administrative: int
    institutional: int
    document_no: str | None
    note: str | None
    version: int
    created_at: datetime
    updated_at: datetime


class EstablishmentOut(Output):
    """The four numbers of an organization on a day, each kept apart."""

    organization_id: OrganizationId
    organization_name: str
    as_of: date
    administrative: int | None
    """行政编制; null where none was entered."""
    institutional: int | None
    """事业编制."""
    places: int | None
    """编制 altogether."""
    authorised_posts: int
    """职数: seats of its open posts."""
    established: int
    """在编: people with an establishment place who hold a post."""
    in_office: int
    """实有: people in office, each counted once."""
    established_full_time: int
    rate: float | None
    """机关编制配备率: full-time people in establishment of all places."""
    target: float
    meets_target: bool | None
    entries: list[EstablishmentEntryOut]


class EstablishmentLine(Output):
    """An organization with an establishment, in the list over a subtree."""

    organization_id: OrganizationId
    organization_name: str
    kind: Kind
    level: Level
    administrative: int | None
    institutional: int | None
    authorised_posts: int
    established: int
    in_office: int
    rate: float | None
    meets_target: bool | None


class TemplateLineIn(Input):
    title: Title
    form: Form
    count: Count = 1


class TemplateLineOut(Output):
    title: str
    form: PostForm
    count: int


class StaffingTemplateIn(Input):
    organization_id: OrganizationId
    """Whose template it is; all below may use it."""
    name: Title
    lines: Annotated[list[TemplateLineIn], Field(min_length=1, max_length=50)]


class StaffingTemplatePatch(Input):
    name: Title | None = None
    lines: Annotated[list[TemplateLineIn], Field(min_length=1, max_length=50)] | None = None


class StaffingTemplateOut(Output):
    id: StaffingTemplateId
    organization_id: OrganizationId
    organization_name: str
    name: str
    lines: list[TemplateLineOut]
    version: int
    created_at: datetime
    updated_at: datetime


class StaffingIn(Input):
    template_id: StaffingTemplateId


class StaffingGapOut(Output):
    """A line of the template against what is there."""

    title: str
    form: PostForm
    wanted: int
    seats: int
    filled: int
    missing_seats: int
    vacant: int


class OfficeStaffingOut(Output):
    """An organization against a template."""

    template_id: StaffingTemplateId
    template_name: str
    organization_id: OrganizationId
    gaps: list[StaffingGapOut]
    posts_created: int
    """By this call."""
