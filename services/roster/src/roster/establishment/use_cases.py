"""Entering establishment, and staffing an office by a template."""

from datetime import date

from common.errors import PreconditionFailedError
from common.events.outbox import Event, emit, emit_all
from common.ids import new_id
from common.scope import Scope
from sqlalchemy.ext.asyncio import AsyncSession

from roster.core.structure.staffing import Gap, TemplateLine, gaps, repeated_lines
from roster.core.vocabulary import OrganizationStatus, PostForm, PostStatus
from roster.establishment import queries
from roster.establishment.errors import (
    EstablishmentEntryExistsError,
    EstablishmentEntryNotFoundError,
    EstablishmentOrganizationNotFoundError,
    StaffingOrganizationDissolvedError,
    StaffingTemplateExistsError,
    StaffingTemplateNotFoundError,
    StaffingTemplateRepeatsError,
)
from roster.establishment.schemas import (
    EstablishmentIn,
    StaffingTemplateIn,
    StaffingTemplatePatch,
    TemplateLineIn,
)
from roster.ids import (
    AccountId,
    EstablishmentEntryId,
    OrganizationId,
    PostId,
    StaffingTemplateId,
)
from roster.models.base import PLUMBING
from roster.models.organization import Organization
from roster.models.post import Post
from roster.models.structure.establishment import EstablishmentEntry, StaffingTemplate
from roster.models.tree import organization_in

TERM_MONTHS = 12


async def enter(
    session: AsyncSession,
    scope: Scope,
    organization_id: OrganizationId,
    body: EstablishmentIn,
    *,
    by: AccountId,
) -> EstablishmentEntry:
    """Enter the establishment of an organization from a day on.

    Raises:
        EstablishmentOrganizationNotFoundError: it is not there, or not for this caller.
        EstablishmentEntryExistsError: one from that day is there already.
    """
    organization = await _organization(session, scope, organization_id)
    if await queries.is_entered_on(session, organization_id, body.effective_on):
        raise EstablishmentEntryExistsError("请先删除那一条，或换一个执行日期。")
    entry = EstablishmentEntry(
        id=EstablishmentEntryId(new_id()),
        organization_id=organization.id,
        org_path=organization.path,
        recorded_by=by,
        **body.model_dump(),
    )
    session.add(entry)
    await session.flush()
    await _say_entry(session, entry, "establishment.entered", body.effective_on)
    return entry


async def remove(
    session: AsyncSession, scope: Scope, entry_id: EstablishmentEntryId, *, seen: int
) -> None:
    """Remove an entry made by mistake.

    Raises:
        EstablishmentEntryNotFoundError, PreconditionFailedError: as named.
    """
    entry = await queries.entry_in(session, scope, entry_id)
    if entry is None:
        raise EstablishmentEntryNotFoundError
    if entry.version != seen:
        raise PreconditionFailedError("请刷新后再改。")
    await session.delete(entry)
    await session.flush()
    await _say_entry(session, entry, "establishment.removed", entry.effective_on)


async def create_template(
    session: AsyncSession, scope: Scope, body: StaffingTemplateIn
) -> StaffingTemplate:
    """Set up a staffing template for an organization and all below it.

    Raises:
        EstablishmentOrganizationNotFoundError: it is not there, or not for this caller.
        StaffingTemplateExistsError, StaffingTemplateRepeatsError: as named.
    """
    organization = await _organization(session, scope, body.organization_id)
    if await queries.is_named(session, organization.id, body.name):
        raise StaffingTemplateExistsError("请换一个名称。")
    template = StaffingTemplate(
        id=StaffingTemplateId(new_id()),
        organization_id=organization.id,
        org_path=organization.path,
        name=body.name,
        lines=_stored(body.lines),
    )
    session.add(template)
    await session.flush()
    await _say_template(session, template, "staffing_template.created")
    return template


