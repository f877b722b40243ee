"""Consent per purpose, what its absence takes away, and minors."""

import json
from collections.abc import Callable
from datetime import timedelta
from io import BytesIO

import httpx
import pytest
from common import clock
from common.db import engine_of, sessions_of
from common.testing.client import client_of
from common.testing.tokens import bearer
from common.web.app import ServiceApp
from openpyxl import load_workbook
from roster.core.consents import (
    Minor,
    Withheld,
    basis_of,
    membership_warnings,
    minor_of,
    withheld_from_matching,
)
from roster.models.organization import Organization
from roster.models.people.consent import Consent
from roster.models.person import Person
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from services.roster.tests.factories import (
    a_consent,
    a_person,
    a_post,
    an_appointment,
    an_organization,
)

URL = "/api/roster/people"
ALL = bearer("committee")


@pytest.fixture
async def street(session: AsyncSession) -> Organization:
    street = an_organization(name="云栖街道团工委")
    session.add(street)
    await session.flush()
    return street


async def register(
    client: httpx.AsyncClient, street: Organization, **facts: object
) -> httpx.Response:
    body = {"name": "林晓禾", "organization_id": str(street.id), **facts}
    return await client.post(URL, json=body, headers=ALL)


async def standing(client: httpx.AsyncClient, person_id: object) -> set[str]:
    answer = await client.get(f"{URL}/{person_id}/consents", headers=ALL)
    return {one["purpose"] for one in answer.json()["items"] if one["withdrawn_on"] is None}


async def test_a_sign_up_carries_its_consents_and_a_cadre_needs_none(
    client: httpx.AsyncClient, street: Organization
) -> None:
    volunteer = (await register(client, street, source_channel="volunteer")).json()
    silent = (await register(client, street, source_channel="volunteer", consents=[])).json()
    cadre = (await register(client, street, source_channel="agency_cadre")).json()
    unknown = await register(client, street, consents=["nothing_known"])

    assert await standing(client, volunteer["id"]) == {"roster", "matching"}
    assert await standing(client, silent["id"]) == set()
    assert await standing(client, cadre["id"]) == set()
    bases = [
        (await client.get(f"{URL}/{one['id']}/consents", headers=ALL)).json()["basis"]
        for one in (volunteer, cadre)
    ]
    assert bases == ["consent", "statutory_duty"]
    assert unknown.json()["type"] == "/problems/consent-purpose-unknown"


async def test_a_member_withdraws_and_agrees_again_for_themself_only(
    client: httpx.AsyncClient, street: Organization, session: AsyncSession
) -> None:
    me, other = a_person(street, source_channel="volunteer"), a_person(street, name="他人")
    session.add_all([me, other])
    await session.flush()
    mine = a_consent(me)
    session.add(mine)
    await session.flush()
    headers = bearer("member", path=street.path, person_id=me.id)
    match = headers | {"if-match": '"1"'}

    gone = await client.post(f"{URL}/{me.id}/consents/{mine.id}/withdraw", headers=match)
    twice = await client.post(
        f"{URL}/{me.id}/consents/{mine.id}/withdraw", headers=headers | {"if-match": '"2"'}
    )
    again = await client.post(
        f"{URL}/{me.id}/consents",
        json={"purpose": "matching", "given_by": "office"},
        headers=headers,
    )
    foreign = await client.post(
        f"{URL}/{other.id}/consents", json={"purpose": "matching"}, headers=headers
    )

    assert gone.json()["withdrawn_on"] == str(clock.today())
    assert twice.json()["type"] == "/problems/consent-ended"
    assert again.status_code == 201, again.text
    assert again.json()["given_by"] == "person"
    assert foreign.status_code == 404


async def test_without_consent_to_matching_nobody_who_signed_up_is_handed_to_a_match(
    own_url: str, app_of: Callable[[str], ServiceApp]
) -> None:
    engine = engine_of(own_url)
    names = ("同意的", "撤回的", "没说的", "干部")
    async with sessions_of(engine).begin() as own:
        street = an_organization()
        own.add(street)
        await own.flush()
        people = [a_person(street, name=name, source_channel="volunteer") for name in names[:3]]
        people.append(a_person(street, name="干部", source_channel="agency_cadre"))
        own.add_all(people)
        await own.flush()
        own.add(a_consent(people[0]))
        own.add(a_consent(people[1], withdrawn_on=clock.today()))
    async with client_of(app_of(own_url), headers=ALL) as asking:

        async def exported(**params: str) -> set[str]:
            answer = await asking.get("/api/roster/exports/people", params=params)
            return {json.loads(line)["name"] for line in answer.text.splitlines()}

        assert await exported(purpose="matching") == {"同意的", "干部"}
        assert await exported() == set(names)
        summary = (await asking.get("/api/roster/consents/summary")).json()
    await engine.dispose()
    counted = next(one for one in summary if one["purpose"] == "matching")
    assert (counted["by_duty"], counted["agreed"]) == (1, 1)
    assert (counted["not_given"], counted["withdrawn"]) == (1, 1)


