"""Who is asking, and what they may act on. Deny by default."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated, Any
from uuid import UUID

from fastapi import Depends, Request
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer

from common.errors import ForbiddenError, UnauthorizedError
from common.scope import Scope
from common.web.tokens import BadTokenError, VerifiedTokens

bearer = HTTPBearer(auto_error=False, bearerFormat="JWT", description="POST /api/auth/token")


class Role(StrEnum):
    """What a grant allows inside its subtree."""

    ADMIN = "admin"
    COMMITTEE = "committee"
    BRANCH = "branch"
    MEMBER = "member"
    RATER = "rater"
    SUPERVISOR = "supervisor"
    """谈话与监督: talk records and clearances, which no other role opens."""
    SYSTEM = "system"


@dataclass(frozen=True)
class Grant:
    role: Role
    path: str


@dataclass(frozen=True)
class Caller:
    """The bearer of a valid token."""

    subject: UUID
    name: str
    person_id: UUID | None
    is_client: bool
    grants: tuple[Grant, ...]

    def scope(self, *roles: Role) -> Scope:
        """The subtrees in which the caller holds any of ``roles``."""
        return Scope.of(grant.path for grant in self.grants if grant.role in roles)

    def has(self, *roles: Role) -> bool:
        return any(grant.role in roles for grant in self.grants)


def caller_of(claims: dict[str, Any]) -> Caller:
    """Read the claims; a role this release does not know is not a role.

    Raises:
        BadTokenError: the claims are not of our form.
    """
    try:
        known = set(Role)
        return Caller(
            subject=UUID(claims["sub"]),
            name=str(claims.get("name", "")),
            person_id=UUID(claims["person_id"]) if claims.get("person_id") else None,
            is_client=bool(claims.get("client_id")),
            grants=tuple(
                Grant(Role(grant["role"]), str(grant["path"]))
                for grant in claims.get("grants", [])
                if grant["role"] in known
            ),
        )
    except (KeyError, TypeError, ValueError) as error:
        raise BadTokenError from error


async def identify(
    request: Request, given: Annotated[HTTPAuthorizationCredentials | None, Depends(bearer)]
) -> Caller | None:
    """The caller, from the bearer token and nothing else: no header is trusted."""
    if given is None:
        return None
    tokens: VerifiedTokens = request.app.state.tokens
    try:
        caller = caller_of(await tokens.claims(given.credentials))
    except BadTokenError:
        return None
    request.state.caller = caller
    return caller


async def authenticate(caller: Annotated[Caller | None, Depends(identify)]) -> Caller:
    """The caller, or a refusal."""
    if caller is None:
        raise UnauthorizedError("没有令牌，或令牌无效、已过期；请重新登录。")
    return caller


class RoleCheck:
    """A dependency that lets only ``roles`` through. ``web.app`` refuses a route without one."""

    def __init__(self, roles: tuple[Role, ...]) -> None:
        self.roles = roles

    async def __call__(self, caller: Annotated[Caller, Depends(authenticate)]) -> Caller:
        if self.roles and not caller.has(*self.roles):
            raise ForbiddenError
        return caller


def requires(*roles: Role | str) -> Any:  # noqa: ANN401 - what Depends() returns has no type
    """Let through callers who hold one of the roles, as the metadata of an ``Annotated[Caller]``.

    Without roles any signed-in caller passes; the use case must then look at the caller itself.
    """
    return Depends(RoleCheck(tuple(Role(role) for role in roles)))


SignedIn = Annotated[Caller, requires()]
Committee = Annotated[Caller, requires(Role.COMMITTEE)]


def public(endpoint: Callable[..., Any]) -> Callable[..., Any]:
    """Mark a route that needs no token. Rare, and each one is listed in a test."""
    endpoint.__dict__["is_public"] = True
    return endpoint
