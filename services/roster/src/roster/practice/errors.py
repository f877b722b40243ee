"""Refusals of the slice ``practice``."""

from common.errors import ConflictError, NotFoundError


class PracticeNotFoundError(NotFoundError):
    slug, title = "practice-not-found", "没有找到这条实践锻炼"


class PracticePersonNotFoundError(NotFoundError):
    slug, title = "practice-person-not-found", "没有找到参加锻炼的人"


class PracticeOrganizationNotFoundError(NotFoundError):
    slug, title = "practice-organization-not-found", "没有找到安排锻炼的组织"


class PracticeDatesError(ConflictError):
    slug, title = "practice-dates", "锻炼的日期前后不一致"


class PracticeClosedError(ConflictError):
    slug, title = "practice-closed", "这条实践锻炼已经结束或取消"
