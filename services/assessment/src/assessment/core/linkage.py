"""Linkage: which rules of the scheme hold for whom. What follows is a proposal, never an act.

A rule that would need a fact nobody has stated does not fire; it is reported as open, with the
facts it waits for.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any, Protocol

import zen

from assessment.core.periods import parse_period
from assessment.core.scheme import History, Reference, Rule, Scheme
from assessment.core.snapshot import Held, HistoryRow, Snapshot

Value = str | int | float | bool | None


class Outcome(Protocol):
    """What linkage reads of a result."""

    @property
    def subject_id(self) -> str: ...
    @property
    def output(self) -> str: ...
    @property
    def period(self) -> str: ...
    @property
    def state(self) -> str: ...
    @property
    def score(self) -> Decimal | None: ...
    @property
    def band(self) -> str: ...
    @property
    def stars(self) -> int | None: ...
    @property
    def rank(self) -> int | None: ...
    @property
    def rank_from_last(self) -> int | None: ...
    @property
    def pool_size(self) -> int | None: ...


@dataclass(frozen=True)
class Hit:
    """A rule that holds for a subject, and on whom its consequence is proposed."""

    rule: str
    subject_id: str
    effect: str
    consequences: tuple[str, ...]
    targets: tuple[str, ...]
    decide: str
    effective: str
    quote: str
    facts: Mapping[str, Any]


@dataclass(frozen=True)
class Open:
    """A rule that cannot be answered for a subject until these facts are known."""

    rule: str
    subject_id: str
    waits_for: tuple[str, ...]


@dataclass(frozen=True)
class World:
    """Everything a condition may ask about."""

    scheme: Scheme
    results: Mapping[tuple[str, str], Outcome]
    """The latest result by subject and output."""
    held: Mapping[str, Held]
    secretaries: Mapping[str, tuple[str, ...]]
    """Organization to its secretaries, and secretary to the organizations."""
    facts: Mapping[tuple[str, str], bool]
    fired: set[tuple[str, str]] = field(default_factory=set)


def world_of(
    scheme: Scheme, snapshot: Snapshot, held: Mapping[str, Held], results: Sequence[Outcome]
) -> World:
    latest: dict[tuple[str, str], Outcome] = {}
    for result in sorted(results, key=lambda r: r.period):
        latest[result.subject_id, result.output] = result
    both: dict[str, set[str]] = {}
    for row in snapshot.relations:
        if row.relation == "secretary":
            # "a is secretary of b" and "the secretary of b is a" mean the same pair
            both.setdefault(row.subject_id, set()).add(row.target_id)
            both.setdefault(row.target_id, set()).add(row.subject_id)
    return World(
        scheme,
        latest,
        held,
        {subject: tuple(sorted(others)) for subject, others in both.items()},
        {(row.subject_id, row.fact): row.value for row in snapshot.facts},
    )


def fire(world: World) -> tuple[list[Hit], list[Open]]:
    """Ask every rule about every subject it concerns, in the scheme's order."""
    hits: list[Hit] = []
    waiting: list[Open] = []
    for rule in world.scheme.rules:
        for subject_id in world.held:
            if rule.base not in world.scheme.types_of(world.held[subject_id].subject.kind):
                continue
            answer = ask(world, rule, subject_id)
            if isinstance(answer, Hit):
                world.fired.add((rule.id, subject_id))
                hits.append(answer)
            elif answer is not None:
                waiting.append(answer)
    return hits, waiting


def ask(world: World, rule: Rule, subject_id: str) -> Hit | Open | None:
    facts: dict[str, Value] = {
        reference.path: read(world, reference, subject_id)
        for reference in rule.condition.references
    }
    listed = {h.name: recent(world, h, subject_id) for h in rule.condition.histories}
    unknown = [path for path, value in facts.items() if value is None]
    stated = {r.path for r in rule.condition.references if r.kind == "human"}
    if any(path not in stated for path in unknown):
        return None
    guess = {**facts, **dict.fromkeys(unknown, True)}
    if not holds(rule.condition.expression, guess, listed):
        return None
    if unknown:
        return Open(rule.id, subject_id, tuple(unknown))
    shown = {**facts, **{h.reference.path: listed[h.name] for h in rule.condition.histories}}
    return Hit(
        rule=rule.id,
        subject_id=subject_id,
        effect=rule.effect,
        consequences=rule.consequences,
        targets=targets_of(world, rule, subject_id),
        decide=rule.decide or "human",
        effective=rule.effective,
        quote=rule.quote,
        facts=shown,
    )


