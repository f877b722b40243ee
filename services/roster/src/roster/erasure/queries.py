"""SQL of the slice ``erasure``."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from common.scope import Scope
from sqlalchemy import Select, and_, exists, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from roster.core.consents import Purpose
from roster.core.lifecycle import LIVE
from roster.core.retention import Policy, Service
from roster.erasure.schemas import CorrectionFilter, ErasureFilter
from roster.ids import CorrectionId, ErasureId, PersonId
from roster.models.appointment import Appointment
from roster.models.imports import RosterImport
from roster.models.organization import Organization
from roster.models.people.consent import Consent
from roster.models.people.erasure import Correction, Erasure, RetentionPolicy, RetentionRun
from roster.models.people.matching import needs_consent
from roster.models.person import Person
from roster.models.tree import at_or_below


def erasures_in(
    scope: Scope, wanted: ErasureFilter, *, own: PersonId | None = None
) -> Select[*tuple[Any, ...]]:
    """Lines of the list, without an order."""
    statement = (
        select(
            *Erasure.__table__.columns,
            Person.name.label("person_name"),
            Organization.name.label("organization_name"),
        )
        .select_from(Erasure)
        .join(Person, Person.id == Erasure.person_id)
        .join(Organization, Organization.id == Person.organization_id)
        .where(_seen(scope, own))
    )
    if wanted.state is not None:
        statement = statement.where(Erasure.state == wanted.state)
    if wanted.person_id is not None:
        statement = statement.where(Erasure.person_id == wanted.person_id)
    if wanted.organization_id is not None:
        statement = statement.where(at_or_below(Person.org_path, scope, wanted.organization_id))
    return statement


async def erasure_in(
    session: AsyncSession, scope: Scope, erasure_id: ErasureId, *, own: PersonId | None
) -> Erasure | None:
    found: Erasure | None = await session.scalar(
        select(Erasure)
        .join(Person, Person.id == Erasure.person_id)
        .where(Erasure.id == erasure_id, _seen(scope, own))
        .with_for_update(of=Erasure)
    )
    return found


async def open_erasure(session: AsyncSession, person_id: PersonId) -> Erasure | None:
    found: Erasure | None = await session.scalar(
        select(Erasure)
        .where(Erasure.person_id == person_id, Erasure.state.in_(("proposed", "pending")))
        .with_for_update()
    )
    return found


async def due_erasures(session: AsyncSession, today: date) -> Sequence[ErasureId]:
    found = await session.scalars(
        select(Erasure.id).where(Erasure.state == "pending", Erasure.due_on <= today)
    )
    return found.all()


async def services_of(session: AsyncSession, person_id: PersonId) -> list[Service]:
    found = await session.execute(
        select(Appointment.state, Appointment.ended_on, Appointment.form).where(
            Appointment.person_id == person_id
        )
    )
    return [Service(row.state in LIVE, row.ended_on, row.form) for row in found]


async def policies(session: AsyncSession) -> Sequence[RetentionPolicy]:
    found = await session.scalars(
        select(RetentionPolicy).order_by(RetentionPolicy.key, RetentionPolicy.from_on.desc())
    )
    return found.all()


async def rules(session: AsyncSession) -> list[Policy]:
    return [Policy(one.key, one.from_on, one.days, one.mode) for one in await policies(session)]


def runs() -> Select[*tuple[RetentionRun]]:
    return select(RetentionRun)


async def unplaced_since(session: AsyncSession, before: date) -> Sequence[PersonId]:
    """People who signed up before a day and never held or were arranged for a post."""
    served = exists().where(Appointment.person_id == Person.id)
    found = await session.scalars(
        _nobody_asked()
        .where(needs_consent(), Person.created_at < before, ~served)
        .order_by(Person.id)
    )
    return found.all()


async def withdrawn_since(session: AsyncSession, before: date) -> Sequence[PersonId]:
    """People who withdrew their consent to being kept before a day, and did not give it again."""
    withdrew = exists().where(
        Consent.person_id == Person.id,
        Consent.purpose == Purpose.ROSTER,
        Consent.withdrawn_on < before,
    )
    stands = exists().where(
        Consent.person_id == Person.id,
        Consent.purpose == Purpose.ROSTER,
        Consent.withdrawn_on.is_(None),
    )
    found = await session.scalars(
        _nobody_asked().where(needs_consent(), withdrew, ~stands).order_by(Person.id)
    )
    return found.all()


def files_before(before: date) -> Select[*tuple[RosterImport]]:
    return select(RosterImport).where(
        RosterImport.created_at < before,
        RosterImport.file_bytes > 0,
        RosterImport.state.in_(("ready", "failed", "committed")),
    )


def corrections_in(
    scope: Scope, wanted: CorrectionFilter, *, own: PersonId | None = None
) -> Select[*tuple[Any, ...]]:
    statement = (
        select(*Correction.__table__.columns, Person.name.label("person_name"))
        .select_from(Correction)
        .join(Person, Person.id == Correction.person_id)
        .where(_seen(scope, own))
    )
    if wanted.state is not None:
        statement = statement.where(Correction.state == wanted.state)
    if wanted.person_id is not None:
        statement = statement.where(Correction.person_id == wanted.person_id)
    return statement


async def correction_in(
    session: AsyncSession, scope: Scope, correction_id: CorrectionId
) -> Correction | None:
    found: Correction | None = await session.scalar(
        select(Correction)
        .join(Person, Person.id == Correction.person_id)
        .where(Correction.id == correction_id, scope.where(Person.org_path))
        .with_for_update(of=Correction)
    )
    return found


def _nobody_asked() -> Select[*tuple[PersonId]]:
    """People not erased, with no erasure open and none undone: what was undone is not proposed."""
    asked = exists().where(
        Erasure.person_id == Person.id, Erasure.state.in_(("proposed", "pending", "undone"))
    )
    return select(Person.id).where(Person.erased_at.is_(None), ~asked)


def _seen(scope: Scope, own: PersonId | None) -> Any:  # noqa: ANN401 - a condition
    inside = scope.where(Person.org_path)
    return inside if own is None else or_(inside, and_(Person.id == own))
