"""Refusals. A rule that says no is a class; ``common.web.problem`` turns it into RFC 9457."""

from typing import ClassVar

Fact = str | int | float | bool | list[str] | list[int] | None


class DomainError(Exception):
    """A refusal a person can act on.

    Subclasses say the rule once (``slug``, ``title``); the raise says the case:
    ``detail`` is Chinese text with the mend in it, ``facts`` become members of the problem.
    Never put input or personal data into either.
    """

    slug: ClassVar[str] = "refused"
    title: ClassVar[str] = "请求被拒绝"
    status: ClassVar[int] = 400

    def __init__(self, detail: str | None = None, **facts: Fact) -> None:
        super().__init__(self.slug)
        self.detail = detail
        self.facts = facts


class UnauthorizedError(DomainError):
    slug, title, status = "unauthorized", "请先登录", 401


class ForbiddenError(DomainError):
    slug, title, status = "forbidden", "没有权限做这件事", 403


class NotFoundError(DomainError):
    slug, title, status = "not-found", "没有找到", 404


class ConflictError(DomainError):
    slug, title, status = "conflict", "与现在的状态冲突", 409


class PreconditionFailedError(DomainError):
    slug, title, status = "version-stale", "别人已经改过，请刷新后再改", 412


class TooLargeError(DomainError):
    slug, title, status = "too-large", "内容太大", 413


class InvalidError(DomainError):
    """Malformed input. Business rules are conflicts, not this."""

    slug, title, status = "invalid", "填写有误", 422


class PreconditionRequiredError(DomainError):
    slug, title, status = "precondition-required", "缺少必需的请求头", 428


class UnavailableError(DomainError):
    slug, title, status = "unavailable", "服务暂时不可用，请稍后重试", 503


class BadRequestError(DomainError):
    slug, title, status = "bad-request", "请求格式有误", 400


class MethodNotAllowedError(DomainError):
    slug, title, status = "method-not-allowed", "不支持这个方法", 405


class InternalError(DomainError):
    """A bug. Says nothing about it; the log knows the request id."""

    slug, title, status = "internal", "系统内部错误", 500
