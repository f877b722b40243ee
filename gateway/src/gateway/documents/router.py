"""``/openapi.json`` and ``/docs``: what the whole API looks like from outside."""

from pathlib import Path
from typing import Final

from common.web.app import service_router
from common.web.auth import public
from fastapi import Request
from fastapi.responses import FileResponse, JSONResponse, Response
from starlette.exceptions import HTTPException

from gateway.documents.library import Library

ASSETS: Final = Path(__file__).parent / "assets"
FILES: Final = {
    "docs.js": "text/javascript; charset=utf-8",
    "docs.css": "text/css; charset=utf-8",
}

router = service_router("", "documents")


@router.get("/openapi.json", include_in_schema=False)
@public
async def show_document(request: Request) -> Response:
    """The merged document of every service."""
    library: Library = request.app.state.library
    return JSONResponse(await library.merged(), headers={"cache-control": "no-cache"})


@router.get("/docs", include_in_schema=False)
@public
async def show_page() -> Response:
    """The page for people."""
    return FileResponse(ASSETS / "docs.html", headers={"cache-control": "no-cache"})


@router.get("/docs/{name}", include_in_schema=False)
@public
async def show_page_file(name: str) -> Response:
    """What the page needs; nothing comes from elsewhere."""
    if name not in FILES:
        raise HTTPException(404)
    return FileResponse(
        ASSETS / name, media_type=FILES[name], headers={"cache-control": "no-cache"}
    )
