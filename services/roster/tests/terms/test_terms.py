"""Terms, elections and their alarms over HTTP."""

from datetime import date, timedelta

import httpx
import pytest
from common import clock
from common.ids import new_id
from common.testing.tokens import bearer
from roster.core.structure.terms import add_months
from roster.core.vocabulary import Kind
from roster.models.organization import Organization
from sqlalchemy.ext.asyncio import AsyncSession

from services.roster.tests.factories import an_organization

URL = "/api/roster"
ALL = bearer("committee")


def seen(version: object = 1) -> dict[str, str]:
    return ALL | {"if-match": f'"{version}"'}


@pytest.fixture
async def branch(session: AsyncSession) -> Organization:
    branch = an_organization(kind=Kind.BRANCH)
    session.add(branch)
    await session.flush()
    return branch


async def prepared(
    client: httpx.AsyncClient, branch: Organization, starts_on: str = "2026-03-10"
) -> dict[str, object]:
    made = await client.post(
        f"{URL}/organizations/{branch.id}/terms", json={"starts_on": starts_on}, headers=ALL
    )
    assert made.status_code == 201, made.text
    found: dict[str, object] = made.json()
    return found


async def test_an_election_goes_through_its_steps_into_the_present_term(
    client: httpx.AsyncClient, branch: Organization
) -> None:
    term = await prepared(client, branch)
    steps = f"{URL}/terms/{term['id']}/steps"
    assert (term["state"], term["ends_on"]) == ("preparing", "2029-03-09")

    early = await client.put(f"{steps}/result", json={"reported_on": "2026-03-10"}, headers=seen())
    version: object = 1
    for step, reported, approved in (
        ("meeting", "2026-02-01", "2026-02-05"),
        ("candidates", "2026-02-10", "2026-02-20"),
        ("result", "2026-03-10", "2026-03-15"),
    ):
        noted = await client.put(
            f"{steps}/{step}",
            json={
                "reported_on": reported,
                "approved_on": approved,
                "approval_document_no": "青禾团发〔2026〕3号",
            },
            headers=seen(version),
        )
        assert noted.status_code == 200, noted.text
        version = noted.json()["version"]

    assert early.json()["type"] == "/problems/election-step"
    assert (noted.json()["state"], noted.json()["is_present"]) == ("held", True)
    assert noted.json()["document_no"] == "青禾团发〔2026〕3号"
    read = (await client.get(f"{URL}/organizations/{branch.id}", headers=ALL)).json()
    assert (read["term_starts_on"], read["term_ends_on"]) == ("2026-03-10", "2029-03-09")


async def test_a_working_committee_is_appointed_and_holds_no_election(
    client: httpx.AsyncClient, session: AsyncSession
) -> None:
    street = an_organization(kind=Kind.WORKING_COMMITTEE)
    session.add(street)
    await session.flush()
    url = f"{URL}/organizations/{street.id}/terms"

    refused = await client.post(url, json={"starts_on": "2026-03-10"}, headers=ALL)
    appointed = await client.post(
        url,
        json={"state": "held", "starts_on": "2026-03-10", "document_no": "青禾团发〔2026〕1号"},
        headers=ALL,
    )

    assert refused.json()["type"] == "/problems/no-election"
    assert "派出机构" in refused.json()["detail"]
    assert (appointed.json()["officers_by"], appointed.json()["ends_on"]) == ("appointed", None)
    listed = (await client.get(url, headers=ALL)).json()
    assert listed["no_election_reason"] == refused.json()["detail"]
    step = await client.put(
        f"{URL}/terms/{appointed.json()['id']}/steps/meeting",
        json={"reported_on": "2026-03-01"},
        headers=seen(),
    )
    assert step.json()["type"] == "/problems/no-election"


async def test_a_term_longer_than_its_kind_allows_is_refused(
    client: httpx.AsyncClient, branch: Organization
) -> None:
    refused = await client.post(
        f"{URL}/organizations/{branch.id}/terms",
        json={"starts_on": "2026-03-10", "ends_on": "2030-03-09"},
        headers=ALL,
    )

    assert refused.json()["type"] == "/problems/term-length"
    assert "36 个月" in refused.json()["detail"]


async def test_one_election_is_prepared_at_a_time(
    client: httpx.AsyncClient, branch: Organization
) -> None:
    await prepared(client, branch)

    again = await client.post(
        f"{URL}/organizations/{branch.id}/terms", json={"starts_on": "2026-04-10"}, headers=ALL
    )

    assert again.json()["type"] == "/problems/term-exists"


async def test_a_term_is_postponed_as_long_as_its_kind_allows(
    client: httpx.AsyncClient, branch: Organization
) -> None:
    made = await client.post(
        f"{URL}/organizations/{branch.id}/terms",
        json={"state": "held", "starts_on": "2023-07-01", "ends_on": "2026-06-30"},
        headers=ALL,
    )
    url = f"{URL}/terms/{made.json()['id']}/postponement"
    why = {"reason": "与党支部换届同步", "document_no": "青禾团发〔2026〕8号"}

    beyond = await client.post(url, json=why | {"until": "2027-01-31"}, headers=seen())
    done = await client.post(url, json=why | {"until": "2026-12-30"}, headers=seen())

    assert beyond.json()["type"] == "/problems/postponement"
    assert "6 个月" in beyond.json()["detail"]
    assert (done.status_code, done.json()["postponed_to"]) == (200, "2026-12-30")
    read = (await client.get(f"{URL}/organizations/{branch.id}", headers=ALL)).json()
    assert read["term_postponed_to"] == "2026-12-30"


