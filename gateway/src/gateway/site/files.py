"""The built web app from a folder: hashed assets for ever, its page for every other address."""

import asyncio
import gzip
import mimetypes
import os
from dataclasses import dataclass
from email.utils import formatdate
from pathlib import Path
from typing import Final

from starlette.datastructures import Headers
from starlette.responses import HTMLResponse, PlainTextResponse, Response
from starlette.types import Receive, Scope, Send

IMMUTABLE: Final = "public, max-age=31536000, immutable"
ASK_AGAIN: Final = "no-cache"
HASHED_FOLDER: Final = "assets"
"""Vite puts files whose names carry a hash of their content here."""
TEXT_TYPES: Final = ("text/", "application/javascript", "application/json", "image/svg+xml")
SMALLEST_ZIPPED: Final = 1024
NOT_BUILT: Final = (Path(__file__).parent / "not-built.html").read_text(encoding="utf-8")


@dataclass(frozen=True)
class Kept:
    """A file in memory, compressed once."""

    changed_at: float
    plain: bytes
    zipped: bytes | None
    media_type: str
    tag: str


class Site:
    """ASGI app for everything that no route of the API answers."""

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder.resolve() if folder else None
        self._kept: dict[Path, Kept] = {}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        response = await self._response(scope)
        await response(scope, receive, send)

    async def _response(self, scope: Scope) -> Response:
        if scope["method"] not in {"GET", "HEAD"}:
            return PlainTextResponse("405", 405, {"allow": "GET, HEAD"})
        path: str = scope["path"]
        found = self._file(path)
        if found is None and not _is_page(path):
            return PlainTextResponse("404 没有这个文件 / no such file", 404)
        if found is None:
            found = self._file("/index.html")
        if found is None:
            return HTMLResponse(NOT_BUILT, 503, {"retry-after": "30", "cache-control": "no-store"})
        kept = await self._keep(found)
        is_hashed = path.startswith(f"/{HASHED_FOLDER}/")
        return _answer(kept, Headers(scope=scope), is_hashed=is_hashed)

    def _file(self, path: str) -> Path | None:
        """The file of an address, never one outside the folder."""
        if self._folder is None or "\0" in path:
            return None
        wanted = (self._folder / path.lstrip("/")).resolve()
        if not wanted.is_relative_to(self._folder) or not wanted.is_file():
            return None
        return wanted

    async def _keep(self, path: Path) -> Kept:
        known = self._kept.get(path)
        changed_at = os.stat(path).st_mtime  # noqa: PTH116 - cheaper than a thread
        if known is None or known.changed_at != changed_at:
            known = await asyncio.to_thread(_read, path, changed_at)
            self._kept[path] = known
        return known


def _is_page(path: str) -> bool:
    """An address of the app itself: its last part has no dot. A missing script is a 404."""
    return "." not in path.rsplit("/", 1)[-1]


def _read(path: Path, changed_at: float) -> Kept:
    plain = path.read_bytes()
    media_type = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
    zipped = None
    if len(plain) >= SMALLEST_ZIPPED and media_type.startswith(TEXT_TYPES):
        zipped = gzip.compress(plain, 9, mtime=0)
    if media_type.startswith("text/"):
        media_type += "; charset=utf-8"
    return Kept(changed_at, plain, zipped, media_type, f'"{changed_at:.6f}-{len(plain)}"')


def _answer(kept: Kept, asked: Headers, *, is_hashed: bool) -> Response:
    headers = {
        "etag": kept.tag,
        "last-modified": formatdate(kept.changed_at, usegmt=True),
        "cache-control": IMMUTABLE if is_hashed else ASK_AGAIN,
        "vary": "accept-encoding",
    }
    if asked.get("if-none-match") == kept.tag:
        return Response(status_code=304, headers=headers)
    if kept.zipped is not None and _takes_gzip(asked.get("accept-encoding", "")):
        headers["content-encoding"] = "gzip"
        return Response(kept.zipped, headers=headers, media_type=kept.media_type)
    return Response(kept.plain, headers=headers, media_type=kept.media_type)


def _takes_gzip(accepted: str) -> bool:
    codings = [coding.strip().lower().partition(";") for coding in accepted.split(",")]
    return any(name == "gzip" and weight.strip() != "q=0" for name, _, weight in codings)
