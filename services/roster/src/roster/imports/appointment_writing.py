"""Rows of appointments: matched with people and posts, then written."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Final
from uuid import UUID

from common.events.outbox import Event, emit
from common.ids import new_id
from common.scope import subtree
from sqlalchemy import func, insert, select
from sqlalchemy.ext.asyncio import AsyncSession

from roster.core.establishment import Term
from roster.core.imports.answers import Answers
from roster.core.imports.appointments import AppointmentDraft
from roster.core.imports.findings import Question
from roster.core.imports.posts import KnownPost, PostChoice, choose_post
from roster.core.imports.register import Known, Row, decide_existing
from roster.core.lifecycle import LIVE
from roster.core.vault import Vault
from roster.ids import AppointmentId, OrganizationId, PersonId, PostId
from roster.imports.seat_checking import Taking, flag_full_posts
from roster.models.appointment import Appointment
from roster.models.base import PLUMBING
from roster.models.imports import ImportRow, RosterImport
from roster.models.organization import Organization
from roster.models.person import Person
from roster.models.post import Post

_IN_OFFICE: Final = frozenset({"elected", "co_opted", "appointed", "approved", "engaged"})
"""Bases that put a person in office; without one a listed person is only arranged."""
_DEFAULT_BASIS: Final = "assigned"


@dataclass(frozen=True, slots=True)
class _Match:
    person_id: str
    organization_id: str
    choice: PostChoice


async def stage_appointments(
    session: AsyncSession,
    record: RosterImport,
    draft: AppointmentDraft,
    answers: Answers,
    vault: Vault,
) -> dict[str, int]:
    """Stage what is new or different; returns how many are created, updated and unchanged."""
    live = [
        at
        for at, row in enumerate(draft.rows)
        if row not in draft.findings.refused and row not in draft.skipped
    ]
    known = await _known_people(session, record, draft, live)
    posts = await _known_posts(session, record.org_path)
    labels = await _labels(session, record.org_path)
    matches: dict[int, _Match] = {}
    for at in live:
        person_id = _person(draft, at, known.get(at, ()), answers, vault)
        choice = _post(draft, at, posts, labels, answers)
        started = _has_start(draft, at)
        if person_id is not None and choice is not None and started:
            matches[at] = _Match(person_id, draft.values["organization_id"][at], choice)
    counts = {"created": 0, "updated": 0, "unchanged": 0}
    staged = await _staged(session, record, draft, matches, counts)
    if staged:
        await session.execute(insert(ImportRow), staged)
    return counts


async def _known_people(
    session: AsyncSession,
    record: RosterImport,
    draft: AppointmentDraft,
    live: Sequence[int],
) -> dict[int, list[Known]]:
    """People of the subtree that share name, phone or ID number with a row."""
    values = draft.values
    names = {values["name"][at] for at in live}
    found = await session.execute(
        select(
            Person.id,
            Person.name,
            Person.birth_month,
            Person.work_unit,
            Person.id_number_index,
            Person.phone_index,
        )
        .where(subtree(Person.org_path, record.org_path), Person.name.in_(names))
        .order_by(Person.id)
    )
    by_name: defaultdict[str, list[Known]] = defaultdict(list)
    for row in found:
        by_name[row.name].append(
            Known(
                person_id=str(row.id),
                name=row.name,
                found_by="name",
                is_in_scope=True,
                birth_month=row.birth_month,
                unit=row.work_unit or "",
                id_mark=row.id_number_index,
                phone_mark=row.phone_index,
            )
        )
    return {at: by_name[values["name"][at]] for at in live}


def _person(
    draft: AppointmentDraft, at: int, known: Sequence[Known], answers: Answers, vault: Vault
) -> str | None:
    values = draft.values
    id_number, phone = values["id_number"][at], values["phone"][at]
    row = Row(
        values["name"][at],
        values["birth_month"][at],
        id_number and vault.mark("id_number", id_number),
        phone and vault.mark("phone", phone),
    )
    number = draft.rows[at]
    unit = values["work_unit"][at] or ""
    decision = decide_existing(row, unit, known, answers.about(number, "person"))
    if decision.person_id is None:
        draft.findings.add(number, "", "person", decision.code)
        if decision.suggestions:
            name = values["name"][at]
            draft.findings.ask(
                Question(number, "person", name, decision.code, decision.suggestions)
            )
    return decision.person_id


async def _known_posts(session: AsyncSession, org_path: str) -> dict[str, list[KnownPost]]:
    found = await session.execute(
        select(Post.id, Post.organization_id, Post.title, Post.form)
        .where(subtree(Post.org_path, org_path), Post.status == "open")
        .order_by(Post.id)
    )
    posts: defaultdict[str, list[KnownPost]] = defaultdict(list)
    for row in found:
        posts[str(row.organization_id)].append(KnownPost(str(row.id), row.title, row.form))
    return posts


async def _labels(session: AsyncSession, org_path: str) -> dict[str, str]:
    found = await session.execute(
        select(Organization.id, func.coalesce(Organization.short_name, Organization.name)).where(
            subtree(Organization.path, org_path)
        )
    )
    return {str(row[0]): row[1] for row in found}


def _post(
    draft: AppointmentDraft,
    at: int,
    posts: dict[str, list[KnownPost]],
    labels: dict[str, str],
    answers: Answers,
) -> PostChoice | None:
    values, number = draft.values, draft.rows[at]
    organization_id = values["organization_id"][at]
    raw = f"{labels.get(organization_id, '')} {values['title'][at]}".strip()
    answer = answers.about(number, "post") or answers.words.get(("post", raw))
    choice = choose_post(
        values["title"][at], values["form"][at], posts.get(organization_id, ()), answer
    )
    if isinstance(choice, PostChoice):
        return choice
    draft.findings.add(number, "", "post", "post-unknown")
    draft.findings.ask(Question(number, "post", raw, "post-unknown", choice, for_all=True))
    return None


def _has_start(draft: AppointmentDraft, at: int) -> bool:
    if draft.values["starts_on"][at] is not None:
        return True
    number = draft.rows[at]
    draft.findings.add(number, "", "starts_on", "start-missing")
    draft.findings.ask(Question(number, "starts_on", "", "start-missing", (), for_all=True))
    return False


async def _staged(
    session: AsyncSession,
    record: RosterImport,
    draft: AppointmentDraft,
    matches: dict[int, _Match],
    counts: dict[str, int],
) -> list[dict[str, Any]]:
    made: dict[tuple[str, str, str], UUID] = {}
    existing = await _live_appointments(session, record.org_path)
    staged: list[dict[str, Any]] = []
    takings: list[Taking] = []
    for at, match in matches.items():
        choice = match.choice
        if choice.post_id is None:
            key = (match.organization_id, choice.title, choice.form)
            made.setdefault(key, new_id())
            choice = replace(choice, post_id=str(made[key]))
        data = _data(draft, at, match, choice)
        before = existing.get((match.person_id, str(choice.post_id)))
        if before is not None and not _differs(before, data):
            counts["unchanged"] += 1
            continue
        counts["created" if before is None else "updated"] += 1
        if not choice.is_new:
            term = Term(draft.values["starts_on"][at], _day(data["ends_on"]))
            takings.append(Taking(draft.rows[at], match.person_id, data["post_id"], term))
        target_id = new_id() if before is None else before.id
        action = "create" if before is None else "update"
        staged.append(
            {
                "import_id": record.id,
                "row": draft.rows[at],
                "action": action,
                "target_id": target_id,
                "data": data,
            }
        )
    await flag_full_posts(session, draft, takings, existing.values())
    return staged


def _data(draft: AppointmentDraft, at: int, match: _Match, choice: PostChoice) -> dict[str, Any]:
    values = draft.values
    basis = values["basis"][at]
    ends_on: date | None = values["ends_on"][at]
    return {
        "person_id": match.person_id,
        "post_id": choice.post_id,
        "organization_id": match.organization_id,
        "new_post": choice.is_new,
        "title": choice.title,
        "form": values["form"][at] or choice.form,
        "basis": basis,
        "starts_on": values["starts_on"][at].isoformat(),
        "ends_on": ends_on.isoformat() if ends_on is not None else None,
    }


async def _live_appointments(
    session: AsyncSession, org_path: str
) -> dict[tuple[str, str], Appointment]:
    found = await session.scalars(
        select(Appointment)
        .where(subtree(Appointment.org_path, org_path), Appointment.state.in_(LIVE))
        .order_by(Appointment.id)
    )
    return {(str(one.person_id), str(one.post_id)): one for one in found}


def _differs(before: Appointment, data: dict[str, Any]) -> bool:
    ends_on, basis = data["ends_on"], data["basis"]
    return (
        before.starts_on.isoformat() != data["starts_on"]
        or (
            ends_on is not None
            and (before.ends_on is None or before.ends_on.isoformat() != ends_on)
        )
        or (basis is not None and before.basis != basis)
    )


# --- the commit -----------------------------------------------------------------------------


async def write_appointments(
    session: AsyncSession, record: RosterImport, rows: Sequence[ImportRow]
) -> dict[int, tuple[str, str]]:
    """Write staged rows; returns those that can no longer be written: code and planned action."""
    refused: dict[int, tuple[str, str]] = {}
    for row in rows:
        written = await (_create if row.action == "create" else _update)(session, record, row)
        if not written:
            refused[row.row] = ("changed-meanwhile", row.action)
    return refused


async def _create(session: AsyncSession, record: RosterImport, row: ImportRow) -> bool:
    data = row.data
    person_id, post_id = PersonId(UUID(data["person_id"])), PostId(UUID(data["post_id"]))
    person = await session.scalar(
        select(Person.id).where(Person.id == person_id, subtree(Person.org_path, record.org_path))
    )
    if person is None or await _is_held(session, person_id, post_id):
        return False
    post = await _post_of(session, record, post_id, data)
    if post is None:
        return False
    basis = data["basis"] or _DEFAULT_BASIS
    in_office = basis in _IN_OFFICE
    appointment = Appointment(
        id=AppointmentId(row.target_id),
        person_id=person_id,
        post_id=post.id,
        organization_id=post.organization_id,
        org_path=post.org_path,
        state="in_office" if in_office else "arranged",
        basis=basis,
        form=data["form"],
        starts_on=date.fromisoformat(data["starts_on"]),
        ends_on=_day(data["ends_on"]),
        confirmed_on=date.fromisoformat(data["starts_on"]) if in_office else None,
        seat_no=await _seat_of(session, post) if in_office else None,
    )
    session.add(appointment)
    await session.flush()
    await _say(session, appointment, 1, "appointment.arranged")
    return True


async def _seat_of(session: AsyncSession, post: Post) -> int:
    """The lowest free number; above the post's capacity where a roster names too many."""
    found = await session.scalars(
        select(Appointment.seat_no).where(
            Appointment.post_id == post.id, Appointment.state == "in_office"
        )
    )
    taken = set(found)
    return next(number for number in range(1, len(taken) + 2) if number not in taken)


