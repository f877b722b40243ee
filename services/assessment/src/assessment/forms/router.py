"""``/api/assessment/forms``: each rater sees one list of whom to rate."""

from typing import Annotated, Any

from common import clock
from common.web.app import service_router
from common.web.etag import IfMatch, check_version, tag_of
from common.web.page import Page, Paging, Rows, page_of_rows
from common.web.problem import problems
from common.web.session import ReadSession, Session
from fastapi import Query, Response
from sqlalchemy.ext.asyncio import AsyncSession

from assessment.access import SignedIn, sight_of
from assessment.core.indicators import DEFAULT_SCALE
from assessment.core.outline import items_of
from assessment.core.scheme import Scheme
from assessment.errors import CycleNotOpenError
from assessment.forms import queries, use_cases
from assessment.forms.errors import FormNotFoundError, ScoresInvalidError, SelfRatingError
from assessment.forms.schemas import FormListOut, FormOut, FormPut, FormState
from assessment.ids import CycleId, FormId, SchemeId
from assessment.models.finding import Sight, scheme_of
from assessment.models.form import Form

router = service_router("/api/assessment/forms", "forms")
Row = dict[str, Any]


@router.get("", response_model=Page[FormOut])
async def list_forms(  # noqa: PLR0913, PLR0917 - what FastAPI injects
    session: ReadSession,
    caller: SignedIn,
    paging: Paging,
    cycle_id: Annotated[CycleId | None, Query()] = None,
    mine: Annotated[bool, Query()] = False,  # noqa: FBT002 - a query parameter
    group: Annotated[str | None, Query(max_length=64)] = None,
    state: Annotated[FormState | None, Query()] = None,
) -> Rows[Row]:
    """The caller's own forms; without ``mine`` also the subtrees' forms that are not anonymous."""
    sight = sight_of(caller)
    statement = queries.forms_seen(sight, mine=mine)
    if cycle_id is not None:
        statement = statement.where(Form.cycle_id == cycle_id)
    if group is not None:
        statement = statement.where(Form.group_key == group)
    if state is not None:
        statement = statement.where(Form.state == state)
    keys = [Form.cycle_id, Form.group_key, Form.subject_id, Form.id]
    rows = await page_of_rows(session, statement, keys, paging)
    schemes = await schemes_of(session, {row["scheme_id"] for row in rows.items})
    items = [worded(row, schemes[row["scheme_id"]], sight) for row in rows.items]
    return Rows(items, rows.next_cursor)


@router.get("/lists", response_model=list[FormListOut])
async def list_form_lists(session: ReadSession, caller: SignedIn) -> list[Row]:
    """What the caller is asked to rate, by cycle and group, with progress."""
    rows = [row._asdict() for row in await queries.lists_of(session, sight_of(caller))]
    schemes = await schemes_of(session, {row["scheme_id"] for row in rows})
    return [
        {**row, "group_label": schemes[row["scheme_id"]].rater_groups[row["group"]].label}
        for row in rows
    ]


@router.get("/{form_id}", response_model=FormOut, responses=problems(FormNotFoundError))
async def get_form(
    form_id: FormId, session: ReadSession, caller: SignedIn, response: Response
) -> Row:
    """One form with its questions."""
    return await form_with_words(session, sight_of(caller), form_id, response)


@router.put(
    "/{form_id}",
    response_model=FormOut,
    responses=problems(FormNotFoundError, CycleNotOpenError, SelfRatingError, ScoresInvalidError),
)
async def fill_in_form(
    form_id: FormId,
    body: FormPut,
    session: Session,
    caller: SignedIn,
    seen: IfMatch,
    response: Response,
) -> Row:
    """Save a draft, submit, or declare a conflict. Only the rater, only while the cycle is open."""
    sight = sight_of(caller)
    with session.no_autoflush:
        form = await use_cases.fill_in(session, sight, form_id, body, clock.now())
        check_version(form, seen)
    await session.flush()
    return await form_with_words(session, sight, form_id, response)


async def form_with_words(
    session: AsyncSession, sight: Sight, form_id: FormId, response: Response
) -> Row:
    row = await queries.form_row(session, sight, form_id)
    if row is None:
        raise FormNotFoundError
    response.headers["etag"] = tag_of(row.version)
    return worded(row._asdict(), await scheme_of(session, row.scheme_id), sight)


async def schemes_of(session: AsyncSession, ids: set[SchemeId]) -> dict[SchemeId, Scheme]:
    return {scheme_id: await scheme_of(session, scheme_id) for scheme_id in sorted(ids)}


def worded(row: Row, scheme: Scheme, sight: Sight) -> Row:
    """The row with the scheme's labels and questions."""
    indicator = scheme.indicators[row["indicator"]]
    scale = indicator.scale or DEFAULT_SCALE
    bounds = {"min": float(scale.min), "max": float(scale.max)}
    return {
        **row,
        "group_label": scheme.rater_groups[row["group"]].label,
        "indicator_label": indicator.label,
        "subject": {
            "id": row["subject_id"],
            **{name: row[name] for name in ("kind", "name", "post_title", "organization_name")},
        },
        "items": [{**item, **bounds} for item in items_of(indicator)],
        "is_mine": row["account_id"] == sight.account,
    }
