from sqlalchemy import Select, select
from sqlalchemy.ext.asyncio import AsyncSession

from assessment.ids import CycleId, EntryId, SubjectId
from assessment.models.cycle import Cycle, Subject
from assessment.models.finding import Sight
from assessment.models.work import Deduction, HandbookEntry, Statement, Tally


async def subject_with_cycle(
    session: AsyncSession, sight: Sight, cycle_id: CycleId, subject_id: SubjectId
) -> tuple[Subject, Cycle] | None:
    statement = (
        select(Subject, Cycle)
        .join(Cycle, Cycle.id == Subject.cycle_id)
        .where(Subject.id == subject_id, Subject.cycle_id == cycle_id, sight.subjects())
    )
    row = (await session.execute(statement)).one_or_none()
    return None if row is None else (row[0], row[1])


def tallies_of(subject: Subject) -> Select[Tally]:
    return select(Tally).where(Tally.subject_id == subject.id)


def deductions_of(subject: Subject) -> Select[Deduction]:
    return select(Deduction).where(Deduction.subject_id == subject.id)


def statements_of(subject: Subject) -> Select[Statement]:
    return select(Statement).where(Statement.subject_id == subject.id)


def handbook_of(subject: Subject) -> Select[HandbookEntry]:
    return select(HandbookEntry).where(HandbookEntry.subject_id == subject.id)


async def tally_for(
    session: AsyncSession, subject: Subject, indicator: str, period: str
) -> Tally | None:
    statement = tallies_of(subject).where(Tally.indicator == indicator, Tally.period == period)
    return (await session.scalars(statement.with_for_update())).one_or_none()


async def deduction_for(
    session: AsyncSession, subject: Subject, deduction_id: EntryId
) -> Deduction | None:
    statement = deductions_of(subject).where(Deduction.id == deduction_id)
    return (await session.scalars(statement.with_for_update())).one_or_none()
