"""Second part of the story: one round that is over, and one that is open."""

import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from typing import Any, Final

from supervisor.demo.client import Api, RefusedError, at_once
from supervisor.demo.county import communities, streets
from supervisor.demo.people import SEED, Population
from supervisor.demo.register import ADVISER, DEPUTY, Calendar

ROUNDS: Final = "/api/placement/rounds"
WISHES: Final = 3
CHECKED_IN: Final = 0.7
AWAY_FROM_HOME: Final = 4
"""Every so many-th who reported at the post has not reported at home."""
WISHING: Final = 0.8


def homes_of(people: Population, organizations: Mapping[str, str]) -> dict[str, str]:
    """An organization where each candidate lives: the street of the list, else some community."""
    leagues = {street.name: street.league for street in streets()}
    branches = [place.branch for place in communities()]
    return {
        person.name: organizations[leagues.get(person.street, branches[number % len(branches)])]
        for number, person in enumerate(people.cadres)
    }


@dataclass
class Placing:
    api: Api
    root: str
    calendar: Calendar
    say: Callable[[str], None]

    def finished_round(self) -> str:
        """Young cadres to the communities: wishes, run, approval, notice, publication."""
        year = self.calendar.today.year
        found = self._round(
            {
                "name": f"{year}年青年干部兼职社区团干部选派",
                "organization_id": self.root,
                "candidates": {
                    "filter": {
                        "source_channels": ["agency_cadre", "selected_graduate"],
                        "recruited_years": [year - 1],
                    }
                },
                "posts": {"filter": {"titles": [DEPUTY], "forms": ["concurrent"]}},
                "policy": {
                    "weights": {"wish": 40, "own_street": 25, "skills": 15, "priority": 15}
                    | {"continuity": 5}
                },
                "starts_on": self.calendar.year_begins.isoformat(),
                "document_title": "青桥区青年干部兼职社区团干部安排表",
            }
        )
        path = f"{ROUNDS}/{found['id']}"
        if found["state"] != "open":  # an interrupted load got further
            return self._decide(path)
        people = self._people({"agency_cadre", "selected_graduate"}, recruited=year - 1)
        self._wishes(path, people, self._posts(DEPUTY), "1")
        frozen = self.api.post(f"{path}/freeze", what="freeze")
        self.api.finish(frozen, lambda how: self.say(f"freezing {how}"))
        return self._decide(path)

    def _decide(self, path: str) -> str:
        """Run, approve, give notice, publish: each once, however often this is called."""
        ran = self.api.post(f"{path}/runs", {"mode": "optimal", "seed": 1}, what="run")
        self.api.finish(ran, lambda how: self.say(f"solving {how}"))
        run = ran.json()["id"]
        if self.api.get(path)["state"] in {"frozen", "solved"}:
            self.api.post(f"/api/placement/runs/{run}/approve", what="approve")
        ends_on = self.calendar.today + timedelta(days=9)
        try:
            self.api.post(f"{path}/notice", {"working_days": 5}, what="notice")
        except RefusedError:  # a year whose working days are not known yet
            self.api.post(f"{path}/notice", {"ends_on": ends_on.isoformat()}, what="notice-until")
        self.say("publishing")
        self.api.post(f"{path}/publish", what="publish")
        return str(self.api.get(path)["id"])

    def placed_in(self, round_id: str, street: str) -> str:
        """The name of somebody whom a round put into a street."""
        appointments = self.api.every("/api/roster/appointments", source_round_id=round_id)
        names = [
            str(one["person_name"])
            for one in appointments
            if one["organization_name"].startswith(street)
        ]
        return min(names)

    def check_ins(self, round_id: str, *, first: str, homes: Mapping[str, str]) -> None:
        """Most have reported at their post, and most of those at home; the rest are overdue.

        Args:
            round_id: the round that arranged them.
            first: somebody who has reported in any case.
            homes: by name, an organization where the person lives.
        """
        draw = random.Random(SEED)  # noqa: S311 - who is late is decided once
        appointments = self.api.every("/api/roster/appointments", source_round_id=round_id)
        appointments.sort(key=lambda one: one["person_name"] != first)
        coming = [
            one for one in appointments if draw.random() < CHECKED_IN or one["person_name"] == first
        ]
        began = datetime.combine(self.calendar.year_begins, time(9, 30), UTC)

        def report(numbered: tuple[int, dict[str, Any]]) -> None:
            number, appointment = numbered
            path = f"/api/roster/appointments/{appointment['id']}"
            at = began + timedelta(days=number % 6, minutes=number)
            method = ("onsite", "qr")[number % 2]
            places = {"in": appointment["organization_id"]}
            if number % AWAY_FROM_HOME:
                places["home"] = homes[appointment["person_name"]]
            for what, place in places.items():
                body = {"organization_id": place, "at": at.isoformat(), "method": method}
                self.api.post(f"{path}/check-ins", body, what=f"{what}:{appointment['id']}")
            if number % 2 == 0 and (now := self.api.get(path))["state"] == "arranged":
                self.api.post(
                    f"{path}/confirm",
                    {"basis": "co_opted"},
                    what=f"confirm:{appointment['id']}",
                    tag=f'"{now["version"]}"',
                )
            self.say(f"check-ins {number + 1}/{len(coming)}")

        at_once(report, enumerate(coming))

    def open_round(self) -> None:
        """Students at home for the holidays, still choosing."""
        year = self.calendar.today.year
        found = self._round(
            {
                "name": f"{year + 1}年寒假“返家乡”大学生团建指导员选配",
                "organization_id": self.root,
                "candidates": {"filter": {"source_channels": ["returning_student"]}},
                "posts": {"filter": {"titles": [ADVISER]}},
                "policy": {
                    "weights": {"wish": 50, "skills": 25, "distance": 20, "priority": 5},
                    "publish_waits_for_notice": True,
                },
            }
        )
        people = self._people({"returning_student"}, recruited=None)
        wishing = people[: int(len(people) * WISHING)]
        self._wishes(f"{ROUNDS}/{found['id']}", wishing, self._posts(ADVISER), "2")

    def _round(self, body: dict[str, Any]) -> dict[str, Any]:
        self.say(body["name"])
        made = self.api.post(ROUNDS, body, what=f"round:{body['name']}").json()
        found: dict[str, Any] = self.api.get(f"{ROUNDS}/{made['id']}")
        return found

    def _people(self, sources: set[str], *, recruited: int | None) -> list[dict[str, Any]]:
        everyone = self.api.every("/api/roster/people")
        return [
            one
            for one in everyone
            if one["source_channel"] in sources
            and (recruited is None or one["recruited_year"] == recruited)
        ]

    def _posts(self, title: str) -> list[dict[str, Any]]:
        posts = self.api.every("/api/roster/posts")
        return [one for one in posts if one["title"] == title and one["vacant"]]

    def _wishes(
        self, path: str, people: list[dict[str, Any]], posts: list[dict[str, Any]], seed: str
    ) -> None:
        """Up to three posts each; some are liked by many."""
        draw = random.Random(f"{SEED}:{seed}")  # noqa: S311 - the same wishes every time
        written = {one["person_id"] for one in self.api.every(f"{path}/wishes")}
        posts = sorted(posts, key=lambda post: (post["organization_name"], post["id"]))
        popular = [1 / (1 + rank % 17) for rank in range(len(posts))]
        wishes = [
            (
                person["id"],
                list(dict.fromkeys(
                    post["id"] for post in draw.choices(posts, popular, k=draw.randint(1, WISHES))
                )),
                draw.random() < 0.85,
            )
            for person in sorted(people, key=lambda one: (one["name"], one["id"]))
        ]  # fmt: skip
        done = 0

        def wish(one: tuple[str, list[str], bool]) -> None:
            nonlocal done
            person, post_ids, accepts_other = one
            if person not in written:
                self.api.put(
                    f"{path}/wishes/{person}",
                    {"post_ids": post_ids, "accepts_other": accepts_other},
                )
            done += 1
            self.say(f"wishes {done}/{len(wishes)}")

        at_once(wish, wishes)
