"""A procedure waits for everybody who has to be asked about its candidate."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

import httpx
import pytest
from common import clock
from common.testing.tokens import bearer
from roster.core.vocabulary import Kind, Level
from roster.models.organization import Organization
from roster.models.selection.opinion import Clearance
from sqlalchemy import update
from sqlalchemy.ext.asyncio import AsyncSession

from services.roster.tests.factories import a_person, a_post, an_organization

API = "/api/roster"
BODIES = ("discipline", "public_security", "petitions")


@dataclass
class Desk:
    """A county committee that considers somebody for its street."""

    client: httpx.AsyncClient
    county: Organization
    street: Organization
    party: Organization
    body: Mapping[str, str]
    procedure_id: str = ""

    @property
    def headers(self) -> dict[str, str]:
        return bearer("committee", path=self.county.path)

    async def open(self) -> None:
        made = await self.client.post(
            f"{API}/procedures", json=self.body | {"basis": "批复"}, headers=self.headers
        )
        assert made.status_code == 201, made.text
        self.procedure_id = made.json()["id"]
        await self.advance("reviewed")

    async def advance(self, stage: str) -> str:
        """Where it stands then, or why it does not."""
        url = f"{API}/procedures/{self.procedure_id}"
        now = await self.client.get(url, headers=self.headers)
        done = await self.client.post(
            f"{url}/advance",
            json={"stage": stage},
            headers=self.headers | {"if-match": now.headers["etag"]},
        )
        told: str = done.json().get("detail") or done.json()["stage"]
        return told

    async def write_to(self, kind: str, asked: Organization, answer: str = "agree") -> None:
        letter = await self.client.post(
            f"{API}/procedures/{self.procedure_id}/opinions",
            json={"kind": kind, "document_no": "函", "asked_organization_id": str(asked.id)},
            headers=self.headers,
        )
        reply = {"answer": answer, "document_no": "复"} | (
            {} if answer == "agree" else {"reason": "experience"}
        )
        await self._answer("opinions", letter, reply)

    async def ask(self, body: str, *, answer: str | None = "none", **facts: object) -> None:
        about = facts or {"procedure_id": self.procedure_id}
        letter = await self.client.post(
            f"{API}/clearances",
            json=about | {"body": body, "document_no": "联审"},
            headers=self.headers,
        )
        assert letter.status_code == 201, letter.text
        if answer is not None:
            await self._answer("clearances", letter, {"answer": answer, "document_no": "复"})

    async def _answer(self, what: str, letter: httpx.Response, reply: object) -> None:
        done = await self.client.post(
            f"{API}/{what}/{letter.json()['id']}/answer",
            json=reply,
            headers=self.headers | {"if-match": letter.headers.get("etag", '"1"')},
        )
        assert done.status_code == 200, done.text

    async def both_agree(self) -> None:
        await self.write_to("party_study", self.party)
        await self.write_to("league_assist", self.county)

    async def checks(self) -> dict[str, str]:
        url = f"{API}/procedures/{self.procedure_id}/checks"
        found: list[dict[str, Any]] = (await self.client.get(url, headers=self.headers)).json()
        return {one["name"]: one["state"] for one in found}

    async def rule(self, content: Mapping[str, object]) -> httpx.Response:
        body = {"organization_id": str(self.county.id), "content": content}
        return await self.client.post(f"{API}/service-rules", json=body, headers=self.headers)


@pytest.fixture
async def desk(client: httpx.AsyncClient, session: AsyncSession) -> Desk:
    county = an_organization(kind=Kind.COMMITTEE, level=Level.COUNTY, name="青禾团区委")
    session.add(county)
    await session.flush()
    party = an_organization(parent=county, kind=Kind.PARTY_COMMITTEE, level=Level.TOWNSHIP)
    street = an_organization(
        parent=county, kind=Kind.WORKING_COMMITTEE, level=Level.TOWNSHIP, name="云栖街道团工委"
    )
    session.add_all([party, street])
    await session.flush()
    street.party_org_id = party.id
    person, post = a_person(street, name="程望舒"), a_post(street)
    session.add_all([person, post])
    await session.flush()
    body = {"person_id": str(person.id), "post_id": str(post.id)}
    made = Desk(client, county, street, party, body)
    await made.open()
    return made


async def test_m15_nobody_goes_on_without_both_committees(desk: Desk) -> None:
    for body in BODIES:
        await desk.ask(body)

    silent = await desk.advance("consulted")
    await desk.write_to("league_assist", desk.county)
    half = await desk.advance("consulted")
    await desk.write_to("party_study", desk.party, "disagree")
    against = await desk.advance("consulted")
    await desk.write_to("party_study", desk.party)
    asked_again = await desk.advance("consulted")

    assert silent == "还没有征求意见：同级党委研究、上级团委协管。请先发函。"
    assert half == "还没有征求意见：同级党委研究。请先发函。"
    assert "不同意或暂缓的答复：同级党委研究" in against
    assert asked_again == "consulted", "the newest answer of a committee counts"


async def test_m70_a_township_post_waits_for_every_body(desk: Desk, session: AsyncSession) -> None:
    await desk.both_agree()

    unasked = await desk.advance("consulted")
    before = await desk.checks()
    for body in BODIES[:2]:
        await desk.ask(body)
    await desk.ask("petitions", answer=None)
    unanswered = await desk.advance("consulted")
    await desk.ask("petitions", answer="affects")
    against = await desk.advance("consulted")
    await desk.ask("petitions")
    asked_again = await desk.advance("consulted")
    yesterday = clock.today() - timedelta(days=1)
    await session.execute(
        update(Clearance)
        .where(Clearance.body == "discipline")
        .values(sent_on=date(2026, 1, 1), answered_on=date(2026, 1, 1), expires_on=yesterday)
    )
    expired = await desk.advance("inspected")
    after = await desk.checks()

    assert unasked == "还没有发起联审：纪检监察、公安、信访。请先发起联审。"
    assert before == {
        "league_assist": "clear", "party_study": "clear", **dict.fromkeys(BODIES, "missing"),
    }  # fmt: skip
    assert unanswered == "联审还没有答复：信访。请先登记答复。"
    assert "有影响或暂缓：信访" in against
    assert asked_again == "consulted"
    assert expired == "联审答复已过有效期：纪检监察。请重新发起联审。"
    assert (after["discipline"], after["public_security"]) == ("expired", "clear")


async def test_m70_bodies_are_set_by_level_and_hold_for_who_is_nominated_then(
    desk: Desk, session: AsyncSession
) -> None:
    content = {"subject": "clearance", "valid_months": 6, "bodies": {"township": ["audit"]}}
    opinion = {
        "subject": "opinion", "party_study_days": 30, "league_assist_days": 15,
        "required": {"township": ["party_study"]},
    }  # fmt: skip
    unknown = await desk.rule(content | {"bodies": {"township": ["neighbours"]}})
    made = [await desk.rule(content), await desk.rule(opinion)]
    now = await desk.checks()
    await desk.write_to("party_study", desk.party)
    await desk.ask("audit")

    assert unknown.status_code == 422
    assert [one.status_code for one in made] == [201, 201]
    assert now == {"party_study": "missing", "audit": "missing"}
    assert await desk.advance("consulted") == "consulted"


async def test_a_village_asks_nobody_about_its_part_timers(
    desk: Desk, client: httpx.AsyncClient, session: AsyncSession
) -> None:
    village = an_organization(parent=desk.street, name="和平社区团支部")
    village.party_org_id = desk.party.id
    session.add(village)
    await session.flush()
    person, post = a_person(village), a_post(village)
    session.add_all([person, post])
    await session.flush()
    desk.body = {"person_id": str(person.id), "post_id": str(post.id)}
    await desk.open()
    await desk.both_agree()

    assert await desk.checks() == {"league_assist": "clear", "party_study": "clear"}
    assert await desk.advance("consulted") == "consulted"


async def test_m70_what_was_asked_about_the_person_counts_where_the_post_is_and_nowhere_else(
    desk: Desk, client: httpx.AsyncClient, session: AsyncSession
) -> None:
    other = an_organization(kind=Kind.COMMITTEE, level=Level.COUNTY, name="别县团委")
    session.add(other)
    await session.flush()
    await desk.both_agree()
    for body in BODIES:
        await desk.ask(body, person_id=desk.body["person_id"])
    session.add(
        Clearance(
            person_id=desk.body["person_id"],
            organization_id=other.id,
            org_path=other.path,
            body="discipline",
            sent_on=clock.today() + timedelta(days=1),
            document_no="别县",
            requested_by=other.id,
            id=other.id,
        )
    )
    await session.flush()

    assert await desk.checks() == dict.fromkeys(("league_assist", "party_study", *BODIES), "clear")
    assert await desk.advance("consulted") == "consulted"


async def test_m70_only_a_committee_reads_where_its_questions_stand(
    desk: Desk, client: httpx.AsyncClient
) -> None:
    url = f"{API}/procedures/{desk.procedure_id}/checks"

    branch = await client.get(url, headers=bearer("branch", path=desk.street.path))
    elsewhere = await client.get(url, headers=bearer("committee", path="0999/"))

    assert (branch.status_code, elsewhere.status_code) == (403, 404)
