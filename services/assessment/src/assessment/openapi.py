"""``python -m assessment.openapi > openapi.json``: the document that clients are made from."""

import json
import sys

from assessment.main import create_app
from assessment.settings import Settings


def document() -> str:
    """The OpenAPI document, the same to the byte for the same code."""
    app = create_app(Settings(database_url="postgresql+asyncpg://nowhere/nothing"))
    return json.dumps(app.openapi(), ensure_ascii=False, indent=1, sort_keys=True) + "\n"


if __name__ == "__main__":
    sys.stdout.write(document())
