from datetime import datetime
from typing import Annotated, Literal
from uuid import UUID

from common.words import Sentence
from pydantic import BaseModel, ConfigDict, Field

from assessment.ids import (
    AccountId,
    CycleId,
    OrganizationId,
    PersonId,
    SchemeId,
    SubjectId,
)

CycleState = Literal["draft", "opening", "open", "closed"]
Key = Annotated[str, Field(pattern=r"^[A-Za-z][A-Za-z0-9_]{0,63}$")]


class CycleIn(BaseModel):
    scheme_id: SchemeId
    organization_id: OrganizationId
    period: Annotated[str, Field(min_length=1, max_length=40)]
    """``2026``, ``2026-Q3`` or ``2026-08``; free text where the scheme's period is a term."""
    title: Annotated[str, Field(max_length=200)] = ""


class CycleOut(BaseModel):
    id: CycleId
    scheme_id: SchemeId
    scheme_code: str
    scheme_title: str
    organization_id: OrganizationId
    organization_name: str
    period: str
    title: str
    state: CycleState
    created_at: datetime
    opened_at: datetime | None
    closed_at: datetime | None
    message: Sentence
    """Why the last attempt to open it failed; empty otherwise."""
    version: int


class OpenIn(BaseModel):
    """How to open.

    With ``default_raters`` and no rater named yet, whoever opens the cycle becomes a rater of
    every group that is not anonymous, so that work can begin at once.
    """

    default_raters: bool = True


class OpeningOut(BaseModel):
    job_id: UUID
    cycle_id: CycleId


class SubjectOut(BaseModel):
    id: SubjectId
    kind: Literal["person", "organization"]
    person_id: PersonId | None
    organization_id: OrganizationId
    organization_name: str
    name: str
    post_title: str
    strata: dict[str, str]
    secretary_of: SubjectId | None
    version: int


class SubjectPatch(BaseModel):
    model_config = ConfigDict(extra="forbid")

    strata: Annotated[dict[Key, Annotated[str, Field(max_length=80)]], Field(max_length=40)]


class RaterIn(BaseModel):
    account_id: AccountId
    label: Annotated[str, Field(max_length=80)] = ""
    subject_ids: Annotated[list[SubjectId], Field(max_length=20_000)] | None = None
    """Whom they rate; left out means everyone the group rates."""


class GroupIn(BaseModel):
    raters: Annotated[list[RaterIn], Field(max_length=2000)]


class RaterOut(BaseModel):
    account_id: AccountId
    label: str
    subject_ids: list[SubjectId] | None
    forms: int | None
    """How many forms they were given; never told for an anonymous group."""
    submitted: int | None


class RaterGroupOut(BaseModel):
    group: str
    label: str
    anonymous: bool
    needed: int
    raters: list[RaterOut]
    version: int


class GroupProgressOut(BaseModel):
    group: str
    label: str
    anonymous: bool
    needed: int
    raters: int
    forms: int
    submitted: int
    excluded: int
    subjects: int
    subjects_ready: int
    """Subjects with at least as many submitted forms as the group needs."""


class TaskProgressOut(BaseModel):
    total: int
    open: int
    submitted: int
    returned: int
    verified: int
    exempt: int


class ProgressOut(BaseModel):
    subjects: int
    groups: list[GroupProgressOut]
    tasks: TaskProgressOut
