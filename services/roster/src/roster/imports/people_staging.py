"""Rows of people on their way into the register: staged sealed, then written set by set."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from roster.core.imports.people import PeopleDraft
from roster.core.names import keys_of_name
from roster.core.vault import Secret, Vault
from roster.ids import ImportId
from roster.imports.aside import Aside
from roster.imports.copying import copy_into
from roster.imports.people_facts import keep_what_ends, write_facts
from roster.imports.people_matching import Targets
from roster.models.imports import RosterImport

PLAIN: Final = (
    "name",
    "sex",
    "birth_month",
    "birth_on",
    "reported_age",
    "reported_age_on",
    "ethnicity",
    "political_status",
    "education",
    "degree",
    "school",
    "major",
    "work_unit",
    "work_title",
    "employment_identity",
    "recruited_year",
    "source_channel",
    "home_division_code",
    "residence_division_code",
    "skills",
    "availability",
    "stay_intent",
)
"""Values that go as they are; none of them is ever overwritten by an unknown one."""
_DERIVED: Final = ("name_grams", "name_pinyin", "name_initials", "is_league_member")
_SEALED: Final[tuple[Secret, ...]] = ("phone", "id_number")
_SEALED_COLUMNS: Final = tuple(
    f"{secret}_{part}" for secret in _SEALED for part in ("sealed", "index", "key_id")
)
_WRITTEN: Final = (*PLAIN, *_DERIVED, *_SEALED_COLUMNS)
_CHUNK: Final = 10_000
_Column = Sequence[Any]
_LEAGUE_MEMBER: Final = "03"

# Whatever identifies a row by content, so that an unchanged file changes nothing. The sealed
# bytes differ each time they are sealed; their blind indexes do not.
_COMPARED: Final = (*PLAIN, "is_league_member", "phone_index", "id_number_index", "organization_id")
_DIFFERS: Final = " or ".join(
    f"(s.{column} is not null and s.{column} is distinct from p.{column})" for column in _COMPARED
)
_DECIDE = text(f"""
update import_person s
set seen_version = p.version, action = case when {_DIFFERS} then 'update' else 'unchanged' end
from person p where s.import_id = :import_id and s.action = 'match' and p.id = s.person_id
""")  # noqa: S608 - column names of our own
_COUNT = text(
    "select action, count(*) as count from import_person where import_id = :import_id group by 1"
)
_DROP_UNCHANGED = text(
    "delete from import_person where import_id = :import_id and action = 'unchanged'"
)


async def stage_people(
    session: AsyncSession,
    record: RosterImport,
    draft: PeopleDraft,
    targets: Targets,
    vault: Vault,
    aside: Aside,
) -> dict[str, int]:
    """Stage the targets; returns how many are created, updated and unchanged."""
    if parts := targets.parts(_CHUNK):
        await _copy_parts(session, record, draft, parts, vault, aside)
    return await _counts(session, record, targets)


async def _copy_parts(
    session: AsyncSession,
    record: RosterImport,
    draft: PeopleDraft,
    parts: Sequence[Targets],
    vault: Vault,
    aside: Aside,
) -> None:
    names = _Names()
    async with asyncio.TaskGroup() as tasks:
        # Everything is sealed in order on another core, ahead of this process and the server;
        # while the server takes a part, this process makes the next.
        sealing = [tasks.create_task(_sealed(aside, vault, draft, part)) for part in parts]

        async def made(at: int) -> dict[str, _Column]:
            plain = await asyncio.to_thread(_columns, record, draft, parts[at], names)
            return {**plain, **await sealing[at]}

        upcoming = tasks.create_task(made(0))
        for following in range(1, len(parts) + 1):
            columns = await upcoming
            if following < len(parts):
                upcoming = tasks.create_task(made(following))
            records = zip(*columns.values(), strict=True)
            await copy_into(session, "import_person", list(columns), records)


async def _counts(session: AsyncSession, record: RosterImport, targets: Targets) -> dict[str, int]:
    if not targets.known:
        return {"created": len(targets.at), "updated": 0, "unchanged": 0}
    one = {"import_id": record.id}
    await session.execute(_DECIDE, one)
    found = await session.execute(_COUNT, one)
    counts: dict[str, int] = dict([*map(tuple, found)])
    if counts.get("unchanged"):
        await session.execute(_DROP_UNCHANGED, one)
    return {
        "created": counts.get("create", 0),
        "updated": counts.get("update", 0),
        "unchanged": counts.get("unchanged", 0),
    }


class _Names(dict[str, tuple[str, str, str]]):
    """Grams as one text, pinyin and initials of every name; a roster repeats many."""

    def __missing__(self, name: str) -> tuple[str, str, str]:
        keys = keys_of_name(name)
        found = self[name] = (" ".join(keys.grams), keys.pinyin, keys.initials)
        return found


def _columns(
    record: RosterImport, draft: PeopleDraft, targets: Targets, names: _Names
) -> dict[str, _Column]:
    """Columns of ``import_person`` but the sealed ones; a column without any value is left out.

    Column by column and not row by row: a roster fills a dozen of the forty columns.
    """
    values, known = draft.values, targets.known
    found: dict[str, _Column] = {
        "import_id": [record.id] * len(targets.at),
        "row": _picked(draft.rows, targets),
        "action": ["match" if at in known else "create" for at in targets.at],
        "person_id": targets.person_ids,
        "organization_id": _organizations(record, draft, targets),
    }
    for key in PLAIN:
        found[key] = _picked(values[key], targets)
    statuses = found["political_status"]
    found["is_league_member"] = [True if one == _LEAGUE_MEMBER else None for one in statuses]
    found["gram_text"], found["name_pinyin"], found["name_initials"] = zip(
        *map(names.__getitem__, found["name"]), strict=True
    )
    found["phone_index"] = _changed(targets.marks.phones, targets, "phone")
    found["id_number_index"] = _changed(targets.marks.id_numbers, targets, "id_number")
    return {key: column for key, column in found.items() if column.count(None) < len(column)}


def _picked(column: _Column, targets: Targets) -> _Column:
    first, last = targets.at[0], targets.at[-1]
    if last - first < len(targets.at):
        return column[first : last + 1]
    return [column[at] for at in targets.at]


def _organizations(record: RosterImport, draft: PeopleDraft, targets: Targets) -> list[UUID | None]:
    """A row that names no organization leaves a known person and puts a new one on top."""
    column = _picked(draft.values["organization_id"], targets)
    ids = {text: UUID(text) for text in set(column) if text is not None}
    return [
        ids.get(text) or (None if at in targets.known else record.organization_id)
        for at, text in zip(targets.at, column, strict=True)
    ]


def _changed(column: _Column, targets: Targets, field: Secret) -> _Column:
    same = targets.same[field]
    picked = _picked(column, targets)
    if not same:
        return picked
    return [None if at in same else one for at, one in zip(targets.at, picked, strict=True)]


async def _sealed(
    aside: Aside, vault: Vault, draft: PeopleDraft, targets: Targets
) -> dict[str, _Column]:
    """The sealed columns, each number bound to its person."""
    owners = [*map(str, targets.person_ids)]
    numbers = {field: _changed(draft.values[field], targets, field) for field in _SEALED}
    found: dict[str, _Column] = {}
    for field, payloads in (await aside(vault.seal_all, owners, numbers)).items():
        key_id = vault.cipher.current
        found[f"{field}_sealed"] = payloads
        found[f"{field}_key_id"] = [None if one is None else key_id for one in payloads]
    return found


# --- the commit -----------------------------------------------------------------------------

_SPAN = text("""
select min(row) - 1 as after, max(row) as upto from import_person where import_id = :import_id
""")
_ROOM = text("set local work_mem = '64MB'")
"""To sort a part in memory, and not through a file."""
_LOCK = text("""
select from import_person s join person p on p.id = s.person_id
where s.import_id = :import_id and s.row > :after and s.row <= :upto and s.action = 'update'
order by p.id for update of p
""")
_TAKEN = text("""
select s.row from import_person s
join person p on p.id_number_index = s.id_number_index and p.id <> s.person_id
where s.import_id = :import_id and s.row > :after and s.row <= :upto
""")
_MOVED = text("""
select s.row from import_person s
where s.import_id = :import_id and s.row > :after and s.row <= :upto and (
    (s.action = 'update' and not exists (
        select from person p where p.id = s.person_id and p.version = s.seen_version))
    or (s.organization_id is not null and not exists (
        select from organization o where o.id = s.organization_id and o.status = 'active')))
