"""Refusals of the slice ``plans``."""

from common.errors import ConflictError, NotFoundError


class PlanNotFoundError(NotFoundError):
    slug, title = "plan-not-found", "没有找到这份培养计划"


class PlanStageNotFoundError(NotFoundError):
    slug, title = "plan-stage-not-found", "没有找到这个阶段"


class PlanPersonNotFoundError(NotFoundError):
    slug, title = "plan-person-not-found", "没有找到此人"


class PlanMentorNotFoundError(NotFoundError):
    slug, title = "plan-mentor-not-found", "没有找到导师"


class PlanDatesError(ConflictError):
    slug, title = "plan-dates", "计划或阶段的日期不一致"


class PlanClosedError(ConflictError):
    slug, title = "plan-closed", "培养计划已经结束"


class PlanStageStepError(ConflictError):
    slug, title = "plan-stage-step", "这个阶段现在不能这样变"


class PlanAgreedError(ConflictError):
    slug, title = "plan-agreed", "这一方已经确认"


class PlanEmptyError(ConflictError):
    slug, title = "plan-empty", "计划还没有阶段"
