"""Refusals about advice to units."""

from common.errors import ConflictError, NotFoundError


class UnitAdviceNotFoundError(NotFoundError):
    slug, title = "unit-advice-not-found", "没有找到这份期满推荐"


class UnitAdviceTooEarlyError(ConflictError):
    slug, title = "unit-advice-too-early", "任期还没有届满"


class UnitUnknownError(ConflictError):
    slug, title = "unit-unknown", "没有登记此人的工作单位"


class NotExcellentError(ConflictError):
    slug, title = "not-excellent", "这段任职没有公布过优秀的考核结果"


class UnitAdviceExistsError(ConflictError):
    slug, title = "unit-advice-exists", "这段任职已经推荐过"


class UnitAnsweredError(ConflictError):
    slug, title = "unit-answered", "单位已经答复"
