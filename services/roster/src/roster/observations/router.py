"""HTTP of the slice ``observations``."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Annotated, Any

from common import clock
from common.errors import PreconditionFailedError
from common.scope import Scope
from common.web.app import service_router
from common.web.auth import Caller, Committee, Role, requires
from common.web.etag import IfMatch, tagged
from common.web.listing import SHEETS, Listing, ordered_by, sheet_of
from common.web.page import Page, Paging, page_of_rows
from common.web.problem import problems
from common.web.session import ReadSession, Session
from fastapi import Depends, Query, Response
from sqlalchemy.ext.asyncio import AsyncSession

from roster import sheets
from roster.core.calendar_months import add_months
from roster.core.development_rules import RuleKey
from roster.core.observing import looks_due
from roster.ids import AccountId, ObservationId, PersonId
from roster.models.development.observation import Observation
from roster.models.development.rule import rule_in_force
from roster.models.person import Person
from roster.observations import queries, use_cases
from roster.observations.errors import (
    ObservationEarlyError,
    ObservationNotFoundError,
    ObservationWithdrawnError,
    ObservedNotFoundError,
    ObserverNotFoundError,
    PrivateLifeError,
)
from roster.observations.schemas import (
    LookOut,
    NewcomerFilter,
    NewcomerOut,
    ObservationFilter,
    ObservationIn,
    ObservationOut,
    ObservationWithdrawIn,
)

STAFF = (Role.COMMITTEE, Role.BRANCH)
Staff = Annotated[Caller, requires(*STAFF)]

ObservedListing = Annotated[
    Listing,
    Depends(
        ordered_by(
            "-occurred",
            occurred=queries.KEYS,
            person=(Person.name_pinyin, Observation.id),
        )
    ),
]

router = service_router("/api/roster", "observations")


@router.post(
    "/observations",
    response_model=ObservationOut,
    status_code=201,
    responses=problems(
        ObservedNotFoundError, ObserverNotFoundError, PrivateLifeError, ObservationEarlyError
    ),
)
async def note_observation(
    body: ObservationIn, session: Session, caller: Staff, response: Response
) -> ObservationOut:
    """Note a fact of somebody's work."""
    scope = caller.scope(*STAFF)
    made = await use_cases.note(session, scope, AccountId(caller.subject), body)
    return tagged(response, await _read(session, scope, made.id))


@router.get("/observations", response_model=Page[ObservationOut], responses=SHEETS)
@sheet_of(ObservationOut, sheets.OBSERVED)
async def list_observations(
    session: ReadSession,
    caller: Staff,
    wanted: Annotated[ObservationFilter, Query()],
    listing: ObservedListing,
) -> Page[ObservationOut]:
    """The log, newest first."""
    statement = queries.observations_matching(caller.scope(*STAFF), wanted)
    page = await listing.rows(session, statement)
    items = [ObservationOut.model_validate(row) for row in page.items]
    return Page(items=items, next_cursor=page.next_cursor)


@router.get(
    "/observations/{observation_id}",
    response_model=ObservationOut,
    responses=problems(ObservationNotFoundError),
)
async def get_observation(
    observation_id: ObservationId, session: ReadSession, caller: Staff, response: Response
) -> ObservationOut:
    """One note."""
    return tagged(response, await _read(session, caller.scope(*STAFF), observation_id))


@router.post(
    "/observations/{observation_id}/withdraw",
    response_model=ObservationOut,
    responses=problems(
        ObservationNotFoundError, ObservationWithdrawnError, PreconditionFailedError
    ),
)
async def withdraw_observation(
    observation_id: ObservationId,
    body: ObservationWithdrawIn,
    session: Session,
    caller: Committee,
    seen: IfMatch,
    response: Response,
) -> ObservationOut:
    """Take a wrong note back; it stays readable with the reason."""
    scope = caller.scope(Role.COMMITTEE)
    await use_cases.withdraw(session, scope, observation_id, body.reason, seen=seen)
    return tagged(response, await _read(session, scope, observation_id))


@router.get("/newcomers", response_model=Page[NewcomerOut])
async def list_newcomers(
    session: ReadSession, caller: Staff, wanted: Annotated[NewcomerFilter, Query()], paging: Paging
) -> Page[NewcomerOut]:
    """People in their first months, with the looks that are due (初任考察), longest here first."""
    scope, today = caller.scope(*STAFF), clock.today()
    top = scope.paths[0] if scope.paths else ""
    months = await rule_in_force(session, top, RuleKey.NEWCOMER_MONTHS, today)
    statement = queries.newcomers_since(scope, wanted, add_months(today, -months))
    page = await page_of_rows(session, statement, queries.NEWCOMER_KEYS, paging)
    items = await _with_looks(session, scope, page.items, today)
    return Page(items=items, next_cursor=page.next_cursor)


async def _with_looks(
    session: AsyncSession,
    scope: Scope,
    rows: Sequence[Mapping[str, Any]],
    today: date,
) -> list[NewcomerOut]:
    done: dict[PersonId, dict[int, date]] = {row["person_id"]: {} for row in rows}
    for row in await queries.looks_done(session, scope, list(done)):
        done[row.person_id][row.stage_months] = row.done_on
    rules: dict[str, list[int]] = {}
    for path in {row["org_path"] for row in rows}:
        rules[path] = await rule_in_force(session, path, RuleKey.NEWCOMER_LOOKS, today)
    return [_newcomer(row, rules[row["org_path"]], done[row["person_id"]], today) for row in rows]


def _newcomer(
    row: Mapping[str, Any], months: list[int], done: Mapping[int, date], today: date
) -> NewcomerOut:
    looks = looks_due(row["entered_on"], months, done, today)
    told = [LookOut.model_validate(look) for look in looks]
    return NewcomerOut.model_validate(dict(row) | {"looks": told})


async def _read(
    session: AsyncSession, scope: Scope, observation_id: ObservationId
) -> ObservationOut:
    found = await session.execute(
        queries.shown_observations(scope).where(Observation.id == observation_id)
    )
    row = found.one_or_none()
    if row is None:
        raise ObservationNotFoundError
    return ObservationOut.model_validate(row)
