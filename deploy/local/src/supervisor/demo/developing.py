"""The demo county's development: a talent pool, mentors, observations, one talk."""

from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import Any, Final

from supervisor.demo.client import Api
from supervisor.demo.county import LEAGUE
from supervisor.demo.people import Population
from supervisor.demo.register import Calendar

ROSTER: Final = "/api/roster"
CRITERIA: Final = ("政治素质", "工作实绩", "群众基础")
MENTORS: Final = (
    ("沈知白", "青桥区委党校", "讲师", ["理论宣讲", "写作"]),
    ("顾南星", "青桥区社会工作部", "科长", ["社区治理", "志愿服务"]),
)


class Developing:
    """Told by who may: the committee for all but the talk, which a supervisor records."""

    def __init__(
        self,
        api: Api,
        organizations: Mapping[str, str],
        calendar: Calendar,
        say: Callable[[str], None],
    ) -> None:
        self._api = api
        self._league = organizations[LEAGUE]
        self._on = calendar.today
        self._say = say

    def everything(self, people: Population, persons: Mapping[str, str]) -> None:
        chosen = [persons[student.name] for student in people.students[:6]]
        self._pool(chosen[:3])
        self._mentors(chosen[:2])
        self._observations(chosen[2:5])

    def _post(self, path: str, body: Mapping[str, Any], what: str) -> Any:  # noqa: ANN401 - JSON
        self._say(f"development {what}")
        return self._api.post(f"{ROSTER}/{path}", body, what=f"development:{what}").json()

    def _pool(self, people: list[str]) -> None:
        pool = self._post(
            "pools",
            {
                "organization_id": self._league,
                "name": "优秀年轻团干部库",
                "purpose": "区级团干部后备,近期可用、中长期培养两层",
                "quota": 30,
                "tiers": [
                    {"key": "near", "name": "近期", "quota": 10},
                    {"key": "middle", "name": "中长期", "quota": 20},
                ],
                "requirements": {"max_age": 35},
            },
            "pool",
        )
        lines = []
        for number, person in enumerate(people):
            candidate = self._post(
                f"pools/{pool['id']}/nominations",
                {
                    "person_id": person,
                    "organization_id": self._league,
                    "tier": "near" if number == 0 else "middle",
                    "reasons": "暑期在社区参与治理,活动组织得力",
                },
                f"nominated {number}",
            )
            if number == 2:  # waits for an inspection
                break
            self._post(
                f"pool-candidates/{candidate['id']}/inspections",
                {
                    "inspectors": ["沈知白", "顾南星"],
                    "findings": "工作主动,服务对象评价好;写作和宣讲能力突出",
                    "document_no": f"青团考〔{self._on.year}〕{number + 1}号",
                },
                f"inspected {number}",
            )
            lines.append({
                "candidate_id": candidate["id"],
                "marks": dict.fromkeys(CRITERIA, "好"),
                "outcome": "enter" if number == 0 else "defer",
            })  # fmt: skip
        self._post(
            f"pools/{pool['id']}/comparisons",
            {
                "meeting": "团区委书记办公会",
                "minutes_no": f"〔{self._on.year}〕第9次",
                "criteria": list(CRITERIA),
                "lines": lines,
            },
            "compared",
        )

    def _mentors(self, people: list[str]) -> None:
        for number, (person, (name, unit, title, fields)) in enumerate(
            zip(people, MENTORS, strict=True)
        ):
            mentor = self._post(
                "mentors",
                {
                    "organization_id": self._league,
                    "outside_name": name,
                    "outside_unit": unit,
                    "outside_title": title,
                    "fields": fields,
                },
                f"mentor {number}",
            )
            started = self._on - timedelta(days=60)
            pair = self._post(
                "mentorships",
                {
                    "person_id": person,
                    "mentor_ids": [mentor["id"]],
                    "kind": ("one_to_one", "old_leads_new")[number],
                    "starts_on": started.isoformat(),
                    "ends_on": (started + timedelta(days=365)).isoformat(),
                    "goals": "三个月内独立组织一次社区主题活动,半年内完成一篇调研",
                },
                f"mentorship {number}",
            )
            if number == 0:
                self._post(
                    f"mentorships/{pair['id']}/follow-ups",
                    {
                        "kind": "mentor_feedback",
                        "occurred_on": (self._on - timedelta(days=5)).isoformat(),
                        "content": "宣讲提纲改过两稿,结构清楚了",
                    },
                    "follow-up",
                )

    def _observations(self, people: list[str]) -> None:
        seen = (
            ("sit_in", "街道季度工作会", "汇报用数据说话,两条建议被采纳"),
            ("service_feedback", "青年驿站值班", "三名来访青年评价耐心、答复快"),
            ("site_visit", "防汛值守", "连续两晚在岗,转移物资登记清楚"),
        )
        for number, (person, (kind, occasion, facts)) in enumerate(zip(people, seen, strict=True)):
            self._post(
                "observations",
                {
                    "person_id": person,
                    "organization_id": self._league,
                    "kind": kind,
                    "aspects": ["duty", "results"],
                    "occurred_on": (self._on - timedelta(days=10 + number)).isoformat(),
                    "occasion": occasion,
                    "observers": ["沈知白"],
                    "facts": facts,
                },
                f"observation {number}",
            )


def record_talk(supervisor: Api, person: str, calendar: Calendar) -> None:
    """A caring talk, given to the person: they find it under 我的谈话."""
    made = supervisor.post(
        f"{ROSTER}/talks",
        {
            "person_id": person,
            "kind": "care",
            "held_on": (calendar.today - timedelta(days=3)).isoformat(),
            "participants": ["沈知白", "顾南星"],
            "facts": "兼职期间任务较集中,谈了学习和兼职时间安排,征求本人意见",
            "measures": "请社区把每周任务控制在两项以内",
        },
        what="development:talk",
    ).json()
    path = f"{ROSTER}/talks/{made['id']}"
    if supervisor.get(path)["state"] == "recorded":
        supervisor.post(f"{path}/give", what="development:give", tag=supervisor.tag_of(path))
