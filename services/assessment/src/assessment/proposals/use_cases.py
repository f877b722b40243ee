from datetime import datetime

from common.events.outbox import Event, emit
from common.scope import Scope
from sqlalchemy.ext.asyncio import AsyncSession

from assessment.ids import AccountId, ProposalId
from assessment.models.base import PLUMBING
from assessment.models.cycle import Subject
from assessment.proposals import queries
from assessment.proposals.errors import ProposalDecidedError, ProposalNotFoundError
from assessment.proposals.schemas import DecisionIn


async def decide(
    session: AsyncSession,
    scope: Scope,
    proposal_id: ProposalId,
    body: DecisionIn,
    decided: tuple[AccountId, datetime],
) -> None:
    """Keep what people decided, with their reason. Carrying it out is theirs, too.

    Raises:
        ProposalNotFoundError: not in the caller's subtrees.
        ProposalDecidedError: decided before, or replaced by a newer run.
    """
    if await queries.proposal_row(session, scope, proposal_id) is None:
        raise ProposalNotFoundError
    proposal = await queries.lock_proposal(session, proposal_id)
    if proposal.state != "open":
        raise ProposalDecidedError(
            "请查看已有的处理意见或最新一次测算的建议。", state=proposal.state
        )
    proposal.state = body.decision
    proposal.reason = body.reason
    proposal.decided_by, proposal.decided_at = decided
    await session.flush()
    subject = f"proposals/{proposal.id}"
    target = await session.get_one(Subject, proposal.target_id)
    data = {
        "state": proposal.state,
        "rule": proposal.rule,
        "effect": proposal.effect,
        "cycle_id": str(proposal.cycle_id),
        "person_id": None if target.person_id is None else str(target.person_id),
    }
    await emit(session, PLUMBING, Event("proposal.decided", subject, proposal.org_path, data))
