"""``/api/assessment/…/runs``: scoring runs, and results that open into their arithmetic."""

from collections.abc import Sequence
from typing import Annotated, Any

from common.files.sheets import write_xlsx
from common.jobs import accepted
from common.web.app import service_router
from common.web.auth import Caller, Committee, Role, requires
from common.web.etag import tagged
from common.web.page import Page, Paging, Rows, page_of, page_of_rows
from common.web.problem import problems
from common.web.session import ReadSession, Session
from fastapi import Query, Response
from sqlalchemy.ext.asyncio import AsyncSession

from assessment.access import OFFICES, SignedIn, sight_of
from assessment.core.scheme import Scheme
from assessment.errors import CycleNotFoundError
from assessment.ids import AccountId, CycleId, PersonId, RunId, SchemeId, SubjectId
from assessment.models.cycle import Cycle
from assessment.models.finding import Sight, cycle_seen, scheme_of
from assessment.models.run import Acknowledgement, ResultRecord, ScoringRun
from assessment.runs import queries, use_cases
from assessment.runs.errors import (
    CycleNotClosedError,
    ResultNotFoundError,
    RunNotDoneError,
    RunNotFoundError,
)
from assessment.runs.schemas import (
    AcknowledgementOut,
    ResultOut,
    ResultState,
    RunDetailOut,
    RunOut,
    RunStartedOut,
    SubjectResultsOut,
)

router = service_router("/api/assessment/runs", "runs")
cycle_router = service_router("/api/assessment/cycles/{cycle_id}/runs", "runs")
own_router = service_router("/api/assessment/results", "runs")

Office = Annotated[Caller, requires(*OFFICES)]
Row = dict[str, Any]
MAX_ROWS = 200_000
BOOK_ANSWER: dict[int | str, dict[str, Any]] = {
    200: {
        "description": "结果表",
        "content": {
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": {
                "schema": {"type": "string", "format": "binary"}
            }
        },
    }
}
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
HEADER = (
    "对象",
    "职务",
    "组织",
    "评价结果",
    "周期",
    "状态",
    "得分",
    "等次",
    "星级",
    "名次",
    "缺项",
)
STATES = {"ok": "已评价", "insufficient": "缺项", "exempt": "免评"}


async def run_in_sight(session: AsyncSession, sight: Sight, run_id: RunId) -> ScoringRun:
    run = await queries.run_seen(session, sight, run_id)
    if run is None:
        raise RunNotFoundError
    return run


@cycle_router.post(
    "",
    response_model=RunStartedOut,
    status_code=202,
    responses=problems(CycleNotFoundError, CycleNotClosedError),
)
async def start_run(
    cycle_id: CycleId, session: Session, caller: Committee, response: Response
) -> Row:
    """Score a closed cycle. The same data give the same result hash."""
    scope = caller.scope(Role.COMMITTEE)
    run, job_id = await use_cases.ask_for_run(session, scope, cycle_id, AccountId(caller.subject))
    accepted(response, "assessment", job_id)
    return {"job_id": job_id, "run_id": run.id}


@cycle_router.get("", response_model=Page[RunOut], responses=problems(CycleNotFoundError))
async def list_runs(
    cycle_id: CycleId, session: ReadSession, caller: SignedIn, paging: Paging
) -> Rows[ScoringRun]:
    """The runs of a cycle, newest first."""
    sight = sight_of(caller)
    if await cycle_seen(session, sight, cycle_id) is None:
        raise CycleNotFoundError
    keys = [ScoringRun.created_at, ScoringRun.id]
    return await page_of(session, queries.runs_seen(sight, cycle_id), keys, paging, descending=True)


@own_router.get("", response_model=Page[ResultOut])
async def list_own_results(
    session: ReadSession,
    caller: SignedIn,
    paging: Paging,
    person_id: Annotated[PersonId | None, Query()] = None,
) -> Rows[Row]:
    """The caller's own results, or those of ``person_id``, of the latest run of each closed cycle.

    Of somebody else only what they were given within the caller's organizations.
    """
    sight = sight_of(caller)
    statement = queries.results_of(sight, person_id or sight.person)
    keys = [ResultRecord.period, ResultRecord.run_id, ResultRecord.position]
    rows = await page_of_rows(session, statement, keys, paging, descending=True)
    return await worded_rows(session, sight, rows)


@router.get("/{run_id}", response_model=RunDetailOut, responses=problems(RunNotFoundError))
async def get_run(run_id: RunId, session: ReadSession, caller: SignedIn, response: Response) -> Row:
    """One run: its hashes, and the diagnostics for those who run the cycle."""
    run = tagged(response, await run_in_sight(session, sight_of(caller), run_id))
    told = {name: getattr(run, name) for name in RunOut.model_fields}
    manages = caller.scope(Role.COMMITTEE).covers(run.org_path)
    return {**told, "diagnostics": run.diagnostics if manages else {}}


