"""``/api/placement/rounds``: from the first draft to the freeze."""

from typing import Annotated

from common.jobs import accepted
from common.web.app import service_router
from common.web.auth import Caller, Committee, Role, requires
from common.web.client import authorization_of
from common.web.etag import IfMatch, IfMatchMissingError, tagged
from common.web.page import Page, Paging, Rows
from common.web.problem import problems
from common.web.session import ReadSession, Session
from fastapi import Header, Query, Request, Response

from placement.access import (
    is_staff,
    readable_rounds,
    round_in,
    rounds_as_staff,
    rounds_to_decide,
    visible_rounds,
)
from placement.clients.roster import roster_of
from placement.errors import (
    NotSignedUpError,
    ReasonMissingError,
    RoundNotFoundError,
    RoundNotOpenError,
    WindowNotOpenError,
    WindowOverError,
)
from placement.ids import PersonId, RoundId
from placement.models.round import Round, Wish
from placement.rounds import queries, use_cases
from placement.rounds.errors import (
    OrganizationNotFoundError,
    TwoSidedNeedsSignUpError,
    WishNotFoundError,
)
from placement.rounds.schemas import (
    FrozenCandidateOut,
    FrozenPostOut,
    RoundIn,
    RoundOut,
    RoundPatch,
    RoundState,
    WishIn,
    WishOut,
)

router = service_router("/api/placement/rounds", "rounds")

Reader = Annotated[Caller, requires(Role.COMMITTEE, Role.BRANCH, Role.SYSTEM, Role.MEMBER)]
Staff = Annotated[Caller, requires(Role.COMMITTEE, Role.BRANCH, Role.SYSTEM)]
Wisher = Annotated[Caller, requires(Role.COMMITTEE, Role.MEMBER)]


@router.post(
    "",
    response_model=RoundOut,
    status_code=201,
    responses=problems(OrganizationNotFoundError, TwoSidedNeedsSignUpError),
)
async def create_round(
    body: RoundIn, request: Request, session: Session, caller: Committee, response: Response
) -> Round:
    """Open a round for an organization and everything below it."""
    roster = roster_of(request.app, authorization_of(request))
    created = await use_cases.create_round(session, roster, caller, body)
    response.headers["location"] = f"/api/placement/rounds/{created.id}"
    return tagged(response, created)


@router.get("", response_model=Page[RoundOut])
async def list_rounds(
    session: ReadSession,
    caller: Reader,
    paging: Paging,
    state: Annotated[RoundState | None, Query()] = None,
) -> Rows[RoundOut]:
    """Rounds, newest first."""
    found = await queries.rounds_page(session, readable_rounds(caller), state, paging)
    return Rows([_shown(caller, item) for item in found.items], found.next_cursor)


@router.get("/{round_id}", response_model=RoundOut, responses=problems(RoundNotFoundError))
async def read_round(
    round_id: RoundId, session: ReadSession, caller: Reader, response: Response
) -> RoundOut:
    """One round."""
    found = await round_in(session, readable_rounds(caller), round_id)
    return _shown(caller, tagged(response, found))


@router.patch(
    "/{round_id}",
    response_model=RoundOut,
    responses=problems(RoundNotFoundError, RoundNotOpenError, TwoSidedNeedsSignUpError),
)
async def change_round(
    round_id: RoundId,
    body: RoundPatch,
    session: Session,
    caller: Committee,
    seen: IfMatch,
    response: Response,
) -> Round:
    """Change a round that is still open."""
    changed = await use_cases.change_round(session, rounds_to_decide(caller), round_id, seen, body)
    return tagged(response, changed)


@router.post(
    "/{round_id}/freeze",
    response_model=RoundOut,
    status_code=202,
    responses=problems(RoundNotFoundError, RoundNotOpenError),
)
async def freeze_round(
    round_id: RoundId, session: Session, caller: Committee, response: Response
) -> Round:
    """Copy people, posts and wishes as they are now; every run computes from the copy only."""
    frozen, job_id = await use_cases.request_freeze(
        session, rounds_to_decide(caller), caller.subject, round_id
    )
    accepted(response, "placement", job_id)
    return tagged(response, frozen)


@router.get(
    "/{round_id}/posts",
    response_model=Page[FrozenPostOut],
    responses=problems(RoundNotFoundError),
)
async def list_round_posts(
    round_id: RoundId, session: ReadSession, caller: Reader, paging: Paging
) -> Rows[FrozenPostOut]:
    """The posts of a frozen round; empty before the freeze."""
    await round_in(session, visible_rounds(caller), round_id)
    return await queries.posts_page(session, round_id, paging)


@router.get(
    "/{round_id}/candidates",
    response_model=Page[FrozenCandidateOut],
    responses=problems(RoundNotFoundError),
)
async def list_round_candidates(
    round_id: RoundId, session: ReadSession, caller: Staff, paging: Paging
) -> Rows[FrozenCandidateOut]:
    """The people of a frozen round; empty before the freeze."""
    await round_in(session, rounds_as_staff(caller), round_id)
    return await queries.candidates_page(session, round_id, paging)


@router.get(
    "/{round_id}/wishes", response_model=Page[WishOut], responses=problems(RoundNotFoundError)
)
async def list_wishes(
    round_id: RoundId, session: ReadSession, caller: Staff, paging: Paging
) -> Rows[Wish]:
    """Everybody's wishes, the first to be written first."""
    await round_in(session, rounds_as_staff(caller), round_id)
    return await queries.wishes_page(session, round_id, paging)


@router.get(
    "/{round_id}/wishes/{person_id}",
    response_model=WishOut,
    responses=problems(RoundNotFoundError, WishNotFoundError),
)
async def read_wish(
    round_id: RoundId,
    person_id: PersonId,
    session: ReadSession,
    caller: Reader,
    response: Response,
) -> Wish:
    """One person's wishes; a member sees their own."""
    return tagged(response, await use_cases.wish_of(session, caller, round_id, person_id))


@router.put(
    "/{round_id}/wishes/{person_id}",
    response_model=WishOut,
    responses=problems(
        RoundNotFoundError,
        RoundNotOpenError,
        IfMatchMissingError,
        WindowNotOpenError,
        WindowOverError,
        ReasonMissingError,
        NotSignedUpError,
    ),
)
async def put_wish(  # noqa: PLR0913, PLR0917 - dependencies
    round_id: RoundId,
    person_id: PersonId,
    body: WishIn,
    session: Session,
    caller: Wisher,
    response: Response,
    if_match: Annotated[str | None, Header()] = None,
) -> Wish:
    """Write or replace a person's wishes while the round is open; If-Match once there are some.

    Where sign-up has a window, people write inside it; staff correct with a reason.
    """
    key = use_cases.WishKey(round_id, person_id)
    return tagged(response, await use_cases.put_wish(session, caller, key, body, if_match))


def _shown(caller: Caller, found: Round) -> RoundOut:
    """The round; who is singled out by name is for the staff only."""
    shown = RoundOut.model_validate(found)
    if is_staff(caller, found.org_path):
        return shown
    named_nobody = shown.candidates.filter.model_copy(update={"person_ids": []})
    return shown.model_copy(
        update={
            "is_whole": False,
            "candidates": shown.candidates.model_copy(update={"filter": named_nobody}),
            "policy": shown.policy.model_copy(update={"pins": []}),
        }
    )
