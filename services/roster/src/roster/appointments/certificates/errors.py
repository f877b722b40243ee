"""Refusals about certificates."""

from common.errors import ConflictError, NotFoundError


class CertificateNotFoundError(NotFoundError):
    slug, title = "certificate-not-found", "没有找到这份证明"


class CertificateTooEarlyError(ConflictError):
    slug, title = "certificate-too-early", "还不能出具证明"


class CertificateRevokedError(ConflictError):
    slug, title = "certificate-revoked", "这份证明已经撤销"
