"""JSON shapes of rounds, their filters and policy, and wishes."""

from datetime import date, datetime
from typing import Annotated, Any, Literal, Self
from uuid import UUID

from pydantic import (
    AwareDatetime,
    BaseModel,
    ConfigDict,
    Field,
    StringConstraints,
    model_validator,
)

from placement.fields import Reason
from placement.ids import OrganizationId, PersonId, PostId, RoundId

RoundState = Literal["open", "frozen", "solved", "approved", "noticed", "published"]
Name = Annotated[
    str,
    StringConstraints(
        strip_whitespace=True,
        min_length=1,
        max_length=200,
        pattern=r"^[^\x00-\x08\x0b\x0c\x0e-\x1f]*$",
    ),
]
Code = Annotated[
    str,
    StringConstraints(min_length=1, max_length=100, pattern=r"^[^\x00-\x08\x0b\x0c\x0e-\x1f]*$"),
]
Codes = Annotated[list[Code], Field(max_length=200)]
Weight = Annotated[float, Field(ge=0, le=1000, allow_inf_nan=False)]
Day = Annotated[date, Field(ge=date(1900, 1, 1), le=date(2200, 1, 1))]
MAX_IDS = 20_000


class _In(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class CandidateFilter(_In):
    """Which people of the round's organization take part; an empty rule lets all through."""

    organization_id: OrganizationId | None = None
    person_ids: Annotated[list[PersonId], Field(max_length=MAX_IDS)] = []
    sexes: Codes = []
    political_statuses: Codes = []
    source_channels: Codes = []
    employment_identities: Codes = []
    recruited_years: Annotated[
        list[Annotated[int, Field(ge=1900, le=2200)]], Field(max_length=100)
    ] = []
    born_on_or_after: Day | None = None
    born_on_or_before: Day | None = None
    is_league_member: bool | None = None


class PostFilter(_In):
    """Which posts of the round's organization are to be filled."""

    organization_id: OrganizationId | None = None
    post_ids: Annotated[list[PostId], Field(max_length=MAX_IDS)] = []
    forms: Codes = []
    titles: Codes = []


class _Filtered(_In):
    @model_validator(mode="before")
    @classmethod
    def _wrap(cls, given: Any) -> Any:  # noqa: ANN401 - whatever JSON came in
        """A filter may be given by itself."""
        if isinstance(given, dict) and given and "filter" not in given:
            return {"filter": given}
        return given


class CandidatesIn(_Filtered):
    filter: CandidateFilter = CandidateFilter()


class PostsIn(_Filtered):
    filter: PostFilter = PostFilter()


class Weights(_In):
    """How much each part counts, relative to the others; what is not declared counts nothing."""

    wish: Weight = 0
    skills: Weight = 0
    distance: Weight = 0
    own_street: Weight = 0
    priority: Weight = 0
    stay: Weight = 0
    continuity: Weight = 0
    request: Weight = 0
    """How much it counts that the branch asked for the person (two-sided choice)."""

    @model_validator(mode="after")
    def _some_weight(self) -> Self:
        if not any(round(weight * 1000) for weight in self.model_dump().values()):
            msg = "权重不能全为零"
            raise ValueError(msg)
        return self


DEFAULT_WEIGHTS = Weights(
    wish=40, skills=15, distance=15, own_street=10, priority=10, stay=5, continuity=5
)


REQUEST_WEIGHT = 20
"""Weight of the branch's choice where a two-sided round declares no weights of its own: half of
the person's first wish, so that both sides are heard and the person's wish counts more."""


class CapIn(_In):
    """At most ``cap`` people in the subtree of an organization, a street for instance."""

    organization_id: OrganizationId
    cap: Annotated[int, Field(ge=0, le=1_000_000)]


class PinIn(_In):
    """A pair decided beforehand: it must be, or must not be."""

    person_id: PersonId
    post_id: PostId
    kind: Literal["force", "forbid"]


class PolicyIn(_In):
    """What is declared before the run, and published with it."""

    weights: Weights = DEFAULT_WEIGHTS
    under35_inclusive: bool = True
    """Whether 35 itself counts as under 35 (民法典第一千二百五十九条: 以下包括本数)."""
    allow_in_term: bool = False
    """Whether people still serving where an earlier round put them may be placed again."""
    caps: Annotated[list[CapIn], Field(max_length=5000)] = []
    pins: Annotated[list[PinIn], Field(max_length=5000)] = []
    publish_waits_for_notice: bool = False

    @model_validator(mode="after")
    def _no_contradiction(self) -> Self:
        forced = {pin.person_id: pin.post_id for pin in self.pins if pin.kind == "force"}
        if any(pin.post_id != forced[pin.person_id] for pin in self.pins if pin.kind == "force"):
            msg = "同一个人被指定到两个岗位"
            raise ValueError(msg)
        if any(
            forced.get(pin.person_id) == pin.post_id for pin in self.pins if pin.kind == "forbid"
        ):
            msg = "同一人岗组合既指定又排除"
            raise ValueError(msg)
        named = [cap.organization_id for cap in self.caps]
        if len(set(named)) != len(named):
            msg = "同一组织设了两个上限"
            raise ValueError(msg)
        return self


class WindowIn(_In):
    """From when until when; without an end it is open until the freeze."""

    opens_at: AwareDatetime | None = None
    closes_at: AwareDatetime | None = None

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.opens_at and self.closes_at and self.opens_at >= self.closes_at:
            msg = "截止时间应晚于开始时间"
            raise ValueError(msg)
        return self


class SignUpWindowIn(WindowIn):
    """Whether people sign up themselves, and when they may write their wishes."""

    mode: Literal["none", "required"] = "none"


class TwoSidedIn(WindowIn):
    """Whether branches ask for people among those who wished for their posts, and when."""

    is_used: bool = False
    limit: Annotated[int, Field(ge=1, le=20)] = 5
    """How many people a branch may ask for at one post."""


class RoundIn(_In):
    name: Name
    organization_id: OrganizationId
    candidates: CandidatesIn = CandidatesIn()
    posts: PostsIn = PostsIn()
    policy: PolicyIn = PolicyIn()
    sign_up: SignUpWindowIn = SignUpWindowIn()
    two_sided: TwoSidedIn = TwoSidedIn()
    reference_on: Day | None = None
    """The day on which ages are counted; today if left out."""
    starts_on: Day | None = None
    """When the appointments begin; the day of approval if left out."""
    document_title: Name | None = None
    """Title of the arrangement table; made from the round's name if left out."""

    def declared_policy(self) -> PolicyIn:
        """The policy, with the branch's choice weighed where nobody declared weights."""
        if not self.two_sided.is_used or "weights" in self.policy.model_fields_set:
            return self.policy
        weights = DEFAULT_WEIGHTS.model_copy(update={"request": REQUEST_WEIGHT})
        return self.policy.model_copy(update={"weights": weights})


class RoundPatch(_In):
    """Fields left out stay as they are."""

    name: Name | None = None
    candidates: CandidatesIn | None = None
    posts: PostsIn | None = None
    policy: PolicyIn | None = None
    sign_up: SignUpWindowIn | None = None
    two_sided: TwoSidedIn | None = None
    reference_on: Day | None = None
    starts_on: Day | None = None
    document_title: Name | None = None


class _Out(BaseModel):
    model_config = ConfigDict(from_attributes=True, frozen=True)


class CandidatesOut(_Out):
    filter: CandidateFilter


class PostsOut(_Out):
    filter: PostFilter


class RoundOut(_Out):
    id: RoundId
    name: str
    organization_id: OrganizationId
    organization_name: str
    candidates: CandidatesOut
    posts: PostsOut
    policy: PolicyIn
    sign_up: SignUpWindowIn
    two_sided: TwoSidedIn
    document_title: str
    reference_on: date
    starts_on: date | None
    state: RoundState
    created_at: datetime
    frozen_at: datetime | None
    snapshot_hash: str | None
    candidate_count: int | None
    post_count: int | None
    seat_count: int | None
    dropped_wishes: int | None
    freeze_job_id: UUID | None
    approved_run_id: UUID | None
    approved_at: datetime | None
    notice_from: date | None
    notice_until: date | None
    notice_working_days: int | None
    published_at: datetime | None
    published_count: int | None
    is_whole: bool = True
    """False where only the caller's own part of an announced round is shown."""
    version: int


class WishIn(_In):
    post_ids: Annotated[list[PostId], Field(max_length=3)]
    """The first wish first; none at all is a wish too."""
    accepts_other: bool = True
    reason: Reason | None = None
    """Why staff write for somebody, where sign-up has a window."""

    @model_validator(mode="after")
    def _all_different(self) -> Self:
        if len(set(self.post_ids)) != len(self.post_ids):
            msg = "同一个岗位填了两次"
            raise ValueError(msg)
        return self


class WishOut(_Out):
    round_id: RoundId
    person_id: PersonId
    post_ids: list[PostId]
    accepts_other: bool
    updated_at: datetime
    version: int


class FrozenPostOut(_Out):
    """A post as it was when the round was frozen."""

    post_id: PostId
    title: str
    organization_id: OrganizationId
    organization_name: str
    town_name: str | None
    seats: int
    floor_under35: int
    skills: list[str]
    priority: int


class FrozenCandidateOut(_Out):
    """A person as they were when the round was frozen, with their wishes."""

    person_id: PersonId
    name: str
    work_unit: str | None
    post_ids: list[PostId]
    accepts_other: bool
