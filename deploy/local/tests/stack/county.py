"""An invented county with three streets, and the whole job done in one of them."""

import io
from dataclasses import dataclass, field

import httpx
import xlsxwriter

from deploy.local.tests.stack.running import PASSWORD, Api, succeeded

WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
UNITS = ("区司法局", "区图书馆", "区应急局", "区融媒体中心")
STREETS = (("云岭街道", "凌"), ("枫林街道", "丰"), ("石桥街道", "石"))
GIVEN = "安北晨冬恩帆耕禾竞可岚明宁沛青然"


@dataclass(frozen=True)
class Street:
    """A street, its communities, and the account of its League committee."""

    id: str
    name: str
    surname: str
    communities: list[str]
    account: str
    day: str
    """On which everybody of the street was born, so that no two have one ID number."""


@dataclass
class Trail:
    """What a journey left behind: ids of every kind, and words that belong to nobody else."""

    ids: dict[str, str] = field(default_factory=dict)
    words: set[str] = field(default_factory=set)


def id_number(birth: str, serial: int) -> str:
    """A number of an unassigned county (370199), so it can belong to nobody."""
    body = f"370199{birth}{serial:03d}"
    total = sum(int(digit) * weight for digit, weight in zip(body, WEIGHTS, strict=True))
    return body + "10X98765432"[total % 11]


def build_county(admin: Api) -> list[Street]:
    """Three streets with three communities each, and an account for each street's committee."""
    county = organization(admin, "青桥区团委（测试）", "committee", "county", None, "370199000000")
    streets = []
    for number, (name, surname) in enumerate(STREETS, start=1):
        code = f"370199{number:03d}"
        street = organization(
            admin, f"{name}团工委", "working_committee", "township", county, code + "000"
        )
        communities = [
            organization(
                admin, f"{name[:2]}{word}社区团支部", "branch", "village", street, f"{code}00{at}"
            )
            for at, word in enumerate(("东", "西", "南"), start=1)
        ]
        account = f"street{number}"
        create_account(admin, account, name, street)
        streets.append(Street(street, name, surname, communities, account, f"{number:02d}"))
    return streets


def organization(
    admin: Api, name: str, kind: str, level: str, parent: str | None, division: str
) -> str:
    body = {
        "name": name,
        "kind": kind,
        "level": level,
        "parent_league_id": parent,
        "division_code": division,
    }
    return str(admin.post("/api/roster/organizations", body)["id"])


def create_account(admin: Api, username: str, name: str, organization_id: str) -> None:
    grants = [{"role": role, "organization_id": organization_id} for role in ("committee", "rater")]
    made = succeeded(
        admin.call(
            "POST",
            "/api/auth/accounts",
            json={"username": username, "display_name": name, "grants": grants},
        )
    )
    succeeded(
        admin.call(
            "PUT",
            f"/api/auth/accounts/{made.json()['id']}/password",
            json={"password": PASSWORD},
            headers={"if-match": made.headers["etag"]},
        )
    )


def workbook(street: Street, people: int = 8) -> tuple[bytes, set[str]]:
    """A roster as people send it: a title, notes at the end, dates in four forms."""
    held = io.BytesIO()
    book = xlsxwriter.Workbook(held, {"in_memory": True})
    sheet = book.add_worksheet("花名册")
    sheet.merge_range(0, 0, 0, 8, f"{street.name}青年干部花名册（2026年11月）")
    headers = (
        "序号",
        "姓 名",
        "性别",
        "出生\n年月",
        "政治面貌",
        "学历",
        "工作单位",
        "联系电话",
        "身份证号",
    )
    sheet.write_row(1, 0, headers)
    words = set()
    for row in range(people):
        month = row % 9 + 1
        name = f"{street.surname}{GIVEN[row]}{GIVEN[-row - 1]}"
        number = id_number(f"1999{month:02d}{street.day}", 100 + row * 2 + (row + 1) % 2)
        phone = f"1990000{ord(street.surname) % 100:02d}{row:02d}"
        born = (f"1999.{month:02d}", f"1999年{month}月", f"1999-{month}", f"99.{month:02d}")[
            row % 4
        ]
        sheet.write_row(
            row + 2,
            0,
            (
                row + 1, name, "男女"[row % 2], born, ("团员", "中共党员（预备）", "党员")[row % 3],
                ("本科", "硕士研究生")[row % 2], UNITS[row % 4], phone, number,
            ),
        )  # fmt: skip
        words |= {name, number, phone}
    sheet.write(people + 2, 0, "合计")
    sheet.write(people + 3, 0, "说明：年龄计算截至2026年11月30日")
    book.close()
    return held.getvalue(), words


