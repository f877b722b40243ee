"""HTTP of the slice ``erasure``: erasing, correcting, keeping no longer than needed."""

from typing import Annotated, Any

from common import clock, jobs
from common.web.app import service_router
from common.web.auth import Caller, Role, requires
from common.web.etag import IfMatch, tagged
from common.web.page import Page, Paging, Rows, page_of, page_of_rows
from common.web.problem import problems
from common.web.session import ReadSession, Session
from fastapi import Depends, Query, Request, Response
from sqlalchemy import Row
from sqlalchemy.ext.asyncio import AsyncSession

from roster.core.retention import Policy, PolicyKey, policy_on
from roster.core.vault import Vault
from roster.erasure import correcting, queries, retaining, use_cases
from roster.erasure.errors import (
    CorrectionDecidedError,
    CorrectionInvalidError,
    CorrectionNotFoundError,
    ErasureNotFoundError,
    ErasureOverError,
    ErasureUnderWayError,
    InOfficeError,
    PersonOfErasureNotFoundError,
    PolicyInvalidError,
    RecordsKeptError,
)
from roster.erasure.schemas import (
    CorrectionAnswerIn,
    CorrectionFilter,
    CorrectionIn,
    CorrectionOut,
    ErasureFilter,
    ErasureIn,
    ErasureOut,
    PolicyIn,
    PolicyOut,
    RunOut,
    RunStarted,
)
from roster.erasure.use_cases import By
from roster.ids import AccountId, CorrectionId, ErasureId, PersonId
from roster.models.people.erasure import Correction, Erasure, RetentionPolicy, RetentionRun
from roster.models.people.reading import person_in
from roster.models.person import Person

CommitteeOrSelf = Annotated[Caller, requires(Role.COMMITTEE, Role.MEMBER)]
Staff = Annotated[Caller, requires(Role.COMMITTEE)]
Overseer = Annotated[Caller, requires(Role.COMMITTEE, Role.ADMIN)]
Admin = Annotated[Caller, requires(Role.ADMIN)]
NOT_THERE = PersonOfErasureNotFoundError

router = service_router("/api/roster", "erasure")


def vault_of(request: Request) -> Vault:
    vault: Vault = request.app.state.vault
    return vault


def _by(caller: CommitteeOrSelf) -> By:
    is_member = caller.person_id is not None and caller.has(Role.MEMBER)
    own = PersonId(caller.person_id) if is_member and caller.person_id is not None else None
    return By(caller.scope(Role.COMMITTEE), AccountId(caller.subject), own)


TheVault = Annotated[Vault, Depends(vault_of)]
Who = Annotated[By, Depends(_by)]


async def _theirs(person_id: PersonId, session: Session, by: Who) -> Person:
    person = await person_in(session, by.scope, person_id, own=by.own, locked=True)
    if person is None or person.erased_at is not None:
        raise NOT_THERE
    return person


Theirs = Annotated[Person, Depends(_theirs)]


@router.post(
    "/people/{person_id}/erasure",
    response_model=ErasureOut,
    status_code=201,
    responses=problems(NOT_THERE, InOfficeError, RecordsKeptError, ErasureUnderWayError),
)
async def ask_for_erasure(
    body: ErasureIn,
    person: Theirs,
    session: Session,
    _: CommitteeOrSelf,
    by: Who,
    response: Response,
) -> ErasureOut:
    """Ask that a person be made anonymous; until the day it is due it can be undone."""
    erasure = await use_cases.ask_for_erasure(session, person, by, body.reason)
    return tagged(response, await _erasure(session, by, erasure.id))


@router.get("/erasures", response_model=Page[ErasureOut])
async def list_erasures(
    session: ReadSession,
    _: CommitteeOrSelf,
    by: Who,
    wanted: Annotated[ErasureFilter, Query()],
    paging: Paging,
) -> Page[ErasureOut]:
    """Erasures asked for, proposed and done, the latest first; a member sees their own."""
    statement = queries.erasures_in(by.scope, wanted, own=by.own)
    keys = [Erasure.asked_at, Erasure.id]
    page = await page_of_rows(session, statement, keys, paging, descending=True)
    return Page(
        items=[ErasureOut.model_validate(row) for row in page.items], next_cursor=page.next_cursor
    )


@router.post(
    "/erasures/{erasure_id}/confirm",
    response_model=ErasureOut,
    responses=problems(ErasureNotFoundError, ErasureOverError, InOfficeError, RecordsKeptError),
)
async def confirm_erasure(
    erasure_id: ErasureId, session: Session, _: Staff, by: Who, seen: IfMatch, response: Response
) -> ErasureOut:
    """Take up what a retention rule proposes; the grace begins."""
    await use_cases.confirm_erasure(session, by, erasure_id, seen=seen)
    return tagged(response, await _erasure(session, by, erasure_id))


@router.post(
    "/erasures/{erasure_id}/undo",
    response_model=ErasureOut,
    responses=problems(ErasureNotFoundError, ErasureOverError),
)
async def undo_erasure(
    erasure_id: ErasureId,
    session: Session,
    _: CommitteeOrSelf,
    by: Who,
    seen: IfMatch,
    response: Response,
) -> ErasureOut:
    """Take back what was asked or proposed, before it is done."""
    await use_cases.undo_erasure(session, by, erasure_id, seen=seen)
    return tagged(response, await _erasure(session, by, erasure_id))


