"""An invented district as the roster would export it. Every person is made up."""

from dataclasses import dataclass, field
from typing import Any
from uuid import UUID, uuid5

SPACE = UUID("6f2c1c1e-0000-4000-8000-000000000000")


def an_id(name: str) -> str:
    """The same id for the same name, so that tests can speak of people by name."""
    return str(uuid5(SPACE, name))


@dataclass
class District:
    """What the roster holds."""

    organizations: list[dict[str, Any]] = field(default_factory=list)
    people: list[dict[str, Any]] = field(default_factory=list)
    posts: list[dict[str, Any]] = field(default_factory=list)
    appointments: list[dict[str, Any]] = field(default_factory=list)

    def path_of(self, name: str) -> str:
        return next(str(row["path"]) for row in self.organizations if row["name"] == name)

    def add_organization(self, name: str, path: str, **fields: Any) -> None:  # noqa: ANN401
        row = {
            "id": an_id(name), "parent_league_id": None, "path": path, "name": name,
            "short_name": None, "kind": "branch", "level": "village", "division_code": None,
            "version": 1,
        }  # fmt: skip
        self.organizations.append(row | fields)

    def add_person(self, name: str, organization: str, **fields: Any) -> str:  # noqa: ANN401
        row = {
            "id": an_id(name), "name": name, "sex": "2", "birth_month": "1999-03",
            "birth_on": None, "political_status": "03", "is_league_member": True,
            "education": "21", "work_unit": "区司法局", "work_title": None,
            "employment_identity": "civil_servant", "recruited_year": 2021,
            "source_channel": "agency_cadre", "home_division_code": None,
            "residence_division_code": None, "skills": [], "stay_intent": None,
            "organization_id": an_id(organization), "org_path": self.path_of(organization),
            "version": 1,
        }  # fmt: skip
        self.people.append(row | fields)
        return str(row["id"])

    def add_post(self, organization: str, title: str = "副书记", **fields: Any) -> str:  # noqa: ANN401
        path = self.path_of(organization)
        town = next(
            (row for row in self.organizations if row["path"] == path[: len(path) - 5]), None
        )
        row = {
            "id": an_id(f"{organization}{title}"), "organization_id": an_id(organization),
            "organization_name": organization, "org_path": path, "division_code": None,
            "town_organization_id": town["id"] if town else None,
            "town_name": town["name"] if town else None, "title": title, "form": "concurrent",
            "capacity": 1, "occupied": 0, "floor_under35": 0, "requirements": {},
            "term_months": 12, "skills": [], "priority": 50, "version": 1,
        }  # fmt: skip
        self.posts.append(row | fields)
        return str(row["id"])


def a_district() -> District:
    """A county, two streets, three communities, four people and three posts of one seat."""
    district = District()
    district.add_organization("共青团青桥区委", "0001/", kind="committee", level="county")
    for number, street in enumerate(("东桥街道", "西桥街道"), start=1):
        district.add_organization(
            street, f"0001/000{number}/", kind="working_committee", level="township"
        )
    district.add_organization("柳荫社区团支部", "0001/0001/0001/")
    district.add_organization("河湾社区团支部", "0001/0001/0002/")
    district.add_organization("古槐社区团支部", "0001/0002/0001/")
    district.add_post("柳荫社区团支部")
    district.add_post("河湾社区团支部")
    district.add_post("古槐社区团支部")
    district.add_person("林一帆", "共青团青桥区委")
    district.add_person("周知微", "共青团青桥区委", political_status="01", birth_month="1998-07")
    district.add_person("韩小满", "东桥街道", work_unit="东桥街道办事处", sex="1")
    district.add_person("顾明远", "西桥街道", political_status="13", birth_month="1984-01")
    return district
