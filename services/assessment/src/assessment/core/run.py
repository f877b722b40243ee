"""A run: ``f(snapshot, scheme, engine version)``, and the hash of what came out.

Nothing else goes in, so the same three give the same bytes on any machine, in any order.
"""

import dataclasses
import json
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction
from functools import partial
from typing import Any, Literal

from assessment.core.document import hash_of
from assessment.core.exact import as_text, round_half_up
from assessment.core.grading import QuotaDecision, apply_quota, band_of, standings
from assessment.core.linkage import Hit, Open, fire, world_of
from assessment.core.periods import Period, is_within, parse_period
from assessment.core.rollup import METHOD, Bench, evaluate
from assessment.core.scheme import Output, Quota, Scheme
from assessment.core.snapshot import (
    CountRow,
    FormRow,
    Held,
    Snapshot,
    SubjectRow,
    TaskRow,
    held_of,
)
from assessment.core.tree import Part, leaves_missing

State = Literal["ok", "insufficient", "exempt"]
NO: frozenset[str] = frozenset({"0", "no", "false", "否", "无", "未签"})


@dataclass(frozen=True)
class Result:
    """One output of one subject in one period. ``score`` is rounded; ``exact`` is not."""

    subject_id: str
    output: str
    period: str
    state: State
    score: Decimal | None
    exact: Fraction | None
    tree: Part
    band: str = ""
    stars: int | None = None
    rank: int | None = None
    rank_from_last: int | None = None
    pool_size: int | None = None
    band_before_quota: str = ""
    quota: QuotaDecision | None = None

    def to_json(self) -> dict[str, Any]:
        """Everything about the result, with the whole tree."""
        return {
            "subject_id": self.subject_id,
            "output": self.output,
            "period": self.period,
            "state": self.state,
            "score": None if self.score is None else float(self.score),
            "exact": None if self.exact is None else as_text(self.exact),
            "band": self.band,
            "stars": self.stars,
            "rank": self.rank,
            "rank_from_last": self.rank_from_last,
            "pool_size": self.pool_size,
            "band_before_quota": self.band_before_quota,
            "quota": None if self.quota is None else dataclasses.asdict(self.quota),
            "missing": [
                {"id": part.id, "label": part.label, "reason": part.reason, **part.facts}
                for part in leaves_missing(self.tree)
            ],
            "tree": self.tree.to_json(),
        }


@dataclass(frozen=True)
class Run:
    snapshot_hash: str
    scheme_hash: str
    engine: str
    results: tuple[Result, ...]
    hits: tuple[Hit, ...]
    waiting: tuple[Open, ...]
    warnings: tuple[str, ...]

    @property
    def result_hash(self) -> str:
        return hash_of("".join(f"{line}\n" for line in (*self.breakdown(), *self.rule_lines())))

    def breakdown(self) -> list[str]:
        """One canonical JSON text per result, in the order of subject, output and period."""
        return [canonical(result.to_json()) for result in self.results]

    def rule_lines(self) -> list[str]:
        return [canonical(dataclasses.asdict(hit)) for hit in self.hits]

    def diagnostics(self) -> dict[str, Any]:
        """Counts and flags for people to look at; they change nothing by themselves."""
        states = Counter(f"{result.output}:{result.state}" for result in self.results)
        reasons = Counter(
            f"{part.id}:{part.reason}"
            for result in self.results
            for part in leaves_missing(result.tree)
        )
        return {
            "states": dict(sorted(states.items())),
            "missing": dict(sorted(reasons.items())),
            "quota": [
                {"subject_id": r.subject_id, "output": r.output, **dataclasses.asdict(r.quota)}
                for r in self.results
                if r.quota is not None
            ],
            "open_rules": [dataclasses.asdict(waiting) for waiting in self.waiting],
            "warnings": list(self.warnings),
        }


