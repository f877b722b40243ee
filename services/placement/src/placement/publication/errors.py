"""Refusals about notice and publication."""

from common.errors import ConflictError, InvalidError


class RoundNotApprovedError(ConflictError):
    slug, title = "round-not-approved", "方案还没有审定"


class NoticeMissingError(ConflictError):
    slug, title = "notice-missing", "还没有公示"


class NoticeRunningError(ConflictError):
    slug, title = "notice-running", "公示期还没有结束"


class AlreadyPublishedError(ConflictError):
    slug, title = "already-published", "已经发布"


class CalendarNotLoadedError(ConflictError):
    slug, title = "calendar-not-loaded", "还没有该年度的工作日安排"


class NoticeEndError(InvalidError):
    slug, title = "notice-end", "公示截止日期有误"
