"""What held before, which ids meant the same person, and who looked or changed what."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, func, text
from sqlalchemy.orm import Mapped, mapped_column

from roster.ids import AccountId, OrganizationId, PersonAuditId, PersonId
from roster.models.base import Base, OrgPath


class PersonPast(Base):
    """What held of a person until a day, that day not included.

    What holds now stands in ``person``; a person of whom nothing changed has no row here. Written
    by whoever changes one of these columns of ``person``: ``models.people.past.keep_past``.
    """

    __tablename__ = "person_past"
    __table_args__ = (Index("ix_person_past_organization_id", "organization_id"),)

    person_id: Mapped[PersonId] = mapped_column(ForeignKey("person.id"), primary_key=True)
    until_on: Mapped[date] = mapped_column(primary_key=True)
    organization_id: Mapped[OrganizationId] = mapped_column(ForeignKey("organization.id"))
    org_path: Mapped[OrgPath]
    political_status: Mapped[str | None]
    is_league_member: Mapped[bool]
    changed_by: Mapped[AccountId | None]
    changed_at: Mapped[datetime] = mapped_column(server_default=func.now())


class PersonAlias(Base):
    """An id that once was somebody's own and now means ``person_id``. Written by ``duplicates``."""

    __tablename__ = "person_alias"
    __table_args__ = (Index("ix_person_alias_person_id", "person_id"),)

    old_id: Mapped[PersonId] = mapped_column(primary_key=True)
    person_id: Mapped[PersonId] = mapped_column(ForeignKey("person.id"))


class PersonAudit(Base):
    """Who did what with a person's data: field names and reasons, never values.

    The database refuses to change or delete a row. ``person_id`` has no foreign key: a line
    outlives the person's row, and a merge does not rewrite it.
    """

    __tablename__ = "person_audit"
    __table_args__ = (
        Index("ix_person_audit_person_id", "person_id", "at", "id"),
        Index("ix_person_audit_org_path", "org_path", "at", "id"),
    )

    id: Mapped[PersonAuditId] = mapped_column(primary_key=True)
    at: Mapped[datetime] = mapped_column(server_default=func.now())
    person_id: Mapped[PersonId | None]
    """Nobody in particular for what was done to many: a run of the retention rules."""
    org_path: Mapped[OrgPath]
    actor: Mapped[AccountId | None]
    """Nobody for what the system does by itself."""
    action: Mapped[str]
    fields: Mapped[list[str]] = mapped_column(server_default=text("'{}'"))
    purpose: Mapped[str | None]
    """Why, in the words of who asked."""
