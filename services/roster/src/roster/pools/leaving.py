"""The way out of a pool: by decision, prompted by facts that the hourly look finds."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from common import clock
from common.events.outbox import emit
from common.ids import new_id
from common.web.etag import check_version
from sqlalchemy import Row
from sqlalchemy.ext.asyncio import AsyncSession

from roster.core.criteria import Doubt, Rule, unmet
from roster.core.pools import CandidateState, CandidateStep, Refusal, next_state
from roster.ids import PoolCandidateId, PoolExitProposalId
from roster.models.base import PLUMBING
from roster.models.development.pool import PoolCandidate, PoolExitProposal, TalentPool
from roster.pools import queries
from roster.pools.entering import Recorder, facts_of
from roster.pools.errors import (
    CandidateNotFoundError,
    CandidateStepRefusedError,
    ExitProposalDecidedError,
    ExitProposalNotFoundError,
)
from roster.pools.happenings import candidate_event
from roster.pools.schemas import DecisionIn, LeaveIn
from roster.requirements import read_rules


async def let_go(
    session: AsyncSession, recorder: Recorder, candidate_id: PoolCandidateId, body: LeaveIn
) -> None:
    """Take a person out of the pool; open proposals about them are answered with it.

    Raises:
        CandidateNotFoundError: not there, or not for this caller.
        CandidateStepRefusedError: the person is not in the pool.
    """
    candidate = await queries.candidate_in(session, recorder.scope, candidate_id)
    if candidate is None:
        raise CandidateNotFoundError
    await _exit(session, candidate, body.reason, body.on or clock.today())
    for proposal in await queries.open_proposals_of(session, candidate.id):
        _answer(proposal, recorder, "accepted", body.reason)
    await session.flush()


async def decide_proposal(
    session: AsyncSession,
    recorder: Recorder,
    proposal_id: PoolExitProposalId,
    body: DecisionIn,
    *,
    seen: int,
) -> PoolExitProposal:
    """Let the person go, or keep them in spite of the fact.

    Raises:
        ExitProposalNotFoundError: not there, or not for this caller.
        PreconditionFailedError: somebody changed it since it was seen.
        ExitProposalDecidedError: decided before, or the fact has gone.
    """
    proposal = await queries.proposal_in(session, recorder.scope, proposal_id)
    if proposal is None:
        raise ExitProposalNotFoundError
    check_version(proposal, seen)
    if proposal.state != "open":
        raise ExitProposalDecidedError("请刷新后查看处理结果。")
    if body.accept:
        await let_go(session, recorder, proposal.candidate_id, LeaveIn(reason=body.reason))
    else:
        _answer(proposal, recorder, "dismissed", body.reason)
    await session.flush()
    return proposal


async def _exit(session: AsyncSession, candidate: PoolCandidate, reason: str, on: date) -> None:
    state = next_state(CandidateState(candidate.state), CandidateStep.EXIT)
    if isinstance(state, Refusal):
        raise CandidateStepRefusedError(state.reason)
    if candidate.entered_on is not None and on < candidate.entered_on:
        raise CandidateStepRefusedError("出库日期不能早于入库日期。")
    candidate.state, candidate.reason, candidate.exited_on = state, reason, on
    await session.flush()
    await emit(session, PLUMBING, candidate_event(candidate, "pool.exited"))


def _answer(proposal: PoolExitProposal, recorder: Recorder, state: str, reason: str) -> None:
    proposal.state, proposal.reason = state, reason
    proposal.decided_by, proposal.decided_at = recorder.account_id, clock.now()


async def propose_exits(session: AsyncSession, pool: TalentPool, today: date) -> int:
    """Propose for each person in the pool what facts speak against their staying.

    A finding is proposed once; an open proposal whose fact has gone is withdrawn.
    """
    kept = {(one.candidate_id, one.mark): one for one in await queries.kept_proposals_of(
        session, pool.id
    )}  # fmt: skip
    found = {
        (row.id, _mark(doubt)): doubt
        for row in await queries.entered_with_facts(session, pool.id)
        for doubt in _findings(pool, row, today)
    }
    for key, proposal in kept.items():
        if proposal.state == "open" and key not in found:
            proposal.state = "withdrawn"
    fresh = [key for key in found if key not in kept]
    session.add_all(_proposal(pool, key, found[key], today) for key in fresh)
    await session.flush()
    return len(fresh)


def _findings(pool: TalentPool, row: Row[*tuple[Any, ...]], today: date) -> Sequence[Doubt]:
    found = unmet(read_rules(pool.requirements), facts_of(row), today)
    if not row.org_path.startswith(pool.org_path):
        found.append(Doubt(Rule.AREA, "在建库组织的管理范围内", "已转出"))
    if pool.requires_service and not row.is_serving:
        found.append(Doubt(Rule.SERVICE, "在任或已安排任职", "没有任职"))
    return found


def _mark(doubt: Doubt) -> str:
    return f"{doubt.rule}:{doubt.wanted}"


def _proposal(
    pool: TalentPool, key: tuple[PoolCandidateId, str], doubt: Doubt, today: date
) -> PoolExitProposal:
    candidate_id, mark = key
    return PoolExitProposal(
        id=PoolExitProposalId(new_id()),
        candidate_id=candidate_id,
        org_path=pool.org_path,
        trigger=doubt.rule,
        wanted=doubt.wanted,
        found=doubt.found or "",
        mark=mark,
        found_on=today,
        state="open",
    )
