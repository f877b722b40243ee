"""A branch asks for people at its posts."""

from typing import NamedTuple

from common import clock
from common.errors import NotFoundError
from common.web.auth import Caller, Role
from common.web.etag import check_version, expected_version
from common.web.page import PageQuery, Rows
from sqlalchemy.ext.asyncio import AsyncSession

from placement.access import readable_rounds, refuse_unless_open, round_in
from placement.clients.roster import PostRow, Roster, post
from placement.core.people import age_on
from placement.corrections import record_correction
from placement.errors import PostNotFoundError
from placement.ids import AccountId, PostId, RoundId
from placement.models.request import BranchRequest
from placement.models.round import Round
from placement.models.sign_up import SignUp
from placement.requests import queries
from placement.requests.errors import (
    NoApplicantError,
    NotTwoSidedError,
    RequestNotFoundError,
    TooManyRequestedError,
)
from placement.requests.schemas import AgeBand, ApplicantOut, RequestIn
from placement.windows import reason_of, refuse_outside

CHOOSERS = (Role.COMMITTEE, Role.BRANCH)
AGE_BANDS: tuple[tuple[int, AgeBand], ...] = ((25, "to_25"), (30, "26_to_30"), (35, "31_to_35"))


class RequestKey(NamedTuple):
    """Which post in which round."""

    round_id: RoundId
    post_id: PostId


async def request_of(
    session: AsyncSession, roster: Roster, caller: Caller, key: RequestKey
) -> BranchRequest:
    """Raises RoundNotFoundError, PostNotFoundError, RequestNotFoundError."""
    found = await round_in(session, readable_rounds(caller), key.round_id)
    await _own_post(roster, caller, found, key.post_id)
    request = await queries.request_of(session, *key)
    if request is None:
        raise RequestNotFoundError
    return request


async def applicants(
    session: AsyncSession, roster: Roster, caller: Caller, key: RequestKey, paging: PageQuery
) -> Rows[ApplicantOut]:
    """Who wished for a post and agreed to be looked at, to the post's own staff and above.

    Raises:
        RoundNotFoundError, PostNotFoundError: outside the scope.
        NotTwoSidedError: branches choose nobody in this round.
        RoundNotOpenError: the choice is over.
    """
    found = await round_in(session, readable_rounds(caller), key.round_id)
    _refuse_one_sided(found)
    refuse_unless_open(found)
    await _own_post(roster, caller, found, key.post_id)
    rows = await queries.applicants_page(session, *key, paging)
    return Rows([_card(found, row) for row in rows.items], rows.next_cursor)


async def put_request(
    session: AsyncSession,
    roster: Roster,
    caller: Caller,
    key: RequestKey,
    body: RequestIn,
    if_match: str | None,
) -> BranchRequest:
    """Say whom the branch wants, its first choice first.

    Raises:
        RoundNotFoundError, PostNotFoundError: outside the scope.
        NotTwoSidedError, RoundNotOpenError: nothing to ask for.
        WindowNotOpenError, WindowOverError: the branch is too early or too late.
        ReasonMissingError: the round's staff ask in its place without saying why.
        TooManyRequestedError: more than the round allows.
        NoApplicantError: somebody who did not wish for the post.
    """
    found = await round_in(session, readable_rounds(caller), key.round_id, lock=True)
    _refuse_one_sided(found)
    refuse_unless_open(found)
    about = await _own_post(roster, caller, found, key.post_id)
    if caller.scope(Role.COMMITTEE).covers(found.org_path):
        record_correction(session, found.id, None, "request", reason_of(body.reason), caller)
    else:
        refuse_outside(found.two_sided)
    await _refuse_people(session, found, key, body)
    request = await queries.request_of(session, *key)
    if request is None:
        request = BranchRequest(round_id=key.round_id, post_id=key.post_id)
        session.add(request)
    else:
        check_version(request, expected_version(if_match))
    request.title, request.organization_name = about.title, about.organization_name
    request.org_path = about.org_path
    request.person_ids = list(body.person_ids)
    request.updated_by = AccountId(caller.subject)
    request.updated_at = clock.now()
    await session.flush()
    return request


def _refuse_one_sided(found: Round) -> None:
    if not found.two_sided["is_used"]:
        raise NotTwoSidedError("本轮由团委统一安排，单位不用提出人选。")


async def _own_post(roster: Roster, caller: Caller, found: Round, post_id: PostId) -> PostRow:
    """The post, when it is the caller's to fill and of this round."""
    try:
        about = await post(roster, post_id)
    except NotFoundError:
        raise PostNotFoundError from None
    inside = about.org_path.startswith(found.org_path)
    if not inside or not caller.scope(*CHOOSERS).covers(about.org_path):
        raise PostNotFoundError
    return about


async def _refuse_people(
    session: AsyncSession, found: Round, key: RequestKey, body: RequestIn
) -> None:
    limit = found.two_sided["limit"]
    if len(body.person_ids) > limit:
        raise TooManyRequestedError(f"每个岗位最多提出 {limit} 人。", limit=limit)
    there = await queries.applicants_among(session, *key, body.person_ids)
    if len(there) < len(body.person_ids):
        raise NoApplicantError("有人没有报这个岗位，或已退出报名；请刷新名单后再选。")


def _card(found: Round, row: SignUp) -> ApplicantOut:
    band: AgeBand | None = None
    if row.born_on is not None:
        age = age_on(found.reference_on, row.born_on)
        band = next((name for top, name in AGE_BANDS if age <= top), "from_36")
    return ApplicantOut(
        person_id=row.person_id,
        name=row.name,
        work_unit=row.work_unit,
        skills=row.skills,
        age_band=band,
    )
