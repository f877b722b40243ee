"""Summaries of the tallies: the worker keeps them, readers add what is not in them yet.

The organizations that changed since are marked. A reader takes the summary of a subtree, takes off
what it holds of the marked ones, and adds them anew from the rows. Marks are read first and the
summaries after them in one statement: what the worker folds in between is then in both that are
taken off and added, and counts once.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from sqlalchemy import ARRAY, Text, bindparam, literal_column, select, text
from sqlalchemy.ext.asyncio import AsyncSession

from roster.core.indicators.counting import OwnTally, tallies_of
from roster.core.indicators.tally import Tally
from roster.indicators import reading
from roster.models.indicator_summary import IndicatorDay

MAX_FOLDED: Final = 2_000
"""Marked organizations a reader counts anew; with more, the worker is busy with an import."""

_MARKED = text("""
with turned as materialized (
    select org_path as path from appointment
    where state in ('in_office', 'ended') and starts_on > :then and starts_on <= :now
    union all
    select org_path from appointment
    where state = 'ended' and ended_on >= :then and ended_on < :now
    union all
    select a.org_path from (
        select appointment_id from absence
        where starts_on > :then and starts_on <= :now or ends_on >= :then and ends_on < :now
        offset 0
    ) away join appointment a on a.id = away.appointment_id
    union all
    select org_path from establishment_entry where effective_on > :then and effective_on <= :now
    union all
    select a.org_path from (
        select person_id from person_identity
        where kind = 'village_committee'
          and (from_on > :then and from_on <= :now or to_on >= :then and to_on < :now)
        offset 0
    ) seated join appointment a on a.person_id = seated.person_id
)
select path from indicator_mark where path >= :low and path < :high
union
select path from turned
where cast(:then as date) < cast(:now as date) and path >= :low and path < :high
limit :most
""")
"""Marked, or with something that began or ended between the summaries' day and today.

What began or ended is found by its dates, and only then by place: the planner takes any stretch of
paths for a single row, and would look up every appointment there.
"""

_CLOSURE = text("""
with asked as (select unnest(cast(:paths as text[])) collate "C" as path),
villages as (
    select path from organization
    where path = any(:above) and level = 'village' and system = 'league'
)
select path from asked
union
select o.path from villages v
join organization o on o.path >= v.path and o.path < left(v.path, length(v.path) - 1) || '0'
""").bindparams(bindparam("paths", type_=ARRAY(Text())), bindparam("above", type_=ARRAY(Text())))
"""With the villages around them: what happens below a village counts for the village."""

_STORED = text("""
select 'own' as what, path, {tally} as tally, deductions from indicator_own
where path = any(:own)
union all
select 'rollup', path, {tally}, null from indicator_rollup where path = any(:rollups)
""")


@dataclass(frozen=True)
class Stored:
    """What is kept of some organizations, and of the subtrees asked about."""

    own: dict[str, OwnTally]
    rollups: dict[str, Tally]


async def tallies_today(
    session: AsyncSession,
    paths: Sequence[str],
    today: date,
    *,
    kinds: Sequence[str] | None = None,
) -> dict[str, Tally] | None:
    """The tally of each subtree today, exactly; None where too much is marked to be added.

    Args:
        session: where to read.
        paths: roots of subtrees that lie in one subtree, or the empty path.
        today: the day.
        kinds: what is needed of the tallies; everything if None.
    """
    day = await session.scalar(select(IndicatorDay.day))
    if day is None or day > today:
        return None
    marked: set[str] = set()
    for path in roots_of(paths):
        marked |= await marked_below(session, path, day, today, most=MAX_FOLDED + 1)
    if len(marked) > MAX_FOLDED:
        return None
    touched = await closure_of(session, marked)
    stored = await stored_of(session, touched, paths, kinds)
    fresh = await counted_anew(session, touched, today)
    found: dict[str, Tally] = {}
    for path in paths:
        whole = Tally()
        whole += stored.rollups.get(path, Tally())
        for at in touched:
            if at.startswith(path):
                if at in stored.own:
                    whole -= stored.own[at].within(path)
                if at in fresh:
                    whole += fresh[at].within(path)
        found[path] = whole
    return found


def roots_of(paths: Iterable[str]) -> list[str]:
    """The paths that no other of them holds."""
    kept: list[str] = []
    for path in sorted(set(paths)):
        if not kept or not path.startswith(kept[-1]):
            kept.append(path)
    return kept


async def marked_below(
    session: AsyncSession, path: str, then: date, now: date, *, most: int
) -> set[str]:
    """Organizations at or below a path whose summary is not of now."""
    high = path[:-1] + "0" if path else "~"
    found = await session.scalars(
        _MARKED, {"low": path, "high": high, "then": then, "now": now, "most": most}
    )
    return set(found)


async def closure_of(session: AsyncSession, paths: Iterable[str]) -> list[str]:
    """The organizations with the villages that hold them, and all of those villages."""
    marked = sorted(paths)
    if not marked:
        return []
    found = await session.scalars(
        _CLOSURE, {"paths": marked, "above": sorted({up for one in marked for up in upwards(one)})}
    )
    return sorted(found)


def upwards(path: str) -> list[str]:
    """A path and all above it, without the empty one."""
    steps = path.split("/")[:-1]
    return ["/".join(steps[:depth]) + "/" for depth in range(1, len(steps) + 1)]


async def stored_of(
    session: AsyncSession,
    own: Sequence[str],
    rollups: Sequence[str],
    kinds: Sequence[str] | None = None,
) -> Stored:
    """Read in one statement, so that both are of the same moment.

    A subtree of one organization has no rollup: its own tally is read in its place.
    """
    asked = sorted({*own, *rollups})
    statement = text(_STORED.text.format(tally=_some_of(kinds)))
    found = await session.execute(
        statement.bindparams(
            bindparam("own", asked, type_=ARRAY(Text())),
            bindparam("rollups", list(rollups), type_=ARRAY(Text())),
        )
    )
    tallies: dict[str, OwnTally] = {}
    sums: dict[str, Tally] = {}
    for what, path, tally, deductions in found:
        if what == "rollup":
            sums[path] = Tally(tally)
        else:
            tallies[path] = own_tally_of(tally, deductions)
    for path in rollups:
        if path not in sums and path in tallies:
            sums[path] = tallies[path].within(path)
    return Stored(tallies, sums)


def _some_of(kinds: Sequence[str] | None) -> str:
    if kinds is None:
        return "tally"
    pairs = ", ".join(f"'{kind}', coalesce(tally->'{kind}', '{{}}')" for kind in kinds)
    return str(literal_column(f"jsonb_build_object({pairs})"))


def own_tally_of(tally: Mapping[str, Any], deductions: Mapping[str, Any]) -> OwnTally:
    return OwnTally(Tally(tally), {path: Tally(one) for path, one in deductions.items()})


async def counted_anew(
    session: AsyncSession, paths: Sequence[str], day: date
) -> dict[str, OwnTally]:
    if not paths:
        return {}
    facts = await reading.facts_at(session, paths, day)
    return tallies_of(facts.organizations, facts.posts, facts.services, day)
