"""HTTP of the slice ``talks``: for supervisors, and for the person a talk was with.

Reading goes through a writing session, because every reading is kept.
"""

from collections.abc import Mapping, Sequence
from typing import Annotated, Any

from common.errors import PreconditionFailedError
from common.web.app import service_router
from common.web.auth import Caller, Role, requires
from common.web.etag import IfMatch, tagged
from common.web.page import Page, Paging, page_of_rows
from common.web.problem import problems
from common.web.session import Session
from fastapi import Depends, Query, Request, Response
from sqlalchemy import Select
from sqlalchemy.ext.asyncio import AsyncSession

from roster.core.vault import Vault
from roster.ids import AccountId, EarlySignId, PersonId, TalkId
from roster.models.development.talk import EarlySign, Talk, TalkReading
from roster.talks import queries, use_cases
from roster.talks.errors import (
    EarlySignClosedError,
    EarlySignNotFoundError,
    TalkDayError,
    TalkNotFoundError,
    TalkPersonNotFoundError,
    TalkPrivateLifeError,
    TalkStepRefusedError,
    TalkWithOneselfError,
)
from roster.talks.queries import Reader
from roster.talks.schemas import (
    AddendumIn,
    AddendumOut,
    EarlySignClose,
    EarlySignFilter,
    EarlySignIn,
    EarlySignOut,
    ReadingOut,
    Receipt,
    SignIn,
    SignReceipt,
    StatementIn,
    TalkFilter,
    TalkIn,
    TalkOut,
    TalkPatch,
    TalkPerson,
    TalkRow,
)
from roster.talks.sealing import unseal, unseal_facts
from roster.talks.use_cases import Desk

router = service_router("/api/roster", "talks")


def _desk(request: Request, caller: Caller) -> Desk:
    vault: Vault = request.app.state.vault
    person_id = None if caller.person_id is None else PersonId(caller.person_id)
    reader = Reader(
        AccountId(caller.subject),
        caller.scope(Role.SUPERVISOR),
        person_id,
        reads_own=caller.has(Role.MEMBER),
    )
    return Desk(reader, vault.cipher)


def _for_supervisors(
    request: Request, caller: Annotated[Caller, requires(Role.SUPERVISOR)]
) -> Desk:
    return _desk(request, caller)


def _for_members(request: Request, caller: Annotated[Caller, requires(Role.MEMBER)]) -> Desk:
    return _desk(request, caller)


def _for_both(
    request: Request, caller: Annotated[Caller, requires(Role.SUPERVISOR, Role.MEMBER)]
) -> Desk:
    return _desk(request, caller)


SupervisorDesk = Annotated[Desk, Depends(_for_supervisors)]
MemberDesk = Annotated[Desk, Depends(_for_members)]
ConcernedDesk = Annotated[Desk, Depends(_for_both)]


@router.get("/talk-people", response_model=list[TalkPerson])
async def find_talk_people(
    session: Session,
    desk: SupervisorDesk,
    q: Annotated[str, Query(min_length=1, max_length=50)],
) -> Sequence[Any]:
    """People by part of their name, to record a talk with; names and units only."""
    return await queries.people_named(session, desk.reader.scope, q)


@router.post(
    "/talks",
    response_model=Receipt,
    status_code=201,
    responses=problems(
        TalkPersonNotFoundError, TalkWithOneselfError, TalkDayError, TalkPrivateLifeError
    ),
)
async def record_talk(
    body: TalkIn, session: Session, desk: SupervisorDesk, response: Response
) -> Talk:
    """Record a talk (关爱、提醒、诫勉)."""
    return tagged(response, await use_cases.record_talk(session, desk, body))


@router.get("/talks", response_model=Page[TalkRow])
async def list_talks(
    session: Session,
    desk: SupervisorDesk,
    wanted: Annotated[TalkFilter, Query()],
    paging: Paging,
) -> Page[TalkRow]:
    """Talks of one's organizations, newest first, without what was said. The look is kept."""
    statement = queries.talks_matching(desk.reader.talks(), wanted)
    return await _listed(session, desk, statement, paging)


