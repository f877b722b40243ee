"""The service's README tells who writes every table."""

import re
from pathlib import Path

from roster.models import all_tables
from roster.models.base import PLUMBING

README = Path(__file__).parents[1] / "README.md"


def test_every_table_is_told_with_who_writes_it() -> None:
    rows = [line.split("|")[1] for line in README.read_text().splitlines() if line.startswith("|")]
    told = re.findall(r"`([a-z_]+)(…?)`", "".join(rows))
    plumbing = {one.name for one in (PLUMBING.outbox, PLUMBING.feed, PLUMBING.idempotency)}
    tables = {table.name for table in all_tables().sorted_tables} - plumbing - {PLUMBING.job.name}

    def covers(name: str, more: str, table: str) -> bool:
        return table.startswith(name) if more else table == name

    untold = {table for table in tables if not any(covers(*one, table) for one in told)}
    gone = {name for name, more in told if not any(covers(name, more, one) for one in tables)}
    assert (untold, gone) == (set(), set())
