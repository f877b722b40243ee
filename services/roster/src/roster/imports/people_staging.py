"""Rows of people on their way into the register: staged sealed, then written set by set."""

import asyncio
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Any, Final
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from roster.core.identity import row_of
from roster.core.imports.people import PeopleDraft
from roster.core.names import NameKeys, keys_of_name
from roster.core.vault import Secret, Vault
from roster.imports.copying import copy_into
from roster.imports.people_matching import Marks, Target
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
_SEALED: Final = ("phone", "id_number")
_SEALED_COLUMNS: Final = tuple(
    f"{secret}_{part}" for secret in _SEALED for part in ("sealed", "index", "key_id")
)
_WRITTEN: Final = (*PLAIN, *_DERIVED, *_SEALED_COLUMNS)
_STAGED: Final = (
    "import_id",
    "row",
    "action",
    "person_id",
    "organization_id",
    *_WRITTEN,
)
_CHUNK: Final = 5_000
_Secret = tuple[bytes | None, bytes | None, str | None]
_NO_SECRET: Final[_Secret] = (None, None, None)
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
    targets: Sequence[Target],
    marks: Marks,
    vault: Vault,
) -> dict[str, int]:
    """Stage the targets; returns how many are created, updated and unchanged."""
    rows = _Records(record, draft, marks, vault)
    waiting = iter(targets)
    ready = await asyncio.to_thread(rows.sealed, list(islice(waiting, _CHUNK)))
    while ready:
        # The next chunk is sealed while the server takes this one.
        following = asyncio.create_task(
            asyncio.to_thread(rows.sealed, list(islice(waiting, _CHUNK)))
        )
        await copy_into(session, "import_person", _STAGED, ready)
        ready = await following
    one = {"import_id": record.id}
    if any(target.is_known for target in targets):
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


class _Records:
    """Turns targets into rows of ``import_person``."""

    def __init__(
        self, record: RosterImport, draft: PeopleDraft, marks: Marks, vault: Vault
    ) -> None:
        self._import_id = record.id
        self._organization_id = record.organization_id
        self._draft = draft
        self._marks = {"phone": marks.phones, "id_number": marks.id_numbers}
        self._vault = vault
        self._names: dict[str, NameKeys] = {}
        self._organizations: dict[str, UUID] = {}

    def sealed(self, targets: Sequence[Target]) -> list[tuple[Any, ...]]:
        return list(self._rows(targets))

    def _rows(self, targets: Sequence[Target]) -> Iterator[tuple[Any, ...]]:
        values = self._draft.values
        plain = [values[key] for key in PLAIN]
        for target in targets:
            at, person = target.at, str(target.person_id)
            keys = self._keys(values["name"][at])
            political_status = values["political_status"][at]
            yield (
                self._import_id,
                self._draft.rows[at],
                "match" if target.is_known else "create",
                target.person_id,
                self._organization(values["organization_id"][at], is_known=target.is_known),
                *[column[at] for column in plain],
                keys.grams,
                keys.pinyin,
                keys.initials,
                True if political_status == _LEAGUE_MEMBER else None,
                *(self._secret("phone", person, at) if target.seals_phone else _NO_SECRET),
                *(self._secret("id_number", person, at) if target.seals_id_number else _NO_SECRET),
            )

    def _keys(self, name: str) -> NameKeys:
        keys = self._names.get(name)
        if keys is None:
            keys = self._names[name] = keys_of_name(name)
        return keys

    def _organization(self, organization_id: str | None, *, is_known: bool) -> UUID | None:
        if organization_id is None:
            return None if is_known else self._organization_id
        found = self._organizations.get(organization_id)
        if found is None:
            found = self._organizations[organization_id] = UUID(organization_id)
        return found

    def _secret(self, field: Secret, person: str, at: int) -> _Secret:
        plain = self._draft.values[field][at]
        if plain is None:
            return _NO_SECRET
        sealed = self._vault.cipher.seal(plain, row=row_of(person, field))
        return sealed.payload, self._marks[field][at], sealed.key_id


