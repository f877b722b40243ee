"""JSON shapes of adjustments."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from pydantic import BaseModel, ConfigDict, StringConstraints

from placement.ids import PersonId, PostId

Reason = Annotated[
    str,
    StringConstraints(
        strip_whitespace=True,
        min_length=1,
        max_length=500,
        pattern=r"^[^\x00-\x08\x0b\x0c\x0e-\x1f]*$",
    ),
]


class _Out(BaseModel):
    model_config = ConfigDict(from_attributes=True, frozen=True)


class AdjustmentIn(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    person_id: PersonId
    post_id: PostId | None = None
    """Where to put the person; null keeps them without a post."""
    reason: Reason


class MoveOut(_Out):
    """Somebody whose place changes."""

    person_id: PersonId
    person_name: str
    from_post_id: PostId | None
    from_post: str | None
    to_post_id: PostId | None
    to_post: str | None


class CostOut(_Out):
    """After minus before; a negative value is lost."""

    value: int
    coverage: int
    placed: int
    envy_pairs: int
    floors_lost: list[str]
    moves: list[MoveOut]


class AdjustmentOut(_Out):
    person_id: PersonId
    post_id: PostId | None
    reason: str
    is_saved: bool
    cost: CostOut


class AdjustmentRecordOut(_Out):
    id: UUID
    person_id: PersonId
    person_name: str
    post_id: PostId | None
    reason: str
    cost: CostOut
    made_by: UUID
    made_at: datetime
