"""Refusals of the slice ``volunteer_records``."""

from common.errors import ConflictError, NotFoundError


class VolunteerNotFoundError(NotFoundError):
    slug, title = "volunteer-not-found", "没有找到此人"


class VolunteerHoursNotFoundError(NotFoundError):
    slug, title = "volunteer-hours-not-found", "没有找到这条服务记录"


class VolunteerRecordNotFoundError(NotFoundError):
    slug, title = "volunteer-record-not-found", "没有找到这份记录证明"


class RecordIssuerNotFoundError(NotFoundError):
    slug, title = "record-issuer-not-found", "没有找到出具证明的组织"


class VolunteerHoursReversedError(ConflictError):
    slug, title = "volunteer-hours-reversed", "这条服务记录已经冲销"


class VolunteerHoursInFutureError(ConflictError):
    slug, title = "volunteer-hours-in-future", "服务日期还没有到"


class RecordEmptyError(ConflictError):
    slug, title = "volunteer-record-empty", "这段时间没有可以证明的服务记录"


class RecordPeriodError(ConflictError):
    slug, title = "volunteer-record-period", "证明的起止日期不一致"


class RecordRevokedError(ConflictError):
    slug, title = "volunteer-record-revoked", "这份记录证明已经作废"