def test_the_reason_for_withholding_is_told_apart() -> None:
    def why(source: str | None, *, live: bool, withdrawn: bool) -> Withheld | None:
        return withheld_from_matching(source, is_live=live, was_withdrawn=withdrawn)

    assert why("volunteer", live=True, withdrawn=True) is None
    assert why("volunteer", live=False, withdrawn=True) is Withheld.WITHDRAWN
    assert why("volunteer", live=False, withdrawn=False) is Withheld.NOT_GIVEN
    assert why("agency_cadre", live=False, withdrawn=False) is None
    assert why(None, live=False, withdrawn=False) is None
    assert basis_of("local_student") == "consent"


async def test_the_wording_has_versions_and_old_consents_name_theirs(
    client: httpx.AsyncClient, street: Organization, session: AsyncSession
) -> None:
    admin = bearer("admin")
    person = (await register(client, street, source_channel="volunteer")).json()
    purposes = (await client.get("/api/roster/consents/purposes", headers=ALL)).json()
    one = next(purpose for purpose in purposes if purpose["key"] == "matching")

    changed = await client.patch(
        "/api/roster/consents/purposes/matching",
        json={"wording": "新的说明。"},
        headers=admin | {"if-match": f'"{one["version"]}"'},
    )
    refused = await client.patch(
        "/api/roster/consents/purposes/matching",
        json={"wording": "新的说明。"},
        headers=ALL | {"if-match": '"2"'},
    )

    assert changed.json()["text_version"] == one["text_version"] + 1
    assert refused.status_code == 403
    kept = await session.scalar(
        select(Consent.text_version).where(
            Consent.person_id == person["id"], Consent.purpose == "matching"
        )
    )
    assert kept == one["text_version"]


async def test_a_child_needs_the_guardian_and_a_youth_is_marked(
    client: httpx.AsyncClient, street: Organization
) -> None:
    today = clock.today()
    child = str(today.replace(day=1) - timedelta(days=365 * 12))
    youth = str(today.replace(day=1) - timedelta(days=365 * 16))

    blocked = await register(client, street, name="童年", birth_on=child)
    agreed = await register(
        client, street, name="童年", birth_on=child, guardian_consent_on=str(today)
    )
    marked = await register(client, street, name="少年", birth_on=youth, phone="19900012345")

    assert blocked.json()["type"] == "/problems/person-too-young"
    assert agreed.status_code == 201, agreed.text
    assert agreed.json()["minor"] == "under_14"
    assert marked.json()["minor"] == "from_14_to_17"
    assert marked.json()["restrictions"] == ["no_night_tasks", "no_phone_publication"]
    by_self = await client.post(
        f"{URL}/{agreed.json()['id']}/consents", json={"purpose": "matching"}, headers=ALL
    )
    assert by_self.json()["type"] == "/problems/guardian-needed"
    headers = bearer("committee", path=street.path)
    minors = (await client.get(URL, params={"minor": "true"}, headers=headers)).json()["items"]
    assert {one["name"] for one in minors} == {"童年", "少年"}
    adults = (await client.get(URL, params={"minor": "false"}, headers=headers)).json()["items"]
    assert adults == []


async def test_no_phone_of_a_minor_is_published_in_a_sheet(
    client: httpx.AsyncClient, street: Organization
) -> None:
    youth = str(clock.today().replace(day=1) - timedelta(days=365 * 16))
    await register(client, street, name="少年", birth_on=youth, phone="19900012345")
    answer = await client.get(f"{URL}?format=xlsx", headers=bearer("committee", path=street.path))

    sheet = load_workbook(BytesIO(answer.content)).active
    assert sheet is not None
    said = "".join(str(cell.value) for row in sheet for cell in row)
    assert "少年" in said
    assert "2345" not in said


@pytest.mark.parametrize(
    ("age", "expected"),
    [
        (None, None),
        (13, Minor.UNDER_14),
        (14, Minor.FROM_14_TO_17),
        (17, Minor.FROM_14_TO_17),
        (18, None),
    ],
)
def test_minors_begin_and_end_on_birthdays(age: int | None, expected: Minor | None) -> None:
    assert minor_of(age) is expected


def test_membership_over_28_is_a_warning_unless_in_office() -> None:
    def warned(age: int, *, serving: bool) -> tuple[str, ...]:
        return membership_warnings(
            age, is_league_member=True, political_status="01", holds_office=serving
        )

    assert warned(27, serving=False) == ()
    assert warned(28, serving=False) == ("league_member_over_28",)
    assert warned(33, serving=True) == ()


async def test_the_warning_is_shown_and_nothing_is_refused(
    client: httpx.AsyncClient, street: Organization, session: AsyncSession
) -> None:
    made = await register(
        client, street, birth_month="1995-01", is_league_member=True, political_status="01",
        league_joined_on="2010-05-04", party_joined_on="2018-07-01",
    )  # fmt: skip
    assert made.json()["warnings"] == ["league_member_over_28"]
    assert made.json()["league_joined_on"] == "2010-05-04"
    post = a_post(street)
    session.add(post)
    row = await session.get(Person, made.json()["id"])
    assert row is not None
    await session.flush()
    session.add(an_appointment(row, post))
    await session.flush()
    shown = await client.get(f"{URL}/{row.id}", headers=ALL)
    assert shown.json()["warnings"] == []
