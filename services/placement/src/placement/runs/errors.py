"""Refusals about runs."""

from common.errors import ConflictError


class RoundNotFrozenError(ConflictError):
    slug, title = "round-not-frozen", "轮次还没有冻结"


class ModeNotAvailableError(ConflictError):
    slug, title = "mode-not-available", "这种运算方式还不可用"


class RunInvalidError(ConflictError):
    slug, title = "run-not-certified", "方案没有通过独立核验"
