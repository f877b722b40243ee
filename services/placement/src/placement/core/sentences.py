"""Results in words a person can use. Only what may be said to the person themselves."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from placement.core.eligibility import LABELS as RULES
from placement.core.eligibility import Refusal, reasons, refusals_of
from placement.core.people import Candidate, Post
from placement.core.policy import LABELS as PARTS
from placement.core.policy import UNKNOWN, Part, parts_of
from placement.core.rounds import FrozenRound, Place

MAIN_PARTS = 2
RANK_WORDS = {1: "第一志愿", 2: "第二志愿", 3: "第三志愿"}


@dataclass(frozen=True, slots=True)
class Step:
    """What one level adds to a price: the post's seats, an organization's cap, or its floor."""

    level: Literal["post", "organization", "floor"]
    name: str
    points: int


def wish_word(rank: int) -> str:
    """How a wish rank is called."""
    return RANK_WORDS.get(rank, "未填报")


def line_of(candidate: Candidate, post: Post | None, place: Place, frozen: FrozenRound) -> str:
    """One line on why somebody is where they are."""
    if post is None:
        return _unplaced_line(candidate, frozen)
    if place.is_pinned:
        return f"按已定人选安排（{wish_word(place.wish_rank)}），匹配值 {place.value}"
    main = main_parts(parts_of(candidate, post, frozen.policy.weights))
    unwished = "服从调剂" if candidate.wishes else "未填志愿"
    wish = wish_word(place.wish_rank) if place.wish_rank else unwished
    if not main:
        return f"{wish}，匹配值 {place.value}"
    return f"{wish}，匹配值 {place.value}，主要依据：{'、'.join(main)}"


def main_parts(parts: Sequence[Part]) -> list[str]:
    """Labels of the parts that speak for the pair; the wish is said anyway."""
    telling = [part for part in parts if part.score > UNKNOWN and part.name != "wish"]
    telling.sort(key=lambda part: -part.points)
    return [f"{PARTS[part.name]} {part.points}" for part in telling[:MAIN_PARTS]]


def price_line(value: int, price: int, short_by: int, steps: Sequence[Step]) -> str:
    """The sentence about a value that a price exceeds, and what the price is made of."""
    made = " + ".join(f"{step.name} {step.points}" for step in steps if step.points)
    inside = f"（{made}）" if made else ""
    if short_by <= 0:
        return f"匹配值 {value}，名额价 {price}{inside}；分数相同，由公开抽签决定。"
    return f"匹配值 {value}，名额价 {price}{inside}；还差 {short_by} 分。"


def changes(short_by: int, steps: Sequence[Step], seats_full: bool) -> list[str]:  # noqa: FBT001
    """What could have changed it. Said as a bound: only a new run is a promise."""
    said = [f"在此岗位的匹配值至少再高 {max(short_by, 0) + 1} 分"]
    costly = [step for step in steps if step.points > 0]
    caps = [step.name for step in costly if step.level == "organization"]
    said.extend(f"“{name}”的人数上限增加 1 人（可能）" for name in caps)
    if any(step.level == "floor" for step in costly):
        said.append("另有 35 岁以下人员满足该岗位的年龄结构要求（可能）")
    if seats_full and any(step.level == "post" for step in costly):
        said.append("此岗位的名额增加 1 个（可能）")
    return said


def refused_line(mask: Refusal) -> str:
    """The rules that refuse a pair, in one sentence."""
    return f"不符合条件：{'；'.join(RULES[rule] for rule in reasons(mask))}。"


def empty_line(seats: int, filled: int, reachable: int, unmet: int, refused: int) -> str:
    """One line on a post that has a seat left or a floor uncovered."""
    left = f"{seats} 个名额，安排 {filled} 人"
    if unmet:
        left = f"{seats} 个名额，安排 {filled} 人，35 岁以下要求还差 {unmet} 人"
    if not reachable:
        return f"{left}；没有人符合条件（{refused} 人被规则排除）。"
    return f"{left}；{reachable} 人符合条件，安排到了总体更合适的岗位。"


def _unplaced_line(candidate: Candidate, frozen: FrozenRound) -> str:
    in_term = frozen.policy.allow_in_term
    masks = [
        refusals_of(candidate, post, frozen.day, allow_in_term=in_term) for post in frozen.posts
    ]
    fitting = [post for post, mask in zip(frozen.posts, masks, strict=True) if not mask]
    if any(post.seats for post in fitting):
        return f"未安排：符合 {len(fitting)} 个岗位的条件，名额已由总体更合适的人选占满"
    if fitting:
        return f"未安排：符合 {len(fitting)} 个岗位的条件，但这些岗位在冻结时已经满员"
    common = masks[0] if masks else Refusal.NONE
    for mask in masks:
        common &= mask
    if common:
        return f"未安排：{'；'.join(RULES[rule] for rule in reasons(common))}"
    return "未安排：没有一个岗位的条件全部符合"
