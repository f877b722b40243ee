"""Lists and forms to take away, and the calendar: right, safe to open, and no more than needed."""

import io
from datetime import date, timedelta
from xml.etree import ElementTree as ET

import docx
import httpx
import pytest
from common import clock
from common.files.sheets import write_xlsx
from common.testing.tokens import bearer
from openpyxl import load_workbook
from roster.core.ics import Entry, calendar
from roster.core.lifecycle import State
from roster.core.lrmx import read_forms
from roster.core.vocabulary import Kind, Level, PostForm
from roster.models.appointment import Appointment
from roster.models.organization import Organization
from roster.models.person import Person
from sqlalchemy.ext.asyncio import AsyncSession

from services.roster.tests.factories import a_person, a_post, an_appointment, an_organization

API = "/api/roster/documents"
STAFF = bearer("committee")


async def _street(session: AsyncSession) -> Organization:
    street = an_organization(
        name="泉城路街道团工委", kind=Kind.WORKING_COMMITTEE, level=Level.TOWNSHIP
    )
    session.add(street)
    await session.flush()
    return street


async def _serving(
    session: AsyncSession,
    organization: Organization,
    *,
    name: str = "林安",
    title: str = "副书记",
    form: PostForm = PostForm.SECONDED,
    starts_on: date = date(2026, 3, 1),
) -> tuple[Person, Appointment]:
    person = a_person(organization, name=name, work_unit="区水务局")
    post = a_post(organization, title=title, form=form)
    session.add_all([person, post])
    await session.flush()
    found = an_appointment(person, post, state=State.IN_OFFICE, starts_on=starts_on)
    session.add(found)
    await session.flush()
    return person, found


async def test_the_team_list_names_secretaries_and_members_of_the_committee(
    client: httpx.AsyncClient, session: AsyncSession
) -> None:
    street = await _street(session)
    branch = an_organization(parent=street, name="舜井社区团支部")
    session.add(branch)
    await session.flush()
    await _serving(session, street, name="林安", title="副书记")
    await _serving(session, branch, name="凌北", title="组织委员", form=PostForm.CONCURRENT)
    await _serving(session, branch, name="凌南", title="青年委员", form=PostForm.CONCURRENT)
    await _serving(session, branch, name="凌东", title="联络员", form=PostForm.VOLUNTEER)
    params = {"organization_id": str(street.id)}

    answer = await client.get(f"{API}/team", params=params, headers=STAFF)

    sheet = load_workbook(io.BytesIO(answer.content)).active
    assert sheet is not None
    rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=2)]
    assert [(row[1], row[2], row[3], row[9]) for row in rows] == [
        ("泉城路街道团工委", "副书记", "林安", "挂职"),
        ("舜井社区团支部", "组织委员", "凌北", "兼职"),
    ]
    word = await client.get(f"{API}/team", params=params | {"format": "docx"}, headers=STAFF)
    made = docx.Document(io.BytesIO(word.content))
    assert made.paragraphs[0].text == "泉城路街道团工委班子成员名单"
    assert [cell.text for cell in made.tables[0].rows[1].cells][1:4] == [
        "泉城路街道团工委",
        "副书记",
        "林安",
    ]
    before = await client.get(f"{API}/team", params=params | {"as_of": "2020-01-01"}, headers=STAFF)
    assert load_workbook(io.BytesIO(before.content)).active.max_row == 1  # type: ignore[union-attr]
    outside = await client.get(
        f"{API}/team", params=params, headers=bearer("committee", path="9999/")
    )
    assert outside.status_code == 404


async def test_a_seconded_deputy_of_a_street_has_a_form_that_reads_back(
    client: httpx.AsyncClient, session: AsyncSession
) -> None:
    street = await _street(session)
    person, _ = await _serving(session, street)
    url = f"{API}/cadre-forms/{person.id}"

    answer = await client.get(url, params={"format": "lrmx"}, headers=STAFF)

    assert answer.status_code == 200, answer.text
    root = ET.fromstring(answer.content)  # noqa: S314 - our own output
    assert root.tag == "Person"
    assert root.findtext("XingMing") == "林  安"
    assert root.findtext("ChuShengNianYue") == "199805"
    assert root.findtext("JianLi") == "2026.03--         泉城路街道团工委副书记"
    assert root.findtext("Version") == "3.2.1.16"
    for kept_empty in ("JiaTingChengYuan", "JianKangZhuangKuang", "ShenFenZheng", "ZhaoPian"):
        element = root.find(kept_empty)
        assert element is not None
        assert (element.text, list(element)) == (None, [])
    sheet = read_forms([answer.content])
    assert dict(zip(*sheet.rows, strict=True))["姓名"] == "林  安"
    word = await client.get(url, headers=STAFF)
    table = docx.Document(io.BytesIO(word.content)).tables[0]
    assert table.rows[0].cells[1].text == "林  安"
    assert [row.cells[0].text for row in table.rows][8] == "简  历"


