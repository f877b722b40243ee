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