def walk(api: Api, street: Street) -> Trail:
    """The main job in one street: from a file to an assessed person."""
    trail = Trail()
    trail.ids["organization_id"] = street.id
    import_people(api, street, trail)
    posts = create_posts(api, street, trail)
    place(api, street, posts, trail)
    report_in(api, trail)
    assess(api, street, trail)
    return trail


def import_people(api: Api, street: Street, trail: Trail) -> None:
    content, words = workbook(street)
    trail.words |= words | {street.name}
    for expected in ({"created": 8}, {"unchanged": 8}):
        dry = api.call(
            "POST",
            "/api/roster/imports",
            data={"kind": "people", "organization_id": street.id},
            files={"file": ("花名册.xlsx", content)},
        )
        api.job(dry)
        path = f"/api/roster/imports/{dry.json()['id']}"
        seen = api.get(path)
        assert seen["state"] == "ready", seen
        assert seen["questions"] == []
        assert seen["counts"] | expected == seen["counts"], seen
        trail.ids["roster_job_id"] = api.job(api.call("POST", f"{path}/commit"))["id"]
        assert api.get(path)["state"] == "committed"
        trail.ids["import_id"] = dry.json()["id"]
    people = api.pages("/api/roster/people", limit=5)
    assert len(people) == 8
    trail.ids["person_id"] = people[0]["id"]


def create_posts(api: Api, street: Street, trail: Trail) -> list[str]:
    posts = [
        api.post(
            "/api/roster/posts",
            {
                "organization_id": community,
                "title": f"{street.name}团支部副书记",
                "form": "concurrent",
                "capacity": 2,
                "floor_under35": 1,
                "requirements": {"political_statuses": ["01", "02", "03"]},
                "term_months": 12,
            },
        )["id"]
        for community in street.communities
    ]
    trail.ids["post_id"] = posts[0]
    return posts


def place(api: Api, street: Street, posts: list[str], trail: Trail) -> None:
    round_id = api.post(
        "/api/placement/rounds",
        {
            "name": f"{street.name}2026年兼职轮次",
            "organization_id": street.id,
            "candidates": {"filter": {"political_statuses": ["01", "02", "03"]}},
            "posts": {"filter": {"forms": ["concurrent"]}},
            "policy": {"weights": {"wish": 60, "distance": 20, "priority": 20}},
        },
    )["id"]
    here = f"/api/placement/rounds/{round_id}"
    for at, person in enumerate(api.pages("/api/roster/people")):
        wished = [posts[at % 3], posts[(at + 1) % 3]]
        api.put(f"{here}/wishes/{person['id']}", {"post_ids": wished, "accepts_other": at % 2 == 0})
    api.job(api.call("POST", f"{here}/freeze"))
    run = api.call("POST", f"{here}/runs", json={"mode": "optimal", "seed": "20261120"})
    run_id = run.json()["id"]
    job_id = api.job(run)["id"]
    trail.ids |= {"round_id": round_id, "run_id": run_id, "placement_job_id": job_id}
    check_run(api, run_id, trail)
    adjust(api, run_id)
    api.post(f"/api/placement/runs/{run_id}/approve")
    api.post(f"{here}/notice", {"working_days": 5, "ends_on": "2027-01-08"})
    publish_twice(api, here)
    for kind, magic in (("docx", b"PK"), ("xlsx", b"PK")):
        assert succeeded(api.call("GET", f"{here}/arrangement.{kind}")).content.startswith(magic)


def check_run(api: Api, run_id: str, trail: Trail) -> None:
    """Coverage at its proven bound, gap 0, and a reason for everybody."""
    run = api.get(f"/api/placement/runs/{run_id}")
    assert run["certificate"]["gap"] == 0
    assert run["certificate"]["is_valid"]
    assert run["metrics"]["coverage"] == run["metrics"]["coverage_bound"] == 3
    assert run["metrics"]["placed"] == 6
    for line in api.pages(f"/api/placement/runs/{run_id}/assignments"):
        told = api.get(f"/api/placement/runs/{run_id}/explanations/{line['person_id']}")
        assert told
        assert line["reason"]
        trail.words.add(line["person_name"])


