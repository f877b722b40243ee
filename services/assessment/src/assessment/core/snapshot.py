"""The frozen input of a run: everything that was known, and its hash.

The order of rows means nothing. Tables are sorted before they are hashed or read, so shuffled
input gives the same hash and the same results.
"""

import dataclasses
import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any, Literal, TypeVar

from assessment.core.document import hash_of
from assessment.core.exact import as_text
from assessment.core.periods import is_within

TaskState = Literal["open", "submitted", "returned", "verified", "exempt"]
Row = TypeVar("Row", bound="FormRow | TaskRow | CountRow | HistoryRow | ExemptionRow")


@dataclass(frozen=True)
class SubjectRow:
    id: str
    kind: str
    """``person``, ``organization``, or the name of a subject type of the scheme."""
    unit_id: str = ""
    sequence_id: str = ""
    strata: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class RelationRow:
    subject_id: str
    relation: str
    target_id: str


@dataclass(frozen=True)
class FormRow:
    """A submitted form: ``rater_id`` is empty for anonymous groups and never enters a score."""

    id: str
    subject_id: str
    group: str
    rater_id: str
    indicator: str
    scores: tuple[Fraction, ...]
    period: str = ""


@dataclass(frozen=True)
class TaskRow:
    subject_id: str
    list: str
    item: str
    weight: Fraction
    value: Fraction | None
    state: TaskState
    period: str = ""


@dataclass(frozen=True)
class CountRow:
    """Events, verified projects, or points to take off, by what the indicator is."""

    subject_id: str
    indicator: str
    period: str
    count: Fraction


@dataclass(frozen=True)
class HistoryRow:
    """A result of an earlier period."""

    subject_id: str
    output: str
    period: str
    band: str = ""
    rank: int | None = None
    pool: int | None = None
    score: Fraction | None = None
    stars: int | None = None
    rank_from_last: int | None = None
    strata: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class ExemptionRow:
    """``applies_to`` is an indicator (a month excused, a deduction waived) or an output."""

    subject_id: str
    applies_to: str
    reason: str = ""
    period: str = ""
    months: int | None = None
    points: Fraction | None = None
    deciders: tuple[str, ...] = ()


@dataclass(frozen=True)
class FactRow:
    """What only a person can state, e.g. ``human.severe``."""

    subject_id: str
    fact: str
    value: bool


@dataclass(frozen=True)
class Snapshot:
    subjects: tuple[SubjectRow, ...]
    relations: tuple[RelationRow, ...] = ()
    forms: tuple[FormRow, ...] = ()
    tasks: tuple[TaskRow, ...] = ()
    counts: tuple[CountRow, ...] = ()
    history: tuple[HistoryRow, ...] = ()
    exemptions: tuple[ExemptionRow, ...] = ()
    facts: tuple[FactRow, ...] = ()
    period: str = ""
    """What the run is about. Rows that carry no period belong to it."""

    def canonical(self) -> str:
        """One text for one meaning, whatever the order of the rows."""
        tables = {
            table.name: sorted(line(row) for row in getattr(self, table.name))
            for table in dataclasses.fields(self)
            if table.name != "period"
        }
        return json.dumps({"period": self.period, **tables}, ensure_ascii=False, sort_keys=True)

    def hash(self) -> str:
        return hash_of(self.canonical())


def line(row: Any) -> str:  # noqa: ANN401 - any of the row classes above
    return json.dumps(plain(vars(row)), ensure_ascii=False, sort_keys=True)


def plain(value: object) -> object:
    if isinstance(value, Fraction):
        return as_text(value)
    if isinstance(value, Mapping):
        return {key: plain(inner) for key, inner in value.items()}
    if isinstance(value, tuple):
        return [plain(inner) for inner in value]
    return value


def grouped(rows: Iterable[Row]) -> dict[str, tuple[Row, ...]]:
    """The rows of each subject, sorted."""
    found: defaultdict[str, list[Row]] = defaultdict(list)
    for row in rows:
        found[row.subject_id].append(row)
    return {subject: tuple(sorted(found[subject], key=line)) for subject in found}


@dataclass(frozen=True)
class Held:
    """What is known about one subject."""

    subject: SubjectRow
    forms: Sequence[FormRow] = ()
    tasks: Sequence[TaskRow] = ()
    counts: Sequence[CountRow] = ()
    history: Sequence[HistoryRow] = ()
    exemptions: Sequence[ExemptionRow] = ()

    def in_period(self, period: str) -> "Held":
        """The same, with only the rows that count in that period."""
        if not period:
            return self
        return dataclasses.replace(
            self,
            forms=[row for row in self.forms if is_within(row.period, period)],
            tasks=[row for row in self.tasks if is_within(row.period, period)],
            counts=[row for row in self.counts if is_within(row.period, period)],
            exemptions=[row for row in self.exemptions if is_within(row.period, period)],
        )


def held_of(snapshot: Snapshot) -> dict[str, Held]:
    """What is known about each subject, in the order of their ids."""
    forms, tasks = grouped(snapshot.forms), grouped(snapshot.tasks)
    counts, history = grouped(snapshot.counts), grouped(snapshot.history)
    exemptions = grouped(snapshot.exemptions)
    return {
        subject.id: Held(
            subject,
            forms.get(subject.id, ()),
            tasks.get(subject.id, ()),
            counts.get(subject.id, ()),
            history.get(subject.id, ()),
            exemptions.get(subject.id, ()),
        )
        for subject in sorted(snapshot.subjects, key=lambda subject: subject.id)
    }
