"""The notice and the letters as Word files: what stands on them, and what does not."""

import io

import httpx
from common.testing.tokens import bearer
from docx import Document
from sqlalchemy.ext.asyncio import AsyncSession

from services.roster.tests.appointments.office import (
    ALL,
    API,
    Office,
    advance,
    opened,
    post_notice,
    ready,
)


def words_of(answer: httpx.Response) -> tuple[str, list[list[str]]]:
    """The paragraphs as one text, and the rows of the first table."""
    assert answer.status_code == 200, answer.text
    document = Document(io.BytesIO(answer.content))
    tables = [[cell.text for cell in row.cells] for table in document.tables for row in table.rows]
    return "\n".join(paragraph.text for paragraph in document.paragraphs), tables


async def test_the_notice_in_word_says_what_the_public_page_says(
    client: httpx.AsyncClient, office: Office, session: AsyncSession
) -> None:
    office.person.residence_division_code = "370199001001"
    await session.flush()
    one = await ready(client, office)
    posted = (await post_notice(client, office, one["id"], posted_on="2026-11-02")).json()
    url = f"{API}/notices/{posted['id']}/document"

    text, rows = words_of(await client.get(url, headers=ALL))
    elsewhere = await client.get(url, headers=bearer("committee", path="0999/"))

    assert rows == [
        ["序号", "姓名", "性别", "出生年月", "现任职务", "拟任职务"],
        ["1", "程望舒", "女", "1998.05", "青禾区水务局", f"{office.branch.name}团支部副书记"],
    ]
    assert "公示时间：2026年11月2日至2026年11月9日，共 5 个工作日。" in text
    assert "受理单位：团县委组织部 0531-00000000" in text
    assert text.endswith(f"{office.county.name}\n2026年11月2日")
    assert "370199001001" not in text + str(rows)
    assert elsewhere.status_code == 404


async def test_m15_the_letters_name_the_candidate_the_post_and_the_day(
    client: httpx.AsyncClient, office: Office
) -> None:
    one = await opened(client, office)
    await advance(client, one, "reviewed")

    async def letter(kind: str) -> str:
        body = {"kind": kind, "document_no": "青团函〔2026〕5号", "sent_on": "2026-11-02"}
        asked = await client.post(f"{API}/procedures/{one['id']}/opinions", json=body, headers=ALL)
        url = f"{API}/opinions/{asked.json()['id']}/document"
        assert (await client.get(url, headers=bearer("branch", path="0999/"))).status_code == 404
        return words_of(await client.get(url, headers=ALL))[0]

    study, assist = await letter("party_study"), await letter("league_assist")

    assert study.splitlines()[0] == "青团函〔2026〕5号"
    assert "关于征求对程望舒同志任职意见的函\n和平社区党支部：" in study
    assert f"拟由程望舒同志担任{office.branch.name}团支部副书记" in study
    assert "请你们研究并提出意见，并于2026年12月2日前函复。" in study
    assert f"{office.county.name}：" in assist
    assert "请你们协助考察并提出意见，并于2026年11月17日前函复。" in assist
    assert assist.endswith(f"{office.branch.name}\n2026年11月2日")
