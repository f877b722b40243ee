"""JSON shapes of the slice ``indicators``."""

from collections.abc import Mapping
from datetime import date, datetime
from enum import StrEnum
from typing import Annotated, Literal

from pydantic import BaseModel, Field, field_validator

from roster.core.indicators.definitions import BY_KEY
from roster.core.indicators.figures import Unit
from roster.fields import Day, Input, Output, Text, Words
from roster.ids import IndicatorRuleId, OrganizationId, PostId


class StaffingOut(Output):
    """How well a subtree is staffed on a day; every figure counts what the caller may see."""

    as_of: date
    organizations: int
    serving_people: int
    """Distinct people in office."""
    posts: int
    capacity: int
    occupied: int
    """Seats taken by people in office or arranged."""
    vacant: int
    arranged: int
    in_office: int
    overdue: int
    """Appointments whose check-in at the post is overdue."""
    staffing_rate: float | None
    """配备率: filled seats of all authorised ones; null where none is authorised."""


IndicatorKey = StrEnum("IndicatorKey", {key.upper(): key for key in BY_KEY})  # type: ignore[misc]


class PlaceQuery(BaseModel):
    """Where and when."""

    organization_id: OrganizationId | None = Field(
        default=None, description="此组织及其下级组织；不填为可见的全部"
    )
    as_of: Day | None = Field(default=None, description="统计日期，默认今日")


class DefinitionOut(Output):
    key: str
    version: int
    zh: str
    en: str


class PartOut(Output):
    key: str
    value: float | None
    numerator: int | None
    denominator: int | None
    is_suppressed: bool


class FigureOut(Output):
    """An indicator's value. ``known`` and ``missing`` say how complete its ground is."""

    key: str
    version: int
    """Of the definition it was computed by."""
    unit: Unit
    value: float | None
    numerator: int | None
    denominator: int | None
    known: int
    missing: int
    target: float | None
    is_alarm: bool
    """Below its target."""
    is_suppressed: bool
    """Too few people to be shown to who may not see them."""
    parts: list[PartOut]


class RulesOut(Output):
    """The limits and targets that were applied."""

    duty_days: int
    age_limit: int
    age_includes_limit: bool
    villages: int | None
    renewal_rate: float
    scarce_majors: list[str]
    targets: dict[str, float]


class IndicatorsOut(Output):
    as_of: date
    organization_id: OrganizationId | None
    organization_name: str
    may_drill: bool
    """Whether the caller may see the rows behind the figures."""
    rules: RulesOut
    figures: list[FigureOut]


class BreakdownQuery(PlaceQuery):
    key: IndicatorKey


class BreakdownRow(Output):
    organization_id: OrganizationId
    name: str
    short_name: str | None
    child_count: int
    figure: FigureOut


class Side(StrEnum):
    """Which of the rows behind a figure."""

    MISSING = "missing"
    COUNTED = "counted"


class RowsQuery(PlaceQuery):
    side: Side = Field(default=Side.MISSING, description="missing 未达到的，counted 已计入的")


class IndicatorRow(Output):
    """One row behind a figure: a post, an organization or a person's service."""

    kind: Literal["post", "organization", "appointment"]
    id: str
    organization_id: OrganizationId
    organization_name: str
    person_id: str | None
    person_name: str | None
    title: str | None
    day: date | None
    """What makes the row count or not: last duty, due day, end of term, first day."""
    count: int | None
    of: int | None


class StructureQuery(PlaceQuery):
    since: Day | None = Field(default=None, description="对比日期，默认一年前")


class StructureOut(Output):
    people: int
    ages: Mapping[str, Mapping[str, int | None]]
    education: Mapping[str, int | None]
    source: Mapping[str, int | None]
    sex: Mapping[str, int | None]
    mean_age: float | None
    under_35: float | None


class ComparedOut(Output):
    method: str
    as_of: date
    since: date
    term_started_on: date | None
    """First day of the organization's present term, if it is on file."""
    now: StructureOut
    before: StructureOut
    mean_age_shift: float | None
    is_suppressed: bool


class NarrativeChange(Output):
    key: str
    before: float | None
    now: float | None
    difference: float | None
    share: float | None


class NarrativeOut(Output):
    method: str
    as_of: date
    since: date
    zh: str
    en: str
    changes: list[NarrativeChange]


class GapsQuery(PlaceQuery):
    months: Annotated[int, Field(ge=1, le=60)] = 24
    renewal_percent: Annotated[int, Field(ge=0, le=100)] | None = Field(
        default=None, description="到期续任的比例，默认按指标设置"
    )


class GapMonthOut(Output):
    month: str
    authorised: int
    filled: float
    due: int
    due_by: Mapping[str, int]
    arriving: int
    gap: float
    low: float
    high: float
    last_year: int | None


class GapsOut(Output):
    method: str
    as_of: date
    renewal_rate: float
    monthly_hazard: float
    """Chance to leave within a month other than at the end of a term, from two years' history."""
    items: list[GapMonthOut]


class GapPostRow(Output):
    """A post whose seats become free, never a person."""

    post_id: PostId
    title: str
    organization_id: OrganizationId
    organization_name: str
    form: str
    capacity: int
    filled: int
    due: int
    """Seats that fall free by the end of the month asked for."""
    first_end: date | None
    gap: int


class GapPostsQuery(PlaceQuery):
    month: Annotated[str, Field(pattern=r"^20[0-9]{2}-(0[1-9]|1[0-2])$")]


class NeedRow(Output):
    """One age band, major or skill: now, and when the known ends have come."""

    key: str
    wanted: int | None
    now: int
    later: int
    gap_now: int | None
    gap_later: int | None


class NeedsQuery(PlaceQuery):
    months: Annotated[int, Field(ge=1, le=60)] = 12


class NeedsOut(Output):
    method: str
    as_of: date
    until: str
    people_now: int
    people_later: int
    ages: list[NeedRow]
    majors: list[NeedRow]
    skills: list[NeedRow]


Target = Annotated[float, Field(ge=0, le=1)]


class _RuleFields(Input):
    duty_days: Annotated[int, Field(ge=1, le=366)] = 30
    age_limit: Annotated[int, Field(ge=20, le=60)] = 35
    age_includes_limit: bool = True
    villages: Annotated[int, Field(ge=1, le=1_000_000)] | None = None
    renewal_percent: Annotated[int, Field(ge=0, le=100)] = 0
    scarce_majors: Annotated[list[Words], Field(max_length=50)] = Field(default_factory=list)
    targets: dict[str, Target] = Field(default_factory=dict)
    note: Text | None = None

    @field_validator("targets")
    @classmethod
    def name_indicators(cls, targets: dict[str, float]) -> dict[str, float]:
        if unknown := targets.keys() - BY_KEY.keys():
            raise ValueError(f"没有这些指标：{len(unknown)} 个")
        return targets


class IndicatorRuleIn(_RuleFields):
    organization_id: OrganizationId
    valid_from: Day


class IndicatorRulePatch(_RuleFields):
    """The whole rule anew, as it should be from its day on."""


class IndicatorRuleOut(Output):
    id: IndicatorRuleId
    organization_id: OrganizationId
    organization_name: str
    valid_from: date
    duty_days: int
    age_limit: int
    age_includes_limit: bool
    villages: int | None
    renewal_percent: int
    scarce_majors: list[str]
    targets: dict[str, float]
    note: str | None
    version: int
    created_at: datetime
    updated_at: datetime
