"""Refusals of the slice ``retirements``."""

from common.errors import ConflictError, NotFoundError


class RetiringOrganizationNotFoundError(NotFoundError):
    slug, title = "retiring-organization-not-found", "没有找到这个组织"


class RetiringAppointmentNotFoundError(NotFoundError):
    slug, title = "retiring-appointment-not-found", "没有找到这条任职"


class RetirementPlanNotFoundError(NotFoundError):
    slug, title = "retirement-plan-not-found", "没有找到这次约谈"


class RetirementPlanExistsError(ConflictError):
    slug, title = "retirement-plan-exists", "这条任职已经安排了约谈"


class NotNearRetirementError(ConflictError):
    slug, title = "not-near-retirement", "此人近年不到退休年龄"


class TalkOutcomeRefusedError(ConflictError):
    slug, title = "talk-outcome-refused", "约谈结果填写不完整"
