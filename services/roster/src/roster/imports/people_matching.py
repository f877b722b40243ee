"""Rows of people against the register: who is new, who is known, who is unclear."""

import asyncio
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from common.ids import new_ids
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from roster.core.imports.answers import Answers
from roster.core.imports.findings import Question
from roster.core.imports.people import PeopleDraft
from roster.core.imports.register import Decision, Known, Row, decide
from roster.core.vault import Secret, Vault
from roster.ids import PersonId
from roster.imports.aside import Aside
from roster.imports.copying import copy_into
from roster.models.imports import RosterImport

_CREATE_KEYS = text("""
create temporary table import_key (
    at integer, id_mark bytea, phone_mark bytea, name text, birth_month text,
    organization_id uuid, work_unit text
) on commit drop
""")
_KEY_COLUMNS = (
    "at",
    "id_mark",
    "phone_mark",
    "name",
    "birth_month",
    "organization_id",
    "work_unit",
)
_CANDIDATE = """
    k.at, p.id, p.name, p.org_path, p.birth_month, p.work_unit, p.id_number_index, p.phone_index
"""
_BY_ID = text(f"""
select {_CANDIDATE} from import_key k join person p on p.id_number_index = k.id_mark
""")  # noqa: S608 - no input in it
_BY_PHONE = text(f"""
select {_CANDIDATE} from import_key k join person p on p.phone_index = k.phone_mark
where p.org_path >= :start and p.org_path < :stop
  and not exists (select from person i where i.id_number_index = k.id_mark)
""")  # noqa: S608 - no input in it
_BY_NAME = text(f"""
select {_CANDIDATE} from import_key k
join person p on p.name = k.name and p.birth_month is not distinct from k.birth_month
where p.org_path >= :start and p.org_path < :stop
  and (p.organization_id = k.organization_id or p.work_unit = k.work_unit)
  and not exists (select from person i where i.id_number_index = k.id_mark)
""")  # noqa: S608 - no input in it
_ANYONE = text("select exists (select from person)")


@dataclass(frozen=True, slots=True)
class Marks:
    """Blind indexes of every row, None where the row has no such number."""

    id_numbers: list[bytes | None]
    phones: list[bytes | None]


@dataclass(frozen=True, slots=True)
class Targets:
    """The rows that will be written, and the person each will be written to."""

    at: list[int]
    """Positions in the draft, ascending."""
    person_ids: list[PersonId]
    known: frozenset[int]
    """Positions of rows whose person is in the register."""
    same: Mapping[Secret, frozenset[int]]
    """Positions whose number the register holds already, so that it is not sealed again."""
    marks: Marks
    """Of the whole draft."""

    def parts(self, size: int) -> list["Targets"]:
        """The same, cut into stretches of ``size`` rows."""
        cuts = [slice(start, start + size) for start in range(0, len(self.at), size)]
        return [replace(self, at=self.at[cut], person_ids=self.person_ids[cut]) for cut in cuts]


async def match_people(
    session: AsyncSession,
    record: RosterImport,
    draft: PeopleDraft,
    answers: Answers,
    vault: Vault,
    aside: Aside,
) -> Targets:
    """Targets of the rows that can be written; the rest is refused with questions."""
    live = live_rows(draft)
    marks = await _marks(draft, vault, aside)
    found: dict[int, list[Known]] = {}
    if await session.scalar(_ANYONE):
        await _copy_keys(session, record, draft, live, marks)
        found = await _candidates(session, record.org_path)
    persons: dict[int, Known] = {}
    refused: set[int] = set()
    taken: set[str] = set()
    for at in sorted(found):
        decision = _decided(draft, at, found[at], marks, answers)
        if decision.person_id is not None and decision.person_id in taken:
            decision = Decision(code="person-twice")
        _report(draft, at, decision)
        if decision.code:
            refused.add(at)
        elif decision.person_id is not None:
            taken.add(decision.person_id)
            persons[at] = next(one for one in found[at] if one.person_id == decision.person_id)
    return _targets([at for at in live if at not in refused], persons, marks)


def _decided(
    draft: PeopleDraft, at: int, found: Sequence[Known], marks: Marks, answers: Answers
) -> Decision:
    values = draft.values
    row = Row(values["name"][at], values["birth_month"][at], marks.id_numbers[at], marks.phones[at])
    return decide(row, found, answers.about(draft.rows[at], "person"))


def _targets(written: list[int], persons: Mapping[int, Known], marks: Marks) -> Targets:
    fresh = new_ids(len(written))
    return Targets(
        written,
        [
            PersonId(UUID(persons[at].person_id) if at in persons else new)
            for at, new in zip(written, fresh, strict=True)
        ],
        frozenset(persons),
        {
            "phone": frozenset(
                at for at, known in persons.items() if known.phone_mark == marks.phones[at]
            ),
            "id_number": frozenset(
                at for at, known in persons.items() if known.id_mark == marks.id_numbers[at]
            ),
        },
        marks,
    )


def live_rows(draft: PeopleDraft) -> list[int]:
    """Positions of the rows that are neither skipped nor refused."""
    out = draft.skipped | draft.findings.refused
    return [at for at, row in enumerate(draft.rows) if row not in out]


async def _marks(draft: PeopleDraft, vault: Vault, aside: Aside) -> Marks:
    """Both columns at the same time, one of them on another core."""
    id_numbers, phones = await asyncio.gather(
        aside(vault.mark_all, "id_number", draft.values["id_number"]),
        asyncio.to_thread(vault.mark_all, "phone", draft.values["phone"]),
    )
    return Marks(id_numbers, phones)


async def _copy_keys(
    session: AsyncSession,
    record: RosterImport,
    draft: PeopleDraft,
    live: Sequence[int],
    marks: Marks,
) -> None:
    values = draft.values

    def records() -> Iterator[tuple[Any, ...]]:
        for at in live:
            yield (
                at,
                marks.id_numbers[at],
                marks.phones[at],
                values["name"][at],
                values["birth_month"][at],
                values["organization_id"][at] or record.organization_id,
                values["work_unit"][at],
            )

    await session.execute(_CREATE_KEYS)
    await copy_into(session, "import_key", _KEY_COLUMNS, records())
    await session.execute(text("analyze import_key"))


async def _candidates(session: AsyncSession, org_path: str) -> dict[int, list[Known]]:
    inside = {"start": org_path, "stop": f"{org_path[:-1]}0"}
    found: defaultdict[int, list[Known]] = defaultdict(list)
    for found_by, statement, bounds in (
        ("id_number", _BY_ID, {}),
        ("phone", _BY_PHONE, inside),
        ("name", _BY_NAME, inside),
    ):
        for row in await session.execute(statement, bounds):
            found[row.at].append(
                Known(
                    person_id=str(row.id),
                    name=row.name,
                    found_by=found_by,
                    is_in_scope=row.org_path.startswith(org_path),
                    birth_month=row.birth_month,
                    unit=row.work_unit or "",
                    id_mark=row.id_number_index,
                    phone_mark=row.phone_index,
                )
            )
    return found


def _report(draft: PeopleDraft, at: int, decision: Decision) -> None:
    row = draft.rows[at]
    code = decision.code or decision.warning
    if not code:
        return
    key = "phone" if decision.warning else "name"
    header = next((column.header for column in draft.columns if column.field == key), "")
    draft.findings.add(row, header, "person", code)
    if decision.suggestions:
        name = draft.values["name"][at]
        draft.findings.ask(Question(row, "person", name, code, decision.suggestions))
