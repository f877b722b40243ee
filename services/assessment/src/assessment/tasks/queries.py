from collections.abc import Sequence
from typing import Any

from sqlalchemy import Row, Select, func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import undefer

from assessment.ids import CycleId, EvidenceId, TaskId
from assessment.models.cycle import Cycle, Subject
from assessment.models.finding import Sight
from assessment.models.work import Evidence, Task


def tasks_seen(sight: Sight) -> Select[*tuple[Any, ...]]:
    """The columns of ``TaskOut``, the subject's flat."""
    evidence = (
        select(func.count()).where(Evidence.task_id == Task.id).correlate(Task).scalar_subquery()
    )
    return (
        select(
            Task.id,
            Task.cycle_id,
            Cycle.title.label("cycle_title"),
            Cycle.state.label("cycle_state"),
            Task.subject_id,
            Subject.kind,
            Subject.name,
            Subject.post_title,
            Subject.organization_name,
            Task.list,
            Task.item,
            Task.label,
            Task.weight,
            Task.evidence_needed,
            Task.verify_group,
            Task.state,
            Task.value,
            Task.note,
            Task.decided_at,
            evidence.label("evidence_count"),
            Task.version,
        )
        .join(Cycle, Cycle.id == Task.cycle_id)
        .join(Subject, Subject.id == Task.subject_id)
        .where(sight.subjects())
    )


async def task_row(
    session: AsyncSession, sight: Sight, task_id: TaskId
) -> Row[*tuple[Any, ...]] | None:
    found = await session.execute(tasks_seen(sight).where(Task.id == task_id))
    return found.one_or_none()


async def task_seen(
    session: AsyncSession, sight: Sight, task_id: TaskId
) -> tuple[Task, Subject, Cycle] | None:
    """A task with what it belongs to, locked; the cycle share-locked against closing."""
    statement = (
        select(Task, Subject, Cycle)
        .join(Subject, Subject.id == Task.subject_id)
        .join(Cycle, Cycle.id == Task.cycle_id)
        .where(Task.id == task_id, sight.subjects())
        .with_for_update(of=Task)
    )
    row = (await session.execute(statement)).one_or_none()
    return None if row is None else (row[0], row[1], row[2])


async def subjects_in_cycle(
    session: AsyncSession, sight: Sight, cycle_id: CycleId
) -> Sequence[Subject]:
    statement = select(Subject).where(
        Subject.cycle_id == cycle_id, sight.scope.where(Subject.org_path)
    )
    return (await session.scalars(statement.order_by(Subject.id))).all()


async def taken(session: AsyncSession, cycle_id: CycleId, name: str, item: str) -> set[Any]:
    """The subjects that have this task already."""
    statement = select(Task.subject_id).where(
        Task.cycle_id == cycle_id, Task.list == name, Task.item == item
    )
    return set((await session.scalars(statement)).all())


async def evidence_of(session: AsyncSession, task_id: TaskId) -> Sequence[Evidence]:
    statement = (
        select(Evidence)
        .where(Evidence.task_id == task_id)
        .order_by(Evidence.created_at, Evidence.id)
    )
    return (await session.scalars(statement)).all()


async def evidence_count(session: AsyncSession, task_id: TaskId) -> int:
    statement = select(func.count()).where(Evidence.task_id == task_id)
    return (await session.scalar(statement)) or 0


async def evidence_file(
    session: AsyncSession, sight: Sight, task_id: TaskId, evidence_id: EvidenceId
) -> Evidence | None:
    statement = (
        select(Evidence)
        .join(Task, Task.id == Evidence.task_id)
        .join(Subject, Subject.id == Task.subject_id)
        .where(
            Evidence.id == evidence_id,
            Evidence.task_id == task_id,
            Evidence.kind == "file",
            sight.subjects(),
        )
        .options(undefer(Evidence.content))
    )
    return (await session.scalars(statement)).one_or_none()
