"""First half of the story: organizations, people, posts, and who served before."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from supervisor.demo import workbooks
from supervisor.demo.client import Api, at_once
from supervisor.demo.county import (
    AGENCIES,
    DISTRICT_CODE,
    LEAGUE,
    PARTY,
    Street,
    communities,
    streets,
)
from supervisor.demo.people import Population

ORGANIZATIONS = "/api/roster/organizations"
POSTS = "/api/roster/posts"
IMPORTS = "/api/roster/imports"

SECRETARY = "团支部书记"
DEPUTY = "团支部副书记"
ADVISER = "团建指导员"
YOUTH_MEMBER = "青年委员"
SEATED = 0.8
"""Share of the secretaries who sit in their community's own body, as its 青年委员."""


@dataclass(frozen=True)
class Calendar:
    """The days of the story, counted from the day the load began."""

    today: date

    @property
    def year_begins(self) -> date:
        """First day of the current generation's year."""
        return (self.today.replace(day=1) - timedelta(days=1)).replace(day=1)

    @property
    def before_began(self) -> date:
        return self.year_begins.replace(year=self.year_begins.year - 1)

    @property
    def before_ended(self) -> date:
        return self.year_begins - timedelta(days=1)


@dataclass
class Register:
    api: Api
    people: Population
    calendar: Calendar
    say: Callable[[str], None]

    def organizations(self) -> str:
        """The district, its Party side and the streets one by one; the rest from a list."""
        self.say("organizations")
        root = self._organization(
            {"name": LEAGUE, "short_name": "青桥区团委", "kind": "committee", "level": "county"}
            | {"division_code": DISTRICT_CODE, "term_no": 5}
        )
        party = self._organization(
            {"name": PARTY, "kind": "party_committee", "level": "county"}
            | {"parent_league_id": root["id"], "division_code": DISTRICT_CODE}
        )
        self._join(root, party)
        at_once(lambda street: self._street(street, root["id"]), streets())
        book = workbooks.organizations_file(streets())
        self._import("organizations", "团组织名录.xlsx", book, root["id"])
        return str(root["id"])

    def persons(self) -> None:
        """Four lists of the kinds that offices keep."""
        ids = self.ids()
        root, agencies, on = ids[LEAGUE], ids[AGENCIES], self.calendar.today
        people = self.people
        lists: list[tuple[str, bytes, str]] = []
        # People of the offices belong to the offices' organization, those of streets to theirs.
        for name, group in (
            ("青年干部花名册", people.cadres),
            ("上一期兼职干部花名册", people.deputies_before),
        ):
            offices = [person for person in group if not person.street]
            of_streets = [person for person in group if person.street]
            lists.append((f"{name}（区直）.xlsx", workbooks.cadres_file(offices, on), agencies))
            lists.append((f"{name}（街道）.xlsx", workbooks.cadres_file(of_streets, on), root))
        students = workbooks.students_file(people.students)
        riders = workbooks.plain_file(people.new_sector)
        lists.append(("返家乡报名数据.xlsx", students, root))
        lists.append(("社区团支部书记.csv", workbooks.plain_file(people.secretaries), root))
        lists.append(("新兴领域青年.csv", riders, ids["青桥区新兴领域团工委"]))
        at_once(lambda one: self._import("people", *one), lists)

    def posts(self) -> None:
        """Secretary and deputy in every community, advisers in every second one."""
        ids = self.ids()
        year = self.calendar.today.year
        wanted: list[dict[str, Any]] = []
        for number, community in enumerate(communities()):
            branch = {"organization_id": ids[community.branch], "form": "concurrent"}
            wanted.append(branch | {"title": SECRETARY, "term_months": 36})
            wanted.append(
                branch
                | {"title": DEPUTY, "term_months": 12, "priority": 30 + number * 7 % 60}
                | {"skills": ["活动策划"] if number % 3 == 0 else []}
                | {
                    "requirements": {
                        "born_on_or_after": f"{year - 31}-01-01",
                        "political_statuses": ["01", "02", "03"],
                        "own_street": "preferred",
                    }
                }
            )
            if number % 2 == 0:
                wanted.append(
                    branch
                    | {"title": ADVISER, "form": "volunteer", "capacity": 2, "term_months": 3}
                    | {"floor_under35": 1, "skills": ["新媒体运营"] if number % 4 == 0 else []}
                )
        done = 0

        def create(post: dict[str, Any]) -> None:
            nonlocal done
            what = f"post:{post['organization_id']}:{post['title']}"
            self.api.post(POSTS, post, what=what)
            done += 1
            self.say(f"posts {done}/{len(wanted)}")

        at_once(create, wanted)

    def appointments(self) -> None:
        """Who serves as secretary, and who was deputy in the year before."""
        root = self.ids()[LEAGUE]
        secretaries = [
            (person, person.street, place.name, SECRETARY)
            for person in self.people.secretaries
            if (place := person.community) is not None
        ]
        deputies = [
            (person, place.street, place.name, DEPUTY)
            for person, place in zip(self.people.deputies_before, communities(), strict=False)
        ]
        seated = [
            (person, street, place, YOUTH_MEMBER)
            for person, street, place, _ in secretaries[: round(len(secretaries) * SEATED)]
        ]
        since, until = self.calendar.before_began, self.calendar.before_ended
        ends = since.replace(year=since.year + 3)
        lists = [
            ("团支部书记任职名单.csv", workbooks.appointments_file(secretaries, since, ends), root),
            ("社区青年委员名单.csv", workbooks.appointments_file(seated, since, ends), root),
            ("上一期副书记名单.csv", workbooks.appointments_file(deputies, since, until), root),
        ]
        at_once(lambda one: self._import("appointments", *one), lists)
        self._end_terms()

    def _end_terms(self) -> None:
        """The generation before has left office, each on the day it was due."""
        path = "/api/roster/appointments"
        today = self.calendar.today.isoformat()
        due = [
            one
            for one in self.api.every(path, state="in_office")
            if one["ends_on"] and one["ends_on"] < today
        ]

        def end(one: dict[str, Any]) -> None:
            self.api.post(
                f"{path}/{one['id']}/end",
                {"reason": "任期届满", "ended_on": one["ends_on"]},
                what=f"end:{one['id']}",
                tag=f'"{one["version"]}"',
            )
            self.say("terms that have ended")

        at_once(end, due)

    def ids(self) -> dict[str, str]:
        """Ids of all organizations by name."""
        return {one["name"]: one["id"] for one in self.api.every(ORGANIZATIONS)}

    def person_ids(self) -> dict[str, str]:
        return {one["name"]: one["id"] for one in self.api.every("/api/roster/people")}

    def _street(self, street: Street, root: str) -> None:
        common = {"parent_league_id": root, "division_code": street.code, "level": "township"}
        league = self._organization(
            {"name": street.league, "short_name": f"{street.name}团工委"}
            | {"kind": "working_committee", **common}
        )
        party = self._organization(
            {"name": street.party, "short_name": f"{street.name}党工委", "kind": "party_committee"}
            | common
            | {"parent_league_id": league["id"]}
        )
        self._join(league, party)

    def _organization(self, body: dict[str, Any]) -> dict[str, Any]:
        created: dict[str, Any] = self.api.post(
            ORGANIZATIONS, body, what=f"organization:{body['name']}"
        ).json()
        return created

    def _join(self, league: dict[str, Any], party: dict[str, Any]) -> None:
        """A League organization has a second superior: the Party's at its side."""
        path = f"{ORGANIZATIONS}/{league['id']}"
        if self.api.get(path)["party_org_id"] is None:
            self.api.patch(path, {"party_org_id": party["id"]}, tag=self.api.tag_of(path))

    def _import(self, kind: str, name: str, content: bytes, root: str) -> None:
        """Dry run, the most likely answer to every question, commit: as a person would."""
        self.say(name)
        mark = hashlib.sha256(content).hexdigest()
        asked = self.api.post(
            IMPORTS,
            what=f"import:{name}:{mark}",
            files={"file": (name, content)},
            data={"kind": kind, "organization_id": root},
        )
        self.api.finish(asked, lambda how: self.say(f"{name} {how}"))
        path = f"{IMPORTS}/{asked.json()['id']}"
        found = self.api.get(path)
        if found["state"] == "ready" and found["questions"]:
            self._answer(path, found["questions"], name)
        if self.api.get(path)["state"] != "committed":
            committed = self.api.post(f"{path}/commit", what=f"commit:{name}:{mark}")
            self.api.finish(committed, lambda how: self.say(f"{name} {how}"))

    def _answer(self, path: str, questions: list[dict[str, Any]], name: str) -> None:
        # Of posts the list knows better than the register: the last suggestion makes a new one.
        answers = [
            {
                "row": one["row"],
                "field": one["field"],
                "value": one["suggestions"][-1 if one["field"] == "post" else 0]["value"],
            }
            for one in questions
            if one["suggestions"]
        ]
        if answers:
            tag = self.api.tag_of(path)
            answered = self.api.patch(path, {"answers": answers}, tag=tag)
            self.api.finish(answered, lambda how: self.say(f"{name} {how}"))
