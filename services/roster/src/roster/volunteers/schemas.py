"""JSON shapes of the slice ``volunteers``."""

from datetime import date
from enum import StrEnum
from typing import Annotated

from pydantic import BaseModel, Field

from roster.fields import Day, Input, Output, Patch, Skill, Skills, Text, Title, Words
from roster.ids import OrganizationId, PersonId, VolunteerMemberId, VolunteerTeamId


class TeamTier(StrEnum):
    BANK = "bank"
    TOWNSHIP = "township"
    SQUAD = "squad"


class TeamStatus(StrEnum):
    ACTIVE = "active"
    DISSOLVED = "dissolved"


class VolunteerTeamIn(Input):
    organization_id: OrganizationId
    tier: TeamTier
    name: Title
    purpose: Text | None = None
    captain_id: PersonId | None = None


class VolunteerTeamPatch(Patch):
    _may_be_empty: frozenset[str] = frozenset({"purpose", "captain_id"})

    name: Title | None = None
    purpose: Text | None = None
    captain_id: PersonId | None = None
    status: TeamStatus | None = None


class VolunteerTeamOut(Output):
    id: VolunteerTeamId
    organization_id: OrganizationId
    organization_name: str
    tier: TeamTier
    name: str
    purpose: str | None
    captain_id: PersonId | None
    captain_name: str | None
    status: TeamStatus
    members: int
    version: int


class VolunteerTeamFilter(BaseModel):
    organization_id: OrganizationId | None = Field(default=None, description="此组织及其下级组织")
    tier: TeamTier | None = None
    status: TeamStatus | None = None
    q: Words | None = Field(default=None, description="名称包含的文字")


class MembersIn(Input):
    person_ids: Annotated[list[PersonId], Field(min_length=1, max_length=2000)]
    skills: Skills = Field(default_factory=list)
    availability: Text | None = None
    joined_on: Day | None = None


class MembersAdded(Output):
    added: int
    existing: int


class VolunteerMemberPatch(Patch):
    _may_be_empty: frozenset[str] = frozenset({"availability"})

    skills: Skills | None = None
    availability: Text | None = None


class VolunteerMemberOut(Output):
    id: VolunteerMemberId
    team_id: VolunteerTeamId
    team_name: str
    person_id: PersonId
    person_name: str
    organization_name: str
    skills: list[str]
    availability: str | None
    joined_on: date
    left_on: date | None
    version: int


class VolunteerMemberFilter(BaseModel):
    team_id: VolunteerTeamId | None = None
    person_id: PersonId | None = None
    skill: Skill | None = Field(default=None, description="特长，与登记的完全一致")
    q: Words | None = Field(default=None, description="姓名包含的文字")
    present: bool | None = Field(default=None, description="是否在队")


class TierCount(Output):
    tier: TeamTier
    teams: int
    people: int
    """Distinct people in teams of this tier."""


class BankLine(Output):
    organization_id: OrganizationId
    organization_name: str
    has_below: bool
    teams: int
    people: int


class BanksOut(Output):
    organization_id: OrganizationId
    organization_name: str
    people: int
    """Distinct people in any team of the subtree."""
    tiers: list[TierCount]
    lines: list[BankLine]
