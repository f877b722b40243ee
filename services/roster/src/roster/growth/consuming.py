"""What the roster keeps of the other services' feeds: results, tasks, decisions, placements."""

from typing import Any
from uuid import UUID

from common.events.consumer import Received, feed_of, follow, forget_seen, has_credentials
from common.ids import new_id
from common.web.client import OwnToken
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker

from roster.growth import queries
from roster.ids import GrowthEntryId, PersonId
from roster.models.development.growth import INBOX, GrowthEvent
from roster.settings import Settings

Sessions = async_sessionmaker[AsyncSession]

WANTED = {
    "result.published": None,
    "result.acknowledged": None,
    "assignment.published": None,
    "task.decided": "verified",
    "proposal.decided": "accepted",
}
"""Types of events that enter a file, and the state in which they do."""

KEPT = (
    "run_id", "cycle_id", "subject_id", "round_id", "post_id", "state", "rule", "effect",
    "is_graded", "is_excellent", "ballots_issued", "ballots_valid",
)  # fmt: skip


async def keep(session: AsyncSession, event: Received) -> None:
    """Keep an event about a person of this register; anything else is not for a file."""
    if event.type not in WANTED:
        return
    wanted = WANTED[event.type]
    if wanted is not None and event.data.get("state") != wanted:
        return
    person_id = _person_of(event.data)
    if person_id is None or not await queries.is_known(session, person_id):
        return
    session.add(
        GrowthEvent(
            id=GrowthEntryId(new_id()),
            event_id=event.id,
            person_id=person_id,
            source=event.source.rpartition("/")[2],
            type=event.type,
            subject=event.subject,
            occurred_at=event.occurred_at,
            data={name: event.data[name] for name in KEPT if name in event.data},
        )
    )
    await session.flush()


def _person_of(data: dict[str, Any]) -> PersonId | None:
    try:
        return PersonId(UUID(str(data["person_id"])))
    except (KeyError, ValueError):
        return None


async def follow_assessment(sessions: Sessions, settings: Settings) -> None:
    await _follow(sessions, settings, "assessment", settings.assessment_url)


async def follow_placement(sessions: Sessions, settings: Settings) -> None:
    await _follow(sessions, settings, "placement", settings.placement_url)


async def _follow(sessions: Sessions, settings: Settings, service: str, url: str) -> None:
    if has_credentials(settings):
        fetch = feed_of(service, url, OwnToken(settings))
        await follow(sessions, INBOX, service, fetch, keep)


async def tidy_inbox(sessions: Sessions, _: Settings) -> None:
    await forget_seen(sessions, INBOX)


CHORES = {"growth.tidy_inbox": tidy_inbox}
COMPANIONS = (follow_assessment, follow_placement)
