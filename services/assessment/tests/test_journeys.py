"""From a scheme to a result that opens into its arithmetic, as clients do it."""

from uuid import UUID

from services.assessment.tests.fakes import DISTRICT
from services.assessment.tests.house import House, rater

PANEL = [UUID(int=100 + n) for n in range(3)]
PARTY = UUID(int=200)
YOUTH = [UUID(int=300 + n) for n in range(5)]


async def test_six_ones_from_open_to_tree(house: House) -> None:
    cycle_id = await house.an_open_cycle("lixia_six_ones", DISTRICT["id"], "2026")
    subjects = await house.subjects(cycle_id)
    assert set(subjects) == {"林一诺", "周子衿", "贺知远"}

    tasks = (await house.get("/tasks", subject_id=subjects["周子衿"]["id"]))["items"]
    assert [task["item"] for task in tasks] == ["t1", "t2", "t3", "t4", "t5", "t6"]
    for task in tasks:
        answer = await house.client.post(
            f"/api/assessment/tasks/{task['id']}/evidence",
            files={"file": ("报告.pdf", b"%PDF-1.7 report", "application/pdf")},
        )
        assert answer.status_code == 201, answer.text
        await house.posted(f"/tasks/{task['id']}/verify", {"verdict": "verified"})
    one = (await house.get("/tasks", subject_id=subjects["林一诺"]["id"]))["items"][0]
    answer = await house.client.post(
        f"/api/assessment/tasks/{one['id']}/evidence", data={"text": "见工作手册"}
    )
    assert answer.status_code == 201, answer.text
    await house.posted(f"/tasks/{one['id']}/verify", {"verdict": "verified"})

    run_id = await house.close_and_run(cycle_id)

    results = await house.results(run_id, "completion")
    # six of six = 100; one of six = 16.67, published as 17; none of six = 0
    assert {name: (r["score"], r["band"]) for name, r in results.items()} == {
        "周子衿": (100, "完成"),
        "林一诺": (17, "未完成"),
        "贺知远": (0, "未完成"),
    }
    told = await house.get(f"/runs/{run_id}/results/{subjects['林一诺']['id']}")
    tree = told["results"][0]["tree"]
    assert tree["exact"] == "50/3"
    assert tree["parts"][0]["facts"] == {"tasks": 6, "verified": 1}


async def test_four_parties_from_open_to_tree(house: House) -> None:
    cycle_id = await house.an_open_cycle("spb_quarter_star", DISTRICT["id"])
    await house.name_raters(cycle_id, "panel", PANEL)
    await house.name_raters(cycle_id, "party", [PARTY])
    await house.name_raters(cycle_id, "youth", YOUTH)
    body = {"cycle_id": cycle_id, "list": "target_letter", "item": "a", "label": "建青年之家"}
    assert (await house.posted("/tasks", body))["created"] == 3
    for task in (await house.get("/tasks", cycle_id=cycle_id))["items"]:
        await house.posted(f"/tasks/{task['id']}/verify", {"verdict": "verified", "value": 80})
    for account, score in zip(PANEL, (80, 90, 100), strict=True):
        assert await house.rate(cycle_id, account, "panel", score) == 3
    await house.rate(cycle_id, PARTY, "party", 85)
    for account, score in zip(YOUTH, (5, 5, 4, 4, 2), strict=True):
        await house.rate(cycle_id, account, "youth", score)

    run_id = await house.close_and_run(cycle_id)

    # panel 90·20% + party 85·30% + youth mean(100,100,75,75,25)=75·20% + deeds 80·30% = 82.5
    results = await house.results(run_id, "quarter_score")
    assert {r["score"] for r in results.values()} == {82.5}
    assert {r["stars"] for r in results.values()} == {4}
    year = await house.results(run_id, "year_score")
    assert {r["state"] for r in year.values()} == {"insufficient"}

    again = await house.run(cycle_id)
    first, second = await house.get(f"/runs/{run_id}"), await house.get(f"/runs/{again}")
    assert first["result_hash"] == second["result_hash"]
    assert first["snapshot_hash"] == second["snapshot_hash"]


async def test_too_few_raters_are_insufficient_and_never_zero(house: House) -> None:
    cycle_id = await house.an_open_cycle("spb_quarter_star", DISTRICT["id"])
    await house.name_raters(cycle_id, "youth", YOUTH)
    for account in YOUTH[:4]:
        await house.rate(cycle_id, account, "youth", 5)

    run_id = await house.close_and_run(cycle_id)

    row = (await house.results(run_id, "quarter_score"))["林一诺"]
    assert (row["state"], row["score"]) == ("insufficient", None)
    assert {part["id"]: part["reason"] for part in row["missing"]} == {
        "debrief": "too-few-forms",
        "party": "too-few-forms",
        "youth": "too-few-forms",
        "deeds": "no-tasks",
    }