def adjust(api: Api, run_id: str) -> None:
    """Swap in somebody who was left out: the cost first, then with a reason."""
    lines = api.pages(f"/api/placement/runs/{run_id}/assignments")
    out = next(line for line in lines if line["post_id"] is None)
    seat = next(line["post_id"] for line in lines if line["post_id"])
    body = {"person_id": out["person_id"], "post_id": seat, "reason": "本人住在该社区"}
    path = f"/api/placement/runs/{run_id}/adjustments"
    api.post(path, body, params={"dry_run": "true"})
    before = api.pages(f"/api/placement/runs/{run_id}/assignments")
    assert before == lines
    api.post(path, body)
    after = api.pages(f"/api/placement/runs/{run_id}/assignments")
    assert next(x for x in after if x["person_id"] == out["person_id"])["post_id"] == seat


def publish_twice(api: Api, here: str) -> None:
    first = api.post(f"{here}/publish")
    again = api.post(f"{here}/publish")
    assert first["appointments"] == again["appointments"] == 6


def report_in(api: Api, trail: Trail) -> None:
    appointments = api.pages("/api/roster/appointments", source_round_id=trail.ids["round_id"])
    assert len(appointments) == 6
    assert {item["state"] for item in appointments} == {"arranged"}
    for item in appointments[:5]:
        api.post(
            f"/api/roster/appointments/{item['id']}/check-ins",
            {
                "organization_id": item["organization_id"],
                "at": "2026-11-20T09:00:00+08:00",
                "method": "onsite",
            },
        )
    trail.ids |= {
        "appointment_id": appointments[0]["id"],
        "person_id": appointments[0]["person_id"],
    }


def assess(api: Api, street: Street, trail: Trail) -> None:
    """A four-party scheme, with the youth ratings missing: insufficient, not zero."""
    scheme = api.post("/api/assessment/schemes/library", {"keys": ["spb_quarter_star"]})
    scheme_id = scheme["items"][0]["id"]
    body = {"scheme_id": scheme_id, "organization_id": street.id, "period": "2026-Q4"}
    cycle_id = api.post("/api/assessment/cycles", body)["id"]
    here = f"/api/assessment/cycles/{cycle_id}"
    api.job(api.call("POST", f"{here}/open"))
    forms = api.pages("/api/assessment/forms", cycle_id=cycle_id, mine="true")
    assert {form["group"] for form in forms} >= {"panel", "party"}
    for form in forms:
        api.put(f"/api/assessment/forms/{form['id']}", {"scores": [90 for _ in form["items"]]})
    trail.ids |= {"cycle_id": cycle_id, "scheme_id": scheme_id, "form_id": forms[0]["id"]}
    do_tasks(api, cycle_id, trail)
    succeeded(api.call("POST", f"{here}/close"))
    run = api.call("POST", f"{here}/runs")
    trail.ids["assessment_job_id"] = api.job(run)["id"]
    run_id = run.json()["run_id"]
    results = api.pages(f"/api/assessment/runs/{run_id}/results")
    assert results
    assert {result["state"] for result in results} == {"insufficient"}
    assert all(result["score"] is None and result["missing"] for result in results)
    subject = results[0]["subject_id"]
    tree = api.get(f"/api/assessment/runs/{run_id}/results/{subject}")
    assert tree["results"][0]["tree"]["parts"]
    trail.ids |= {"assessment_run_id": run_id, "subject_id": subject}


def do_tasks(api: Api, cycle_id: str, trail: Trail) -> None:
    """Target letters for everybody, one task handed in and verified."""
    body = {"cycle_id": cycle_id, "list": "target_letter", "item": "visit", "label": "走访青年"}
    assert api.post("/api/assessment/tasks", body)["created"] == 6
    task = api.pages("/api/assessment/tasks", cycle_id=cycle_id)[0]
    here = f"/api/assessment/tasks/{task['id']}"
    succeeded(api.call("POST", f"{here}/evidence", files={"file": ("走访记录.txt", b"2026-11-18")}))
    api.post(f"{here}/verify", {"verdict": "verified", "value": 95, "note": "已核对"})
    evidence = api.get(here)["evidence"][0]
    trail.ids |= {"task_id": task["id"], "evidence_id": evidence["id"]}


def is_refused(answer: httpx.Response) -> bool:
    return answer.status_code in {
        httpx.codes.NOT_FOUND,
        httpx.codes.FORBIDDEN,
        httpx.codes.UNPROCESSABLE_ENTITY,
    }
