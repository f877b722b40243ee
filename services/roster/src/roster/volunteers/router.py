"""HTTP of the slice ``volunteers``."""

from typing import Annotated, Any

from common.errors import PreconditionFailedError
from common.scope import Scope
from common.web.app import service_router
from common.web.auth import Caller, Committee, Role, requires
from common.web.etag import IfMatch, tagged
from common.web.listing import SHEETS, Listing, ordered_by, sheet_of
from common.web.page import Page, Rows
from common.web.problem import problems
from common.web.session import ReadSession, Session
from fastapi import Depends, Query, Response
from sqlalchemy.ext.asyncio import AsyncSession

from roster import sheets
from roster.ids import OrganizationId, PersonId, VolunteerMemberId, VolunteerTeamId
from roster.models.tree import organization_in
from roster.models.volunteering.team import VolunteerMember, VolunteerTeam
from roster.volunteers import queries, use_cases
from roster.volunteers.errors import (
    BankExistsError,
    VolunteerLeftError,
    VolunteerMemberNotFoundError,
    VolunteerOrganizationNotFoundError,
    VolunteersNotFoundError,
    VolunteerTeamDissolvedError,
    VolunteerTeamNotFoundError,
)
from roster.volunteers.schemas import (
    BankLine,
    BanksOut,
    MembersAdded,
    MembersIn,
    TeamTier,
    TierCount,
    VolunteerMemberFilter,
    VolunteerMemberOut,
    VolunteerMemberPatch,
    VolunteerTeamFilter,
    VolunteerTeamIn,
    VolunteerTeamOut,
    VolunteerTeamPatch,
)

STAFF = (Role.COMMITTEE, Role.BRANCH)
Staff = Annotated[Caller, requires(*STAFF)]
StaffOrSelf = Annotated[Caller, requires(*STAFF, Role.MEMBER)]
STEPPING = (VolunteerMemberNotFoundError, VolunteerLeftError, PreconditionFailedError)

TeamsListing = Annotated[
    Listing,
    Depends(
        ordered_by(
            "organization",
            organization=queries.TEAM_KEYS,
            name=(VolunteerTeam.name, VolunteerTeam.id),
        )
    ),
]

VolunteersListing = Annotated[
    Listing,
    Depends(
        ordered_by(
            "person",
            person=queries.MEMBER_KEYS,
            joined=(VolunteerMember.joined_on, VolunteerMember.id),
        )
    ),
]

router = service_router("/api/roster/volunteers", "volunteers")


def self_of(caller: Caller) -> PersonId | None:
    if caller.person_id is None or not caller.has(Role.MEMBER):
        return None
    return PersonId(caller.person_id)


@router.post(
    "/teams",
    response_model=VolunteerTeamOut,
    status_code=201,
    responses=problems(
        VolunteerOrganizationNotFoundError, VolunteersNotFoundError, BankExistsError
    ),
)
async def create_volunteer_team(
    body: VolunteerTeamIn, session: Session, caller: Committee, response: Response
) -> VolunteerTeamOut:
    """Set up a bank, a township's team or a squad."""
    scope = caller.scope(Role.COMMITTEE)
    team = await use_cases.create_team(session, scope, body)
    return tagged(response, await _team(session, scope, team.id))


@router.get("/teams", response_model=Page[VolunteerTeamOut], responses=SHEETS)
@sheet_of(VolunteerTeamOut, sheets.TEAMS)
async def list_volunteer_teams(
    session: ReadSession,
    caller: Staff,
    wanted: Annotated[VolunteerTeamFilter, Query()],
    listing: TeamsListing,
) -> Rows[dict[str, Any]]:
    """Teams in the order of the tree, with how many are in each."""
    statement = queries.teams_matching(caller.scope(*STAFF), wanted)
    return await listing.rows(session, statement)


@router.get(
    "/teams/{volunteer_team_id}",
    response_model=VolunteerTeamOut,
    responses=problems(VolunteerTeamNotFoundError),
)
async def get_volunteer_team(
    volunteer_team_id: VolunteerTeamId, session: ReadSession, caller: Staff, response: Response
) -> VolunteerTeamOut:
    """One team."""
    return tagged(response, await _team(session, caller.scope(*STAFF), volunteer_team_id))