async def change_template(
    session: AsyncSession,
    scope: Scope,
    template_id: StaffingTemplateId,
    patch: StaffingTemplatePatch,
    *,
    seen: int,
) -> StaffingTemplate:
    """Change what the patch names; posts that were set up by it stay.

    Raises:
        StaffingTemplateNotFoundError, PreconditionFailedError: as named.
        StaffingTemplateExistsError, StaffingTemplateRepeatsError: as when created.
    """
    template = await _seen_template(session, scope, template_id, seen)
    if patch.name is not None:
        if await queries.is_named(session, template.organization_id, patch.name, but=template_id):
            raise StaffingTemplateExistsError("请换一个名称。")
        template.name = patch.name
    if patch.lines is not None:
        template.lines = _stored(patch.lines)
    await session.flush()
    await _say_template(session, template, "staffing_template.changed")
    return template


async def drop_template(
    session: AsyncSession, scope: Scope, template_id: StaffingTemplateId, *, seen: int
) -> None:
    """Drop a template; posts that were set up by it stay.

    Raises:
        StaffingTemplateNotFoundError, PreconditionFailedError: as named.
    """
    template = await _seen_template(session, scope, template_id, seen)
    await session.delete(template)
    await session.flush()
    await _say_template(session, template, "staffing_template.dropped")


async def staff(
    session: AsyncSession,
    scope: Scope,
    organization_id: OrganizationId,
    lines: list[TemplateLine],
) -> int:
    """Set up the posts a template asks for and that are not there; returns how many.

    Seats that lack at a line become one post, so that a second call finds nothing to do.

    Raises:
        EstablishmentOrganizationNotFoundError, StaffingOrganizationDissolvedError: as named.
    """
    organization = await _organization(session, scope, organization_id)
    if organization.status == OrganizationStatus.DISSOLVED:
        raise StaffingOrganizationDissolvedError
    found = gaps(lines, await queries.seats_at(session, organization_id))
    posts = [_post(organization, gap) for gap in found if gap.missing_seats]
    session.add_all(posts)
    await session.flush()
    events = [
        Event(
            "post.created",
            f"posts/{post.id}",
            post.org_path,
            {
                "post_id": str(post.id),
                "organization_id": str(post.organization_id),
                "version": post.version,
            },
        )
        for post in posts
    ]
    await emit_all(session, PLUMBING, events)
    return len(posts)


def _post(organization: Organization, gap: Gap) -> Post:
    return Post(
        id=PostId(new_id()),
        organization_id=organization.id,
        org_path=organization.path,
        title=gap.title,
        form=gap.form,
        capacity=gap.missing_seats,
        floor_under35=0,
        requirements={},
        term_months=TERM_MONTHS,
        skills=[],
        priority=50,
        status=PostStatus.OPEN,
    )


def lines_of(template_lines: list[dict[str, object]]) -> list[TemplateLine]:
    return [
        TemplateLine(str(line["title"]), PostForm(str(line["form"])), int(str(line["count"])))
        for line in template_lines
    ]


def _stored(lines: list[TemplateLineIn]) -> list[dict[str, object]]:
    stored: list[dict[str, object]] = [line.model_dump(mode="json") for line in lines]
    if repeated_lines(lines_of(stored)):
        raise StaffingTemplateRepeatsError("同一岗位、同一任职形式请合并为一行，改人数。")
    return stored


async def _organization(
    session: AsyncSession, scope: Scope, organization_id: OrganizationId
) -> Organization:
    organization = await organization_in(session, scope, organization_id, locked=True)
    if organization is None:
        raise EstablishmentOrganizationNotFoundError
    return organization


async def _seen_template(
    session: AsyncSession, scope: Scope, template_id: StaffingTemplateId, seen: int
) -> StaffingTemplate:
    template = await queries.template_in(session, scope, template_id)
    if template is None:
        raise StaffingTemplateNotFoundError
    if template.version != seen:
        raise PreconditionFailedError("请刷新后再改。")
    return template


async def _say_entry(
    session: AsyncSession, entry: EstablishmentEntry, type_: str, effective_on: date
) -> None:
    data = {
        "entry_id": str(entry.id),
        "organization_id": str(entry.organization_id),
        "effective_on": effective_on.isoformat(),
    }
    await emit(session, PLUMBING, Event(type_, f"establishment/{entry.id}", entry.org_path, data))


async def _say_template(session: AsyncSession, template: StaffingTemplate, type_: str) -> None:
    data = {"template_id": str(template.id), "version": template.version}
    subject = f"staffing-templates/{template.id}"
    await emit(session, PLUMBING, Event(type_, subject, template.org_path, data))
