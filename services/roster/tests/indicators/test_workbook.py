"""The statistics workbook says what the screen says."""

import io

import httpx
from common.testing.tokens import bearer
from openpyxl import load_workbook
from roster.core.lifecycle import State
from roster.core.vocabulary import Kind, Level
from sqlalchemy.ext.asyncio import AsyncSession

from services.roster.tests.factories import a_person, a_post, an_appointment, an_organization

API = "/api/roster/indicators"


async def test_the_workbook_has_every_indicator_and_each_organization_below(
    client: httpx.AsyncClient, session: AsyncSession
) -> None:
    street = an_organization(kind=Kind.COMMITTEE, level=Level.TOWNSHIP, name="泉城路街道团工委")
    session.add(street)
    await session.flush()
    branch = an_organization(parent=street, name="舜井社区团支部")
    session.add(branch)
    await session.flush()
    people = [a_person(branch) for _ in range(6)]
    post = a_post(branch, capacity=8)
    session.add_all([*people, post])
    await session.flush()
    session.add_all([an_appointment(one, post, state=State.IN_OFFICE) for one in people])
    await session.flush()
    params = {"organization_id": str(street.id)}
    headers = bearer("committee", path=street.path)

    shown = (await client.get(API, params=params, headers=headers)).json()["figures"]
    answer = await client.get(f"{API}/workbook", params=params, headers=headers)

    assert answer.status_code == 200, answer.text
    book = load_workbook(io.BytesIO(answer.content))
    assert book.sheetnames == ["统计报表", "按下级组织"]
    lines = [[cell.value for cell in row] for row in book["统计报表"].iter_rows(min_row=2)]
    assert len(lines) == len(shown)
    assert lines[0][:4] == ["配备率（%）", 75, 6, 8]
    assert [line[2] for line in lines] == [figure["numerator"] for figure in shown]
    below = [[cell.value for cell in row] for row in book["按下级组织"].iter_rows(min_row=2)]
    assert [(row[0], row[1]) for row in below] == [("舜井社区团支部", 75)]
    outside = await client.get(
        f"{API}/workbook", params=params, headers=bearer("committee", path="9999/")
    )
    assert outside.status_code == 404
