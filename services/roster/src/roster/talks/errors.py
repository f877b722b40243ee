"""Refusals of the slice ``talks``."""

from common.errors import ConflictError, NotFoundError


class TalkNotFoundError(NotFoundError):
    slug, title = "talk-not-found", "没有找到这次谈话"


class TalkPersonNotFoundError(NotFoundError):
    slug, title = "talk-person-not-found", "没有找到谈话对象"


class TalkStepRefusedError(ConflictError):
    slug, title = "talk-step-refused", "谈话记录现在不能这样办"


class TalkDayError(ConflictError):
    slug, title = "talk-day", "谈话日期不对"


class TalkWithOneselfError(ConflictError):
    slug, title = "talk-with-oneself", "不能记录与自己的谈话"


class TalkPrivateLifeError(ConflictError):
    slug, title = "talk-private-life", "只记录工作中的事实"


class EarlySignNotFoundError(NotFoundError):
    slug, title = "early-sign-not-found", "没有找到这条苗头记录"


class EarlySignClosedError(ConflictError):
    slug, title = "early-sign-closed", "这条苗头记录已经办结"
