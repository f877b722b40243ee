"""HTTP of staffing templates: 6+3+2+1, and what an office lacks of it."""

from typing import Annotated

from common.errors import PreconditionFailedError
from common.scope import Scope
from common.web.app import service_router
from common.web.auth import Caller, Committee, Role, requires
from common.web.etag import IfMatch, tagged
from common.web.page import Page, Paging, page_of_rows
from common.web.problem import problems
from common.web.session import ReadSession, Session
from fastapi import Response
from sqlalchemy.ext.asyncio import AsyncSession

from roster.core.structure.staffing import gaps
from roster.establishment import queries, use_cases
from roster.establishment.errors import (
    EstablishmentOrganizationNotFoundError,
    StaffingOrganizationDissolvedError,
    StaffingTemplateExistsError,
    StaffingTemplateNotFoundError,
    StaffingTemplateRepeatsError,
)
from roster.establishment.schemas import (
    OfficeStaffingOut,
    StaffingGapOut,
    StaffingIn,
    StaffingTemplateIn,
    StaffingTemplateOut,
    StaffingTemplatePatch,
)
from roster.ids import OrganizationId, StaffingTemplateId
from roster.models.structure.establishment import StaffingTemplate
from roster.models.tree import organization_in

READERS = (Role.COMMITTEE, Role.BRANCH)
Reader = Annotated[Caller, requires(*READERS)]

router = service_router("/api/roster", "establishment")


@router.get("/staffing-templates", response_model=Page[StaffingTemplateOut])
async def list_staffing_templates(
    session: ReadSession, caller: Reader, paging: Paging
) -> Page[StaffingTemplateOut]:
    """Templates of the caller's organizations, and those set up above them."""
    statement = queries.templates_for(caller.scope(*READERS))
    keys = [StaffingTemplate.org_path, StaffingTemplate.name, StaffingTemplate.id]
    page = await page_of_rows(session, statement, keys, paging)
    items = [StaffingTemplateOut.model_validate(row) for row in page.items]
    return Page(items=items, next_cursor=page.next_cursor)


@router.post(
    "/staffing-templates",
    response_model=StaffingTemplateOut,
    status_code=201,
    responses=problems(
        EstablishmentOrganizationNotFoundError,
        StaffingTemplateExistsError,
        StaffingTemplateRepeatsError,
    ),
)
async def create_staffing_template(
    body: StaffingTemplateIn, session: Session, caller: Committee, response: Response
) -> StaffingTemplateOut:
    """Set up a template: how many posts of which title and form an office should have."""
    scope = caller.scope(Role.COMMITTEE)
    created = await use_cases.create_template(session, scope, body)
    return tagged(response, await _template(session, scope, created.id))


@router.get(
    "/staffing-templates/{template_id}",
    response_model=StaffingTemplateOut,
    responses=problems(StaffingTemplateNotFoundError),
)
async def get_staffing_template(
    template_id: StaffingTemplateId, session: ReadSession, caller: Reader, response: Response
) -> StaffingTemplateOut:
    """One template."""
    return tagged(response, await _template(session, caller.scope(*READERS), template_id))


@router.patch(
    "/staffing-templates/{template_id}",
    response_model=StaffingTemplateOut,
    responses=problems(
        StaffingTemplateNotFoundError,
        StaffingTemplateExistsError,
        StaffingTemplateRepeatsError,
        PreconditionFailedError,
    ),
)
async def change_staffing_template(
    template_id: StaffingTemplateId,
    patch: StaffingTemplatePatch,
    session: Session,
    caller: Committee,
    seen: IfMatch,
    response: Response,
) -> StaffingTemplateOut:
    """Change what the body names; posts that were set up by it stay."""
    scope = caller.scope(Role.COMMITTEE)
    await use_cases.change_template(session, scope, template_id, patch, seen=seen)
    return tagged(response, await _template(session, scope, template_id))


@router.delete(
    "/staffing-templates/{template_id}",
    status_code=204,
    responses=problems(StaffingTemplateNotFoundError, PreconditionFailedError),
)
async def drop_staffing_template(
    template_id: StaffingTemplateId, session: Session, caller: Committee, seen: IfMatch
) -> None:
    """Drop a template; posts that were set up by it stay."""
    await use_cases.drop_template(session, caller.scope(Role.COMMITTEE), template_id, seen=seen)


@router.get(
    "/organizations/{organization_id}/staffing",
    response_model=OfficeStaffingOut,
    responses=problems(EstablishmentOrganizationNotFoundError, StaffingTemplateNotFoundError),
)
async def compare_staffing(
    organization_id: OrganizationId,
    template_id: StaffingTemplateId,
    session: ReadSession,
    caller: Reader,
) -> OfficeStaffingOut:
    """What an office has and lacks of a template."""
    return await _compared(session, caller.scope(*READERS), organization_id, template_id)


@router.post(
    "/organizations/{organization_id}/staffing",
    response_model=OfficeStaffingOut,
    responses=problems(
        EstablishmentOrganizationNotFoundError,
        StaffingTemplateNotFoundError,
        StaffingOrganizationDissolvedError,
    ),
)
async def staff_by_template(
    organization_id: OrganizationId, body: StaffingIn, session: Session, caller: Committee
) -> OfficeStaffingOut:
    """Set up the posts the template asks for and that are not there yet."""
    scope = caller.scope(Role.COMMITTEE)
    template = await _template(session, scope, body.template_id)
    lines = use_cases.lines_of([line.model_dump() for line in template.lines])
    created = await use_cases.staff(session, scope, organization_id, lines)
    return await _compared(session, scope, organization_id, body.template_id, created=created)


async def _template(
    session: AsyncSession, scope: Scope, template_id: StaffingTemplateId
) -> StaffingTemplateOut:
    found = await queries.shown_template(session, scope, template_id)
    if found is None:
        raise StaffingTemplateNotFoundError
    return StaffingTemplateOut.model_validate(found._asdict())


async def _compared(
    session: AsyncSession,
    scope: Scope,
    organization_id: OrganizationId,
    template_id: StaffingTemplateId,
    *,
    created: int = 0,
) -> OfficeStaffingOut:
    organization = await organization_in(session, scope, organization_id)
    if organization is None:
        raise EstablishmentOrganizationNotFoundError
    template = await _template(session, scope, template_id)
    lines = use_cases.lines_of([line.model_dump() for line in template.lines])
    found = gaps(lines, await queries.seats_at(session, organization_id))
    return OfficeStaffingOut(
        template_id=template.id,
        template_name=template.name,
        organization_id=organization.id,
        gaps=[StaffingGapOut.model_validate(gap) for gap in found],
        posts_created=created,
    )
