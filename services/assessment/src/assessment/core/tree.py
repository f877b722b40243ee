"""A result's tree: how each value came about, down to what was counted."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from fractions import Fraction
from typing import Any

from assessment.core.exact import as_text, shown

Facts = Mapping[str, int | str | bool]


@dataclass(frozen=True)
class Part:
    """One node as it came out. ``value`` is ``None`` when it is missing, and ``reason`` says why.

    ``effective_weight`` is the share of 100 the part really had after missing siblings were left
    out; ``contribution`` is what it brought to the parent's value.
    """

    id: str
    label: str
    kind: str
    value: Fraction | None
    weight: Fraction | None = None
    effective_weight: Fraction | None = None
    contribution: Fraction | None = None
    reason: str = ""
    missing: tuple[str, ...] = ()
    facts: Facts = field(default_factory=dict)
    parts: tuple["Part", ...] = ()

    def weighing(self, weight: Fraction) -> "Part":
        return replace(self, weight=weight)

    def to_json(self) -> dict[str, Any]:
        """Numbers rounded to four decimals for reading; ``exact`` is the value itself."""
        return {
            "id": self.id,
            "label": self.label,
            "kind": self.kind,
            "value": number(self.value),
            "exact": None if self.value is None else as_text(self.value),
            "weight": number(self.weight),
            "effective_weight": number(self.effective_weight),
            "contribution": number(self.contribution),
            "reason": self.reason,
            "missing": list(self.missing),
            "facts": dict(self.facts),
            "parts": [part.to_json() for part in self.parts],
        }


def number(value: Fraction | None) -> float | None:
    return None if value is None else shown(value)


def leaves_missing(part: Part) -> Iterator[Part]:
    """The lowest parts that are missing: what somebody still has to do."""
    if part.value is not None:
        return
    below = [leaf for inner in part.parts for leaf in leaves_missing(inner)]
    if below:
        yield from below
    else:
        yield part
