"""Assigning people to practise, and what came of it."""

from common import clock
from common.errors import PreconditionFailedError
from common.events.outbox import Event, emit
from common.ids import new_id
from common.scope import Scope
from sqlalchemy.ext.asyncio import AsyncSession

from roster.ids import AccountId, PracticeId
from roster.models.base import PLUMBING
from roster.models.development.practice import PracticeAssignment
from roster.models.people_in_scope import person_in
from roster.models.tree import organization_in
from roster.practice import queries
from roster.practice.errors import (
    PracticeClosedError,
    PracticeDatesError,
    PracticeNotFoundError,
    PracticeOrganizationNotFoundError,
    PracticePersonNotFoundError,
)
from roster.practice.schemas import PracticeFinish, PracticeIn, PracticePatch, PracticeState


async def assign(session: AsyncSession, scope: Scope, body: PracticeIn) -> PracticeAssignment:
    """Assign a person to practise somewhere for a time.

    Raises:
        PracticePersonNotFoundError, PracticeOrganizationNotFoundError: as named.
        PracticeDatesError: the end is before the beginning.
    """
    if await person_in(session, scope, body.person_id) is None:
        raise PracticePersonNotFoundError
    organization = await organization_in(session, scope, body.organization_id)
    if organization is None:
        raise PracticeOrganizationNotFoundError
    practice = PracticeAssignment(
        id=PracticeId(new_id()),
        org_path=organization.path,
        state=PracticeState.OPEN,
        **body.model_dump(),
    )
    _check_dates(practice)
    session.add(practice)
    await _save(session, practice, "practice.assigned")
    return practice


async def change_practice(
    session: AsyncSession,
    scope: Scope,
    practice_id: PracticeId,
    patch: PracticePatch,
    *,
    seen: int,
) -> None:
    """Change what the patch names.

    Raises:
        PracticeNotFoundError, PreconditionFailedError: as named.
        PracticeClosedError, PracticeDatesError: as named.
    """
    practice = await _open(session, scope, practice_id, seen)
    for field, value in patch.model_dump(exclude_unset=True).items():
        setattr(practice, field, value)
    _check_dates(practice)
    await _save(session, practice, "practice.changed")


async def finish(
    session: AsyncSession,
    scope: Scope,
    practice_id: PracticeId,
    body: PracticeFinish,
    by: AccountId,
    *,
    seen: int,
) -> None:
    """End it with the hours and the appraisal of the work.

    Raises:
        PracticeNotFoundError, PreconditionFailedError, PracticeClosedError: as named.
        PracticeDatesError: it has not begun.
    """
    practice = await _open(session, scope, practice_id, seen)
    practice.ends_on = body.ended_on or min(practice.ends_on, clock.today())
    _check_dates(practice)
    practice.state = PracticeState.DONE
    practice.hours, practice.appraisal, practice.appraised_by = body.hours, body.appraisal, by
    await _save(session, practice, "practice.done")


async def cancel(
    session: AsyncSession, scope: Scope, practice_id: PracticeId, reason: str, *, seen: int
) -> None:
    """Take it back with the reason.

    Raises:
        PracticeNotFoundError, PreconditionFailedError, PracticeClosedError: as named.
    """
    practice = await _open(session, scope, practice_id, seen)
    practice.state, practice.cancel_reason = PracticeState.CANCELLED, reason
    await _save(session, practice, "practice.cancelled")


async def _open(
    session: AsyncSession, scope: Scope, practice_id: PracticeId, seen: int
) -> PracticeAssignment:
    practice = await queries.practice_in(session, scope, practice_id)
    if practice is None:
        raise PracticeNotFoundError
    if practice.version != seen:
        raise PreconditionFailedError("请刷新后再改。")
    if practice.state != PracticeState.OPEN:
        raise PracticeClosedError("请为此人新建一条。", state=practice.state)
    return practice


def _check_dates(practice: PracticeAssignment) -> None:
    if practice.ends_on < practice.starts_on:
        raise PracticeDatesError("结束不能早于开始；还没有开始的请取消。")


async def _save(session: AsyncSession, practice: PracticeAssignment, type_: str) -> None:
    await session.flush()
    data = {
        "practice_id": str(practice.id),
        "person_id": str(practice.person_id),
        "state": str(practice.state),
        "version": practice.version,
    }
    await emit(session, PLUMBING, Event(type_, f"practice/{practice.id}", practice.org_path, data))