""")
_DROP = text(
    "delete from import_person where import_id = :import_id and row = any(:rows)"
    " returning row, action"
)
_FORGET = text("""
with gone as (
    delete from import_person where import_id = :import_id and row > :after and row <= :upto
    returning 1
)
select count(*) from gone
""")
_GRAMS: Final = "coalesce(string_to_array(s.gram_text, ' '), s.name_grams)"
"""Staged as one text: the driver takes a third of the staging for the same as arrays."""
_INSERTED: Final = tuple(
    column for column in _WRITTEN if column not in {"skills", "is_league_member", "name_grams"}
)
_UPDATED: Final = tuple(one for one in _WRITTEN if one not in {"birth_on", "name_grams"})
# By name and not by row: three indexes begin with it, and neighbours in an index are found in
# the processor's cache. A third of the whole insert. Somebody is registered once, so the event
# takes their id: making random ones cost a twentieth of the commit.
_CREATE = text(f"""
with made as (
    insert into person (id, organization_id, org_path, skills, is_league_member, name_grams,
                        {", ".join(_INSERTED)})
    select s.person_id, s.organization_id, o.path, coalesce(s.skills, '{{}}'),
           coalesce(s.is_league_member, false), {_GRAMS},
           {", ".join(f"s.{one}" for one in _INSERTED)}
    from import_person s join organization o on o.id = s.organization_id
    where s.import_id = :import_id and s.row > :after and s.row <= :upto
      and s.action = 'create'
    order by s.name_pinyin
    returning id, organization_id, org_path, version
)
insert into outbox_event (event_id, type, subject, org_path, data)
select id, 'person.registered', 'people/' || id, org_path,
       jsonb_build_object('person_id', id, 'organization_id', organization_id, 'version', version)
