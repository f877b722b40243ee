"""People over HTTP."""

from io import BytesIO

import httpx
import pytest
from common.ids import new_id
from common.testing.tokens import bearer
from openpyxl import load_workbook
from roster.core.lifecycle import State
from roster.core.vault import Vault
from roster.core.vocabulary import CheckInKind
from roster.models.organization import Organization
from sqlalchemy.ext.asyncio import AsyncSession

from services.roster.tests.factories import (
    a_check_in,
    a_person,
    a_phone,
    a_post,
    an_appointment,
    an_id_number,
    an_organization,
    names_in,
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


async def test_a_person_needs_a_name_and_an_organization_only(
    client: httpx.AsyncClient, street: Organization
) -> None:
    made = await register(client, street)

    assert made.status_code == 201, made.text
    read = await client.get(f"{URL}/{made.json()['id']}", headers=ALL)
    assert read.json() == made.json()
    assert read.headers["etag"] == '"1"'
    assert read.json()["organization_name"] == street.name


async def test_words_become_codes_and_the_id_number_tells_birth_and_sex(
    client: httpx.AsyncClient, street: Organization
) -> None:
    number = an_id_number(2)
    made = await register(
        client,
        street,
        name="林 晓　禾",
        political_status="党员（预备）",
        ethnicity="汉",
        id_number=number,
        phone="199-0001-2345",
    )

    person = made.json()
    assert person["name"] == "林晓禾"
    assert person["political_status"] == "02"
    assert person["ethnicity"] == "01"
    assert (person["birth_month"], person["birth_on"], person["sex"]) == (
        "1998-05",
        "1998-05-17",
        "2",
    )
    assert person["phone_masked"] == "199****2345"
    assert person["id_number_masked"] == f"370199**********{number[-2:]}"
    assert number not in made.text


@pytest.mark.parametrize(
    ("facts", "status", "slug"),
    [
        ({"id_number": "370199199805170011"}, 422, "id-number-invalid"),
        ({"id_number": an_id_number(4), "sex": "男"}, 409, "identity-mismatch"),
        ({"id_number": an_id_number(4), "birth_month": "1998-06"}, 409, "identity-mismatch"),
        ({"birth_month": "2020-01"}, 409, "person-too-young"),
        ({"phone": "12345"}, 422, "invalid"),
        ({"political_status": "不存在"}, 422, "invalid"),
        ({"reported_age": 20}, 422, "invalid"),
        ({"surprise": 1}, 422, "invalid"),
        ({"organization_id": str(new_id())}, 404, "managing-organization-not-found"),
    ],
)
async def test_what_cannot_be_true_is_refused(
    client: httpx.AsyncClient,
    street: Organization,
    facts: dict[str, object],
    status: int,
    slug: str,
) -> None:
    refused = await register(client, street, **facts)

    assert refused.status_code == status, refused.text
    assert refused.json()["type"] == f"/problems/{slug}"
    assert str(facts.get("id_number", "never said")) not in refused.text


async def test_an_id_number_is_registered_once(
    client: httpx.AsyncClient, street: Organization
) -> None:
    number = an_id_number()
    await register(client, street, id_number=number)

    again = await register(client, street, name="他名", id_number=number.lower())

    assert again.json()["type"] == "/problems/person-already-known"


async def test_phone_and_id_number_are_found_exactly(
    client: httpx.AsyncClient, street: Organization, session: AsyncSession, vault: Vault
) -> None:
    phone, number = a_phone(), an_id_number()
    session.add(a_person(street, vault=vault, phone=phone, id_number=number))
    await session.flush()

    async def found(**body: str) -> int:
        answer = await client.post(f"{URL}/lookup", json=body, headers=ALL)
        assert answer.status_code == 200, answer.text
        return len(answer.json())

    assert await found(phone=f"+86 {phone}") == 1
    assert await found(id_number=number) == 1
    assert await found(phone=a_phone()) == 0
    wrong = await client.post(f"{URL}/lookup", json={"id_number": "1"}, headers=ALL)
    neither = await client.post(f"{URL}/lookup", json={}, headers=ALL)
    assert (wrong.status_code, neither.status_code) == (422, 422)


async def test_names_are_found_by_characters_pinyin_and_initials(
    client: httpx.AsyncClient, street: Organization, session: AsyncSession
) -> None:
    for name in ("欧阳明轩", "单小雨", "林晓禾", "阿力木·吐尔逊"):
        session.add(a_person(street, name=name))
    await session.flush()
    headers = bearer("committee", path=street.path)

    async def found(q: str) -> list[object]:
        return names_in((await client.get(URL, params={"q": q}, headers=headers)).json()["items"])

    assert await found("晓禾") == ["林晓禾"]
    assert await found("晓") == ["林晓禾"]
    assert await found("linxiao") == ["林晓禾"]
    assert await found("lxh") == ["林晓禾"]
    assert await found("shan") == ["单小雨"]
    assert await found("ouyangming") == ["欧阳明轩"]
    assert await found("ouyang ming") == ["欧阳明轩"]
    assert await found("吐尔逊") == ["阿力木·吐尔逊"]
    assert await found("禾晓") == []


async def test_filters_narrow_the_list(
    client: httpx.AsyncClient, street: Organization, session: AsyncSession
) -> None:
    branch = an_organization(parent=street)
    session.add(branch)
    await session.flush()
    party = a_person(branch, name="周予安", political_status="01", source_channel="volunteer")
    member = a_person(street, name="陈未", work_unit="青禾区第一医院")
    post = a_post(branch)
    session.add_all([party, member, post])
    await session.flush()
    session.add(an_appointment(party, post))
    await session.flush()
    headers = bearer("committee", path=street.path)

    async def found(**params: str) -> list[object]:
        return names_in((await client.get(URL, params=params, headers=headers)).json()["items"])

    assert await found() == ["陈未", "周予安"]
    assert await found(political_status="中共党员") == ["周予安"]
    assert await found(source_channel="volunteer") == ["周予安"]
    assert await found(unit="第一医院") == ["陈未"]
    assert await found(organization_id=str(branch.id)) == ["周予安"]
    assert await found(is_serving="true") == ["周予安"]
    assert await found(is_serving="false") == ["陈未"]
    assert await found(is_league_member="true") == ["陈未"]
    assert await found(sex="男") == []
    assert await found(sort="name") == ["陈未", "周予安"]


@pytest.mark.parametrize("sort", ["organization", "name"])
async def test_pages_follow_each_other_in_pinyin_order(
    client: httpx.AsyncClient, street: Organization, session: AsyncSession, sort: str
) -> None:
    names = ["安然", "卞之", "曹远", "邓禾", "范青", "安然"]
    session.add_all([a_person(street, name=name) for name in names])
    await session.flush()
    headers = bearer("committee", path=street.path)

    seen: list[object] = []
    params: dict[str, str] = {"limit": "2", "sort": sort}
    while True:
        page = (await client.get(URL, params=params, headers=headers)).json()
        seen += names_in(page["items"])
        if page["next_cursor"] is None:
            break
        params["cursor"] = page["next_cursor"]

    assert seen == sorted(names, key=lambda name: "安卞曹邓范".index(name[0]))


async def test_a_change_keeps_what_it_does_not_name(
    client: httpx.AsyncClient, street: Organization, session: AsyncSession
) -> None:
    made = (await register(client, street, phone=a_phone(), birth_on="1998-05-17")).json()
    url, match = f"{URL}/{made['id']}", {"if-match": '"1"'}

    changed = await client.patch(url, json={"name": "林晓和"}, headers=ALL | match)
    stale = await client.patch(url, json={"name": "林小和"}, headers=ALL | match)
    emptied = await client.patch(
        url, json={"phone": None, "birth_month": "1998-06"}, headers=ALL | {"if-match": '"2"'}
    )

    assert changed.json()["phone_masked"] == made["phone_masked"]
    assert changed.json()["version"] == 2
    assert stale.status_code == 412
    assert emptied.json()["phone_masked"] is None
    assert (emptied.json()["birth_month"], emptied.json()["birth_on"]) == ("1998-06", None)
    found = await client.get(URL, params={"q": "晓和"}, headers=ALL)
    assert [one["id"] for one in found.json()["items"]] == [made["id"]]


async def test_a_new_managing_organization_takes_the_person_along(
    client: httpx.AsyncClient, street: Organization, session: AsyncSession
) -> None:
    other = an_organization()
    session.add(other)
    await session.flush()
    made = (await register(client, street)).json()
    url, match = f"{URL}/{made['id']}", {"if-match": '"1"'}

    outside = await client.patch(
        url,
        json={"organization_id": str(other.id)},
        headers=bearer("committee", path=street.path) | match,
    )
    moved = await client.patch(url, json={"organization_id": str(other.id)}, headers=ALL | match)

    assert outside.status_code == 404
    assert moved.json()["org_path"] == other.path
    gone = await client.get(url, headers=bearer("committee", path=street.path))
    assert gone.status_code == 404


async def test_a_member_sees_themself_and_nobody_else(
    client: httpx.AsyncClient, street: Organization, session: AsyncSession
) -> None:
    me, other = a_person(street), a_person(street, name="他人")
    session.add_all([me, other])
    await session.flush()
    headers = bearer("member", path=street.path, person_id=me.id)

    assert (await client.get(f"{URL}/{me.id}", headers=headers)).status_code == 200
    assert (await client.get(f"{URL}/{me.id}/appointments", headers=headers)).status_code == 200
    assert (await client.get(f"{URL}/{other.id}", headers=headers)).status_code == 404
    assert (await client.get(URL, headers=headers)).status_code == 403


async def test_the_persons_page_shows_appointments_with_their_check_ins(
    client: httpx.AsyncClient, street: Organization, session: AsyncSession
) -> None:
    person, post = a_person(street), a_post(street, capacity=2)
    session.add_all([person, post])
    await session.flush()
    old = an_appointment(person, post, state=State.ENDED)
    now = an_appointment(person, post, state=State.IN_OFFICE)
    session.add_all([old, now])
    await session.flush()
    home = an_organization()
    session.add(home)
    await session.flush()
    session.add_all([
        a_check_in(now),
        a_check_in(now, kind=CheckInKind.HOME, organization_id=home.id),
    ])  # fmt: skip
    await session.flush()

    shown = (await client.get(f"{URL}/{person.id}/appointments", headers=ALL)).json()

    assert {one["id"]: len(one["check_ins"]) for one in shown} == {str(old.id): 0, str(now.id): 2}
    assert not any(one["is_overdue"] for one in shown)
    assert shown[0]["organization_name"] == street.name


async def test_the_export_is_the_list_as_seen_and_opens_as_text(
    client: httpx.AsyncClient, street: Organization, session: AsyncSession, vault: Vault
) -> None:
    phone = a_phone()
    session.add_all([
        a_person(street, name="陈未", work_unit="=1+1", vault=vault, phone=phone),
        a_person(street, name="周予安", political_status="01"),
    ])  # fmt: skip
    await session.flush()
    headers = bearer("committee", path=street.path)

    answer = await client.get(
        URL, params={"political_status": "03", "format": "xlsx"}, headers=headers
    )

    assert answer.headers["content-type"].startswith("application/vnd.openxml")
    sheet = load_workbook(BytesIO(answer.content)).active
    assert sheet is not None
    rows = list(sheet.iter_rows(values_only=True))
    assert [row[0] for row in rows] == ["姓名", "陈未"]
    cell = sheet["G2"]
    assert cell.data_type == "s"
    assert str(cell.value) != "=1+1"
    assert rows[1][-1] == f"199****{phone[-4:]}"


async def test_an_export_that_is_too_long_says_so(
    client: httpx.AsyncClient,
    street: Organization,
    session: AsyncSession,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("common.web.listing.MAX_SHEET_ROWS", 1)
    session.add_all([a_person(street), a_person(street)])
    await session.flush()

    refused = await client.get(URL, params={"format": "csv"}, headers=ALL)

    assert refused.json()["type"] == "/problems/export-too-long"
