from common.errors import ConflictError, NotFoundError


class DeductionNotFoundError(NotFoundError):
    slug, title = "deduction-not-found", "没有这条扣分记录"


class NotWaivableError(ConflictError):
    slug, title = "not-waivable", "不符合容错免责的条件"
