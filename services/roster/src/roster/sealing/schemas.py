"""JSON shapes of the slice ``sealing``."""

from typing import Literal

from roster.fields import Input, Output


class KeyOut(Output):
    id: str
    algorithm: Literal["aes-gcm-siv", "sm4-gcm"]
    is_current: bool


class SealedColumnOut(Output):
    table: str
    column: str
    by_key: dict[str, int]
    """How many values each key has sealed."""
    is_rotated: bool
    """Whether the job moves this column to the current key."""


class SealingOut(Output):
    keys: list[KeyOut]
    digest: Literal["sha256", "sm3"]
    columns: list[SealedColumnOut]
    left: int
    """Values still under an older key, in columns the job moves."""


class ResealIn(Input):
    reindex: bool = False
    """Make every mark of the blind index anew, too: after a change of its key or digest."""


class ResealStarted(Output):
    job_id: str
