"""Keeping volunteer banks, teams and squads, and who is in them."""

from collections.abc import Sequence

from common import clock
from common.errors import PreconditionFailedError
from common.events.outbox import Event, emit
from common.ids import new_id
from common.scope import Scope
from sqlalchemy.ext.asyncio import AsyncSession

from roster.ids import OrganizationId, PersonId, VolunteerMemberId, VolunteerTeamId
from roster.models.base import PLUMBING
from roster.models.people_in_scope import people_in, person_in
from roster.models.tree import organization_in
from roster.models.volunteering.team import VolunteerMember, VolunteerTeam
from roster.volunteers import queries
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
    MembersAdded,
    MembersIn,
    TeamStatus,
    TeamTier,
    VolunteerMemberPatch,
    VolunteerTeamIn,
    VolunteerTeamPatch,
)

NAMED_AT_MOST = 20


async def create_team(session: AsyncSession, scope: Scope, body: VolunteerTeamIn) -> VolunteerTeam:
    """Set up a bank, a township's team or a squad.

    Raises:
        VolunteerOrganizationNotFoundError, VolunteersNotFoundError: as named.
        BankExistsError: an organization has one bank.
    """
    organization = await organization_in(session, scope, body.organization_id, locked=True)
    if organization is None:
        raise VolunteerOrganizationNotFoundError
    if body.tier is TeamTier.BANK:
        await _check_no_bank(session, organization.id)
    await _check_captain(session, scope, body.captain_id)
    team = VolunteerTeam(
        id=VolunteerTeamId(new_id()),
        org_path=organization.path,
        status=TeamStatus.ACTIVE,
        **body.model_dump(),
    )
    session.add(team)
    await _save(session, team, "volunteer_team.created")
    return team


async def change_team(
    session: AsyncSession,
    scope: Scope,
    team_id: VolunteerTeamId,
    patch: VolunteerTeamPatch,
    *,
    seen: int,
) -> None:
    """Change what the patch names, or dissolve the team; its history stays.

    Raises:
        VolunteerTeamNotFoundError, PreconditionFailedError: as named.
        VolunteersNotFoundError, BankExistsError: as when created.
    """
    team = await queries.team_in(session, scope, team_id)
    if team is None:
        raise VolunteerTeamNotFoundError
    if team.version != seen:
        raise PreconditionFailedError("请刷新后再改。")
    await _check_captain(session, scope, patch.captain_id)
    is_back = patch.status is TeamStatus.ACTIVE and team.status != TeamStatus.ACTIVE
    if is_back and team.tier == TeamTier.BANK:
        await organization_in(session, scope, team.organization_id, locked=True)
        await _check_no_bank(session, team.organization_id)
    for field, value in patch.model_dump(exclude_unset=True).items():
        setattr(team, field, value)
    await _save(session, team, "volunteer_team.changed")


async def add_members(
    session: AsyncSession, scope: Scope, team_id: VolunteerTeamId, body: MembersIn
) -> MembersAdded:
    """Take people into a team; who is in it already stays as they are.

    Raises:
        VolunteerTeamNotFoundError, VolunteerTeamDissolvedError: as named.
        VolunteersNotFoundError: some are not there, or not for this caller.
    """
    team = await queries.team_in(session, scope, team_id)
    if team is None:
        raise VolunteerTeamNotFoundError
    if team.status == TeamStatus.DISSOLVED:
        raise VolunteerTeamDissolvedError("请先恢复队伍，或选择另一支。")
    wanted = list(dict.fromkeys(body.person_ids))
    people = await people_in(session, scope, wanted)
    _refuse_missing([one for one in wanted if one not in people])
    present = await queries.present_in(session, team_id)
    newcomers = [one for one in wanted if one not in present]
    session.add_all(
        VolunteerMember(
            id=VolunteerMemberId(new_id()),
            team_id=team.id,
            person_id=one,
            skills=body.skills or people[one].skills,
            availability=body.availability or people[one].availability,
            joined_on=body.joined_on or clock.today(),
        )
        for one in newcomers
    )
    await _save(session, team, "volunteer_team.joined", added=len(newcomers))
    return MembersAdded(added=len(newcomers), existing=len(wanted) - len(newcomers))


async def change_member(
    session: AsyncSession,
    scope: Scope,
    member_id: VolunteerMemberId,
    patch: VolunteerMemberPatch,
    *,
    seen: int,
    own: PersonId | None,
) -> None:
    """Change skills or availability; members may say so themselves.

    Raises:
        VolunteerMemberNotFoundError, PreconditionFailedError, VolunteerLeftError: as named.
    """
    member = await _present(session, scope, member_id, seen, own)
    for field, value in patch.model_dump(exclude_unset=True).items():
        setattr(member, field, value)
    await session.flush()
    team = await session.get_one(VolunteerTeam, member.team_id)
    await _say(session, team, "volunteer_team.member_changed", member_id=str(member.id))


async def leave(
    session: AsyncSession,
    scope: Scope,
    member_id: VolunteerMemberId,
    *,
    seen: int,
    own: PersonId | None,
) -> None:
    """Let a member go; what they did stays on record.

    Raises:
        VolunteerMemberNotFoundError, PreconditionFailedError, VolunteerLeftError: as named.
    """
    member = await _present(session, scope, member_id, seen, own)
    member.left_on = max(clock.today(), member.joined_on)
    await session.flush()
    team = await session.get_one(VolunteerTeam, member.team_id)
    await _say(session, team, "volunteer_team.left", member_id=str(member.id))


async def _present(
    session: AsyncSession,
    scope: Scope,
    member_id: VolunteerMemberId,
    seen: int,
    own: PersonId | None,
) -> VolunteerMember:
    member = await queries.member_in(session, scope, member_id, own=own)
    if member is None:
        raise VolunteerMemberNotFoundError
    if member.version != seen:
        raise PreconditionFailedError("请刷新后再改。")
    if member.left_on is not None:
        raise VolunteerLeftError("需要时请重新加入。")
    return member


async def _check_no_bank(session: AsyncSession, organization_id: OrganizationId) -> None:
    if await queries.bank_of(session, organization_id) is not None:
        raise BankExistsError("一个组织只设一个储备库，请在现有的库里加人。")


async def _check_captain(session: AsyncSession, scope: Scope, captain_id: PersonId | None) -> None:
    if captain_id is not None and await person_in(session, scope, captain_id) is None:
        _refuse_missing([captain_id])


def _refuse_missing(people: Sequence[PersonId]) -> None:
    if people:
        raise VolunteersNotFoundError(
            "人员不存在，或不在您的管理范围内。",
            person_ids=[str(one) for one in people[:NAMED_AT_MOST]],
        )


async def _save(session: AsyncSession, team: VolunteerTeam, type_: str, **more: str | int) -> None:
    await session.flush()
    await _say(session, team, type_, **more)


async def _say(session: AsyncSession, team: VolunteerTeam, type_: str, **more: str | int) -> None:
    data = {
        "team_id": str(team.id),
        "organization_id": str(team.organization_id),
        "version": team.version,
        **more,
    }
    await emit(session, PLUMBING, Event(type_, f"volunteers/teams/{team.id}", team.org_path, data))
