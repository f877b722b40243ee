"""Refusals of the slice ``growth``."""

from common.errors import NotFoundError


class GrowthFileNotFoundError(NotFoundError):
    slug, title = "growth-file-not-found", "没有找到这份成长档案"
