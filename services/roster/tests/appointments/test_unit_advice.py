"""期满推荐: who served excellently is recommended to their own unit."""

import io
from datetime import UTC, date, datetime
from typing import Any
from uuid import uuid4

import httpx
import pytest
from common import clock
from common.ids import new_id
from common.testing.tokens import bearer
from docx import Document
from roster.core.lifecycle import State
from roster.ids import GrowthEntryId
from roster.models.appointment import Appointment
from roster.models.development.growth import GrowthEvent
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from services.roster.tests.appointments.office import ALL, API, Office
from services.roster.tests.factories import a_post, an_appointment

URL = f"{API}/unit-advice"
LETTER = {"position": "单位团委副书记", "document_no": "团函〔2026〕8号", "sent_on": "2026-11-20"}


def a_result(
    office: Office, month: int, *, excellent: bool = True, cycle: str = "c"
) -> GrowthEvent:
    return GrowthEvent(
        id=GrowthEntryId(new_id()),
        event_id=uuid4(),
        person_id=office.person.id,
        source="assessment",
        type="result.published",
        subject="runs/r",
        occurred_at=datetime(2026, month, 1, tzinfo=UTC),
        data={"cycle_id": cycle, "is_graded": True, "is_excellent": excellent},
    )


@pytest.fixture
async def served(session: AsyncSession, office: Office) -> Appointment:
    """A year in office that is over, of somebody with a unit and an excellent result."""
    office.person.work_unit = "青禾区水务局"
    term = an_appointment(
        office.person, office.post, state=State.ENDED,
        starts_on=date(2025, 10, 1), ends_on=date(2026, 10, 1),
    )  # fmt: skip
    term.ended_on = date(2026, 10, 1)
    session.add_all([term, a_result(office, 9)])
    await session.flush()
    return term


async def advisable(client: httpx.AsyncClient, headers: dict[str, str] = ALL) -> list[Any]:
    answer = await client.get(f"{URL}/advisable", headers=headers)
    assert answer.status_code == 200, answer.text
    items: list[Any] = answer.json()["items"]
    return items


async def advise(client: httpx.AsyncClient, term: Appointment) -> httpx.Response:
    body = {"appointment_id": str(term.id)} | LETTER
    return await client.post(URL, json=body, headers=ALL)


async def test_m87_who_served_excellently_is_recommended_to_their_own_unit(
    client: httpx.AsyncClient, office: Office, served: Appointment
) -> None:
    (line,) = await advisable(client)
    elsewhere = await advisable(client, bearer("committee", path="0999/"))
    sent = await advise(client, served)
    again = await advise(client, served)
    advice = sent.json()
    url = f"{URL}/{advice['id']}"
    paper = await client.get(f"{url}/document", headers=ALL)
    early = await client.post(
        f"{url}/answer",
        json={"answer": "adopted", "answered_on": "2026-11-19"},
        headers=ALL | {"if-match": '"1"'},
    )
    answered = await client.post(
        f"{url}/answer", json={"answer": "adopted"}, headers=ALL | {"if-match": '"1"'}
    )
    twice = await client.post(
        f"{url}/answer", json={"answer": "declined"}, headers=ALL | {"if-match": '"2"'}
    )
    waiting = await client.get(URL, params={"is_open": "true"}, headers=ALL)

    assert (line["person_name"], line["work_unit"]) == ("程望舒", "青禾区水务局")
    assert (line["excellent_results"], line["ends_on"]) == (1, "2026-10-01")
    assert elsewhere == []
    assert sent.status_code == 201, sent.text
    assert (advice["work_unit"], advice["position"]) == ("青禾区水务局", "单位团委副书记")
    assert again.json()["type"] == "/problems/unit-advice-exists"
    words = "\n".join(one.text for one in Document(io.BytesIO(paper.content)).paragraphs)
    assert "青禾区水务局：" in words
    assert f"自2025年10月1日至2026年10月1日担任{office.branch.name}" in words
    assert "现推荐其在你单位担任单位团委副书记" in words
    assert early.json()["type"] == "/problems/answer-before-request"
    assert answered.json()["answer"] == "adopted", answered.text
    assert twice.json()["type"] == "/problems/unit-answered"
    assert waiting.json()["items"] == []
    assert await advisable(client) == []


async def test_only_the_last_result_of_a_cycle_counts(
    client: httpx.AsyncClient, session: AsyncSession, office: Office, served: Appointment
) -> None:
    session.add(a_result(office, 10, excellent=False))
    await session.flush()

    assert await advisable(client) == []
    refused = await advise(client, served)
    session.add(a_result(office, 10, cycle="another"))
    await session.flush()

    assert refused.json()["type"] == "/problems/not-excellent"
    assert [line["excellent_results"] for line in await advisable(client)] == [1]


async def test_the_list_goes_on_behind_a_day_and_a_term(
    client: httpx.AsyncClient, session: AsyncSession, office: Office, served: Appointment
) -> None:
    post = a_post(office.branch)
    session.add(post)
    await session.flush()
    later = an_appointment(
        office.person, post, state=State.IN_OFFICE,
        starts_on=date(2025, 12, 1), ends_on=clock.today(),
    )  # fmt: skip
    session.add(later)
    await session.flush()

    first = await client.get(f"{URL}/advisable", params={"limit": "1"}, headers=ALL)
    cursor = {"limit": "1", "cursor": first.json()["next_cursor"]}
    second = await client.get(f"{URL}/advisable", params=cursor, headers=ALL)

    seen = [page.json()["items"][0]["appointment_id"] for page in (first, second)]
    assert seen == [str(served.id), str(later.id)]
    assert second.json()["next_cursor"] is None


async def test_nobody_is_recommended_in_the_middle_of_a_term_or_without_a_unit(
    client: httpx.AsyncClient, session: AsyncSession, office: Office, served: Appointment
) -> None:
    served.state, served.ended_on, served.ends_on = State.IN_OFFICE, None, date(2199, 1, 1)
    await session.flush()
    early = await advise(client, served)
    listed_early = await advisable(client)
    served.state, served.ended_on = State.ENDED, date(2026, 10, 1)
    office.person.work_unit = None
    await session.flush()
    nowhere = await advise(client, served)

    assert early.json()["type"] == "/problems/unit-advice-too-early"
    assert nowhere.json()["type"] == "/problems/unit-unknown"
    assert listed_early == await advisable(client) == []


async def test_a_letter_tells_feeds_ids_and_no_words(
    client: httpx.AsyncClient, session: AsyncSession, served: Appointment
) -> None:
    await advise(client, served)

    told = await session.execute(
        text("select data from outbox_event where type = 'unit_advice.sent'")
    )
    assert set(told.scalar_one()) == {"unit_advice_id", "person_id"}
