"""Succession by itself: what is held because of another post comes and goes with it."""

from common import clock
from common.ids import new_id
from common.scope import Scope
from sqlalchemy.ext.asyncio import AsyncSession

from roster.appointments import queries as appointments
from roster.appointments.bindings import queries
from roster.appointments.bindings.errors import BoundPostFullError
from roster.appointments.leaving import leave_office
from roster.appointments.schemas import AppointmentEndIn
from roster.appointments.stepping import Paper, save
from roster.core.lifecycle import Ending, State, Step
from roster.ids import AppointmentId
from roster.models.appointment import Appointment
from roster.models.post import Post
from roster.models.service.binding import PostBinding

EVERYWHERE = Scope(("",))


async def follow(session: AsyncSession, leading: Appointment) -> None:
    """Give the holder of a leading post what comes with it, in the same transaction.

    Raises:
        BoundPostFullError: somebody else still holds the one post it is bound to.
    """
    title = await appointments.title_of(session, leading.post_id)
    day = leading.confirmed_on or clock.today()
    for binding in await queries.bindings_led_by(session, leading, title, day):
        for post in await queries.bound_posts(session, binding, leading):
            await seat(session, binding, leading, post)


async def seat(
    session: AsyncSession, binding: PostBinding, leading: Appointment, post: Post
) -> bool:
    """Seat one person in one bound post; whether it was done.

    By title several posts may lead one: the first holder has it, the next follows when they go.
    """
    if await queries.live_at(session, leading.person_id, post.id) is not None:
        return False
    await appointments.lock_posts(session, EVERYWHERE, [post.id])
    held = await appointments.in_office_at(session, post.id)
    if held >= post.capacity:
        if binding.bound_title is not None:
            return False
        raise BoundPostFullError(
            f"按兼任关系应同时担任“{post.title}”，但此岗位还有人在任；请先办理其离任。",
            post_id=str(post.id),
        )
    bound = Appointment(
        id=AppointmentId(new_id()),
        person_id=leading.person_id,
        post_id=post.id,
        organization_id=post.organization_id,
        org_path=post.org_path,
        state=State.IN_OFFICE,
        basis=binding.basis,
        form=post.form,
        starts_on=max(leading.confirmed_on or leading.starts_on, binding.starts_on),
        ends_on=leading.ends_on,
        confirmed_on=max(leading.confirmed_on or leading.starts_on, binding.starts_on),
        binding_id=binding.id,
        leading_id=leading.id,
    )
    session.add(bound)
    await session.flush()
    paper = Paper(bound.starts_on, binding.document_no, binding.reason)
    await save(session, bound, "bind", None, paper, event="appointment.confirmed")
    await follow(session, bound)
    return True


async def release(session: AsyncSession, leading: Appointment) -> None:
    """End what was held because of an appointment, on the same day, and let the next one follow."""
    for bound in await queries.bound_to(session, leading.id):
        await let_go(session, bound, leading)


async def let_go(session: AsyncSession, bound: Appointment, leading: Appointment) -> None:
    title = await appointments.title_of(session, leading.post_id)
    ended_on = max(leading.ended_on or clock.today(), bound.starts_on)
    end = AppointmentEndIn(
        reason=f"随“{title}”离任，自然免去。", ended_on=ended_on, kind=Ending.EX_OFFICIO
    )
    await leave_office(session, bound, end)
    paper = Paper(ended_on, None, end.reason)
    await save(session, bound, Step.END, None, paper, event="appointment.ended")
    await release(session, bound)
    await _next_follows(session, bound)


async def prolong(session: AsyncSession, leading: Appointment) -> None:
    """A term that grows takes what is bound to it along."""
    for bound in await queries.bound_to(session, leading.id):
        bound.ends_on = leading.ends_on
        paper = Paper(clock.today())
        await save(session, bound, Step.EXTEND, None, paper, event="appointment.extended")
        await prolong(session, bound)


async def reconcile(session: AsyncSession) -> int:
    """Make up for leading posts that were taken or left some other way; how many changed."""
    changed = 0
    for bound in await queries.orphans(session):
        if bound.leading_id is None:
            continue
        await let_go(session, bound, await session.get_one(Appointment, bound.leading_id))
        changed += 1
    for binding in await queries.bindings_of_day(session, clock.today()):
        changed += await apply(session, binding)
    return changed


async def apply(session: AsyncSession, binding: PostBinding) -> int:
    """Let those follow who hold a leading post already; posts that are full are left alone."""
    seated = 0
    for leading in await queries.leading_without_bound(session, binding):
        for post in await queries.bound_posts(session, binding, leading):
            try:
                seated += await seat(session, binding, leading, post)
            except BoundPostFullError:
                continue
    return seated


async def _next_follows(session: AsyncSession, left: Appointment) -> None:
    if left.binding_id is None:
        return
    binding = await session.get_one(PostBinding, left.binding_id)
    today = clock.today()
    if binding.bound_title is None or (binding.ends_on is not None and binding.ends_on < today):
        return
    post = await session.get_one(Post, left.post_id)
    for leading in await queries.leading_without_bound(session, binding, bound_post=post):
        if leading.id != left.leading_id and await seat(session, binding, leading, post):
            return
