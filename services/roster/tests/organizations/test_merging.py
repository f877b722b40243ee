"""Merging organizations: everything is at the successor, nothing is lost, all of it is told."""

from datetime import date, timedelta

import httpx
import pytest
from common import clock
from common.testing.tokens import bearer
from roster.core.lifecycle import State
from roster.core.vocabulary import Kind, Level, OrganizationStatus
from roster.models.appointment import Appointment
from roster.models.base import PLUMBING
from roster.models.organization import Organization
from roster.models.people.history import PersonPast
from roster.models.person import Person
from roster.models.post import Post
from roster.models.structure.history import MovedRow
from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from services.roster.tests.factories import (
    a_check_in,
    a_person,
    a_post,
    an_appointment,
    an_organization,
    names_in,
)
from services.roster.tests.structure_factories import a_term

URL = "/api/roster/organizations"
ALL = bearer("committee")


def seen(version: object = 1) -> dict[str, str]:
    return ALL | {"if-match": f'"{version}"'}


class Streets:
    """Two streets of a county; the first has a branch, both have people."""

    def __init__(self) -> None:
        self.county = an_organization(kind=Kind.COMMITTEE, level=Level.COUNTY)
        self.old = an_organization(
            parent=self.county, name="云栖街道团工委", kind=Kind.WORKING_COMMITTEE
        )
        self.new = an_organization(
            parent=self.county, name="望岳街道团工委", kind=Kind.WORKING_COMMITTEE
        )
        self.branch = an_organization(parent=self.old, name="镜湖社区团支部")
        self.person = a_person(self.old, name="林晓禾")
        self.villager = a_person(self.branch, name="沈知微")
        self.post = a_post(self.old, title="团工委书记")
        self.branch_post = a_post(self.branch)
        self.live = an_appointment(self.person, self.post, state=State.IN_OFFICE)
        self.over = an_appointment(
            self.villager, self.post, state=State.ENDED, ends_on=date(2026, 9, 30)
        )
        self.branch_live = an_appointment(self.villager, self.branch_post, state=State.IN_OFFICE)


@pytest.fixture
async def streets(session: AsyncSession) -> Streets:
    made = Streets()
    for rows in (
        [made.county],
        [made.old, made.new],
        [made.branch],
        [made.person, made.villager, made.post, made.branch_post, a_term(made.branch)],
        [made.live, made.over, made.branch_live],
        [a_check_in(made.live)],
    ):
        session.add_all(rows)
        await session.flush()
    return made


async def merged(client: httpx.AsyncClient, streets: Streets, **more: str) -> httpx.Response:
    body = {"successor_id": str(streets.new.id), "document_no": "青禾团发〔2026〕20号"} | more
    return await client.post(f"{URL}/{streets.old.id}/merge", json=body, headers=seen())


async def test_people_posts_and_those_who_serve_are_at_the_successor(
    client: httpx.AsyncClient, session: AsyncSession, streets: Streets
) -> None:
    done = await merged(client, streets)
    assert done.status_code == 200, done.text
    session.expunge_all()

    assert done.json()["successor_id"] == str(streets.new.id)
    for model, id_ in ((Person, streets.person.id), (Post, streets.post.id),
                       (Appointment, streets.live.id)):  # fmt: skip
        row = await session.get(model, id_)
        assert row is not None
        assert (row.organization_id, row.org_path) == (streets.new.id, streets.new.path)
        assert row.version == 2
    over = await session.get(Appointment, streets.over.id)
    assert over is not None
    assert (over.organization_id, over.org_path) == (streets.old.id, streets.new.path)


async def test_organizations_below_are_founded_anew_and_no_path_changes(
    client: httpx.AsyncClient, session: AsyncSession, streets: Streets
) -> None:
    await merged(client, streets)
    session.expunge_all()
    headers = bearer("committee", path=streets.new.path)

    below = (await client.get(f"{URL}/tree?parent_id={streets.new.id}", headers=headers)).json()
    branch = await session.get(Organization, streets.branch.id)

    assert names_in(below["items"]) == [streets.branch.name]
    anew = below["items"][0]
    assert anew["path"] == f"{streets.new.path}0001/"
    assert branch is not None
    assert (branch.path, branch.status) == (streets.branch.path, OrganizationStatus.DISSOLVED)
    assert str(branch.successor_id) == anew["id"]
    villager = await session.get(Person, streets.villager.id)
    assert villager is not None
    assert (str(villager.organization_id), villager.org_path) == (anew["id"], anew["path"])
    terms = (await client.get(f"{URL}/{anew['id']}/terms", headers=headers)).json()
    assert [one["starts_on"] for one in terms["items"]] == ["2024-03-01"]