@router.get(
    "/{run_id}/results", response_model=Page[ResultOut], responses=problems(RunNotFoundError)
)
async def list_results(
    run_id: RunId,
    session: ReadSession,
    caller: SignedIn,
    paging: Paging,
    output: Annotated[str | None, Query(max_length=64)] = None,
    state: Annotated[ResultState | None, Query()] = None,
) -> Rows[Row]:
    """Results in the caller's organizations, or the caller's own."""
    sight = sight_of(caller)
    await run_in_sight(session, sight, run_id)
    statement = queries.results_seen(sight).where(ResultRecord.run_id == run_id)
    if output is not None:
        statement = statement.where(ResultRecord.output == output)
    if state is not None:
        statement = statement.where(ResultRecord.state == state)
    rows = await page_of_rows(session, statement, [ResultRecord.position], paging)
    return await worded_rows(session, sight, rows)


@router.get(
    "/{run_id}/results/{subject_id}",
    response_model=SubjectResultsOut,
    responses=problems(RunNotFoundError, ResultNotFoundError),
)
async def get_result(
    run_id: RunId, subject_id: SubjectId, session: ReadSession, caller: SignedIn
) -> Row:
    """Everything about one subject: the whole tree of each output, and the rules that fired."""
    sight = sight_of(caller)
    run = await run_in_sight(session, sight, run_id)
    rows = [row._asdict() for row in await queries.trees_of(session, sight, run_id, subject_id)]
    if not rows:
        raise ResultNotFoundError
    cycle = await session.get_one(Cycle, run.cycle_id)
    scheme = await scheme_of(session, cycle.scheme_id)
    rules = await queries.rules_of(session, run_id, subject_id)
    manages = sight.scope.covers(rows[0]["org_path"])
    acknowledged = await queries.acknowledgement_of(session, run_id, subject_id)
    return {
        "run": run,
        "subject": worded(rows[0], scheme, sight)["subject"],
        "results": [{**worded(row, scheme, sight), **row["detail"]} for row in rows],
        "rules": [{name: getattr(rule, name) for name in RULE_FIELDS} for rule in rules if manages],
        "is_own": sight.person is not None and rows[0]["person_id"] == sight.person,
        "acknowledged_at": None if acknowledged is None else acknowledged.acknowledged_at,
    }


@router.post(
    "/{run_id}/results/{subject_id}/acknowledge",
    response_model=AcknowledgementOut,
    responses=problems(RunNotFoundError, ResultNotFoundError),
)
async def acknowledge_result(
    run_id: RunId, subject_id: SubjectId, session: Session, caller: SignedIn
) -> Acknowledgement:
    """A person takes note of their own result (反馈确认)."""
    sight = sight_of(caller)
    run = await run_in_sight(session, sight, run_id)
    return await use_cases.acknowledge(session, run, subject_id, sight.person)


RULE_FIELDS = ("rule", "effect", "consequences", "quote", "facts", "state")


@router.get(
    "/{run_id}/workbook",
    response_class=Response,
    responses=BOOK_ANSWER | problems(RunNotFoundError, RunNotDoneError),
)
async def download_results(run_id: RunId, session: ReadSession, caller: Office) -> Response:
    """All results in the caller's organizations as a workbook."""
    sight = sight_of(caller)
    run = await run_in_sight(session, sight, run_id)
    if run.state != "done":
        raise RunNotDoneError("请等测算完成后再下载。")
    cycle = await session.get_one(Cycle, run.cycle_id)
    scheme = await scheme_of(session, cycle.scheme_id)
    rows = await queries.all_results(session, sight.scope, run_id, MAX_ROWS)
    book = write_xlsx("考核结果", HEADER, [sheet_row(row._asdict(), scheme) for row in rows])
    headers = {"content-disposition": 'attachment; filename="results.xlsx"'}
    return Response(book, media_type=XLSX, headers=headers)


def sheet_row(row: Row, scheme: Scheme) -> Sequence[str | int | float | None]:
    return (
        row["name"],
        row["post_title"],
        row["organization_name"],
        scheme.outputs[row["output"]].label,
        row["period"],
        STATES[row["state"]],
        None if row["score"] is None else float(row["score"]),
        row["band"],
        row["stars"],
        row["rank"],
        "、".join(part["label"] for part in row["missing"]),
    )


async def worded_rows(session: AsyncSession, sight: Sight, rows: Rows[Row]) -> Rows[Row]:
    ids: set[SchemeId] = {row["scheme_id"] for row in rows.items}
    schemes = {scheme_id: await scheme_of(session, scheme_id) for scheme_id in sorted(ids)}
    items = [worded(row, schemes[row["scheme_id"]], sight) for row in rows.items]
    return Rows(items, rows.next_cursor)


def worded(row: Row, scheme: Scheme, sight: Sight) -> Row:
    """The row with the scheme's labels. A person does not see their own place among others."""
    names = (
        "kind", "person_id", "organization_id", "name", "post_title", "organization_name",
    )  # fmt: skip
    hides_rank = row["kind"] == "person" and not sight.scope.covers(row["org_path"])
    return {
        **row,
        **({"rank": None, "pool_size": None} if hides_rank else {}),
        "output_label": scheme.outputs[row["output"]].label,
        "subject": {"id": row["subject_id"], **{name: row[name] for name in names}},
    }