from made
""")  # noqa: S608 - column names of our own
_BIRTH_DAY = (
    "birth_on = case when s.birth_on is not null then s.birth_on"
    " when s.birth_month is distinct from p.birth_month and s.birth_month is not null then null"
    " else p.birth_on end"
)
_UPDATE = text(f"""
with made as (
    update person p set
        {", ".join(f"{one} = coalesce(s.{one}, p.{one})" for one in _UPDATED)},
        name_grams = {_GRAMS},
        {_BIRTH_DAY},
        organization_id = coalesce(s.organization_id, p.organization_id),
        org_path = coalesce(o.path, p.org_path),
        version = p.version + 1, updated_at = now()
    from import_person s left join organization o on o.id = s.organization_id
    where s.import_id = :import_id and s.row > :after and s.row <= :upto
      and s.action = 'update' and p.id = s.person_id
    returning p.id, p.organization_id, p.org_path, p.version
)
insert into outbox_event (event_id, type, subject, org_path, data)
select gen_random_uuid(), 'person.changed', 'people/' || id, org_path,
       jsonb_build_object('person_id', id, 'organization_id', organization_id, 'version', version)
from made
""")  # noqa: S608 - column names of our own


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of rows: behind ``after``, up to and with ``upto``."""

    after: int
    upto: int
    has_known: bool
    """Whether somebody who is known may be among them."""


async def parts_left(
    session: AsyncSession, record: RosterImport, most: int, writers: int
) -> list[Part]:
    """What is still staged, in parts of at most ``most`` rows, at least one for each writer."""
    span = (await session.execute(_SPAN, {"import_id": record.id})).one()
    if span.upto is None:
        return []
    size = min(most, -(-(span.upto - span.after) // writers))
    starts = range(span.after, span.upto, size)
    has_known = bool(record.counts.get("updated"))
    return [Part(after, min(after + size, span.upto), has_known) for after in starts]


async def write_people(
    session: AsyncSession, import_id: ImportId, part: Part, *, is_retry: bool
) -> tuple[int, dict[int, tuple[str, str]]]:
    """Write a part of the staged rows; they are staged no longer afterwards.

    A person who is to be changed is locked first, so that nobody else changes them between the
    look and the change. ID numbers that somebody else has registered since the dry run are
    looked for in a retry only: nearly always there is none, and the unique index says so for
    nothing (``IntegrityError``).

    Returns:
        How many rows were dealt with, and those among them that can no longer be written, each
        with the code that says why and the action that was planned.
    """
    bounds: dict[str, Any] = {"import_id": import_id, "after": part.after, "upto": part.upto}
    await session.execute(_ROOM)
    if part.has_known:
        await session.execute(_LOCK, bounds)
    codes = dict.fromkeys(await session.scalars(_MOVED, bounds), "changed-meanwhile")
    if is_retry:
        codes |= dict.fromkeys(await session.scalars(_TAKEN, bounds), "id-number-taken")
    refused: dict[int, tuple[str, str]] = {}
    if codes:
        out = await session.execute(_DROP, {"import_id": import_id, "rows": list(codes)})
        refused = {row: (codes[row], action) for row, action in out}
    if part.has_known:
        await keep_what_ends(session, bounds)
    await session.execute(_CREATE, bounds)
    if part.has_known:
        await session.execute(_UPDATE, bounds)
    await write_facts(session, bounds)
    written: int = (await session.execute(_FORGET, bounds)).scalar_one()
    return written + len(refused), refused
