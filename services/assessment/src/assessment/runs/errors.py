from common.errors import ConflictError, NotFoundError


class RunNotFoundError(NotFoundError):
    slug, title = "run-not-found", "没有这次测算"


class ResultNotFoundError(NotFoundError):
    slug, title = "result-not-found", "没有这个对象的结果"


class CycleNotClosedError(ConflictError):
    slug, title = "cycle-not-closed", "考核周期还没有结束"


class RunNotDoneError(ConflictError):
    slug, title = "run-not-done", "测算还没有完成"
