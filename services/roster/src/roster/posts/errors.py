"""Refusals of the slice ``posts``."""

from common.errors import ConflictError, NotFoundError


class PostNotFoundError(NotFoundError):
    slug, title = "post-not-found", "没有找到这个岗位"


class PostOrganizationNotFoundError(NotFoundError):
    slug, title = "post-organization-not-found", "没有找到设岗的组织"


class RequirementsContradictError(ConflictError):
    slug, title = "requirements-contradict", "任职条件互相矛盾"


class FloorAboveCapacityError(ConflictError):
    slug, title = "floor-above-capacity", "35 岁以下最低人数超过职数"


class CapacityBelowOccupiedError(ConflictError):
    slug, title = "capacity-below-occupied", "职数少于已在岗和已安排的人数"


class PostClosedError(ConflictError):
    slug, title = "post-closed", "岗位已经关闭"


class PostOpenError(ConflictError):
    slug, title = "post-open", "岗位没有关闭"


class PostRequestNotFoundError(NotFoundError):
    slug, title = "post-request-not-found", "没有找到这份缺额申报"


class PostRequestRefusedError(ConflictError):
    slug, title = "post-request-refused", "申报现在不能办这一步"
