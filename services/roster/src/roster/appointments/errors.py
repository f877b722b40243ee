"""Refusals of the slice ``appointments``."""

from common.errors import ConflictError, NotFoundError


class AppointmentNotFoundError(NotFoundError):
    slug, title = "appointment-not-found", "没有找到这条任职"


class BatchOrganizationNotFoundError(NotFoundError):
    slug, title = "batch-organization-not-found", "没有找到这批任职所在的组织"


class AppointeesNotFoundError(NotFoundError):
    slug, title = "appointees-not-found", "没有找到要任职的人"


class PostsNotFoundError(NotFoundError):
    slug, title = "posts-not-found", "没有找到任职的岗位"


class PostFullError(ConflictError):
    slug, title = "post-full", "岗位没有空缺"


class PostNotOpenError(ConflictError):
    slug, title = "post-not-open", "岗位已经关闭，不能再安排人"


class AlreadyAppointedError(ConflictError):
    slug, title = "already-appointed", "此人已在这个岗位任职或已安排"


class PlacedElsewhereError(ConflictError):
    slug, title = "placed-elsewhere", "同一轮次里一个人只能安排到一个岗位"


class TermBackwardsError(ConflictError):
    slug, title = "term-backwards", "任期的结束早于开始"


class StepRefusedError(ConflictError):
    slug, title = "step-refused", "任职现在的状态不能这样变"


class CheckInRefusedError(ConflictError):
    slug, title = "check-in-refused", "现在不能报到"


class CheckInOrganizationNotFoundError(NotFoundError):
    slug, title = "check-in-organization-not-found", "没有找到报到的组织"


class CheckInElsewhereError(ConflictError):
    slug, title = "check-in-elsewhere", "报到地点不对"


class HandoverNotFoundError(NotFoundError):
    slug, title = "handover-not-found", "此任职没有需要交接的工作"


class HandoverIncompleteError(ConflictError):
    slug, title = "handover-incomplete", "还有没有交接的事项"


class ReceiverNotFoundError(NotFoundError):
    slug, title = "receiver-not-found", "没有找到接收交接的人"


class AbsenceRefusedError(ConflictError):
    slug, title = "absence-refused", "不能登记这段请假、借调或暂停"


class ExtensionRefusedError(ConflictError):
    slug, title = "extension-refused", "不能延期到这一天"


class TreatmentOverlapsError(ConflictError):
    slug, title = "treatment-overlaps", "待遇的起止日期与已登记的重叠"
