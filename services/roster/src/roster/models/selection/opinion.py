"""Asking others before somebody is appointed: opinions, clearances, and reports to the Party."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, func, text
from sqlalchemy.orm import Mapped, mapped_column

from roster.ids import (
    AccountId,
    ClearanceId,
    OpinionId,
    OrganizationId,
    PartyReportId,
    PersonId,
    ProcedureId,
)
from roster.models.base import Base, OrgPath


class Opinion(Base):
    """协管: a request to the peer Party committee or the superior League committee.

    Written by ``appointments.opinions``.
    """

    __tablename__ = "opinion"
    __table_args__ = (
        CheckConstraint("kind IN ('party_study', 'league_assist')", name="kind_known"),
        CheckConstraint("answer IN ('agree', 'defer', 'disagree')", name="answer_known"),
        CheckConstraint("(answer IS NULL) = (answered_on IS NULL)", name="answer_is_dated"),
        CheckConstraint(
            "reason IN ('age', 'education', 'experience', 'political', 'discipline',"
            " 'structure', 'procedure', 'other')",
            name="reason_known",
        ),
        CheckConstraint(
            "answer IS NULL OR answer = 'agree' OR reason IS NOT NULL", name="refusal_has_reason"
        ),
        Index("ix_opinion_procedure_id", "procedure_id", "sent_on"),
        Index(
            "ix_opinion_org_path_open",
            "org_path",
            "due_on",
            postgresql_where=text("answer IS NULL"),
        ),
        Index("ix_opinion_asked_organization_id", "asked_organization_id"),
    )

    id: Mapped[OpinionId] = mapped_column(primary_key=True)
    procedure_id: Mapped[ProcedureId] = mapped_column(ForeignKey("procedure.id"))
    org_path: Mapped[OrgPath]
    kind: Mapped[str]
    asked_organization_id: Mapped[OrganizationId] = mapped_column(ForeignKey("organization.id"))
    sent_on: Mapped[date]
    due_on: Mapped[date]
    document_no: Mapped[str]
    answer: Mapped[str | None]
    reason: Mapped[str | None]
    """A category; the words stay in the letter."""
    answered_on: Mapped[date | None]
    answer_document_no: Mapped[str | None]
    version: Mapped[int] = mapped_column(server_default=text("1"))
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())

    __mapper_args__ = {"version_id_col": version, "eager_defaults": True}  # noqa: RUF012


class Clearance(Base):
    """联审: a formal request to a body about a person, and its answer. There is no free text.

    Seen by supervisors and by the committee that asked; never an input to matching or scoring,
    never exported, never in an event. Written by ``appointments.clearances``.
    """

    __tablename__ = "clearance"
    __table_args__ = (
        CheckConstraint(
            "body IN ('discipline', 'political_legal', 'public_security', 'petitions', 'audit',"
            " 'market', 'other')",
            name="body_known",
        ),
        CheckConstraint("answer IN ('none', 'affects', 'defer')", name="answer_known"),
        CheckConstraint(
            "num_nulls(answer, answered_on, answer_document_no, expires_on) IN (0, 4)",
            name="answer_is_whole",
        ),
        CheckConstraint("expires_on > answered_on", name="expires_after_answer"),
        Index("ix_clearance_org_path", "org_path", "sent_on", "id"),
        Index("ix_clearance_person_id", "person_id"),
        Index("ix_clearance_procedure_id", "procedure_id"),
    )

    id: Mapped[ClearanceId] = mapped_column(primary_key=True)
    person_id: Mapped[PersonId] = mapped_column(ForeignKey("person.id"))
    procedure_id: Mapped[ProcedureId | None] = mapped_column(ForeignKey("procedure.id"))
    organization_id: Mapped[OrganizationId] = mapped_column(ForeignKey("organization.id"))
    """The committee that asked."""
    org_path: Mapped[OrgPath]
    body: Mapped[str]
    sent_on: Mapped[date]
    document_no: Mapped[str]
    requested_by: Mapped[AccountId]
    answer: Mapped[str | None]
    """``none``: 无不宜情形."""
    answered_on: Mapped[date | None]
    answer_document_no: Mapped[str | None]
    expires_on: Mapped[date | None]
    version: Mapped[int] = mapped_column(server_default=text("1"))
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())

    __mapper_args__ = {"version_id_col": version, "eager_defaults": True}  # noqa: RUF012


class PartyReport(Base):
    """A dated document to the Party committee: 履职情况通报, or 任免协管建议.

    Written by ``appointments.opinions``.
    """

    __tablename__ = "party_report"
    __table_args__ = (
        CheckConstraint(
            "kind IN ('duty_performance', 'appointment_advice', 'removal_advice')",
            name="kind_known",
        ),
        CheckConstraint("received_on IS NOT NULL OR receipt_no IS NULL", name="receipt_is_dated"),
        Index("ix_party_report_org_path", "org_path", "sent_on", "id"),
        Index("ix_party_report_organization_id", "organization_id"),
        Index("ix_party_report_recipient_id", "recipient_id"),
        Index("ix_party_report_person_id", "person_id"),
    )

    id: Mapped[PartyReportId] = mapped_column(primary_key=True)
    organization_id: Mapped[OrganizationId] = mapped_column(ForeignKey("organization.id"))
    org_path: Mapped[OrgPath]
    recipient_id: Mapped[OrganizationId] = mapped_column(ForeignKey("organization.id"))
    kind: Mapped[str]
    title: Mapped[str]
    content: Mapped[str]
    person_id: Mapped[PersonId | None] = mapped_column(ForeignKey("person.id"))
    """Whom an advice is about."""
    sent_on: Mapped[date]
    document_no: Mapped[str]
    sent_by: Mapped[AccountId]
    received_on: Mapped[date | None]
    receipt_no: Mapped[str | None]
    version: Mapped[int] = mapped_column(server_default=text("1"))
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())

    __mapper_args__ = {"version_id_col": version, "eager_defaults": True}  # noqa: RUF012
