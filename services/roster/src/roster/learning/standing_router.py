"""HTTP of the slice ``learning``: the rules, and who stands how against them."""

import asyncio
from typing import Annotated, Any

from common import clock
from common.errors import PreconditionFailedError
from common.files.sheets import write_xlsx
from common.scope import Scope
from common.web.app import service_router
from common.web.auth import Committee, Role
from common.web.etag import IfMatch, tagged
from common.web.page import Page, Paging, page_of_rows
from common.web.problem import problems
from common.web.session import ReadSession, Session
from fastapi import Query, Response
from sqlalchemy import Select
from sqlalchemy.ext.asyncio import AsyncSession

from roster.core.training.standing import ASSUMED, annual_verdict, off_job_verdict
from roster.core.training.words import STANDING_LABELS, TrainingRuleKind, TrainingStanding
from roster.ids import OrganizationId, PersonId, TrainingRuleId
from roster.learning import queries, use_cases
from roster.learning.errors import (
    LearnerNotFoundError,
    LearningOrganizationNotFoundError,
    RuleDatesError,
    StandingsTooLongError,
    TrainingRuleNotFoundError,
)
from roster.learning.router import STAFF, Staff, StaffOrSelf, self_of
from roster.learning.schemas import (
    AssumedTrainingRule,
    OwnTrainingStanding,
    PersonLearningOut,
    StandingFilter,
    TrainingRuleIn,
    TrainingRuleOut,
    TrainingRulesOut,
    TrainingStandingOut,
    TrainingSummaryLine,
    TrainingSummaryOut,
)
from roster.learning.standings import counted, listed, rules_on, standings
from roster.models.organization import Organization
from roster.models.people_in_scope import named, person_in
from roster.models.person import Person
from roster.models.training.hours import TrainingRule
from roster.models.tree import organization_in

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
MAX_ROWS = 20_000
KEYS = (Person.org_path, Person.name_pinyin, Person.id)

router = service_router("/api/roster/learning", "learning")


@router.get(
    "/summary",
    response_model=TrainingSummaryOut,
    responses=problems(LearningOrganizationNotFoundError),
)
async def read_training_summary(
    session: ReadSession, caller: Staff, organization_id: OrganizationId | None = None
) -> TrainingSummaryOut:
    """How many people in office stand how against each rule."""
    scope = await _within(session, caller.scope(*STAFF), organization_id)
    today = clock.today()
    lines = []
    for kind in TrainingRuleKind:
        rules = await rules_on(session, today, kind)
        found = await session.execute(counted(standings(scope, kind, rules, today)))
        lines.append(TrainingSummaryLine(rule=kind, **found.one()._asdict()))
    pending = await queries.pending_claims(session, scope)
    return TrainingSummaryOut(as_of=today, lines=lines, pending_claims=pending)


@router.get(
    "/standings",
    response_model=Page[TrainingStandingOut],
    responses=problems(LearningOrganizationNotFoundError),
)
async def list_training_standings(
    session: ReadSession,
    caller: Staff,
    wanted: Annotated[StandingFilter, Query()],
    paging: Paging,
) -> Page[TrainingStandingOut]:
    """People in office against one rule, in the order of the tree."""
    statement = await _matching(session, caller.scope(*STAFF), wanted)
    page = await page_of_rows(session, statement, KEYS, paging)
    items = [TrainingStandingOut.model_validate(row | {"rule": wanted.rule}) for row in page.items]
    return Page(items=items, next_cursor=page.next_cursor)


@router.get(
    "/standings/export",
    response_class=Response,
    responses={
        200: {"content": {XLSX: {"schema": {"type": "string", "format": "binary"}}}},
        **problems(LearningOrganizationNotFoundError, StandingsTooLongError),
    },
)
async def export_training_standings(
    session: ReadSession, caller: Staff, wanted: Annotated[StandingFilter, Query()]
) -> Response:
    """The list as filtered, as a workbook."""
    statement = await _matching(session, caller.scope(*STAFF), wanted)
    found = (await session.execute(statement.order_by(*KEYS).limit(MAX_ROWS + 1))).all()
    if len(found) > MAX_ROWS:
        raise StandingsTooLongError(f"一次最多导出 {MAX_ROWS} 人，请先筛选。", limit=MAX_ROWS)
    header = ("姓名", "组织", "状态", "要求", "已完成", "还差", "期限", "最近一次脱产训练")
    rows = [
        (
            row.person_name,
            row.organization_name,
            STANDING_LABELS[TrainingStanding(row.standing)],
            float(row.required),
            float(row.done),
            float(row.missing),
            row.due_on.isoformat(),
            None if row.last_on is None else row.last_on.isoformat(),
        )
        for row in found
    ]
    book = await asyncio.to_thread(write_xlsx, "培训达标", header, rows)
    name = f"training-{clock.today():%Y%m%d}.xlsx"
    headers = {"content-disposition": f'attachment; filename="{name}"'}
    return Response(book, media_type=XLSX, headers=headers)


