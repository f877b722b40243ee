"""What happens around appointments: vacancies, procedures, a notice, absences, logs, bindings."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Final
from uuid import UUID

from supervisor.demo.client import Api, RefusedError, at_once
from supervisor.demo.county import LEAGUE, communities, streets
from supervisor.demo.people import Person, Population
from supervisor.demo.register import ADVISER, SECRETARY

ROSTER: Final = "/api/roster"
APPOINTMENTS: Final = f"{ROSTER}/appointments"
FIRST_SECRETARY: Final = "第一书记"
WAY: Final = ("reviewed", "consulted", "decided")
"""How far each candidate of the demo has come, one step further than the one before."""
LOGGED: Final = (("theory", "学习团章和基层工作条例"), ("practice", "社区志愿服务"))
LOG_DAYS: Final = 20
SILENT: Final = 9
"""Every so many-th in office has logged nothing: 名在人不在."""


@dataclass
class Serving:
    api: Api
    today: date
    organizations: Mapping[str, str]
    persons: Mapping[str, str]
    people: Population
    say: Callable[[str], None]

    def everything(self) -> None:
        """In the order in which an office meets it."""
        self._vacancies()
        self._procedures()
        self._bindings()
        self._lives()
        self._attendance()

    def _vacancies(self) -> None:
        """Three requests: one waits, one is authorised, one has become a post."""
        self.say("vacancies")
        for number, community in enumerate(communities()[3:6]):
            body = {
                "organization_id": self.organizations[community.branch],
                "title": "宣传委员",
                "form": "concurrent",
                "reason": "换届后空缺",
            }
            made = self._post("post-requests", body, f"vacancy:{number}")
            path = f"post-requests/{made['id']}"
            if number > 0:
                self._step(path, "approve", {"document_no": "青团职数〔2026〕1号"}, made)
            if number > 1:
                approved = {"version": made["version"] + 1}
                self._step(path, "publish", {}, approved)

    def _procedures(self) -> None:
        """Five candidates on their way to one street's committee; one of them is announced."""
        self.say("procedures")
        street = streets()[6]
        body = {
            "organization_id": self.organizations[street.league],
            "title": "团工委副书记",
            "form": "concurrent",
            "capacity": 5,
        }
        post = self._post("posts", body, "procedures:post")
        candidates = self.people.new_sector[:5]
        last = ""
        for number, person in enumerate(candidates):
            wanted = {
                "person_id": self.persons[person.name],
                "post_id": post["id"],
                "basis": "co_opted",
                "document_no": "青团荐〔2026〕2号",
            }
            made = self._post("procedures", wanted, f"procedure:{number}")
            last = made["id"]
            self._walk(made, min(number, len(WAY)))
        try:
            self._post(
                "notices",
                {
                    "organization_id": self.organizations[LEAGUE],
                    "title": "青桥区拟任团干部公示",
                    "contact": "青桥区团委组织部",
                    "procedure_ids": [last],
                    "posted_on": self.today.isoformat(),
                },
                "notice",
            )
        except RefusedError:  # a year whose working days are not known yet
            self.say("notice: the calendar is not loaded")
        for rank, person in enumerate(self.people.new_sector[5:8], start=1):
            listed = {"post_id": post["id"], "person_id": self.persons[person.name], "rank": rank}
            self._post("alternates", listed, f"alternate:{rank}")
        report = {
            "organization_id": self.organizations[street.league],
            "kind": "duty_performance",
            "title": "团干部履职情况通报",
            "content": "街道团干部全年按计划开展工作，考核结果另附。",
            "document_no": "青团〔2026〕12号",
            "sent_on": (self.today - timedelta(days=10)).isoformat(),
        }
        sent = self._post("party-reports", report, "party-report")
        self._step(f"party-reports/{sent['id']}", "receipt", {"receipt_no": "收〔2026〕33号"}, sent)

    def _walk(self, procedure: Mapping[str, Any], steps: int) -> None:
        path, version = f"procedures/{procedure['id']}", procedure["version"]
        for stage in WAY[:steps]:
            if stage == "consulted":
                self._ask(path, procedure["id"])
            self._step(path, "advance", {"stage": stage}, {"version": version})
            version += 1

    def _ask(self, path: str, name: str) -> None:
        """Both committees agree, and no body knows anything against it."""
        for kind in ("party_study", "league_assist"):
            letter = {"kind": kind, "document_no": "青团函〔2026〕5号"}
            asked = self._post(f"{path}/opinions", letter, f"opinion:{kind}:{name}")
            answer = {"answer": "agree", "document_no": "青党复〔2026〕8号"}
            self._step(f"opinions/{asked['id']}", "answer", answer, asked)
        for body in ("discipline", "public_security", "petitions"):
            request = {"procedure_id": name, "body": body, "document_no": "青团函〔2026〕6号"}
            asked = self._post("clearances", request, f"clearance:{body}:{name}")
            answer = {"answer": "none", "document_no": "复〔2026〕8号"}
            self._step(f"clearances/{asked['id']}", "answer", answer, asked)

    def _bindings(self) -> None:
        """First secretaries of three communities are their League advisers."""
        self.say("bindings")
        rule = {
            "organization_id": self.organizations[LEAGUE],
            "leading_titles": [FIRST_SECRETARY],
            "bound_title": ADVISER,
            "basis": "assigned",
            "reason": "第一书记担任团建指导员",
            "document_no": "青组发〔2026〕6号",
        }
        self._post("bindings", rule, "binding")
        for number, community in enumerate(communities()[20:26:2]):
            seat = {
                "organization_id": self.organizations[community.branch],
                "title": FIRST_SECRETARY,
                "form": "seconded",
                "term_months": 24,
            }
            post = self._post("posts", seat, f"first:{number}")
            holder = self.people.new_sector[10 + number]
            body = {"person_id": self.persons[holder.name], "post_id": post["id"]}
            made = self._post("appointments", body, f"first:in:{number}")
            self._step(f"appointments/{made['id']}", "confirm", {"basis": "appointed"}, made)

    def _lives(self) -> None:
        """Secretaries: one on leave, one lost, one who left and has to hand over, two certified."""
        self.say("absences and handover")
        chosen = [self._service_of(person) for person in self.people.secretaries[5:10]]
        on_leave, lost, leaving, treated, certified = chosen
        until = (self.today + timedelta(days=60)).isoformat()
        leave = {"kind": "on_leave", "ends_on": until, "document_no": "青团假〔2026〕3号"}
        self._step(f"appointments/{on_leave['id']}", "absences", leave, on_leave)
        self._step(f"appointments/{lost['id']}", "absences", {"kind": "lost_contact"}, lost)
        end = {"reason": "工作调动", "kind": "transferred"}
        self._step(f"appointments/{leaving['id']}", "end", end, leaving)
        treatment = {
            "kind": "committee_member",
            "starts_on": treated["starts_on"],
            "source": "社区工作经费",
            "document_no": "青财〔2026〕20号",
        }
        for one in (treated, certified):
            self._post(f"appointments/{one['id']}/treatments", treatment, f"treatment:{one['id']}")
        path = f"appointments/{certified['id']}/certificates"
        self._post(path, {"kind": "service"}, f"certificate:{certified['id']}")

    def _service_of(self, person: Person) -> dict[str, Any]:
        """The secretary's appointment; the same one however often the load begins again."""
        found = self.api.every(APPOINTMENTS, person_id=self.persons[person.name])
        return next(one for one in found if one["post_title"] == SECRETARY)

    def _attendance(self) -> None:
        """Students report at home; riders and most of those in office log what they did."""
        self.say("report-ins and logs")
        branch = self.organizations[communities()[0].branch]
        for number, student in enumerate(self.people.students[:6]):
            day = (self.today - timedelta(days=number)).isoformat()
            body = {
                "person_id": self.persons[student.name],
                "organization_id": branch,
                "purpose": ("weekend", "festival")[number % 2],
                "reported_on": day,
            }
            self._post("report-ins", body, f"report-in:{number}")
        serving = {one["person_id"] for one in self.api.every(APPOINTMENTS, state="in_office")}
        riders = {self.persons[person.name] for person in self.people.new_sector[:6]}
        at_once(self._log, riders | {one for one in serving if UUID(one).int % SILENT})

    def _log(self, person: str) -> None:
        """What it says is drawn from the person's id, so that it is the same if asked again."""
        number = UUID(person).int
        kind, content = LOGGED[number % len(LOGGED)]
        log = {
            "person_id": person,
            "kind": kind,
            "done_on": (self.today - timedelta(days=number % LOG_DAYS)).isoformat(),
            "hours": 1.5 + number % 2,
            "place": "社区党群服务中心",
            "content": content,
        }
        self._post("duty-logs", log, f"duty-log:{person}")

    def _post(self, path: str, body: object, what: str) -> dict[str, Any]:
        made: dict[str, Any] = self.api.post(f"{ROSTER}/{path}", body, what=what).json()
        return made

    def _step(self, path: str, step: str, body: object, seen: Mapping[str, Any]) -> None:
        self.api.post(
            f"{ROSTER}/{path}/{step}",
            body,
            what=f"{step}:{path}:{body}",
            tag=f'"{seen["version"]}"',
        )
