"""Refusals about signing up."""

from common.errors import ConflictError, NotFoundError


class SignUpNotFoundError(NotFoundError):
    slug, title = "sign-up-not-found", "这个人没有报名"


class SignUpNotUsedError(ConflictError):
    slug, title = "sign-up-not-used", "本轮不需要报名"


class ConsentMissingError(ConflictError):
    slug, title = "consent-missing", "报名要先同意选派匹配"


class PersonOutsideError(NotFoundError):
    slug, title = "person-outside", "这个人不属于本轮组织"
