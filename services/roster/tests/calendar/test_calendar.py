"""The calendar over HTTP: years, the pasted notice, counting that fails closed."""

import httpx
from common.testing.tokens import bearer

URL = "/api/roster/calendar"
ADMIN = bearer("admin")
STAFF = bearer("committee")
VECTOR = {"posted_on": "2026-12-28", "working_days": "5"}
NOTICE_2027 = """
一、元旦：1月1日（周五）至3日（周日）放假，共3天。
二、春节：2月5日（周五）至12日（周五）放假调休，共8天。2月14日（周日）上班。
三、国庆节：10月1日（周五）至7日（周四）放假调休，共7天。10月9日（周六）上班。
"""


async def test_2027_is_refused_until_its_notice_is_loaded(client: httpx.AsyncClient) -> None:
    refused = await client.get(f"{URL}/last-working-day", params=VECTOR, headers=STAFF)

    read = await client.post(f"{URL}/read", json={"year": 2027, "text": NOTICE_2027}, headers=ADMIN)
    days = read.json()["days"]
    loaded = await client.post(
        f"{URL}/years",
        json={"year": 2027, "document_no": "国办发明电〔2026〕7号", "days": days},
        headers=ADMIN,
    )
    counted = await client.get(f"{URL}/last-working-day", params=VECTOR, headers=STAFF)

    assert refused.status_code == 409
    assert refused.json()["type"] == "/problems/calendar-year-unknown"
    assert (refused.json()["year"], "2027" in refused.json()["detail"]) == (2027, True)
    assert read.json()["problems"] == []
    assert (loaded.status_code, loaded.json()["holidays"]) == (201, 18), loaded.text
    # 29, 30 and 31 December, then 4 and 5 January.
    assert counted.json()["last_day"] == "2027-01-05"


async def test_the_known_years_are_there(client: httpx.AsyncClient) -> None:
    years = (await client.get(f"{URL}/years", headers=STAFF)).json()
    year = (await client.get(f"{URL}/years/2026", headers=STAFF)).json()
    missing = await client.get(f"{URL}/years/2027", headers=STAFF)

    assert [one["year"] for one in years] == list(range(2026, 2003, -1))
    assert (year["holidays"], year["workdays"]) == (33, 6)
    assert {"day": "2026-02-14", "kind": "workday", "name": "春节"} in year["days"]
    assert missing.json()["type"] == "/problems/calendar-year-not-found"


async def test_a_year_is_loaded_once_and_corrected_with_its_version(
    client: httpx.AsyncClient,
) -> None:
    found = await client.get(f"{URL}/years/2026", headers=ADMIN)
    days = [one for one in found.json()["days"] if one["day"] != "2026-10-10"]
    match = {"if-match": found.headers["etag"]}

    again = await client.post(f"{URL}/years", json={"year": 2026, "days": days}, headers=ADMIN)
    half = await client.put(f"{URL}/years/2026", json={"days": days[:3]}, headers=ADMIN | match)
    unseen = await client.put(f"{URL}/years/2026", json={"days": days}, headers=ADMIN)
    put = await client.put(f"{URL}/years/2026", json={"days": days}, headers=ADMIN | match)
    stale = await client.put(f"{URL}/years/2026", json={"days": days}, headers=ADMIN | match)
    counted = await client.get(
        f"{URL}/last-working-day",
        params={"posted_on": "2026-09-28", "working_days": "5"},
        headers=STAFF,
    )

    assert again.json()["type"] == "/problems/calendar-year-loaded"
    assert half.json()["type"] == "/problems/calendar-notice-incomplete"
    assert (unseen.status_code, put.status_code, stale.status_code) == (428, 200, 412)
    # Without the worked Saturday the count goes on to Monday.
    assert counted.json()["last_day"] == "2026-10-12"


async def test_only_the_administrator_loads(client: httpx.AsyncClient) -> None:
    body = {"year": 2027, "days": [{"day": "2027-01-01", "kind": "holiday"}]}

    assert (await client.post(f"{URL}/years", json=body, headers=STAFF)).status_code == 403
    assert (
        await client.post(f"{URL}/read", json={"year": 2027, "text": "x"}, headers=STAFF)
    ).status_code == 403
