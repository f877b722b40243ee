"""Everybody of a subtree against the training rules, in one statement.

The rule of the nearest organization above a person holds. There are few rules, so their choice is
a CASE over the person's path; the verdict is that of ``core.training.standing``, and a test holds
the two together.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from common.scope import Scope, subtree
from sqlalchemy import (
    ColumnElement,
    Date,
    Integer,
    Numeric,
    Select,
    Subquery,
    case,
    cast,
    func,
    literal,
    select,
    true,
)
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from roster.core.training.standing import ASSUMED, DUE_DAYS, Rule
from roster.core.training.words import TargetGroup, TrainingKind, TrainingRuleKind, TrainingStanding
from roster.models.organization import Organization
from roster.models.person import Person
from roster.models.training.groups import serving_in
from roster.models.training.hours import TrainingHours, TrainingRule


@dataclass(frozen=True)
class PlacedRule:
    """A rule and the subtree in which it holds."""

    path: str
    rule: Rule


async def rules_on(session: AsyncSession, day: date, kind: TrainingRuleKind) -> list[PlacedRule]:
    """The rules in force, nearest (longest path) first; the assumed one closes the list."""
    found = await session.scalars(
        select(TrainingRule)
        .where(
            TrainingRule.kind == kind,
            TrainingRule.valid_from <= day,
            func.coalesce(TrainingRule.valid_to, day) >= day,
        )
        .order_by(func.length(TrainingRule.org_path).desc(), TrainingRule.id)
    )
    placed = [PlacedRule(one.org_path, rule_of(one)) for one in found]
    return [*placed, PlacedRule("", ASSUMED[kind])]


def rule_of(row: TrainingRule) -> Rule:
    return Rule(
        TrainingRuleKind(row.kind),
        row.amount,
        row.period_years,
        TargetGroup(row.target_group),
        row.counts_online,
        row.source_note,
    )


def standings(
    scope: Scope, kind: TrainingRuleKind, rules: Sequence[PlacedRule], today: date
) -> Subquery:
    """One row for each person in office whom their rule is about.

    Columns: person_id, org_path, required, done, missing, due_on, last_on, standing.
    """
    serving = serving_in(scope)
    if kind is TrainingRuleKind.ANNUAL_HOURS:
        rows = _annual(scope, rules, serving, today)
    else:
        rows = _off_job(scope, rules, serving, today)
    return rows.subquery("standings")


def listed(standing: Subquery) -> Select[*tuple[Any, ...]]:
    """The rows with the names of people and their organizations."""
    return (
        select(
            standing,
            Person.name.label("person_name"),
            Organization.name.label("organization_name"),
        )
        .select_from(standing)
        .join(Person, Person.id == standing.c.person_id)
        .join(Organization, Organization.id == Person.organization_id)
    )


def counted(standing: Subquery) -> Select[*tuple[Any, ...]]:
    """How many stand how."""
    return select(
        func.count().label("people"),
        *(
            func.count().filter(standing.c.standing == one).label(str(one))
            for one in TrainingStanding
        ),
    ).select_from(standing)


def _annual(
    scope: Scope, rules: Sequence[PlacedRule], serving: Subquery, today: date
) -> Select[*tuple[Any, ...]]:
    begins, ends = date(today.year, 1, 1), date(today.year, 12, 31)
    online = TrainingHours.kind == TrainingKind.ONLINE
    sums = (
        select(
            TrainingHours.person_id,
            func.sum(case((online, 0), else_=TrainingHours.hours)).label("offline"),
            func.sum(case((online, TrainingHours.hours), else_=0)).label("online"),
        )
        .join(serving, serving.c.person_id == TrainingHours.person_id)
        .where(TrainingHours.on_day.between(begins, ends))
        .group_by(TrainingHours.person_id)
        .subquery("sums")
    )
    offline, learned = func.coalesce(sums.c.offline, 0), func.coalesce(sums.c.online, 0)
    done = _chosen(rules, lambda rule: offline + learned if rule.counts_online else offline)
    required = _chosen(rules, lambda rule: literal(rule.amount, Numeric(6, 1)))
    length = (ends - begins).days + 1
    elapsed = (today - begins).days + 1
    standing = case(
        (done >= required, TrainingStanding.MET.value),
        (done * length >= required * elapsed, TrainingStanding.ON_COURSE.value),
        else_=TrainingStanding.SHORT.value,
    )
    return (
        _people(scope, rules, serving)
        .add_columns(
            required.label("required"),
            done.label("done"),
            func.greatest(required - done, 0).label("missing"),
            literal(ends, Date()).label("due_on"),
            cast(None, Date()).label("last_on"),
            standing.label("standing"),
        )
        .outerjoin(sums, sums.c.person_id == Person.id)
    )


def _off_job(
    scope: Scope, rules: Sequence[PlacedRule], serving: Subquery, today: date
) -> Select[*tuple[Any, ...]]:
    # One row for each length, newest first, so that every rule finds the length it asks for.
    back = aliased(TrainingHours)
    trips = (
        select(
            TrainingHours.person_id,
            TrainingHours.off_job_days.label("days"),
            func.max(TrainingHours.on_day).label("last_on"),
        )
        .join(serving, serving.c.person_id == TrainingHours.person_id)
        .where(
            TrainingHours.kind == TrainingKind.POLITICAL,
            TrainingHours.off_job_days > 0,
            TrainingHours.reverses_id.is_(None),
            TrainingHours.on_day <= today,
            ~select(back.id).where(back.reverses_id == TrainingHours.id).exists(),
        )
        .group_by(TrainingHours.person_id, TrainingHours.off_job_days)
        .subquery("trips")
    )
    required = _chosen(rules, lambda rule: literal(rule.amount, Numeric(6, 1)))
    years = _chosen(rules, lambda rule: literal(rule.period_years, Integer()))
    base = (
        _people(scope, rules, serving)
        .add_columns(
            required.label("required"),
            years.label("years"),
            serving.c.since.label("since"),
            select(func.max(trips.c.last_on))
            .where(trips.c.person_id == Person.id, trips.c.days >= required)
            .scalar_subquery()
            .label("last_on"),
        )
        .subquery("base")
    )
    last = base.c.last_on
    due_on = cast(func.coalesce(last, base.c.since) + func.make_interval(base.c.years), Date())
    standing = case(
        (due_on < today, TrainingStanding.SHORT.value),
        (due_on <= today + timedelta(days=DUE_DAYS), TrainingStanding.DUE.value),
        (last.is_(None), TrainingStanding.ON_COURSE.value),
        else_=TrainingStanding.MET.value,
    )
    is_open = standing.in_([TrainingStanding.SHORT.value, TrainingStanding.DUE.value])
    nothing = literal(Decimal(0), Numeric(6, 1))
    return select(
        base.c.person_id,
        base.c.org_path,
        base.c.required,
        case((last.is_(None), nothing), (due_on < today, nothing), else_=base.c.required).label(
            "done"
        ),
        case((is_open, base.c.required), else_=nothing).label("missing"),
        due_on.label("due_on"),
        last.label("last_on"),
        standing.label("standing"),
    )


def _people(
    scope: Scope, rules: Sequence[PlacedRule], serving: Subquery
) -> Select[*tuple[Any, ...]]:
    return (
        select(Person.id.label("person_id"), Person.org_path.label("org_path"))
        .select_from(Person)
        .join(serving, serving.c.person_id == Person.id)
        .where(
            scope.where(Person.org_path),
            _chosen(rules, lambda rule: _concerned(serving, rule.target_group)),
        )
    )


def _concerned(serving: Subquery, group: TargetGroup) -> ColumnElement[bool]:
    return true() if group is TargetGroup.SERVING else serving.c[str(group)]


def _holds(placed: PlacedRule) -> ColumnElement[bool]:
    return subtree(Person.org_path, placed.path)


def _chosen(
    rules: Sequence[PlacedRule], value: Callable[[Rule], ColumnElement[Any]]
) -> ColumnElement[Any]:
    """What ``value`` says of the nearest rule; the last one holds everywhere."""
    *nearer, everywhere = rules
    if not nearer:
        return value(everywhere.rule)
    return case(*((_holds(one), value(one.rule)) for one in nearer), else_=value(everywhere.rule))
