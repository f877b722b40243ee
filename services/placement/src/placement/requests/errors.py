"""Refusals about requests of branches."""

from common.errors import ConflictError, NotFoundError


class NotTwoSidedError(ConflictError):
    slug, title = "not-two-sided", "本轮不是双向选择"


class RequestNotFoundError(NotFoundError):
    slug, title = "request-not-found", "这个岗位还没有提出人选"


class NoApplicantError(ConflictError):
    slug, title = "no-applicant", "只能从报了本岗位的人中选"


class TooManyRequestedError(ConflictError):
    slug, title = "too-many-requested", "提出的人选太多"
