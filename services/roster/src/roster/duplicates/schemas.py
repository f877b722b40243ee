"""JSON shapes of the slice ``duplicates``."""

from datetime import datetime
from typing import Annotated, Literal

from pydantic import BaseModel, Field

from roster.core.duplicates import Reason
from roster.fields import Input, Output
from roster.fields import Reason as Words
from roster.ids import AccountId, DuplicateId, MergeId, OrganizationId, PersonId


class PairSide(Output):
    id: PersonId
    name: str
    birth_month: str | None
    work_unit: str | None
    organization_id: OrganizationId
    organization_name: str
    live_appointments: int


class PairRow(Output):
    id: DuplicateId
    score: int
    reasons: list[Reason]
    state: Literal["open", "dismissed"]
    one: PairSide
    other: PairSide
    note: str | None
    found_at: datetime
    version: int


class PairFilter(BaseModel):
    state: Literal["open", "dismissed"] = "open"
    organization_id: OrganizationId | None = None
    person_id: PersonId | None = None


class Fact(Output):
    """One fact in both rows, as text; numbers are masked, codes stand as codes."""

    group: str
    one: str | None
    other: str | None
    differs: bool


class PairOut(PairRow):
    facts: list[Fact]
    keep: PersonId
    """The row that is suggested to stay."""
    take: list[str]
    """Facts that are suggested to be taken from the other."""


class PairIn(Input):
    one_id: PersonId
    other_id: PersonId


class DismissIn(Input):
    note: Words | None = None


class PairMergeIn(Input):
    keep: PersonId
    take: Annotated[list[str], Field(max_length=40)] | None = None
    """Facts to take from the row that goes; left out: what the row that stays does not know."""


class MergeOut(Output):
    id: MergeId
    survivor_id: PersonId
    survivor_name: str
    loser_id: PersonId
    merged_by: AccountId
    merged_at: datetime
    undone_at: datetime | None
    can_be_undone: bool
    version: int


class SearchIn(Input):
    organization_id: OrganizationId
    """At least one of the two is managed here or below."""


class SearchOut(Output):
    job_id: Annotated[str, Field(description="看进度：GET /api/roster/jobs/{job_id}")]
