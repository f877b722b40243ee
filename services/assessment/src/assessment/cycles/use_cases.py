from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from common import clock
from common.events.outbox import Event, emit
from common.ids import new_id
from common.jobs import start_job
from common.scope import Scope
from sqlalchemy.ext.asyncio import AsyncSession

from assessment.clients.roster import Organization
from assessment.core.periods import parse_period
from assessment.core.scheme import Scheme
from assessment.cycles import queries
from assessment.cycles.errors import CycleClosedError, CycleNotDraftError, PeriodUnreadableError
from assessment.cycles.forming import anonymize_forms, assign_forms
from assessment.cycles.schemas import CycleIn, RaterIn, SubjectPatch
from assessment.errors import (
    CycleNotFoundError,
    CycleNotOpenError,
    SchemeNotFoundError,
    SubjectNotFoundError,
    UnknownNameError,
)
from assessment.ids import AccountId, CycleId, OrganizationId, RaterId, SubjectId
from assessment.models.base import PLUMBING
from assessment.models.cycle import Cycle, Rater, Subject
from assessment.models.finding import cycle_in, scheme_of, subject_in


async def create_cycle(
    session: AsyncSession,
    body: CycleIn,
    organization: Organization,
    scope: Scope,
    account: AccountId,
) -> Cycle:
    """Prepare a cycle; nothing is asked of anyone until it is opened.

    Raises:
        SchemeNotFoundError: no such scheme here or above.
        PeriodUnreadableError: the scheme goes by the calendar and the period does not.
    """
    record = await queries.scheme_readable(session, scope, body.scheme_id)
    if record is None:
        raise SchemeNotFoundError
    scheme = await scheme_of(session, record.id)
    cycle = Cycle(
        id=CycleId(new_id()),
        scheme_id=record.id,
        organization_id=OrganizationId(organization.id),
        organization_name=organization.name,
        org_path=organization.path,
        period=readable_period(scheme, body.period),
        title=body.title or f"{organization.name} {body.period} {scheme.title}",
        created_by=account,
    )
    session.add(cycle)
    await session.flush()
    await emit(session, PLUMBING, Event("cycle.created", f"cycles/{cycle.id}", cycle.org_path))
    return cycle


def readable_period(scheme: Scheme, text: str) -> str:
    period = parse_period(text.strip())
    if period is not None:
        return period.key
    if any(p.type == "placement" for p in scheme.periods.values()):
        return text.strip()
    raise PeriodUnreadableError("年写 2026，季度写 2026-Q3，月写 2026-08。")


async def ask_to_open(
    session: AsyncSession, scope: Scope, cycle_id: CycleId, account: AccountId, *, defaults: bool
) -> tuple[Cycle, UUID]:
    """Start the job that reads the roster; asking again while it runs is harmless.

    Raises:
        CycleNotFoundError: not in the caller's subtrees.
        CycleNotDraftError: it was opened before.
    """
    cycle = await cycle_in(session, scope, cycle_id, lock=True)
    if cycle is None:
        raise CycleNotFoundError
    if cycle.state not in {"draft", "opening"}:
        raise CycleNotDraftError("这个周期已经开放或结束；需要重新考核请新建一个周期。")
    cycle.state, cycle.message = "opening", ""
    cycle.opened_by = account
    await session.flush()
    job_id = await start_job(
        session,
        PLUMBING,
        "cycles.open",
        {"cycle_id": str(cycle.id), "default_raters": defaults},
        org_path=cycle.org_path,
        requested_by=account,
    )
    return cycle, job_id


async def change_subject(
    session: AsyncSession,
    scope: Scope,
    ids: tuple[CycleId, SubjectId],
    patch: SubjectPatch,
) -> Subject:
    """Correct the strata of a subject.

    Raises:
        CycleNotFoundError, SubjectNotFoundError: outside the caller's subtrees.
        CycleClosedError: results may already rest on them.
    """
    cycle = await cycle_in(session, scope, ids[0])
    if cycle is None:
        raise CycleNotFoundError
    subject = await subject_in(session, scope, *ids)
    if subject is None:
        raise SubjectNotFoundError
    if cycle.state == "closed":
        raise CycleClosedError("周期结束后分类不能再改。")
    subject.strata = {**subject.strata, **patch.strata}
    return subject


async def name_raters(
    session: AsyncSession, cycle: Cycle, group: str, raters: Sequence[RaterIn]
) -> Scheme:
    """Replace the raters of a group. In an open cycle their forms are made or withdrawn at once.

    Raises:
        UnknownNameError: the scheme has no such group, or a subject is not of this cycle.
        CycleClosedError: too late.
        RaterHasSubmittedError: someone to be left out has already rated.
    """
    scheme = await scheme_of(session, cycle.scheme_id)
    if group not in scheme.rater_groups:
        known = "、".join(scheme.rater_groups)
        raise UnknownNameError(f"方案里的评价组有：{known}。")
    if cycle.state == "closed":
        raise CycleClosedError("周期结束后评价人不能再改。")
    known_ids = {subject.id for subject in await queries.subjects_of(session, cycle.id)}
    if any(set(rater.subject_ids or ()) - known_ids for rater in raters):
        raise UnknownNameError("有的被评对象不在这个周期里；未开放的周期请先开放再指定对象。")
    existing = {r.account_id: r for r in await queries.raters_of(session, cycle.id, group)}
    wanted = {rater.account_id: rater for rater in raters}
    leaving = [rater for account, rater in existing.items() if account not in wanted]
    for account, asked in wanted.items():
        rater = existing.get(account)
        if rater is None:
            rater = Rater(
                id=RaterId(new_id()), cycle_id=cycle.id, group_key=group, account_id=account
            )
            session.add(rater)
        rater.label = asked.label
        rater.subject_ids = asked.subject_ids
    await session.flush()
    await assign_forms(session, cycle, scheme, group, leaving=leaving)
    cycle.raters_changed_at = clock.now()
    await session.flush()
    return scheme


async def close_cycle(
    session: AsyncSession, scope: Scope, cycle_id: CycleId, moment: datetime
) -> Cycle:
    """End the filling in. Anonymous forms lose their raters for good.

    Raises:
        CycleNotFoundError: not in the caller's subtrees.
        CycleNotOpenError: it is not open.
    """
    cycle = await cycle_in(session, scope, cycle_id, lock=True)
    if cycle is None:
        raise CycleNotFoundError
    if cycle.state != "open":
        raise CycleNotOpenError("只有开放中的周期可以结束。", state=cycle.state)
    await anonymize_forms(session, cycle.id)
    cycle.state = "closed"
    cycle.closed_at = moment
    await session.flush()
    await emit(session, PLUMBING, Event("cycle.closed", f"cycles/{cycle.id}", cycle.org_path))
    return cycle
