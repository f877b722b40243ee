"""Refusals of the slice ``groups``."""

from common.errors import ConflictError, NotFoundError


class GroupNotFoundError(NotFoundError):
    slug, title = "group-not-found", "没有找到这个小组"


class GroupOrganizationNotFoundError(NotFoundError):
    slug, title = "group-organization-not-found", "没有找到小组所属的组织"


class GroupSeatNotFoundError(NotFoundError):
    slug, title = "group-seat-not-found", "没有找到这个席位"


class SeatHolderNotFoundError(NotFoundError):
    slug, title = "seat-holder-not-found", "没有找到席位对应的岗位或人员"


class GroupEndedError(ConflictError):
    slug, title = "group-ended", "工作已经结束，小组已自行撤销"


class GroupDatesError(ConflictError):
    slug, title = "group-dates", "小组的起止日期不对"


class SeatTitleMissingError(ConflictError):
    slug, title = "seat-title-missing", "席位没有写明职务"


class LiaisonGroupNotFoundError(NotFoundError):
    slug, title = "liaison-group-not-found", "没有找到这个塔群"


class LiaisonGroupNameTakenError(ConflictError):
    slug, title = "liaison-group-name-taken", "同一组织已有同名的塔群"


class SecretaryNotFoundError(NotFoundError):
    slug, title = "secretary-not-found", "没有找到塔群小秘书"
