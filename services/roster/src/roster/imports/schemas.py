"""JSON shapes of the slice ``imports``."""

from datetime import datetime
from enum import StrEnum
from typing import Annotated, Any, Literal
from uuid import UUID

from common.words import Sentence
from pydantic import Field, StringConstraints

from roster.fields import Input, Output
from roster.ids import ImportId, OrganizationId

Value = Annotated[str, StringConstraints(strip_whitespace=True, max_length=300)]


class ImportKind(StrEnum):
    PEOPLE = "people"
    ORGANIZATIONS = "organizations"
    APPOINTMENTS = "appointments"


class ImportState(StrEnum):
    READING = "reading"
    READY = "ready"
    FAILED = "failed"
    COMMITTING = "committing"
    COMMITTED = "committed"


class AnswerIn(Input):
    """An answer to a question, or a new value for any cell. ``value`` null leaves it empty."""

    row: Annotated[int, Field(ge=1, le=2_000_000)]
    field: Annotated[str, StringConstraints(min_length=1, max_length=50)]
    value: Value | None


class ColumnIn(Input):
    """What a column means. ``field`` null leaves the column out."""

    header: Annotated[str, StringConstraints(max_length=300)]
    field: Annotated[str, StringConstraints(max_length=50)] | None
    index: Annotated[int, Field(ge=0, le=16_384)] | None = None
    """Position from 0, where two columns have the same header."""


class ImportPatch(Input):
    """Answers and columns to add to those given before; the file is then read again."""

    answers: Annotated[list[AnswerIn], Field(max_length=2000, default_factory=list)]
    columns: Annotated[list[ColumnIn], Field(max_length=500, default_factory=list)]


class CountsOut(Output):
    """Rows by what becomes of them; they add up to the data rows of the file."""

    created: int
    updated: int
    unchanged: int
    refused: int
    skipped: int
    """Vacancies, and rows that a later row of the file stands for."""


class ColumnOut(Output):
    index: int
    header: str
    field: str | None
    label: str | None
    confidence: float
    is_kept: bool
    """False for columns that are recognised but not imported."""


class ProblemOut(Output):
    sheet: str
    row: int
    column: str
    field: str
    code: str
    severity: Literal["error", "warning"]
    message: Sentence


class SuggestionOut(Output):
    value: str | None
    label: Sentence
    score: float


class QuestionOut(Output):
    """``rows`` tells for how many rows one answer holds.

    ``row`` is what an answer refers to; ``place`` is where people find it in their file.
    """

    row: int
    place: Sentence
    field: str
    raw: str
    code: str
    message: Sentence
    rows: int
    suggestions: list[SuggestionOut]


class ImportRowOut(Output):
    """A line of the list."""

    id: ImportId
    kind: ImportKind
    organization_id: OrganizationId
    file_name: str
    state: ImportState
    counts: CountsOut | None
    problem_count: int
    question_count: int
    created_at: datetime
    committed_at: datetime | None
    version: int


class ImportOut(ImportRowOut):
    """An import with the first problems and questions; ``…/problems`` pages through all."""

    job_id: UUID | None
    done: int
    total: int | None
    message: Sentence
    method: str
    sheet: str | None
    header_row: int | None
    columns: list[ColumnOut]
    problems: list[ProblemOut]
    questions: list[QuestionOut]


def counts_of(counts: dict[str, Any]) -> CountsOut | None:
    """None before the first dry run has ended."""
    return CountsOut.model_validate(counts) if counts else None
