"""Versions of resources: ``ETag`` on every one, ``If-Match`` on every change."""

from typing import Annotated, Protocol, TypeVar

from fastapi import Depends, Header, Response

from common.errors import InvalidError, PreconditionFailedError, PreconditionRequiredError


class Versioned(Protocol):
    @property
    def version(self) -> int: ...


Entity = TypeVar("Entity", bound=Versioned)


class IfMatchMissingError(PreconditionRequiredError):
    slug, title = "if-match-missing", "缺少 If-Match 请求头"


def tag_of(version: int) -> str:
    return f'"{version}"'


def tagged(response: Response, entity: Entity) -> Entity:
    """Give the answer the entity's ``ETag`` and pass the entity on."""
    response.headers["etag"] = tag_of(entity.version)
    return entity


def expected_version(if_match: Annotated[str | None, Header()] = None) -> int:
    """The version the caller has seen. ``*`` and lists are not taken: say what you saw."""
    if if_match is None:
        raise IfMatchMissingError("先读取，再把得到的 ETag 放进 If-Match。")
    plain = if_match.strip().removeprefix("W/").strip('"')
    if not plain.isascii() or not plain.isdigit():
        raise InvalidError("If-Match 应是读取时得到的 ETag。")
    return int(plain)


IfMatch = Annotated[int, Depends(expected_version)]


def check_version(entity: Versioned, expected: int) -> None:
    """Refuse a change made on an older state.

    Raises:
        PreconditionFailedError: somebody changed it since.
    """
    if entity.version != expected:
        raise PreconditionFailedError("请刷新后再改。")