# --- the commit -----------------------------------------------------------------------------

_UPTO = text("""
select max(row), count(*) from (
    select row from import_person where import_id = :import_id and row > :cursor
    order by row limit :size) chunk
""")
_TAKEN = text("""
select s.row from import_person s
join person p on p.id_number_index = s.id_number_index and p.id <> s.person_id
where s.import_id = :import_id and s.row > :cursor and s.row <= :upto
""")
_MOVED = text("""
select s.row from import_person s
left join person p on p.id = s.person_id and p.version = s.seen_version
left join organization o on o.id = s.organization_id and o.status = 'active'
where s.import_id = :import_id and s.row > :cursor and s.row <= :upto
  and ((s.action = 'update' and p.id is null) or (s.organization_id is not null and o.id is null))
""")
_DROP = text(
    "delete from import_person where import_id = :import_id and row = any(:rows)"
    " returning row, action"
)
_INSERTED: Final = tuple(
    column for column in _WRITTEN if column not in {"skills", "is_league_member"}
)
_CREATE = text(f"""
with made as (
    insert into person (id, organization_id, org_path, skills, is_league_member,
                        {", ".join(_INSERTED)})
    select s.person_id, s.organization_id, o.path, coalesce(s.skills, '{{}}'),
           coalesce(s.is_league_member, false), {", ".join(f"s.{one}" for one in _INSERTED)}
    from import_person s join organization o on o.id = s.organization_id
    where s.import_id = :import_id and s.row > :cursor and s.row <= :upto
      and s.action = 'create'
    order by s.row
    returning id, organization_id, org_path, version
)
insert into outbox_event (event_id, type, subject, org_path, data)
select gen_random_uuid(), 'person.registered', 'people/' || id, org_path,
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
        {", ".join(f"{one} = coalesce(s.{one}, p.{one})" for one in _WRITTEN if one != "birth_on")},
        {_BIRTH_DAY},
        organization_id = coalesce(s.organization_id, p.organization_id),
        org_path = coalesce(o.path, p.org_path),
        version = p.version + 1, updated_at = now()
    from import_person s left join organization o on o.id = s.organization_id
    where s.import_id = :import_id and s.row > :cursor and s.row <= :upto
      and s.action = 'update' and p.id = s.person_id
    returning p.id, p.organization_id, p.org_path, p.version
)
insert into outbox_event (event_id, type, subject, org_path, data)
select gen_random_uuid(), 'person.changed', 'people/' || id, org_path,
       jsonb_build_object('person_id', id, 'organization_id', organization_id, 'version', version)
from made
""")  # noqa: S608 - column names of our own


async def next_chunk(
    session: AsyncSession, record: RosterImport, size: int
) -> tuple[int, int] | None:
    """The last row of the next chunk and how many rows it has; None when all are written."""
    bounds = {"import_id": record.id, "cursor": record.cursor, "size": size}
    upto, count = (await session.execute(_UPTO, bounds)).one()
    return None if upto is None else (upto, count)


async def write_people(
    session: AsyncSession, record: RosterImport, upto: int
) -> dict[int, tuple[str, str]]:
    """Write staged rows up to a row.

    Returns:
        Rows that can no longer be written, each with the code that says why and the action
        that was planned.
    """
    bounds: dict[str, Any] = {"import_id": record.id, "cursor": record.cursor, "upto": upto}
    codes = dict.fromkeys(await session.scalars(_MOVED, bounds), "changed-meanwhile")
    codes |= dict.fromkeys(await session.scalars(_TAKEN, bounds), "id-number-taken")
    refused: dict[int, tuple[str, str]] = {}
    if codes:
        out = await session.execute(_DROP, {"import_id": record.id, "rows": list(codes)})
        refused = {row: (codes[row], action) for row, action in out}
    await session.execute(_CREATE, bounds)
    await session.execute(_UPDATE, bounds)
    return refused
