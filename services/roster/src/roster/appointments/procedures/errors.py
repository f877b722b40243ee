"""Refusals about procedures before an appointment."""

from common.errors import ConflictError, NotFoundError


class ProcedureNotFoundError(NotFoundError):
    slug, title = "procedure-not-found", "没有找到这个任前程序"


class CandidateNotFoundError(NotFoundError):
    slug, title = "candidate-not-found", "没有找到拟任人选"


class ProcedurePostNotFoundError(NotFoundError):
    slug, title = "procedure-post-not-found", "没有找到拟任岗位"


class ProcedureOpenError(ConflictError):
    slug, title = "procedure-open", "此人在这个岗位上已有进行中的程序"


class ProcedureRefusedError(ConflictError):
    slug, title = "procedure-refused", "程序现在不能办这一步"
