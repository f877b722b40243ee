"""Setting up and ending ex-officio bindings."""

from common import clock
from common.errors import PreconditionFailedError
from common.events.outbox import Event, emit
from common.ids import new_id
from sqlalchemy.ext.asyncio import AsyncSession

from roster.appointments.actors import Actor
from roster.appointments.bindings import queries
from roster.appointments.bindings.errors import (
    BindingEndedError,
    BindingNotFoundError,
    BindingPlaceNotFoundError,
)
from roster.appointments.bindings.following import apply
from roster.appointments.bindings.schemas import BindingEnd, BindingIn
from roster.ids import BindingId
from roster.models.base import PLUMBING
from roster.models.service.binding import PostBinding
from roster.models.tree import organization_in


async def bind(session: AsyncSession, actor: Actor, body: BindingIn) -> PostBinding:
    """Bind two posts, or titles in a subtree; who holds a leading post already follows at once.

    Raises:
        BindingPlaceNotFoundError: organization or post are not there, or not for this actor.
    """
    organization = await organization_in(session, actor.scope, body.organization_id)
    if organization is None:
        raise BindingPlaceNotFoundError("请选择您管理范围内的组织。")
    for post_id in (body.leading_post_id, body.bound_post_id):
        if post_id is not None and await queries.post_in(session, actor.scope, post_id) is None:
            raise BindingPlaceNotFoundError("请选择您管理范围内的岗位。")
    binding = PostBinding(
        id=BindingId(new_id()),
        org_path=organization.path,
        created_by=actor.account_id,
        starts_on=body.starts_on or clock.today(),
        **body.model_dump(exclude={"starts_on"}),
    )
    session.add(binding)
    await session.flush()
    await apply(session, binding)
    await _say(session, binding, "binding.created")
    return binding


async def end_binding(
    session: AsyncSession, actor: Actor, binding_id: BindingId, body: BindingEnd, *, seen: int
) -> PostBinding:
    """Stop a binding: nobody follows by it any more.

    Raises:
        BindingNotFoundError, PreconditionFailedError, BindingEndedError: as named.
    """
    binding = await queries.lock_binding(session, actor.scope, binding_id)
    if binding is None:
        raise BindingNotFoundError
    if binding.version != seen:
        raise PreconditionFailedError("请刷新后再改。")
    if binding.ends_on is not None:
        raise BindingEndedError
    binding.ends_on = max(body.ends_on or clock.today(), binding.starts_on)
    await session.flush()
    await _say(session, binding, "binding.ended")
    return binding


async def _say(session: AsyncSession, binding: PostBinding, type_: str) -> None:
    data = {"binding_id": str(binding.id), "version": binding.version}
    event = Event(type_, f"bindings/{binding.id}", binding.org_path, data)
    await emit(session, PLUMBING, event)
