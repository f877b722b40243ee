"""Refusals that several slices share."""

from common.errors import ConflictError, InvalidError, NotFoundError


class SchemeNotFoundError(NotFoundError):
    slug, title = "scheme-not-found", "没有这个考核方案"


class CycleNotFoundError(NotFoundError):
    slug, title = "cycle-not-found", "没有这个考核周期"


class SubjectNotFoundError(NotFoundError):
    slug, title = "subject-not-found", "没有这个考核对象"


class CycleNotOpenError(ConflictError):
    slug, title = "cycle-not-open", "考核周期没有开放"


class UnknownNameError(InvalidError):
    """A group, list, indicator or rule that the scheme does not have."""

    slug, title = "unknown-name", "考核方案里没有这一项"
