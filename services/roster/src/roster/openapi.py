"""Print the service's API document: ``python -m roster.openapi > openapi.json``."""

import base64
import json
import sys

from pydantic import SecretStr

from roster.main import create_app
from roster.settings import Settings


def document() -> str:
    """The document as it is committed. No database is reached and no secret is real."""
    nothing = SecretStr(base64.b64encode(bytes(32)).decode())
    settings = Settings(
        database_url="postgresql+asyncpg://nobody@localhost/nothing",
        field_keys={"none": nothing},
        index_key=nothing,
    )
    return json.dumps(create_app(settings).openapi(), ensure_ascii=False, indent=1) + "\n"


if __name__ == "__main__":
    sys.stdout.write(document())
