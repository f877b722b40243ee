"""The next best of a placement round wait as alternates of its posts."""

from collections.abc import Mapping, Sequence

from common.events.outbox import emit_all
from common.ids import new_id
from common.scope import Scope
from sqlalchemy.ext.asyncio import AsyncSession

from roster.appointments.alternates import queries
from roster.appointments.alternates.proposing import event_of
from roster.appointments.queries import people_in
from roster.appointments.schemas import Pair
from roster.ids import AlternateId, PostId
from roster.models.base import PLUMBING
from roster.models.post import Post
from roster.models.selection.alternate import Alternate


async def list_next_best(
    session: AsyncSession, scope: Scope, posts: Mapping[PostId, Post], pairs: Sequence[Pair]
) -> None:
    """Put them behind those who wait already, best first; who was ever listed is left alone.

    Pairs of other posts than these, or of people outside the scope, are passed over.
    """
    there = await people_in(session, scope, [pair.person_id for pair in pairs])
    ranks = await queries.last_ranks(session, list(posts))
    known = await queries.ever_listed(session, list(posts))
    listed: list[Alternate] = []
    for pair in pairs:
        is_new = (pair.post_id, pair.person_id) not in known
        if pair.post_id not in posts or pair.person_id not in there or not is_new:
            continue
        known.add((pair.post_id, pair.person_id))
        ranks[pair.post_id] = ranks.get(pair.post_id, 0) + 1
        listed.append(
            Alternate(
                id=AlternateId(new_id()),
                post_id=pair.post_id,
                person_id=pair.person_id,
                org_path=posts[pair.post_id].org_path,
                rank=ranks[pair.post_id],
                source="placement",
            )
        )
    session.add_all(listed)
    await session.flush()
    await emit_all(session, PLUMBING, [event_of(one, "alternate.listed") for one in listed])
