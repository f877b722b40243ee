"""Rows of appointments: matched with people and posts, and staged for the commit."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any
from uuid import UUID

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
from roster.imports.seat_checking import Taking, flag_full_posts
from roster.models.appointment import Appointment
from roster.models.imports import ImportRow, RosterImport
from roster.models.organization import Organization
from roster.models.person import Person
from roster.models.post import Post


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
            term = Term(draft.values["starts_on"][at], draft.values["ends_on"][at])
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
