"""``/api/assessment/proposals``: what the rules propose, for people to decide."""

from typing import Annotated, Any

from common import clock
from common.web.app import service_router
from common.web.auth import Committee, Role
from common.web.etag import tag_of
from common.web.page import Page, Paging, Rows, page_of_rows
from common.web.problem import problems
from common.web.session import ReadSession, Session
from fastapi import Query, Response

from assessment.ids import AccountId, CycleId, ProposalId, SubjectId
from assessment.models.run import Proposal
from assessment.proposals import queries, use_cases
from assessment.proposals.errors import ProposalDecidedError, ProposalNotFoundError
from assessment.proposals.schemas import DecisionIn, ProposalOut, ProposalState

router = service_router("/api/assessment/proposals", "proposals")
Row = dict[str, Any]


@router.get("", response_model=Page[ProposalOut])
async def list_proposals(
    session: ReadSession,
    caller: Committee,
    paging: Paging,
    cycle_id: Annotated[CycleId | None, Query()] = None,
    target_id: Annotated[SubjectId | None, Query()] = None,
    state: Annotated[ProposalState | None, Query()] = None,
) -> Rows[Row]:
    """Proposals about the caller's people and organizations, newest first."""
    statement = queries.proposals_in(caller.scope(Role.COMMITTEE))
    if cycle_id is not None:
        statement = statement.where(Proposal.cycle_id == cycle_id)
    if target_id is not None:
        statement = statement.where(Proposal.target_id == target_id)
    if state is not None:
        statement = statement.where(Proposal.state == state)
    keys = [Proposal.created_at, Proposal.id]
    rows = await page_of_rows(session, statement, keys, paging, descending=True)
    return Rows([with_concerned(row) for row in rows.items], rows.next_cursor)


@router.get("/{proposal_id}", response_model=ProposalOut, responses=problems(ProposalNotFoundError))
async def get_proposal(
    proposal_id: ProposalId, session: ReadSession, caller: Committee, response: Response
) -> Row:
    """One proposal with its facts and the words of the regulation."""
    row = await queries.proposal_row(session, caller.scope(Role.COMMITTEE), proposal_id)
    if row is None:
        raise ProposalNotFoundError
    response.headers["etag"] = tag_of(row.version)
    return with_concerned(row._asdict())


@router.post(
    "/{proposal_id}/decide",
    response_model=ProposalOut,
    responses=problems(ProposalNotFoundError, ProposalDecidedError),
)
async def decide_proposal(
    proposal_id: ProposalId,
    body: DecisionIn,
    session: Session,
    caller: Committee,
    response: Response,
) -> Row:
    """Accept or reject, with the reason."""
    scope = caller.scope(Role.COMMITTEE)
    decided = (AccountId(caller.subject), clock.now())
    await use_cases.decide(session, scope, proposal_id, body, decided)
    row = await queries.proposal_row(session, scope, proposal_id)
    if row is None:
        raise ProposalNotFoundError
    response.headers["etag"] = tag_of(row.version)
    return with_concerned(row._asdict())


def with_concerned(row: Row) -> Row:
    return {
        **row,
        **{
            who: {
                "id": row[f"{who}_id"],
                **{name: row[f"{who}_{name}"] for name in queries.CONCERNED},
            }
            for who in ("subject", "target")
        },
    }
