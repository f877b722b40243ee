"""Refusals of the slice ``exports``."""

from common.errors import NotFoundError


class ExportOrganizationNotFoundError(NotFoundError):
    slug, title = "export-organization-not-found", "没有找到要导出的组织"
