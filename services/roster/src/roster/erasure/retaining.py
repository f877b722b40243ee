"""What time alone brings about: rules that propose, rules that act, erasures that are due."""

from datetime import date, datetime, time
from typing import Any
from uuid import UUID

from common import clock
from common.clock import CHINA
from common.ids import new_id
from common.jobs import start_job
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker

from roster.core.retention import MODES, Mode, Policy, PolicyKey, cutoff, policy_on
from roster.erasure import queries, use_cases
from roster.erasure.errors import PolicyInvalidError
from roster.erasure.schemas import PolicyIn
from roster.ids import AccountId, PersonId, RetentionPolicyId, RetentionRunId
from roster.models.base import PLUMBING
from roster.models.people.audit import note
from roster.models.people.erasure import RetentionPolicy, RetentionRun

RUN_TASK = "retention.run"
_FILES_AT_ONCE = 50
Sessions = async_sessionmaker[AsyncSession]


async def set_policy(session: AsyncSession, actor: AccountId, body: PolicyIn) -> RetentionPolicy:
    """A period that holds from a day on; what held before stays readable.

    Raises:
        PolicyInvalidError: the rule cannot do this, begins in the past, or begins twice.
    """
    if body.mode not in MODES[body.key]:
        raise PolicyInvalidError("这条规则只能按列出的方式执行。")
    if body.from_on < clock.today():
        raise PolicyInvalidError("生效日期不能早于今天。")
    known = await queries.policies(session)
    if any(one.key == body.key and one.from_on == body.from_on for one in known):
        raise PolicyInvalidError("这一天已经设置过，请换一个生效日期。")
    policy = RetentionPolicy(id=RetentionPolicyId(new_id()), set_by=actor, **body.model_dump())
    session.add(policy)
    await session.flush()
    await note(
        session,
        "retention_set",
        person_id=None,
        org_path="",
        actor=actor,
        fields=[body.key],
        purpose=f"{body.days} days from {body.from_on.isoformat()}",
    )
    return policy


async def start_run(session: AsyncSession, actor: UUID) -> UUID:
    """Do now what the chore does every hour."""
    return await start_job(session, PLUMBING, RUN_TASK, {}, org_path="", requested_by=actor)


async def run_policies(sessions: Sessions, today: date) -> dict[str, Any]:
    """Every rule once, then the erasures that are due; each in transactions of its own."""
    async with sessions() as session:
        rules = await queries.rules(session)
    done: dict[str, Any] = {}
    for key in (PolicyKey.UNPLACED_SIGN_UPS, PolicyKey.WITHDRAWN, PolicyKey.IMPORT_FILES):
        policy = policy_on(today, rules, key)
        if policy is None:
            continue
        counts = await _run(sessions, policy, today)
        done[key.value] = {"proposed": counts[0], "executed": counts[1]}
    done["erased"] = await erase_due(sessions, today)
    return done


async def erase_due(sessions: Sessions, today: date) -> int:
    async with sessions() as session:
        due = await queries.due_erasures(session, today)
    erased = 0
    for erasure_id in due:
        async with sessions.begin() as session:
            erased += await use_cases.erase(session, erasure_id, today)
    return erased


async def _run(sessions: Sessions, policy: Policy, today: date) -> tuple[int, int]:
    before = cutoff(today, policy)
    if policy.key == PolicyKey.IMPORT_FILES:
        found = await _files(sessions, policy, before)
    else:
        found = await _people(sessions, policy, before)
    if found != (0, 0):
        await _keep(sessions, policy, before, found)
    return found


async def _people(sessions: Sessions, policy: Policy, before: date) -> tuple[int, int]:
    find = (
        queries.unplaced_since
        if policy.key == PolicyKey.UNPLACED_SIGN_UPS
        else queries.withdrawn_since
    )
    async with sessions() as session:
        people: list[PersonId] = list(await find(session, before))
    proposed = 0
    for person_id in people:
        async with sessions.begin() as session:
            proposed += await use_cases.propose_erasure(
                session, person_id, policy.key, at_once=policy.mode == Mode.EXECUTE
            )
    return (0, proposed) if policy.mode == Mode.EXECUTE else (proposed, 0)


async def _files(sessions: Sessions, policy: Policy, before: date) -> tuple[int, int]:
    """Uploaded files go; what was found in them stays."""
    moment = datetime.combine(before, time.min, CHINA)
    if policy.mode != Mode.EXECUTE:
        async with sessions() as session:
            waiting = await session.scalars(queries.files_before(moment))
            return len(waiting.all()), 0
    emptied = 0
    while True:
        async with sessions.begin() as session:
            found = await session.scalars(
                queries.files_before(moment).limit(_FILES_AT_ONCE).with_for_update()
            )
            files = found.all()
            for record in files:
                record.file_sealed, record.file_bytes = b"", 0
                record.answers_sealed = record.answers_key_id = None
                record.version += 1
        emptied += len(files)
        if not files:
            return 0, emptied


async def _keep(sessions: Sessions, policy: Policy, before: date, found: tuple[int, int]) -> None:
    async with sessions.begin() as session:
        session.add(
            RetentionRun(
                id=RetentionRunId(new_id()),
                policy=policy.key,
                cutoff_on=before,
                proposed=found[0],
                executed=found[1],
                org_path="",
            )
        )
        await note(
            session,
            "retention_run",
            person_id=None,
            org_path="",
            actor=None,
            fields=[policy.key],
            purpose=f"proposed {found[0]}, executed {found[1]}",
        )
