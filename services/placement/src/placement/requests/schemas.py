"""JSON shapes of requests, and what a branch may see of an applicant."""

from datetime import datetime
from typing import Annotated, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from placement.fields import Reason
from placement.ids import PersonId, PostId, RoundId

AgeBand = Literal["to_25", "26_to_30", "31_to_35", "from_36"]


class RequestIn(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    person_ids: Annotated[list[PersonId], Field(max_length=20)]
    """The first choice first; none at all takes the request back."""
    reason: Reason | None = None
    """Why the round's own staff ask in the branch's place."""

    @model_validator(mode="after")
    def _all_different(self) -> Self:
        if len(set(self.person_ids)) != len(self.person_ids):
            msg = "同一个人选了两次"
            raise ValueError(msg)
        return self


class _Out(BaseModel):
    model_config = ConfigDict(from_attributes=True, frozen=True)


class RequestOut(_Out):
    round_id: RoundId
    post_id: PostId
    title: str
    organization_name: str
    person_ids: list[PersonId]
    updated_at: datetime
    version: int


class ApplicantOut(_Out):
    """The least a branch needs to choose: no birth date, no phone, no other wish."""

    person_id: PersonId
    name: str
    work_unit: str | None
    skills: list[str]
    age_band: AgeBand | None
