"""Refusals of the slice ``indicators``."""

from common.errors import NotFoundError


class IndicatorOrganizationNotFoundError(NotFoundError):
    slug, title = "indicator-organization-not-found", "没有找到要统计的组织"
