from collections.abc import Sequence
from typing import Any

from common.scope import Scope
from sqlalchemy import ColumnElement, Row, Select, and_, func, select, tuple_, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from assessment.ids import CycleId, PersonId, RunId, SubjectId
from assessment.models.cycle import Cycle, Subject
from assessment.models.finding import Sight
from assessment.models.form import Form
from assessment.models.run import Acknowledgement, Proposal, ResultRecord, ScoringRun
from assessment.models.scheme import SchemeRecord
from assessment.models.work import Deduction, Statement, Tally, Task


def runs_seen(sight: Sight, cycle_id: CycleId | None = None) -> Select[ScoringRun]:
    statement = select(ScoringRun).join(Cycle, Cycle.id == ScoringRun.cycle_id)
    statement = statement.where(sight.cycles())
    return statement if cycle_id is None else statement.where(ScoringRun.cycle_id == cycle_id)


async def run_seen(session: AsyncSession, sight: Sight, run_id: RunId) -> ScoringRun | None:
    statement = runs_seen(sight).where(ScoringRun.id == run_id)
    return (await session.scalars(statement)).one_or_none()


def results_seen(sight: Sight) -> Select[*tuple[Any, ...]]:
    """The columns of ``ResultOut`` before the scheme's words are added."""
    return (
        select(
            ResultRecord.run_id,
            ScoringRun.cycle_id,
            Cycle.scheme_id,
            ResultRecord.subject_id,
            Subject.kind,
            Subject.person_id,
            Subject.organization_id,
            Subject.name,
            Subject.post_title,
            Subject.organization_name,
            ResultRecord.org_path,
            ResultRecord.output,
            ResultRecord.period,
            ResultRecord.state,
            ResultRecord.score,
            ResultRecord.exact,
            ResultRecord.band,
            ResultRecord.stars,
            ResultRecord.rank,
            ResultRecord.pool_size,
            ResultRecord.detail["missing"].label("missing"),
        )
        .join(ScoringRun, ScoringRun.id == ResultRecord.run_id)
        .join(Cycle, Cycle.id == ScoringRun.cycle_id)
        .join(Subject, Subject.id == ResultRecord.subject_id)
        .where(sight.subjects())
    )


async def trees_of(
    session: AsyncSession, sight: Sight, run_id: RunId, subject_id: SubjectId
) -> Sequence[Row[*tuple[Any, ...]]]:
    statement = (
        results_seen(sight)
        .add_columns(ResultRecord.detail)
        .where(ResultRecord.run_id == run_id, ResultRecord.subject_id == subject_id)
        .order_by(ResultRecord.position)
    )
    return (await session.execute(statement)).all()


async def rules_of(
    session: AsyncSession, run_id: RunId, subject_id: SubjectId
) -> Sequence[Proposal]:
    statement = (
        select(Proposal)
        .where(Proposal.run_id == run_id, Proposal.subject_id == subject_id)
        .order_by(Proposal.rule, Proposal.id)
    )
    by_rule = {proposal.rule: proposal for proposal in await session.scalars(statement)}
    return list(by_rule.values())


def is_newest() -> ColumnElement[bool]:
    """The run is done, and no later one of its cycle is."""
    later = aliased(ScoringRun)
    newer = select(later.id).where(
        later.cycle_id == ScoringRun.cycle_id,
        later.state == "done",
        tuple_(later.created_at, later.id) > tuple_(ScoringRun.created_at, ScoringRun.id),
    )
    return and_(ScoringRun.state == "done", ~newer.correlate(ScoringRun).exists())


def results_of(sight: Sight, person: PersonId | None) -> Select[*tuple[Any, ...]]:
    """A person's results in the latest finished run of each cycle."""
    return results_seen(sight).where(Subject.person_id == person, is_newest())


async def subjects_of(session: AsyncSession, cycle_id: CycleId) -> Sequence[Subject]:
    statement = select(Subject).where(Subject.cycle_id == cycle_id).order_by(Subject.id)
    return (await session.scalars(statement)).all()


async def forms_of(session: AsyncSession, cycle_id: CycleId) -> Sequence[Form]:
    """The submitted forms; whose they are is not read."""
    statement = select(Form).where(Form.cycle_id == cycle_id, Form.state == "submitted")
    return (await session.scalars(statement.order_by(Form.id))).all()


async def valid_ballots(session: AsyncSession, cycle_id: CycleId) -> dict[SubjectId, int]:
    """How many anonymous forms about each subject were submitted."""
    found = await session.execute(
        select(Form.subject_id, func.count())
        .where(Form.cycle_id == cycle_id, Form.is_anonymous, Form.state == "submitted")
        .group_by(Form.subject_id)
    )
    return dict(found.all())


