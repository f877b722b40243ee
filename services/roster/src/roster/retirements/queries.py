"""SQL of the slice ``retirements``. Every function takes the scope it may look into."""

from collections.abc import Sequence
from typing import Any

from common.scope import Scope
from sqlalchemy import Row, Select, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from roster.ids import AppointmentId, OrganizationId, RetirementPlanId
from roster.models.appointment import Appointment
from roster.models.development.retirement_plan import RetirementPlan
from roster.models.organization import Organization
from roster.models.person import Person
from roster.models.post import Post
from roster.models.tree import at_or_below


async def holders_of_leading_posts(
    session: AsyncSession,
    scope: Scope,
    titles: Sequence[str],
    *,
    organization_id: OrganizationId | None = None,
    appointment_id: AppointmentId | None = None,
) -> Sequence[Row[*tuple[Any, ...]]]:
    """Who is in office at a post whose title holds one of the words, with any talk planned."""
    statement: Select[*tuple[Any, ...]] = (
        select(
            Appointment.id.label("appointment_id"),
            Appointment.org_path,
            Person.id.label("person_id"),
            Person.name.label("person_name"),
            Person.sex,
            func.coalesce(func.to_char(Person.birth_on, "YYYY-MM"), Person.birth_month).label(
                "birth_month"
            ),
            Post.id.label("post_id"),
            Post.title.label("post_title"),
            Organization.id.label("organization_id"),
            Organization.name.label("organization_name"),
            RetirementPlan,
        )
        .join(Person, Person.id == Appointment.person_id)
        .join(Post, Post.id == Appointment.post_id)
        .join(Organization, Organization.id == Appointment.organization_id)
        .outerjoin(RetirementPlan, RetirementPlan.appointment_id == Appointment.id)
        .where(
            Appointment.state == "in_office",
            scope.where(Appointment.org_path),
            or_(*(Post.title.contains(word, autoescape=True) for word in titles)),
        )
        .order_by(Appointment.org_path, Appointment.id)
    )
    if organization_id is not None:
        statement = statement.where(at_or_below(Appointment.org_path, scope, organization_id))
    if appointment_id is not None:
        statement = statement.where(Appointment.id == appointment_id)
    found = await session.execute(statement)
    return found.all()


async def plan_in(
    session: AsyncSession, scope: Scope, plan_id: RetirementPlanId
) -> RetirementPlan | None:
    """Locked until commit."""
    return await session.scalar(
        select(RetirementPlan)
        .where(RetirementPlan.id == plan_id, scope.where(RetirementPlan.org_path))
        .with_for_update()
    )
