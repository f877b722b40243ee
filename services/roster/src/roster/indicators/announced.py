"""Results of assessment as its service announced them, with what was said of them since."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any, Final

from common.clock import CHINA
from sqlalchemy import Row, Select, select
from sqlalchemy.ext.asyncio import AsyncSession

from roster.core.indicators.results import ResultFacts
from roster.models.development.growth import RESULT, GrowthEvent

ACKNOWLEDGED: Final = "result.acknowledged"
DECIDED: Final = "proposal.decided"
_YEAR: Final = timedelta(days=365)


async def results_of(
    session: AsyncSession, people: Select[Any], day: date
) -> dict[Any, tuple[ResultFacts, ...]]:
    """By person; of several computations of a cycle the last one known by the day."""
    found = await session.execute(
        select(GrowthEvent.person_id, GrowthEvent.type, GrowthEvent.occurred_at, GrowthEvent.data)
        .where(
            GrowthEvent.person_id.in_(people),
            GrowthEvent.type.in_((RESULT, ACKNOWLEDGED, DECIDED)),
        )
        .order_by(GrowthEvent.occurred_at, GrowthEvent.id)
    )
    by_cycle: defaultdict[tuple[Any, Any], list[Row[Any]]] = defaultdict(list)
    for row in found:
        if _on(row) <= day:
            by_cycle[row.person_id, row.data.get("cycle_id")].append(row)
    results: defaultdict[Any, list[ResultFacts]] = defaultdict(list)
    for (person_id, _), events in by_cycle.items():
        published = [event for event in events if event.type == RESULT]
        if published:
            results[person_id].append(_result(published[-1], events))
    return {person_id: tuple(ones) for person_id, ones in results.items()}


def _result(published: Row[Any], events: Sequence[Row[Any]]) -> ResultFacts:
    said: Mapping[str, Any] = published.data
    on = _on(published)
    issued, valid = said.get("ballots_issued", 0), said.get("ballots_valid", 0)
    return ResultFacts(
        on=on,
        is_graded=said.get("is_graded") is True,
        is_excellent=said.get("is_excellent") is True,
        is_used=any(
            one.type == DECIDED and one.data.get("effect") == "propose" and _on(one) <= on + _YEAR
            for one in events
        ),
        is_acknowledged=any(
            one.type == ACKNOWLEDGED and one.data.get("run_id") == said.get("run_id")
            for one in events
        ),
        ballots_issued=issued,
        ballots_valid=valid,
    )


def _on(event: Row[Any]) -> date:
    on: date = event.occurred_at.astimezone(CHINA).date()
    return on
