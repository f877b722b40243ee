"""Refusals of the slice ``consents``."""

from common.errors import ConflictError, NotFoundError


class PersonOfConsentNotFoundError(NotFoundError):
    slug, title = "person-not-found", "没有找到这个人"


class ConsentNotFoundError(NotFoundError):
    slug, title = "consent-not-found", "没有找到这条同意"


class PurposeNotFoundError(NotFoundError):
    slug, title = "consent-purpose-not-found", "没有这个用途"


class PurposeInactiveError(ConflictError):
    slug, title = "consent-purpose-inactive", "这个用途已停用"


class ConsentStandsError(ConflictError):
    slug, title = "consent-stands", "已经同意过"


class ConsentEndedError(ConflictError):
    slug, title = "consent-ended", "已经撤回"


class StatutoryBasisError(ConflictError):
    slug, title = "statutory-basis", "依法履职的处理不能撤回"


class GuardianNeededError(ConflictError):
    slug, title = "guardian-needed", "应由监护人同意"