@router.get("/my-talks", response_model=Page[TalkRow])
async def list_my_talks(session: Session, desk: MemberDesk, paging: Paging) -> Page[TalkRow]:
    """Talks with oneself that were given to one, newest first."""
    mine = Talk.person_id == desk.reader.person_id
    statement = queries.talks_matching(mine & (Talk.state != "recorded"), TalkFilter())
    return await _listed(session, desk, statement, paging)


@router.get("/talks/{talk_id}", response_model=TalkOut, responses=problems(TalkNotFoundError))
async def get_talk(
    talk_id: TalkId, session: Session, desk: ConcernedDesk, response: Response
) -> TalkOut:
    """One talk, opened. The reading is kept."""
    talk = await queries.talk_for(session, desk.reader, talk_id)
    if talk is None:
        raise TalkNotFoundError
    await use_cases.note_readings(session, desk.reader, "talk", [(talk.id, talk.person_id)])
    return tagged(response, await _opened(session, desk, talk))


@router.get(
    "/talks/{talk_id}/readings",
    response_model=list[ReadingOut],
    responses=problems(TalkNotFoundError),
)
async def list_talk_readings(
    talk_id: TalkId, session: Session, desk: ConcernedDesk
) -> Sequence[TalkReading]:
    """Who has looked at a talk, newest first; the person concerned may know."""
    if await queries.talk_for(session, desk.reader, talk_id) is None:
        raise TalkNotFoundError
    return await queries.readings_of(session, talk_id)


@router.patch(
    "/talks/{talk_id}",
    response_model=Receipt,
    responses=problems(
        TalkNotFoundError,
        TalkStepRefusedError,
        TalkDayError,
        TalkPrivateLifeError,
        PreconditionFailedError,
    ),
)
async def change_talk(
    talk_id: TalkId,
    patch: TalkPatch,
    session: Session,
    desk: SupervisorDesk,
    seen: IfMatch,
    response: Response,
) -> Talk:
    """Correct a record before it is given to the person."""
    return tagged(response, await use_cases.change_talk(session, desk, talk_id, patch, seen=seen))


@router.post(
    "/talks/{talk_id}/give",
    response_model=Receipt,
    responses=problems(TalkNotFoundError, TalkStepRefusedError, PreconditionFailedError),
)
async def give_talk(
    talk_id: TalkId,
    session: Session,
    desk: SupervisorDesk,
    seen: IfMatch,
    response: Response,
) -> Talk:
    """Give the record to the person, who may then reply and sign."""
    return tagged(response, await use_cases.give_talk(session, desk, talk_id, seen=seen))


@router.put(
    "/talks/{talk_id}/statement",
    response_model=Receipt,
    responses=problems(TalkNotFoundError, TalkStepRefusedError, PreconditionFailedError),
)
async def write_statement(
    talk_id: TalkId,
    body: StatementIn,
    session: Session,
    desk: MemberDesk,
    seen: IfMatch,
    response: Response,
) -> Talk:
    """One's own statement and reply, until one signs."""
    done = await use_cases.state_own(session, desk, talk_id, body.statement, seen=seen)
    return tagged(response, done)


@router.post(
    "/talks/{talk_id}/acknowledge",
    response_model=Receipt,
    responses=problems(TalkNotFoundError, TalkStepRefusedError, PreconditionFailedError),
)
async def acknowledge_talk(
    talk_id: TalkId,
    session: Session,
    desk: MemberDesk,
    seen: IfMatch,
    response: Response,
) -> Talk:
    """Sign that one has read the record; signing does not mean agreeing."""
    return tagged(response, await use_cases.acknowledge(session, desk, talk_id, seen=seen))


@router.post(
    "/talks/{talk_id}/sign-on-paper",
    response_model=Receipt,
    responses=problems(
        TalkNotFoundError, TalkStepRefusedError, TalkDayError, PreconditionFailedError
    ),
)
async def sign_talk_on_paper(
    talk_id: TalkId,
    body: SignIn,
    session: Session,
    desk: SupervisorDesk,
    seen: IfMatch,
    response: Response,
) -> Talk:
    """Note that the person signed a printed record."""
    return tagged(response, await use_cases.sign_on_paper(session, desk, talk_id, body, seen=seen))


