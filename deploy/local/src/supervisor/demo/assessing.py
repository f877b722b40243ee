"""Third part of the story: one assessment that is over, and one that is going on."""

import random
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from supervisor.demo.accounts import PANEL, PARTY, RATERS, YOUTH
from supervisor.demo.client import Api, at_once
from supervisor.demo.people import SEED
from supervisor.demo.register import Calendar

CYCLES: Final = "/api/assessment/cycles"
TASKS: Final = "/api/assessment/tasks"
FORMS: Final = "/api/assessment/forms"
SIX_ONES: Final = "lixia-six-ones"
FOUR_PARTIES: Final = "spb-quarter-star"
BEGUN: Final = (PANEL[1], *YOUTH[:2])
"""Who has rated in the cycle that goes on."""
TARGETS: Final = (
    ("t1", "走访联系青年不少于二十人", 3),
    ("t2", "组织主题团日活动一次", 4),
    ("t3", "建成青年之家并正常开放", 3),
)


@dataclass
class Assessing:
    api: Api
    origin: str
    story: str
    calendar: Calendar
    accounts: Mapping[str, str]
    passwords: Mapping[str, str]
    say: Callable[[str], None]

    def schemes(self) -> dict[str, str]:
        """Every scheme of the library, ids by code."""
        self.say("assessment schemes")
        self.api.post("/api/assessment/schemes/library", what="schemes")
        found = self.api.every("/api/assessment/schemes")
        return {one["code"]: one["id"] for one in found}

    def finished_cycle(self, scheme: str, street: str) -> None:
        """Last quarter in one street: four parties, some of whom did not answer."""
        period = quarter_of(self.calendar.before_ended)
        path = self._rated(scheme, street, period)
        if self.api.get(path)["state"] == "open":
            self._targets(path)
            at_once(lambda name: self._fill(name, path), RATERS)
            self.api.post(f"{path}/close", what=f"close:{path}")
        self.say("scoring")
        ran = self.api.post(f"{path}/runs", {}, what=f"score:{path}")
        self.api.finish(ran, lambda how: self.say(f"scoring {how}"))

    def rated_cycle(self, scheme: str, street: str) -> None:
        """This quarter in the same street: some have rated, the others find their list."""
        path = self._rated(scheme, street, quarter_of(self.calendar.today))
        if self.api.get(path)["state"] == "open":
            self._hand_out(path)
            at_once(lambda name: self._fill(name, path), BEGUN)

    def _rated(self, scheme: str, street: str, period: str) -> str:
        path = self._cycle(scheme, street, period, f"{period} 街道团干部季度考核")
        if self.api.get(path)["state"] == "draft":
            for group, names in (("panel", PANEL), ("party", PARTY), ("youth", YOUTH)):
                raters = [{"account_id": self.accounts[name]} for name in names]
                tag = self.api.tag_of(path)
                self.api.put(f"{path}/rater-groups/{group}", {"raters": raters}, tag=tag)
            self._open(path, default_raters=False)
        return path

    def open_cycle(self, scheme: str, root: str, *, member: str, branch: str) -> None:
        """The checklist of the current generation, in its first weeks.

        ``member`` has one task verified and one to add to; ``branch`` has some to verify.
        """
        year = self.calendar.year_begins.year
        path = self._cycle(scheme, root, f"{year}-{year + 1}", "兼职团干部“六个一”工作清单")
        if self.api.get(path)["state"] == "draft":
            self._open(path, default_raters=True)
        tasks = self.api.every(TASKS, cycle_id=path.rpartition("/")[2])
        own = [task for task in tasks if task["subject"]["name"] == member]
        waiting = [task for task in tasks if task["subject"]["organization_name"] == branch][:2]
        told = {task["id"] for task in (*own, *waiting)}
        begun = [
            task for number, task in enumerate(tasks) if number % 19 == 0 and task["id"] not in told
        ]
        self._hand_in(begun, verified=lambda number: number % 2 == 0)
        self._hand_in(waiting, verified=lambda _: False)
        self._hand_in(own[:2], verified=lambda number: number == 0)
        if own[1:] and self.api.get(f"{TASKS}/{own[1]['id']}")["state"] == "submitted":
            body = {"verdict": "returned", "note": "请补上活动照片和签到表。"}
            self.api.post(f"{TASKS}/{own[1]['id']}/verify", body, what="returned")

    def _cycle(self, scheme: str, organization: str, period: str, title: str) -> str:
        self.say(title)
        body = {"scheme_id": scheme, "organization_id": organization}
        body |= {"period": period, "title": title}
        made = self.api.post(CYCLES, body, what=f"cycle:{title}").json()
        return f"{CYCLES}/{made['id']}"

    def _open(self, path: str, *, default_raters: bool) -> None:
        body = {"default_raters": default_raters}
        opened = self.api.post(f"{path}/open", body, what=f"open:{path}")
        self.api.finish(opened, lambda how: self.say(f"opening {how}"))

    def _targets(self, path: str) -> None:
        """The target letter, fulfilled by most."""
        tasks = self._hand_out(path)
        done = [task for number, task in enumerate(tasks) if number % 8]
        self._hand_in(done, verified=lambda _: True)

    def _hand_out(self, path: str) -> list[dict[str, Any]]:
        """The target letter, signed by all."""
        cycle = path.rpartition("/")[2]
        for item, label, weight in TARGETS:
            body = {"cycle_id": cycle, "list": "target_letter", "item": item, "label": label}
            self.api.post(TASKS, body | {"weight": weight}, what=f"target:{cycle}:{item}")
        return self.api.every(TASKS, cycle_id=cycle)

    def _hand_in(self, tasks: Iterable[dict[str, Any]], *, verified: Callable[[int], bool]) -> None:
        def hand_in(numbered: tuple[int, dict[str, Any]]) -> None:
            number, task = numbered
            path = f"{TASKS}/{task['id']}"
            if task["state"] == "verified":
                return
            self.api.post(
                f"{path}/evidence",
                what=f"evidence:{task['id']}",
                data={"text": f"已完成：{task['label']}。附活动小结，见街道台账第{number + 1}号。"},
            )
            if verified(number):
                value = (100, 100, 90, 80)[number % 4]
                body = {"verdict": "verified", "value": value}
                self.api.post(f"{path}/verify", body, what=f"verify:{task['id']}")
            self.say(f"tasks {number + 1}")

        at_once(hand_in, enumerate(tasks))

    def _fill(self, username: str, path: str) -> None:
        """One rater's forms; the last of each group leaves some of them open."""
        cycle = path.rpartition("/")[2]
        draw = random.Random(f"{SEED}:{username}")  # noqa: S311 - the same opinions every time
        severity = draw.uniform(-0.08, 0.08)
        with Api(self.origin, username, self.passwords[username], self.story) as api:
            forms = api.every(FORMS, cycle_id=cycle, mine=True)
            for number, form in enumerate(forms):
                is_left_out = username in {PANEL[-1], YOUTH[-1]} and number % 5 == 0
                if form["state"] != "open" or is_left_out:
                    continue
                talent = random.Random(f"{SEED}:{form['subject']['id']}").uniform(0.62, 0.98)  # noqa: S311
                scores = [_score(item, talent + severity, draw) for item in form["items"]]
                api.put(
                    f"{FORMS}/{form['id']}",
                    {"scores": scores, "state": "submitted"},
                    tag=f'"{form["version"]}"',
                )
                self.say(f"{username} {number + 1}/{len(forms)}")


def quarter_of(day: date) -> str:
    return f"{day.year}-Q{(day.month - 1) // 3 + 1}"


def _score(item: dict[str, Any], share: float, draw: random.Random) -> float:
    """A whole number on the form's own scale."""
    share = min(1.0, max(0.0, share + draw.uniform(-0.06, 0.06)))
    return float(round(item["min"] + share * (item["max"] - item["min"])))
