"""Load the demo county through the gateway; what is there already is left alone.

Told by the environment: DEMO_URL, DEMO_STORY (names this load), DEMO_ON (its first day) and
DEMO_PASSWORDS (JSON: admin's and those that the demo accounts get). Prints a line per step.
"""

import json
import os
import sys
import threading
import time
from datetime import date

from supervisor.demo.accounts import assessed_street, create_accounts, member, seats
from supervisor.demo.assessing import FOUR_PARTIES, SIX_ONES, Assessing
from supervisor.demo.client import Api, RefusedError, at_once
from supervisor.demo.county import communities, streets
from supervisor.demo.developing import Developing, record_talk
from supervisor.demo.dossiers import Dossiers
from supervisor.demo.growing import Growing
from supervisor.demo.people import population
from supervisor.demo.placing import Placing, homes_of
from supervisor.demo.register import Calendar, Register
from supervisor.demo.serving import Serving
from supervisor.demo.structure import Structure

SAY_SECONDS = 0.2


class Steps:
    """Lines on the standard output, few enough to be read."""

    def __init__(self) -> None:
        self._said_at = 0.0
        self._lock = threading.Lock()

    def __call__(self, what: str) -> None:
        with self._lock:
            if time.monotonic() - self._said_at < SAY_SECONDS:
                return
            self._said_at = time.monotonic()
            print(what, flush=True)


def load(origin: str, story: str, on: date, passwords: dict[str, str]) -> None:
    """The whole story, in order."""
    calendar = Calendar(on)
    people = population(on.year)
    say = Steps()
    with Api(origin, "admin", passwords["admin"], story) as api:
        register = Register(api, people, calendar, say)
        root = register.organizations()
        at_once(lambda work: work(), [register.persons, register.posts])
        register.appointments()
        organizations = register.ids()
        persons = register.person_ids()
        accounts = create_accounts(api, seats(people), organizations, persons, passwords, say)
        Developing(api, organizations, calendar, say).everything(people, persons)
        placing = Placing(api, root, calendar, say)
        finished = placing.finished_round()
        placed = placing.placed_in(finished, assessed_street())
        create_accounts(api, [member(placed)], organizations, persons, passwords, say)
        with Api(origin, "jiandu", passwords["jiandu"], story) as supervisor:
            record_talk(supervisor, persons[placed], calendar)
        homes = homes_of(people, organizations)
        placing.check_ins(finished, first=placed, homes=homes)
        placing.open_round()
        Serving(api, on, organizations, persons, people, say).everything()
        Growing(api, organizations, on, say).everything(persons[placed])
        assessing = Assessing(api, origin, story, calendar, accounts, passwords, say)
        schemes = assessing.schemes()
        street = next(one for one in streets() if one.name == assessed_street())
        assessing.finished_cycle(schemes[FOUR_PARTIES], organizations[street.league])
        assessing.rated_cycle(schemes[FOUR_PARTIES], organizations[street.league])
        first_branch = communities()[0].branch
        assessing.open_cycle(schemes[SIX_ONES], root, member=placed, branch=first_branch)
        Dossiers(api, people, calendar, persons, say).fill(organizations[street.league])
        Structure(api, people, calendar, organizations, persons, say).tell()


def main() -> int:
    told = os.environ
    try:
        load(
            told["DEMO_URL"],
            told["DEMO_STORY"],
            date.fromisoformat(told["DEMO_ON"]),
            json.loads(told["DEMO_PASSWORDS"]),
        )
    except RefusedError as refusal:
        print(refusal, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
