"""Refusals about registered systems."""

from common.errors import ConflictError, NotFoundError


class ClientNotFoundError(NotFoundError):
    """Also when the system reaches outside the caller's subtree."""

    slug, title = "client-not-found", "没有找到这个系统"


class ClientNameTakenError(ConflictError):
    slug, title = "client-name-taken", "这个系统标识已被使用"
