"""Refusals of the slice ``training``."""

from common.errors import ConflictError, NotFoundError


class ProgrammeNotFoundError(NotFoundError):
    slug, title = "training-programme-not-found", "没有找到这个培训项目"


class TrainingOrganizationNotFoundError(NotFoundError):
    slug, title = "training-organization-not-found", "没有找到举办培训的组织"


class CohortNotFoundError(NotFoundError):
    slug, title = "training-cohort-not-found", "没有找到这一期培训"


class EnrolmentNotFoundError(NotFoundError):
    slug, title = "training-enrolment-not-found", "没有找到这条报名"


class TraineesNotFoundError(NotFoundError):
    slug, title = "trainees-not-found", "没有找到要报名的人"


class ProgrammeClosedError(ConflictError):
    slug, title = "training-programme-closed", "培训项目已经关闭"


class CohortDatesError(ConflictError):
    slug, title = "training-cohort-dates", "这一期的日期前后不一致"


class CohortStepError(ConflictError):
    slug, title = "training-cohort-step", "这一期现在不能这样变"


class QuotaBelowTakenError(ConflictError):
    slug, title = "training-quota-below-taken", "名额少于已报名的人数"


class EnrolmentClosedError(ConflictError):
    slug, title = "training-enrolment-closed", "现在不能报名"


class NotInTargetGroupError(ConflictError):
    slug, title = "training-not-in-target-group", "此人不在这一期的培训对象里"


class EnrolmentStepError(ConflictError):
    slug, title = "training-enrolment-step", "这条报名现在不能这样变"


class AttendanceUnknownError(ConflictError):
    slug, title = "training-attendance-unknown", "名单里有不属于这一期的人"
