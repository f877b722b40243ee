"""任前程序: one person's way to one post, step by step."""

from datetime import date, datetime

from sqlalchemy import (
    CheckConstraint,
    ForeignKey,
    Index,
    PrimaryKeyConstraint,
    func,
    text,
)
from sqlalchemy.orm import Mapped, mapped_column

from roster.ids import (
    AccountId,
    AppointmentId,
    NoticeId,
    OrganizationId,
    PersonId,
    PostId,
    ProcedureId,
)
from roster.models.base import Base, OrgPath


class SelectionProcedure(Base):
    """One person proposed for one post. Written by ``appointments.procedures``."""

    __tablename__ = "procedure"
    __table_args__ = (
        CheckConstraint(
            "basis IN ('elected', 'co_opted', 'appointed', 'approved', 'assigned', 'engaged',"
            " 'agreement')",
            name="basis_known",
        ),
        CheckConstraint(
            "source IN ('recommended', 'self', 'nominated', 'alternate')", name="source_known"
        ),
        CheckConstraint(
            "stage IN ('nominated', 'reviewed', 'consulted', 'inspected', 'decided',"
            " 'announced', 'approved', 'arranged')",
            name="stage_known",
        ),
        CheckConstraint("pause IN ('none', 'held', 'returned')", name="pause_known"),
        CheckConstraint(
            "outcome IN ('open', 'arranged', 'withdrawn', 'rejected', 'replaced')",
            name="outcome_known",
        ),
        CheckConstraint("pause = 'none' OR outcome = 'open'", name="paused_is_open"),
        CheckConstraint(
            "(outcome = 'arranged') = (appointment_id IS NOT NULL)", name="arranged_has_one"
        ),
        Index("ix_procedure_org_path", "org_path", "opened_on", "id"),
        Index("ix_procedure_person_id", "person_id"),
        Index("ix_procedure_post_id", "post_id"),
        Index("ix_procedure_notice_id", "notice_id"),
        Index("ix_procedure_appointment_id", "appointment_id"),
        Index(
            "uq_procedure_person_id_post_id_open",
            "person_id",
            "post_id",
            unique=True,
            postgresql_where=text("outcome = 'open'"),
        ),
    )

    id: Mapped[ProcedureId] = mapped_column(primary_key=True)
    person_id: Mapped[PersonId] = mapped_column(ForeignKey("person.id"))
    post_id: Mapped[PostId] = mapped_column(ForeignKey("post.id"))
    organization_id: Mapped[OrganizationId] = mapped_column(ForeignKey("organization.id"))
    org_path: Mapped[OrgPath]
    basis: Mapped[str]
    source: Mapped[str]
    required: Mapped[list[str]]
    """The stages asked for, as the rule stood on the day it was opened."""
    stage: Mapped[str] = mapped_column(server_default=text("'nominated'"))
    pause: Mapped[str] = mapped_column(server_default=text("'none'"))
    outcome: Mapped[str] = mapped_column(server_default=text("'open'"))
    notice_id: Mapped[NoticeId | None] = mapped_column(ForeignKey("notice.id"))
    appointment_id: Mapped[AppointmentId | None] = mapped_column(ForeignKey("appointment.id"))
    opened_on: Mapped[date]
    version: Mapped[int] = mapped_column(server_default=text("1"))
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    updated_at: Mapped[datetime] = mapped_column(server_default=func.now(), onupdate=func.now())

    __mapper_args__ = {"version_id_col": version, "eager_defaults": True}  # noqa: RUF012


class ProcedureStep(Base):
    """One step of a procedure. Written by ``appointments.procedures``; never changed."""

    __tablename__ = "procedure_step"
    __table_args__ = (PrimaryKeyConstraint("procedure_id", "number"),)

    procedure_id: Mapped[ProcedureId] = mapped_column(ForeignKey("procedure.id"))
    number: Mapped[int] = mapped_column(autoincrement=False)
    """Version of the procedure that the step made."""
    step: Mapped[str]
    """A stage of ``core.procedures`` that was done, or a move."""
    done_on: Mapped[date]
    taken_by: Mapped[AccountId]
    document_no: Mapped[str | None]
    note: Mapped[str | None]
    recorded_at: Mapped[datetime] = mapped_column(server_default=func.now())
