"""Refusals about rounds and wishes."""

from common.errors import ConflictError, NotFoundError


class WishNotFoundError(NotFoundError):
    slug, title = "wish-not-found", "这个人还没有填志愿"


class OrganizationNotFoundError(NotFoundError):
    slug, title = "organization-not-found", "没有这个组织"


class TwoSidedNeedsSignUpError(ConflictError):
    slug, title = "two-sided-needs-sign-up", "双向选择要先开报名"


class NobodyToPlaceError(ConflictError):
    slug, title = "nobody-to-place", "没有符合筛选条件的人员或岗位"


class RoundTooLargeError(ConflictError):
    slug, title = "round-too-large", "人员与岗位的组合太多"
