"""Refusals of the slice ``mentors``."""

from common.errors import ConflictError, NotFoundError


class MentorNotFoundError(NotFoundError):
    slug, title = "mentor-not-found", "没有找到这名导师"


class MentorOrganizationNotFoundError(NotFoundError):
    slug, title = "mentor-organization-not-found", "没有找到导师库所在的组织"


class MentorPersonNotFoundError(NotFoundError):
    slug, title = "mentor-person-not-found", "没有找到这个人"


class MentorKnownError(ConflictError):
    slug, title = "mentor-known", "此人已在导师库里"


class MentorRetiredError(ConflictError):
    slug, title = "mentor-retired", "导师已经退出"


class MentorBusyError(ConflictError):
    slug, title = "mentor-busy", "导师带的人已满"


class MenteeNotFoundError(NotFoundError):
    slug, title = "mentee-not-found", "没有找到被帮带的人"


class MentorshipRefusedError(ConflictError):
    slug, title = "mentorship-refused", "这样结对不合适"


class MentorshipNotFoundError(NotFoundError):
    slug, title = "mentorship-not-found", "没有找到这次帮带"


class MentorshipOverError(ConflictError):
    slug, title = "mentorship-over", "这次帮带已经结束"


class FollowUpRefusedError(ConflictError):
    slug, title = "follow-up-refused", "不能这样记录"
