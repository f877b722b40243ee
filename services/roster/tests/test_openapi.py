"""The committed document is the one the code makes."""

from pathlib import Path

from roster.openapi import document

COMMITTED = Path(__file__).resolve().parents[1] / "openapi.json"


def test_the_committed_document_is_current() -> None:
    assert COMMITTED.read_text(encoding="utf-8") == document(), (
        "run `python -m roster.openapi > openapi.json` in services/roster"
    )
