"""Rows of appointments against the seats of their posts."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from roster.core.establishment import Term, has_seat
from roster.core.imports.appointments import AppointmentDraft
from roster.models.appointment import Appointment
from roster.models.post import Post

_SAYING_POST: Final = ("post_title", "organization_post")


@dataclass(frozen=True, slots=True)
class Taking:
    """A row that takes a seat of a post that is there already."""

    row: int
    person_id: str
    post_id: str
    term: Term


async def flag_full_posts(
    session: AsyncSession,
    draft: AppointmentDraft,
    takings: Sequence[Taking],
    held: Iterable[Appointment],
) -> None:
    """Warn where a post has no seat for a row's whole term, rows further up counted in.

    They are imported all the same: rosters show more people than seats where a successor is
    named early, and only the office knows whether the row or the capacity is wrong.
    """
    capacities = await _capacities(session, {UUID(one.post_id) for one in takings})
    holders: defaultdict[str, dict[str, Term]] = defaultdict(dict)
    for one in held:
        holders[str(one.post_id)][str(one.person_id)] = Term(one.starts_on, one.ends_on)
    header = next((one.header for one in draft.columns if one.field in _SAYING_POST), "")
    for taking in takings:
        terms = holders[taking.post_id]
        others = [term for person_id, term in terms.items() if person_id != taking.person_id]
        if not has_seat(others, taking.term, capacity=capacities[taking.post_id]):
            draft.findings.add(taking.row, header, "post", "post-at-capacity")
        terms[taking.person_id] = taking.term


async def _capacities(session: AsyncSession, post_ids: set[UUID]) -> dict[str, int]:
    found = await session.execute(select(Post.id, Post.capacity).where(Post.id.in_(post_ids)))
    return {str(row.id): row.capacity for row in found}
