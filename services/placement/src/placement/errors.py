"""Refusals that several slices share."""

from common.errors import ConflictError, NotFoundError


class RoundNotFoundError(NotFoundError):
    slug, title = "round-not-found", "没有这个轮次"


class RunNotFoundError(NotFoundError):
    slug, title = "run-not-found", "没有这次运算"


class CandidateNotFoundError(NotFoundError):
    slug, title = "candidate-not-found", "这个人不在本轮人员中"


class PostNotFoundError(NotFoundError):
    slug, title = "post-not-found", "这个岗位不在本轮岗位中"


class RunNotDoneError(ConflictError):
    slug, title = "run-not-done", "运算还没有完成"


class RoundAlreadyApprovedError(ConflictError):
    slug, title = "round-already-approved", "方案已经审定，不能再改"


class RunFailedError(ConflictError):
    slug, title = "run-failed", "运算没有得出结果"


class RoundNotOpenError(ConflictError):
    slug, title = "round-not-open", "轮次已经冻结，不能再改"


class WindowNotOpenError(ConflictError):
    slug, title = "window-not-open", "还没有开始"


class WindowOverError(ConflictError):
    slug, title = "window-over", "已经截止"


class ReasonMissingError(ConflictError):
    slug, title = "reason-missing", "代办要写明理由"


class NotSignedUpError(ConflictError):
    slug, title = "not-signed-up", "这个人没有报名"
