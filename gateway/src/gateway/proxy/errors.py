"""What the gateway says when a request cannot reach its service, or may not."""

from common.errors import DomainError, TooLargeError, UnauthorizedError


class BodyTooLargeError(TooLargeError):
    slug, title = "body-too-large", "请求内容太大"


class ServiceUnreachableError(DomainError):
    slug, title, status = "service-unreachable", "服务暂时连接不上", 502


class ServiceBrokeOffError(DomainError):
    slug, title, status = "service-broke-off", "服务中断了回答", 502


class ServiceTooSlowError(DomainError):
    slug, title, status = "service-too-slow", "服务没有及时回答", 504


class ClientTooSlowError(DomainError):
    slug, title, status = "upload-stalled", "请求内容迟迟没有传完", 408


class MethodRefusedError(DomainError):
    slug, title, status = "method-not-allowed", "不支持这个方法", 405


class NoSuchServiceError(DomainError):
    slug, title, status = "not-found", "没有找到", 404


class TokenMissingError(UnauthorizedError):
    """No bearer token came with a request to a service."""


class TokenRefusedError(UnauthorizedError):
    slug, title = "token-refused", "登录已失效，请重新登录"
