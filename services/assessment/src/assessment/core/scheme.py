"""A scheme, understood: what is measured, how it adds up, and what may be proposed from it.

Everything is data and nothing is code. ``core.parse`` builds these from a document and refuses
what does not hold together; the rest of the core may trust them.

Decisions where the documents leave room (each is written once, here):

* ``over: quarter`` on a part: the part's value is the mean of its values in the quarters of the
  output's period. A quarter counts as held when the snapshot has any form of that indicator in
  it; every held quarter is needed unless the part says ``require: n``. When no row carries a
  period there is nothing to split and the part is taken as it stands.
* ``on_time_only``: the counts handed in are of events that were on time. Late ones are not
  counted by whoever records them; the engine has no clock.
* ``exempt`` of an event count: each exempted child period (one row with a period, or ``months``)
  lowers the target by one. A target exempted to nothing makes the indicator missing.
* ``by: [stratum]`` of a task list: the list's content was set per stratum. The tasks arrive per
  subject, so it changes no arithmetic.
* ``minus`` takes the deductions' points off the sum after the mean, then ``clamp`` holds the
  result inside its bounds. Nobody recorded means no points off: only there is absence zero.
* ``prorate: {by: months_served}``: what was expected shrinks with the months exempted, so the
  value is multiplied by months / months served, and never passes 100.
* ``variants`` replace values inside the document for the subjects whose strata match; later
  variants win.
* ``severity`` and ``require_connected`` concern the adjusted score only; the official score is
  plain arithmetic whatever they say.
* an event count or a project count nobody recorded is missing; recorded as 0 it is zero.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Literal

from assessment.core.document import Document

SubjectKind = Literal["person", "organization"]
Input = Literal["tasklist", "ratings", "event_count", "projects", "deductions"]
Missing = Literal["insufficient", "renormalise", "zero"]
NodeKind = Literal["indicator", "weighted", "groups", "mean_of"]
Ties = Literal["strict", "generous", "break_by"]


@dataclass(frozen=True)
class Source:
    """Where a rule comes from: the words of the regulation it carries out."""

    doc: str = ""
    quote: str = ""


@dataclass(frozen=True)
class SubjectType:
    id: str
    kind: SubjectKind
    label: str = ""
    strata: tuple[str, ...] = ()
    of: str | None = None
    """For the person who stands for an organization: the organization's subject type."""
    requires: tuple[str, ...] = ()
    """Papers without which nothing is scored, e.g. a signed target letter."""


@dataclass(frozen=True)
class PeriodDef:
    id: str
    type: str
    parent: str | None = None
    publish: str = ""
    months: int | None = None


@dataclass(frozen=True)
class RaterGroup:
    id: str
    label: str
    min_raters: int
    anonymous: bool
    k: int = 0

    @property
    def needed(self) -> int:
        """Fewer forms than this, and the group is missing."""
        return max(self.min_raters, self.k if self.anonymous else 0, 1)


@dataclass(frozen=True)
class TaskDef:
    id: str
    label: str
    need: int = 1
    weight: Fraction = Fraction(1)
    evidence: tuple[str, ...] = ()
    verify: str = ""


@dataclass(frozen=True)
class Scale:
    min: Fraction
    max: Fraction

    def to_hundred(self, score: Fraction) -> Fraction:
        return (score - self.min) / (self.max - self.min) * 100


@dataclass(frozen=True)
class Aggregate:
    trim: int = 0
    when_n_at_least: int = 0
    severity: str = ""
    require_connected: bool = False


@dataclass(frozen=True)
class Item:
    """One question of a form."""

    id: str
    label: str


@dataclass(frozen=True)
class Indicator:
    id: str
    label: str
    input: Input
    list: str = ""
    group: str = ""
    scale: Scale | None = None
    items: tuple[Item, ...] = ()
    aggregate: Aggregate = Aggregate()
    per_item: Fraction | None = None
    cap: Fraction | None = None
    period: str = ""
    target: Fraction | None = None
    on_time_only: bool = False
    exempt: tuple[str, ...] = ()
    by: tuple[str, ...] = ()
    exemptible: bool = False


@dataclass(frozen=True)
class Groups:
    """One ratings indicator, seen by several rater groups with a weight each."""

    of: str
    weights: Mapping[str, Fraction]
    missing: Missing = "insufficient"
    require_groups: int = 1


@dataclass(frozen=True)
class Prorate:
    by: str
    exempt: tuple[str, ...]


