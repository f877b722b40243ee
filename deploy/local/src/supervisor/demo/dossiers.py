"""What is known of some people beside the lists: identities, consents, doubles, wishes."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

from supervisor.demo.client import Api, at_once
from supervisor.demo.people import Person, Population
from supervisor.demo.register import Calendar

PEOPLE: Final = "/api/roster/people"
SOME: Final = 12
DOUBLES: Final = 3


@dataclass
class Dossiers:
    api: Api
    people: Population
    calendar: Calendar
    ids: dict[str, str]
    say: Callable[[str], None]

    def fill(self, home: str) -> None:
        """``home`` is the organization under which the doubles are registered."""
        self.say("dossiers")
        cadres, riders = self.people.cadres[:SOME], self.people.new_sector[:SOME]
        students = self.people.students[:SOME]
        at_once(self._cadre, cadres)
        at_once(self._rider, riders)
        at_once(self._student, students)
        for number, person in enumerate(cadres[:DOUBLES]):
            self._double(person, home, number)
        self._withdraws(students[0])
        self._wishes(students[1])

    def _cadre(self, person: Person) -> None:
        if person.source == "选调生":
            since = f"{person.recruited_year or self.calendar.today.year}-08-01"
            identity = {"kind": "selected_graduate", "from_on": since}
            self._add(person, "identities", identity | {"source_document": "选调生录用通知"})
        schooling = {"education": "21", "school": person.school, "major": person.major}
        self._add(person, "educations", schooling | {"mode": "full_time"})

    def _rider(self, person: Person) -> None:
        url = f"{PEOPLE}/{self.ids[person.name]}"
        found = {
            "found_on": f"{self.calendar.today.year - 1}-05-04",
            "found_how": "走访站点时由站长推荐",
            "found_by": "青桥区新兴领域团工委",
        }
        self.api.patch(url, found, tag=self.api.tag_of(url))

    def _student(self, person: Person) -> None:
        self._add(
            person,
            "identities",
            {"kind": "returning_student", "from_on": f"{self.calendar.today.year - 1}-09-01"},
        )

    def _double(self, person: Person, home: str, number: int) -> None:
        """Somebody typed them in again, without the ID number."""
        body: dict[str, Any] = {
            "name": person.name,
            "organization_id": home,
            "birth_month": f"{person.born_on:%Y-%m}",
            "phone": person.phone if number % 2 == 0 else None,
            "work_unit": person.unit,
            "school": person.school,
        }
        self.api.post(PEOPLE, body, what=f"double:{person.id_number}")

    def _withdraws(self, person: Person) -> None:
        url = f"{PEOPLE}/{self.ids[person.name]}/consents"
        for consent in self.api.get(url)["items"]:
            if consent["purpose"] == "matching" and consent["withdrawn_on"] is None:
                self.api.post(
                    f"{url}/{consent['id']}/withdraw",
                    what=f"withdraw:{consent['id']}",
                    tag=f'"{consent["version"]}"',
                )

    def _wishes(self, person: Person) -> None:
        body = {"field": "school", "value": "青桥大学（东校区）", "reason": "学校更名"}
        url = f"{PEOPLE}/{self.ids[person.name]}/corrections"
        self.api.post(url, body, what=f"correction:{person.id_number}")

    def _add(self, person: Person, what: str, body: dict[str, Any]) -> None:
        url = f"{PEOPLE}/{self.ids[person.name]}/{what}"
        self.api.post(url, body, what=f"{what}:{person.id_number}")
