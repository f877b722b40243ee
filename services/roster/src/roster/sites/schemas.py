"""JSON shapes of the slice ``sites``."""

from datetime import date
from enum import StrEnum

from pydantic import BaseModel, Field

from roster.fields import Day, DivisionCode, Input, Output, Patch, Reason, Text, Title, Words
from roster.ids import OrganizationId, PersonId, SitePairingId, VolunteerTeamId, YouthSiteId


class SiteStatus(StrEnum):
    OPEN = "open"
    CLOSED = "closed"


class YouthSiteIn(Input):
    organization_id: OrganizationId
    name: Title
    address: Text
    open_hours: Text | None = None
    division_code: DivisionCode | None = None


class YouthSitePatch(Patch):
    _may_be_empty: frozenset[str] = frozenset({"open_hours", "division_code"})

    name: Title | None = None
    address: Text | None = None
    open_hours: Text | None = None
    division_code: DivisionCode | None = None
    status: SiteStatus | None = None


class YouthSiteOut(Output):
    id: YouthSiteId
    organization_id: OrganizationId
    organization_name: str
    name: str
    address: str
    open_hours: str | None
    division_code: str | None
    status: SiteStatus
    pairings: int
    version: int


class YouthSiteFilter(BaseModel):
    organization_id: OrganizationId | None = Field(default=None, description="此组织及其下级组织")
    status: SiteStatus | None = None
    is_paired: bool | None = Field(default=None, description="是否已有人或队伍结对")
    q: Words | None = Field(default=None, description="名称包含的文字")


class SitePairingIn(Input):
    person_id: PersonId | None = None
    team_id: VolunteerTeamId | None = None
    starts_on: Day | None = None


class SitePairingEnd(Input):
    reason: Reason


class SitePairingOut(Output):
    id: SitePairingId
    site_id: YouthSiteId
    site_name: str
    person_id: PersonId | None
    person_name: str | None
    team_id: VolunteerTeamId | None
    team_name: str | None
    starts_on: date
    ended_on: date | None
    end_reason: str | None
    version: int


class SitePairingFilter(BaseModel):
    site_id: YouthSiteId | None = None
    person_id: PersonId | None = None
    live: bool | None = Field(default=None, description="是否仍在结对")


class SiteCoverageLine(Output):
    organization_id: OrganizationId
    organization_name: str
    has_below: bool
    sites: int
    paired: int


class SiteCoverage(Output):
    organization_id: OrganizationId
    organization_name: str
    sites: int
    paired: int
    volunteers: int
    """Volunteers of the Western Plan in office in the subtree."""
    paired_volunteers: int
    lines: list[SiteCoverageLine]
