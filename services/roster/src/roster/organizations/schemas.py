"""JSON shapes of the slice ``organizations``."""

from datetime import date, datetime
from enum import StrEnum
from typing import Annotated

from common.words import Sentence
from pydantic import BaseModel, Field, StringConstraints

from roster.core.lifecycle import State
from roster.core.vocabulary import (
    Formation,
    Kind,
    Level,
    Line,
    OfficersBy,
    OrganizationStatus,
    PostForm,
    System,
)
from roster.fields import (
    CreditCode,
    Day,
    DivisionCode,
    Input,
    Output,
    Patch,
    Reason,
    Text,
    Title,
    Words,
)
from roster.ids import AppointmentId, HistoryEntryId, OrganizationId, PersonId, PostId


class Officers(StrEnum):
    """What a merger does with posts and who holds them: they go along, or their time ends."""

    MOVE = "move"
    END = "end"


class HistoryKind(StrEnum):
    FOUNDED = "founded"
    RENAMED = "renamed"
    REORGANIZED = "reorganized"
    MERGED = "merged"
    ABSORBED = "absorbed"
    DISSOLVED = "dissolved"
    RESTORED = "restored"


TermNumber = Annotated[int, Field(ge=1, le=1000)]
ExternalId = Annotated[
    str, StringConstraints(strip_whitespace=True, pattern=r"^[0-9A-Za-z_-]{1,40}$")
]
"""An organization's number in another system, as it is written there."""
MemberCount = Annotated[int, Field(ge=0, le=10_000_000)]


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
    credit_code: CreditCode | None = None
    zhtj_org_id: ExternalId | None = None
    formation: Formation = Formation.REGULAR
    is_student_branch: bool = False
    founded_on: Day | None = None
    founding_document_no: Title | None = None
    founding_issuer: Title | None = None
    member_count: MemberCount | None = None
    """League members as reported; left out, they are counted from the people."""
    term_no: TermNumber | None = None
    term_starts_on: date | None = None
    term_ends_on: date | None = None


class OrganizationPatch(Patch):
    """What may change. Fields left out stay; null empties those that may be empty."""

    _may_be_empty: frozenset[str] = frozenset(
        {
            "short_name",
            "party_org_id",
            "division_code",
            "industry",
            "credit_code",
            "zhtj_org_id",
            "founded_on",
            "founding_document_no",
            "founding_issuer",
            "member_count",
            "term_no",
            "term_starts_on",
            "term_ends_on",
        }
    )

    name: Title | None = None
    short_name: Title | None = None
    kind: Kind | None = None
    level: Level | None = None
    line: Line | None = None
    party_org_id: OrganizationId | None = None
    division_code: DivisionCode | None = None
    industry: Text | None = None
    credit_code: CreditCode | None = None
    zhtj_org_id: ExternalId | None = None
    formation: Formation | None = None
    is_student_branch: bool | None = None
    founded_on: Day | None = None
    founding_document_no: Title | None = None
    founding_issuer: Title | None = None
    member_count: MemberCount | None = None
    term_no: TermNumber | None = None
    term_starts_on: date | None = None
    term_ends_on: date | None = None
    status: OrganizationStatus | None = None


class OrganizationFilter(BaseModel):
    """Query parameters of the list; each one narrows it."""

    parent_league_id: OrganizationId | None = None
    q: Words | None = Field(default=None, description="名称、简称、曾用名或确认过的别名")
    system: System | None = None
    kind: Kind | None = None
    level: Level | None = None
    line: Line | None = None
    status: OrganizationStatus | None = None
    formation: Formation | None = None
    division_code: DivisionCode | None = None
    credit_code: CreditCode | None = None
    as_of: Day | None = Field(default=None, description="当日存在的组织，按当日的名称和类别")


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
    credit_code: str | None
    zhtj_org_id: str | None
    formation: Formation
    is_student_branch: bool
    officers_by: OfficersBy
    """Elected, or appointed by the superior: a working committee holds no election."""
    founded_on: date | None
    founding_document_no: str | None
    founding_issuer: str | None
    dissolved_on: date | None
    successor_id: OrganizationId | None
    """Into which it was merged."""
    member_count: int | None
    member_count_on: date | None
    term_no: int | None
    term_starts_on: date | None
    term_ends_on: date | None
    term_postponed_to: date | None
    path: str
    status: OrganizationStatus
    version: int
    created_at: datetime
    updated_at: datetime


class OrganizationLink(Output):
    id: OrganizationId
    name: str


class SizeFindingOut(Output):
    """A size rule that is not met."""

    rule: str
    """Its name among the rules of the organization."""
    limit: int
    found: int
    text: Sentence


class OrganizationDetail(OrganizationOut):
    """One organization with what a page about it shows."""

    ancestors: list[OrganizationLink]
    """From the top down, as far as the caller may see."""
    party_org: OrganizationLink | None
    aliases: list[str]
    """Spellings confirmed in imports."""
    former_names: list[str]
    successor: OrganizationLink | None
    members: int | None
    """League members, reported or counted; null where the size rules do not look."""
    members_counted: bool
    """Whether they were counted from the people, as nobody reported a number."""
    size_findings: list[SizeFindingOut]


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


class OccasionIn(Input):
    """When something happened to an organization, and by whose paper."""

    happened_on: Day | None = None
    """Today if left out; not in the future."""
    document_no: Title | None = None
    issuer: Title | None = None
    reason: Reason | None = None


class OrganizationRenameIn(OccasionIn):
    name: Title
    short_name: Title | None = None


class OrganizationDissolveIn(OccasionIn):
    pass


class OrganizationMergeIn(OccasionIn):
    successor_id: OrganizationId
    appointments: Officers = Officers.MOVE
    """What becomes of the posts and of who holds them."""


class HistoryEntryOut(Output):
    """A fact of an organization's history."""

    id: HistoryEntryId
    what: HistoryKind
    happened_on: date
    before: str | None
    after: str | None
    other: OrganizationLink | None
    """Merged into it, or absorbed from it, if the caller may see it."""
    document_no: str | None
    issuer: str | None
    reason: str | None
    counts: dict[str, int]
    recorded_at: datetime
