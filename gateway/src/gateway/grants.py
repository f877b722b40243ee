"""Grants as they come in and go out, and where in the organization tree they lie."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated

import aiohttp
from common.errors import NotFoundError, UnavailableError
from common.scope import Scope
from common.web.auth import Role
from fastapi import Depends, Request
from pydantic import BaseModel, ConfigDict
from yarl import URL

from gateway.ids import OrganizationId

HTTP_OK = 200
SERVER_ERRORS = 500
SECONDS = aiohttp.ClientTimeout(total=5, sock_connect=2)


class GrantOrganizationNotFoundError(NotFoundError):
    """Also when the organization exists outside the caller's subtree."""

    slug, title = "grant-organization-not-found", "没有找到授权所用的组织"


class GrantOut(BaseModel):
    model_config = ConfigDict(from_attributes=True, frozen=True)

    role: Role
    organization_id: OrganizationId | None
    """Top of the subtree; null means everything."""
    path: str


@dataclass(frozen=True)
class Wish:
    """A grant asked for, not yet placed."""

    role: Role
    organization_id: OrganizationId | None


@dataclass(frozen=True)
class PlacedGrant:
    role: Role
    organization_id: OrganizationId | None
    path: str


class Organizations:
    """Asks the roster where organizations lie, with the rights of whoever is asking."""

    def __init__(self, client: aiohttp.ClientSession, origin: URL, authorization: str) -> None:
        self._client = client
        self._origin = origin
        self._authorization = authorization

    async def path_of(self, organization_id: OrganizationId) -> str:
        """The organization's path.

        Raises:
            GrantOrganizationNotFoundError: the roster does not show it to this caller.
            UnavailableError: the roster does not answer.
        """
        url = self._origin / "api" / "roster" / "organizations" / str(organization_id)
        try:
            async with self._client.get(
                url,
                headers={"authorization": self._authorization, "accept": "application/json"},
                timeout=SECONDS,
                allow_redirects=False,
            ) as answer:
                status = answer.status
                body = await answer.json() if status == HTTP_OK else {}
        except (aiohttp.ClientError, TimeoutError, ValueError) as error:
            raise UnavailableError("花名册服务没有应答，请稍后重试。") from error
        if status >= SERVER_ERRORS:
            raise UnavailableError("花名册服务没有应答，请稍后重试。")
        if status != HTTP_OK or not isinstance(body.get("path"), str) or not body["path"]:
            raise GrantOrganizationNotFoundError("请选择您管理范围内的组织。")
        return str(body["path"])


async def _organizations(request: Request) -> Organizations:
    client, origin = request.app.state.roster
    return Organizations(client, origin, request.headers.get("authorization", ""))


AskRoster = Annotated[Organizations, Depends(_organizations)]


async def placed(
    wishes: Sequence[Wish], organizations: Organizations, scope: Scope
) -> list[PlacedGrant]:
    """The wishes with their paths, each inside ``scope``; doubles are dropped.

    Raises:
        GrantOrganizationNotFoundError: one lies outside, or does not exist.
    """
    found: dict[tuple[Role, str], PlacedGrant] = {}
    for wish in wishes:
        path = ""
        if wish.organization_id is not None:
            path = await organizations.path_of(wish.organization_id)
        if not scope.covers(path):
            raise GrantOrganizationNotFoundError("请选择您管理范围内的组织。")
        found[wish.role, path] = PlacedGrant(wish.role, wish.organization_id, path)
    return list(found.values())
