"""Counts by selection source, put together from groups."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Row

from roster.people.schemas import SourceCount


def added_up(groups: Iterable[Row[*tuple[Any, ...]]]) -> list[SourceCount]:
    """One count per channel, the largest first; groups differ by kind of sending unit."""
    found: dict[str | None, dict[str, Any]] = {}
    for group in groups:
        one = found.setdefault(
            group.source_channel,
            {"people": 0, "serving": 0, "found_by_outreach": 0, "by_sending_unit_kind": {}},
        )
        for name in ("people", "serving", "found_by_outreach"):
            one[name] += getattr(group, name)
        if group.sending_unit_kind is not None:
            one["by_sending_unit_kind"][group.sending_unit_kind] = group.people
    counts = [SourceCount(source_channel=key, **one) for key, one in found.items()]
    return sorted(counts, key=lambda one: (-one.people, one.source_channel or ""))
