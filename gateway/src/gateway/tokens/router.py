"""The routes of signing in. All are public: whoever asks has no token yet."""

import base64
import binascii
from typing import Annotated, Final

from common.web.app import service_router
from common.web.auth import public
from common.web.idempotency import read_like
from common.web.problem import problems
from fastapi import Cookie, Depends, Form, Request, Response

from gateway.throttle import TooManyTriesError
from gateway.tokens import use_cases
from gateway.tokens.errors import (
    ForeignOriginError,
    IncompleteTokenRequestError,
    InvalidClientError,
    InvalidCredentialsError,
    RefreshRefusedError,
    UnsupportedGrantTypeError,
)
from gateway.tokens.schemas import (
    JsonWebKeys,
    RevokeForm,
    SessionOut,
    SignInIn,
    TokenForm,
    TokenOut,
)
from gateway.tokens.use_cases import Credentials, Issued, Issuer

COOKIE: Final = "qingqiao_refresh"
COOKIE_PATH: Final = "/api/auth"
NEVER_STORED: Final = "no-store"

router = service_router("/api/auth", "auth")
keys_router = service_router("/.well-known", "auth")


def _issuer(request: Request, response: Response) -> Issuer:
    response.headers["cache-control"] = NEVER_STORED
    issuer: Issuer = request.app.state.issuer
    return issuer


Tokens = Annotated[Issuer, Depends(_issuer)]


def _own_pages_only(request: Request) -> None:
    """Refuse what another site's page sends; the browser says so, pages cannot forge it."""
    if request.headers.get("sec-fetch-site", "same-origin") not in {"same-origin", "none"}:
        raise ForeignOriginError("请在青桥的页面里登录。")


OwnPages = Depends(_own_pages_only)


@router.post(
    "/token",
    responses=problems(
        UnsupportedGrantTypeError,
        IncompleteTokenRequestError,
        InvalidCredentialsError,
        InvalidClientError,
        RefreshRefusedError,
        TooManyTriesError,
    ),
)
@public
@read_like
async def issue_token(
    form: Annotated[TokenForm, Form()], request: Request, issuer: Tokens
) -> TokenOut:
    """Issue tokens (OAuth 2.0): by password, by refresh token, or for a registered system."""
    match form.grant_type:
        case "password" if form.username and form.password:
            given = Credentials(form.username, form.password, _address(request))
            issued = await use_cases.sign_in(issuer, given)
        case "refresh_token" if form.refresh_token:
            issued = await use_cases.refresh(issuer, form.refresh_token)
        case "client_credentials":
            issued = await use_cases.client_token(issuer, *_client_of(request, form))
        case "password" | "refresh_token":
            raise IncompleteTokenRequestError("请检查 username、password 或 refresh_token。")
        case _:
            raise UnsupportedGrantTypeError("可用 password、refresh_token、client_credentials。")
    return TokenOut(
        access_token=issued.access_token,
        token_type="Bearer",  # noqa: S106 - the kind of token, not one
        expires_in=issued.expires_in,
        refresh_token=issued.refresh_token,
    )


@router.post("/revoke", status_code=204)
@public
@read_like
async def revoke_token(form: Annotated[RevokeForm, Form()], issuer: Tokens) -> None:
    """Sign out: the refresh token and all that follow from it end (RFC 7009)."""
    await use_cases.sign_out(issuer, form.token)


@router.post(
    "/session",
    responses=problems(InvalidCredentialsError, TooManyTriesError, ForeignOriginError),
    dependencies=[OwnPages],
)
@public
@read_like
async def open_web_session(
    asked: SignInIn, request: Request, response: Response, issuer: Tokens
) -> SessionOut:
    """Sign in from the web app: the refresh token becomes an HttpOnly cookie."""
    given = Credentials(asked.username, asked.password, _address(request))
    return _with_cookie(request, response, issuer, await use_cases.sign_in(issuer, given))


@router.post(
    "/session/refresh",
    responses=problems(RefreshRefusedError, ForeignOriginError),
    dependencies=[OwnPages],
)
@public
@read_like
async def refresh_web_session(
    request: Request,
    response: Response,
    issuer: Tokens,
    cookie: Annotated[str | None, Cookie(alias=COOKIE, include_in_schema=False)] = None,
) -> SessionOut:
    """A new access token for the web app, by its cookie."""
    if not cookie:
        raise RefreshRefusedError("请重新登录。")
    return _with_cookie(request, response, issuer, await use_cases.refresh(issuer, cookie))


@router.delete(
    "/session",
    status_code=204,
    responses=problems(ForeignOriginError),
    dependencies=[OwnPages],
)
@public
async def close_web_session(
    request: Request,
    response: Response,
    issuer: Tokens,
    cookie: Annotated[str | None, Cookie(alias=COOKIE, include_in_schema=False)] = None,
) -> None:
    """Sign out of the web app. Also fine when nobody was signed in."""
    if cookie:
        await use_cases.sign_out(issuer, cookie)
    response.delete_cookie(
        COOKIE,
        path=COOKIE_PATH,
        secure=_is_https(request),
        httponly=True,
        samesite="strict",
    )


@keys_router.get("/jwks.json")
@public
async def show_signing_keys(request: Request, response: Response) -> JsonWebKeys:
    """The public keys that access tokens are verified with."""
    response.headers["cache-control"] = "public, max-age=60"
    issuer: Issuer = request.app.state.issuer
    return JsonWebKeys.model_validate(await issuer.keyring.jwks())


def _with_cookie(
    request: Request, response: Response, issuer: Issuer, issued: Issued
) -> SessionOut:
    response.set_cookie(
        COOKIE,
        issued.refresh_token or "",
        max_age=int(issuer.idle_life.total_seconds()),
        path=COOKIE_PATH,
        secure=_is_https(request),
        httponly=True,
        samesite="strict",
    )
    return SessionOut(
        access_token=issued.access_token,
        token_type="Bearer",  # noqa: S106 - the kind of token, not one
        expires_in=issued.expires_in,
    )


def _is_https(request: Request) -> bool:
    return request.url.scheme == "https" or bool(request.app.state.settings.is_https)


def _address(request: Request) -> str:
    return request.client.host if request.client else ""


def _client_of(request: Request, form: TokenForm) -> tuple[str, str]:
    """The client's name and secret, from HTTP Basic (RFC 6749 §2.3.1) or the form."""
    scheme, _, encoded = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() == "basic":
        try:
            name, _, secret = base64.b64decode(encoded, validate=True).decode().partition(":")
        except (binascii.Error, UnicodeDecodeError):
            raise InvalidClientError("Authorization 请求头写法不对。") from None
        return name, secret
    if not form.client_id or not form.client_secret:
        raise IncompleteTokenRequestError("请填写 client_id 和 client_secret。")
    return form.client_id, form.client_secret
