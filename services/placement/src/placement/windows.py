"""Windows in which people and branches may act on a round: from a moment, until a moment."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from common import clock

from placement.errors import ReasonMissingError, WindowNotOpenError, WindowOverError

MINUTE = "%Y-%m-%d %H:%M"


def refuse_outside(window: Mapping[str, Any]) -> None:
    """Refuse before ``opens_at`` and from ``closes_at`` on; an absent end is open.

    Raises:
        WindowNotOpenError, WindowOverError: with the dates.
    """
    opens, closes = _moment(window["opens_at"]), _moment(window["closes_at"])
    facts = {"opens_at": window["opens_at"], "closes_at": window["closes_at"]}
    if opens is not None and clock.now() < opens:
        raise WindowNotOpenError(f"{_told(opens)} 开始，请到时再来。", **facts)
    if closes is not None and clock.now() >= closes:
        raise WindowOverError(f"已于 {_told(closes)} 截止；确需更正请联系团委。", **facts)


def is_declared(window: Mapping[str, Any]) -> bool:
    """Whether the round says when; without, everything is open until the freeze."""
    return window["opens_at"] is not None or window["closes_at"] is not None


def reason_of(given: str | None) -> str:
    """Why something is done on somebody's behalf.

    Raises:
        ReasonMissingError: nothing was said.
    """
    if given is None:
        raise ReasonMissingError("请写明为什么代为办理，将留下记录。")
    return given


def _moment(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None


def _told(moment: datetime) -> str:
    return moment.astimezone(clock.CHINA).strftime(MINUTE)
