"""HTTP of the slice ``indicators``."""

from typing import Annotated

from common import clock
from common.web.app import service_router
from common.web.auth import Caller, Role, requires
from common.web.problem import problems
from common.web.session import ReadSession

from roster.core.establishment import staffing_rate, vacancies
from roster.ids import OrganizationId
from roster.indicators import queries
from roster.indicators.errors import IndicatorOrganizationNotFoundError
from roster.indicators.schemas import StaffingOut
from roster.models.tree import organization_in

STAFF = (Role.COMMITTEE, Role.BRANCH)

router = service_router("/api/roster/indicators", "indicators")


@router.get(
    "/staffing",
    response_model=StaffingOut,
    responses=problems(IndicatorOrganizationNotFoundError),
)
async def read_staffing(
    session: ReadSession,
    caller: Annotated[Caller, requires(*STAFF)],
    organization_id: OrganizationId | None = None,
) -> StaffingOut:
    """How well a subtree, or everything the caller may see, is staffed today."""
    scope = caller.scope(*STAFF)
    if organization_id is not None:
        organization = await organization_in(session, scope, organization_id)
        if organization is None:
            raise IndicatorOrganizationNotFoundError
        scope = scope.within(organization.path)
    today = clock.today()
    seats = await queries.seats_in(session, scope)
    counted = await queries.appointments_in(session, scope, today)
    rate = staffing_rate(seats)
    return StaffingOut(
        as_of=today,
        organizations=await queries.organizations_in(session, scope),
        people=await queries.people_in(session, scope),
        posts=len(seats),
        capacity=sum(capacity for capacity, _ in seats),
        occupied=sum(occupied for _, occupied in seats),
        vacant=sum(vacancies(*seat) for seat in seats),
        staffing_rate=None if rate is None else float(rate),
        **counted._asdict(),
    )