async def test_nothing_is_lost_and_every_move_is_noted(
    client: httpx.AsyncClient, session: AsyncSession, streets: Streets
) -> None:
    async def counts() -> list[object]:
        return [
            await session.scalar(select(func.count()).select_from(model))
            for model in (Person, Post, Appointment)
        ]

    before = await counts()
    await merged(client, streets)
    history = (await client.get(f"{URL}/{streets.old.id}/history", headers=ALL)).json()
    moved = {
        tuple(row)
        for row in await session.execute(
            select(MovedRow.table_name, MovedRow.row_id).where(
                MovedRow.entry_id == history[0]["id"]
            )
        )
    }

    assert await counts() == before
    assert (history[0]["what"], history[0]["other"]["name"]) == ("merged", streets.new.name)
    assert history[0]["counts"] == {
        "person": 2, "post": 2, "appointment": 3, "check_in": 1, "organization_term": 1,
    }  # fmt: skip
    assert ("person", streets.person.id) in moved
    assert len(moved) == 9
    absorbed = (await client.get(f"{URL}/{streets.new.id}/history", headers=ALL)).json()
    assert [(one["what"], one["before"]) for one in absorbed] == [("absorbed", streets.old.name)]


async def test_where_people_were_before_is_remembered(
    client: httpx.AsyncClient, session: AsyncSession, streets: Streets
) -> None:
    await merged(client, streets)

    past = await session.get(PersonPast, (streets.person.id, clock.today()))

    assert past is not None
    assert (past.organization_id, past.org_path) == (streets.old.id, streets.old.path)


async def test_the_merger_is_told_to_who_follows(
    client: httpx.AsyncClient, session: AsyncSession, streets: Streets
) -> None:
    await merged(client, streets)

    outbox = PLUMBING.outbox
    told = [tuple(row) for row in await session.execute(select(outbox.c.type, outbox.c.subject))]

    assert ("organization.merged", f"organizations/{streets.old.id}") in told
    assert ("person.changed", f"people/{streets.person.id}") in told
    assert ("appointment.changed", f"appointments/{streets.live.id}") in told


async def test_officers_may_end_with_the_organization(
    client: httpx.AsyncClient, session: AsyncSession, streets: Streets
) -> None:
    await merged(client, streets, appointments="end", reason="街道合并")
    session.expunge_all()

    live = await session.get(Appointment, streets.live.id)
    post = await session.get(Post, streets.post.id)
    kept = await session.get(Appointment, streets.branch_live.id)

    assert live is not None
    assert (live.state, live.ended_on, live.ending, live.state_reason) == (
        State.ENDED, clock.today(), "dissolved", "街道合并",
    )  # fmt: skip
    assert live.organization_id == streets.old.id
    assert post is not None
    assert (post.status, post.organization_id) == ("closed", streets.old.id)
    assert kept is not None
    assert kept.state == State.IN_OFFICE


async def test_who_named_the_old_party_organization_names_the_new_one(
    client: httpx.AsyncClient, session: AsyncSession, streets: Streets
) -> None:
    old = an_organization(parent=streets.county, kind=Kind.PARTY_BRANCH)
    new = an_organization(parent=streets.county, kind=Kind.PARTY_BRANCH)
    session.add_all([old, new])
    await session.flush()
    streets.branch.party_org_id = old.id
    await session.flush()

    done = await client.post(
        f"{URL}/{old.id}/merge", json={"successor_id": str(new.id)}, headers=seen()
    )
    read = (await client.get(f"{URL}/{streets.branch.id}", headers=ALL)).json()

    assert done.status_code == 200, done.text
    assert read["party_org"]["id"] == str(new.id)


async def test_the_tree_of_the_day_before_shows_both(
    client: httpx.AsyncClient, streets: Streets
) -> None:
    await merged(client, streets)
    headers = bearer("committee", path=streets.county.path)

    async def tree(day: date) -> list[object]:
        below = await client.get(
            f"{URL}/tree",
            params={"parent_id": str(streets.county.id), "as_of": day.isoformat()},
            headers=headers,
        )
        return names_in(below.json()["items"])

    today = clock.today()
    assert await tree(today - timedelta(days=1)) == [streets.old.name, streets.new.name]
    assert await tree(today) == [streets.new.name]


async def test_what_cannot_be_merged_is_told_why(
    client: httpx.AsyncClient, session: AsyncSession, streets: Streets
) -> None:
    party = an_organization(parent=streets.county, kind=Kind.PARTY_BRANCH)
    session.add(party)
    await session.flush()

    for target in (streets.old, party, streets.branch):
        refused = await merged(client, streets, successor_id=str(target.id))
        assert refused.json()["type"] == "/problems/merge-target"
    ahead = await merged(
        client, streets, happened_on=(clock.today() + timedelta(days=1)).isoformat()
    )
    assert ahead.json()["type"] == "/problems/history-order"
    done = await merged(client, streets)
    back = await client.patch(
        f"{URL}/{streets.old.id}", json={"status": "active"}, headers=seen(done.json()["version"])
    )
    assert back.json()["type"] == "/problems/organization-merged"


async def test_a_successor_outside_the_scope_is_not_found(
    client: httpx.AsyncClient, streets: Streets
) -> None:
    refused = await client.post(
        f"{URL}/{streets.old.id}/merge",
        json={"successor_id": str(streets.new.id)},
        headers=bearer("committee", path=streets.old.path) | {"if-match": '"1"'},
    )

    assert refused.status_code == 404
