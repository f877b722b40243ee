"""Call-outs (号召): what is needed, who was asked, who came."""

from datetime import datetime
from decimal import Decimal

from sqlalchemy import CheckConstraint, ForeignKey, Index, Numeric, UniqueConstraint, func, text
from sqlalchemy.orm import Mapped, mapped_column

from roster.ids import CallOutAnswerId, CallOutId, OrganizationId, PersonId
from roster.models.base import Base, OrgPath


class CallOut(Base):
    """A need with its time and place. Written by the slice ``callouts``.

    The row is locked while answers come in, so that no more are taken than wanted.
    """

    __tablename__ = "call_out"
    __table_args__ = (
        CheckConstraint("state IN ('open', 'done', 'cancelled')", name="state_known"),
        CheckConstraint("ends_at > starts_at", name="ends_after_start"),
        CheckConstraint("wanted >= 1", name="wanted_positive"),
        CheckConstraint("extra_heads >= 0", name="extra_heads_not_negative"),
        CheckConstraint(
            "(state = 'cancelled') = (cancel_reason IS NOT NULL)", name="cancelled_has_reason"
        ),
        Index("ix_call_out_org_path", "org_path", "starts_at", "id"),
        Index("ix_call_out_starts_at", "starts_at", "id"),
        Index("ix_call_out_organization_id", "organization_id"),
    )

    id: Mapped[CallOutId] = mapped_column(primary_key=True)
    organization_id: Mapped[OrganizationId] = mapped_column(ForeignKey("organization.id"))
    org_path: Mapped[OrgPath]
    title: Mapped[str]
    need: Mapped[str]
    place: Mapped[str]
    starts_at: Mapped[datetime]
    ends_at: Mapped[datetime]
    answer_by: Mapped[datetime]
    wanted: Mapped[int]
    extra_heads: Mapped[int] = mapped_column(server_default=text("0"))
    """Who came without being on file; counted in person-times, not in hours."""
    state: Mapped[str] = mapped_column(server_default=text("'open'"))
    cancel_reason: Mapped[str | None]
    version: Mapped[int] = mapped_column(server_default=text("1"))
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    updated_at: Mapped[datetime] = mapped_column(server_default=func.now(), onupdate=func.now())

    __mapper_args__ = {"version_id_col": version, "eager_defaults": True}  # noqa: RUF012


class CallOutAnswer(Base):
    """A person who was asked, and what came of it. Written by the slice ``callouts``."""

    __tablename__ = "call_out_answer"
    __table_args__ = (
        UniqueConstraint("call_out_id", "person_id"),
        CheckConstraint(
            "state IN ('asked', 'accepted', 'waiting', 'declined', 'attended', 'absent')",
            name="state_known",
        ),
        CheckConstraint("hours >= 0", name="hours_not_negative"),
        Index("ix_call_out_answer_person_id", "person_id"),
        Index("ix_call_out_answer_call_out_id", "call_out_id", "created_at", "id"),
    )

    id: Mapped[CallOutAnswerId] = mapped_column(primary_key=True)
    call_out_id: Mapped[CallOutId] = mapped_column(ForeignKey("call_out.id"))
    person_id: Mapped[PersonId] = mapped_column(ForeignKey("person.id"))
    org_path: Mapped[OrgPath]
    state: Mapped[str] = mapped_column(server_default=text("'asked'"))
    answered_at: Mapped[datetime | None]
    hours: Mapped[Decimal | None] = mapped_column(Numeric(6, 1))
    version: Mapped[int] = mapped_column(server_default=text("1"))
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())

    __mapper_args__ = {"version_id_col": version, "eager_defaults": True}  # noqa: RUF012
