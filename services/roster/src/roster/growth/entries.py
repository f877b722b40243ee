"""What other services said, as entries of a file."""

from collections.abc import Callable, Sequence

from common.clock import CHINA
from sqlalchemy.ext.asyncio import AsyncSession

from roster.core.growth import Entry, EntryKind
from roster.growth import queries
from roster.ids import PersonId
from roster.models.development.growth import GrowthEvent, Sight


def _result(event: GrowthEvent) -> tuple[EntryKind, str, str]:
    link = f"/results/{event.data.get('run_id')}/{event.data.get('subject_id')}"
    return EntryKind.RESULT, "考核结果已公布", link


def _task(_: GrowthEvent) -> tuple[EntryKind, str, str]:
    return EntryKind.TASK, "任务通过验收", "/tasks"


def _decision(event: GrowthEvent) -> tuple[EntryKind, str, str]:
    return EntryKind.DECISION, "考核结果运用建议被采纳", f"/cycles/{event.data.get('cycle_id')}"


def _placement(event: GrowthEvent) -> tuple[EntryKind, str, str]:
    return EntryKind.PLACEMENT, "选派结果已发布", f"/rounds/{event.data.get('round_id')}"


READINGS: dict[str, Callable[[GrowthEvent], tuple[EntryKind, str, str]]] = {
    "result.published": _result,
    "task.decided": _task,
    "proposal.decided": _decision,
    "assignment.published": _placement,
}


def entry_of(event: GrowthEvent) -> Entry:
    kind, title, link = READINGS[event.type](event)
    return Entry(event.occurred_at.astimezone(CHINA).date(), kind, title, link=link)


async def entries(session: AsyncSession, _: Sight, person_id: PersonId) -> Sequence[Entry]:
    """A task may be decided again, and a cycle scored again: the last word of each stands."""
    last = {event.subject: event for event in await queries.events_of(session, person_id)}
    return [entry_of(event) for event in last.values() if event.type in READINGS]
