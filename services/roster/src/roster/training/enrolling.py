"""Enrolling people, by staff in bulk or by themselves, with a waiting list."""

from collections.abc import Sequence

from common import clock
from common.errors import PreconditionFailedError
from common.events.outbox import emit_all
from common.ids import new_id
from common.scope import Scope
from sqlalchemy.ext.asyncio import AsyncSession

from roster.core.training.places import divide, enrolment_refusal
from roster.core.training.words import CohortState, EnrolmentState, TargetGroup
from roster.ids import CohortId, EnrolmentId, PersonId
from roster.models.base import PLUMBING
from roster.models.people_in_scope import people_in, person_in
from roster.models.person import Person
from roster.models.training.cohort import TrainingCohort, TrainingEnrolment, TrainingProgramme
from roster.training import queries
from roster.training.errors import (
    CohortNotFoundError,
    EnrolmentClosedError,
    EnrolmentNotFoundError,
    EnrolmentStepError,
    NotInTargetGroupError,
    TraineesNotFoundError,
)
from roster.training.happenings import enrolment_event
from roster.training.schemas import EnrolOut

NAMED_AT_MOST = 20
NOBODY = Scope(())


async def enrol(
    session: AsyncSession, scope: Scope, cohort_id: CohortId, person_ids: Sequence[PersonId]
) -> EnrolOut:
    """Enrol people of the caller's organizations; those beyond the quota wait.

    Raises:
        CohortNotFoundError, TraineesNotFoundError, EnrolmentClosedError: as named.
    """
    cohort = await queries.cohort_in(session, scope, cohort_id, offered_too=True)
    if cohort is None:
        raise CohortNotFoundError
    people = await people_in(session, scope.within(cohort.org_path), person_ids)
    wanted = list(dict.fromkeys(person_ids))
    if missing := [str(one) for one in wanted if one not in people]:
        raise TraineesNotFoundError(
            "人员不存在，或不在您的管理范围和举办组织的范围内。", person_ids=missing[:NAMED_AT_MOST]
        )
    _refuse_if_closed(cohort, by_self=False)
    return await _take_places(session, cohort, [people[one] for one in wanted], by_self=False)


async def join(session: AsyncSession, scope: Scope, cohort_id: CohortId, own: PersonId) -> EnrolOut:
    """Enrol oneself.

    Raises:
        CohortNotFoundError, TraineesNotFoundError, EnrolmentClosedError: as named.
        NotInTargetGroupError: it is for others.
    """
    cohort = await queries.cohort_in(session, scope, cohort_id, offered_too=True)
    if cohort is None:
        raise CohortNotFoundError
    person = await person_in(session, NOBODY, own, own=own)
    if person is None or not person.org_path.startswith(cohort.org_path):
        raise TraineesNotFoundError("这一期不面向您所在的组织。")
    _refuse_if_closed(cohort, by_self=True)
    done = await _take_places(session, cohort, [person], by_self=True)
    if done.refused:
        raise NotInTargetGroupError("请联系您所在的组织。")
    return done


async def withdraw(
    session: AsyncSession,
    scope: Scope,
    enrolment_id: EnrolmentId,
    *,
    seen: int,
    own: PersonId | None,
) -> TrainingEnrolment:
    """Give up a place; who has waited longest gets it.

    Raises:
        EnrolmentNotFoundError, PreconditionFailedError, EnrolmentStepError: as named.
    """
    found = await queries.enrolment_in(session, scope, enrolment_id, own=own)
    if found is None:
        raise EnrolmentNotFoundError
    cohort = await session.get_one(TrainingCohort, found.cohort_id, with_for_update=True)
    await session.refresh(found)
    if found.version != seen:
        raise PreconditionFailedError("请刷新后再改。")
    if found.state not in {EnrolmentState.ENROLLED, EnrolmentState.WAITING}:
        raise EnrolmentStepError("已经退出，或培训已经结束。", state=found.state)
    found.state, found.waits_since = EnrolmentState.WITHDRAWN, None
    await session.flush()
    await emit_all(session, PLUMBING, [enrolment_event(found, "training_enrolment.withdrawn")])
    await fill_free_places(session, cohort)
    return found


async def fill_free_places(session: AsyncSession, cohort: TrainingCohort) -> None:
    """Let those who wait move up, longest first. The cohort is locked."""
    free = cohort.quota - await queries.taken_of(session, cohort.id)
    while free > 0:
        next_ = await queries.longest_waiting(session, cohort.id)
        if next_ is None:
            return
        next_.state, next_.waits_since = EnrolmentState.ENROLLED, None
        await session.flush()
        await emit_all(session, PLUMBING, [enrolment_event(next_, "training_enrolment.moved_up")])
        free -= 1


async def _take_places(
    session: AsyncSession, cohort: TrainingCohort, people: Sequence[Person], *, by_self: bool
) -> EnrolOut:
    """Give out places in the order of the list. The cohort is locked, so nobody else can."""
    known = await queries.enrolments_of(session, cohort.id)
    existing = [
        one for one in people if one.id in known and known[one.id].state != EnrolmentState.WITHDRAWN
    ]
    held = {one.id for one in existing}
    newcomers = [one for one in people if one.id not in held]
    refused = await _strangers(session, cohort, newcomers)
    newcomers = [one for one in newcomers if one.id not in refused]
    taken = await queries.taken_of(session, cohort.id)
    placed, waiting = divide([str(one.id) for one in newcomers], cohort.quota, taken)
    made = [
        _enrolment(cohort, one, known.get(one.id), waits=str(one.id) in waiting, by_self=by_self)
        for one in newcomers
    ]
    session.add_all(made)
    await session.flush()
    await emit_all(
        session, PLUMBING, [enrolment_event(one, f"training_enrolment.{one.state}") for one in made]
    )
    return EnrolOut(
        enrolled=len(placed), waiting=len(waiting), existing=len(existing), refused=sorted(refused)
    )


async def _strangers(
    session: AsyncSession, cohort: TrainingCohort, people: Sequence[Person]
) -> set[PersonId]:
    """Those for whom the cohort is not meant."""
    ids = {one.id for one in people}
    if not cohort.only_target_group or not ids:
        return set()
    programme = await session.get_one(TrainingProgramme, cohort.programme_id)
    group = TargetGroup(programme.target_group)
    return ids - await queries.members_of_group(session, sorted(ids), group)


def _enrolment(
    cohort: TrainingCohort,
    person: Person,
    before: TrainingEnrolment | None,
    *,
    waits: bool,
    by_self: bool,
) -> TrainingEnrolment:
    """A new enrolment, or the withdrawn one taken up again."""
    enrolment = before or TrainingEnrolment(
        id=EnrolmentId(new_id()), cohort_id=cohort.id, person_id=person.id
    )
    enrolment.org_path = person.org_path
    enrolment.state = EnrolmentState.WAITING if waits else EnrolmentState.ENROLLED
    enrolment.waits_since = clock.now() if waits else None
    enrolment.by_self = by_self
    return enrolment


def _refuse_if_closed(cohort: TrainingCohort, *, by_self: bool) -> None:
    reason = enrolment_refusal(
        CohortState(cohort.state),
        enrol_by=cohort.enrol_by,
        by_self=by_self,
        self_enrolment=cohort.self_enrolment,
        today=clock.today(),
    )
    if reason is not None:
        raise EnrolmentClosedError(reason, state=cohort.state)
