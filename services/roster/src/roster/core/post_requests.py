"""需求申报 → 岗位核定 → 发布: the way of a post before anybody can be proposed for it."""

from enum import StrEnum
from types import MappingProxyType
from typing import Final

from roster.core.lifecycle import Refusal


class RequestState(StrEnum):
    REPORTED = "reported"
    APPROVED = "approved"
    PUBLISHED = "published"
    REFUSED = "refused"


class RequestStep(StrEnum):
    APPROVE = "approve"
    REFUSE = "refuse"
    PUBLISH = "publish"


_NEXT: Final = MappingProxyType(
    {
        (RequestState.REPORTED, RequestStep.APPROVE): RequestState.APPROVED,
        (RequestState.REPORTED, RequestStep.REFUSE): RequestState.REFUSED,
        (RequestState.APPROVED, RequestStep.REFUSE): RequestState.REFUSED,
        (RequestState.APPROVED, RequestStep.PUBLISH): RequestState.PUBLISHED,
    }
)
_REASONS: Final = MappingProxyType(
    {
        RequestState.REPORTED: "申报还没有核定职数，请先核定，再发布。",
        RequestState.APPROVED: "职数已经核定，不用再次核定。",
        RequestState.PUBLISHED: "岗位已经发布；如需调整，请在“岗位”里修改或关闭。",
        RequestState.REFUSED: "申报已被退回；如仍需要，请重新申报。",
    }
)


def next_state(state: RequestState, step: RequestStep) -> RequestState | Refusal:
    """Where a step leads, or why it leads nowhere."""
    found = _NEXT.get((state, step))
    return found if found is not None else Refusal(_REASONS[state])
