"""Refusals of the slice ``observations``."""

from common.errors import ConflictError, NotFoundError


class ObservationNotFoundError(NotFoundError):
    slug, title = "observation-not-found", "没有找到这条观察记录"


class ObservedNotFoundError(NotFoundError):
    slug, title = "observed-not-found", "没有找到被观察的人"


class ObserverNotFoundError(NotFoundError):
    slug, title = "observer-not-found", "没有找到观察的组织"


class PrivateLifeError(ConflictError):
    slug, title = "private-life", "观察记录只写工作中的事实"


class ObservationWithdrawnError(ConflictError):
    slug, title = "observation-withdrawn", "这条观察记录已经撤回"


class ObservationEarlyError(ConflictError):
    slug, title = "observation-early", "观察的日期在将来"