async def test_three_quarters_make_a_year(house: House) -> None:
    for quarter, score in (("2026-Q1", 80), ("2026-Q2", 90), ("2026-Q3", 100)):
        cycle_id = await house.an_open_cycle("spb_quarter_star", DISTRICT["id"], quarter)
        for group, accounts in (("panel", PANEL), ("party", [PARTY]), ("youth", YOUTH)):
            await house.name_raters(cycle_id, group, accounts)
            for account in accounts:
                await house.rate(cycle_id, account, group, 5 if group == "youth" else score)
        body = {"cycle_id": cycle_id, "list": "target_letter", "item": "a", "label": "任务"}
        await house.posted("/tasks", body)
        for task in (await house.get("/tasks", cycle_id=cycle_id))["items"]:
            await house.posted(f"/tasks/{task['id']}/verify", {"value": 100})
        run_id = await house.close_and_run(cycle_id)

    # quarters: 80·.5+100·.5 = 90, 95, 100; their mean is 95
    assert (await house.results(run_id, "year_score"))["林一诺"]["score"] == 95


async def test_whoever_opens_a_cycle_can_begin_to_rate(house: House) -> None:
    cycle_id = await house.an_open_cycle("spb_quarter_star", DISTRICT["id"])

    page = await house.get("/forms", cycle_id=cycle_id, mine=True)

    assert {form["group"] for form in page["items"]} == {"panel", "party"}
    lists = await house.get("/forms/lists")
    assert [(row["group"], row["total"], row["open"]) for row in lists] == [
        ("panel", 3, 3),
        ("party", 3, 3),
    ]


async def test_a_rule_becomes_a_proposal_that_a_person_decides(house: House) -> None:
    cycle_id = await house.an_open_cycle("dwq_3x_dual", DISTRICT["id"], "2026")
    subjects = await house.subjects(cycle_id)
    east = subjects["东门街道团工委"]
    for name in ("month_report", "quarter_show"):
        body = {"indicator": name, "count": 0}
        await house.posted(f"/cycles/{cycle_id}/subjects/{east['id']}/counts", body)
    groups = {"party": [UUID(int=401)], "league": [UUID(int=402), UUID(int=403)]}
    groups["society"] = [UUID(int=410 + n) for n in range(3)]
    for group, accounts in groups.items():
        await house.name_raters(cycle_id, group, accounts)
        for account in accounts:
            await house.rate(cycle_id, account, group, 50)

    run_id = await house.close_and_run(cycle_id)

    # ledger 0·70% + four parties 50·30% = 15: 不合格, so its secretary may not be commended
    assert (await house.results(run_id, "org_result"))["东门街道团工委"]["band"] == "不合格"
    page = await house.get("/proposals", cycle_id=cycle_id)
    proposal = next(p for p in page["items"] if p["rule"] == "L2")
    assert proposal["target"]["name"] == "林一诺"
    assert proposal["quote"] == "团组织不合格，书记不评优"
    body = {"decision": "accepted", "reason": "会议研究同意"}
    decided = await house.posted(f"/proposals/{proposal['id']}/decide", body)
    assert (decided["state"], decided["reason"]) == ("accepted", "会议研究同意")
    refused = await house.post(f"/proposals/{proposal['id']}/decide", body)
    assert refused.json()["type"] == "/problems/proposal-decided"


async def test_results_can_be_downloaded(house: House) -> None:
    cycle_id = await house.an_open_cycle("lixia_six_ones", DISTRICT["id"], "2026")
    run_id = await house.close_and_run(cycle_id)

    answer = await house.client.get(f"/api/assessment/runs/{run_id}/workbook")

    assert answer.status_code == 200
    assert answer.content.startswith(b"PK")


async def test_a_rater_of_nothing_sees_nothing(house: House) -> None:
    cycle_id = await house.an_open_cycle("spb_quarter_star", DISTRICT["id"])

    stranger = rater(UUID(int=999))

    assert (await house.get("/forms", stranger))["items"] == []
    answer = await house.client.get(f"/api/assessment/cycles/{cycle_id}", headers=stranger)
    assert answer.status_code == 404
