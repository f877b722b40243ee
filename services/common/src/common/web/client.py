"""Calls to another service: with the caller's token passed on, or with this service's own."""

import time
from collections.abc import AsyncIterator, Awaitable
from contextlib import asynccontextmanager

import httpx
from fastapi import Request

from common.errors import ConflictError, ForbiddenError, NotFoundError, UnavailableError
from common.settings import ServiceSettings

TIMEOUT = httpx.Timeout(30, connect=3)
RENEW_BEFORE_SECONDS = 30


class RemoteRefusalError(ConflictError):
    """Another service said no; its own words are passed on."""

    slug, title = "remote-refusal", "另一个服务拒绝了这个操作"


class OwnToken:
    """This service's access token, by client credentials, kept until shortly before it expires."""

    def __init__(self, settings: ServiceSettings) -> None:
        self._settings = settings
        self._token = ""
        self._renew_at = 0.0

    async def value(self, transport: httpx.AsyncBaseTransport | None = None) -> str:
        if time.monotonic() < self._renew_at:
            return self._token
        settings = self._settings
        form = {
            "grant_type": "client_credentials",
            "client_id": settings.client_id,
            "client_secret": settings.client_secret,
        }
        async with httpx.AsyncClient(
            base_url=settings.gateway_url, timeout=TIMEOUT, transport=transport
        ) as client:
            answer = await checked(client.post("/api/auth/token", data=form))
        body = answer.json()
        self._token = str(body["access_token"])
        self._renew_at = time.monotonic() + float(body["expires_in"]) - RENEW_BEFORE_SECONDS
        return self._token


@asynccontextmanager
async def calling(
    base_url: str,
    *,
    authorization: str,
    request_id: str | None = None,
    transport: httpx.AsyncBaseTransport | None = None,
) -> AsyncIterator[httpx.AsyncClient]:
    """A client for a few calls."""
    headers = {"authorization": authorization}
    if request_id:
        headers["x-request-id"] = request_id
    async with httpx.AsyncClient(
        base_url=base_url, headers=headers, timeout=TIMEOUT, transport=transport
    ) as client:
        yield client


def authorization_of(request: Request) -> str:
    """The caller's own header, to act with the caller's rights and no more."""
    return request.headers.get("authorization", "")


async def checked(call: Awaitable[httpx.Response]) -> httpx.Response:
    """The answer, or a refusal of ours that says what theirs said."""
    try:
        response = await call
    except httpx.TransportError as error:
        raise UnavailableError("另一个服务没有应答，请稍后重试。") from error
    if response.is_success:
        return response
    title, detail = _words(response)
    if response.status_code >= httpx.codes.INTERNAL_SERVER_ERROR:
        raise UnavailableError(detail or title)
    if response.status_code in {401, 403}:
        raise ForbiddenError(detail or title)
    if response.status_code == httpx.codes.NOT_FOUND:
        raise NotFoundError(detail or title)
    raise RemoteRefusalError(f"{title}：{detail}" if detail else title)


def _words(response: httpx.Response) -> tuple[str, str]:
    try:
        body = response.json()
        return str(body.get("title", "")), str(body.get("detail", ""))
    except (ValueError, AttributeError):
        return "", ""
