"""Refusals of the slice ``learning``."""

from common.errors import ConflictError, InvalidError, NotFoundError, TooLargeError


class LearnerNotFoundError(NotFoundError):
    slug, title = "learner-not-found", "没有找到此人"


class LearningOrganizationNotFoundError(NotFoundError):
    slug, title = "learning-organization-not-found", "没有找到这个组织"


class HoursNotFoundError(NotFoundError):
    slug, title = "training-hours-not-found", "没有找到这条学时记录"


class ClaimNotFoundError(NotFoundError):
    slug, title = "training-claim-not-found", "没有找到这条学时申报"


class CertificateNotFoundError(NotFoundError):
    slug, title = "training-certificate-not-found", "这条申报没有上传证书"


class TrainingRuleNotFoundError(NotFoundError):
    slug, title = "training-rule-not-found", "没有找到这条培训要求"


class HoursReversedError(ConflictError):
    slug, title = "training-hours-reversed", "这条学时记录已经冲销"


class HoursInFutureError(ConflictError):
    slug, title = "training-hours-in-future", "培训日期还没有到"


class ClaimAnsweredError(ConflictError):
    slug, title = "training-claim-answered", "这条学时申报已经审核"


class OwnClaimError(ConflictError):
    slug, title = "training-claim-own", "不能审核自己的学时申报"


class RuleDatesError(ConflictError):
    slug, title = "training-rule-dates", "培训要求的日期与现行的冲突"


class CertificateTooLargeError(TooLargeError):
    slug, title = "training-certificate-too-large", "证书文件太大"


class CertificateKindError(InvalidError):
    slug, title = "training-certificate-kind", "证书只收 PDF、JPEG 或 PNG"


class StandingsTooLongError(ConflictError):
    slug, title = "training-standings-too-long", "名单太长，不能一次导出"
