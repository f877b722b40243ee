"""Fills the register by COPY; keys of search are made by the product's own functions."""

import asyncio
import multiprocessing
import random
from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from itertools import count
from typing import Any, Final
from uuid import UUID

import asyncpg
from common.ids import new_ids
from roster.core.names import grams_of, keys_of_name
from roster.core.vault import Vault

from nation.divisions import Division
from nation.people import id_number_of, invented_name, phone_of

CHUNK: Final = 50_000
_TITLES: Final = (("团支部书记", 1), ("青年委员", 1), ("团支部委员", 3))
_FORMS: Final = ("full_time", "concurrent", "volunteer")
_STREETS_UP_TO: Final = "100"
_EDUCATION: Final = ("14", "21", "31", "61")
_SOURCES: Final = ("western_plan", "local_student", "agency_cadre", "volunteer", None)


@dataclass(frozen=True, slots=True)
class Place:
    """An organization of the bench."""

    id: UUID
    path: str
    name: str


@dataclass
class Nation:
    """What was loaded: places by division code (the nation's is empty), villages shuffled."""

    places: dict[str, Place]
    villages: list[Place]
    people: int = 0


async def plant(connection: asyncpg.Connection, divisions: Iterable[Division]) -> Nation:
    """One organization for each division: branches of villages, committees above."""
    root = Place(new_ids(1)[0], "0001/", "全国团委")
    places = {"": root}
    made: dict[str, Iterator[int]] = {}
    rows = [_organization(root, None, "none", "", "committee")]
    villages = []
    for one in divisions:
        above = places[one.parent]
        number = next(made.setdefault(one.parent, count(1)))
        place = Place(new_ids(1)[0], f"{above.path}{number:04}/", one.name)
        places[one.code] = place
        if one.level == "village":
            villages.append(place)
        rows.append(_organization(place, above.id, one.level, one.code, _kind_of(one)))
        if len(rows) >= CHUNK:
            await _copy(connection, "organization", rows)
            rows = []
    await _copy(connection, "organization", rows)
    random.Random(20261126).shuffle(villages)  # noqa: S311 - an order, no secret
    return Nation(places, villages)


async def people_up_to(url: str, vault: Vault, nation: Nation, wanted: int) -> int:
    """Add people with posts and appointments; returns how many rows were written.

    Chunk by chunk in as many processes as there are processors: what a row is follows from its
    number alone.
    """
    chunks = [
        range(start, min(start + CHUNK, wanted)) for start in range(nation.people, wanted, CHUNK)
    ]
    # Forked, so that nobody sends half a million villages around.
    context = multiprocessing.get_context("fork")
    with ProcessPoolExecutor(
        mp_context=context, initializer=_remember, initargs=(url, vault, nation)
    ) as pool:
        running = [asyncio.wrap_future(pool.submit(_write, chunk)) for chunk in chunks]
        written = sum(await asyncio.gather(*running))
    nation.people = wanted
    return written


_REMEMBERED: list[Any] = []


def _remember(*what: Any) -> None:  # noqa: ANN401 - what a child works with
    _REMEMBERED[:] = what


def _write(numbers: range) -> int:
    url, vault, nation = _REMEMBERED
    return asyncio.run(_written(url, vault, nation, numbers))


async def _written(url: str, vault: Vault, nation: Nation, numbers: range) -> int:
    ids = new_ids(len(numbers))
    people = [_person(number, nation, vault, id_) for number, id_ in zip(numbers, ids, strict=True)]
    posts = [
        row for number in numbers if number < len(nation.villages) for row in _posts(nation, number)
    ]
    served = [_appointment(number, nation, id_) for number, id_ in zip(numbers, ids, strict=True)]
    came = [_check_in(one, number) for number, one in enumerate(served) if number % 10]
    tables = {"person": people, "post": posts, "appointment": served, "check_in": came}
    connection = await asyncpg.connect(url)
    async with connection.transaction():
        for table, rows in tables.items():
            await _copy(connection, table, rows)
    await connection.close()
    return sum(map(len, tables.values()))


