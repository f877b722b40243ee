"""Who can sign in to the demo county."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from supervisor.demo.client import Api
from supervisor.demo.county import LEAGUE, communities, streets
from supervisor.demo.people import Population

ACCOUNTS: Final = "/api/auth/accounts"
PANEL: Final = ("panel1", "panel2", "panel3")
PARTY: Final = ("party1",)
YOUTH: Final = ("youth1", "youth2", "youth3", "youth4", "youth5", "youth6")
RATERS: Final = (*PANEL, *PARTY, *YOUTH)
MEMBER: Final = "member"


@dataclass(frozen=True)
class Seat:
    """An account to create."""

    username: str
    display_name: str
    role: str
    organization: str
    person: str | None = None
    """Their name in the register, where the account is one of its people."""


def assessed_street() -> str:
    """The street whose cadres the finished cycle assesses."""
    return streets()[4].name


def seats(people: Population) -> list[Seat]:
    """The accounts of the demo besides admin."""
    street, other = streets()[4], streets()[10]
    branch = communities()[0].branch
    student = people.students[0]
    raters = [
        Seat(name, f"{label}{number}", "rater", street.league)
        for names, label in ((PANEL, "述职评议组"), (PARTY, "街道党工委"), (YOUTH, "青年代表"))
        for number, name in enumerate(names, 1)
    ]
    return [
        Seat("quwei", "青桥区团委", "committee", LEAGUE),
        Seat("jiandu", "谈话与监督", "supervisor", LEAGUE),
        Seat("street1", street.league, "committee", street.league),
        Seat("street2", other.league, "committee", other.league),
        Seat("branch", branch, "branch", branch),
        Seat("student", student.name, "member", LEAGUE, student.name),
        *raters,
    ]


def member(name: str) -> Seat:
    """Somebody whom the finished round placed in the assessed street: known once it is over."""
    return Seat(MEMBER, name, "member", LEAGUE, name)


def usernames(people: Population) -> list[str]:
    return [*(seat.username for seat in seats(people)), MEMBER]


def create_accounts(
    api: Api,
    wanted: Iterable[Seat],
    organizations: Mapping[str, str],
    persons: Mapping[str, str],
    passwords: Mapping[str, str],
    say: Callable[[str], None],
) -> dict[str, str]:
    """Create them, set their passwords; account ids by username."""
    ids = {}
    for seat in wanted:
        say(f"account {seat.username}")
        grant = {"role": seat.role, "organization_id": organizations[seat.organization]}
        body: dict[str, Any] = {
            "username": seat.username,
            "display_name": seat.display_name,
            "grants": [grant],
        }
        if seat.person is not None:
            body["person_id"] = persons[seat.person]
        account = api.post(ACCOUNTS, body, what=f"account:{seat.username}").json()
        ids[seat.username] = account["id"]
        path = f"{ACCOUNTS}/{account['id']}"
        if not api.get(path)["has_password"]:
            api.put(
                f"{path}/password", {"password": passwords[seat.username]}, tag=api.tag_of(path)
            )
    return ids
