"""The way into a pool: nomination, inspection, comparison."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from common import clock
from common.events.outbox import emit, emit_all
from common.ids import new_id
from common.scope import Scope
from sqlalchemy.ext.asyncio import AsyncSession

from roster.core.criteria import Doubt, Facts, doubts
from roster.core.pools import (
    CandidateState,
    CandidateStep,
    Refusal,
    inspectors_refusal,
    marks_refusal,
    next_state,
    seat_refusal,
)
from roster.ids import AccountId, PoolCandidateId, PoolComparisonId, PoolId, PoolInspectionId
from roster.models.base import PLUMBING
from roster.models.development.pool import (
    PoolCandidate,
    PoolComparison,
    PoolInspection,
    TalentPool,
)
from roster.models.people_in_scope import person_in
from roster.models.tree import organization_in
from roster.pools import queries
from roster.pools.errors import (
    AlreadyNominatedError,
    CandidateNotFoundError,
    CandidateStepRefusedError,
    ComparisonRefusedError,
    NominatorNotFoundError,
    NomineeNotFoundError,
    NomineeOutsideError,
    NomineeUnfitError,
    PoolClosedError,
    PoolFullError,
    PoolNotFoundError,
    PoolTiersRefusedError,
)
from roster.pools.happenings import candidate_event
from roster.pools.schemas import ComparisonIn, ComparisonLineIn, InspectionIn, NominationIn, TierIn
from roster.requirements import read_rules

_MOVES = {"enter": CandidateStep.ENTER, "refuse": CandidateStep.REFUSE}


@dataclass(frozen=True)
class Recorder:
    """Who acts, and where they may."""

    account_id: AccountId
    scope: Scope


async def nominate(
    session: AsyncSession, scope: Scope, pool_id: PoolId, body: NominationIn
) -> PoolCandidate:
    """An organization proposes one of its people for a pool, its own or one above it.

    Raises:
        PoolNotFoundError: not there, or not for this caller.
        PoolClosedError: it takes no nominations.
        NominatorNotFoundError, NomineeNotFoundError: not there, or not for this caller.
        NomineeOutsideError: the person does not belong to the pool's organizations.
        NomineeUnfitError: a criterion is known not to be met.
        PoolTiersRefusedError: the pool has no such tier.
        AlreadyNominatedError: the person is in the pool or on the way.
    """
    pool = await queries.pool_in(session, scope, pool_id, called=True)
    if pool is None:
        raise PoolNotFoundError
    if pool.status != "open":
        raise PoolClosedError("请选择一个接受推荐的人才库。")
    nominator = await organization_in(session, scope, body.organization_id)
    if nominator is None:
        raise NominatorNotFoundError("请选择一个您管理范围内的组织。")
    person = await person_in(session, scope, body.person_id)
    if person is None:
        raise NomineeNotFoundError("请选择您管理范围内的人。")
    if not (person.org_path.startswith(pool.org_path) and nominator.path.startswith(pool.org_path)):
        raise NomineeOutsideError("此库只接受建库组织及其下级组织推荐的人。")
    if body.tier not in {tier["key"] for tier in pool.tiers}:
        raise PoolTiersRefusedError("人才库没有这个层次，请从已设的层次里选择。")
    unknown = _checked(doubts(read_rules(pool.requirements), facts_of(person), clock.today()))
    if await queries.is_live_in(session, pool.id, person.id):
        raise AlreadyNominatedError("请在名单里找到此人，继续办理。")
    candidate = PoolCandidate(
        id=PoolCandidateId(new_id()),
        pool_id=pool.id,
        org_path=pool.org_path,
        person_id=person.id,
        nominated_by=nominator.id,
        nominator_path=nominator.path,
        nominated_on=body.nominated_on or clock.today(),
        nomination_reasons=body.reasons,
        tier=body.tier,
        to_check=list(dict.fromkeys(doubt.rule.value for doubt in unknown)),
        state=CandidateState.NOMINATED,
    )
    session.add(candidate)
    await session.flush()
    await emit(session, PLUMBING, candidate_event(candidate, "pool.nominated"))
    return candidate


def facts_of(person: Any) -> Facts:  # noqa: ANN401 - a person, or a row of the same columns
    return Facts(
        birth_on=person.birth_on,
        birth_month=person.birth_month,
        political_status=person.political_status,
        education=person.education,
        work_unit=person.work_unit,
        employment_identity=person.employment_identity,
        recruited_year=person.recruited_year,
    )


def _checked(found: Sequence[Doubt]) -> list[Doubt]:
    """What cannot be checked; a criterion that is not met refuses."""
    failed = [doubt for doubt in found if doubt.found is not None]
    if failed:
        wanted = "；".join(dict.fromkeys(doubt.wanted for doubt in failed))
        raise NomineeUnfitError(
            f"入库条件要求：{wanted}。请核对此人的登记信息，或另行推荐。",
            rules=[doubt.rule.value for doubt in failed],
        )
    return [doubt for doubt in found if doubt.found is None]


async def inspect(
    session: AsyncSession, recorder: Recorder, candidate_id: PoolCandidateId, body: InspectionIn
) -> PoolInspection:
    """Record what an inspection found.

    Raises:
        CandidateNotFoundError: not there, or not for this caller.
        CandidateStepRefusedError: fewer than two inspectors, or the person is past it.
    """
    candidate = await _candidate(session, recorder.scope, candidate_id)
    refusal = inspectors_refusal(body.inspectors)
    if refusal is not None:
        raise CandidateStepRefusedError(refusal.reason)
    _move(candidate, CandidateStep.INSPECT)
    inspection = PoolInspection(
        id=PoolInspectionId(new_id()),
        candidate_id=candidate.id,
        inspected_on=body.inspected_on or clock.today(),
        inspectors=list(body.inspectors),
        findings=body.findings,
        document_no=body.document_no,
        recorded_by=recorder.account_id,
    )
    session.add(inspection)
    await session.flush()
    await emit(session, PLUMBING, candidate_event(candidate, "pool.inspected"))
    return inspection


async def compare(
    session: AsyncSession, recorder: Recorder, pool_id: PoolId, body: ComparisonIn
) -> PoolComparison:
    """Set candidates side by side and do what the meeting decided, all of it or nothing.

    Raises:
        PoolNotFoundError: not there, or not for this caller.
        CandidateNotFoundError: one is not of this pool.
        ComparisonRefusedError: too few people, or a mark is missing.
        CandidateStepRefusedError: one cannot enter, or be refused, from where they stand.
        PoolFullError: more people than seats.
    """
    pool = await queries.pool_in(session, recorder.scope, pool_id)
    if pool is None:
        raise PoolNotFoundError
    refusal = marks_refusal(body.criteria, [line.marks for line in body.lines])
    if refusal is not None:
        raise ComparisonRefusedError(refusal.reason)
    ids = [line.candidate_id for line in body.lines]
    found = await queries.lock_candidates(session, pool.id, ids)
    if len(found) < len(ids):
        raise CandidateNotFoundError("请从本库的人选里选择，每人一行。")
    changed = [one for line in body.lines if (one := _decide(found, line, body)) is not None]
    await _check_seats(session, pool, [one for one in changed if one.state == "entered"])
    comparison = PoolComparison(
        id=PoolComparisonId(new_id()),
        pool_id=pool.id,
        held_on=body.held_on or clock.today(),
        meeting=body.meeting,
        minutes_no=body.minutes_no,
        criteria=list(body.criteria),
        lines=[_line(found[line.candidate_id], line) for line in body.lines],
        recorded_by=recorder.account_id,
    )
    session.add(comparison)
    await session.flush()
    events = [candidate_event(one, f"pool.{one.state}") for one in changed]
    await emit_all(session, PLUMBING, events)
    return comparison


def _decide(
    found: dict[PoolCandidateId, PoolCandidate], line: ComparisonLineIn, body: ComparisonIn
) -> PoolCandidate | None:
    """Move one person as decided; None where the decision waits."""
    candidate = found[line.candidate_id]
    if line.outcome == "defer":
        if candidate.state != CandidateState.INSPECTED:
            raise CandidateStepRefusedError("比选的人选都应已经过组织考察。")
        return None
    _move(candidate, _MOVES[line.outcome])
    if line.outcome == "enter":
        candidate.entered_on = body.held_on or clock.today()
        candidate.tier = line.tier or candidate.tier
    else:
        candidate.reason = line.reason
    return candidate


async def _check_seats(
    session: AsyncSession, pool: TalentPool, entering: Sequence[PoolCandidate]
) -> None:
    """The pool is locked, so nobody else is entering meanwhile."""
    with session.no_autoflush:
        held = await queries.held_of(session, pool.id)
    tiers = [TierIn(**tier).tier() for tier in pool.tiers]
    refusal = seat_refusal(tiers, pool.quota, held, [one.tier for one in entering])
    if refusal is not None:
        raise PoolFullError(refusal.reason)


async def refuse(
    session: AsyncSession, scope: Scope, candidate_id: PoolCandidateId, reason: str
) -> None:
    """Go no further with a nomination.

    Raises:
        CandidateNotFoundError: not there, or not for this caller.
        CandidateStepRefusedError: the person is in the pool, or out already.
    """
    candidate = await _candidate(session, scope, candidate_id)
    _move(candidate, CandidateStep.REFUSE)
    candidate.reason = reason
    await session.flush()
    await emit(session, PLUMBING, candidate_event(candidate, "pool.refused"))


async def _candidate(
    session: AsyncSession, scope: Scope, candidate_id: PoolCandidateId
) -> PoolCandidate:
    candidate = await queries.candidate_in(session, scope, candidate_id)
    if candidate is None:
        raise CandidateNotFoundError
    return candidate


def _move(candidate: PoolCandidate, step: CandidateStep) -> None:
    state = next_state(CandidateState(candidate.state), step)
    if isinstance(state, Refusal):
        raise CandidateStepRefusedError(state.reason)
    candidate.state = state


def _line(candidate: PoolCandidate, line: ComparisonLineIn) -> dict[str, Any]:
    return {
        "candidate_id": str(candidate.id),
        "marks": dict(line.marks),
        "outcome": line.outcome,
        "tier": candidate.tier,
        "reason": line.reason,
    }
