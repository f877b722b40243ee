"""Changes to the organization tree."""

from datetime import date
from typing import Any

from common import clock
from common.errors import PreconditionFailedError
from common.events.outbox import Event, emit
from common.ids import new_id
from common.scope import Scope
from sqlalchemy.ext.asyncio import AsyncSession

from roster.core.names import grams_of
from roster.core.vocabulary import Kind, OrganizationStatus, System
from roster.ids import AccountId, OrganizationId
from roster.models.base import PLUMBING
from roster.models.organization import Organization
from roster.models.structure.keeping import (
    Occasion,
    facts_of,
    keep_past,
    keep_term,
    note,
    present_term,
)
from roster.models.tree import organization_in
from roster.organizations import queries
from roster.organizations.errors import (
    OrganizationDissolvedError,
    OrganizationInUseError,
    OrganizationMergedError,
    OrganizationNotFoundError,
    ParentOfOtherSystemError,
    RootNotAllowedError,
    StudentBranchKindError,
    TermOrderError,
)
from roster.organizations.schemas import OrganizationIn, OrganizationPatch

LIVE_NAMES = {
    "organizations": "个下级组织",
    "people": "名人员",
    "posts": "个开放的岗位",
    "appointments": "条任职",
}


async def create_organization(
    session: AsyncSession, scope: Scope, body: OrganizationIn, *, by: AccountId
) -> Organization:
    """Put a new organization into the tree, below its superior or as a root.

    Raises:
        RootNotAllowedError: no superior given, and the caller does not hold everything.
        OrganizationNotFoundError: a parent is not there, or not for this caller.
        ParentOfOtherSystemError: a parent is of the wrong system.
        OrganizationDissolvedError: the superior is dissolved.
        StudentBranchKindError: of students, but no branch.
        TermOrderError: the term ends before it starts.
    """
    _check_term(body.term_starts_on, body.term_ends_on)
    _check_student_branch(body.kind, is_student_branch=body.is_student_branch)
    if body.party_org_id is not None:
        await _check_party_org(session, scope, body.party_org_id)
    organization = Organization(
        id=OrganizationId(new_id()),
        path=await _new_path(session, scope, body.parent_league_id),
        system=body.kind.system,
        name_grams=grams_of(body.name, body.short_name),
        member_count_on=None if body.member_count is None else clock.today(),
        **body.model_dump(),
    )
    session.add(organization)
    await session.flush()
    if body.founded_on is not None:
        founded = Occasion(
            body.founded_on, by, document_no=body.founding_document_no, issuer=body.founding_issuer
        )
        session.add(note(organization, "founded", founded, after=organization.name))
    await keep_term(session, organization)
    await session.flush()
    await say(session, organization, "organization.created")
    return organization


async def change_organization(
    session: AsyncSession,
    scope: Scope,
    organization_id: OrganizationId,
    patch: OrganizationPatch,
    *,
    seen: int,
    by: AccountId,
) -> Organization:
    """Change what the patch names; what was before is kept in its history.

    Raises:
        OrganizationNotFoundError: it is not there, or not for this caller.
        PreconditionFailedError: somebody changed it since it was seen.
        ParentOfOtherSystemError: the Party organization is none, or kind and system part.
        OrganizationInUseError: it would be dissolved with people or organizations at it.
        OrganizationMergedError: it would be restored, but its people are at its successor.
        StudentBranchKindError: of students, but no branch.
        TermOrderError: the term would end before it starts.
    """
    organization = await seen_organization(session, scope, organization_id, seen)
    if patch.party_org_id is not None:
        await _check_party_org(session, scope, patch.party_org_id)
    if patch.kind is not None and patch.kind.system != organization.system:
        raise ParentOfOtherSystemError("团组织和党组织之间不能互改，请新建一个组织。")
    today = Occasion(clock.today(), by)
    before, term_before = facts_of(organization), present_term(organization)
    changes: dict[str, Any] = patch.model_dump(exclude_unset=True, exclude={"status"})
    if "member_count" in changes:
        changes["member_count_on"] = None if patch.member_count is None else today.on
    for field, value in changes.items():
        setattr(organization, field, value)
    _check_term(organization.term_starts_on, organization.term_ends_on)
    _check_student_branch(Kind(organization.kind), is_student_branch=organization.is_student_branch)
    organization.name_grams = grams_of(organization.name, organization.short_name)
    await keep_past(session, organization, before, today)
    await keep_term(session, organization, term_before)
    if patch.status is not None and patch.status != organization.status:
        await set_status(session, organization, patch.status, today)
    await session.flush()
    await say(session, organization, "organization.changed")
    return organization


async def seen_organization(
    session: AsyncSession, scope: Scope, organization_id: OrganizationId, seen: int
) -> Organization:
    """The organization, held until commit, if nobody changed it since it was seen."""
    organization = await organization_in(session, scope, organization_id, locked=True)
    if organization is None:
        raise OrganizationNotFoundError
    if organization.version != seen:
        raise PreconditionFailedError("请刷新后再改。")
    return organization


async def set_status(
    session: AsyncSession,
    organization: Organization,
    status: OrganizationStatus,
    occasion: Occasion,
) -> None:
    """Dissolve an organization nobody is at any more, or take one back into use.

    Raises:
        OrganizationInUseError, OrganizationMergedError: as named.
    """
    if status is OrganizationStatus.ACTIVE:
        if organization.successor_id is not None:
            raise OrganizationMergedError("它的人员和岗位在并入的组织里；如要恢复，请新建组织。")
        organization.dissolved_on = None
    else:
        live = await queries.what_is_live(session, organization)
        if any(live.values()):
            said = "、".join(f"{count} {LIVE_NAMES[name]}" for name, count in live.items() if count)
            raise OrganizationInUseError(
                f"还有 {said}；请先处理，或改用“合并”把它们移交给另一个组织。", **live
            )
        organization.dissolved_on = occasion.on
    organization.status = status
    what = "restored" if status is OrganizationStatus.ACTIVE else "dissolved"
    session.add(note(organization, what, occasion))


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


def _check_student_branch(kind: Kind, *, is_student_branch: bool) -> None:
    if is_student_branch and kind is not Kind.BRANCH:
        raise StudentBranchKindError("请把类别改为团支部，或取消“学生支部”。")


async def say(session: AsyncSession, organization: Organization, type_: str) -> None:
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
