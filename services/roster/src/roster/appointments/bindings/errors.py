"""Refusals about ex-officio bindings."""

from common.errors import ConflictError, NotFoundError


class BindingNotFoundError(NotFoundError):
    slug, title = "binding-not-found", "没有找到这条兼任关系"


class BindingPlaceNotFoundError(NotFoundError):
    slug, title = "binding-place-not-found", "没有找到兼任关系的组织或岗位"


class BindingEndedError(ConflictError):
    slug, title = "binding-ended", "这条兼任关系已经停止"


class BoundPostFullError(ConflictError):
    slug, title = "bound-post-full", "随任的岗位没有空缺"
