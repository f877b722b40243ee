"""JSON shapes of notice and publication."""

from datetime import date, datetime
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from placement.ids import PersonId, PostId, RoundId


class NoticeIn(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    working_days: Annotated[int, Field(ge=1, le=60)] = 5
    ends_on: Annotated[date, Field(ge=date(2000, 1, 1), le=date(2200, 1, 1))] | None = None
    """Given only where the year's working days are not known yet."""


class NoticeOut(BaseModel):
    model_config = ConfigDict(from_attributes=True, frozen=True)

    round_id: RoundId
    state: str
    notice_from: date
    notice_until: date
    notice_working_days: int
    version: int


class PublicationOut(BaseModel):
    model_config = ConfigDict(from_attributes=True, frozen=True)

    round_id: RoundId
    state: str
    published_at: datetime
    appointments: int
    """Appointments of this round in the roster; publishing again adds none."""
    version: int


class PlacementOut(BaseModel):
    """Who goes where, as announced; without values, prices and reasons."""

    model_config = ConfigDict(from_attributes=True, frozen=True)

    person_id: PersonId
    person_name: str
    post_id: PostId
    post_title: str
    organization_name: str
    town_name: str | None
    wish_rank: int
