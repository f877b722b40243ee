"""候补: who is next in line for a post."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, func, text
from sqlalchemy.orm import Mapped, mapped_column

from roster.ids import AlternateId, AppointmentId, PersonId, PostId
from roster.models.base import Base, OrgPath


class Alternate(Base):
    """One place on the ranked list of a post. Written by ``appointments.alternates``."""

    __tablename__ = "alternate"
    __table_args__ = (
        CheckConstraint("source IN ('procedure', 'placement', 'manual')", name="source_known"),
        CheckConstraint(
            "state IN ('waiting', 'proposed', 'accepted', 'skipped')", name="state_known"
        ),
        CheckConstraint("rank >= 1", name="rank_positive"),
        Index("ix_alternate_org_path", "org_path", "rank", "id"),
        Index("ix_alternate_person_id", "person_id"),
        Index(
            "uq_alternate_post_id_person_id_waiting",
            "post_id",
            "person_id",
            unique=True,
            postgresql_where=text("state IN ('waiting', 'proposed')"),
        ),
        Index("ix_alternate_post_id", "post_id", "state", "rank"),
    )

    id: Mapped[AlternateId] = mapped_column(primary_key=True)
    post_id: Mapped[PostId] = mapped_column(ForeignKey("post.id"))
    org_path: Mapped[OrgPath]
    person_id: Mapped[PersonId] = mapped_column(ForeignKey("person.id"))
    rank: Mapped[int]
    source: Mapped[str]
    state: Mapped[str] = mapped_column(server_default=text("'waiting'"))
    proposed_on: Mapped[date | None]
    replaces_id: Mapped[AppointmentId | None] = mapped_column(ForeignKey("appointment.id"))
    """The appointment that was declined or ended, whose place is offered."""
    appointment_id: Mapped[AppointmentId | None] = mapped_column(ForeignKey("appointment.id"))
    note: Mapped[str | None]
    version: Mapped[int] = mapped_column(server_default=text("1"))
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())

    __mapper_args__ = {"version_id_col": version, "eager_defaults": True}  # noqa: RUF012
