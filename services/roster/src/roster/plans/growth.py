"""Stages of personal plans as entries of a growth file."""

from collections.abc import Sequence

from common.clock import CHINA
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from roster.core.growth import Entry, EntryKind
from roster.core.plans import StageState
from roster.ids import PersonId
from roster.models.development.growth import Sight
from roster.models.development.plan import DevelopmentPlan, PlanStage


def stage_entry(stage: PlanStage) -> Entry:
    link = f"/plans/{stage.plan_id}"
    day = stage.updated_at.astimezone(CHINA).date()
    return Entry(day, EntryKind.TRAINING, "培养计划的阶段已达成", stage.goal, link)


async def entries(session: AsyncSession, sight: Sight, person_id: PersonId) -> Sequence[Entry]:
    """Stages that were reached, on the day somebody noted it."""
    found = await session.scalars(
        select(PlanStage)
        .join(DevelopmentPlan, DevelopmentPlan.id == PlanStage.plan_id)
        .where(
            DevelopmentPlan.person_id == person_id,
            sight.of(DevelopmentPlan.org_path, DevelopmentPlan.person_id),
            PlanStage.state == StageState.REACHED,
        )
        .order_by(PlanStage.updated_at, PlanStage.id)
    )
    return [stage_entry(stage) for stage in found]