@pytest.mark.parametrize(
    ("form", "level"),
    [
        (PostForm.VOLUNTEER, Level.TOWNSHIP),
        (PostForm.CONCURRENT, Level.TOWNSHIP),
        (PostForm.SECONDED, Level.VILLAGE),
    ],
)
async def test_volunteers_part_timers_and_villages_get_no_form(
    client: httpx.AsyncClient, session: AsyncSession, form: PostForm, level: Level
) -> None:
    office = an_organization(level=level)
    session.add(office)
    await session.flush()
    person, _ = await _serving(session, office, form=form)

    answer = await client.get(f"{API}/cadre-forms/{person.id}", headers=STAFF)

    assert answer.status_code == 409
    assert answer.json()["type"].endswith("not-a-managed-cadre")
    assert "志愿者" in answer.json()["detail"]


async def test_zhtj_has_its_columns_and_our_number_there(
    client: httpx.AsyncClient, session: AsyncSession
) -> None:
    street = await _street(session)
    street.zhtj_org_id = "A0012"
    await session.flush()
    await _serving(session, street, name="林安", title="书记")

    answer = await client.get(
        f"{API}/zhtj", params={"organization_id": str(street.id)}, headers=STAFF
    )

    sheet = load_workbook(io.BytesIO(answer.content)).active
    assert sheet is not None
    header, row = ([cell.value for cell in line] for line in sheet.iter_rows())
    assert header[:5] == ["组织编号", "组织类别", "组织简称", "组织全称", "行业类别"]
    assert (row[0], row[1], row[3], row[9]) == ("A0012", "团工委", "泉城路街道团工委", "林安")
    assert not row[10]
    assert not row[11]


async def test_a_calendar_shows_dates_of_its_owner_and_nobody_elses(
    client: httpx.AsyncClient, session: AsyncSession
) -> None:
    mine, other = await _street(session), an_organization(name="别处团委", path="7777/")
    session.add(other)
    today = clock.today()
    mine.term_ends_on, other.term_ends_on = today + timedelta(days=30), today + timedelta(days=40)
    await session.flush()
    _, held = await _serving(session, mine)
    held.ends_on, held.check_in_due_on = today + timedelta(days=60), today + timedelta(days=3)
    await session.flush()
    owner = bearer("committee", path=mine.path)

    assert (await client.get(f"{API}/calendar-feed", headers=owner)).json()["exists"] is False
    body = {"organization_id": str(mine.id)}
    made = await client.put(f"{API}/calendar-feed", json=body, headers=owner)
    assert made.status_code == 200, made.text
    answer = await client.get(made.json()["path"])

    assert answer.headers["content-type"].startswith("text/calendar")
    text = answer.text.replace("\r\n ", "")
    assert f"DTSTART;VALUE=DATE:{mine.term_ends_on:%Y%m%d}" in text
    assert "SUMMARY:换届：泉城路街道团工委届满" in text
    assert "SUMMARY:任期届满：泉城路街道团工委副书记" in text
    assert "SUMMARY:报到截止：泉城路街道团工委副书记" in text
    assert "别处" not in text
    assert "林安" not in text
    told = (await client.get(f"{API}/calendar-feed", headers=owner)).json()
    assert (told["exists"], told["organization_name"]) == (True, "泉城路街道团工委")
    foreign = {"organization_id": str(other.id)}
    refused = await client.put(f"{API}/calendar-feed", json=foreign, headers=owner)
    assert refused.status_code == 404
    again = await client.put(f"{API}/calendar-feed", json=body, headers=owner)
    assert (await client.get(made.json()["path"])).status_code == 404
    assert (await client.get(again.json()["path"])).status_code == 200
    assert (await client.delete(f"{API}/calendar-feed", headers=owner)).status_code == 204
    assert (await client.get(again.json()["path"])).status_code == 404
    assert (await client.delete(f"{API}/calendar-feed", headers=owner)).status_code == 404


def test_a_calendar_is_folded_escaped_and_whole_days() -> None:
    entries = [Entry("a-1", date(2026, 12, 31), f"{'长' * 40}, 逗号; 分号\nBEGIN:VEVENT")]
    data = calendar("名", entries, clock.now())
    lines = data.split(b"\r\n")
    assert all(len(line) <= 75 for line in lines)
    whole = data.decode().replace("\r\n ", "")
    assert "\\, 逗号\\; 分号 BEGIN:VEVENT" in whole
    assert whole.count("\r\nBEGIN:VEVENT") == 1
    assert "DTEND;VALUE=DATE:20270101" in whole


PAYLOADS = [
    f"{space}{sign}{formula}"
    for sign in ("=", "+", "-", "@", "＝", "＋", "－", "＠", "\t=", "\r=")
    for space in ("", " ", "\u3000", "\t", "\n")
    for formula in ("1+1", 'HYPERLINK("http://x")', "cmd|' /C calc'!A0", "SUM(A1:A9)")
]


def test_200_formula_payloads_stay_text_in_every_workbook() -> None:
    assert len(PAYLOADS) == 200
    data = write_xlsx("名单", PAYLOADS[:1], [[one] for one in PAYLOADS])
    sheet = load_workbook(io.BytesIO(data)).active
    assert sheet is not None
    for row, payload in zip(sheet.iter_rows(min_row=2), PAYLOADS, strict=True):
        assert row[0].data_type == "s"
        assert str(row[0].value).startswith("'"), payload
