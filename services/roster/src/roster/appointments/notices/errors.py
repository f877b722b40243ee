"""Refusals about public notices."""

from common.errors import ConflictError, ForbiddenError, NotFoundError


class NoticeNotFoundError(NotFoundError):
    slug, title = "notice-not-found", "没有找到这个公示，或公示期已过"


class NoticeOrganizationNotFoundError(NotFoundError):
    slug, title = "notice-organization-not-found", "没有找到发布公示的组织"


class NoticeProceduresError(ConflictError):
    slug, title = "notice-procedures", "有人选还不能公示"


class NoticeOverError(ConflictError):
    slug, title = "notice-over", "公示已经结束或撤下"


class ObjectionsSealedError(ForbiddenError):
    slug, title = "objections-sealed", "异议只有公示指定的工作人员可以查看"


class ObjectionNotFoundError(NotFoundError):
    slug, title = "objection-not-found", "没有找到这件异议"


class ObjectionVerifiedError(ConflictError):
    slug, title = "objection-verified", "已经登记过核查结果"


class TooManyObjectionsError(ConflictError):
    slug, title = "too-many-objections", "提交过于频繁，请稍后再试或直接联系公示的联系人"
