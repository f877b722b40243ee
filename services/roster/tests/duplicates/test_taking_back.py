"""Whatever two people had, a merge taken back leaves every row as it was."""

from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from roster.core.lifecycle import State
from roster.core.vault import Vault
from roster.models.base import Base
from roster.models.people.references import references
from roster.models.person import Person
from sqlalchemy import (
    Column,
    ForeignKey,
    Integer,
    Table,
    Text,
    UniqueConstraint,
    Uuid,
    select,
    text,
)
from sqlalchemy.ext.asyncio import AsyncSession

from services.roster.tests.duplicates.steps import ALL, URL, merge, propose, undo
from services.roster.tests.factories import (
    a_check_in,
    a_consent,
    a_person,
    a_phone,
    a_post,
    an_appointment,
    an_education,
    an_id_number,
    an_identity,
    an_organization,
)

SILENT = {"version", "updated_at"}
"""A change is a change: versions only grow, so that no old If-Match ever fits again."""


@pytest.fixture
async def badges(session: AsyncSession) -> AsyncIterator[Table]:
    """A table that somebody adds later: nothing in the code knows it."""
    badge = Table(
        "badge_of_the_tests",
        Base.metadata,
        Column("id", Integer, primary_key=True),
        Column("person_id", Uuid, ForeignKey("person.id"), nullable=False),
        Column("given_by", Uuid, ForeignKey("person.id")),
        Column("kind", Text, nullable=False),
        UniqueConstraint("person_id", "kind"),
    )
    connection = await session.connection()
    await connection.run_sync(badge.create)
    yield badge
    Base.metadata.remove(badge)


async def snapshot(session: AsyncSession) -> dict[str, set[str]]:
    """Every row of every table that names a person, and the people, as text."""
    names = {reference.table.name for reference in references()} - {"person_merge"}
    found: dict[str, set[str]] = {}
    for name in sorted({"person", *names}):
        rows = await session.execute(text(f'select to_jsonb(t) from "{name}" t'))  # noqa: S608
        found[name] = {
            str(sorted((key, value) for key, value in row.items() if key not in SILENT))
            for row in rows.scalars()
        }
    return found


STORY = st.fixed_dictionaries({
    "take": st.lists(st.sampled_from(["name", "phone", "id_number", "schooling", "organization",
                                      "work", "skills", "birth"]), unique=True),
    "keep_first": st.booleans(),
    "live": st.booleans(),
    "both_consents": st.booleans(),
    "both_highest": st.booleans(),
    "badges": st.lists(st.sampled_from(["甲", "乙", "丙"]), max_size=3),
    "second": st.booleans(),
})  # fmt: skip


async def people_of(
    story: dict[str, Any], session: AsyncSession, vault: Vault, badges: Table
) -> tuple[Person, Person, Person]:
    """Two doubles with what the story gives them, and somebody else."""
    county = an_organization()
    session.add(county)
    await session.flush()
    number = an_id_number() if "id_number" in story["take"] else None
    one = a_person(county, vault=vault, phone=a_phone())
    two = a_person(
        county, name="林小禾", vault=vault, phone=a_phone(), id_number=number, work_unit="别处"
    )
    other, post, past = a_person(county), a_post(county, capacity=3), a_post(county)
    session.add_all([one, two, other, post, past])
    await session.flush()
    live, ended = an_appointment(two, post), an_appointment(two, past, state=State.ENDED)
    session.add_all([live, ended] if story["live"] else [ended])
    session.add_all([an_appointment(one, past, state=State.ENDED), an_identity(one)])
    session.add_all([an_identity(two), a_consent(one), an_education(one)])
    session.add(an_education(two, is_highest=story["both_highest"]))
    if story["both_consents"]:
        session.add(a_consent(two))
    await session.flush()
    session.add(a_check_in(ended))
    await give_badges(story["badges"], session, badges, (one, two))
    await session.flush()
    return one, two, other


async def give_badges(
    kinds: list[str], session: AsyncSession, badges: Table, people: tuple[Person, Person]
) -> None:
    """One kind goes to both, the others to the second; nobody has a kind twice."""
    two = people[1]
    for kind in dict.fromkeys(kinds):
        for holder in people if kind == "甲" else (two,):
            await session.execute(
                badges.insert().values(person_id=holder.id, given_by=two.id, kind=kind)
            )


async def test_merging_and_taking_back_restores_every_row(
    client: httpx.AsyncClient, session: AsyncSession, vault: Vault, badges: Table
) -> None:
    stories: list[dict[str, Any]] = []

    @settings(max_examples=25, deadline=None, database=None, derandomize=True)
    @given(STORY)
    def draw(story: dict[str, Any]) -> None:
        stories.append(story)

    draw()
    for story in stories:
        one, two, other = await people_of(story, session, vault, badges)
        before = await snapshot(session)

        keep = one.id if story["keep_first"] else two.id
        made = await merge(client, await propose(client, one, two), keep, story["take"])
        assert made.status_code == 200, made.text
        left = (
            await session.execute(select(Person.id).where(Person.id.in_([one.id, two.id])))
        ).all()
        assert [row.id for row in left] == [keep]
        more: dict[str, Any] | None = None
        if story["second"]:
            survivor = await session.get_one(Person, keep)
            again = await merge(client, await propose(client, survivor, other), other.id, ["work"])
            assert again.status_code == 200, again.text
            more = again.json()
            assert (await undo(client, more)).status_code == 200
        taken = await undo(client, await line_of(client, made.json()["id"]))
        assert taken.status_code == 200, taken.text

        after = await snapshot(session)
        for name in before:
            assert after[name] == before[name], (name, story)
        session.expunge_all()


async def line_of(client: httpx.AsyncClient, merge_id: str) -> dict[str, Any]:
    listed = (await client.get(f"{URL}/merges", params={"limit": 200}, headers=ALL)).json()["items"]
    found: dict[str, Any] = next(one for one in listed if one["id"] == merge_id)
    return found