def holds(expression: str, facts: Mapping[str, Value], listed: Mapping[str, list[Value]]) -> bool:
    """Whether zen-engine says yes. Two kinds of value that cannot be compared mean no."""
    context: dict[str, Any] = dict(listed)
    for path, value in facts.items():
        *way, last = path.split(".")
        inner = context
        for step in way:
            inner = inner.setdefault(step, {})
        inner[last] = value
    try:
        return zen.evaluate_expression(expression, context) is True
    except RuntimeError:
        return False


def read(world: World, reference: Reference, subject_id: str) -> Value:
    if reference.kind == "fired":
        return (reference.owner, subject_id) in world.fired
    if reference.kind == "human":
        return world.facts.get((subject_id, reference.path))
    owner = owner_of(world, reference, subject_id)
    result = world.results.get((owner, reference.output)) if owner else None
    if result is None or owner is None:
        return None
    return value_of(result, reference.field, world.held[owner].subject.strata)


def owner_of(world: World, reference: Reference, subject_id: str) -> str | None:
    """Whose output it is: the subject's own, or that of its secretary or organization."""
    output = world.scheme.outputs[reference.output]
    own = world.scheme.types_of(world.held[subject_id].subject.kind)
    if output.subject in own:
        return subject_id
    others = [
        other
        for other in world.secretaries.get(subject_id, ())
        if other in world.held
        and output.subject in world.scheme.types_of(world.held[other].subject.kind)
    ]
    return others[0] if others else None


def value_of(result: Outcome, field: str, strata: Mapping[str, str]) -> Value:
    if field in strata:
        return strata[field]
    if field == "state":
        return result.state
    if result.state != "ok":
        return None
    values: dict[str, Value] = {
        "band": result.band or None,
        "stars": result.stars,
        "score": None if result.score is None else float(result.score),
        "rank": result.rank,
        "rank_from_last": result.rank_from_last,
        "pool_size": result.pool_size,
    }
    return values.get(field)


def recent(world: World, history: History, subject_id: str) -> list[Value]:
    """The present value and those before it, cut at the first that is missing.

    When the run has no period, the latest recorded ones follow in order. A history table that
    does not record a stratum says that it did not change.
    """
    owner = owner_of(world, history.reference, subject_id)
    result = world.results.get((owner, history.reference.output)) if owner else None
    if owner is None or result is None:
        return []
    strata = world.held[owner].subject.strata
    values = [value_of(result, history.reference.field, strata)]
    values.extend(
        value_before(row, history.reference.field, strata) if row else None
        for row in earlier(world.held[owner], history, result.period)[: history.count - 1]
    )
    return values[: values.index(None)] if None in values else values


def earlier(held: Held, history: History, period: str) -> list[HistoryRow | None]:
    """The rows of the periods before, nearest first; ``None`` where one is not recorded."""
    rows = {row.period: row for row in held.history if row.output == history.reference.output}
    parsed = parse_period(period)
    now = parsed.up_to(history.period) if parsed else None
    if now is not None:
        return [rows.get(now.before(step).key) for step in range(1, history.count)]
    keys = sorted((key for key in rows if key != period), reverse=True)
    return [rows[key] for key in keys]


def value_before(row: HistoryRow, field: str, strata: Mapping[str, str]) -> Value:
    if field in strata:
        return row.strata.get(field, strata[field])
    if field == "rank_from_last" and row.rank_from_last is None:
        return None if row.rank is None or row.pool is None else row.pool - row.rank + 1
    values: dict[str, Value] = {
        "band": row.band or None,
        "stars": row.stars,
        "score": None if row.score is None else float(row.score),
        "rank": row.rank,
        "rank_from_last": row.rank_from_last,
        "pool_size": row.pool,
    }
    return values.get(field)


def targets_of(world: World, rule: Rule, subject_id: str) -> tuple[str, ...]:
    """The subjects a consequence falls on: the subject itself, or across the relation.

    A secretary who is not assessed in this run is a target all the same.
    """
    found: list[str] = []
    base = world.scheme.subjects[rule.base]
    for target in rule.targets:
        if target == rule.base or (target == "secretary" and base.kind == "person"):
            found.append(subject_id)
        else:
            found.extend(world.secretaries.get(subject_id, ()))
    return tuple(dict.fromkeys(found))
