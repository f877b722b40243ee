"""The job that scores: freezes the cycle, runs the pure core, and stores what came out."""

import asyncio
import json
from collections.abc import Mapping
from typing import Any
from uuid import UUID

from common import clock
from common.events.outbox import Event, emit, emit_all
from common.ids import new_id
from common.worker import JobContext
from sqlalchemy import insert
from sqlalchemy.ext.asyncio import AsyncSession

from assessment.core.document import hash_of
from assessment.core.run import Result, Run, run
from assessment.core.scheme import Scheme
from assessment.ids import ProposalId, ResultId, SubjectId
from assessment.models.base import PLUMBING
from assessment.models.cycle import Cycle, Subject
from assessment.models.finding import scheme_of
from assessment.models.run import Proposal, ResultRecord, ScoringRun
from assessment.runs import queries
from assessment.runs.freezing import freeze

STEPS = 3
CHUNK = 1000
FEWEST_GRADES = 3


async def score_cycle(context: JobContext, run_id: str) -> dict[str, Any]:
    """Compute a run, once: results, proposals and the hashes in one transaction."""
    await context.progress(0, STEPS, "正在冻结数据")
    async with context.sessions() as session:
        record = await session.get_one(ScoringRun, UUID(run_id))
        cycle = await session.get_one(Cycle, record.cycle_id)
        scheme = await scheme_of(session, cycle.scheme_id)
        snapshot = await freeze(session, cycle)
    await context.progress(1, STEPS, "正在计算")
    done = await asyncio.to_thread(run, scheme, snapshot)
    await context.progress(2, STEPS, "正在保存结果")
    async with context.sessions.begin() as session:
        record = await session.get_one(ScoringRun, UUID(run_id), with_for_update=True)
        if record.state != "queued":
            return {"run_id": run_id, "result_hash": record.result_hash}
        record.snapshot = snapshot.canonical()
        record.snapshot_hash = hash_of(record.snapshot)
        record.scheme_hash = done.scheme_hash
        record.engine = done.engine
        record.result_hash = done.result_hash
        record.diagnostics = done.diagnostics()
        record.state = "done"
        record.finished_at = clock.now()
        subjects = {str(s.id): s for s in await queries.subjects_of(session, record.cycle_id)}
        await store_results(session, record, done, subjects)
        await store_proposals(session, record, done, scheme, subjects)
        data = {"cycle_id": str(record.cycle_id)}
        await emit(session, PLUMBING, Event("run.done", f"runs/{run_id}", record.org_path, data))
        valid = await queries.valid_ballots(session, record.cycle_id)
        graded = grades_of(scheme, done)
        await emit_all(session, PLUMBING, told_to_people(record, graded, subjects, valid))
    await context.progress(STEPS, STEPS, "测算完成")
    return {"run_id": run_id, "results": len(done.results), "result_hash": done.result_hash}


async def fail_run(session: AsyncSession, message: str, run_id: str) -> None:
    """Say on the run why it has no results; the next one starts afresh."""
    record = await session.get_one(ScoringRun, UUID(run_id), with_for_update=True)
    if record.state == "queued":
        record.state, record.message, record.finished_at = "failed", message, clock.now()


async def store_results(
    session: AsyncSession, record: ScoringRun, done: Run, subjects: dict[str, Subject]
) -> None:
    rows = [
        result_row(record, position, result, subjects[result.subject_id])
        for position, result in enumerate(done.results)
    ]
    for start in range(0, len(rows), CHUNK):
        await session.execute(insert(ResultRecord), rows[start : start + CHUNK])


def grades_of(scheme: Scheme, done: Run) -> dict[str, bool | None]:
    """Whether each subject with a result got the highest grade; None where it has no grade.

    Of several graded outputs the scheme's last one speaks, in its latest period. Two bands say
    done or not done, which is no grade.
    """
    place = {name: number for number, name in enumerate(scheme.outputs)}
    found: dict[str, bool | None] = dict.fromkeys(result.subject_id for result in done.results)
    for result in sorted(done.results, key=lambda one: (place[one.output], one.period)):
        bands = scheme.outputs[result.output].bands
        if len(bands) >= FEWEST_GRADES:
            found[result.subject_id] = result.band == bands[0].label if result.band else None
    return found


def told_to_people(
    record: ScoringRun,
    graded: Mapping[str, bool | None],
    subjects: Mapping[str, Subject],
    valid: Mapping[SubjectId, int],
) -> list[Event]:
    """One event for each person with a result: who keeps their file links to it.

    Whether it is excellent and how many ballots were cast is what figures need; scores stay here.
    """
    return [
        Event(
            "result.published",
            f"runs/{record.id}/results/{subject.id}",
            subject.org_path,
            {
                "run_id": str(record.id),
                "cycle_id": str(record.cycle_id),
                "subject_id": str(subject.id),
                "person_id": str(subject.person_id),
                "is_graded": is_excellent is not None,
                "is_excellent": is_excellent is True,
                "ballots_issued": subject.ballots_issued,
                "ballots_valid": valid.get(subject.id, 0),
            },
        )
        for subject, is_excellent in ((subjects[key], said) for key, said in graded.items())
        if subject.person_id is not None
    ]


def result_row(
    record: ScoringRun, position: int, result: Result, subject: Subject
) -> dict[str, Any]:
    told = result.to_json()
    return {
        "id": ResultId(new_id()),
        "run_id": record.id,
        "subject_id": subject.id,
        "person_id": subject.person_id,
        "org_path": subject.org_path,
        "position": position,
        "output": result.output,
        "period": result.period,
        "state": result.state,
        "score": result.score,
        "exact": told["exact"],
        "band": result.band,
        "stars": result.stars,
        "rank": result.rank,
        "rank_from_last": result.rank_from_last,
        "pool_size": result.pool_size,
        "detail": {name: told[name] for name in ("tree", "missing", "quota", "band_before_quota")},
    }


async def store_proposals(
    session: AsyncSession,
    record: ScoringRun,
    done: Run,
    scheme: Scheme,
    subjects: dict[str, Subject],
) -> None:
    """One proposal for each target of each rule that fired; earlier open ones give way."""
    await queries.supersede_proposals(session, record.cycle_id, record.id)
    rows = [
        {
            "id": ProposalId(new_id()),
            "run_id": record.id,
            "cycle_id": record.cycle_id,
            "org_path": subjects[target].org_path,
            "rule": hit.rule,
            "effect": hit.effect,
            "consequences": list(hit.consequences),
            "subject_id": SubjectId(UUID(hit.subject_id)),
            "target_id": SubjectId(UUID(target)),
            "quote": hit.quote,
            "source_doc": scheme.source.doc,
            "facts": json.loads(json.dumps(dict(hit.facts))),
            "decide": hit.decide,
            "effective": hit.effective,
        }
        for hit in done.hits
        for target in hit.targets
        if target in subjects
    ]
    for start in range(0, len(rows), CHUNK):
        await session.execute(insert(Proposal), rows[start : start + CHUNK])