@dataclass(frozen=True)
class Node:
    """One node of an output's tree. Exactly one of the first four says what it is."""

    kind: NodeKind
    id: str
    label: str
    weight: Fraction = Fraction(100)
    children: tuple["Node", ...] = ()
    groups: Groups | None = None
    mean_of: str = ""
    require: int | None = None
    over: str = ""
    minus: tuple[str, ...] = ()
    clamp: tuple[Fraction, Fraction] | None = None
    missing: Missing = "insufficient"
    prorate: Prorate | None = None


@dataclass(frozen=True)
class Band:
    min: Fraction
    label: str


@dataclass(frozen=True)
class Quota:
    """At most ``max_share`` of a pool may hold ``label``; smaller pools are left alone."""

    label: str
    max_share: Fraction
    within: tuple[str, ...]
    min_pool: int
    ties: Ties
    break_by: tuple[str, ...] = ()


@dataclass(frozen=True)
class Rank:
    within: tuple[str, ...]
    ties: Literal["dense", "standard"]
    order: Literal["asc", "desc"]


@dataclass(frozen=True)
class Output:
    id: str
    label: str
    subject: str
    period: str
    tree: Node
    bands: tuple[Band, ...] = ()
    quota: Quota | None = None
    stars: tuple[Band, ...] = ()
    stars_quota: Quota | None = None
    rank: Rank | None = None


@dataclass(frozen=True)
class Exemption:
    """容错: which deductions may be waived, on which grounds, decided by whom."""

    id: str
    quote: str
    applies_to: str
    conditions: tuple[str, ...]
    not_if: tuple[str, ...]
    decided_by: tuple[str, ...]
    min_deciders: int
    effect: str
    record: str


@dataclass(frozen=True)
class Reference:
    """A name in a condition, e.g. ``secretary.cadre_duty.band``."""

    path: str
    kind: Literal["output", "fired", "human"]
    owner: str = ""
    """The subject type or relation the output is read from; empty for the subject itself."""
    output: str = ""
    field: str = ""


@dataclass(frozen=True)
class History:
    """``history(annual.band, 2, "year")``: the last n values, the present one first."""

    name: str
    reference: Reference
    count: int
    period: str


@dataclass(frozen=True)
class Condition:
    """What the scheme says, and the same in the expression language of zen-engine."""

    text: str
    expression: str
    references: tuple[Reference, ...]
    histories: tuple[History, ...]


@dataclass(frozen=True)
class Rule:
    id: str
    quote: str
    condition: Condition
    effect: Literal["propose", "bar"]
    consequences: tuple[str, ...]
    targets: tuple[str, ...]
    base: str
    """The subject type the rule is asked about."""
    decide: str = ""
    effective: str = ""


@dataclass(frozen=True)
class Feedback:
    to: str
    quote: str = ""
    include: str = ""


@dataclass(frozen=True)
class Variant:
    when: Mapping[str, str]
    set: Mapping[str, object]


@dataclass(frozen=True)
class Scheme:
    id: str
    version: int
    title: str
    source: Source
    assumed: tuple[str, ...]
    places: int
    subjects: Mapping[str, SubjectType]
    periods: Mapping[str, PeriodDef]
    rater_groups: Mapping[str, RaterGroup]
    task_lists: Mapping[str, tuple[TaskDef, ...]]
    indicators: Mapping[str, Indicator]
    outputs: Mapping[str, Output]
    rules: tuple[Rule, ...]
    exemptions: tuple[Exemption, ...]
    feedback: tuple[Feedback, ...]
    variants: tuple[Variant, ...]
    document: Document = field(repr=False)
    hash: str
    by_strata: Mapping[frozenset[int], "Scheme"] = field(default_factory=dict, repr=False)
    """The scheme as each combination of variants makes it, keyed by the variants' positions."""

    def variant_for(self, strata: Mapping[str, str]) -> "Scheme":
        """The scheme that applies to a subject with these strata."""
        chosen = frozenset(
            i
            for i, variant in enumerate(self.variants)
            if all(strata.get(key, "") == value for key, value in variant.when.items())
        )
        return self.by_strata.get(chosen, self)

    def types_of(self, kind: str) -> tuple[str, ...]:
        """The subject types a subject of that kind belongs to; the type's own name also counts."""
        if kind in self.subjects:
            return (kind,)
        return tuple(t.id for t in self.subjects.values() if t.kind == kind)

    def outputs_of(self, kind: str) -> tuple[Output, ...]:
        types = self.types_of(kind)
        return tuple(output for output in self.outputs.values() if output.subject in types)


def nodes_of(node: Node) -> tuple[Node, ...]:
    """The node and everything below it, from the top."""
    return (node, *(inner for child in node.children for inner in nodes_of(child)))