@router.get(
    "/people/{person_id}",
    response_model=PersonLearningOut,
    responses=problems(LearnerNotFoundError),
)
async def read_training_of_person(
    person_id: PersonId, session: ReadSession, caller: StaffOrSelf
) -> PersonLearningOut:
    """One person's hours, and how they stand against the rules that hold for them."""
    person = await person_in(session, caller.scope(*STAFF), person_id, own=self_of(caller))
    if person is None:
        raise LearnerNotFoundError
    today = clock.today()
    offline, online, in_all = await queries.sums_of(session, person_id, today.year)
    since = await queries.serving_since(session, person_id)
    own = []
    for kind in TrainingRuleKind:
        placed = await rules_on(session, today, kind)
        rule = next(one.rule for one in placed if person.org_path.startswith(one.path))
        last_on = None
        if kind is TrainingRuleKind.ANNUAL_HOURS:
            hours = offline + online if rule.counts_online else offline
            verdict = annual_verdict(rule, hours, today=today)
        else:
            last_on = await queries.last_off_job(session, person_id, rule.amount, today)
            verdict = off_job_verdict(rule, last_on, since or today, today=today)
        own.append(
            OwnTrainingStanding(
                rule=kind,
                standing=verdict.standing,
                required=float(rule.amount),
                done=float(verdict.done),
                missing=float(verdict.missing),
                due_on=verdict.due_on,
                last_on=last_on,
                source_note=rule.source_note,
            )
        )
    return PersonLearningOut(
        person_id=person.id,
        person_name=person.name,
        as_of=today,
        standings=own if since is not None else [],
        hours_this_year=float(offline + online),
        hours_in_all=float(in_all),
    )


@router.get("/rules", response_model=TrainingRulesOut)
async def list_training_rules(session: ReadSession, caller: Staff) -> TrainingRulesOut:
    """Rules of the caller's organizations and of those above, and what holds without one."""
    rows = await queries.rules_shown(session, caller.scope(*STAFF))
    return TrainingRulesOut(
        items=[TrainingRuleOut.model_validate(row._asdict()) for row in rows],
        assumed=[AssumedTrainingRule.model_validate(one) for one in ASSUMED.values()],
    )


@router.post(
    "/rules",
    response_model=TrainingRuleOut,
    status_code=201,
    responses=problems(LearningOrganizationNotFoundError, RuleDatesError),
)
async def set_training_rule(
    body: TrainingRuleIn, session: Session, caller: Committee, response: Response
) -> TrainingRuleOut:
    """Set what a subtree asks for from a day on."""
    rule = await use_cases.set_rule(session, caller.scope(Role.COMMITTEE), body)
    return tagged(response, await _rule_out(session, rule))


@router.post(
    "/rules/{rule_id}/end",
    response_model=TrainingRuleOut,
    responses=problems(TrainingRuleNotFoundError, RuleDatesError, PreconditionFailedError),
)
async def end_training_rule(
    rule_id: TrainingRuleId, session: Session, caller: Committee, seen: IfMatch, response: Response
) -> TrainingRuleOut:
    """Let a rule end today."""
    scope = caller.scope(Role.COMMITTEE)
    rule = await use_cases.end_rule(session, scope, rule_id, seen=seen)
    return tagged(response, await _rule_out(session, rule))


async def _rule_out(session: AsyncSession, rule: TrainingRule) -> TrainingRuleOut:
    organization = await session.get_one(Organization, rule.organization_id)
    facts = {
        name: getattr(rule, name) for name in TrainingRuleOut.model_fields if hasattr(rule, name)
    }
    return TrainingRuleOut.model_validate(facts | {"organization_name": organization.name})


async def _within(
    session: AsyncSession, scope: Scope, organization_id: OrganizationId | None
) -> Scope:
    if organization_id is None:
        return scope
    organization = await organization_in(session, scope, organization_id)
    if organization is None:
        raise LearningOrganizationNotFoundError
    return scope.within(organization.path)


async def _matching(
    session: AsyncSession, scope: Scope, wanted: StandingFilter
) -> Select[*tuple[Any, ...]]:
    inside = await _within(session, scope, wanted.organization_id)
    today = clock.today()
    rules = await rules_on(session, today, wanted.rule)
    found = standings(inside, wanted.rule, rules, today)
    statement = listed(found)
    if wanted.standing is not None:
        statement = statement.where(found.c.standing == wanted.standing.value)
    if wanted.q is not None:
        statement = statement.where(named(wanted.q))
    return statement
