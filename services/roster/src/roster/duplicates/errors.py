"""Refusals of the slice ``duplicates``."""

from common.errors import ConflictError, NotFoundError


class PairNotFoundError(NotFoundError):
    slug, title = "duplicate-not-found", "没有找到这对疑似重复"


class PersonOfPairNotFoundError(NotFoundError):
    slug, title = "person-not-found", "没有找到这个人"


class PairClosedError(ConflictError):
    slug, title = "duplicate-closed", "已经处理过"


class NotOneOfThePairError(ConflictError):
    slug, title = "not-one-of-the-pair", "保留的人不在这一对里"


class MergeClashError(ConflictError):
    slug, title = "merge-clash", "两人的记录不能并在一起"


class MergeNotFoundError(NotFoundError):
    slug, title = "merge-not-found", "没有找到这次合并"


class MergeUndoneError(ConflictError):
    slug, title = "merge-undone", "已经撤销过"


class MergeNotLastError(ConflictError):
    slug, title = "merge-not-last", "之后还有合并"


class MergeForgottenError(ConflictError):
    slug, title = "merge-forgotten", "已不能撤销"


class SearchOrganizationNotFoundError(NotFoundError):
    slug, title = "search-organization-not-found", "没有找到这个组织"
