from datetime import date, datetime
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from assessment.ids import EntryId, SubjectId

Key = Annotated[str, Field(pattern=r"^[A-Za-z][A-Za-z0-9_]{0,63}$")]
PeriodText = Annotated[str, Field(max_length=40)]
Note = Annotated[str, Field(max_length=1000)]


class CountIn(BaseModel):
    """How many events or projects in a period. The same period again replaces the number."""

    model_config = ConfigDict(extra="forbid")

    indicator: Key
    count: Annotated[int, Field(ge=0, le=100_000)]
    period: PeriodText = ""
    note: Note = ""


class CountOut(BaseModel):
    id: EntryId
    subject_id: SubjectId
    indicator: str
    period: str
    count: float
    note: str
    version: int


class DeductionIn(BaseModel):
    model_config = ConfigDict(extra="forbid")

    indicator: Key
    points: Annotated[float, Field(gt=0, le=1000, multiple_of=0.01)]
    reason: Annotated[str, Field(min_length=1, max_length=1000)]


class WaiverIn(BaseModel):
    """容错: on which grounds, decided by whom. The words are those of the scheme's exemption."""

    model_config = ConfigDict(extra="forbid")

    grounds: Annotated[list[Key], Field(min_length=1, max_length=20)]
    deciders: Annotated[list[Key], Field(min_length=1, max_length=20)]


class DeductionOut(BaseModel):
    id: EntryId
    subject_id: SubjectId
    indicator: str
    points: float
    reason: str
    recorded_at: datetime
    waiver: str
    grounds: list[str]
    deciders: list[str]
    version: int


class StatementIn(BaseModel):
    """A fact only a person can state (``fact``), or an excused absence (``excuse``)."""

    model_config = ConfigDict(extra="forbid")

    kind: Literal["fact", "excuse"]
    name: Annotated[str, Field(pattern=r"^[A-Za-z][A-Za-z0-9_.]{0,100}$")]
    """For a fact its name in the scheme, e.g. ``human.severe``; for an excuse the indicator or
    output it applies to."""
    holds: bool = True
    reason: Annotated[str, Field(max_length=64)] = ""
    period: PeriodText = ""
    months: Annotated[int, Field(ge=1, le=120)] | None = None
    note: Note = ""


class StatementOut(BaseModel):
    id: EntryId
    subject_id: SubjectId
    kind: Literal["fact", "excuse"]
    name: str
    holds: bool
    reason: str
    period: str
    months: int | None
    note: str
    stated_at: datetime


class HandbookIn(BaseModel):
    """A line of the work handbook; the subject writes it, or the committee for them."""

    model_config = ConfigDict(extra="forbid")

    on_date: date
    place: Annotated[str, Field(max_length=100)] = ""
    text: Annotated[str, Field(min_length=1, max_length=4000)]


class HandbookOut(BaseModel):
    id: EntryId
    subject_id: SubjectId
    on_date: date
    place: str
    text: str
    created_at: datetime
