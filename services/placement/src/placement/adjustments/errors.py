"""Refusals about decisions by hand."""

from common.errors import ConflictError


class PairRefusedError(ConflictError):
    slug, title = "pair-refused", "不能这样安排"
