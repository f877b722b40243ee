from datetime import datetime
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from assessment.ids import CycleId, FormId, SubjectId

FormState = Literal["open", "draft", "submitted", "excluded"]
Score = Annotated[float, Field(ge=-1_000_000, le=1_000_000)]


class FormItemOut(BaseModel):
    id: str
    label: str
    min: float
    max: float


class FormSubjectOut(BaseModel):
    id: SubjectId
    kind: Literal["person", "organization"]
    name: str
    post_title: str
    organization_name: str


class FormOut(BaseModel):
    id: FormId
    cycle_id: CycleId
    cycle_title: str
    cycle_state: str
    period: str
    group: str
    group_label: str
    is_anonymous: bool
    indicator: str
    indicator_label: str
    subject: FormSubjectOut
    items: list[FormItemOut]
    scores: list[float | None]
    """In the order of ``items``; empty while nothing is filled in."""
    comment: str
    state: FormState
    conflict: str
    rater_label: str
    is_mine: bool
    submitted_at: datetime | None
    version: int


class FormPut(BaseModel):
    model_config = ConfigDict(extra="forbid")

    scores: Annotated[list[Score | None], Field(max_length=100)] = []
    """One per item, in the order of ``items``; a draft may leave some ``null``."""
    comment: Annotated[str, Field(max_length=2000)] = ""
    state: Literal["draft", "submitted"] = "submitted"
    conflict: Annotated[str, Field(max_length=200)] = ""
    """Why the rater must not rate this subject (回避). Said, the form is excluded."""


class FormListOut(BaseModel):
    """What one account is asked in one group of one cycle, and how far it is."""

    cycle_id: CycleId
    cycle_title: str
    cycle_state: str
    period: str
    group: str
    group_label: str
    is_anonymous: bool
    total: int
    open: int
    draft: int
    submitted: int
    excluded: int