@router.post(
    "/talks/{talk_id}/addenda",
    response_model=Receipt,
    status_code=201,
    responses=problems(TalkNotFoundError, TalkStepRefusedError),
)
async def add_to_talk(
    talk_id: TalkId, body: AddendumIn, session: Session, desk: ConcernedDesk
) -> Talk:
    """Add a correction or a later word."""
    return await use_cases.add_words(session, desk, talk_id, body.words)


@router.post(
    "/early-signs",
    response_model=SignReceipt,
    status_code=201,
    responses=problems(
        TalkPersonNotFoundError, TalkWithOneselfError, TalkDayError, TalkPrivateLifeError
    ),
)
async def note_early_sign(
    body: EarlySignIn, session: Session, desk: SupervisorDesk, response: Response
) -> EarlySign:
    """Log a formal sign at work, with its document number."""
    return tagged(response, await use_cases.note_sign(session, desk, body))


@router.get("/early-signs", response_model=Page[EarlySignOut])
async def list_early_signs(
    session: Session,
    desk: SupervisorDesk,
    wanted: Annotated[EarlySignFilter, Query()],
    paging: Paging,
) -> Page[EarlySignOut]:
    """Signs of one's organizations, newest first. The look is kept."""
    statement = queries.signs_matching(desk.reader, wanted)
    page = await page_of_rows(session, statement, queries.SIGN_KEYS, paging, descending=True)
    records = [(row["id"], row["person_id"]) for row in page.items]
    await use_cases.note_readings(session, desk.reader, "early_sign", records)
    return Page(items=[_sign(desk, row) for row in page.items], next_cursor=page.next_cursor)


@router.post(
    "/early-signs/{sign_id}/close",
    response_model=SignReceipt,
    responses=problems(
        EarlySignNotFoundError, EarlySignClosedError, TalkNotFoundError, PreconditionFailedError
    ),
)
async def close_early_sign(
    sign_id: EarlySignId,
    body: EarlySignClose,
    session: Session,
    desk: SupervisorDesk,
    seen: IfMatch,
    response: Response,
) -> EarlySign:
    """Say how a sign was dealt with."""
    return tagged(response, await use_cases.close_sign(session, desk, sign_id, body, seen=seen))


async def _listed(
    session: AsyncSession,
    desk: Desk,
    statement: Select[*tuple[Any, ...]],
    paging: Paging,
) -> Page[TalkRow]:
    page = await page_of_rows(session, statement, queries.KEYS, paging, descending=True)
    records = [(row["id"], row["person_id"]) for row in page.items]
    await use_cases.note_readings(session, desk.reader, "talk_list", records)
    items = [TalkRow.model_validate(row) for row in page.items]
    return Page(items=items, next_cursor=page.next_cursor)


async def _opened(session: AsyncSession, desk: Desk, talk: Talk) -> TalkOut:
    cipher = desk.cipher
    facts = unseal_facts(cipher, talk.id, talk.content_sealed, talk.content_key_id)
    statement = unseal(cipher, talk.id, "statement", talk.statement_sealed, talk.statement_key_id)
    addenda = [
        AddendumOut(
            id=one.id,
            by_person=one.by_person,
            words=unseal(cipher, one.id, "words", one.words_sealed, one.words_key_id) or "",
            created_at=one.created_at,
        )
        for one in await queries.addenda_of(session, talk.id)
    ]
    plain = {name: getattr(talk, name) for name in TalkOut.model_fields if hasattr(talk, name)}
    return TalkOut.model_validate(
        plain
        | facts
        | {
            "person_name": await queries.name_of(session, talk.person_id),
            "statement": statement,
            "addenda": addenda,
        }
    )


def _sign(desk: Desk, row: Mapping[str, Any]) -> EarlySignOut:
    facts = unseal_facts(desk.cipher, row["id"], row["content_sealed"], row["content_key_id"])
    return EarlySignOut.model_validate(dict(row) | facts)
