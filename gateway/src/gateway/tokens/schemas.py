"""Forms and JSON of signing in."""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

Secret = Annotated[str, Field(min_length=1, max_length=1024)]
Name = Annotated[str, Field(min_length=1, max_length=200)]


class TokenForm(BaseModel):
    """OAuth 2.0 (RFC 6749): which fields count depends on ``grant_type``; others are ignored."""

    model_config = ConfigDict(frozen=True)

    grant_type: Annotated[
        str, Field(max_length=100, description="password、refresh_token 或 client_credentials")
    ]
    username: Name | None = None
    password: Secret | None = Field(default=None, repr=False)
    refresh_token: Secret | None = Field(default=None, repr=False)
    client_id: Name | None = None
    client_secret: Secret | None = Field(default=None, repr=False)


class RevokeForm(BaseModel):
    """RFC 7009: the sign-in this refresh token belongs to ends."""

    model_config = ConfigDict(frozen=True)

    token: Secret = Field(repr=False)


class SignInIn(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    username: Name
    password: Secret = Field(repr=False)


class TokenOut(BaseModel):
    """``refresh_token`` is null for systems: they present their secret again."""

    model_config = ConfigDict(frozen=True)

    access_token: str = Field(repr=False)
    token_type: Literal["Bearer"]
    expires_in: int
    refresh_token: str | None = Field(repr=False)


class SessionOut(BaseModel):
    """For the web app: the refresh token is in an HttpOnly cookie and never in the page."""

    model_config = ConfigDict(frozen=True)

    access_token: str = Field(repr=False)
    token_type: Literal["Bearer"]
    expires_in: int


class JsonWebKey(BaseModel):
    model_config = ConfigDict(extra="allow", frozen=True)

    kty: str
    crv: str
    x: str
    y: str
    kid: str
    use: str
    alg: str


class JsonWebKeys(BaseModel):
    model_config = ConfigDict(frozen=True)

    keys: list[JsonWebKey]
