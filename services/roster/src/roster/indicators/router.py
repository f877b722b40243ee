"""HTTP of the slice ``indicators``."""

from collections.abc import Mapping
from dataclasses import asdict
from datetime import date
from typing import Annotated, Any

from common import clock
from common.scope import Scope
from common.web.app import service_router
from common.web.auth import Caller, requires
from common.web.page import Page, Paging, page_of_rows
from common.web.problem import problems
from common.web.session import ReadSession
from fastapi import Query
from sqlalchemy.ext.asyncio import AsyncSession

from roster.core.indicators import formulas, gaps, narrative, needs, staffing, structure
from roster.core.indicators.definitions import DEFINITIONS, Definition
from roster.core.indicators.months import years_before
from roster.core.indicators.tally import Tally
from roster.ids import OrganizationId
from roster.indicators import ahead, counted, queries, rows
from roster.indicators.counted import Place
from roster.indicators.errors import (
    IndicatorDatesError,
    IndicatorOrganizationNotFoundError,
    IndicatorTooWideError,
    NoDrillDownError,
)
from roster.indicators.schemas import (
    BreakdownQuery,
    BreakdownRow,
    ComparedOut,
    DefinitionOut,
    GapMonthOut,
    GapPostRow,
    GapPostsQuery,
    GapsOut,
    GapsQuery,
    IndicatorKey,
    IndicatorRow,
    IndicatorsOut,
    NarrativeChange,
    NarrativeOut,
    NeedRow,
    NeedsOut,
    NeedsQuery,
    PlaceQuery,
    RowsQuery,
    StaffingOut,
    StructureQuery,
)
from roster.indicators.shown import (
    READERS,
    STAFF,
    figure_out,
    may_drill,
    rules_out,
    structure_out,
)
from roster.models.post import Post

Staff = Annotated[Caller, requires(*STAFF)]
Reader = Annotated[Caller, requires(*READERS)]
COUNTING = (IndicatorOrganizationNotFoundError, IndicatorTooWideError)

router = service_router("/api/roster/indicators", "indicators")


@router.get("/staffing", response_model=StaffingOut, responses=problems(*COUNTING))
async def read_staffing(
    session: ReadSession, caller: Staff, organization_id: OrganizationId | None = None
) -> StaffingOut:
    """How well a subtree, or everything the caller may see, is staffed today."""
    place = await counted.place_of(session, caller.scope(*STAFF), organization_id)
    today = clock.today()
    tally = await counted.tally_of(session, place, today, kinds=staffing.KINDS)
    found = staffing.staffing_of(tally, today)
    return StaffingOut(
        as_of=today,
        staffing_rate=None if found.rate is None else float(found.rate),
        **{name: value for name, value in asdict(found).items() if name != "rate"},
    )


@router.get("/definitions", response_model=list[DefinitionOut])
async def list_definitions(_caller: Reader) -> tuple[Definition, ...]:
    """What each indicator means, with the version of its meaning."""
    return DEFINITIONS


@router.get("", response_model=IndicatorsOut, responses=problems(*COUNTING))
async def read_indicators(
    session: ReadSession, caller: Reader, asked: Annotated[PlaceQuery, Query()]
) -> IndicatorsOut:
    """Every indicator of a subtree on a day, with targets and completeness."""
    place, day = await _place(session, caller, asked)
    rules = await counted.rules_at(session, place, day)
    tally = await counted.tally_of(session, place, day)
    drill = may_drill(caller, place)
    return IndicatorsOut(
        as_of=day,
        organization_id=None if place.organization is None else place.organization.id,
        organization_name=place.name,
        may_drill=drill,
        rules=rules_out(rules),
        figures=[
            figure_out(figure, rules, drill=drill)
            for figure in formulas.all_figures(tally, day, rules)
        ],
    )


@router.get("/breakdown", response_model=Page[BreakdownRow], responses=problems(*COUNTING))
async def list_breakdown(
    session: ReadSession,
    caller: Reader,
    asked: Annotated[BreakdownQuery, Query()],
    paging: Paging,
) -> Page[BreakdownRow]:
    """One indicator for each organization right below."""
    place, day = await _place(session, caller, asked)
    drill = may_drill(caller, place)
    statement = queries.children_of(place.scope, place.organization)
    page = await page_of_rows(session, statement, queries.CHILD_KEYS, paging)
    paths = [row["path"] for row in page.items]
    kinds = formulas.KINDS[asked.key]
    tallies = await counted.tallies_below(session, place, paths, day, kinds=kinds)
    rules = await queries.rules_at_each(session, paths, day)
    items = []
    for row in page.items:
        own = rules[row["path"]]
        figure = formulas.figure_of(asked.key, tallies[row["path"]], day, own)
        shown = figure_out(figure, own, drill=drill)
        items.append(BreakdownRow.model_validate({**row, "figure": shown}))
    return Page(items=items, next_cursor=page.next_cursor)


@router.get(
    "/{key}/rows",
    response_model=Page[IndicatorRow],
    responses=problems(IndicatorOrganizationNotFoundError, NoDrillDownError),
)
async def list_indicator_rows(
    key: IndicatorKey,
    session: ReadSession,
    caller: Staff,
    asked: Annotated[RowsQuery, Query()],
    paging: Paging,
) -> Page[IndicatorRow]:
    """The rows behind a figure: those counted, or those that are missing."""
    place = await counted.place_of(session, caller.scope(*STAFF), asked.organization_id)
    day = asked.as_of or clock.today()
    rules = await counted.rules_at(session, place, day)
    kind, rows_of = rows.ROWS[key]
    statement = rows_of(place.scope, day, rules, asked.side)
    page = await page_of_rows(session, statement, rows.KEYS[kind], paging)
    return Page(
        items=[IndicatorRow.model_validate(row) for row in page.items],
        next_cursor=page.next_cursor,
    )


