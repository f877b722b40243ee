"""SQL of the slice ``disclosures``."""

from collections.abc import Sequence
from typing import Any

from common.scope import Scope
from sqlalchemy import Row, Select, select
from sqlalchemy.ext.asyncio import AsyncSession

from roster.disclosures.schemas import AuditFilter
from roster.ids import PersonId
from roster.models.appointment import Appointment
from roster.models.check_in import CheckIn
from roster.models.organization import Organization
from roster.models.people.consent import Consent, ConsentPurpose
from roster.models.people.history import PersonAlias, PersonAudit, PersonPast
from roster.models.people.identity import PersonEducation, PersonIdentity
from roster.models.post import Post

Rows = Sequence[Row[*tuple[Any, ...]]]
Statement = Select[*tuple[Any, ...]]


def audit_in(scope: Scope, wanted: AuditFilter) -> Select[*tuple[PersonAudit]]:
    """Lines within a scope."""
    statement = select(PersonAudit).where(scope.where(PersonAudit.org_path))
    if wanted.action is not None:
        statement = statement.where(PersonAudit.action == wanted.action)
    if wanted.person_id is not None:
        statement = statement.where(PersonAudit.person_id == wanted.person_id)
    return statement


def audit_of(person_id: PersonId) -> Select[*tuple[PersonAudit]]:
    """Lines about one person, under every id they ever had."""
    former = select(PersonAlias.old_id).where(PersonAlias.person_id == person_id)
    return select(PersonAudit).where(
        (PersonAudit.person_id == person_id) | PersonAudit.person_id.in_(former)
    )


async def file_of(session: AsyncSession, person_id: PersonId) -> dict[str, Rows]:
    """Everything the register keeps about a person, section by section."""
    statements = _what_they_are(person_id) | _what_they_did(person_id)
    return {title: (await session.execute(one)).all() for title, one in statements.items()}


def _what_they_are(person_id: PersonId) -> dict[str, Statement]:
    return {
        "身份": select(
            PersonIdentity.kind,
            PersonIdentity.from_on,
            PersonIdentity.to_on,
            PersonIdentity.unit,
            PersonIdentity.source_document,
        ).where(PersonIdentity.person_id == person_id),
        "学历": select(
            PersonEducation.education,
            PersonEducation.degree,
            PersonEducation.school,
            PersonEducation.major,
            PersonEducation.mode,
            PersonEducation.from_month,
            PersonEducation.to_month,
            PersonEducation.is_highest,
        ).where(PersonEducation.person_id == person_id),
        "同意": select(
            ConsentPurpose.label,
            Consent.basis,
            Consent.given_by,
            Consent.given_on,
            Consent.how,
            Consent.text_version,
            Consent.withdrawn_on,
        )
        .join(ConsentPurpose, ConsentPurpose.key == Consent.purpose)
        .where(Consent.person_id == person_id),
    }


def _what_they_did(person_id: PersonId) -> dict[str, Statement]:
    lines = audit_of(person_id).with_only_columns(PersonAudit.id)
    return {
        "过去的组织和政治面貌": select(
            PersonPast.until_on,
            Organization.name.label("organization_name"),
            PersonPast.political_status,
            PersonPast.is_league_member,
        )
        .join(Organization, Organization.id == PersonPast.organization_id)
        .where(PersonPast.person_id == person_id),
        "任职": select(
            Organization.name.label("organization_name"),
            Post.title,
            Appointment.form,
            Appointment.state,
            Appointment.starts_on,
            Appointment.ends_on,
            Appointment.ended_on,
        )
        .select_from(Appointment)
        .join(Post, Post.id == Appointment.post_id)
        .join(Organization, Organization.id == Appointment.organization_id)
        .where(Appointment.person_id == person_id)
        .order_by(Appointment.starts_on),
        "报到": select(
            CheckIn.at, CheckIn.kind, CheckIn.method, Organization.name.label("organization_name")
        )
        .select_from(CheckIn)
        .join(Appointment, Appointment.id == CheckIn.appointment_id)
        .join(Organization, Organization.id == CheckIn.organization_id)
        .where(Appointment.person_id == person_id)
        .order_by(CheckIn.at),
        "查阅和变更记录": select(
            PersonAudit.at, PersonAudit.action, PersonAudit.fields, PersonAudit.purpose
        )
        .where(PersonAudit.id.in_(lines))
        .order_by(PersonAudit.at, PersonAudit.id),
    }
