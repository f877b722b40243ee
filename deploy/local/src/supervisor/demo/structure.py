"""What organizations are about: terms, elections, numbers, grids, groups."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Final

from supervisor.demo.client import Api, at_once
from supervisor.demo.county import LEAGUE, Community, communities, streets
from supervisor.demo.people import Population
from supervisor.demo.register import ORGANIZATIONS, POSTS, Calendar

COLLEGE: Final = "青桥职业学院团委"
COLLEGE_NOW: Final = "青桥职业技术学院团委"
TERM_YEARS: Final = 3
ENDS_IN_DAYS: Final = (-40, -5, 20, 60, 85, 150, 170, 400)
"""When the terms of the first branches end, counted from today: some are over, some soon."""
TEMPLATE: Final = (
    ("专职团干部", "full_time", 6),
    ("挂职副书记", "seconded", 2),
    ("兼职副书记", "concurrent", 1),
    ("顶岗锻炼人员", "training_post", 2),
    ("少工委专职干部", "full_time", 1),
    ("返乡大学毕业生（聘用）", "engaged", 2),
    ("社区民生志愿者", "volunteer", 1),
)
GROUP: Final = "青桥区青年干部兼职团干部工作领导小组"
TASK: Final = "青年干部到基层团组织兼职团干部"


@dataclass
class Structure:
    api: Api
    people: Population
    calendar: Calendar
    organizations: dict[str, str]
    persons: dict[str, str]
    say: Callable[[str], None]

    def tell(self) -> None:
        """All of it; the parts do not wait for each other."""
        parts = (self.terms, self.office, self.renaming, self.grids, self.liaison, self.group)
        at_once(lambda part: part(), parts)

    def terms(self) -> None:
        """Terms of a few branches, an election on its way, a Party branch that went ahead."""
        self.say("terms")
        today = self.calendar.today
        first = communities()[: len(ENDS_IN_DAYS)]
        for place, days in zip(first, ENDS_IN_DAYS, strict=True):
            self._term(self._id(place), today + timedelta(days=days), number=4)
        preparing = self._post(
            f"{ORGANIZATIONS}/{self._id(first[1])}/terms",
            {"starts_on": (today + timedelta(days=10)).isoformat(), "number": 5},
            what="term:preparing",
        )
        self._meeting_approved(f"/api/roster/terms/{preparing['id']}", today)
        self._party_branch(first[5], today)

    def _meeting_approved(self, path: str, today: date) -> None:
        """The first of the three reports; a load that begins again finds it there."""
        term = self.api.get(path)
        if term["steps"]:
            return
        self.api.put(
            f"{path}/steps/meeting",
            {
                "reported_on": (today - timedelta(days=12)).isoformat(),
                "report_document_no": "云团请〔2026〕3号",
                "approved_on": (today - timedelta(days=8)).isoformat(),
                "approval_document_no": "青团批〔2026〕11号",
            },
            tag=f'"{term["version"]}"',
        )

    def office(self) -> None:
        """The four numbers of the district's office, and its staffing template."""
        self.say("establishment")
        root = self.organizations[LEAGUE]
        year = self.calendar.today.year
        for since, administrative in ((year - 3, 4), (year, 6)):
            self._post(
                f"{ORGANIZATIONS}/{root}/establishment",
                {
                    "effective_on": f"{since}-01-01",
                    "administrative": administrative,
                    "institutional": 2,
                    "document_no": f"青编〔{since}〕7号",
                },
                what=f"establishment:{since}",
            )
        lines = [{"title": title, "form": form, "count": count} for title, form, count in TEMPLATE]
        template = self._post(
            "/api/roster/staffing-templates",
            {"organization_id": root, "name": "6+3+2+1 工作队伍", "lines": lines},
            what="template",
        )
        self._post(
            f"{ORGANIZATIONS}/{root}/staffing", {"template_id": template["id"]}, what="staffing"
        )
        posts = self.api.every(POSTS, organization_id=root, q="专职团干部")
        seats = next(one["id"] for one in posts if one["organization_id"] == root)
        for person in self.people.deputies_before[-5:]:
            self._serve(self.persons[person.name], seats)

    def renaming(self) -> None:
        """A college that got another name."""
        if COLLEGE not in self.organizations:
            return
        path = f"{ORGANIZATIONS}/{self.organizations[COLLEGE]}"
        self.api.post(
            f"{path}/rename",
            {
                "name": COLLEGE_NOW,
                "happened_on": self.calendar.year_begins.isoformat(),
                "document_no": "青团批〔2026〕6号",
                "issuer": LEAGUE,
            },
            what="rename",
            tag=self.api.tag_of(path),
        )

    def grids(self) -> None:
        """Three grids in each of the first communities."""
        for number, place in enumerate(communities()[:4]):
            for grid in range(1, 4):
                self._post(
                    f"{ORGANIZATIONS}/{self._id(place)}/grids",
                    {
                        "name": f"第{grid}网格",
                        "code": f"{grid:02d}",
                        "area": f"{place.name}{grid}号片区",
                        "households": 180 + 37 * grid + 11 * number,
                    },
                    what=f"grid:{place.code}:{grid}",
                )

    def liaison(self) -> None:
        """Chat groups of four tiers; some have no secretary yet."""
        self.say("liaison groups")
        self._chat(self.organizations[LEAGUE], "county", "青桥青年", 480)
        for street in streets()[:6]:
            self._chat(self.organizations[street.league], "township", f"{street.name}青年", 160)
        for number, place in enumerate(communities()[:12]):
            keeper = self.persons[self.people.secretaries[number].name] if number % 4 else None
            self._chat(self._id(place), "village", f"{place.name}青年", 60 + number, keeper)
            if number < 3:
                self._chat(self._id(place), "grid", f"{place.name}第1网格", 25, keeper)

    def group(self) -> None:
        """A leading group whose members are offices of the streets."""
        root = self.organizations[LEAGUE]
        group = self._post(
            "/api/roster/leading-groups",
            {
                "organization_id": root,
                "name": GROUP,
                "task": TASK,
                "office": "团区委",
                "starts_on": self.calendar.year_begins.isoformat(),
            },
            what="group",
        )
        path = f"/api/roster/leading-groups/{group['id']}/seats"
        known = (
            ("head", "顾远舟", f"{LEAGUE}书记"),
            ("deputy", "沈知微", "区人社局党组成员"),
        )
        for role, name, title in known:
            seat = {"role": role, "holder_name": name, "title": title}
            self._post(path, seat, what=f"seat:{role}")
        holders = self.people.deputies_before[:3]
        for street, holder in zip(streets()[:4], [*holders, None], strict=False):
            post = self._post(
                POSTS,
                {
                    "organization_id": self.organizations[street.party],
                    "title": "副书记",
                    "form": "full_time",
                    "term_months": 60,
                },
                what=f"post:party:{street.code}",
            )
            self._post(path, {"role": "member", "post_id": post["id"]}, what=f"seat:{street.code}")
            if holder is not None:
                self._serve(self.persons[holder.name], post["id"])

    def _party_branch(self, place: Community, today: date) -> None:
        league = self._id(place)
        party = self._post(
            ORGANIZATIONS,
            {
                "name": f"中共{place.street}{place.name}支部委员会",
                "kind": "party_branch",
                "level": "village",
                "parent_league_id": league,
                "term_no": 6,
                "term_starts_on": (today - timedelta(days=120)).isoformat(),
                "term_ends_on": (today + timedelta(days=975)).isoformat(),
            },
            what=f"organization:party:{place.code}",
        )
        path = f"{ORGANIZATIONS}/{league}"
        self.api.patch(path, {"party_org_id": party["id"]}, tag=self.api.tag_of(path))

    def _term(self, organization: str, ends_on: date, *, number: int) -> None:
        starts_on = ends_on.replace(day=1, year=ends_on.year - TERM_YEARS) + timedelta(days=1)
        self._post(
            f"{ORGANIZATIONS}/{organization}/terms",
            {
                "state": "held",
                "number": number,
                "starts_on": starts_on.isoformat(),
                "ends_on": ends_on.isoformat(),
            },
            what=f"term:{organization}",
        )

    def _chat(
        self, organization: str, tier: str, name: str, members: int, keeper: str | None = None
    ) -> None:
        body: dict[str, Any] = {
            "organization_id": organization,
            "tier": tier,
            "name": name,
            "member_count": members,
        }
        if keeper is not None:
            body["secretary_id"] = keeper
        self._post("/api/roster/liaison-groups", body, what=f"chat:{organization}:{name}")

    def _serve(self, person: str, post: str) -> None:
        """Arranged and confirmed: in office."""
        arranged = self._post(
            "/api/roster/appointments",
            {
                "person_id": person,
                "post_id": post,
                "starts_on": self.calendar.year_begins.isoformat(),
                "basis": "appointed",
            },
            what=f"serve:{person}:{post}",
        )
        self.api.post(
            f"/api/roster/appointments/{arranged['id']}/confirm",
            {"confirmed_on": self.calendar.year_begins.isoformat()},
            what=f"confirm:{arranged['id']}",
            tag=f'"{arranged["version"]}"',
        )

    def _id(self, place: Community) -> str:
        return self.organizations[place.branch]

    def _post(self, path: str, body: dict[str, Any], *, what: str) -> dict[str, Any]:
        found: dict[str, Any] = self.api.post(path, body, what=f"structure:{what}").json()
        return found
