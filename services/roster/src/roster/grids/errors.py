"""Refusals of the slice ``grids``."""

from common.errors import ConflictError, NotFoundError


class GridNotFoundError(NotFoundError):
    slug, title = "grid-not-found", "没有找到这个网格"


class GridOrganizationNotFoundError(NotFoundError):
    slug, title = "grid-organization-not-found", "没有找到网格所属的组织"


class GridPlaceError(ConflictError):
    slug, title = "grid-place", "网格设在村(社区)的团组织"


class GridCodeTakenError(ConflictError):
    slug, title = "grid-code-taken", "编号已被另一个网格使用"


class GridResponsibleNotFoundError(NotFoundError):
    slug, title = "grid-responsible-not-found", "没有找到网格的负责人"
