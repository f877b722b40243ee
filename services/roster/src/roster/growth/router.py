"""HTTP of the slice ``growth``."""

from typing import Annotated

from common import clock
from common.web.app import service_router
from common.web.auth import Caller, Role, requires
from common.web.problem import problems
from common.web.session import ReadSession
from fastapi import Request

from roster.core.growth import Entry, timeline
from roster.growth import queries
from roster.growth.errors import GrowthFileNotFoundError
from roster.growth.schemas import EntryOut, GrowthFileOut
from roster.ids import PersonId
from roster.models.development.growth import Sight, Source

STAFF = (Role.COMMITTEE, Role.BRANCH)
StaffOrSelf = Annotated[Caller, requires(*STAFF, Role.MEMBER)]

router = service_router("/api/roster/people/{person_id}/growth", "growth")


@router.get("", response_model=GrowthFileOut, responses=problems(GrowthFileNotFoundError))
async def get_growth_file(
    person_id: PersonId, request: Request, session: ReadSession, caller: StaffOrSelf
) -> GrowthFileOut:
    """One person's growth file (成长档案), newest first; a member reads their own."""
    own = PersonId(caller.person_id) if caller.person_id and caller.has(Role.MEMBER) else None
    sight = Sight(caller.scope(*STAFF), own)
    person = await queries.person_seen(session, sight, person_id)
    if person is None:
        raise GrowthFileNotFoundError
    sources: tuple[Source, ...] = request.app.state.growth_sources
    found: list[Entry] = []
    for source in sources:
        found += await source(session, sight, person_id)
    # Who reads their own file reads it as its person, also where they are staff.
    told = timeline(found, for_person=caller.person_id == person_id)
    return GrowthFileOut.model_validate(
        person._asdict()
        | {"as_of": clock.today(), "entries": [EntryOut.model_validate(one) for one in told]}
    )
