"""The steps after the decision: notice, publication, and the table that announces it."""

from datetime import date
from typing import Any, TypeVar

from common import clock
from common.codes import CodeTable, label_of
from common.events.outbox import Event, emit, emit_all
from sqlalchemy import ColumnElement
from sqlalchemy.ext.asyncio import AsyncSession

from placement.access import round_in
from placement.clients.roster import Roster, create_appointments
from placement.core.people import Candidate, Post, age_on, post_line
from placement.documents import Arrangement, ArrangementRow
from placement.ids import RoundId
from placement.models import PLUMBING
from placement.models.round import Round
from placement.publication import queries
from placement.publication.errors import (
    AlreadyPublishedError,
    CalendarNotLoadedError,
    NoticeEndError,
    NoticeMissingError,
    NoticeRunningError,
    RoundNotApprovedError,
)
from placement.publication.schemas import NoticeIn, NoticeOut, PublicationOut
from placement.workdays import last_working_day

Value = TypeVar("Value")

BASIS = "assigned"
UNDECIDED = ("open", "frozen", "solved")


async def post_notice(
    session: AsyncSession, visible: ColumnElement[bool], round_id: RoundId, body: NoticeIn
) -> NoticeOut:
    """Begin the notice today; a notice that runs already is answered as it is.

    Raises:
        RoundNotApprovedError, AlreadyPublishedError: too early, too late.
        CalendarNotLoadedError: the working days of a year on the way are not known.
        NoticeEndError: the given end is not after today.
    """
    found = await round_in(session, visible, round_id, lock=True)
    _refuse_undecided(found)
    if found.state == "published":
        raise AlreadyPublishedError("已经发布的轮次不再公示。", state=found.state)
    if found.state == "approved":
        today = clock.today()
        found.notice_until = _end(today, body)
        found.notice_from = today
        found.notice_working_days = body.working_days
        found.noticed_at = clock.now()
        found.state = "noticed"
        await _tell(session, found, "round.noticed")
        await session.flush()
    return NoticeOut(
        round_id=found.id,
        state=found.state,
        notice_from=_given(found.notice_from),
        notice_until=_given(found.notice_until),
        notice_working_days=_given(found.notice_working_days),
        version=found.version,
    )


async def publish_round(
    session: AsyncSession, roster: Roster, visible: ColumnElement[bool], round_id: RoundId
) -> PublicationOut:
    """Create the appointments in the roster and close the round; again, it answers the same.

    The next best at each post go along: the roster proposes them should somebody decline.

    The roster is called with the round locked and keeps one appointment per round and person,
    so neither a twin nor a retry after a lost answer doubles anything.

    Raises:
        RoundNotApprovedError, NoticeMissingError: a step is missing.
        NoticeRunningError: the policy waits for the end of the notice.
    """
    found = await round_in(session, visible, round_id, lock=True)
    if found.state != "published":
        _refuse_unannounced(found)
        appointments = await _appointments(session, found)
        if appointments:
            alternates = [
                {"post_id": str(post), "person_id": str(person)}
                for post, person in await queries.next_best(session, found)
            ]
            await create_appointments(
                roster, found.id, found.organization_id, appointments, alternates
            )
        found.state = "published"
        found.published_at = clock.now()
        found.published_count = len(appointments)
        await _tell(session, found, "round.published")
        await emit_all(session, PLUMBING, [_placed(found, one) for one in appointments])
        await session.flush()
    return PublicationOut(
        round_id=found.id,
        state=found.state,
        published_at=_given(found.published_at),
        appointments=_given(found.published_count),
        version=found.version,
    )


async def arrangement_of(
    session: AsyncSession, visible: ColumnElement[bool], round_id: RoundId
) -> Arrangement:
    """The table of an approved round.

    Raises:
        RoundNotApprovedError: nothing is decided yet.
    """
    found = await round_in(session, visible, round_id)
    _refuse_undecided(found)
    rows = await queries.arranged(session, found)
    return Arrangement(
        found.document_title, [_row(found.reference_on, person, post) for person, post in rows]
    )


def _row(day: date, person: Candidate, post: Post) -> ArrangementRow:
    return ArrangementRow(
        name=person.name,
        sex=_label("sex", person.sex),
        age=age_on(day, person.born_on) if person.born_on else None,
        political_status=_label("political_status", person.political_status),
        unit=person.work_unit or "",
        post=post_line(post),
    )


def _label(table: CodeTable, code: str | None) -> str:
    return (label_of(table, code) if code else None) or ""


async def _appointments(session: AsyncSession, found: Round) -> list[dict[str, Any]]:
    """What the roster is asked for; settled before, so the same every time.

    The end is left to the roster: it knows each post's term.
    """
    starts_on = _given(found.starts_on)
    return [
        {
            "person_id": person.id,
            "post_id": post.id,
            "starts_on": starts_on.isoformat(),
            "basis": BASIS,
        }
        for person, post in await queries.arranged(session, found)
    ]


def _end(today: date, body: NoticeIn) -> date:
    if body.ends_on is not None:
        if body.ends_on <= today:
            raise NoticeEndError("公示截止日期应晚于今天。")
        return body.ends_on
    end = last_working_day(today, body.working_days)
    if end is None:
        raise CalendarNotLoadedError("请在 ends_on 里直接填写公示截止日期。")
    return end


def _refuse_undecided(found: Round) -> None:
    if found.state in UNDECIDED:
        raise RoundNotApprovedError("请先审定一个方案。", state=found.state)


def _refuse_unannounced(found: Round) -> None:
    _refuse_undecided(found)
    if found.state != "noticed" or found.notice_until is None:
        raise NoticeMissingError("请先公示，再发布。", state=found.state)
    if found.policy["publish_waits_for_notice"] and clock.today() <= found.notice_until:
        until = found.notice_until.isoformat()
        raise NoticeRunningError("本轮规定公示期满后才能发布。", notice_until=until)


def _given(value: Value | None) -> Value:
    """A column that the state guarantees."""
    if value is None:
        msg = "the round's state promises this column"
        raise AssertionError(msg)
    return value


def _placed(found: Round, appointment: dict[str, Any]) -> Event:
    """Says of one person that the round placed them; their growth file links to it."""
    data = {
        "round_id": str(found.id),
        "person_id": str(appointment["person_id"]),
        "post_id": str(appointment["post_id"]),
    }
    subject = f"rounds/{found.id}/people/{appointment['person_id']}"
    return Event("assignment.published", subject, found.org_path, data)


async def _tell(session: AsyncSession, found: Round, kind: str) -> None:
    data = {"round_id": str(found.id), "state": found.state}
    await emit(session, PLUMBING, Event(kind, f"rounds/{found.id}", found.org_path, data))
