"""Serve: ``python -m gateway``."""

import gc

import uvicorn
from common.log import configure

from gateway.main import create_app
from gateway.settings import Settings

KEEP_ALIVE_SECONDS = 75
COLLECT_AFTER = 10_000
"""Objects made before the first look for cycles: a request makes hundreds and leaves none."""


def serve(settings: Settings) -> None:
    configure("gateway", settings.log_level)
    app = create_app(settings)
    # What was loaded stays for good, so the collector need not walk it again and again.
    gc.freeze()
    gc.set_threshold(COLLECT_AFTER)
    uvicorn.run(
        app,
        host=settings.host,
        port=settings.port,
        loop="uvloop",
        http="httptools",
        ws="none",
        access_log=False,
        server_header=False,
        log_level="warning",
        timeout_keep_alive=KEEP_ALIVE_SECONDS,
        # Without a named proxy in front, nobody's word about the client's address is taken.
        proxy_headers=bool(settings.trusted_proxies),
        forwarded_allow_ips=settings.trusted_proxies or None,
    )


if __name__ == "__main__":
    serve(Settings())
