"""``/api/placement/rounds/{round_id}/sign-ups``: taking part by one's own word."""

from typing import Annotated

from common.web.app import service_router
from common.web.auth import Caller, Role, requires
from common.web.client import authorization_of
from common.web.etag import tagged
from common.web.page import Page, Paging, Rows
from common.web.problem import problems
from common.web.session import ReadSession, Session
from fastapi import Query, Request, Response

from placement.access import round_in, rounds_as_staff
from placement.clients.roster import roster_of
from placement.errors import (
    ReasonMissingError,
    RoundNotFoundError,
    RoundNotOpenError,
    WindowNotOpenError,
    WindowOverError,
)
from placement.ids import PersonId, RoundId
from placement.models.sign_up import Correction
from placement.sign_ups import queries, use_cases
from placement.sign_ups.errors import (
    ConsentMissingError,
    PersonOutsideError,
    SignUpNotFoundError,
    SignUpNotUsedError,
)
from placement.sign_ups.queries import Which
from placement.sign_ups.schemas import (
    CorrectionOut,
    SignUpCountsOut,
    SignUpIn,
    SignUpOut,
    WithdrawalIn,
)

router = service_router("/api/placement/rounds/{round_id}", "sign_ups")

Reader = Annotated[Caller, requires(Role.COMMITTEE, Role.BRANCH, Role.SYSTEM, Role.MEMBER)]
Staff = Annotated[Caller, requires(Role.COMMITTEE, Role.BRANCH, Role.SYSTEM)]
Wisher = Annotated[Caller, requires(Role.COMMITTEE, Role.MEMBER)]


@router.get("/sign-ups", response_model=Page[SignUpOut], responses=problems(RoundNotFoundError))
async def list_sign_ups(
    round_id: RoundId,
    session: ReadSession,
    caller: Staff,
    paging: Paging,
    which: Annotated[Which | None, Query()] = None,
) -> Rows[dict[str, object]]:
    """Everybody who signed up, the withdrawn too, the first first."""
    await round_in(session, rounds_as_staff(caller), round_id)
    return await queries.sign_ups_page(session, round_id, which, paging)


@router.get(
    "/sign-up-counts", response_model=SignUpCountsOut, responses=problems(RoundNotFoundError)
)
async def count_sign_ups(round_id: RoundId, session: ReadSession, caller: Staff) -> SignUpCountsOut:
    """How many signed up, withdrew, and have written no wishes yet."""
    await round_in(session, rounds_as_staff(caller), round_id)
    return await queries.counts(session, round_id)


@router.get(
    "/sign-ups/{person_id}",
    response_model=SignUpOut,
    responses=problems(RoundNotFoundError, SignUpNotFoundError),
)
async def read_sign_up(
    round_id: RoundId,
    person_id: PersonId,
    session: ReadSession,
    caller: Reader,
    response: Response,
) -> SignUpOut:
    """One person's sign-up; a member sees their own."""
    key = use_cases.SignUpKey(round_id, person_id)
    return tagged(response, await use_cases.sign_up_shown(session, caller, key))


@router.put(
    "/sign-ups/{person_id}",
    response_model=SignUpOut,
    responses=problems(
        RoundNotFoundError,
        RoundNotOpenError,
        SignUpNotUsedError,
        WindowNotOpenError,
        WindowOverError,
        ReasonMissingError,
        ConsentMissingError,
        PersonOutsideError,
    ),
)
async def sign_up(  # noqa: PLR0913, PLR0917 - dependencies
    round_id: RoundId,
    person_id: PersonId,
    body: SignUpIn,
    request: Request,
    session: Session,
    caller: Wisher,
    response: Response,
) -> SignUpOut:
    """Take part, agreeing to matching; staff may do it for somebody with a reason."""
    roster = roster_of(request.app, authorization_of(request))
    key = use_cases.SignUpKey(round_id, person_id)
    return tagged(response, await use_cases.sign_up(session, roster, caller, key, body))


@router.put(
    "/sign-ups/{person_id}/withdrawal",
    response_model=SignUpOut,
    responses=problems(
        RoundNotFoundError, RoundNotOpenError, SignUpNotFoundError, ReasonMissingError
    ),
)
async def withdraw_sign_up(
    round_id: RoundId,
    person_id: PersonId,
    body: WithdrawalIn,
    session: Session,
    caller: Wisher,
    response: Response,
) -> SignUpOut:
    """Take no part after all, until the freeze; it is remembered."""
    key = use_cases.SignUpKey(round_id, person_id)
    return tagged(response, await use_cases.withdraw(session, caller, key, body))


@router.get(
    "/corrections", response_model=Page[CorrectionOut], responses=problems(RoundNotFoundError)
)
async def list_corrections(
    round_id: RoundId, session: ReadSession, caller: Staff, paging: Paging
) -> Rows[Correction]:
    """What staff did for others in this round, and why; newest first."""
    await round_in(session, rounds_as_staff(caller), round_id)
    return await queries.corrections_page(session, round_id, paging)
