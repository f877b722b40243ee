"""Counts that add up over the tree: what every indicator is computed from.

A tally is a number per kind and bucket, ``born`` / ``1999-03/2`` / 4. Buckets are dates and codes,
never ages or judgements, so that a tally stays true while days pass and limits change.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Self

from typing_extensions import override

NONE = ""
"""The bucket of what is not known or not there."""


class Tally:
    """Numbers by kind and bucket; a number that is zero is as if it were not there."""

    __slots__ = ("_kinds",)

    def __init__(self, kinds: Mapping[str, Mapping[str, int]] | None = None) -> None:
        self._kinds: dict[str, dict[str, int]] = {
            kind: dict(buckets) for kind, buckets in (kinds or {}).items()
        }

    @classmethod
    def total(cls, tallies: Iterable["Tally"]) -> "Tally":
        whole = Tally()
        for tally in tallies:
            whole += tally
        return whole

    def to_json(self) -> dict[str, dict[str, int]]:
        stored = {
            kind: {bucket: n for bucket, n in buckets.items() if n}
            for kind, buckets in self._kinds.items()
        }
        return {kind: buckets for kind, buckets in stored.items() if buckets}

    def add(self, kind: str, bucket: str, n: int = 1) -> None:
        buckets = self._kinds.setdefault(kind, {})
        buckets[bucket] = buckets.get(bucket, 0) + n

    def of(self, kind: str) -> dict[str, int]:
        """The buckets of one kind, in order."""
        return {bucket: n for bucket, n in sorted(self._kinds.get(kind, {}).items()) if n}

    def n(self, kind: str, bucket: str | None = None) -> int:
        """One bucket, or all of a kind together."""
        buckets = self._kinds.get(kind, {})
        return sum(buckets.values()) if bucket is None else buckets.get(bucket, 0)

    def _take(self, other: "Tally", sign: int) -> None:
        for kind, buckets in other._kinds.items():  # noqa: SLF001 - of its own class
            mine = self._kinds.setdefault(kind, {})
            for bucket, n in buckets.items():
                mine[bucket] = mine.get(bucket, 0) + sign * n

    def __iadd__(self, other: "Tally") -> Self:
        self._take(other, 1)
        return self

    def __isub__(self, other: "Tally") -> Self:
        self._take(other, -1)
        return self

    def __sub__(self, other: "Tally") -> "Tally":
        difference = Tally(self._kinds)
        difference -= other
        return difference

    def __iter__(self) -> Iterator[tuple[str, str, int]]:
        return (
            (kind, bucket, n) for kind in sorted(self._kinds) for bucket, n in self.of(kind).items()
        )

    def __bool__(self) -> bool:
        return bool(self.to_json())

    @override
    def __eq__(self, other: object) -> bool:
        return isinstance(other, Tally) and self.to_json() == other.to_json()

    __hash__ = None  # type: ignore[assignment]

    @override
    def __repr__(self) -> str:
        return f"Tally({self.to_json()!r})"
