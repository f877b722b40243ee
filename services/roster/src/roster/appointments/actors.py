"""Who acts on appointments."""

from dataclasses import dataclass

from common.scope import Scope

from roster.ids import AccountId, PersonId


@dataclass(frozen=True)
class Actor:
    """An account: the subtrees it acts on, and the person it belongs to."""

    account_id: AccountId
    scope: Scope
    person_id: PersonId | None = None
