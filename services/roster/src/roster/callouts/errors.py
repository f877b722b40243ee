"""Refusals of the slice ``callouts``."""

from common.errors import ConflictError, NotFoundError


class CallOutNotFoundError(NotFoundError):
    slug, title = "call-out-not-found", "没有找到这次号召"


class CallOutOrganizationNotFoundError(NotFoundError):
    slug, title = "call-out-organization-not-found", "没有找到这个组织"


class CallOutAnswerNotFoundError(NotFoundError):
    slug, title = "call-out-answer-not-found", "没有找到这条应答"


class CallOutTimesError(ConflictError):
    slug, title = "call-out-times", "号召的时间前后不一致"


class CallOutClosedError(ConflictError):
    slug, title = "call-out-closed", "这次号召已经结束或取消"


class CallOutAnswersOverError(ConflictError):
    slug, title = "call-out-answers-over", "应答时间已过"


class CallOutNotBegunError(ConflictError):
    slug, title = "call-out-not-begun", "这次号召还没有开始"


class CallOutAtNightError(ConflictError):
    slug, title = "call-out-at-night", "未成年人不参加夜间任务"


class CallOutWantedBelowTakenError(ConflictError):
    slug, title = "call-out-wanted-below-taken", "需要人数少于已接受的人数"


class CallOutAttendanceError(ConflictError):
    slug, title = "call-out-attendance", "名单里有不属于这次号召的人"
