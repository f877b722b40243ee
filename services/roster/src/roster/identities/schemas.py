"""JSON shapes of the slice ``identities``."""

from datetime import date, datetime

from roster.core.identities import IdentityKind, StudyMode
from roster.fields import Day, Degree, Education, Input, Month, Output, Patch, Text
from roster.ids import PersonEducationId, PersonId, PersonIdentityId


class IdentityIn(Input):
    kind: IdentityKind
    from_on: Day | None = None
    to_on: Day | None = None
    unit: Text | None = None
    source_document: Text | None = None


class IdentityPatch(Input):
    """What may change. Fields left out stay; null empties."""

    from_on: Day | None = None
    to_on: Day | None = None
    unit: Text | None = None
    source_document: Text | None = None


class IdentityOut(Output):
    id: PersonIdentityId
    person_id: PersonId
    kind: IdentityKind
    from_on: date | None
    to_on: date | None
    unit: str | None
    source_document: str | None
    holds_today: bool
    version: int
    created_at: datetime


class EducationIn(Input):
    education: Education
    degree: Degree | None = None
    school: Text | None = None
    major: Text | None = None
    mode: StudyMode = StudyMode.FULL_TIME
    from_month: Month | None = None
    to_month: Month | None = None
    is_highest: bool | None = None
    """Left out: the highest level wins."""


class EducationPatch(Patch):
    """What may change. Fields left out stay; null empties those that may be empty."""

    _may_be_empty: frozenset[str] = frozenset(
        {"degree", "school", "major", "from_month", "to_month"}
    )

    education: Education | None = None
    degree: Degree | None = None
    school: Text | None = None
    major: Text | None = None
    mode: StudyMode | None = None
    from_month: Month | None = None
    to_month: Month | None = None
    is_highest: bool | None = None


class EducationOut(Output):
    id: PersonEducationId
    person_id: PersonId
    education: str
    degree: str | None
    school: str | None
    major: str | None
    mode: StudyMode
    from_month: str | None
    to_month: str | None
    is_highest: bool
    version: int
    created_at: datetime
