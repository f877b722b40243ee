"""What every service is made of: problems, health, metrics, a true OpenAPI document."""

import shutil
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from fastapi import APIRouter, FastAPI, Request, Response
from fastapi.dependencies.models import Dependant
from fastapi.responses import PlainTextResponse
from fastapi.routing import APIRoute
from prometheus_client import generate_latest
from sqlalchemy import text
from typing_extensions import override

from common.db import engine_of, sessions_of
from common.errors import (
    BadRequestError,
    ConflictError,
    DomainError,
    ForbiddenError,
    InvalidError,
    NotFoundError,
    PreconditionFailedError,
    PreconditionRequiredError,
    TooLargeError,
    UnauthorizedError,
    UnavailableError,
)
from common.migrate import current_revision, head_revision
from common.settings import ServiceSettings
from common.tables import Plumbing
from common.web import problem
from common.web.auth import RoleCheck
from common.web.idempotency import IdempotentRoute
from common.web.keys import RemoteKeys
from common.web.observe import Metrics, Observer
from common.web.tokens import KeySource, VerifiedTokens
from common.words import catalogue_of

MIN_FREE_BYTES = 200 * 1024 * 1024


def service_router(prefix: str, tag: str) -> APIRouter:
    """A router whose POSTs happen once. ``prefix`` is the outside path, ``/api/roster/people``."""
    return APIRouter(prefix=prefix, tags=[tag], route_class=IdempotentRoute)


class ServiceApp(FastAPI):
    """FastAPI with problem details documented as what they are."""

    @override
    def openapi(self) -> dict[str, Any]:
        if self.openapi_schema is None:
            self.openapi_schema = describe_problems(super().openapi(), self.api_routes)
        return self.openapi_schema

    @property
    def api_routes(self) -> list[APIRoute]:
        """The routes of the service's routers (FastAPI keeps included routers folded)."""
        return [
            route
            for router in self.state.routers
            for route in router.routes
            if isinstance(route, APIRoute)
        ]


def build_app(  # noqa: PLR0913 - named parts, put together once
    *,
    title: str,
    settings: ServiceSettings,
    plumbing: Plumbing,
    routers: Sequence[APIRouter],
    migrations: Path,
    keys: KeySource | None = None,
    openapi_url: str | None = "/openapi.json",
    english: Sequence[str] = (),
) -> ServiceApp:
    """Put a service together. Every route must check a role or be marked public.

    ``openapi_url`` is None where a router of its own answers with a document; ``english`` names
    the packages whose ``english.json`` says in English what is said to people.

    Raises:
        ValueError: a route does neither.
    """

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        engine = engine_of(settings.database_url, pool_size=settings.pool_size)
        app.state.sessions = sessions_of(engine)
        yield
        await engine.dispose()

    app = ServiceApp(
        title=title,
        version="1",
        lifespan=lifespan,
        openapi_url=openapi_url,
        docs_url=None,
        redoc_url=None,
        generate_unique_id_function=lambda route: route.name,
        separate_input_output_schemas=True,
        # A redirect would name the inside address of the service.
        redirect_slashes=False,
    )
    app.state.settings = settings
    app.state.plumbing = plumbing
    app.state.tokens = VerifiedTokens(keys or RemoteKeys(settings.jwks_url))
    app.state.metrics = metrics = Metrics()
    words = catalogue_of("common", *english)
    app.add_middleware(Observer, metrics=metrics, english=words)
    problem.install(app)
    app.include_router(_health(metrics, migrations))
    app.state.routers = tuple(routers)
    for router in routers:
        app.include_router(router)
    _refuse_unguarded(app.api_routes)
    return app


def _refuse_unguarded(routes: Sequence[APIRoute]) -> None:
    """Deny by default: a route that forgot its role check does not start."""
    for route in routes:
        if not is_public(route) and not roles_of(route):
            msg = f"{route.path} ({route.name}) neither requires a role nor is marked public"
            raise ValueError(msg)


def is_public(route: APIRoute) -> bool:
    return bool(getattr(route.endpoint, "is_public", False))


