"""HTTP of the slice ``establishment``: the four numbers."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Annotated, Any

from common import clock
from common.errors import PreconditionFailedError
from common.web.app import service_router
from common.web.auth import Caller, Committee, Role, requires
from common.web.etag import IfMatch, tagged
from common.web.page import Page, Paging, page_of_rows
from common.web.problem import problems
from common.web.session import ReadSession, Session
from fastapi import Depends, Query, Response
from sqlalchemy.ext.asyncio import AsyncSession

from roster.core.structure.staffing import Establishment, Serving, establishment_of
from roster.establishment import queries, use_cases
from roster.establishment.errors import (
    EstablishmentEntryExistsError,
    EstablishmentEntryNotFoundError,
    EstablishmentOrganizationNotFoundError,
)
from roster.establishment.schemas import (
    EstablishmentEntryOut,
    EstablishmentIn,
    EstablishmentLine,
    EstablishmentOut,
)
from roster.ids import AccountId, EstablishmentEntryId, OrganizationId
from roster.models.organization import Organization
from roster.models.structure.establishment import EstablishmentEntry
from roster.models.structure.rules_in_force import rules_in_force
from roster.models.tree import organization_in

READERS = (Role.COMMITTEE, Role.BRANCH, Role.SYSTEM)
Reader = Annotated[Caller, requires(*READERS)]

router = service_router("/api/roster", "establishment")


def _as_of(
    as_of: Annotated[date | None, Query(description="默认今天")] = None,
) -> date:
    return as_of or clock.today()


AsOf = Annotated[date, Depends(_as_of)]


@router.get(
    "/organizations/{organization_id}/establishment",
    response_model=EstablishmentOut,
    responses=problems(EstablishmentOrganizationNotFoundError),
)
async def read_establishment(
    organization_id: OrganizationId, session: ReadSession, caller: Reader, day: AsOf
) -> EstablishmentOut:
    """编制, 职数, 在编 and 实有 of an organization on a day; 职数 are those of today's posts."""
    scope = caller.scope(*READERS)
    organization = await organization_in(session, scope, organization_id)
    if organization is None:
        raise EstablishmentOrganizationNotFoundError
    entries = await queries.entries_of(session, scope, organization_id)
    present = next((entry for entry in entries if entry.effective_on <= day), None)
    serving = await queries.serving_at(session, [organization_id], day)
    posts = await queries.authorised_posts_of(session, [organization_id])
    numbers = establishment_of(
        serving.get(organization_id, []),
        administrative=None if present is None else present.administrative,
        institutional=None if present is None else present.institutional,
        authorised_posts=posts.get(organization_id, 0),
    )
    return await _shown(session, organization, day, numbers, entries)


@router.get(
    "/establishment",
    response_model=Page[EstablishmentLine],
    responses=problems(EstablishmentOrganizationNotFoundError),
)
async def list_establishment(
    session: ReadSession,
    caller: Reader,
    paging: Paging,
    organization_id: OrganizationId,
    day: AsOf,
) -> Page[EstablishmentLine]:
    """The organizations of a subtree that have an establishment, with their four numbers."""
    scope = caller.scope(*READERS)
    top = await organization_in(session, scope, organization_id)
    if top is None:
        raise EstablishmentOrganizationNotFoundError
    statement = queries.organizations_with_places(scope, top.path, day)
    page = await page_of_rows(session, statement, [Organization.path], paging)
    ids = [row["organization_id"] for row in page.items]
    serving = await queries.serving_at(session, ids, day)
    posts = await queries.authorised_posts_of(session, ids)
    rules = (await rules_in_force(session, top.path, day)).rules
    items = [
        _line(
            row,
            serving.get(row["organization_id"], []),
            posts.get(row["organization_id"], 0),
            rules.establishment_target_percent,
        )
        for row in page.items
    ]
    return Page(items=items, next_cursor=page.next_cursor)


@router.post(
    "/organizations/{organization_id}/establishment",
    response_model=EstablishmentEntryOut,
    status_code=201,
    responses=problems(EstablishmentOrganizationNotFoundError, EstablishmentEntryExistsError),
)
async def enter_establishment(
    organization_id: OrganizationId,
    body: EstablishmentIn,
    session: Session,
    caller: Committee,
    response: Response,
) -> EstablishmentEntry:
    """Enter the establishment of an organization from a day on."""
    entered = await use_cases.enter(
        session,
        caller.scope(Role.COMMITTEE),
        organization_id,
        body,
        by=AccountId(caller.subject),
    )
    return tagged(response, entered)


@router.delete(
    "/establishment/{entry_id}",
    status_code=204,
    responses=problems(EstablishmentEntryNotFoundError, PreconditionFailedError),
)
async def remove_establishment(
    entry_id: EstablishmentEntryId, session: Session, caller: Committee, seen: IfMatch
) -> None:
    """Remove an entry made by mistake."""
    await use_cases.remove(session, caller.scope(Role.COMMITTEE), entry_id, seen=seen)


async def _shown(
    session: AsyncSession,
    organization: Organization,
    day: date,
    numbers: Establishment,
    entries: Sequence[EstablishmentEntry],
) -> EstablishmentOut:
    rules = (await rules_in_force(session, organization.path, day)).rules
    target = rules.establishment_target_percent
    return EstablishmentOut(
        organization_id=organization.id,
        organization_name=organization.name,
        as_of=day,
        administrative=numbers.administrative,
        institutional=numbers.institutional,
        places=numbers.places,
        authorised_posts=numbers.authorised_posts,
        established=numbers.established,
        in_office=numbers.in_office,
        established_full_time=numbers.established_full_time,
        rate=None if numbers.rate is None else float(numbers.rate),
        target=target / 100,
        meets_target=_meets(numbers, target),
        entries=[EstablishmentEntryOut.model_validate(entry) for entry in entries],
    )


def _line(
    row: Mapping[str, Any], serving: Sequence[Serving], posts: int, target: int
) -> EstablishmentLine:
    numbers = establishment_of(
        serving,
        administrative=row["administrative"],
        institutional=row["institutional"],
        authorised_posts=posts,
    )
    return EstablishmentLine(
        **row,
        authorised_posts=posts,
        established=numbers.established,
        in_office=numbers.in_office,
        rate=None if numbers.rate is None else float(numbers.rate),
        meets_target=_meets(numbers, target),
    )


def _meets(numbers: Establishment, target: int) -> bool | None:
    """Compared as fractions: 9 of 10 places meet 90 per cent."""
    return None if numbers.rate is None else numbers.rate * 100 >= target
