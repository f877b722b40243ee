"""The ledger of volunteer hours, and the numbered records (志愿服务记录证明) made from it."""

from datetime import date, datetime
from decimal import Decimal

from sqlalchemy import CheckConstraint, ForeignKey, Index, Numeric, UniqueConstraint, func, text
from sqlalchemy.orm import Mapped, mapped_column

from roster.ids import (
    AccountId,
    CallOutId,
    OrganizationId,
    PersonId,
    VolunteerHoursId,
    VolunteerRecordId,
)
from roster.models.base import Base, OrgPath


class VolunteerHours(Base):
    """One entry of the ledger. Written by ``callouts`` and ``volunteer_records``, never changed.

    A mistake is mended by a second entry that takes the first one back (``reverses_id``).
    """

    __tablename__ = "volunteer_hours"
    __table_args__ = (
        CheckConstraint("source IN ('call_out', 'staff', 'reversal')", name="source_known"),
        CheckConstraint(
            "(source = 'call_out') <= (call_out_id IS NOT NULL)", name="call_out_refers"
        ),
        CheckConstraint(
            "(source = 'reversal') = (reverses_id IS NOT NULL)", name="reversal_refers"
        ),
        CheckConstraint(
            "CASE WHEN reverses_id IS NULL THEN hours > 0 ELSE hours < 0 END",
            name="only_reversals_take_back",
        ),
        Index("ix_volunteer_hours_person_id", "person_id", "on_day", "id"),
        Index("ix_volunteer_hours_on_day", "on_day", "id"),
        Index("ix_volunteer_hours_call_out_id", "call_out_id"),
        Index(
            "uq_volunteer_hours_reverses_id",
            "reverses_id",
            unique=True,
            postgresql_where=text("reverses_id IS NOT NULL"),
        ),
    )

    id: Mapped[VolunteerHoursId] = mapped_column(primary_key=True)
    person_id: Mapped[PersonId] = mapped_column(ForeignKey("person.id"))
    org_path: Mapped[OrgPath]
    on_day: Mapped[date]
    content: Mapped[str]
    hours: Mapped[Decimal] = mapped_column(Numeric(6, 1))
    source: Mapped[str]
    call_out_id: Mapped[CallOutId | None] = mapped_column(ForeignKey("call_out.id"))
    reverses_id: Mapped[VolunteerHoursId | None] = mapped_column(ForeignKey("volunteer_hours.id"))
    reason: Mapped[str | None]
    written_by: Mapped[AccountId]
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())


class VolunteerRecord(Base):
    """A certificate of hours with its number; free, checkable. Written by ``volunteer_records``."""

    __tablename__ = "volunteer_record"
    __table_args__ = (
        UniqueConstraint("number"),
        UniqueConstraint("year", "serial"),
        CheckConstraint("hours > 0", name="hours_positive"),
        CheckConstraint("until >= since", name="until_after_since"),
        CheckConstraint(
            "(revoked_at IS NULL) = (revoke_reason IS NULL)", name="revoked_has_reason"
        ),
        Index("ix_volunteer_record_person_id", "person_id"),
        Index("ix_volunteer_record_issued_on", "issued_on", "id"),
        Index("ix_volunteer_record_organization_id", "organization_id"),
    )

    id: Mapped[VolunteerRecordId] = mapped_column(primary_key=True)
    number: Mapped[str]
    year: Mapped[int]
    serial: Mapped[int]
    person_id: Mapped[PersonId] = mapped_column(ForeignKey("person.id"))
    organization_id: Mapped[OrganizationId] = mapped_column(ForeignKey("organization.id"))
    """Who issues it."""
    org_path: Mapped[OrgPath]
    since: Mapped[date]
    until: Mapped[date]
    hours: Mapped[Decimal] = mapped_column(Numeric(8, 1))
    """The ledger's hours of the period on the day of issue; the record does not follow it."""
    entries: Mapped[int]
    responsible: Mapped[str]
    handler: Mapped[str]
    contact: Mapped[str]
    issued_on: Mapped[date]
    issued_by: Mapped[AccountId]
    revoked_at: Mapped[datetime | None]
    revoke_reason: Mapped[str | None]
    version: Mapped[int] = mapped_column(server_default=text("1"))
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())

    __mapper_args__ = {"version_id_col": version, "eager_defaults": True}  # noqa: RUF012
