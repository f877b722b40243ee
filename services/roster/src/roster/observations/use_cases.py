"""Noting facts of work, and taking a wrong note back."""

from common import clock
from common.events.outbox import Event, emit
from common.ids import new_id
from common.scope import Scope
from common.web.etag import check_version
from sqlalchemy.ext.asyncio import AsyncSession

from roster.core.observing import private_life_refusal
from roster.ids import AccountId, ObservationId
from roster.models.base import PLUMBING
from roster.models.development.observation import Observation
from roster.models.people_in_scope import person_in
from roster.models.tree import organization_in
from roster.observations import queries
from roster.observations.errors import (
    ObservationEarlyError,
    ObservationNotFoundError,
    ObservationWithdrawnError,
    ObservedNotFoundError,
    ObserverNotFoundError,
    PrivateLifeError,
)
from roster.observations.schemas import ObservationIn


async def note(
    session: AsyncSession, scope: Scope, account_id: AccountId, body: ObservationIn
) -> Observation:
    """Note what was seen of somebody's work.

    Raises:
        ObservedNotFoundError, ObserverNotFoundError: not there, or not for this caller.
        PrivateLifeError: the note is not about work.
        ObservationEarlyError: the day has not come.
    """
    person = await person_in(session, scope, body.person_id)
    if person is None:
        raise ObservedNotFoundError("请选择您管理范围内的人。")
    organization = await organization_in(session, scope, body.organization_id)
    if organization is None:
        raise ObserverNotFoundError("请选择一个您管理范围内的组织。")
    refusal = private_life_refusal(body.occasion, body.facts)
    if refusal is not None:
        raise PrivateLifeError(refusal.reason)
    if body.occurred_on > clock.today():
        raise ObservationEarlyError("请填写已经发生的日期。")
    observation = Observation(
        id=ObservationId(new_id()),
        org_path=person.org_path,
        recorded_by=account_id,
        **body.model_dump(),
    )
    session.add(observation)
    await session.flush()
    await _say(session, observation, "observation.noted")
    return observation


async def withdraw(
    session: AsyncSession, scope: Scope, observation_id: ObservationId, reason: str, *, seen: int
) -> None:
    """Take a note back; it stays readable with the reason.

    Raises:
        ObservationNotFoundError: not there, or not for this caller.
        PreconditionFailedError: somebody changed it since it was seen.
        ObservationWithdrawnError: taken back before.
    """
    observation = await queries.observation_in(session, scope, observation_id)
    if observation is None:
        raise ObservationNotFoundError
    check_version(observation, seen)
    if observation.withdrawn_at is not None:
        raise ObservationWithdrawnError
    observation.withdrawn_at, observation.withdrawn_reason = clock.now(), reason
    await session.flush()
    await _say(session, observation, "observation.withdrawn")


async def _say(session: AsyncSession, observation: Observation, type_: str) -> None:
    data = {"observation_id": str(observation.id), "person_id": str(observation.person_id)}
    subject = f"observations/{observation.id}"
    await emit(session, PLUMBING, Event(type_, subject, observation.org_path, data))
