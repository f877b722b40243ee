"""Finding cycles, subjects and their scheme: what every slice starts from.

All of these take what the caller may see; what lies outside is not found.
"""

from dataclasses import dataclass

from common.scope import Scope
from sqlalchemy import ColumnElement, false, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from assessment.core.parse import stored_scheme
from assessment.core.scheme import Scheme
from assessment.ids import AccountId, CycleId, PersonId, SchemeId, SubjectId
from assessment.models.cycle import Cycle, Rater, Subject
from assessment.models.scheme import SchemeRecord


@dataclass(frozen=True)
class Sight:
    """What a caller may see: subtrees by office, and otherwise only what concerns them."""

    scope: Scope
    account: AccountId
    person: PersonId | None

    def subjects(self) -> ColumnElement[bool]:
        """Subjects in the subtrees, and the caller as a subject."""
        own = false() if self.person is None else Subject.person_id == self.person
        return or_(self.scope.where(Subject.org_path), own)

    def cycles(self) -> ColumnElement[bool]:
        """Cycles that are in the subtrees, that assess someone in sight, or that ask the caller."""
        concerned = select(Subject.cycle_id).where(self.subjects())
        asked = select(Rater.cycle_id).where(Rater.account_id == self.account)
        return or_(self.scope.where(Cycle.org_path), Cycle.id.in_(concerned), Cycle.id.in_(asked))


async def cycle_in(
    session: AsyncSession, scope: Scope, cycle_id: CycleId, *, lock: bool = False
) -> Cycle | None:
    """A cycle the caller runs, locked against a concurrent open or close if asked."""
    statement = select(Cycle).where(Cycle.id == cycle_id, scope.where(Cycle.org_path))
    if lock:
        statement = statement.with_for_update().execution_options(populate_existing=True)
    return (await session.scalars(statement)).one_or_none()


async def cycle_seen(session: AsyncSession, sight: Sight, cycle_id: CycleId) -> Cycle | None:
    statement = select(Cycle).where(Cycle.id == cycle_id, sight.cycles())
    return (await session.scalars(statement)).one_or_none()


async def subject_in(
    session: AsyncSession, scope: Scope, cycle_id: CycleId, subject_id: SubjectId
) -> Subject | None:
    statement = select(Subject).where(
        Subject.id == subject_id, Subject.cycle_id == cycle_id, scope.where(Subject.org_path)
    )
    return (await session.scalars(statement)).one_or_none()


async def scheme_of(session: AsyncSession, scheme_id: SchemeId) -> Scheme:
    """The scheme of a cycle the caller may see."""
    record = await session.get_one(SchemeRecord, scheme_id)
    return stored_scheme(record.document)
