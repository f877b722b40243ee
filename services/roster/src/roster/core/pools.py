"""Talent pools: the way in and out, seats per tier, and how a pool is made up."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from roster.core.ages import age_on


class CandidateState(StrEnum):
    NOMINATED = "nominated"
    INSPECTED = "inspected"
    ENTERED = "entered"
    REFUSED = "refused"
    EXITED = "exited"


class CandidateStep(StrEnum):
    INSPECT = "inspect"
    ENTER = "enter"
    REFUSE = "refuse"
    EXIT = "exit"


LIVE: Final = (CandidateState.NOMINATED, CandidateState.INSPECTED, CandidateState.ENTERED)
"""One person has at most one of these in a pool."""

_NEXT: Final = MappingProxyType({
    (CandidateState.NOMINATED, CandidateStep.INSPECT): CandidateState.INSPECTED,
    (CandidateState.INSPECTED, CandidateStep.INSPECT): CandidateState.INSPECTED,
    (CandidateState.INSPECTED, CandidateStep.ENTER): CandidateState.ENTERED,
    (CandidateState.NOMINATED, CandidateStep.REFUSE): CandidateState.REFUSED,
    (CandidateState.INSPECTED, CandidateStep.REFUSE): CandidateState.REFUSED,
    (CandidateState.ENTERED, CandidateStep.EXIT): CandidateState.EXITED,
})  # fmt: skip

_NOT_IN: Final = "此人还没有入库，不用出库；不再考虑请用“不予入库”。"
_REFUSED: Final = MappingProxyType({
    (CandidateState.NOMINATED, CandidateStep.ENTER): "还没有组织考察，请先记录考察情况再比选。",
    (CandidateState.NOMINATED, CandidateStep.EXIT): _NOT_IN,
    (CandidateState.INSPECTED, CandidateStep.EXIT): _NOT_IN,
    (CandidateState.ENTERED, CandidateStep.INSPECT): "此人已经入库；入库后的了解请记入观察记录。",
    (CandidateState.ENTERED, CandidateStep.ENTER): "此人已经入库。",
    (CandidateState.ENTERED, CandidateStep.REFUSE): "此人已经入库；如不再保留，请办理出库。",
})  # fmt: skip
_OVER: Final = MappingProxyType(
    {
        CandidateState.REFUSED: "此人没有入库；如重新考虑，请重新推荐。",
        CandidateState.EXITED: "此人已经出库；如重新考虑，请重新推荐。",
    }
)


@dataclass(frozen=True, slots=True)
class Refusal:
    """A step that cannot be taken, and why, in words for the person who tried."""

    reason: str


def next_state(state: CandidateState, step: CandidateStep) -> CandidateState | Refusal:
    """Where a step leads from a state, or why it leads nowhere."""
    found = _NEXT.get((state, step))
    if found is not None:
        return found
    return Refusal(_OVER.get(state) or _REFUSED[state, step])


@dataclass(frozen=True, slots=True)
class Tier:
    """A layer of a pool (近期、中长期、战略…); without a quota only the pool's own counts."""

    key: str
    name: str
    quota: int | None = None


def tier_refusal(tiers: Sequence[Tier], quota: int | None) -> Refusal | None:
    """Why tiers do not fit together; None if they do."""
    keys = [tier.key for tier in tiers]
    if len(set(keys)) < len(keys):
        return Refusal("层次的代码有重复，请每层用不同的代码。")
    if len({tier.name for tier in tiers}) < len(keys):
        return Refusal("层次的名称有重复，请每层用不同的名称。")
    taken = sum(tier.quota or 0 for tier in tiers)
    if quota is not None and taken > quota:
        return Refusal("各层次名额之和超过总名额，请减少层次名额或增加总名额。")
    return None


def seat_refusal(
    tiers: Sequence[Tier],
    quota: int | None,
    held: Mapping[str, int],
    adding: Sequence[str],
) -> Refusal | None:
    """Why these people do not all fit, by the tiers they are to enter; None if they do.

    Args:
        tiers: the pool's tiers.
        quota: seats of the whole pool; None sets no limit.
        held: people in the pool by tier.
        adding: the tier of each person to enter.
    """
    known = {tier.key: tier for tier in tiers}
    if any(key not in known for key in adding):
        return Refusal("人才库没有这个层次，请从已设的层次里选择。")
    for key in dict.fromkeys(adding):
        tier = known[key]
        after = held.get(key, 0) + adding.count(key)
        if tier.quota is not None and after > tier.quota:
            return Refusal(f"“{tier.name}”的名额不够，请先办理出库或调整名额。")
    if quota is not None and sum(held.values()) + len(adding) > quota:
        return Refusal("人才库的总名额不够，请先办理出库或调整名额。")
    return None


def inspectors_refusal(names: Sequence[str]) -> Refusal | None:
    """Two or more named people inspect; the same name twice is one person."""
    if len({"".join(name.split()) for name in names}) < 2:  # noqa: PLR2004
        return Refusal("组织考察应有两名以上考察人，请写全姓名。")
    return None


def marks_refusal(criteria: Sequence[str], marks: Sequence[Mapping[str, str]]) -> Refusal | None:
    """A comparison sets people side by side: two or more, each marked by every criterion."""
    if len(marks) < 2:  # noqa: PLR2004
        return Refusal("比选应有两名以上人选。")
    if len(set(criteria)) < len(criteria):
        return Refusal("比选标准有重复。")
    if any(set(line) != set(criteria) for line in marks):
        return Refusal("每名人选都要按事先公布的每一条标准写出评价。")
    return None


@dataclass(frozen=True, slots=True)
class Member:
    """What the make-up of a pool is counted from."""

    tier: str
    sex: str | None
    education: str | None
    birth_on: date | None
    birth_month: str | None


@dataclass(frozen=True, slots=True)
class Ratios:
    """Counts with their bases: who is unknown is in no base."""

    total: int
    birth_known: int
    under35: int
    sex_known: int
    women: int
    education_known: int
    graduates: int
    by_tier: Mapping[str, int]


_YOUNG: Final = 35
"""35 counts as 35岁以下, as 以下 includes the number (Civil Code, art. 1259)."""
_BACHELOR: Final = "2"
"""GB/T 4658: the first digit is the level; 1 is postgraduate, 2 undergraduate."""


def ratios(members: Sequence[Member], today: date) -> Ratios:
    """How a pool is made up on a day."""
    ages = [age_on(today, birth_on=one.birth_on, birth_month=one.birth_month) for one in members]
    sexes = [one.sex for one in members if one.sex in {"1", "2"}]
    levels = [one.education[:1] for one in members if one.education]
    return Ratios(
        total=len(members),
        birth_known=sum(age is not None for age in ages),
        under35=sum(age is not None and age <= _YOUNG for age in ages),
        sex_known=len(sexes),
        women=sexes.count("2"),
        education_known=len(levels),
        graduates=sum(level <= _BACHELOR for level in levels),
        by_tier={
            key: sum(one.tier == key for one in members)
            for key in dict.fromkeys(one.tier for one in members)
        },
    )