def canonical(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def run(scheme: Scheme, snapshot: Snapshot) -> Run:
    """Score everyone in the snapshot by the scheme."""
    held = held_of(snapshot)
    warnings: list[str] = []
    scores = scored(scheme, snapshot, held, warnings)
    results = graded(scheme, held, scores, warnings)
    hits, waiting = fire(world_of(scheme, snapshot, held, results))
    return Run(
        snapshot_hash=snapshot.hash(),
        scheme_hash=scheme.hash,
        engine=METHOD,
        results=tuple(sorted(results, key=lambda r: (r.subject_id, r.output, r.period))),
        hits=tuple(hits),
        waiting=tuple(waiting),
        warnings=tuple(dict.fromkeys(warnings)),
    )


def scored(
    scheme: Scheme, snapshot: Snapshot, held: Mapping[str, Held], warnings: list[str]
) -> list[Result]:
    periods = {
        output.id: periods_of(scheme, output, snapshot) for output in scheme.outputs.values()
    }
    rated = rated_periods(snapshot)
    found: list[Result] = []
    for one in held.values():
        applied = scheme.variant_for(one.subject.strata)
        warn_about_papers(applied, one.subject, warnings)
        for output in applied.outputs_of(one.subject.kind):
            found.extend(
                score_one(applied, output, one, period, (periods, rated))
                for period in periods[output.id]
            )
    return found


Calendar = tuple[Mapping[str, Sequence[str]], Mapping[str, Sequence[str]]]
"""The periods each output is computed for, and those in which each indicator was rated."""


def score_one(
    scheme: Scheme, output: Output, held: Held, period: str, calendar: Calendar
) -> Result:
    periods, rated = calendar

    def child_values(name: str) -> Mapping[str, Fraction | None]:
        child = scheme.outputs[name]
        inner = [key for key in periods[name] if is_within(key, period)]
        known: dict[str, Fraction | None] = {
            row.period: row.score
            for row in held.history
            if row.output == name and row.score is not None and is_within(row.period, period)
        }
        for key in inner:
            known[key] = score_one(scheme, child, held, key, calendar).exact
        return known

    bench = Bench(scheme, output, held.in_period(period), period, rated, child_values)
    exempt = any(row.applies_to == output.id and not row.months for row in bench.held.exemptions)
    lacking = lacking_papers(scheme, output, held.subject)
    tree = evaluate(bench)
    if exempt:
        tree = replace(tree, value=None, reason="exempt")
    elif lacking:
        tree = replace(tree, value=None, reason="papers-missing", missing=lacking)
    if tree.value is None:
        state: State = "exempt" if exempt else "insufficient"
        return Result(held.subject.id, output.id, period, state, None, None, tree)
    score = round_half_up(tree.value, scheme.places)
    return Result(held.subject.id, output.id, period, "ok", score, tree.value, tree)


def lacking_papers(scheme: Scheme, output: Output, subject: SubjectRow) -> tuple[str, ...]:
    """The required papers the snapshot says are not there. A paper it does not mention passes."""
    needed = scheme.subjects[output.subject].requires
    return tuple(name for name in needed if subject.strata.get(name, "1").strip().lower() in NO)


def warn_about_papers(scheme: Scheme, subject: SubjectRow, warnings: list[str]) -> None:
    for kind in scheme.types_of(subject.kind):
        warnings.extend(
            f"subjects: no column {name}, taken as present"
            for name in scheme.subjects[kind].requires
            if name not in subject.strata
        )


def rated_periods(snapshot: Snapshot) -> dict[str, tuple[str, ...]]:
    found: defaultdict[str, set[str]] = defaultdict(set)
    for form in snapshot.forms:
        if form.period:
            found[form.indicator].add(form.period)
    return {name: tuple(sorted(keys)) for name, keys in sorted(found.items())}


def periods_of(scheme: Scheme, output: Output, snapshot: Snapshot) -> tuple[str, ...]:
    """The periods an output is computed for.

    The run's own period when it is of the output's kind, or the larger one that holds it: a
    quarter's run also gives the year so far. Otherwise every period of that kind the rows lie
    in; when no row says, the rows belong together as they are.
    """
    definition = scheme.periods.get(output.period)
    kind = definition.type if definition else "year"
    asked = parse_period(snapshot.period)
    if kind == "placement":
        return (snapshot.period,)
    if asked is not None and (holding := asked.up_to(kind)) is not None:
        return (holding.key,)
    rows: tuple[FormRow | TaskRow | CountRow, ...]
    rows = (*snapshot.forms, *snapshot.tasks, *snapshot.counts)
    keys = {row.period for row in rows}
    found: set[Period] = set()
    for key in sorted(keys - {""}):
        period = parse_period(key)
        whole = period.up_to(kind) if period else None
        if whole is not None and (asked is None or whole.up_to(asked.type) in {asked, None}):
            found.add(whole)
    return tuple(period.key for period in sorted(found)) or (snapshot.period,)


def graded(
    scheme: Scheme, held: Mapping[str, Held], scores: Sequence[Result], warnings: list[str]
) -> list[Result]:
    by_output: defaultdict[tuple[str, str], list[Result]] = defaultdict(list)
    for result in scores:
        by_output[result.output, result.period].append(result)
    known = {(r.subject_id, r.output, r.period): r.score for r in scores if r.score is not None}
    found: list[Result] = []
    for (name, _), results in by_output.items():
        output = scheme.outputs[name]
        tied = partial(tie_breaks, known, results)
        found.extend(grade_output(output, held, results, tied, warnings))
    return found


def tie_breaks(
    known: Mapping[tuple[str, str, str], Decimal], results: Sequence[Result], quota: Quota
) -> dict[str, tuple[Decimal, ...]]:
    """For each subject the further scores a tie is broken by; a missing one counts lowest."""
    return {
        r.subject_id: tuple(
            known.get((r.subject_id, name, r.period), Decimal(-1)) for name in quota.break_by
        )
        for r in results
    }


def grade_output(
    output: Output,
    held: Mapping[str, Held],
    results: Sequence[Result],
    tied: "partial[dict[str, tuple[Decimal, ...]]]",
    warnings: list[str],
) -> list[Result]:
    scores = {r.subject_id: r.score for r in results if r.score is not None}
    pool = partial(pools_of, held, list(scores), warnings)
    bands = {subject: band_of(score, output.bands) for subject, score in scores.items()}
    stars = {subject: band_of(score, output.stars) for subject, score in scores.items()}
    before = dict(bands if output.bands else stars)
    decisions: dict[str, QuotaDecision] = {}
    if output.quota is not None:
        pools = pool(output.quota.within)
        bands, decisions = apply_quota(
            bands, scores, pools, output.quota, output.bands, tied(output.quota)
        )
    if output.stars_quota is not None:
        pools = pool(output.stars_quota.within)
        stars, starred = apply_quota(
            stars, scores, pools, output.stars_quota, output.stars, tied(output.stars_quota)
        )
        decisions = {**starred, **decisions}
    ranks = standings(scores, pool(output.rank.within), output.rank) if output.rank else {}
    finished = []
    for r in results:
        standing = ranks.get(r.subject_id)
        finished.append(
            replace(
                r,
                band=bands.get(r.subject_id, ""),
                stars=int(stars[r.subject_id]) if stars.get(r.subject_id) else None,
                rank=standing.rank if standing else None,
                rank_from_last=standing.rank_from_last if standing else None,
                pool_size=standing.pool_size if standing else None,
                band_before_quota=before.get(r.subject_id, "") if r.subject_id in decisions else "",
                quota=decisions.get(r.subject_id),
            )
        )
    return finished


def pools_of(
    held: Mapping[str, Held], subjects: Sequence[str], warnings: list[str], within: Sequence[str]
) -> dict[str, tuple[str, ...]]:
    """Whom each subject is compared with: those who agree in all of ``within``.

    A name is a stratum, or ``unit`` / ``sequence`` for those columns. A name the snapshot does
    not know at all puts everyone together, with a warning.
    """
    named = {subject: strata_with_columns(held[subject].subject) for subject in subjects}
    known = [name for name in within if any(name in strata for strata in named.values())]
    warnings.extend(
        f"subjects: no column {name}, compared across all" for name in within if name not in known
    )
    return {
        subject: tuple(strata.get(name, "") for name in known) for subject, strata in named.items()
    }


def strata_with_columns(subject: SubjectRow) -> dict[str, str]:
    return {"unit": subject.unit_id, "sequence": subject.sequence_id, **subject.strata}
