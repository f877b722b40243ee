"""Counts that add up over the tree: what every indicator is computed from.

A tally is a number per kind and bucket, ``born`` / ``1999-03/2`` / 4. Buckets are dates and codes,
never ages or judgements, so that a tally stays true while days pass and limits change.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Self

from typing_extensions import override

NONE = ""
"""The bucket of what is not known or not there."""


class Tally:
    """Numbers by kind and bucket; those that are zero are not kept."""

    __slots__ = ("_counts",)

    def __init__(self, counts: Mapping[tuple[str, str], int] | None = None) -> None:
        self._counts: Counter[tuple[str, str]] = Counter(counts or {})

    @classmethod
    def from_json(cls, stored: Mapping[str, Mapping[str, int]]) -> Self:
        return cls(
            {(kind, bucket): n for kind, buckets in stored.items() for bucket, n in buckets.items()}
        )

    @classmethod
    def total(cls, tallies: Iterable["Tally"]) -> "Tally":
        whole = Tally()
        for tally in tallies:
            whole += tally
        return whole

    def to_json(self) -> dict[str, dict[str, int]]:
        stored: dict[str, dict[str, int]] = {}
        for (kind, bucket), n in self._counts.items():
            if n:
                stored.setdefault(kind, {})[bucket] = n
        return stored

    def add(self, kind: str, bucket: str, n: int = 1) -> None:
        self._counts[kind, bucket] += n

    def of(self, kind: str) -> dict[str, int]:
        """The buckets of one kind, in order."""
        return {b: n for (k, b), n in sorted(self._counts.items()) if k == kind and n}

    def n(self, kind: str, bucket: str | None = None) -> int:
        """One bucket, or all of a kind together."""
        if bucket is not None:
            return self._counts[kind, bucket]
        return sum(n for (k, _), n in self._counts.items() if k == kind)

    def __iadd__(self, other: "Tally") -> Self:
        for key, n in other._counts.items():
            self._counts[key] += n
        return self

    def __isub__(self, other: "Tally") -> Self:
        for key, n in other._counts.items():
            self._counts[key] -= n
        return self

    def __sub__(self, other: "Tally") -> "Tally":
        difference = Tally(self._counts)
        difference -= other
        return difference

    def __iter__(self) -> Iterator[tuple[str, str, int]]:
        return ((kind, bucket, n) for (kind, bucket), n in sorted(self._counts.items()) if n)

    def __bool__(self) -> bool:
        return any(self._counts.values())

    @override
    def __eq__(self, other: object) -> bool:
        return isinstance(other, Tally) and list(self) == list(other)

    __hash__ = None  # type: ignore[assignment]

    @override
    def __repr__(self) -> str:
        return f"Tally({self.to_json()!r})"
