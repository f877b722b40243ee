"""Training, plans, practice, lectures and volunteers of the demo county."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any, Final
from zoneinfo import ZoneInfo

from supervisor.demo.client import Api, at_once
from supervisor.demo.county import LEAGUE, streets

TRAINING: Final = "/api/roster/training"
LEARNING: Final = "/api/roster/learning"
CHINA: Final = ZoneInfo("Asia/Shanghai")
THEMES: Final = ("党的青年工作", "青桥青年说", "法治与青春", "乡村振兴在身边", "安全自护")
SITES: Final = 8
LECTURES: Final = 24
LEARNERS: Final = 30


@dataclass
class Growing:
    """Fills the development pages with little: every list has something, no figure is round."""

    api: Api
    organizations: Mapping[str, str]
    on: date
    say: Callable[[str], None]

    def everything(self, member_id: str) -> None:
        """All of it; ``member_id`` is the person behind the demo account of a member."""
        self.say("training and volunteers")
        serving = self._serving()
        steps: list[Callable[[], None]] = [
            lambda: self._training(serving, member_id),
            lambda: self._plan(serving, member_id),
            self._lectures,
            lambda: self._volunteers(serving, member_id),
        ]
        at_once(lambda step: step(), steps)

    def _serving(self) -> list[str]:
        page = self.api.get("/api/roster/appointments", state="in_office", limit=200)
        return list(dict.fromkeys(one["person_id"] for one in page["items"]))

    def _training(self, serving: list[str], member_id: str) -> None:
        year = self.on.year
        programme = self._made(
            f"{TRAINING}/programmes",
            {
                "organization_id": self.organizations[LEAGUE],
                "name": "基层团干部集中轮训",
                "kind": "concentrated",
                "plan_year": year,
                "target_group": "serving",
                "planned_heads": 60,
                "basis": "全区干部培训计划",
            },
        )
        past = self._cohort(programme, "第一期", self.on - timedelta(days=45), 30)
        self._open(past)
        enrolled = {"person_ids": serving[:LEARNERS]}
        self.api.post(f"{TRAINING}/cohorts/{past}/enrolments", enrolled, what=f"enrol:{past}")
        path = f"{TRAINING}/cohorts/{past}"
        if self.api.get(path)["state"] == "open":
            tag = self.api.tag_of(path)
            self.api.post(f"{path}/finish", {}, what=f"finish:{past}", tag=tag)
        self._open(self._cohort(programme, "第二期", self.on + timedelta(days=20), 30))
        claim = {
            "person_id": member_id,
            "on_day": (self.on - timedelta(days=3)).isoformat(),
            "title": "青年干部网络课堂",
            "hours": 6,
            "link": "https://example.org/course",
        }
        self._made(f"{LEARNING}/claims", claim)

    def _cohort(self, programme: str, name: str, starts_on: date, quota: int) -> str:
        body = {
            "programme_id": programme,
            "name": name,
            "starts_on": starts_on.isoformat(),
            "ends_on": (starts_on + timedelta(days=29)).isoformat(),
            "place": "区委党校",
            "hours": 48,
            "quota": quota,
            "only_target_group": False,
        }
        return self._made(f"{TRAINING}/cohorts", body)

    def _open(self, cohort: str) -> None:
        path = f"{TRAINING}/cohorts/{cohort}"
        if self.api.get(path)["state"] == "planned":
            tag = self.api.tag_of(path)
            self.api.post(f"{path}/move", {"state": "open"}, what=f"open:{cohort}", tag=tag)

    def _plan(self, serving: list[str], member_id: str) -> None:
        plan = self._made(
            "/api/roster/plans",
            {
                "person_id": member_id,
                "title": "一人一策",
                "goal": "熟悉社区团支部工作，能独立组织一次主题团日",
                "starts_on": self.on.isoformat(),
                "ends_on": (self.on + timedelta(days=365)).isoformat(),
                "mentor_id": serving[0],
            },
        )
        path = f"/api/roster/plans/{plan}"
        if not self.api.get(path)["stage_list"]:
            stage = {
                "goal": "跟班学习",
                "path": "到街道团工委跟班两周",
                "measures": "导师每周带教一次",
                "starts_on": self.on.isoformat(),
                "ends_on": (self.on + timedelta(days=12)).isoformat(),
            }
            self.api.post(f"{path}/stages", stage, what=f"stage:{plan}", tag=self.api.tag_of(path))
        practice = {
            "person_id": serving[1],
            "organization_id": self.organizations[LEAGUE],
            "kind": "petition",
            "place": "区信访接待中心",
            "task": "接待来访群众，跟踪办理结果",
            "supervisor": "接待中心值班主任",
            "starts_on": (self.on - timedelta(days=20)).isoformat(),
            "ends_on": (self.on + timedelta(days=40)).isoformat(),
        }
        self._made("/api/roster/practice", practice)

    def _lectures(self) -> None:
        body = {
            "organization_id": self.organizations[LEAGUE],
            "name": "青桥青年讲师团",
            "themes": list(THEMES),
        }
        team = self._made("/api/roster/lectures/teams", body)
        hosts = [one.league for one in streets()]
        for number in range(LECTURES):
            lecture = {
                "team_id": team,
                "organization_id": self.organizations[hosts[number % len(hosts)]],
                "held_on": (self.on - timedelta(days=3 + number * 5)).isoformat(),
                "theme": THEMES[number % len(THEMES)],
                "audience": 35 + 13 * number % 90,
            }
            self._made("/api/roster/lectures/sessions", lecture, f"lecture:{number}")

    def _volunteers(self, serving: list[str], member_id: str) -> None:
        county = self.organizations[LEAGUE]
        bank = self._team(county, "bank", "青桥区青年志愿者储备库")
        people = {"person_ids": [*serving, member_id], "availability": "周末和节假日"}
        path = f"/api/roster/volunteers/teams/{bank}/members"
        self.api.post(path, people, what=f"members:{bank}")
        for number, street in enumerate(streets()):
            league = self.organizations[street.league]
            self._team(league, "township", f"{street.name}青年志愿服务队")
            if number < SITES:
                self._site(league, f"{street.name}青少年之家", serving[number], number)
        morning = datetime.combine(self.on + timedelta(days=6), time(9), CHINA)
        called = {
            "organization_id": county,
            "title": "社区清雪志愿服务",
            "need": "清扫主要道路和楼前积雪，工具由街道准备",
            "place": "云岭广场集合",
            "starts_at": morning.isoformat(),
            "ends_at": (morning + timedelta(hours=3)).isoformat(),
            "wanted": 20,
        }
        call_out = self._made("/api/roster/call-outs", called)
        self.api.post(f"/api/roster/call-outs/{call_out}/ask", {}, what=f"ask:{call_out}")
        for number, person in enumerate(serving[:12]):
            service = {
                "person_id": person,
                "on_day": (self.on - timedelta(days=9 * number + 2)).isoformat(),
                "content": "文明劝导志愿服务",
                "hours": 2.5,
                "reason": "见街道签到表",
            }
            self._made("/api/roster/volunteer-records/hours", service, f"service:{person}")

    def _team(self, organization: str, tier: str, name: str) -> str:
        body = {"organization_id": organization, "tier": tier, "name": name}
        return self._made("/api/roster/volunteers/teams", body)

    def _site(self, organization: str, name: str, person: str, number: int) -> None:
        body = {"organization_id": organization, "name": name, "address": "社区服务中心二楼"}
        site = self._made("/api/roster/sites", body | {"open_hours": "周二至周日 9:00–17:00"})
        if number % 4:
            pairing = {"person_id": person}
            self._made(f"/api/roster/sites/{site}/pairings", pairing, f"pairing:{site}")

    def _made(self, path: str, body: dict[str, Any], what: str | None = None) -> str:
        """What was created, once for the story; its id."""
        named = what or f"{path}:{body.get('name') or body.get('title') or body.get('place')}"
        made: dict[str, Any] = self.api.post(path, body, what=named).json()
        return str(made["id"])
