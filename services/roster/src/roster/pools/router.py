"""HTTP of the slice ``pools``."""

from typing import Annotated

from common import clock
from common.errors import PreconditionFailedError
from common.web.app import service_router
from common.web.auth import Caller, Committee, Role, requires
from common.web.etag import IfMatch, tagged
from common.web.listing import SHEETS, Listing, ordered_by, sheet_of
from common.web.page import Page, Paging, page_of_rows
from common.web.problem import problems
from common.web.session import ReadSession, Session
from fastapi import Depends, Query, Response

from roster import sheets
from roster.core.pools import Member, ratios
from roster.ids import AccountId, PoolCandidateId, PoolExitProposalId, PoolId
from roster.models.development.pool import PoolCandidate, TalentPool
from roster.models.person import Person
from roster.pools import entering, leaving, queries, use_cases
from roster.pools.entering import Recorder
from roster.pools.errors import (
    AlreadyNominatedError,
    CandidateNotFoundError,
    CandidateStepRefusedError,
    ComparisonRefusedError,
    ExitProposalDecidedError,
    ExitProposalNotFoundError,
    NominatorNotFoundError,
    NomineeNotFoundError,
    NomineeOutsideError,
    NomineeUnfitError,
    PoolClosedError,
    PoolCriteriaContradictError,
    PoolFullError,
    PoolNotFoundError,
    PoolOpenError,
    PoolOrganizationNotFoundError,
    PoolTiersRefusedError,
)
from roster.pools.schemas import (
    CandidateFilter,
    CandidateOut,
    CandidateRow,
    ComparisonIn,
    ComparisonOut,
    DecisionIn,
    ExitProposalFilter,
    ExitProposalOut,
    InspectionIn,
    LeaveIn,
    NominationIn,
    PoolFilter,
    PoolIn,
    PoolOut,
    PoolPatch,
    RatiosOut,
)
from roster.pools.showing import (
    read_candidate,
    read_pool,
    refuse_unkept,
    shown_comparison,
    shown_pools,
)

STAFF = (Role.COMMITTEE, Role.BRANCH)
Staff = Annotated[Caller, requires(*STAFF)]

PoolsListing = Annotated[
    Listing,
    Depends(
        ordered_by(
            "organization",
            organization=queries.POOL_KEYS,
            name=(TalentPool.name, TalentPool.id),
        )
    ),
]

PooledListing = Annotated[
    Listing,
    Depends(
        ordered_by(
            "nominated",
            nominated=queries.CANDIDATE_KEYS,
            person=(Person.name_pinyin, PoolCandidate.id),
            tier=(PoolCandidate.tier, PoolCandidate.id),
        )
    ),
]

router = service_router("/api/roster", "pools")


@router.post(
    "/pools",
    response_model=PoolOut,
    status_code=201,
    responses=problems(
        PoolOrganizationNotFoundError, PoolTiersRefusedError, PoolCriteriaContradictError
    ),
)
async def create_pool(
    body: PoolIn, session: Session, caller: Committee, response: Response
) -> PoolOut:
    """Set up a talent pool with tiers, quotas and entry criteria."""
    scope = caller.scope(Role.COMMITTEE)
    created = await use_cases.create_pool(session, scope, body)
    return tagged(response, await read_pool(session, scope, created.id))


@router.get("/pools", response_model=Page[PoolOut], responses=SHEETS)
@sheet_of(PoolOut, sheets.POOLS)
async def list_pools(
    session: ReadSession,
    caller: Staff,
    wanted: Annotated[PoolFilter, Query()],
    listing: PoolsListing,
) -> Page[PoolOut]:
    """Pools one keeps, and open pools above that one may nominate to."""
    scope = caller.scope(*STAFF)
    page = await listing.rows(session, queries.pools_matching(scope, wanted))
    return Page(items=await shown_pools(session, scope, page.items), next_cursor=page.next_cursor)


@router.get("/pools/{pool_id}", response_model=PoolOut, responses=problems(PoolNotFoundError))
async def get_pool(
    pool_id: PoolId, session: ReadSession, caller: Staff, response: Response
) -> PoolOut:
    """One pool with its criteria in words and, for who keeps it, its counts."""
    return tagged(response, await read_pool(session, caller.scope(*STAFF), pool_id))