@router.get(
    "/structure",
    response_model=ComparedOut,
    responses=problems(*COUNTING, IndicatorDatesError),
)
async def read_structure(
    session: ReadSession, caller: Reader, asked: Annotated[StructureQuery, Query()]
) -> ComparedOut:
    """Age, education, source and sex of the people in office, against an earlier day."""
    place, day = await _place(session, caller, asked)
    since = _since(asked.since, day)
    drill = may_drill(caller, place)
    now, before = await _two_days(session, place, day, since)
    shift = None
    if now.mean_age is not None and before.mean_age is not None:
        shift = now.mean_age - before.mean_age
    shown = structure_out(now, drill=drill), structure_out(before, drill=drill)
    hidden = any(one.mean_age is None for one in shown)
    organization = place.organization
    return ComparedOut(
        method=structure.METHOD,
        as_of=day,
        since=since,
        term_started_on=None if organization is None else organization.term_starts_on,
        now=shown[0],
        before=shown[1],
        mean_age_shift=None if hidden else shift,
        is_suppressed=not drill,
    )


@router.get(
    "/narrative",
    response_model=NarrativeOut,
    responses=problems(*COUNTING, IndicatorDatesError),
)
async def read_narrative(
    session: ReadSession, caller: Staff, asked: Annotated[StructureQuery, Query()]
) -> NarrativeOut:
    """The sentence of a report, in Chinese and English, with the figures it says."""
    place = await counted.place_of(session, caller.scope(*STAFF), asked.organization_id)
    day = asked.as_of or clock.today()
    since = _since(asked.since, day)
    now, before = await _two_days(session, place, day, since)
    said = narrative.narrative_of(place.name, since, before, day, now)
    return NarrativeOut(
        method=narrative.METHOD,
        as_of=day,
        since=since,
        zh=said.zh,
        en=said.en,
        changes=[NarrativeChange.model_validate(change) for change in said.changes],
    )


@router.get("/gaps", response_model=GapsOut, responses=problems(*COUNTING))
async def read_gaps(
    session: ReadSession, caller: Staff, asked: Annotated[GapsQuery, Query()]
) -> GapsOut:
    """Seats that will be empty, month by month; posts are forecast, never people."""
    place = await counted.place_of(session, caller.scope(*STAFF), asked.organization_id)
    day = asked.as_of or clock.today()
    rules = await counted.rules_at(session, place, day)
    tally = await counted.tally_of(session, place, day)
    renewal = rules.renewal_rate if asked.renewal_percent is None else asked.renewal_percent / 100
    found = gaps.gaps_ahead(tally, day, months=asked.months, renewal_rate=renewal)
    return GapsOut(
        method=gaps.METHOD,
        as_of=day,
        renewal_rate=renewal,
        monthly_hazard=gaps.monthly_hazard(tally, day),
        items=[GapMonthOut.model_validate(month) for month in found],
    )


@router.get(
    "/gaps/posts",
    response_model=Page[GapPostRow],
    responses=problems(IndicatorOrganizationNotFoundError),
)
async def list_gap_posts(
    session: ReadSession, caller: Staff, asked: Annotated[GapPostsQuery, Query()], paging: Paging
) -> Page[GapPostRow]:
    """Posts with a seat that is free, or falls free by the end of a month."""
    place = await counted.place_of(session, caller.scope(*STAFF), asked.organization_id)
    day = asked.as_of or clock.today()
    statement = ahead.posts_falling_free(place.scope, day, asked.month)
    page = await page_of_rows(session, statement, (Post.org_path, Post.title, Post.id), paging)
    return Page(items=[_gap_row(row) for row in page.items], next_cursor=page.next_cursor)


@router.get("/needs", response_model=NeedsOut, responses=problems(*COUNTING))
async def read_needs(
    session: ReadSession, caller: Staff, asked: Annotated[NeedsQuery, Query()]
) -> NeedsOut:
    """Ages, majors and skills of the team, against what the posts ask for, now and later."""
    place = await counted.place_of(session, caller.scope(*STAFF), asked.organization_id)
    day = asked.as_of or clock.today()
    found = await ahead.needs_at(session, place, day, months=asked.months)
    return NeedsOut(
        method=needs.METHOD,
        as_of=day,
        until=found.until,
        people_now=found.people_now,
        people_later=found.people_later,
        ages=[NeedRow.model_validate(row) for row in found.ages],
        majors=[NeedRow.model_validate(row) for row in found.majors],
        skills=[NeedRow.model_validate(row) for row in found.skills],
    )


async def _place(session: AsyncSession, caller: Caller, asked: PlaceQuery) -> tuple[Place, date]:
    scope: Scope = caller.scope(*READERS)
    place = await counted.place_of(session, scope, asked.organization_id)
    return place, asked.as_of or clock.today()


def _since(since: date | None, day: date) -> date:
    if since is None:
        return years_before(day, 1)
    if since >= day:
        raise IndicatorDatesError("对比日期要早于统计日期。")
    return since


async def _two_days(
    session: AsyncSession, place: Place, day: date, since: date
) -> tuple[structure.Structure, structure.Structure]:
    rules = await counted.rules_at(session, place, day)
    tallies: list[Tally] = await counted.tallies_on(session, place, (day, since))
    now, before = (
        structure.structure_of(tally, when, rules)
        for tally, when in zip(tallies, (day, since), strict=True)
    )
    return now, before


def _gap_row(row: Mapping[str, Any]) -> GapPostRow:
    gap = row["capacity"] - row["filled"] + row["due"]
    return GapPostRow.model_validate({**row, "gap": gap})
