"""The caller as this service's queries need them."""

from typing import Annotated

from common.web.auth import Caller, Role, requires

from assessment.ids import AccountId, PersonId
from assessment.models.finding import Sight

SignedIn = Annotated[Caller, requires()]
"""Anyone with a token: the query then shows what concerns them."""

OFFICES = (Role.COMMITTEE, Role.BRANCH)
"""Who reads the records of a subtree."""


def sight_of(caller: Caller) -> Sight:
    person = PersonId(caller.person_id) if caller.person_id else None
    return Sight(caller.scope(*OFFICES), AccountId(caller.subject), person)