async def _copy(connection: asyncpg.Connection, table: str, rows: list[dict[str, Any]]) -> None:
    if rows:
        await connection.copy_records_to_table(
            table, records=[tuple(row.values()) for row in rows], columns=list(rows[0])
        )


def _kind_of(one: Division) -> str:
    if one.level == "village":
        return "branch"
    is_street = one.level == "township" and one.code[6:] < _STREETS_UP_TO
    return "working_committee" if is_street else "committee"


def _organization(
    place: Place, above: UUID | None, level: str, code: str, kind: str
) -> dict[str, Any]:
    began = date(2024, 1 + len(place.name) % 12, 15)
    return {
        "id": place.id, "name": place.name, "name_grams": grams_of(place.name),
        "system": "league", "kind": kind, "level": level, "line": "territorial",
        "parent_league_id": above, "division_code": f"{code:0<12}" if code else None,
        "path": place.path, "term_starts_on": began,
        "term_ends_on": began.replace(year=began.year + 3), "children_made": 9_000,
    }  # fmt: skip


def _person(number: int, nation: Nation, vault: Vault, id_: UUID) -> dict[str, Any]:
    village = nation.villages[number % len(nation.villages)]
    dice = random.Random(number)  # noqa: S311 - invented people
    name, id_number = invented_name(dice), id_number_of(number)
    keys = keys_of_name(name)
    return {
        "id": id_, "name": name, "name_grams": keys.grams, "name_pinyin": keys.pinyin,
        "name_initials": keys.initials, "sex": "1" if int(id_number[16]) % 2 else "2",
        "birth_month": f"{id_number[6:10]}-{id_number[10:12]}",
        "political_status": ("01", "03", "03", "13")[number % 4],
        "is_league_member": number % 4 in {1, 2}, "education": _EDUCATION[number % 4],
        "work_unit": f"第{number % 20_011}单位", "source_channel": _SOURCES[number % 5],
        "organization_id": village.id, "org_path": village.path,
        **vault.seal(id_, "phone", phone_of(number)),
        **vault.seal(id_, "id_number", id_number),
    }  # fmt: skip


def _posts(nation: Nation, at: int) -> list[dict[str, Any]]:
    village = nation.villages[at]
    return [
        {
            "id": _post_id(at, which), "organization_id": village.id, "org_path": village.path,
            "title": title, "form": form, "capacity": capacity,
        }
        for which, ((title, capacity), form) in enumerate(zip(_TITLES, _FORMS, strict=True))
    ]  # fmt: skip


def _post_id(at: int, which: int) -> UUID:
    """The same in every process: version 8 is for makers of their own."""
    return UUID(int=(at << 96) | (which << 80) | (8 << 76) | (2 << 62))


def _appointment(number: int, nation: Nation, person_id: UUID) -> dict[str, Any]:
    """The first of a village is its secretary, the second its youth member, then three more."""
    turn, at = divmod(number, len(nation.villages))
    village = nation.villages[at]
    which, seat = min(turn, 2), max(turn - 1, 1)
    starts_on = date(2024, 1, 1) + timedelta(days=number % 1_000)
    return {
        "id": new_ids(1)[0], "person_id": person_id, "post_id": _post_id(at, which),
        "organization_id": village.id, "org_path": village.path, "state": "in_office",
        "basis": "approved", "form": _FORMS[which], "starts_on": starts_on,
        "ends_on": starts_on + timedelta(days=1_095), "confirmed_on": starts_on,
        "check_in_due_on": starts_on + timedelta(days=7), "seat_no": seat,
    }  # fmt: skip


def _check_in(served: dict[str, Any], number: int) -> dict[str, Any]:
    came = datetime(2026, 11, 1, 9, tzinfo=UTC) + timedelta(minutes=number % 30_000)
    return {
        "id": new_ids(1)[0], "appointment_id": served["id"],
        "organization_id": served["organization_id"], "org_path": served["org_path"],
        "kind": "post", "method": "onsite", "at": came,
    }  # fmt: skip
