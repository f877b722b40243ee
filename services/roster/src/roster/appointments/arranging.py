"""Giving people seats: one by one, or all that a placement round decided."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import timedelta

from common import clock
from common.events.outbox import emit_all
from common.ids import new_id
from common.scope import Scope
from sqlalchemy.ext.asyncio import AsyncSession

from roster.appointments import queries
from roster.appointments.alternates.placing import list_next_best
from roster.appointments.errors import (
    AlreadyAppointedError,
    AppointeesNotFoundError,
    BatchOrganizationNotFoundError,
    PlacedElsewhereError,
    PostFullError,
    PostNotOpenError,
    PostsNotFoundError,
    TermBackwardsError,
)
from roster.appointments.happenings import event_of
from roster.appointments.schemas import AppointmentIn, BatchIn, BatchLine, BatchOut
from roster.core.establishment import Term, has_seat, last_day
from roster.core.lifecycle import State
from roster.core.vocabulary import PostStatus
from roster.ids import AccountId, AppointmentId, PersonId, PostId, RoundId
from roster.models.appointment import Appointment
from roster.models.base import PLUMBING
from roster.models.post import Post
from roster.models.service.step import AppointmentStep
from roster.models.tree import organization_in

NAMED_AT_MOST = 20
"""How many ids a refusal lists; a batch may hold thousands."""


async def arrange(
    session: AsyncSession,
    scope: Scope,
    body: AppointmentIn,
    *,
    check_in_days: int,
    by: AccountId | None = None,
) -> Appointment:
    """Arrange one person for one post, if a seat is free for the whole term.

    Raises:
        AppointeesNotFoundError, PostsNotFoundError: not there, or not for this caller.
        PostNotOpenError, PostFullError, AlreadyAppointedError, TermBackwardsError: as named.
    """
    posts = await _posts_of(session, scope, [body])
    await _check_people(session, scope, [body])
    created = _appointment(body, posts[body.post_id], None, check_in_days)
    await _take_seats(session, posts, [created], by)
    return created


async def arrange_batch(
    session: AsyncSession,
    scope: Scope,
    body: BatchIn,
    *,
    check_in_days: int,
    by: AccountId | None = None,
) -> BatchOut:
    """Create the appointments a round decided, all or none; those that exist are left alone.

    The round's next best become alternates of these posts in the same transaction; one who is no
    longer there stops nobody's appointment and is left out.

    Raises:
        BatchOrganizationNotFoundError: it is not there, or not for this caller.
        AppointeesNotFoundError, PostsNotFoundError: some are not, or not below the organization.
        PlacedElsewhereError: the round already placed somebody at another post.
        PostNotOpenError, PostFullError, AlreadyAppointedError, TermBackwardsError: as named.
    """
    organization = await organization_in(session, scope, body.organization_id)
    if organization is None:
        raise BatchOrganizationNotFoundError
    await queries.lock_round(session, body.round_id)
    posts = await _posts_of(session, scope.within(organization.path), body.appointments)
    await _check_people(session, scope, body.appointments)
    wanted = _by_person(body.appointments)
    existing = await queries.appointed_by_round(session, body.round_id, list(wanted))
    _refuse_elsewhere([p for p, (_, post) in existing.items() if post != wanted[p].post_id])

    created = [
        _appointment(line, posts[line.post_id], body.round_id, check_in_days)
        for person, line in wanted.items()
        if person not in existing
    ]
    await _take_seats(session, posts, created, by)
    await list_next_best(session, scope, posts, body.alternates)
    lines = [
        *(BatchLine(id=id_, person_id=person, post_id=post)
          for person, (id_, post) in existing.items()),
        *(BatchLine.model_validate(appointment) for appointment in created),
    ]  # fmt: skip
    return BatchOut(
        created=len(created),
        existing=len(existing),
        appointments=sorted(lines, key=lambda line: line.person_id),
    )


async def _posts_of(
    session: AsyncSession, scope: Scope, lines: Sequence[AppointmentIn]
) -> dict[PostId, Post]:
    wanted = {line.post_id for line in lines}
    posts = await queries.lock_posts(session, scope, list(wanted))
    if missing := wanted - posts.keys():
        raise PostsNotFoundError("岗位不存在，或不在您的管理范围内。", post_ids=_named(missing))
    return posts


async def _check_people(
    session: AsyncSession, scope: Scope, lines: Sequence[AppointmentIn]
) -> None:
    wanted = {line.person_id for line in lines}
    if missing := wanted - await queries.people_in(session, scope, list(wanted)):
        raise AppointeesNotFoundError(
            "人员不存在，或不在您的管理范围内。", person_ids=_named(missing)
        )


def _by_person(lines: Sequence[AppointmentIn]) -> dict[PersonId, AppointmentIn]:
    found: dict[PersonId, AppointmentIn] = {}
    for line in lines:
        first = found.setdefault(line.person_id, line)
        if first.post_id != line.post_id:
            _refuse_elsewhere([line.person_id])
    return found


def _refuse_elsewhere(people: Sequence[PersonId]) -> None:
    if people:
        raise PlacedElsewhereError(
            "请核对这批安排；已安排的人要先放弃原来的任职。", person_ids=_named(people)
        )


async def _take_seats(
    session: AsyncSession,
    posts: dict[PostId, Post],
    newcomers: Sequence[Appointment],
    by: AccountId | None,
) -> None:
    """Write the newcomers if every one has a seat. The posts are locked, so nobody else can."""
    _refuse_closed([posts[newcomer.post_id] for newcomer in newcomers])
    taken: dict[PostId, list[Term]] = defaultdict(list)
    held: set[tuple[PersonId, PostId]] = set()
    for row in await queries.holders_of(session, list(posts)):
        taken[row.post_id].append(Term(row.starts_on, row.ends_on))
        held.add((row.person_id, row.post_id))
    again = [one.person_id for one in newcomers if (one.person_id, one.post_id) in held]
    if again:
        raise AlreadyAppointedError("请在任职列表里查看此人。", person_ids=_named(again))
    full: dict[PostId, Post] = {}
    for newcomer in newcomers:
        post, term = posts[newcomer.post_id], term_of(newcomer)
        if not has_seat(taken[post.id], term, capacity=post.capacity):
            full[post.id] = post
        taken[post.id].append(term)
    if full:
        raise post_full(list(full.values()))
    session.add_all(newcomers)
    await session.flush()
    session.add_all(
        AppointmentStep(
            appointment_id=newcomer.id,
            number=newcomer.version,
            step="arrange",
            effective_on=newcomer.starts_on,
            taken_by=by,
        )
        for newcomer in newcomers
    )
    await session.flush()
    events = [event_of(newcomer, "appointment.arranged") for newcomer in newcomers]
    await emit_all(session, PLUMBING, events)


def _refuse_closed(posts: Sequence[Post]) -> None:
    closed = {post.id: post.title for post in posts if post.status == PostStatus.CLOSED}
    if closed:
        names = "、".join(list(closed.values())[:NAMED_AT_MOST])
        raise PostNotOpenError(f"请先重新开放岗位：{names}。", post_ids=_named(closed))


def post_full(posts: Sequence[Post]) -> PostFullError:
    names = "、".join(f"{post.title}（{post.capacity} 个职数）" for post in posts[:NAMED_AT_MOST])
    return PostFullError(
        f"任期内已满员：{names}。请先让人离任或增加职数。",
        post_ids=_named(post.id for post in posts),
    )


def _appointment(
    line: AppointmentIn, post: Post, round_id: RoundId | None, check_in_days: int
) -> Appointment:
    starts_on = line.starts_on or clock.today()
    return Appointment(
        id=AppointmentId(new_id()),
        person_id=line.person_id,
        post_id=post.id,
        organization_id=post.organization_id,
        org_path=post.org_path,
        state=State.ARRANGED,
        basis=line.basis,
        form=post.form,
        starts_on=starts_on,
        ends_on=line.ends_on or last_day(starts_on, post.term_months),
        check_in_due_on=line.check_in_due_on or starts_on + timedelta(days=check_in_days),
        source_round_id=round_id,
    )


def term_of(appointment: Appointment) -> Term:
    if appointment.ends_on is not None and appointment.ends_on < appointment.starts_on:
        raise TermBackwardsError("请检查任期的起止日期。", person_id=str(appointment.person_id))
    return Term(appointment.starts_on, appointment.ends_on)


def _named(ids: Iterable[object]) -> list[str]:
    return sorted(map(str, ids))[:NAMED_AT_MOST]
