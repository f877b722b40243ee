"""Refusals about explanations."""

from common.errors import ConflictError


class ResultNotAnnouncedError(ConflictError):
    slug, title = "result-not-announced", "结果还没有公示"
