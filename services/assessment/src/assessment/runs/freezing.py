"""The snapshot of a closed cycle: everything that was known, as plain values for the core."""

from collections.abc import Iterable, Sequence
from fractions import Fraction
from typing import Any

from sqlalchemy import Row
from sqlalchemy.ext.asyncio import AsyncSession

from assessment.core.snapshot import (
    CountRow,
    ExemptionRow,
    FactRow,
    FormRow,
    HistoryRow,
    RelationRow,
    Snapshot,
    SubjectRow,
    TaskRow,
)
from assessment.models.cycle import Cycle, Subject
from assessment.models.form import Form
from assessment.models.work import Deduction, Statement, Tally, Task
from assessment.runs import queries


async def freeze(session: AsyncSession, cycle: Cycle) -> Snapshot:
    subjects = await queries.subjects_of(session, cycle.id)
    deductions = await queries.deductions_of(session, cycle.id)
    statements = await queries.statements_of(session, cycle.id)
    code = await queries.scheme_code(session, cycle)
    earlier = await queries.earlier_results(session, cycle, code)
    return Snapshot(
        period=cycle.period,
        subjects=tuple(subject_row(subject) for subject in subjects),
        relations=tuple(
            RelationRow(str(s.secretary_of), "secretary", str(s.id))
            for s in subjects
            if s.secretary_of is not None
        ),
        forms=tuple(form_row(form) for form in await queries.forms_of(session, cycle.id)),
        tasks=tuple(task_row(task) for task in await queries.tasks_of(session, cycle.id)),
        counts=(
            *(count_row(tally) for tally in await queries.tallies_of(session, cycle.id)),
            *(points_row(deduction) for deduction in deductions),
        ),
        history=tuple(history_rows(subjects, earlier)),
        exemptions=(
            *(waiver_row(deduction) for deduction in deductions if deduction.waiver),
            *(excuse_row(statement) for statement in statements if statement.kind == "excuse"),
        ),
        facts=fact_rows(statements),
    )


def subject_row(subject: Subject) -> SubjectRow:
    unit = str(subject.organization_id)
    return SubjectRow(str(subject.id), subject.kind, unit, "", dict(sorted(subject.strata.items())))


def form_row(form: Form) -> FormRow:
    """Without the rater: who it was never enters a score, and anonymous forms do not know."""
    scores = tuple(Fraction(score) for score in form.scores if score is not None)
    return FormRow(str(form.id), str(form.subject_id), form.group_key, "", form.indicator, scores)


def task_row(task: Task) -> TaskRow:
    return TaskRow(
        subject_id=str(task.subject_id),
        list=task.list,
        item=task.item,
        weight=Fraction(task.weight),
        value=None if task.value is None else Fraction(task.value),
        state=task.state,  # type: ignore[arg-type]  # the table's check holds the same words
    )


def count_row(tally: Tally) -> CountRow:
    return CountRow(str(tally.subject_id), tally.indicator, tally.period, Fraction(tally.count))


def points_row(deduction: Deduction) -> CountRow:
    subject_id = str(deduction.subject_id)
    return CountRow(subject_id, deduction.indicator, "", Fraction(deduction.points))


def waiver_row(deduction: Deduction) -> ExemptionRow:
    return ExemptionRow(
        subject_id=str(deduction.subject_id),
        applies_to=deduction.indicator,
        reason="|".join(deduction.grounds),
        points=Fraction(deduction.points),
        deciders=tuple(deduction.deciders),
    )


def excuse_row(statement: Statement) -> ExemptionRow:
    return ExemptionRow(
        subject_id=str(statement.subject_id),
        applies_to=statement.name,
        reason=statement.reason,
        period=statement.period,
        months=statement.months,
    )


def fact_rows(statements: Sequence[Statement]) -> tuple[FactRow, ...]:
    """The latest statement of each fact holds."""
    latest = {(s.subject_id, s.name): s for s in statements if s.kind == "fact"}
    return tuple(FactRow(str(s.subject_id), s.name, s.holds) for s in latest.values())


def history_rows(
    subjects: Iterable[Subject], earlier: Iterable[Row[*tuple[Any, ...]]]
) -> Iterable[HistoryRow]:
    """Earlier results of the same people and organizations, under this cycle's subject ids."""
    ids = {identity(subject): str(subject.id) for subject in subjects}
    for row in earlier:
        if (subject_id := ids.get(identity(row))) is not None:
            yield HistoryRow(
                subject_id=subject_id,
                output=row.output,
                period=row.period,
                band=row.band,
                rank=row.rank,
                pool=row.pool_size,
                score=None if row.exact is None else Fraction(row.exact),
                stars=row.stars,
                rank_from_last=row.rank_from_last,
                strata=row.strata,
            )


def identity(subject: Subject | Row[*tuple[Any, ...]]) -> tuple[str, str]:
    """Who it is across cycles."""
    if subject.kind == "person":
        return "person", str(subject.person_id)
    return "organization", str(subject.organization_id)
