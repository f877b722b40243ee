"""Refusals of the slice ``disclosures``."""

from common.errors import ConflictError, ForbiddenError, NotFoundError


class PersonOfDisclosureNotFoundError(NotFoundError):
    slug, title = "person-not-found", "没有找到这个人"


class NothingToRevealError(ConflictError):
    slug, title = "nothing-to-reveal", "没有登记这一项"


class NotForThisRoleError(ForbiddenError):
    slug, title = "not-for-this-role", "您的角色不能查看这一项"