@router.patch(
    "/teams/{volunteer_team_id}",
    response_model=VolunteerTeamOut,
    responses=problems(
        VolunteerTeamNotFoundError,
        VolunteersNotFoundError,
        BankExistsError,
        PreconditionFailedError,
    ),
)
async def change_volunteer_team(
    volunteer_team_id: VolunteerTeamId,
    patch: VolunteerTeamPatch,
    session: Session,
    caller: Committee,
    seen: IfMatch,
    response: Response,
) -> VolunteerTeamOut:
    """Change what the body names, or dissolve the team."""
    scope = caller.scope(Role.COMMITTEE)
    await use_cases.change_team(session, scope, volunteer_team_id, patch, seen=seen)
    return tagged(response, await _team(session, scope, volunteer_team_id))


@router.post(
    "/teams/{volunteer_team_id}/members",
    response_model=MembersAdded,
    responses=problems(
        VolunteerTeamNotFoundError, VolunteerTeamDissolvedError, VolunteersNotFoundError
    ),
)
async def add_volunteers(
    volunteer_team_id: VolunteerTeamId, body: MembersIn, session: Session, caller: Committee
) -> MembersAdded:
    """Take people into a team, many at once."""
    return await use_cases.add_members(
        session, caller.scope(Role.COMMITTEE), volunteer_team_id, body
    )


@router.get("/members", response_model=Page[VolunteerMemberOut], responses=SHEETS)
@sheet_of(VolunteerMemberOut, sheets.VOLUNTEERS)
async def list_volunteers(
    session: ReadSession,
    caller: StaffOrSelf,
    wanted: Annotated[VolunteerMemberFilter, Query()],
    listing: VolunteersListing,
) -> Rows[dict[str, Any]]:
    """Members of teams, by name; a member sees their own memberships."""
    statement = queries.members_matching(caller.scope(*STAFF), wanted, own=self_of(caller))
    return await listing.rows(session, statement)


@router.patch(
    "/members/{member_id}", response_model=VolunteerMemberOut, responses=problems(*STEPPING)
)
async def change_volunteer(
    member_id: VolunteerMemberId,
    patch: VolunteerMemberPatch,
    session: Session,
    caller: StaffOrSelf,
    seen: IfMatch,
    response: Response,
) -> VolunteerMemberOut:
    """Change skills or availability; members may say so themselves."""
    scope, own = caller.scope(*STAFF), self_of(caller)
    await use_cases.change_member(session, scope, member_id, patch, seen=seen, own=own)
    return tagged(response, await _member(session, scope, member_id, own))


@router.post(
    "/members/{member_id}/leave", response_model=VolunteerMemberOut, responses=problems(*STEPPING)
)
async def leave_volunteers(
    member_id: VolunteerMemberId,
    session: Session,
    caller: StaffOrSelf,
    seen: IfMatch,
    response: Response,
) -> VolunteerMemberOut:
    """Let a member go; members may leave by themselves."""
    scope, own = caller.scope(*STAFF), self_of(caller)
    await use_cases.leave(session, scope, member_id, seen=seen, own=own)
    return tagged(response, await _member(session, scope, member_id, own))


@router.get(
    "/banks", response_model=BanksOut, responses=problems(VolunteerOrganizationNotFoundError)
)
async def read_volunteer_banks(
    session: ReadSession, caller: Staff, organization_id: OrganizationId
) -> BanksOut:
    """The whole of a subtree, 1+22+N: banks, teams, squads, and how many people."""
    scope = caller.scope(*STAFF)
    top = await organization_in(session, scope, organization_id)
    if top is None:
        raise VolunteerOrganizationNotFoundError
    counts = await queries.tier_counts(session, scope.within(top.path))
    rows = await queries.counts_below(session, scope, top.path)
    tiers = [(tier, counts.get(tier, (0, 0))) for tier in TeamTier]
    return BanksOut(
        organization_id=top.id,
        organization_name=top.name,
        people=counts.get("all", (0, 0))[1],
        tiers=[TierCount(tier=tier, teams=one[0], people=one[1]) for tier, one in tiers],
        lines=[BankLine.model_validate(row) for row in rows],
    )


async def _team(
    session: AsyncSession, scope: Scope, volunteer_team_id: VolunteerTeamId
) -> VolunteerTeamOut:
    statement = queries.teams_shown(scope).where(VolunteerTeam.id == volunteer_team_id)
    row = (await session.execute(statement)).one_or_none()
    if row is None:
        raise VolunteerTeamNotFoundError
    return VolunteerTeamOut.model_validate(row._asdict())


async def _member(
    session: AsyncSession, scope: Scope, member_id: VolunteerMemberId, own: PersonId | None
) -> VolunteerMemberOut:
    statement = queries.members_shown(scope, own=own).where(VolunteerMember.id == member_id)
    row = (await session.execute(statement)).one()
    return VolunteerMemberOut.model_validate(row._asdict())
