"""Recording talks, hearing the person, and signing. Nothing of it goes to the outbox."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time
from uuid import UUID

from common import clock
from common.clock import CHINA
from common.crypto import FieldCipher
from common.ids import new_id
from common.web.etag import check_version
from sqlalchemy.ext.asyncio import AsyncSession

from roster.core.development_rules import RuleKey
from roster.core.observing import private_life_refusal
from roster.core.talks import (
    Refusal,
    TalkKind,
    TalkState,
    TalkStep,
    effect_until,
    kept_until,
    next_state,
)
from roster.ids import EarlySignId, PersonId, TalkAddendumId, TalkId
from roster.models.development.rule import rule_in_force
from roster.models.development.talk import EarlySign, Talk, TalkAddendum, TalkReading
from roster.models.people_in_scope import person_in
from roster.models.person import Person
from roster.talks import queries
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
from roster.talks.schemas import EarlySignClose, EarlySignIn, SignIn, TalkIn, TalkPatch
from roster.talks.sealing import seal, seal_facts, unseal_facts


@dataclass(frozen=True)
class Desk:
    """Where talks are worked on: who, and with what key."""

    reader: Reader
    cipher: FieldCipher


async def record_talk(session: AsyncSession, desk: Desk, body: TalkIn) -> Talk:
    """Record a talk; the person does not see it before it is given to them.

    Raises:
        TalkPersonNotFoundError: not there, or not for this caller.
        TalkWithOneselfError: a record about its writer.
        TalkDayError: the day has not come.
        TalkPrivateLifeError: the record is not about work.
    """
    person = await _person(session, desk, body.person_id)
    _check_day(body.held_on)
    _check_work(body.facts, body.measures or "")
    today, talk_id = clock.today(), TalkId(new_id())
    retention = await rule_in_force(session, person.org_path, RuleKey.TALK_RETENTION_MONTHS, today)
    effect = await rule_in_force(session, person.org_path, RuleKey.TALK_EFFECT_MONTHS, today)
    facts = body.model_dump(include={"participants", "facts", "measures"})
    talk = Talk(
        id=talk_id,
        person_id=person.id,
        org_path=person.org_path,
        kind=body.kind,
        state=TalkState.RECORDED,
        held_on=body.held_on,
        effect_until=effect_until(body.held_on, body.kind, effect),
        keep_until=kept_until(body.held_on, body.kind, retention),
        recorded_by=desk.reader.account_id,
        **seal_facts(desk.cipher, talk_id, facts),
    )
    session.add(talk)
    await session.flush()
    return talk


async def change_talk(
    session: AsyncSession, desk: Desk, talk_id: TalkId, patch: TalkPatch, *, seen: int
) -> Talk:
    """Correct a record that was not given yet.

    Raises:
        TalkNotFoundError: not there, or not for this caller.
        PreconditionFailedError: somebody changed it since it was seen.
        TalkStepRefusedError: it was given to the person.
        TalkDayError, TalkPrivateLifeError: as when recording.
    """
    talk = await _talk(session, desk, talk_id)
    check_version(talk, seen)
    _move(talk, TalkStep.CHANGE)
    changes = patch.model_dump(exclude_unset=True)
    if "held_on" in changes:
        _check_day(changes["held_on"])
        await _date(session, talk, changes.pop("held_on"))
    facts = unseal_facts(desk.cipher, talk.id, talk.content_sealed, talk.content_key_id) | changes
    _check_work(facts["facts"], facts["measures"] or "")
    _put(talk, seal_facts(desk.cipher, talk.id, facts))
    await session.flush()
    return talk


async def _date(session: AsyncSession, talk: Talk, day: date) -> None:
    kind = TalkKind(talk.kind)
    retention = await rule_in_force(
        session, talk.org_path, RuleKey.TALK_RETENTION_MONTHS, clock.today()
    )
    effect = await rule_in_force(session, talk.org_path, RuleKey.TALK_EFFECT_MONTHS, clock.today())
    talk.held_on = day
    talk.keep_until = kept_until(day, kind, retention)
    talk.effect_until = effect_until(day, kind, effect)


async def give_talk(session: AsyncSession, desk: Desk, talk_id: TalkId, *, seen: int) -> Talk:
    """Give the record to the person: they read it, may reply, and sign.

    Raises:
        TalkNotFoundError, PreconditionFailedError: as when changing.
        TalkStepRefusedError: it was given before.
    """
    talk = await _talk(session, desk, talk_id)
    check_version(talk, seen)
    _move(talk, TalkStep.GIVE)
    talk.given_at = clock.now()
    await session.flush()
    return talk


async def state_own(
    session: AsyncSession, desk: Desk, talk_id: TalkId, statement: str, *, seen: int
) -> Talk:
    """The person's own statement; theirs alone, until they sign.

    Raises:
        TalkNotFoundError: not there, not given, or about somebody else.
        PreconditionFailedError: somebody changed it since it was seen.
        TalkStepRefusedError: it is signed.
    """
    talk = await _own(session, desk, talk_id)
    check_version(talk, seen)
    _move(talk, TalkStep.STATE)
    _put(talk, seal(desk.cipher, talk.id, "statement", statement))
    talk.statement_at = clock.now()
    await session.flush()
    return talk


async def acknowledge(session: AsyncSession, desk: Desk, talk_id: TalkId, *, seen: int) -> Talk:
    """The person signs that they have read the record; it says nothing of their agreeing.

    Raises:
        TalkNotFoundError, PreconditionFailedError: as for a statement.
        TalkStepRefusedError: it is signed.
    """
    talk = await _own(session, desk, talk_id)
    check_version(talk, seen)
    _move(talk, TalkStep.SIGN)
    talk.signed_at, talk.signed_how = clock.now(), "in_app"
    await session.flush()
    return talk


async def sign_on_paper(
    session: AsyncSession, desk: Desk, talk_id: TalkId, body: SignIn, *, seen: int
) -> Talk:
    """Note that the person signed a printed record.

    Raises:
        TalkNotFoundError, PreconditionFailedError: as when changing.
        TalkStepRefusedError: it was not given, or is signed.
        TalkDayError: signed before the talk, or in the future.
        TalkWithOneselfError: about the caller.
    """
    talk = await _talk(session, desk, talk_id)
    check_version(talk, seen)
    if talk.person_id == desk.reader.person_id:
        raise TalkWithOneselfError("请由其他人登记纸质签收。")
    _move(talk, TalkStep.SIGN)
    if body.signed_on < talk.held_on or body.signed_on > clock.today():
        raise TalkDayError("签收日期应在谈话之后、今天以前。")
    talk.signed_at = datetime.combine(body.signed_on, time(12), CHINA)
    talk.signed_how = "on_paper"
    await session.flush()
    return talk


async def add_words(session: AsyncSession, desk: Desk, talk_id: TalkId, words: str) -> Talk:
    """Add a correction or a later word; what was said before stays as it is.

    Raises:
        TalkNotFoundError: not there, or not for this caller.
        TalkStepRefusedError: the record was not given yet.
    """
    talk = await _talk(session, desk, talk_id)
    _move(talk, TalkStep.ADD)
    addendum_id = TalkAddendumId(new_id())
    addendum = TalkAddendum(
        id=addendum_id,
        talk_id=talk.id,
        by_person=talk.person_id == desk.reader.person_id,
        recorded_by=desk.reader.account_id,
        **seal(desk.cipher, addendum_id, "words", words),
    )
    session.add(addendum)
    await session.flush()
    return talk


async def note_sign(session: AsyncSession, desk: Desk, body: EarlySignIn) -> EarlySign:
    """Log a formal sign with its document.

    Raises:
        TalkPersonNotFoundError, TalkWithOneselfError, TalkDayError, TalkPrivateLifeError: as
            when recording a talk.
    """
    person = await _person(session, desk, body.person_id)
    _check_day(body.observed_on)
    _check_work(body.facts, body.document_no)
    retention = await rule_in_force(
        session, person.org_path, RuleKey.TALK_RETENTION_MONTHS, clock.today()
    )
    sign_id = EarlySignId(new_id())
    facts = {"document_no": body.document_no, "facts": body.facts, "outcome": None}
    sign = EarlySign(
        id=sign_id,
        person_id=person.id,
        org_path=person.org_path,
        source=body.source,
        observed_on=body.observed_on,
        state="open",
        keep_until=kept_until(body.observed_on, TalkKind.REMIND, retention),
        recorded_by=desk.reader.account_id,
        **seal_facts(desk.cipher, sign_id, facts),
    )
    session.add(sign)
    await session.flush()
    return sign


async def close_sign(
    session: AsyncSession, desk: Desk, sign_id: EarlySignId, body: EarlySignClose, *, seen: int
) -> EarlySign:
    """Say how a sign was dealt with.

    Raises:
        EarlySignNotFoundError, TalkNotFoundError: not there, or not for this caller.
        PreconditionFailedError: somebody changed it since it was seen.
        EarlySignClosedError: closed before.
    """
    sign = await queries.sign_for(session, desk.reader, sign_id)
    if sign is None:
        raise EarlySignNotFoundError
    check_version(sign, seen)
    if sign.state == "closed":
        raise EarlySignClosedError
    if body.talk_id is not None:
        talk = await _talk(session, desk, body.talk_id)
        if talk.person_id != sign.person_id:
            raise TalkNotFoundError("请选择与此人的谈话。")
        sign.talk_id = talk.id
    facts = unseal_facts(desk.cipher, sign.id, sign.content_sealed, sign.content_key_id)
    _put(sign, seal_facts(desk.cipher, sign.id, facts | {"outcome": body.outcome}))
    sign.state = "closed"
    await session.flush()
    return sign


async def note_readings(
    session: AsyncSession, reader: Reader, what: str, records: Iterable[tuple[UUID, UUID]]
) -> None:
    """Keep who looked at what, in the transaction of the look. Records come with their person."""
    session.add_all(
        TalkReading(
            record_id=record_id,
            what=what,
            account_id=reader.account_id,
            as_person=person_id == reader.person_id,
        )
        for record_id, person_id in records
    )
    await session.flush()


async def _person(session: AsyncSession, desk: Desk, person_id: PersonId) -> Person:
    person = await person_in(session, desk.reader.scope, person_id)
    if person is None:
        raise TalkPersonNotFoundError("请选择您监督范围内的人。")
    if person.id == desk.reader.person_id:
        raise TalkWithOneselfError("请由其他人记录。")
    return person


async def _talk(session: AsyncSession, desk: Desk, talk_id: TalkId) -> Talk:
    talk = await queries.talk_for(session, desk.reader, talk_id)
    if talk is None:
        raise TalkNotFoundError
    return talk


async def _own(session: AsyncSession, desk: Desk, talk_id: TalkId) -> Talk:
    talk = await _talk(session, desk, talk_id)
    if talk.person_id != desk.reader.person_id:
        raise TalkNotFoundError
    return talk


def _move(talk: Talk, step: TalkStep) -> None:
    state = next_state(TalkState(talk.state), step)
    if isinstance(state, Refusal):
        raise TalkStepRefusedError(state.reason)
    talk.state = state


def _check_day(day: date) -> None:
    if day > clock.today():
        raise TalkDayError("请填写已经发生的日期。")


def _check_work(*texts: str) -> None:
    refusal = private_life_refusal(*texts)
    if refusal is not None:
        raise TalkPrivateLifeError("只写工作中的事实，不记家庭、社交和八小时以外的情况，请改写。")


def _put(record: Talk | EarlySign, columns: dict[str, object]) -> None:
    for name, value in columns.items():
        setattr(record, name, value)