def roles_of(route: APIRoute) -> list[RoleCheck]:
    """The role checks on the way to a route."""
    return [
        dependant.call
        for dependant in _walk(route.dependant)
        if isinstance(dependant.call, RoleCheck)
    ]


def _walk(dependant: Dependant) -> Iterator[Dependant]:
    yield dependant
    for inner in dependant.dependencies:
        yield from _walk(inner)


def _health(metrics: Metrics, migrations: Path) -> APIRouter:
    router = APIRouter(include_in_schema=False)

    @router.get("/healthz")
    async def healthz() -> dict[str, str]:
        """Alive. No I/O."""
        return {"status": "ok"}

    @router.get("/readyz")
    async def readyz(request: Request) -> dict[str, str]:
        """Database reachable, migrations current, disk not full."""
        async with request.app.state.sessions() as session:
            await session.execute(text("select 1"))
            found = await current_revision(session)
        if found != head_revision(migrations):
            raise UnavailableError("数据库结构不是当前版本，请先运行迁移。")
        if shutil.disk_usage("/").free < MIN_FREE_BYTES:
            raise UnavailableError("磁盘空间不足。")
        return {"status": "ready"}

    @router.get("/metrics")
    async def show_metrics() -> Response:
        return PlainTextResponse(generate_latest(metrics.registry))

    return router


ALWAYS: tuple[type[DomainError], ...] = (UnauthorizedError, ForbiddenError, UnavailableError)


def describe_problems(document: dict[str, Any], routes: Sequence[APIRoute]) -> dict[str, Any]:
    """Document refusals as ``application/problem+json``, and the ones every route shares."""
    by_operation = {
        (route.path_format, method.lower()): route
        for route in routes
        if route.include_in_schema
        for method in route.methods or ()
    }
    for (path, method), route in by_operation.items():
        operation = document["paths"][path][method]
        operation["responses"].pop("422", None)
        for kind in _shared(route, operation):
            operation["responses"].setdefault(
                str(kind.status), {"description": f"{kind.slug}: {kind.title}"}
            )
        for status, answer in operation["responses"].items():
            if int(status) >= 400:  # noqa: PLR2004 - the first refusal of HTTP
                schema = {"$ref": "#/components/schemas/Problem"}
                answer["content"] = {problem.MEDIA_TYPE: {"schema": schema}}
    _replace_schemas(document)
    return document


def _shared(route: APIRoute, operation: dict[str, Any]) -> Iterator[type[DomainError]]:
    if not is_public(route):
        yield from ALWAYS
    yield UnavailableError
    if operation.get("parameters") or operation.get("requestBody"):
        yield InvalidError
    if "{" in route.path_format:
        yield NotFoundError
    if operation.get("requestBody"):
        yield from (BadRequestError, TooLargeError)
    methods = route.methods or set()
    if methods & {"POST", "PUT", "PATCH", "DELETE"}:
        yield from (ConflictError, PreconditionRequiredError)
    if methods & {"PUT", "PATCH", "DELETE"}:
        yield PreconditionFailedError
    if "POST" in methods:
        yield InvalidError
        _add_key_header(route, operation)


def _add_key_header(route: APIRoute, operation: dict[str, Any]) -> None:
    if getattr(route.endpoint, "is_read_like", False) or not isinstance(route, IdempotentRoute):
        return
    operation.setdefault("parameters", []).append(
        {
            "name": "Idempotency-Key",
            "in": "header",
            "required": True,
            "description": "每个新请求一个唯一的键；用同一个键重试不会重复执行",
            "schema": {"type": "string", "minLength": 1, "maxLength": 200},
        }
    )


def _replace_schemas(document: dict[str, Any]) -> None:
    schemas = document.setdefault("components", {}).setdefault("schemas", {})
    for unused in ("HTTPValidationError", "ValidationError"):
        schemas.pop(unused, None)
    described = problem.Problem.model_json_schema(ref_template="#/components/schemas/{model}")
    schemas.update(described.pop("$defs", {}))
    schemas["Problem"] = described
