"""JSON shapes of the slice ``talks``.

What creates or commands answers with a receipt: stored answers of repeated requests must not hold
what was said.
"""

from datetime import date, datetime
from typing import Annotated, Literal

from pydantic import BaseModel, Field, StringConstraints

from roster.core.talks import SignSource, TalkKind, TalkState
from roster.fields import Day, Input, Output, Patch, Title, Words
from roster.ids import AccountId, EarlySignId, PersonId, TalkAddendumId, TalkId

LongText = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=5000)]
Participants = Annotated[list[Words], Field(min_length=2, max_length=10)]


class TalkIn(Input):
    """A talk as it was held: who took part, what it was about, what was agreed."""

    person_id: PersonId
    kind: TalkKind
    held_on: Day
    participants: Participants
    facts: LongText
    measures: LongText | None = None


class TalkPatch(Patch):
    """Corrections before the record is given to the person; what is left out stays."""

    _may_be_empty: frozenset[str] = frozenset({"measures"})

    held_on: Day | None = None
    participants: Participants | None = None
    facts: LongText | None = None
    measures: LongText | None = None


class StatementIn(Input):
    """The person's own statement and reply."""

    statement: LongText


class SignIn(Input):
    """Signed on paper, for who has no account."""

    signed_on: Day


class AddendumIn(Input):
    words: LongText


class Receipt(Output):
    """That it happened, and nothing of what was said."""

    id: TalkId
    state: TalkState
    version: int


class AddendumOut(Output):
    id: TalkAddendumId
    by_person: bool
    words: str
    created_at: datetime


class TalkRow(Output):
    id: TalkId
    person_id: PersonId
    person_name: str
    kind: TalkKind
    state: TalkState
    held_on: date
    given_at: datetime | None
    signed_at: datetime | None
    effect_until: date | None
    keep_until: date
    version: int


class TalkOut(TalkRow):
    participants: list[str]
    facts: str
    measures: str | None
    statement: str | None
    statement_at: datetime | None
    signed_how: Literal["in_app", "on_paper"] | None
    addenda: list[AddendumOut]


class TalkFilter(BaseModel):
    person_id: PersonId | None = None
    kind: TalkKind | None = None
    state: TalkState | None = None


class TalkPerson(Output):
    id: PersonId
    name: str
    organization_name: str
    work_unit: str | None


class ReadingOut(Output):
    account_id: AccountId
    as_person: bool
    what: Literal["talk", "talk_list"]
    at: datetime


class EarlySignIn(Input):
    """A formal sign with the document it comes from."""

    person_id: PersonId
    source: SignSource
    document_no: Title
    observed_on: Day
    facts: LongText


class EarlySignClose(Input):
    """How it was dealt with: by a talk, or otherwise."""

    outcome: LongText
    talk_id: TalkId | None = None


class SignReceipt(Output):
    id: EarlySignId
    state: Literal["open", "closed"]
    version: int


class EarlySignOut(Output):
    id: EarlySignId
    person_id: PersonId
    person_name: str
    source: SignSource
    document_no: str
    observed_on: date
    facts: str
    state: Literal["open", "closed"]
    outcome: str | None
    talk_id: TalkId | None
    keep_until: date
    version: int


class EarlySignFilter(BaseModel):
    person_id: PersonId | None = None
    state: Literal["open", "closed"] | None = None
