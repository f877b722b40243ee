from typing import Any

from common.scope import Scope
from sqlalchemy import Row, Select, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from assessment.ids import ProposalId
from assessment.models.cycle import Cycle, Subject
from assessment.models.run import Proposal

Target = aliased(Subject)
CONCERNED = ("kind", "name", "post_title", "organization_name")


def proposals_in(scope: Scope) -> Select[*tuple[Any, ...]]:
    """The columns of ``ProposalOut``, subject and target flat.

    Both must be in scope: a rule may cross from a secretary to the organization and back.
    """
    return (
        select(
            *(
                getattr(Proposal, name)
                for name in (
                    "id",
                    "cycle_id",
                    "run_id",
                    "rule",
                    "effect",
                    "consequences",
                    "subject_id",
                    "target_id",
                    "quote",
                    "source_doc",
                    "facts",
                    "decide",
                    "effective",
                    "state",
                    "reason",
                    "created_at",
                    "decided_at",
                    "version",
                )
            ),
            Cycle.title.label("cycle_title"),
            *(getattr(Subject, name).label(f"subject_{name}") for name in CONCERNED),
            *(getattr(Target, name).label(f"target_{name}") for name in CONCERNED),
        )
        .join(Cycle, Cycle.id == Proposal.cycle_id)
        .join(Subject, Subject.id == Proposal.subject_id)
        .join(Target, Target.id == Proposal.target_id)
        .where(scope.where(Proposal.org_path), scope.where(Subject.org_path))
    )


async def proposal_row(
    session: AsyncSession, scope: Scope, proposal_id: ProposalId
) -> Row[*tuple[Any, ...]] | None:
    found = await session.execute(proposals_in(scope).where(Proposal.id == proposal_id))
    return found.one_or_none()


async def lock_proposal(session: AsyncSession, proposal_id: ProposalId) -> Proposal:
    return await session.get_one(Proposal, proposal_id, with_for_update=True)
