from collections.abc import Sequence
from typing import Any

from common.scope import Scope
from sqlalchemy import ColumnElement, Row, Select, and_, delete, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from assessment.ids import CycleId, SubjectId
from assessment.models.cycle import Cycle, Rater, Subject
from assessment.models.finding import Sight
from assessment.models.form import Form
from assessment.models.scheme import SchemeRecord
from assessment.models.work import Task


def cycles_seen(sight: Sight) -> Select[*tuple[Any, ...]]:
    """The columns of ``CycleOut``."""
    return (
        select(
            Cycle.id,
            Cycle.scheme_id,
            SchemeRecord.code.label("scheme_code"),
            SchemeRecord.title.label("scheme_title"),
            Cycle.organization_id,
            Cycle.organization_name,
            Cycle.period,
            Cycle.title,
            Cycle.state,
            Cycle.created_at,
            Cycle.opened_at,
            Cycle.closed_at,
            Cycle.message,
            Cycle.version,
        )
        .join(SchemeRecord, SchemeRecord.id == Cycle.scheme_id)
        .where(sight.cycles())
    )


async def cycle_row(
    session: AsyncSession, sight: Sight, cycle_id: CycleId
) -> Row[*tuple[Any, ...]] | None:
    found = await session.execute(cycles_seen(sight).where(Cycle.id == cycle_id))
    return found.one_or_none()


async def scheme_readable(
    session: AsyncSession, scope: Scope, record_id: object
) -> SchemeRecord | None:
    """A scheme of the caller's subtrees or of an organization above them."""
    above = {
        path[: end + 1]
        for path in scope.paths
        for end, character in enumerate(path)
        if character == "/"
    } | {""}
    statement = select(SchemeRecord).where(
        SchemeRecord.id == record_id,
        or_(scope.where(SchemeRecord.org_path), SchemeRecord.org_path.in_(sorted(above))),
    )
    return (await session.scalars(statement)).one_or_none()


def subjects_seen(sight: Sight, cycle_id: CycleId) -> Select[Subject]:
    return select(Subject).where(Subject.cycle_id == cycle_id, sight.subjects())


async def subjects_of(session: AsyncSession, cycle_id: CycleId) -> Sequence[Subject]:
    statement = select(Subject).where(Subject.cycle_id == cycle_id).order_by(Subject.id)
    return (await session.scalars(statement)).all()


async def raters_of(
    session: AsyncSession, cycle_id: CycleId, group: str | None = None
) -> Sequence[Rater]:
    statement = select(Rater).where(Rater.cycle_id == cycle_id)
    if group is not None:
        statement = statement.where(Rater.group_key == group)
    return (await session.scalars(statement.order_by(Rater.group_key, Rater.id))).all()


async def forms_of_raters(
    session: AsyncSession, cycle_id: CycleId, group: str | None = None
) -> Sequence[Form]:
    statement = select(Form).where(Form.cycle_id == cycle_id, Form.rater_id.is_not(None))
    if group is not None:
        statement = statement.where(Form.group_key == group)
    return (await session.scalars(statement.order_by(Form.id))).all()


async def rater_counts(session: AsyncSession, cycle_id: CycleId) -> dict[Any, tuple[int, int]]:
    """Forms given and submitted, by rater; anonymous groups left out."""
    statement = (
        select(
            Form.rater_id,
            func.count().label("forms"),
            func.count().filter(Form.state == "submitted").label("submitted"),
        )
        .where(Form.cycle_id == cycle_id, Form.is_anonymous.is_(False))
        .group_by(Form.rater_id)
    )
    return {row.rater_id: (row.forms, row.submitted) for row in await session.execute(statement)}


def forms_seen(sight: Sight, cycle_id: CycleId) -> ColumnElement[bool]:
    return and_(Form.cycle_id == cycle_id, sight.scope.where(Form.org_path))


async def form_counts(
    session: AsyncSession, sight: Sight, cycle_id: CycleId
) -> dict[tuple[str, SubjectId, str], Row[*tuple[Any, ...]]]:
    """Forms by group, subject and indicator, within what the caller may see."""
    statement = (
        select(
            Form.group_key,
            Form.subject_id,
            Form.indicator,
            func.count().label("forms"),
            func.count().filter(Form.state == "submitted").label("submitted"),
            func.count().filter(Form.state == "excluded").label("excluded"),
        )
        .where(forms_seen(sight, cycle_id))
        .group_by(Form.group_key, Form.subject_id, Form.indicator)
    )
    rows = (await session.execute(statement)).all()
    return {(row.group_key, row.subject_id, row.indicator): row for row in rows}


async def task_counts(session: AsyncSession, sight: Sight, cycle_id: CycleId) -> dict[str, int]:
    statement = (
        select(Task.state, func.count().label("tasks"))
        .where(Task.cycle_id == cycle_id, sight.scope.where(Task.org_path))
        .group_by(Task.state)
    )
    return {row.state: row.tasks for row in await session.execute(statement)}


async def subject_count(session: AsyncSession, sight: Sight, cycle_id: CycleId) -> int:
    statement = select(func.count()).select_from(subjects_seen(sight, cycle_id).subquery())
    return (await session.scalar(statement)) or 0


async def remove_subjects(session: AsyncSession, cycle_id: CycleId) -> None:
    """What an opening that was cut off may have left; forms and tasks go with them."""
    await session.execute(delete(Subject).where(Subject.cycle_id == cycle_id))