async def _is_held(session: AsyncSession, person_id: PersonId, post_id: PostId) -> bool:
    found = await session.scalar(
        select(Appointment.id).where(
            Appointment.person_id == person_id,
            Appointment.post_id == post_id,
            Appointment.state.in_(LIVE),
        )
    )
    return found is not None


async def _post_of(
    session: AsyncSession, record: RosterImport, post_id: PostId, data: dict[str, Any]
) -> Post | None:
    """The row's post, made when it was answered so; further rows of a new post add a seat."""
    post = await session.scalar(
        select(Post)
        .where(Post.id == post_id, subtree(Post.org_path, record.org_path))
        .with_for_update()
    )
    if post is not None:
        if data["new_post"]:
            post.capacity += 1
        return post
    if not data["new_post"]:
        return None
    organization = await session.get(Organization, OrganizationId(UUID(data["organization_id"])))
    if organization is None or not organization.path.startswith(record.org_path):
        return None
    post = Post(
        id=post_id,
        organization_id=organization.id,
        org_path=organization.path,
        title=data["title"],
        form=data["form"],
    )
    session.add(post)
    await session.flush()
    facts = {"post_id": str(post.id), "organization_id": str(organization.id), "version": 1}
    await emit(
        session, PLUMBING, Event("post.created", f"posts/{post.id}", organization.path, facts)
    )
    return post


async def _update(session: AsyncSession, record: RosterImport, row: ImportRow) -> bool:
    found = await session.scalar(
        select(Appointment)
        .where(
            Appointment.id == row.target_id,
            subtree(Appointment.org_path, record.org_path),
            Appointment.state.in_(LIVE),
        )
        .with_for_update()
    )
    if found is None:
        return False
    found.starts_on = date.fromisoformat(row.data["starts_on"])
    found.ends_on = _day(row.data["ends_on"]) or found.ends_on
    found.basis = row.data["basis"] or found.basis
    await session.flush()
    await _say(session, found, found.version, "appointment.changed")
    return True


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)


async def _say(session: AsyncSession, appointment: Appointment, version: int, type_: str) -> None:
    data = {
        "appointment_id": str(appointment.id),
        "person_id": str(appointment.person_id),
        "post_id": str(appointment.post_id),
        "organization_id": str(appointment.organization_id),
        "state": appointment.state,
        "version": version,
    }
    subject = f"appointments/{appointment.id}"
    await emit(session, PLUMBING, Event(type_, subject, appointment.org_path, data))
