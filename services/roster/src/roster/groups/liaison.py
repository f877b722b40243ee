"""Liaison groups: setting them up, changing them, closing them."""

from typing import Any

from common.errors import PreconditionFailedError
from common.events.outbox import Event, emit
from common.ids import new_id
from common.scope import Scope
from sqlalchemy.ext.asyncio import AsyncSession

from roster.groups import queries
from roster.groups.errors import (
    GroupOrganizationNotFoundError,
    LiaisonGroupNameTakenError,
    LiaisonGroupNotFoundError,
    SecretaryNotFoundError,
)
from roster.groups.schemas import LiaisonGroupIn, LiaisonGroupPatch
from roster.ids import LiaisonGroupId, OrganizationId, PersonId
from roster.models.base import PLUMBING
from roster.models.structure.group import LiaisonGroup
from roster.models.tree import organization_in


async def create_liaison(session: AsyncSession, scope: Scope, body: LiaisonGroupIn) -> LiaisonGroup:
    """Set up a liaison group of an organization.

    Raises:
        GroupOrganizationNotFoundError, SecretaryNotFoundError: not there for this caller.
        LiaisonGroupNameTakenError: the organization has one of the name.
    """
    organization = await organization_in(session, scope, body.organization_id)
    if organization is None:
        raise GroupOrganizationNotFoundError
    await _check(session, scope, organization.id, body.name, body.secretary_id)
    group = LiaisonGroup(
        id=LiaisonGroupId(new_id()), org_path=organization.path, **body.model_dump()
    )
    session.add(group)
    await session.flush()
    await _say(session, group, "liaison_group.created")
    return group


async def change_liaison(
    session: AsyncSession,
    scope: Scope,
    group_id: LiaisonGroupId,
    patch: LiaisonGroupPatch,
    *,
    seen: int,
) -> LiaisonGroup:
    """Change what the patch names.

    Raises:
        LiaisonGroupNotFoundError, PreconditionFailedError: as named.
        SecretaryNotFoundError, LiaisonGroupNameTakenError: as when created.
    """
    group = await _seen(session, scope, group_id, seen)
    changes: dict[str, Any] = patch.model_dump(exclude_unset=True)
    name, secretary = changes.get("name", group.name), changes.get("secretary_id")
    await _check(session, scope, group.organization_id, name, secretary, but=group_id)
    for field, value in changes.items():
        setattr(group, field, value)
    await session.flush()
    await _say(session, group, "liaison_group.changed")
    return group


async def close_liaison(
    session: AsyncSession, scope: Scope, group_id: LiaisonGroupId, *, seen: int
) -> None:
    """Take a liaison group off the list.

    Raises:
        LiaisonGroupNotFoundError, PreconditionFailedError: as named.
    """
    group = await _seen(session, scope, group_id, seen)
    await session.delete(group)
    await session.flush()
    await _say(session, group, "liaison_group.closed")


async def _seen(
    session: AsyncSession, scope: Scope, group_id: LiaisonGroupId, seen: int
) -> LiaisonGroup:
    group = await queries.liaison_in(session, scope, group_id)
    if group is None:
        raise LiaisonGroupNotFoundError
    if group.version != seen:
        raise PreconditionFailedError("请刷新后再改。")
    return group


async def _check(
    session: AsyncSession,
    scope: Scope,
    organization_id: OrganizationId,
    name: str,
    secretary_id: PersonId | None,
    *,
    but: LiaisonGroupId | None = None,
) -> None:
    if await queries.is_liaison_named(session, organization_id, name, but=but):
        raise LiaisonGroupNameTakenError("请换一个名称。")
    if secretary_id is not None and not await queries.is_person_in(session, scope, secretary_id):
        raise SecretaryNotFoundError("请选择您管理范围内的人员。")


async def _say(session: AsyncSession, group: LiaisonGroup, type_: str) -> None:
    data = {"group_id": str(group.id), "organization_id": str(group.organization_id)}
    subject = f"liaison-groups/{group.id}"
    await emit(session, PLUMBING, Event(type_, subject, group.org_path, data))
