"""Refusals about alternates."""

from common.errors import ConflictError, NotFoundError


class AlternateNotFoundError(NotFoundError):
    slug, title = "alternate-not-found", "没有找到这名候补人选"


class AlternateListedError(ConflictError):
    slug, title = "alternate-listed", "此人已在候补名单里"


class AlternateNotProposedError(ConflictError):
    slug, title = "alternate-not-proposed", "还没有轮到这名候补人选"


class AlternatePlaceNotFoundError(NotFoundError):
    slug, title = "alternate-place-not-found", "没有找到候补的岗位或人员"
