"""Refusals of the slice ``people``."""

from common.errors import ConflictError, InvalidError, NotFoundError


class PersonNotFoundError(NotFoundError):
    slug, title = "person-not-found", "没有找到这个人"


class ManagingOrganizationNotFoundError(NotFoundError):
    slug, title = "managing-organization-not-found", "没有找到管理组织"


class IdNumberInvalidError(InvalidError):
    slug, title = "id-number-invalid", "身份证号不对"


class IdentityMismatchError(ConflictError):
    slug, title = "identity-mismatch", "身份证号与填写的出生日期或性别不一致"


class PersonAlreadyKnownError(ConflictError):
    slug, title = "person-already-known", "这个身份证号已经登记"


class PersonTooYoungError(ConflictError):
    slug, title = "person-too-young", "不满 14 周岁，不能登记"


class ChangeOutOfOrderError(ConflictError):
    slug, title = "change-out-of-order", "生效日期不对"


class ConsentPurposeUnknownError(ConflictError):
    slug, title = "consent-purpose-unknown", "没有这个用途，或已停用"
