"""Refusals and mistakes as RFC 9457 ``application/problem+json``. Never an echo of the input."""

from collections.abc import Sequence
from typing import Any

import structlog
from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from pydantic import BaseModel, ConfigDict
from sqlalchemy.exc import DBAPIError, IntegrityError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError
from sqlalchemy.orm.exc import StaleDataError
from starlette.exceptions import HTTPException

from common.errors import (
    BadRequestError,
    ConflictError,
    DomainError,
    InternalError,
    InvalidError,
    MethodNotAllowedError,
    NotFoundError,
    PreconditionFailedError,
    TooLargeError,
    UnavailableError,
)
from common.words import say

MEDIA_TYPE = "application/problem+json"
RETRY_AFTER_SECONDS = "2"

log = structlog.get_logger()


class FieldProblem(BaseModel):
    loc: list[str | int]
    code: str
    message: str


class Problem(BaseModel):
    """The body of every answer that is not a success. Facts of the rule are further members."""

    model_config = ConfigDict(extra="allow")

    type: str
    title: str
    status: int
    detail: str | None = None
    instance: str | None = None
    request_id: str | None = None
    errors: list[FieldProblem] | None = None


def problems(*errors: type[DomainError]) -> dict[int | str, dict[str, Any]]:
    """``responses=`` of a route: which refusals it can answer with."""
    said: dict[int | str, dict[str, Any]] = {}
    for error in errors:
        entry = said.setdefault(error.status, {"model": Problem, "description": ""})
        line = f"{error.slug}: {error.title}"
        entry["description"] = "; ".join(part for part in (entry["description"], line) if part)
    return said


def install(app: FastAPI) -> None:
    """Register the handlers on an app."""
    handlers: list[tuple[type[Exception], Any]] = [
        (DomainError, _domain),
        (RequestValidationError, _malformed),
        (HTTPException, _http),
        (StaleDataError, _stale),
        (IntegrityError, _integrity),
        (PoolTimeoutError, _busy),
        (OperationalError, _busy),
        (DBAPIError, _database),
        (OSError, _busy),
    ]
    for kind, handler in handlers:
        app.add_exception_handler(kind, handler)


def render(
    request: Request,
    error: DomainError,
    *,
    errors: Sequence[FieldProblem] | None = None,
    headers: dict[str, str] | None = None,
) -> JSONResponse:
    body: dict[str, Any] = {
        "type": f"/problems/{error.slug}",
        "title": say(error.title),
        "status": error.status,
        "instance": request.url.path,
        **error.facts,
    }
    for place in body.get("errors") or ():  # a rule that lists places: each with its sentence
        place["message"] = say(place["message"])
    if error.detail:
        body["detail"] = say(error.detail)
    if errors is not None:
        body["errors"] = [item.model_dump() for item in errors]
    if request_id := getattr(request.state, "request_id", None):
        body["request_id"] = request_id
    return JSONResponse(body, error.status, headers, media_type=MEDIA_TYPE)


async def _domain(request: Request, error: DomainError) -> JSONResponse:
    headers = {"www-authenticate": "Bearer"} if error.status == 401 else None  # noqa: PLR2004
    if isinstance(error, UnavailableError):
        headers = {"retry-after": RETRY_AFTER_SECONDS}
    return render(request, error, headers=headers)


async def _malformed(request: Request, error: RequestValidationError) -> JSONResponse:
    """Where and why, in words; FastAPI's own handler would send the input back."""
    found = [
        FieldProblem(loc=list(item["loc"]), code=item["type"], message=say(_words(item)))
        for item in error.errors()[:100]
    ]
    return render(request, InvalidError("请按 errors 里的位置改正后重试。"), errors=found)


WORDS = {
    "missing": "必填",
    "extra_forbidden": "没有这个字段，请删除",
    "string_too_short": "太短",
    "string_too_long": "太长",
    "uuid_parsing": "应为 UUID",
    "date_from_datetime_parsing": "应为日期，如 2026-11-20",
    "date_parsing": "应为日期，如 2026-11-20",
    "datetime_parsing": "应为时间，如 2026-11-20T09:00:00+08:00",
    "int_parsing": "应为整数",
    "int_type": "应为整数",
    "bool_parsing": "应为 true 或 false",
    "string_type": "应为文字",
    "list_type": "应为列表",
    "json_invalid": "不是有效的 JSON",
}


def _words(item: dict[str, Any]) -> str:
    """Pydantic's own sentences quote limits, never values, except those that we write ourselves."""
    kind = str(item["type"])
    if kind in WORDS:
        return WORDS[kind]
    if kind == "value_error":
        return str(item.get("ctx", {}).get("error", "填写有误"))
    return str(item.get("msg", "填写有误")) if kind in _SAFE_SENTENCES else "填写有误"


_SAFE_SENTENCES = frozenset({
    "enum", "literal_error", "greater_than", "greater_than_equal", "less_than", "less_than_equal",
    "string_pattern_mismatch", "too_long", "too_short", "list_too_long",
})  # fmt: skip


HTTP_ERRORS: dict[int, type[DomainError]] = {
    400: BadRequestError,
    404: NotFoundError,
    405: MethodNotAllowedError,
    413: TooLargeError,
}


async def _http(request: Request, error: HTTPException) -> JSONResponse:
    """Starlette's and FastAPI's own refusals, in the same form as ours."""
    said = HTTP_ERRORS.get(error.status_code, BadRequestError)()
    return render(request, said, headers=dict(error.headers or {}))


async def _stale(request: Request, _: StaleDataError) -> JSONResponse:
    return render(request, PreconditionFailedError("请刷新后再改。"))


async def _integrity(request: Request, error: IntegrityError) -> JSONResponse:
    """A constraint that a use case did not foresee: the name of the rule, not the row."""
    name = str(getattr(getattr(error.orig, "__cause__", None), "constraint_name", "") or "")
    log.warning("constraint_violated", reason=name)
    return render(request, ConflictError("与已有数据冲突，请刷新后再试。", constraint=name))


async def _busy(request: Request, error: Exception) -> JSONResponse:
    log.warning("dependency_unavailable", error=type(error).__name__)
    return render(request, UnavailableError(), headers={"retry-after": RETRY_AFTER_SECONDS})


BUSY_STATES = ("08", "40", "53", "55P03", "57")
"""SQLSTATE classes worth a retry: connection, rollback, resources, lock wait, shutdown/timeout."""


async def _database(request: Request, error: DBAPIError) -> JSONResponse:
    state = str(getattr(error.orig, "sqlstate", "") or "")
    if error.connection_invalidated or state.startswith(BUSY_STATES):
        return await _busy(request, error)
    if state.startswith("22"):
        return render(request, InvalidError("有的值超出了可保存的范围。"))
    return await broken(request, error)


async def broken(request: Request, error: Exception) -> JSONResponse:
    """A bug: the request id and nothing else."""
    log.error("request_failed", exc_info=error)
    return render(request, InternalError())
