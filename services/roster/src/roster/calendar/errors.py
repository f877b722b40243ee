"""Refusals of the slice ``calendar``."""

from common.errors import ConflictError, NotFoundError


class CalendarYearNotFoundError(NotFoundError):
    slug, title = "calendar-year-not-found", "这一年的放假安排还没有录入"


class CalendarYearLoadedError(ConflictError):
    slug, title = "calendar-year-loaded", "这一年的放假安排已经录入"


class CalendarNoticeIncompleteError(ConflictError):
    slug, title = "calendar-notice-incomplete", "放假安排不完整"