@router.patch(
    "/pools/{pool_id}",
    response_model=PoolOut,
    responses=problems(
        PoolNotFoundError,
        PoolTiersRefusedError,
        PoolCriteriaContradictError,
        PreconditionFailedError,
    ),
)
async def change_pool(
    pool_id: PoolId,
    patch: PoolPatch,
    session: Session,
    caller: Committee,
    seen: IfMatch,
    response: Response,
) -> PoolOut:
    """Change what the body names."""
    scope = caller.scope(Role.COMMITTEE)
    await use_cases.change_pool(session, scope, pool_id, patch, seen=seen)
    return tagged(response, await read_pool(session, scope, pool_id))


@router.post(
    "/pools/{pool_id}/close",
    response_model=PoolOut,
    responses=problems(PoolNotFoundError, PoolClosedError, PreconditionFailedError),
)
async def close_pool(
    pool_id: PoolId, session: Session, caller: Committee, seen: IfMatch, response: Response
) -> PoolOut:
    """Take no more nominations."""
    scope = caller.scope(Role.COMMITTEE)
    await use_cases.close_pool(session, scope, pool_id, seen=seen)
    return tagged(response, await read_pool(session, scope, pool_id))


@router.post(
    "/pools/{pool_id}/reopen",
    response_model=PoolOut,
    responses=problems(PoolNotFoundError, PoolOpenError, PreconditionFailedError),
)
async def reopen_pool(
    pool_id: PoolId, session: Session, caller: Committee, seen: IfMatch, response: Response
) -> PoolOut:
    """Take nominations again."""
    scope = caller.scope(Role.COMMITTEE)
    await use_cases.reopen_pool(session, scope, pool_id, seen=seen)
    return tagged(response, await read_pool(session, scope, pool_id))


@router.get(
    "/pools/{pool_id}/ratios", response_model=RatiosOut, responses=problems(PoolNotFoundError)
)
async def get_pool_ratios(pool_id: PoolId, session: ReadSession, caller: Committee) -> RatiosOut:
    """How the pool is made up: 35 and under, women, bachelor's degree and above."""
    await refuse_unkept(session, caller.scope(Role.COMMITTEE), pool_id)
    members = [Member(*row) for row in await queries.people_of(session, pool_id)]
    return RatiosOut.model_validate(ratios(members, clock.today()))


@router.post(
    "/pools/{pool_id}/nominations",
    response_model=CandidateOut,
    status_code=201,
    responses=problems(
        PoolNotFoundError,
        PoolClosedError,
        NominatorNotFoundError,
        NomineeNotFoundError,
        NomineeOutsideError,
        NomineeUnfitError,
        PoolTiersRefusedError,
        AlreadyNominatedError,
    ),
)
async def nominate(
    pool_id: PoolId, body: NominationIn, session: Session, caller: Staff, response: Response
) -> CandidateOut:
    """An organization nominates a person (单位推荐)."""
    scope = caller.scope(*STAFF)
    made = await entering.nominate(session, scope, pool_id, body)
    return tagged(response, await read_candidate(session, scope, made.id))


@router.get("/pool-candidates", response_model=Page[CandidateRow], responses=SHEETS)
@sheet_of(CandidateRow, sheets.POOLED)
async def list_pool_candidates(
    session: ReadSession,
    caller: Staff,
    wanted: Annotated[CandidateFilter, Query()],
    listing: PooledListing,
) -> Page[CandidateRow]:
    """People of pools one keeps, and people one's own organizations nominated."""
    statement = queries.candidates_matching(caller.scope(*STAFF), wanted)
    page = await listing.rows(session, statement)
    items = [CandidateRow.model_validate(row) for row in page.items]
    return Page(items=items, next_cursor=page.next_cursor)


@router.get(
    "/pool-candidates/{candidate_id}",
    response_model=CandidateOut,
    responses=problems(CandidateNotFoundError),
)
async def get_pool_candidate(
    candidate_id: PoolCandidateId, session: ReadSession, caller: Staff, response: Response
) -> CandidateOut:
    """One person's way, with the inspections."""
    return tagged(response, await read_candidate(session, caller.scope(*STAFF), candidate_id))


@router.post(
    "/pool-candidates/{candidate_id}/inspections",
    response_model=CandidateOut,
    status_code=201,
    responses=problems(CandidateNotFoundError, CandidateStepRefusedError),
)
async def record_inspection(
    candidate_id: PoolCandidateId,
    body: InspectionIn,
    session: Session,
    caller: Committee,
    response: Response,
) -> CandidateOut:
    """Record an inspection (组织考察) by two or more named people."""
    await entering.inspect(session, _recorder(caller), candidate_id, body)
    return tagged(
        response, await read_candidate(session, caller.scope(Role.COMMITTEE), candidate_id)
    )


