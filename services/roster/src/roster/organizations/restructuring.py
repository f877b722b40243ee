"""Renaming and dissolving organizations, with the paper that ordered it."""

from dataclasses import dataclass
from datetime import date

from common import clock
from common.scope import Scope
from sqlalchemy.ext.asyncio import AsyncSession

from roster.core.names import grams_of
from roster.core.vocabulary import OrganizationStatus
from roster.ids import AccountId, OrganizationId
from roster.models.organization import Organization
from roster.models.structure.keeping import Occasion, facts_of, keep_past, last_change_of
from roster.organizations.errors import HistoryOrderError, OrganizationDissolvedError
from roster.organizations.schemas import OccasionIn, OrganizationDissolveIn, OrganizationRenameIn
from roster.organizations.use_cases import say, seen_organization, set_status


@dataclass(frozen=True)
class Actor:
    """Who acts, within which subtrees, on which state they saw."""

    account_id: AccountId
    scope: Scope
    seen: int


async def rename(
    session: AsyncSession, actor: Actor, organization_id: OrganizationId, body: OrganizationRenameIn
) -> Organization:
    """Give an organization another name; the one it had is still found.

    Raises:
        OrganizationNotFoundError, PreconditionFailedError, OrganizationDissolvedError: as named.
        HistoryOrderError: on that day it was not yet what it was before.
    """
    organization = await seen_organization(session, actor.scope, organization_id, actor.seen)
    occasion = await occasion_for(session, organization, body, actor)
    before = facts_of(organization)
    organization.name = body.name
    if "short_name" in body.model_fields_set:
        organization.short_name = body.short_name
    organization.name_grams = grams_of(organization.name, organization.short_name)
    await keep_past(session, organization, before, occasion)
    await session.flush()
    await say(session, organization, "organization.renamed")
    return organization


async def dissolve(
    session: AsyncSession,
    actor: Actor,
    organization_id: OrganizationId,
    body: OrganizationDissolveIn,
) -> Organization:
    """Dissolve an organization that nobody and nothing is at any more.

    Raises:
        OrganizationNotFoundError, PreconditionFailedError, OrganizationDissolvedError: as named.
        OrganizationInUseError: people, posts or organizations are still at it.
        HistoryOrderError: the day is before what is on record.
    """
    organization = await seen_organization(session, actor.scope, organization_id, actor.seen)
    occasion = await occasion_for(session, organization, body, actor)
    await set_status(session, organization, OrganizationStatus.DISSOLVED, occasion)
    await session.flush()
    await say(session, organization, "organization.dissolved")
    return organization


async def occasion_for(
    session: AsyncSession, organization: Organization, body: OccasionIn, actor: Actor
) -> Occasion:
    """The day and the paper, if the day fits what is on record.

    Raises:
        OrganizationDissolvedError, HistoryOrderError: as named.
    """
    if organization.status == OrganizationStatus.DISSOLVED:
        raise OrganizationDissolvedError
    on = body.happened_on or clock.today()
    if on > clock.today():
        raise HistoryOrderError("请在生效当天或以后登记。")
    last = await last_change_of(session, organization.id)
    earliest = max(filter(None, (last, organization.founded_on)), default=date.min)
    if on < earliest:
        raise HistoryOrderError("日期早于成立或上一次变更，请核对。")
    return Occasion(
        on,
        actor.account_id,
        document_no=body.document_no,
        issuer=body.issuer,
        reason=body.reason,
    )
