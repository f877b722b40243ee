"""Refusals of the slice ``documents``."""

from common.errors import ConflictError, NotFoundError, TooLargeError


class DocumentOrganizationNotFoundError(NotFoundError):
    slug, title = "document-organization-not-found", "没有找到这个组织"


class DocumentPersonNotFoundError(NotFoundError):
    slug, title = "document-person-not-found", "没有找到这个人"


class NotAManagedCadreError(ConflictError):
    slug, title = "not-a-managed-cadre", "任免审批表只为管理范围内的干部生成"


class DocumentTooLongError(TooLargeError):
    slug, title = "document-too-long", "名单太长"


class CalendarFeedNotFoundError(NotFoundError):
    slug, title = "calendar-feed-not-found", "没有找到这个日历订阅"
