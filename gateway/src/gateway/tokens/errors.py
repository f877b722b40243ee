"""Why no token is issued. ``error`` is the OAuth 2.0 code (RFC 6749 §5.2) for client libraries."""

from typing import ClassVar

from common.errors import DomainError, ForbiddenError, UnauthorizedError


class TokenError(DomainError):
    error: ClassVar[str]

    def __init__(self, detail: str) -> None:
        super().__init__(detail, error=self.error)


class InvalidCredentialsError(TokenError, UnauthorizedError):
    """Unknown name, wrong password, disabled account: always the same words."""

    slug, title, error = "invalid-credentials", "用户名或密码不对", "invalid_grant"


class InvalidClientError(TokenError, UnauthorizedError):
    slug, title, error = "invalid-client", "客户端标识或密钥不对", "invalid_client"


class RefreshRefusedError(TokenError, UnauthorizedError):
    """Expired, revoked, used before, or not ours: always the same words."""

    slug, title, error = "refresh-refused", "登录已失效，请重新登录", "invalid_grant"


class UnsupportedGrantTypeError(TokenError):
    slug, title, status, error = (
        "unsupported-grant-type", "不支持这种登录方式", 400, "unsupported_grant_type",
    )  # fmt: skip


class IncompleteTokenRequestError(TokenError):
    slug, title, status, error = (
        "incomplete-token-request", "登录请求缺少内容", 400, "invalid_request",
    )  # fmt: skip


class ForeignOriginError(ForbiddenError):
    slug, title = "foreign-origin", "这个请求来自别的网站"
