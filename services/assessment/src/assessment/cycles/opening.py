"""The job that opens a cycle: reads the roster once, and makes subjects, tasks and forms of it."""

from typing import Any
from uuid import UUID

from common import clock
from common.events.outbox import Event, emit
from common.ids import new_id
from common.web.client import OwnToken
from common.worker import JobContext
from sqlalchemy import insert
from sqlalchemy.ext.asyncio import AsyncSession

from assessment.clients.roster import export
from assessment.core import enrolment
from assessment.core.enrolment import Enrolled, enrol
from assessment.core.exact import INPUT_PLACES, round_half_up
from assessment.core.scheme import Scheme
from assessment.cycles import queries
from assessment.cycles.errors import NobodyToAssessError
from assessment.cycles.forming import CHUNK, assign_forms
from assessment.ids import (
    CycleId,
    OrganizationId,
    PersonId,
    RaterId,
    SubjectId,
    TaskId,
)
from assessment.models.base import PLUMBING
from assessment.models.cycle import Cycle, Rater, Subject
from assessment.models.finding import scheme_of
from assessment.models.work import Task
from assessment.settings import Settings

STEPS = 4


async def open_cycle(context: JobContext, cycle_id: str, *, default_raters: bool) -> dict[str, Any]:
    """Open a cycle, once: all of it in one transaction, so a kill leaves nothing half made."""
    async with context.sessions() as session:
        cycle = await session.get_one(Cycle, UUID(cycle_id))
    await context.progress(0, STEPS, "正在读取名册")
    rows = await read_roster(context.settings, cycle.organization_id)
    async with context.sessions.begin() as session:
        cycle = await session.get_one(Cycle, UUID(cycle_id), with_for_update=True)
        if cycle.state != "opening":
            return {"cycle_id": cycle_id, "state": cycle.state}
        scheme = await scheme_of(session, cycle.scheme_id)
        enrolled = enrol(scheme, str(cycle.organization_id), *rows)
        if not enrolled:
            raise NobodyToAssessError("请先在名册里为这个组织安排任职人员，再开放周期。")
        await context.progress(1, STEPS, f"共 {len(enrolled)} 个考核对象")
        await queries.remove_subjects(session, cycle.id)
        subjects = await add_subjects(session, cycle, enrolled)
        await context.progress(2, STEPS, "正在下发任务")
        tasks = await add_tasks(session, scheme, subjects)
        await context.progress(3, STEPS, "正在准备打分表")
        if default_raters:
            await name_default_raters(session, cycle, scheme)
        await assign_forms(session, cycle, scheme)
        cycle.state = "open"
        cycle.opened_at = clock.now()
        await emit(session, PLUMBING, Event("cycle.opened", f"cycles/{cycle.id}", cycle.org_path))
    await context.progress(STEPS, STEPS, "已开放")
    return {"cycle_id": cycle_id, "subjects": len(enrolled), "tasks": tasks}


async def close_again(
    session: AsyncSession,
    message: str,
    cycle_id: str,
    default_raters: bool,  # noqa: ARG001, FBT001 - the job's arguments
) -> None:
    """An opening that failed: the cycle is a draft as before and says why."""
    cycle = await session.get_one(Cycle, UUID(cycle_id), with_for_update=True)
    if cycle.state == "opening":
        cycle.state, cycle.message = "draft", message


async def read_roster(
    settings: Settings, organization_id: UUID
) -> tuple[list[enrolment.Organization], list[enrolment.Appointment]]:
    authorization = f"Bearer {await OwnToken(settings).value()}"
    source = (settings.roster_url, authorization)
    organizations = [
        enrolment.Organization(
            id=row["id"],
            parent_id=row.get("parent_league_id"),
            path=row["path"],
            name=row["name"],
            kind=row.get("kind") or "",
            level=row.get("level") or "",
        )
        async for row in export(*source, "organizations", organization_id)
        if not (row.get("kind") or "").startswith("party")
    ]
    appointments = [
        enrolment.Appointment(
            id=row["id"],
            person_id=row["person_id"],
            person_name=row["person_name"],
            post_title=row.get("post_title") or "",
            organization_id=row["organization_id"],
            organization_name=row.get("organization_name") or "",
            path=row["org_path"],
            state=row["state"],
            form=row.get("form") or "",
        )
        async for row in export(*source, "appointments", organization_id)
    ]
    return organizations, appointments


async def add_subjects(
    session: AsyncSession, cycle: Cycle, enrolled: list[Enrolled]
) -> list[Subject]:
    subjects = [
        Subject(
            id=SubjectId(new_id()),
            cycle_id=cycle.id,
            kind=one.kind,
            person_id=PersonId(UUID(one.person_id)) if one.person_id else None,
            organization_id=OrganizationId(UUID(one.organization_id)),
            organization_name=one.organization_name,
            org_path=one.path,
            name=one.name,
            post_title=one.post_title,
            strata=dict(one.strata),
        )
        for one in enrolled
    ]
    session.add_all(subjects)
    await session.flush()
    organizations = {
        str(subject.organization_id): subject.id
        for subject in subjects
        if subject.kind == "organization"
    }
    for subject, one in zip(subjects, enrolled, strict=True):
        if one.secretary_of is not None:
            subject.secretary_of = organizations.get(one.secretary_of)
    await session.flush()
    return subjects


async def add_tasks(session: AsyncSession, scheme: Scheme, subjects: list[Subject]) -> int:
    """The tasks the scheme itself lists; lists without tasks are filled in by people."""
    rows: list[dict[str, object]] = []
    for subject in subjects:
        applied = scheme.variant_for(subject.strata)
        for name in enrolment.lists_of(applied, subject.kind):
            rows.extend(
                {
                    "id": TaskId(new_id()),
                    "cycle_id": subject.cycle_id,
                    "subject_id": subject.id,
                    "org_path": subject.org_path,
                    "list": name,
                    "item": task.id,
                    "label": task.label,
                    "position": position,
                    "weight": round_half_up(task.weight, INPUT_PLACES),
                    "evidence_needed": list(task.evidence),
                    "verify_group": task.verify,
                }
                for position, task in enumerate(applied.task_lists.get(name, ()), start=1)
            )
    for start in range(0, len(rows), CHUNK):
        await session.execute(insert(Task), rows[start : start + CHUNK])
    return len(rows)


async def name_default_raters(session: AsyncSession, cycle: Cycle, scheme: Scheme) -> None:
    """Whoever opened the cycle rates in every group that is not anonymous, if nobody was named.

    So a small committee can begin at once, and an anonymous group is never one known person.
    """
    if cycle.opened_by is None or await queries.raters_of(session, cycle.id):
        return
    session.add_all(
        Rater(
            id=RaterId(new_id()),
            cycle_id=CycleId(cycle.id),
            group_key=group.id,
            account_id=cycle.opened_by,
            label="",
            subject_ids=None,
        )
        for group in scheme.rater_groups.values()
        if not group.anonymous
    )
    await session.flush()
