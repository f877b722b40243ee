"""JSON shapes of the slice ``rules``."""

from datetime import date, datetime
from typing import Annotated, Self

from common.words import Sentence
from pydantic import Field, model_validator

from roster.core.structure.rules import NAMES
from roster.fields import Day, Input, Output, Text, Title
from roster.ids import OrganizationId, RuleSetId

RuleValue = Annotated[int, Field(ge=0, le=100_000)]


class RuleSetIn(Input):
    """What differs here, from a day on, from what holds above."""

    effective_on: Day
    values: dict[str, RuleValue] = Field(min_length=1)
    document_no: Title | None = None
    note: Text | None = None

    @model_validator(mode="after")
    def know_the_names(self) -> Self:
        if not set(NAMES).issuperset(self.values):
            raise ValueError("有不认识的规则名称")
        return self


class RuleInForceOut(Output):
    """One rule in force."""

    name: str
    value: int
    default: int
    source: Sentence | None
    """The text a default is stated in; null where it is assumed."""
    set_by: OrganizationId | None
    """The organization that set it; null where the default holds."""
    set_by_name: str | None
    since: date | None


class RuleSetOut(Output):
    id: RuleSetId
    organization_id: OrganizationId
    effective_on: date
    values: dict[str, int]
    document_no: str | None
    note: str | None
    version: int
    created_at: datetime
    updated_at: datetime


class RulesInForceOut(Output):
    """The rules in force for an organization, and what it set itself."""

    as_of: date
    rules: list[RuleInForceOut]
    own: list[RuleSetOut]
