"""Who sees what: streets apart, raters their own forms, members their own results."""

import io
from pathlib import Path
from uuid import UUID

import pytest
from assessment.openapi import document
from assessment.settings import Settings
from common.testing.tokens import bearer
from PIL import Image
from sqlalchemy import text
from sqlalchemy.ext.asyncio import create_async_engine

from services.assessment.tests.fakes import DISTRICT, EAST, an_id
from services.assessment.tests.house import House, committee, rater

PANEL = UUID(int=100)
OTHER = UUID(int=101)
YOUTH = UUID(int=300)
WEST_HEADERS = committee("0001/0002/", UUID(int=50))


def test_the_committed_document_is_current() -> None:
    committed = Path(__file__).parents[1] / "openapi.json"
    assert committed.read_text("utf-8") == document(), "run python -m assessment.openapi"


async def test_one_street_does_not_find_what_is_anothers(house: House) -> None:
    cycle_id = await house.an_open_cycle("lixia_six_ones", EAST["id"], "2026")
    run_id = await house.close_and_run(cycle_id)
    subject_id = next(iter((await house.subjects(cycle_id)).values()))["id"]
    task_id = (await house.get("/tasks", cycle_id=cycle_id))["items"][0]["id"]

    for path in ("/cycles", "/forms", "/tasks", "/proposals", "/results"):
        assert (await house.get(path, WEST_HEADERS))["items"] == [], path
    for path in (
        f"/cycles/{cycle_id}",
        f"/cycles/{cycle_id}/subjects",
        f"/cycles/{cycle_id}/progress",
        f"/cycles/{cycle_id}/rater-groups",
        f"/cycles/{cycle_id}/subjects/{subject_id}/counts",
        f"/tasks/{task_id}",
        f"/runs/{run_id}",
        f"/runs/{run_id}/results",
        f"/runs/{run_id}/results/{subject_id}",
        f"/runs/{run_id}/workbook",
    ):
        answer = await house.client.get(f"/api/assessment{path}", headers=WEST_HEADERS)
        assert answer.status_code == 404, path
    assert (await house.post(f"/cycles/{cycle_id}/runs", headers=WEST_HEADERS)).status_code == 404


async def test_a_street_sees_its_own_people_in_the_districts_cycle(house: House) -> None:
    cycle_id = await house.an_open_cycle("lixia_six_ones", DISTRICT["id"], "2026")

    page = await house.get(f"/cycles/{cycle_id}/subjects", WEST_HEADERS)

    assert [subject["name"] for subject in page["items"]] == ["贺知远"]
    assert (await house.get(f"/cycles/{cycle_id}/progress", WEST_HEADERS))["subjects"] == 1
    assert (await house.post(f"/cycles/{cycle_id}/close", headers=WEST_HEADERS)).status_code == 404


async def test_a_rater_sees_only_own_forms_and_none_after_closing_changes(house: House) -> None:
    cycle_id = await house.an_open_cycle("spb_quarter_star", DISTRICT["id"])
    await house.name_raters(cycle_id, "panel", [PANEL, OTHER])
    mine = (await house.get("/forms", rater(PANEL), cycle_id=cycle_id, mine=True))["items"]
    assert len(mine) == 3
    form = mine[0]

    path, body = f"/forms/{form['id']}", {"scores": [90]}
    assert (await house.put(path, body, form["version"], rater(OTHER))).status_code == 404
    assert (await house.put(path, {"scores": [101]}, 1, rater(PANEL))).status_code == 422
    aside = await house.put(path, {"conflict": "亲属"}, form["version"], rater(PANEL))
    assert aside.json()["state"] == "excluded"
    stale = await house.put(path, body, form["version"], rater(PANEL))
    assert stale.status_code == 412

    await house.posted(f"/cycles/{cycle_id}/close")
    late = await house.put(path, body, aside.json()["version"], rater(PANEL))
    assert late.json()["type"] == "/problems/cycle-not-open"


async def test_anonymous_forms_forget_their_raters(house: House, settings: Settings) -> None:
    cycle_id = await house.an_open_cycle("spb_quarter_star", DISTRICT["id"])
    await house.name_raters(cycle_id, "youth", [YOUTH])
    await house.rate(cycle_id, YOUTH, "youth", 4)
    overseen = await house.get("/forms", cycle_id=cycle_id, group="youth")
    assert overseen["items"] == []

    await house.posted(f"/cycles/{cycle_id}/close")

    engine = create_async_engine(settings.database_url)
    async with engine.connect() as connection:
        query = "select rater_id, submitted_at, scores from form where group_key = 'youth'"
        rows = (await connection.execute(text(query))).all()
    await engine.dispose()
    assert [(r.rater_id, r.submitted_at, list(map(int, r.scores))) for r in rows] == [
        (None, None, [4])
    ] * 3


