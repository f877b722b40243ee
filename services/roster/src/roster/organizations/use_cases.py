"""Changes to the organization tree."""

from datetime import date

from common.errors import PreconditionFailedError
from common.events.outbox import Event, emit
from common.ids import new_id
from common.scope import Scope
from sqlalchemy.ext.asyncio import AsyncSession

from roster.core.names import grams_of
from roster.core.vocabulary import OrganizationStatus, System
from roster.ids import OrganizationId
from roster.models.base import PLUMBING
from roster.models.organization import Organization
from roster.models.tree import organization_in
from roster.organizations import queries
from roster.organizations.errors import (
    OrganizationDissolvedError,
    OrganizationInUseError,
    OrganizationNotFoundError,
    ParentOfOtherSystemError,
    RootNotAllowedError,
    TermOrderError,
)
from roster.organizations.schemas import OrganizationIn, OrganizationPatch


async def create_organization(
    session: AsyncSession, scope: Scope, body: OrganizationIn
) -> Organization:
    """Put a new organization into the tree, below its superior or as a root.

    Raises:
        RootNotAllowedError: no superior given, and the caller does not hold everything.
        OrganizationNotFoundError: a parent is not there, or not for this caller.
        ParentOfOtherSystemError: a parent is of the wrong system.
        OrganizationDissolvedError: the superior is dissolved.
        TermOrderError: the term ends before it starts.
    """
    _check_term(body.term_starts_on, body.term_ends_on)
    if body.party_org_id is not None:
        await _check_party_org(session, scope, body.party_org_id)
    organization = Organization(
        id=OrganizationId(new_id()),
        path=await _new_path(session, scope, body.parent_league_id),
        system=body.kind.system,
        name_grams=grams_of(body.name, body.short_name),
        **body.model_dump(),
    )
    session.add(organization)
    await session.flush()
    await _say(session, organization, "organization.created")
    return organization


async def change_organization(
    session: AsyncSession,
    scope: Scope,
    organization_id: OrganizationId,
    patch: OrganizationPatch,
    *,
    seen: int,
) -> Organization:
    """Change what the patch names.

    Raises:
        OrganizationNotFoundError: it is not there, or not for this caller.
        PreconditionFailedError: somebody changed it since it was seen.
        ParentOfOtherSystemError: the Party organization is none, or kind and system part.
        OrganizationInUseError: it would be dissolved with people or organizations at it.
        TermOrderError: the term would end before it starts.
    """
    organization = await organization_in(session, scope, organization_id, locked=True)
    if organization is None:
        raise OrganizationNotFoundError
    if organization.version != seen:
        raise PreconditionFailedError("请刷新后再改。")
    if patch.party_org_id is not None:
        await _check_party_org(session, scope, patch.party_org_id)
    if patch.kind is not None and patch.kind.system != organization.system:
        raise ParentOfOtherSystemError("团组织和党组织之间不能互改，请新建一个组织。")
    if patch.status is OrganizationStatus.DISSOLVED and await queries.is_in_use(
        session, organization
    ):
        raise OrganizationInUseError("请先让在岗人员离任，并撤销下级组织。")

    for field, value in patch.model_dump(exclude_unset=True).items():
        setattr(organization, field, value)
    _check_term(organization.term_starts_on, organization.term_ends_on)
    organization.name_grams = grams_of(organization.name, organization.short_name)
    await session.flush()
    await _say(session, organization, "organization.changed")
    return organization


async def _new_path(session: AsyncSession, scope: Scope, parent_id: OrganizationId | None) -> str:
    if parent_id is None:
        if not scope.covers(""):
            raise RootNotAllowedError("请选择一个上级组织。")
        return await queries.next_root_path(session)
    parent = await organization_in(session, scope, parent_id)
    if parent is None:
        raise OrganizationNotFoundError("没有找到上级组织。")
    if parent.system != System.LEAGUE:
        raise ParentOfOtherSystemError("上级团组织应是团的组织。")
    if parent.status == OrganizationStatus.DISSOLVED:
        raise OrganizationDissolvedError("上级组织已经撤销，请选择另一个上级。")
    path = await queries.next_path_under(session, scope, parent_id)
    if path is None:
        raise OrganizationNotFoundError("没有找到上级组织。")
    return path


async def _check_party_org(
    session: AsyncSession, scope: Scope, party_org_id: OrganizationId
) -> None:
    party = await organization_in(session, scope, party_org_id)
    if party is None:
        raise OrganizationNotFoundError("没有找到所属党组织。")
    if party.system != System.PARTY:
        raise ParentOfOtherSystemError("所属党组织应是党的组织。")


def _check_term(starts_on: date | None, ends_on: date | None) -> None:
    if starts_on is not None and ends_on is not None and ends_on < starts_on:
        raise TermOrderError("请检查届期的起止日期。")


async def _say(session: AsyncSession, organization: Organization, type_: str) -> None:
    await emit(
        session,
        PLUMBING,
        Event(
            type_,
            f"organizations/{organization.id}",
            organization.path,
            {"organization_id": str(organization.id), "version": organization.version},
        ),
    )
