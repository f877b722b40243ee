"""JSON shapes of the slice ``posts``."""

from datetime import datetime
from typing import Annotated

from common.words import Sentence
from pydantic import BaseModel, Field

from roster.core.vocabulary import PostForm, PostStatus
from roster.fields import (
    Day,
    DivisionCode,
    Form,
    Input,
    Output,
    Patch,
    Skills,
    Title,
    Words,
)
from roster.ids import OrganizationId, PostId
from roster.requirements import RequirementsIn, RequirementsOut

Capacity = Annotated[int, Field(ge=1, le=1000)]
Floor = Annotated[int, Field(ge=0, le=1000)]
TermMonths = Annotated[int, Field(ge=1, le=120)]
Priority = Annotated[int, Field(ge=0, le=100)]


class PostIn(Input):
    organization_id: OrganizationId
    title: Title
    form: Form
    capacity: Capacity = 1
    floor_under35: Floor = 0
    requirements: RequirementsIn = Field(default_factory=RequirementsIn)
    term_months: TermMonths = 12
    skills: Skills = Field(default_factory=list)
    priority: Priority = 50


class PostPatch(Patch):
    """What may change. Fields left out stay; ``requirements`` is replaced as a whole."""

    title: Title | None = None
    form: Form | None = None
    capacity: Capacity | None = None
    floor_under35: Floor | None = None
    requirements: RequirementsIn | None = None
    term_months: TermMonths | None = None
    skills: Skills | None = None
    priority: Priority | None = None


class PostOut(Output):
    id: PostId
    organization_id: OrganizationId
    organization_name: str
    org_path: str
    division_code: DivisionCode | None
    title: str
    form: PostForm
    capacity: int
    occupied: int
    """People in office or arranged."""
    vacant: int
    floor_under35: int
    requirements: RequirementsOut
    requirement_texts: list[Sentence]
    """The requirements as a notice prints them."""
    term_months: int
    skills: list[str]
    priority: int
    status: PostStatus
    version: int
    created_at: datetime
    updated_at: datetime


class PostFilter(BaseModel):
    """Query parameters of the list; each one narrows it."""

    organization_id: OrganizationId | None = Field(
        default=None, description="此组织及其下级组织的岗位"
    )
    q: Words | None = Field(default=None, description="岗位名称包含的文字")
    form: PostForm | None = None
    status: PostStatus | None = None
    has_vacancy: bool | None = Field(default=None, description="是否还有空缺")
    as_of: Day | None = Field(default=None, description="某一天的岗位情况，默认现在")
