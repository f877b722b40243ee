"""Refusals of the slice ``identities``."""

from common.errors import ConflictError, NotFoundError


class PersonOfIdentityNotFoundError(NotFoundError):
    slug, title = "person-not-found", "没有找到这个人"


class IdentityNotFoundError(NotFoundError):
    slug, title = "identity-not-found", "没有找到这条身份"


class EducationNotFoundError(NotFoundError):
    slug, title = "education-not-found", "没有找到这条学历"


class DatesReversedError(ConflictError):
    slug, title = "dates-reversed", "结束早于开始"


class IdentityOverlapsError(ConflictError):
    slug, title = "identity-overlaps", "同一身份的时间重叠"