async def test_the_due_list_has_what_is_over_and_what_ends_soon(
    client: httpx.AsyncClient, session: AsyncSession
) -> None:
    today = clock.today()
    root = an_organization(kind=Kind.COMMITTEE)
    session.add(root)
    await session.flush()
    ends = {
        "overdue": today - timedelta(days=1),
        "last": add_months(today, 1),
        "second": add_months(today, 3),
        "first": add_months(today, 6),
        None: add_months(today, 7),
    }
    for due, ends_on in ends.items():
        one = an_organization(parent=root, name=str(due))
        one.term_starts_on, one.term_ends_on = date(2023, 1, 1), ends_on
        session.add(one)
    put_off = an_organization(parent=root, name="postponed")
    put_off.term_starts_on, put_off.term_ends_on = date(2023, 1, 1), ends["overdue"]
    put_off.term_postponed_to = add_months(today, 2)
    session.add(put_off)
    await session.flush()
    headers = bearer("committee", path=root.path)

    async def found(**params: str) -> list[tuple[str, str]]:
        answer = await client.get(f"{URL}/terms/due", params=params, headers=headers)
        return [(one["organization_name"], one["due"]) for one in answer.json()["items"]]

    assert await found() == [
        ("overdue", "overdue"), ("last", "last"), ("second", "second"), ("first", "first"),
        ("postponed", "second"),
    ]  # fmt: skip
    assert await found(alarm="overdue") == [("overdue", "overdue")]
    assert [name for name, _ in await found(alarm="coming")] == [
        "last", "second", "first", "postponed",
    ]  # fmt: skip
    counts = (await client.get(f"{URL}/terms/due/counts", headers=headers)).json()
    assert (counts["overdue"], counts["coming"]) == (1, 4)


async def test_m16_branches_are_renewed_in_step_with_the_party_branch(
    client: httpx.AsyncClient, session: AsyncSession
) -> None:
    root = an_organization(kind=Kind.COMMITTEE)
    session.add(root)
    await session.flush()
    party = an_organization(parent=root, kind=Kind.PARTY_BRANCH, name="云栖社区党支部")
    session.add(party)
    await session.flush()
    together, behind = an_organization(parent=root), an_organization(parent=root)
    for one, starts_on in ((together, date(2026, 2, 1)), (behind, date(2023, 2, 1))):
        one.party_org_id = party.id
        one.term_starts_on, one.term_ends_on = starts_on, date(2029, 1, 31)
        session.add(one)
    await session.flush()
    await client.post(
        f"{URL}/organizations/{party.id}/terms",
        json={"state": "held", "starts_on": "2026-01-15"},
        headers=ALL,
    )
    headers = bearer("committee", path=root.path)

    listed = await client.get(f"{URL}/terms/due?party_step=behind", headers=headers)
    own = (await client.get(f"{URL}/organizations/{behind.id}/terms", headers=headers)).json()
    counts = (await client.get(f"{URL}/terms/due/counts", headers=headers)).json()

    assert [one["organization_id"] for one in listed.json()["items"]] == [str(behind.id)]
    assert (own["party_step"], own["party_term_starts_on"]) == ("behind", "2026-01-15")
    assert own["party_org_name"] == party.name
    assert counts["behind_party"] == 1


async def test_the_columns_of_the_organization_and_its_terms_hold_together(
    client: httpx.AsyncClient, branch: Organization
) -> None:
    url = f"{URL}/organizations/{branch.id}"

    async def terms() -> list[tuple[object, ...]]:
        listed = (await client.get(f"{url}/terms", headers=ALL)).json()
        return [(one["number"], one["starts_on"], one["ends_on"]) for one in listed["items"]]

    first = await client.patch(
        url,
        json={"term_no": 3, "term_starts_on": "2020-05-01", "term_ends_on": "2023-04-30"},
        headers=seen(),
    )
    assert await terms() == [(3, "2020-05-01", "2023-04-30")]
    corrected = await client.patch(
        url, json={"term_starts_on": "2020-06-01"}, headers=seen(first.json()["version"])
    )
    assert await terms() == [(3, "2020-06-01", "2023-04-30")]
    await client.patch(
        url,
        json={"term_no": 4, "term_starts_on": "2023-06-01", "term_ends_on": "2026-05-31"},
        headers=seen(corrected.json()["version"]),
    )
    assert await terms() == [(4, "2023-06-01", "2026-05-31"), (3, "2020-06-01", "2023-04-30")]

    earlier = await client.post(
        f"{url}/terms",
        json={"state": "held", "number": 2, "starts_on": "2017-05-01", "ends_on": "2020-04-30"},
        headers=ALL,
    )
    assert earlier.status_code == 201
    read = (await client.get(url, headers=ALL)).json()
    assert (read["term_no"], read["term_starts_on"]) == (4, "2023-06-01")


async def test_a_prepared_election_can_be_given_up_a_held_one_cannot(
    client: httpx.AsyncClient, branch: Organization
) -> None:
    term = await prepared(client, branch)
    held = await client.post(
        f"{URL}/organizations/{branch.id}/terms",
        json={"state": "held", "starts_on": "2023-03-10"},
        headers=ALL,
    )

    dropped = await client.delete(f"{URL}/terms/{term['id']}", headers=seen())
    refused = await client.delete(f"{URL}/terms/{held.json()['id']}", headers=seen())

    assert (dropped.status_code, refused.status_code) == (204, 409)


async def test_what_is_not_there_is_not_found(client: httpx.AsyncClient) -> None:
    assert (await client.get(f"{URL}/terms/{new_id()}", headers=ALL)).status_code == 404
    missing = await client.get(f"{URL}/organizations/{new_id()}/terms", headers=ALL)
    assert missing.status_code == 404