async def test_members_see_their_own_result_and_may_not_verify_it(house: House) -> None:
    cycle_id = await house.an_open_cycle("lixia_six_ones", DISTRICT["id"], "2026")
    me = bearer("member", path="0001/0001/", person_id=UUID(an_id("周子衿")))
    tasks = (await house.get("/tasks", me, mine=True))["items"]
    assert len(tasks) == 6
    task = f"/api/assessment/tasks/{tasks[0]['id']}"
    handed = await house.client.post(f"{task}/evidence", data={"text": "调研报告"}, headers=me)
    assert handed.status_code == 201
    assert (await house.client.post(f"{task}/verify", headers=me)).status_code == 403

    await house.close_and_run(cycle_id)

    results = (await house.get("/results", me))["items"]
    assert {row["subject"]["name"] for row in results} == {"周子衿"}


async def test_a_persons_results_are_for_their_office_and_themselves(house: House) -> None:
    cycle_id = await house.an_open_cycle("lixia_six_ones", DISTRICT["id"], "2026")
    await house.close_and_run(cycle_id)
    newest = await house.run(cycle_id)
    east, west = UUID(an_id("周子衿")), UUID(an_id("贺知远"))
    me = bearer("member", path="0001/0001/", person_id=east)

    async def seen(person: UUID, headers: dict[str, str] | None = None) -> set[tuple[str, str]]:
        page = await house.get("/results", headers, person_id=str(person))
        return {(row["subject"]["name"], row["run_id"]) for row in page["items"]}

    assert await seen(east) == {("周子衿", newest)}, "of the newest run alone"
    assert await seen(west) == await seen(west, WEST_HEADERS) == {("贺知远", newest)}
    assert await seen(east, WEST_HEADERS) == set()
    assert await seen(east, me) == {("周子衿", newest)}
    assert await seen(west, me) == set()
    assert await seen(east, rater(PANEL)) == set()
    assert (await house.get("/results"))["items"] == [], "an office has no results of its own"


async def test_a_photo_loses_what_the_camera_wrote(house: House) -> None:
    cycle_id = await house.an_open_cycle("lixia_six_ones", DISTRICT["id"], "2026")
    task = (await house.get("/tasks", cycle_id=cycle_id))["items"][0]["id"]
    exif = Image.Exif()
    exif[271] = "CAMERA-OF-SOMEONE"
    buffer = io.BytesIO()
    Image.new("RGB", (8, 8), "red").save(buffer, "JPEG", exif=exif)
    assert b"CAMERA-OF-SOMEONE" in buffer.getvalue()

    files = {"file": ("照片.jpg", buffer.getvalue(), "image/jpeg")}
    url = f"/api/assessment/tasks/{task}/evidence"
    handed = await house.client.post(url, files=files)
    kept = await house.client.get(f"{url}/{handed.json()['id']}")

    assert kept.content.startswith(b"\xff\xd8\xff")
    assert b"CAMERA-OF-SOMEONE" not in kept.content
    refused = await house.client.post(url, files={"file": ("a.svg", b"<svg/>", "image/svg+xml")})
    assert refused.json()["type"] == "/problems/evidence-refused"


@pytest.mark.parametrize("media_type", ["application/json", "application/yaml"])
async def test_a_scheme_with_a_slip_is_refused_with_its_place(
    house: House, media_type: str
) -> None:
    body = '{"scheme": "x", "title": "缺"}'
    answer = await house.client.post(
        "/api/assessment/schemes", content=body, headers={"content-type": media_type}
    )
    assert answer.status_code == 422
    assert {"body.subjects", "body.outputs"} <= {
        ".".join(error["loc"]) for error in answer.json()["errors"]
    }


async def test_evidence_is_withdrawn_by_whom_handed_it_in_until_the_task_is_decided(
    house: House,
) -> None:
    cycle_id = await house.an_open_cycle("lixia_six_ones", EAST["id"], "2026")
    task = (await house.get("/tasks", cycle_id=cycle_id))["items"][0]
    path = f"/api/assessment/tasks/{task['id']}"
    piece = await house.client.post(f"{path}/evidence", data={"text": "错交的材料"})
    assert piece.status_code == 201, piece.text
    url = f"{path}/evidence/{piece.json()['id']}"

    async def withdraw(headers: dict[str, str], tag: str | None = None) -> int:
        if tag is None:
            tag = (await house.client.get(path)).headers["etag"]
        answer = await house.client.delete(url, headers=headers | {"if-match": tag})
        return answer.status_code

    assert await withdraw(WEST_HEADERS) == 404
    assert await withdraw(committee("0001/0001/", UUID(int=51))) == 409
    assert await withdraw({}, '"999"') == 412
    await house.posted(f"/tasks/{task['id']}/verify", {"value": 100})
    assert await withdraw({}) == 409
    await house.posted(f"/tasks/{task['id']}/verify", {"verdict": "returned", "note": "换一份"})
    assert await withdraw({}) == 204
    assert (await house.get(f"/tasks/{task['id']}"))["evidence"] == []
