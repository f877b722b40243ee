"""Refusals of the slice ``organizations``."""

from common.errors import ConflictError, ForbiddenError, NotFoundError


class OrganizationNotFoundError(NotFoundError):
    slug, title = "organization-not-found", "没有找到这个组织"


class RootNotAllowedError(ForbiddenError):
    slug, title = "root-not-allowed", "只有最高一级的管理员能新建没有上级的组织"


class ParentOfOtherSystemError(ConflictError):
    slug, title = "parent-of-other-system", "上级组织的系统不对"


class TermOrderError(ConflictError):
    slug, title = "term-order", "届期的结束早于开始"


class OrganizationInUseError(ConflictError):
    slug, title = "organization-in-use", "组织还在使用，不能撤销"


class OrganizationDissolvedError(ConflictError):
    slug, title = "organization-dissolved", "组织已经撤销"


class StudentBranchKindError(ConflictError):
    slug, title = "student-branch-kind", "只有团支部能标为学生支部"


class HistoryOrderError(ConflictError):
    slug, title = "history-order", "日期与已登记的沿革不符"


class OrganizationMergedError(ConflictError):
    slug, title = "organization-merged", "组织已经并入另一个组织"


class MergeTargetError(ConflictError):
    slug, title = "merge-target", "不能并入这个组织"


class MergeCollisionError(ConflictError):
    slug, title = "merge-collision", "两个组织的记录重复，不能合并"


class MergeTooLargeError(ConflictError):
    slug, title = "merge-too-large", "一次合并的组织太多"