async def own_subject(
    session: AsyncSession, run: ScoringRun, subject_id: SubjectId, person: PersonId | None
) -> Subject | None:
    """The subject if it is this person and has a result in the run; locked until commit."""
    scored = select(ResultRecord.subject_id).where(ResultRecord.run_id == run.id)
    return await session.scalar(
        select(Subject)
        .where(Subject.id == subject_id, Subject.id.in_(scored), Subject.person_id == person)
        .with_for_update()
    )


async def acknowledgement_of(
    session: AsyncSession, run_id: RunId, subject_id: SubjectId
) -> Acknowledgement | None:
    return await session.get(Acknowledgement, (run_id, subject_id))


async def tasks_of(session: AsyncSession, cycle_id: CycleId) -> Sequence[Task]:
    statement = select(Task).where(Task.cycle_id == cycle_id).order_by(Task.id)
    return (await session.scalars(statement)).all()


async def tallies_of(session: AsyncSession, cycle_id: CycleId) -> Sequence[Tally]:
    statement = select(Tally).where(Tally.cycle_id == cycle_id).order_by(Tally.id)
    return (await session.scalars(statement)).all()


async def deductions_of(session: AsyncSession, cycle_id: CycleId) -> Sequence[Deduction]:
    statement = select(Deduction).where(Deduction.cycle_id == cycle_id).order_by(Deduction.id)
    return (await session.scalars(statement)).all()


async def statements_of(session: AsyncSession, cycle_id: CycleId) -> Sequence[Statement]:
    statement = (
        select(Statement)
        .where(Statement.cycle_id == cycle_id)
        .order_by(Statement.stated_at, Statement.id)
    )
    return (await session.scalars(statement)).all()


async def earlier_results(
    session: AsyncSession, cycle: Cycle, code: str
) -> Sequence[Row[*tuple[Any, ...]]]:
    """Results of the same scheme and organization in other cycles, latest run of each."""
    statement = (
        select(
            Subject.kind,
            Subject.person_id,
            Subject.organization_id,
            Subject.strata,
            ResultRecord.output,
            ResultRecord.period,
            ResultRecord.exact,
            ResultRecord.band,
            ResultRecord.stars,
            ResultRecord.rank,
            ResultRecord.rank_from_last,
            ResultRecord.pool_size,
        )
        .join(Subject, Subject.id == ResultRecord.subject_id)
        .join(ScoringRun, ScoringRun.id == ResultRecord.run_id)
        .join(Cycle, Cycle.id == ScoringRun.cycle_id)
        .join(SchemeRecord, SchemeRecord.id == Cycle.scheme_id)
        .where(
            is_newest(),
            ResultRecord.state == "ok",
            Cycle.organization_id == cycle.organization_id,
            SchemeRecord.code == code,
            Cycle.id != cycle.id,
            Cycle.period < cycle.period,
        )
        .order_by(ResultRecord.period, ResultRecord.id)
    )
    return (await session.execute(statement)).all()


async def scheme_code(session: AsyncSession, cycle: Cycle) -> str:
    found = await session.scalar(
        select(SchemeRecord.code).where(SchemeRecord.id == cycle.scheme_id)
    )
    return found or ""


async def supersede_proposals(session: AsyncSession, cycle_id: CycleId, run_id: RunId) -> None:
    """Proposals nobody has decided give way to those of the newer run."""
    await session.execute(
        update(Proposal)
        .where(Proposal.cycle_id == cycle_id, Proposal.run_id != run_id, Proposal.state == "open")
        .values(state="superseded", version=Proposal.version + 1)
    )


async def all_results(
    session: AsyncSession, scope: Scope, run_id: RunId, limit: int
) -> Sequence[Row[*tuple[Any, ...]]]:
    sight_statement = (
        select(
            Subject.kind,
            Subject.name,
            Subject.post_title,
            Subject.organization_name,
            ResultRecord.output,
            ResultRecord.period,
            ResultRecord.state,
            ResultRecord.score,
            ResultRecord.band,
            ResultRecord.stars,
            ResultRecord.rank,
            ResultRecord.pool_size,
            ResultRecord.detail["missing"].label("missing"),
        )
        .join(Subject, Subject.id == ResultRecord.subject_id)
        .where(ResultRecord.run_id == run_id, scope.where(ResultRecord.org_path))
        .order_by(ResultRecord.output, func.coalesce(ResultRecord.score, -1).desc(), Subject.name)
        .limit(limit)
    )
    return (await session.execute(sight_statement)).all()
