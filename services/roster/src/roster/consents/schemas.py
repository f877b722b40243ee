"""JSON shapes of the slice ``consents``."""

from datetime import date, datetime
from typing import Annotated

from pydantic import BaseModel, Field, StringConstraints

from roster.core.consents import ConsentHow, GivenBy, LegalBasis
from roster.fields import Day, Input, Output, Title
from roster.ids import AccountId, ConsentId, OrganizationId, PersonId

Wording = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=2000)]
Key = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z_]{1,30}$")]


class ConsentIn(Input):
    purpose: Key
    given_by: GivenBy = GivenBy.PERSON
    how: ConsentHow = ConsentHow.ONLINE
    given_on: Day | None = None
    """Today, if left out."""


class ConsentOut(Output):
    id: ConsentId
    person_id: PersonId
    purpose: str
    label: str
    basis: LegalBasis
    given_by: GivenBy
    given_on: date
    how: ConsentHow
    text_version: int
    wording: str
    withdrawn_on: date | None
    recorded_by: AccountId | None
    version: int
    created_at: datetime


class PersonConsents(Output):
    """On what basis a person is kept, what they agreed to, and what they could agree to."""

    basis: LegalBasis
    items: list[ConsentOut]
    open_purposes: list[str]
    """Active purposes without a standing consent."""


class PurposeOut(Output):
    key: str
    label: str
    wording: str
    text_version: int
    is_active: bool
    version: int


class PurposeIn(Input):
    key: Key
    label: Title
    wording: Wording


class PurposePatch(Input):
    """A new wording is a new version of the text; consents say which one they were given to."""

    label: Title | None = None
    wording: Wording | None = None
    is_active: bool | None = None


class ConsentSummary(Output):
    """How many people a purpose may be used for, and why not for the others."""

    purpose: str
    people: int
    by_duty: int
    agreed: int
    not_given: int
    withdrawn: int


class SummaryFilter(BaseModel):
    organization_id: OrganizationId | None = Field(default=None)
