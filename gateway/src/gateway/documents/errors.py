"""Why there is no merged document."""

from common.errors import DomainError


class ServiceDocumentMissingError(DomainError):
    """Names the service that does not answer and was never read before."""

    slug, title, status = "service-document-missing", "有一个服务的接口文档暂时取不到", 502
