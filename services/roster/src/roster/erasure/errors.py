"""Refusals of the slice ``erasure``."""

from common.errors import ConflictError, InvalidError, NotFoundError


class PersonOfErasureNotFoundError(NotFoundError):
    slug, title = "person-not-found", "没有找到这个人"


class ErasureNotFoundError(NotFoundError):
    slug, title = "erasure-not-found", "没有找到这项删除"


class InOfficeError(ConflictError):
    slug, title = "in-office", "任职期间不能删除"


class RecordsKeptError(ConflictError):
    slug, title = "records-kept", "还在法定保存期内"


class ErasureUnderWayError(ConflictError):
    slug, title = "erasure-under-way", "已经申请过"


class ErasureOverError(ConflictError):
    slug, title = "erasure-over", "不能再更改"


class CorrectionNotFoundError(NotFoundError):
    slug, title = "correction-not-found", "没有找到这项更正申请"


class CorrectionDecidedError(ConflictError):
    slug, title = "correction-decided", "已经答复过"


class CorrectionInvalidError(InvalidError):
    slug, title = "correction-invalid", "填写的内容不对"


class PolicyInvalidError(ConflictError):
    slug, title = "retention-policy-invalid", "这条规则不能这样设置"
