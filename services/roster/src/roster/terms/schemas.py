"""JSON shapes of the slice ``terms``."""

from datetime import date, datetime
from enum import StrEnum
from typing import Annotated

from pydantic import BaseModel, Field

from roster.core.structure.terms import Due, ElectionStep, PartyStep, TermState
from roster.core.vocabulary import Kind, Level, OfficersBy
from roster.fields import Day, Input, Output, Patch, Reason, Title
from roster.ids import OrganizationId, TermId

TermNumber = Annotated[int, Field(ge=1, le=1000)]


class TermIn(Input):
    """A term: one to prepare an election for, one that began by an approval, or an earlier one."""

    state: TermState = TermState.PREPARING
    number: TermNumber | None = None
    """One more than the last if left out."""
    starts_on: Day
    ends_on: Day | None = None
    """As long as the rules allow if left out; open where nobody is elected."""
    document_no: Title | None = None
    issuer: Title | None = None


class TermPatch(Patch):
    """What may change. Fields left out stay; null empties those that may be empty."""

    _may_be_empty: frozenset[str] = frozenset({"number", "ends_on", "document_no", "issuer"})

    number: TermNumber | None = None
    starts_on: Day | None = None
    ends_on: Day | None = None
    document_no: Title | None = None
    issuer: Title | None = None


class ElectionStepIn(Input):
    """A step of the election: reported to the superior, and approved."""

    reported_on: Day
    report_document_no: Title | None = None
    approved_on: Day | None = None
    approval_document_no: Title | None = None


class PostponementIn(Input):
    until: Day
    reason: Reason
    document_no: Title


class ElectionStepOut(Output):
    step: ElectionStep
    reported_on: date
    report_document_no: str | None
    approved_on: date | None
    approval_document_no: str | None


class TermOut(Output):
    id: TermId
    organization_id: OrganizationId
    number: int | None
    state: TermState
    officers_by: OfficersBy
    starts_on: date
    ends_on: date | None
    document_no: str | None
    issuer: str | None
    postponed_to: date | None
    postponement_reason: str | None
    postponement_document_no: str | None
    is_present: bool
    due: Due | None
    """Which alarm it has set off by today; only of the present term."""
    steps: list[ElectionStepOut]
    version: int
    created_at: datetime
    updated_at: datetime


class TermsOut(Output):
    """The terms of an organization and how they stand to those of its Party organization."""

    officers_by: OfficersBy
    no_election_reason: str | None
    term_months: int | None
    """The longest a new term may be by the rules in force."""
    postponement_months: int
    party_org_id: OrganizationId | None
    party_org_name: str | None
    party_term_starts_on: date | None
    party_term_ends_on: date | None
    party_step: PartyStep
    items: list[TermOut]


class TermAlarm(StrEnum):
    """What the list of due elections is narrowed to."""

    OVERDUE = "overdue"
    COMING = "coming"


class DueFilter(BaseModel):
    organization_id: OrganizationId | None = Field(default=None, description="此组织及其下级组织")
    alarm: TermAlarm | None = Field(default=None, description="届满未换，或即将届满")
    party_step: PartyStep | None = Field(
        default=None, description="behind：党组织已换届而团组织还没有"
    )
    kind: Kind | None = None


class DueTermOut(Output):
    """An organization whose term is over or ends soon."""

    organization_id: OrganizationId
    organization_name: str
    org_path: str
    kind: Kind
    level: Level
    term_no: int | None
    term_starts_on: date | None
    term_ends_on: date | None
    term_postponed_to: date | None
    due: Due | None
    is_preparing: bool
    """Whether an election is being prepared."""
    party_org_name: str | None
    party_term_starts_on: date | None
    party_step: PartyStep


class DueTermCounts(Output):
    """How many terms are over, or end soon, in what the caller may see."""

    as_of: date
    overdue: int
    coming: int
    behind_party: int
    """Branches of a village whose Party organization was renewed without them."""
