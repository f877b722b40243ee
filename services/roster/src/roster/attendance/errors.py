"""Refusals of the slice ``attendance``."""

from common.errors import ConflictError, NotFoundError


class ReporterNotFoundError(NotFoundError):
    slug, title = "reporter-not-found", "没有找到报到的人"


class ReportPlaceNotFoundError(NotFoundError):
    slug, title = "report-place-not-found", "没有找到报到的组织"


class ReportElsewhereError(ConflictError):
    slug, title = "report-elsewhere", "报到的组织不在此人的居住地或家乡"


class LogAppointmentNotFoundError(NotFoundError):
    slug, title = "log-appointment-not-found", "没有找到打卡所属的任职"


class LogInFutureError(ConflictError):
    slug, title = "log-in-future", "日期还没有到"
