"""Refusals about accounts."""

from common.errors import ConflictError, ForbiddenError, InvalidError, NotFoundError


class AccountNotFoundError(NotFoundError):
    """Also when the account exists but reaches outside the caller's subtree."""

    slug, title = "account-not-found", "没有找到这个账号"


class UsernameTakenError(ConflictError):
    slug, title = "username-taken", "这个用户名已被使用"


class OwnAccountError(ConflictError):
    """Nobody shuts themselves out."""

    slug, title = "own-account", "不能这样修改自己的账号"


class MemberWithoutPersonError(ConflictError):
    slug, title = "member-without-person", "“本人”角色的账号必须对应一个人"


class PasswordTooWeakError(InvalidError):
    slug, title = "password-too-weak", "密码不符合要求"


class WrongPasswordError(ForbiddenError):
    slug, title = "wrong-password", "现在的密码不对"


class NotAPersonError(ForbiddenError):
    """A registered system has a secret, not a password."""

    slug, title = "not-a-person", "系统账号没有密码"
