"""Print the gateway's own API document: ``python -m gateway.openapi > openapi.json``."""

import base64
import json
import sys

from gateway.main import create_app
from gateway.settings import Settings


def document() -> str:
    """The document as it is committed. No service is reached and no secret is real."""
    settings = Settings(
        database_url="postgresql+asyncpg://nobody@localhost/nothing",
        master_key=base64.b64encode(bytes(32)).decode(),
    )
    return json.dumps(create_app(settings).openapi(), ensure_ascii=False, indent=2) + "\n"


if __name__ == "__main__":
    sys.stdout.write(document())
