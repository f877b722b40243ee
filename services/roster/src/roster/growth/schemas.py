"""JSON shapes of the slice ``growth``."""

from datetime import date

from common.words import Sentence

from roster.core.growth import EntryKind
from roster.fields import Output
from roster.ids import PersonId


class EntryOut(Output):
    on: date
    kind: EntryKind
    title: Sentence
    detail: Sentence | None
    link: str | None
    """A page of the web app."""


class GrowthFileOut(Output):
    person_id: PersonId
    person_name: str
    organization_name: str
    work_unit: str | None
    birth_month: str | None
    sex: str | None
    political_status: str | None
    education: str | None
    as_of: date
    entries: list[EntryOut]
