"""Refusals of the slice ``organizations``."""

from common.errors import ConflictError, ForbiddenError, NotFoundError


class OrganizationNotFoundError(NotFoundError):
    slug, title = "organization-not-found", "没有找到这个组织"


class RootNotAllowedError(ForbiddenError):
    slug, title = "root-not-allowed", "只有最高一级的管理员能新建没有上级的组织"


class ParentOfOtherSystemError(ConflictError):
    slug, title = "parent-of-other-system", "上级组织的系统不对"


class TermOrderError(ConflictError):
    slug, title = "term-order", "届期的结束早于开始"


class OrganizationInUseError(ConflictError):
    slug, title = "organization-in-use", "组织还在使用，不能撤销"


class OrganizationDissolvedError(ConflictError):
    slug, title = "organization-dissolved", "组织已经撤销"
