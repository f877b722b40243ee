from datetime import datetime
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from assessment.ids import CycleId, EvidenceId, SubjectId, TaskId

Names = list[str]
"""Where a field is itself called ``list``, the type needs another name."""
TaskState = Literal["open", "submitted", "returned", "verified", "exempt"]
Key = Annotated[str, Field(pattern=r"^[A-Za-z][A-Za-z0-9_]{0,63}$")]


class TaskSubjectOut(BaseModel):
    id: SubjectId
    kind: Literal["person", "organization"]
    name: str
    post_title: str
    organization_name: str


class TaskOut(BaseModel):
    id: TaskId
    cycle_id: CycleId
    cycle_title: str
    cycle_state: str
    subject: TaskSubjectOut
    list: str
    item: str
    label: str
    weight: float
    evidence_needed: Names
    verify_group: str
    state: TaskState
    value: float | None
    note: str
    decided_at: datetime | None
    evidence_count: int
    version: int


class EvidenceOut(BaseModel):
    id: EvidenceId
    task_id: TaskId
    kind: Literal["file", "link", "text"]
    text: str
    """The link or the words; for a file the words that go with it."""
    filename: str
    media_type: str
    size: int
    created_at: datetime


Pieces = list[EvidenceOut]


class TaskDetailOut(TaskOut):
    evidence: Pieces


class TasksIn(BaseModel):
    """One task for several subjects: target letters, feature indicators."""

    model_config = ConfigDict(extra="forbid")

    cycle_id: CycleId
    subject_ids: Annotated[list[SubjectId], Field(max_length=20_000)] | None = None
    """Left out means everyone in the cycle whose score uses the list."""
    list: Key
    item: Key
    label: Annotated[str, Field(min_length=1, max_length=200)]
    weight: Annotated[float, Field(gt=0, le=1000)] = 1


class TasksOut(BaseModel):
    created: int


class VerdictIn(BaseModel):
    verdict: Literal["verified", "returned", "exempt"] = "verified"
    value: Annotated[float, Field(ge=0, le=100)] = 100
    """How well it was done; counts only when verified."""
    note: Annotated[str, Field(max_length=1000)] = ""
