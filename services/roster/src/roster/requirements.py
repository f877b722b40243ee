"""Requirements of posts and pools as JSON, and how they are kept."""

from datetime import date
from typing import Annotated, Any

from pydantic import Field, TypeAdapter

from roster.core.eligibility import Requirements, contradictions
from roster.core.vocabulary import OwnStreet
from roster.fields import Education, Input, Output, PoliticalStatus, Title, Year

Age = Annotated[int, Field(ge=14, le=70)]

_RULES = TypeAdapter(Requirements)


class RequirementsIn(Input):
    """Rules of a post or a pool; what is left out demands nothing."""

    born_on_or_after: date | None = None
    born_on_or_before: date | None = None
    min_age: Age | None = None
    max_age: Age | None = None
    political_statuses: Annotated[list[PoliticalStatus], Field(max_length=13)] = Field(
        default_factory=list
    )
    recruited_years: Annotated[list[Year], Field(max_length=20)] = Field(default_factory=list)
    min_education: Education | None = None
    sending_units: Annotated[list[Title], Field(max_length=50)] = Field(default_factory=list)
    employment_identities: Annotated[list[Title], Field(max_length=20)] = Field(
        default_factory=list
    )
    own_street: OwnStreet | None = None


class RequirementsOut(Output):
    born_on_or_after: date | None
    born_on_or_before: date | None
    min_age: int | None
    max_age: int | None
    political_statuses: list[str]
    recruited_years: list[int]
    min_education: str | None
    sending_units: list[str]
    employment_identities: list[str]
    own_street: OwnStreet | None


def read_rules(stored: dict[str, Any]) -> Requirements:
    """The rules as the core reads them."""
    return _RULES.validate_python(stored)


def stored_rules(rules: RequirementsIn) -> dict[str, Any]:
    """The rules as they are kept: only what demands something."""
    return {
        name: value
        for name, value in rules.model_dump(mode="json").items()
        if value not in (None, [])
    }


def contradictions_of(rules: RequirementsIn) -> list[str]:
    """Pairs of limits that nobody can meet together."""
    return contradictions(read_rules(stored_rules(rules)))
