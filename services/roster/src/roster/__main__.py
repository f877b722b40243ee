"""Serve: ``python -m roster``."""

import uvicorn
from common.log import configure

from roster.main import create_app
from roster.settings import Settings

KEEP_ALIVE_SECONDS = 75
"""Longer than the gateway keeps its connections, so that it never writes into a closing one."""


def serve(settings: Settings) -> None:
    configure("roster", settings.log_level)
    uvicorn.run(
        create_app(settings),
        host=settings.host,
        port=settings.port,
        loop="uvloop",
        http="httptools",
        ws="none",
        access_log=False,
        server_header=False,
        log_level="warning",
        timeout_keep_alive=KEEP_ALIVE_SECONDS,
    )


if __name__ == "__main__":
    serve(Settings())
