"""JSON shapes of the slice ``disclosures``."""

from datetime import datetime
from typing import Literal

from pydantic import BaseModel, Field

from roster.fields import Input, Output, Reason
from roster.ids import AccountId, PersonAuditId, PersonId

Secret = Literal["phone", "id_number"]


class RevealIn(Input):
    field: Secret
    purpose: Reason
    """What it is needed for; kept with the look."""


class Revealed(Output):
    field: Secret
    value: str


class AuditLine(Output):
    id: PersonAuditId
    at: datetime
    person_id: PersonId | None
    actor: AccountId | None
    action: str
    fields: list[str]
    purpose: str | None


class AuditFilter(BaseModel):
    action: str | None = Field(default=None, max_length=40)
    person_id: PersonId | None = None


class FieldClassOut(Output):
    """One field of a person: its class, and what each role sees of it."""

    field: str
    field_class: str
    access: dict[str, str]