@router.post(
    "/pools/{pool_id}/comparisons",
    response_model=ComparisonOut,
    status_code=201,
    responses=problems(
        PoolNotFoundError,
        CandidateNotFoundError,
        ComparisonRefusedError,
        CandidateStepRefusedError,
        PoolFullError,
    ),
)
async def record_comparison(
    pool_id: PoolId, body: ComparisonIn, session: Session, caller: Committee
) -> ComparisonOut:
    """Record a meeting's comparison (比选) and carry out its decisions."""
    made = await entering.compare(session, _recorder(caller), pool_id, body)
    return shown_comparison(made, await queries.names_of(session, pool_id))


@router.get(
    "/pools/{pool_id}/comparisons",
    response_model=list[ComparisonOut],
    responses=problems(PoolNotFoundError),
)
async def list_comparisons(
    pool_id: PoolId, session: ReadSession, caller: Committee
) -> list[ComparisonOut]:
    """Comparisons of a pool, newest first."""
    await refuse_unkept(session, caller.scope(Role.COMMITTEE), pool_id)
    names = await queries.names_of(session, pool_id)
    return [shown_comparison(one, names) for one in await queries.comparisons_of(session, pool_id)]


@router.post(
    "/pool-candidates/{candidate_id}/refuse",
    response_model=CandidateOut,
    responses=problems(CandidateNotFoundError, CandidateStepRefusedError),
)
async def refuse_candidate(
    candidate_id: PoolCandidateId,
    body: LeaveIn,
    session: Session,
    caller: Committee,
    response: Response,
) -> CandidateOut:
    """Go no further with a nomination, with the reason."""
    scope = caller.scope(Role.COMMITTEE)
    await entering.refuse(session, scope, candidate_id, body.reason)
    return tagged(response, await read_candidate(session, scope, candidate_id))


@router.post(
    "/pool-candidates/{candidate_id}/exit",
    response_model=CandidateOut,
    responses=problems(CandidateNotFoundError, CandidateStepRefusedError),
)
async def let_candidate_go(
    candidate_id: PoolCandidateId,
    body: LeaveIn,
    session: Session,
    caller: Committee,
    response: Response,
) -> CandidateOut:
    """Take a person out of the pool, with the reason."""
    await leaving.let_go(session, _recorder(caller), candidate_id, body)
    return tagged(
        response, await read_candidate(session, caller.scope(Role.COMMITTEE), candidate_id)
    )


@router.get("/pool-exit-proposals", response_model=Page[ExitProposalOut])
async def list_exit_proposals(
    session: ReadSession,
    caller: Committee,
    wanted: Annotated[ExitProposalFilter, Query()],
    paging: Paging,
) -> Page[ExitProposalOut]:
    """Facts that speak for letting people go, oldest first."""
    statement = queries.proposals_matching(caller.scope(Role.COMMITTEE), wanted)
    page = await page_of_rows(session, statement, queries.PROPOSAL_KEYS, paging)
    items = [ExitProposalOut.model_validate(row) for row in page.items]
    return Page(items=items, next_cursor=page.next_cursor)


@router.post(
    "/pool-exit-proposals/{proposal_id}/decide",
    response_model=ExitProposalOut,
    responses=problems(
        ExitProposalNotFoundError, ExitProposalDecidedError, PreconditionFailedError
    ),
)
async def decide_exit_proposal(
    proposal_id: PoolExitProposalId,
    body: DecisionIn,
    session: Session,
    caller: Committee,
    seen: IfMatch,
    response: Response,
) -> ExitProposalOut:
    """Let the person go, or keep them; a person decides, with a reason."""
    await leaving.decide_proposal(session, _recorder(caller), proposal_id, body, seen=seen)
    statement = queries.proposals_matching(caller.scope(Role.COMMITTEE), ExitProposalFilter())
    shown = await session.execute(statement.where(queries.PROPOSAL_KEYS[-1] == proposal_id))
    return tagged(response, ExitProposalOut.model_validate(shown.one()))


def _recorder(caller: Caller) -> Recorder:
    return Recorder(AccountId(caller.subject), caller.scope(Role.COMMITTEE))
