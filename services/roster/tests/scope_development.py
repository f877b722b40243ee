"""Cases of the development slices for ``test_scope``, and the rows they ask about."""

from datetime import date
from typing import TYPE_CHECKING, Any

from common.ids import new_id
from roster.ids import PoolCandidateId, PoolExitProposalId, PoolId
from roster.models.development.pool import PoolCandidate, PoolExitProposal, TalentPool
from sqlalchemy.ext.asyncio import AsyncSession

from services.roster.tests.scope_case import Case, writes

if TYPE_CHECKING:
    from services.roster.tests.scope_case import Street

LEAVE = writes({"reason": "工作调整"})
COMPARED: dict[str, Any] = {
    "meeting": "会", "minutes_no": "1", "criteria": ["实绩"], "lines": [
        {"candidate_id": str(new_id()), "marks": {"实绩": "好"}, "outcome": "enter"}
    ],
}  # fmt: skip

POOL_CASES: dict[str, Case] = {
    "GET /pools": Case(),
    "GET /pools/{pool_id}": Case(),
    "GET /pools/{pool_id}/ratios": Case(finds_own=False),
    "GET /pools/{pool_id}/comparisons": Case(finds_own=False),
    "GET /pool-candidates": Case(params=lambda street: {"pool_id": street.ids["pool_id"]}),
    "GET /pool-candidates/{candidate_id}": Case(),
    "GET /pool-exit-proposals": Case(params=lambda street: {"pool_id": street.ids["pool_id"]}),
    "PATCH /pools/{pool_id}": writes({"quota": 3}),
    "POST /pools": Case(
        body=lambda street: {
            "organization_id": street.ids["organization_id"],
            "name": "库",
            "purpose": "后备",
        },
        finds_own=False,
    ),
    "POST /pools/{pool_id}/close": writes(None),
    "POST /pools/{pool_id}/reopen": writes(None),
    "POST /pools/{pool_id}/nominations": Case(
        body=lambda street: {
            "person_id": street.ids["person_id"],
            "organization_id": street.ids["organization_id"],
            "tier": "near",
            "reasons": "表现好",
        },
        finds_own=False,
    ),
    "POST /pools/{pool_id}/comparisons": writes(COMPARED),
    "POST /pool-candidates/{candidate_id}/inspections": writes(
        {"inspectors": ["甲一", "乙二"], "findings": "好", "document_no": "1"}
    ),
    "POST /pool-candidates/{candidate_id}/refuse": LEAVE,
    "POST /pool-candidates/{candidate_id}/exit": LEAVE,
    "POST /pool-exit-proposals/{proposal_id}/decide": writes({"accept": True, "reason": "是"}),
}


async def add_pool(session: AsyncSession, street: "Street") -> None:
    """A pool with one person in it, and a proposal to let them go."""
    pool = TalentPool(
        id=PoolId(new_id()),
        organization_id=street.ids["organization_id"],
        org_path=street.path,
        name=f"{street.mark}库",
        purpose="后备",
        tiers=[{"key": "near", "name": "近期"}],
        quota=None,
        requirements={},
        status="open",
    )
    session.add(pool)
    await session.flush()
    candidate = PoolCandidate(
        id=PoolCandidateId(new_id()),
        pool_id=pool.id,
        org_path=street.path,
        person_id=street.ids["person_id"],
        nominated_by=street.ids["organization_id"],
        nominator_path=street.path,
        nominated_on=date(2026, 9, 1),
        nomination_reasons=f"{street.mark}表现好",
        tier="near",
        state="entered",
        entered_on=date(2026, 10, 1),
    )
    session.add(candidate)
    await session.flush()
    proposal = PoolExitProposal(
        id=PoolExitProposalId(new_id()),
        candidate_id=candidate.id,
        org_path=street.path,
        trigger="age",
        wanted="不超过35周岁",
        found="36周岁",
        mark="age:35",
        found_on=date(2026, 11, 1),
    )
    session.add(proposal)
    street.ids |= {
        "pool_id": str(pool.id),
        "candidate_id": str(candidate.id),
        "proposal_id": str(proposal.id),
    }