@router.post(
    "/people/{person_id}/corrections",
    response_model=CorrectionOut,
    status_code=201,
    responses=problems(NOT_THERE, CorrectionInvalidError),
)
async def ask_for_correction(
    body: CorrectionIn,
    person: Theirs,
    session: Session,
    _: CommitteeOrSelf,
    by: Who,
    vault: TheVault,
    response: Response,
) -> CorrectionOut:
    """Say that something about a person is wrong, and what is right."""
    made = await correcting.ask_for_correction(session, vault, person, by, body)
    return tagged(response, await _correction(session, vault, by, made.id))


@router.get("/corrections", response_model=Page[CorrectionOut])
async def list_corrections(
    session: ReadSession,
    _: CommitteeOrSelf,
    by: Who,
    vault: TheVault,
    wanted: Annotated[CorrectionFilter, Query()],
    paging: Paging,
) -> Page[CorrectionOut]:
    """What people ask to have put right, the latest first; a member sees their own."""
    statement = queries.corrections_in(by.scope, wanted, own=by.own)
    keys = [Correction.asked_at, Correction.id]
    page = await page_of_rows(session, statement, keys, paging, descending=True)
    return Page(
        items=[_shown(vault, _Fields(row)) for row in page.items], next_cursor=page.next_cursor
    )


@router.post(
    "/corrections/{correction_id}/accept",
    response_model=CorrectionOut,
    responses=problems(CorrectionNotFoundError, CorrectionDecidedError),
)
async def accept_correction(  # noqa: PLR0913, PLR0917 - what FastAPI injects
    correction_id: CorrectionId,
    body: CorrectionAnswerIn,
    session: Session,
    _: Staff,
    by: Who,
    vault: TheVault,
    seen: IfMatch,
    response: Response,
) -> CorrectionOut:
    """Put it right."""
    await correcting.decide_correction(
        session, vault, by, correction_id, body.answer, seen=seen, accepts=True
    )
    return tagged(response, await _correction(session, vault, by, correction_id))


@router.post(
    "/corrections/{correction_id}/refuse",
    response_model=CorrectionOut,
    responses=problems(CorrectionNotFoundError, CorrectionDecidedError),
)
async def refuse_correction(  # noqa: PLR0913, PLR0917 - what FastAPI injects
    correction_id: CorrectionId,
    body: CorrectionAnswerIn,
    session: Session,
    _: Staff,
    by: Who,
    vault: TheVault,
    seen: IfMatch,
    response: Response,
) -> CorrectionOut:
    """Leave it as it is, and say why."""
    await correcting.decide_correction(
        session, vault, by, correction_id, body.answer, seen=seen, accepts=False
    )
    return tagged(response, await _correction(session, vault, by, correction_id))


@router.get("/retention/policies", response_model=list[PolicyOut])
async def list_retention_policies(session: ReadSession, _: Overseer) -> list[PolicyOut]:
    """How long what is kept, every period that was ever set."""
    known = await queries.policies(session)
    return [_policy(one, known) for one in known]


@router.post(
    "/retention/policies",
    response_model=PolicyOut,
    status_code=201,
    responses=problems(PolicyInvalidError),
)
async def set_retention_policy(body: PolicyIn, session: Session, caller: Admin) -> PolicyOut:
    """A new period of a rule from a day on."""
    made = await retaining.set_policy(session, AccountId(caller.subject), body)
    await session.refresh(made)
    return _policy(made, await queries.policies(session))


@router.get("/retention/runs", response_model=Page[RunOut])
async def list_retention_runs(session: ReadSession, _: Admin, paging: Paging) -> Rows[RetentionRun]:
    """What the rules found and did, the latest first."""
    keys = [RetentionRun.at, RetentionRun.id]
    return await page_of(session, queries.runs(), keys, paging, descending=True)


@router.post("/retention/runs", response_model=RunStarted, status_code=202)
async def run_retention_now(session: Session, caller: Admin, response: Response) -> RunStarted:
    """Do now what is done every hour."""
    job_id = await retaining.start_run(session, caller.subject)
    jobs.accepted(response, "roster", job_id)
    return RunStarted(job_id=str(job_id))


class _Fields:
    """A row of the list with its columns as attributes."""

    def __init__(self, row: Any) -> None:  # noqa: ANN401 - a mapping of columns
        self.__dict__.update(row)


def _shown(vault: Vault, row: Any) -> CorrectionOut:  # noqa: ANN401 - a row
    facts = {name: getattr(row, name) for name in CorrectionOut.model_fields if name != "value"}
    return CorrectionOut(**facts, value=correcting.shown_value(vault, row))


async def _erasure(session: AsyncSession, by: By, erasure_id: ErasureId) -> ErasureOut:
    statement = queries.erasures_in(by.scope, ErasureFilter(), own=by.own)
    found = await session.execute(statement.where(Erasure.id == erasure_id))
    return ErasureOut.model_validate(found.one())


async def _correction(
    session: AsyncSession, vault: Vault, by: By, correction_id: CorrectionId
) -> CorrectionOut:
    statement = queries.corrections_in(by.scope, CorrectionFilter(), own=by.own)
    found: Row[Any] = (await session.execute(statement.where(Correction.id == correction_id))).one()
    return _shown(vault, found)


def _policy(one: RetentionPolicy, known: Any) -> PolicyOut:  # noqa: ANN401 - a sequence of them
    rules = [Policy(each.key, each.from_on, each.days, each.mode) for each in known]
    current = policy_on(clock.today(), rules, PolicyKey(one.key))
    return PolicyOut.model_validate({
        "id": one.id, "key": one.key, "from_on": one.from_on, "days": one.days, "mode": one.mode,
        "note": one.note, "set_by": one.set_by,
        "holds_today": current is not None and current.from_on == one.from_on,
    })  # fmt: skip
