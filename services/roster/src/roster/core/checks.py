"""What others must have said before a procedure goes on: 协管 opinions and 联审 clearances.

Each thing asked stands where its newest letter stands: an answer that was wrong is put right by
asking again.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import Final


class CheckKind(StrEnum):
    OPINION = "opinion"
    CLEARANCE = "clearance"


class CheckState(StrEnum):
    """Where one question stands, the worst first."""

    AGAINST = "against"
    MISSING = "missing"
    UNANSWERED = "unanswered"
    EXPIRED = "expired"
    CLEAR = "clear"


@dataclass(frozen=True, slots=True)
class Check:
    """One body or committee that is asked about a candidate."""

    kind: CheckKind
    name: str
    """The kind of opinion, or the body of a clearance."""
    state: CheckState
    holds_until: date | None = None
    """Last day on which the answer counts."""


NAMES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "party_study": "同级党委研究",
        "league_assist": "上级团委协管",
        "discipline": "纪检监察",
        "political_legal": "政法",
        "public_security": "公安",
        "petitions": "信访",
        "audit": "审计",
        "market": "市场监管",
        "other": "其他部门",
    }
)
_SAID: Final = MappingProxyType(
    {
        (CheckKind.OPINION, CheckState.AGAINST): (
            "征求意见有不同意或暂缓的答复：{}。请先暂缓、退回或终止程序。"
        ),
        (CheckKind.CLEARANCE, CheckState.AGAINST): (
            "联审答复为有影响或暂缓：{}。请先暂缓、退回或终止程序。"
        ),
        (CheckKind.OPINION, CheckState.MISSING): "还没有征求意见：{}。请先发函。",
        (CheckKind.OPINION, CheckState.UNANSWERED): "征求意见还没有答复：{}。请先登记答复。",
        (CheckKind.CLEARANCE, CheckState.MISSING): "还没有发起联审：{}。请先发起联审。",
        (CheckKind.CLEARANCE, CheckState.UNANSWERED): "联审还没有答复：{}。请先登记答复。",
        (CheckKind.CLEARANCE, CheckState.EXPIRED): "联审答复已过有效期：{}。请重新发起联审。",
    }
)


def clearance_state(answer: str | None, expires_on: date | None, today: date) -> CheckState:
    """Where a request to a body stands; its last day still counts."""
    if answer is None:
        return CheckState.UNANSWERED
    if answer != "none":
        return CheckState.AGAINST
    is_over = expires_on is not None and expires_on < today
    return CheckState.EXPIRED if is_over else CheckState.CLEAR


def opinion_state(answer: str | None) -> CheckState:
    """Where a letter to a committee stands."""
    if answer is None:
        return CheckState.UNANSWERED
    return CheckState.CLEAR if answer == "agree" else CheckState.AGAINST


def worst_of(states: Iterable[CheckState]) -> CheckState:
    """Where a question stands that went to several."""
    return min(states, key=list(CheckState).index)


def with_missing(
    kind: CheckKind, required: Iterable[str], asked: Sequence[Check]
) -> tuple[Check, ...]:
    """What was asked, and what should have been."""
    known = {check.name for check in asked}
    missing = (Check(kind, name, CheckState.MISSING) for name in required if name not in known)
    return (*asked, *missing)


def hindrance_of(checks: Sequence[Check]) -> str | None:
    """The first thing that stands in the way, and whose answer it is; None if all agree."""
    for (kind, state), sentence in _SAID.items():
        names = [NAMES[one.name] for one in checks if (one.kind, one.state) == (kind, state)]
        if names:
            return sentence.format("、".join(names))
    return None
