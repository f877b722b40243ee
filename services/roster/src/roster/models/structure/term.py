"""Terms of office of an organization (届次), and the steps of its elections."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, PrimaryKeyConstraint, func, text
from sqlalchemy.orm import Mapped, mapped_column

from roster.ids import AccountId, OrganizationId, TermId
from roster.models.base import Base, OrgPath


class OrganizationTerm(Base):
    """One term. Written by the slice ``terms``, and by ``models.structure.keeping``.

    A term in preparation has no officers yet; the term that began last of those held is the
    present one, which ``organization`` repeats.
    """

    __tablename__ = "organization_term"
    __table_args__ = (
        CheckConstraint("state IN ('preparing', 'held')", name="state_known"),
        CheckConstraint("officers_by IN ('elected', 'appointed')", name="officers_by_known"),
        CheckConstraint("ends_on >= starts_on", name="ends_after_start"),
        CheckConstraint("number >= 1", name="number_positive"),
        CheckConstraint("postponed_to > ends_on", name="postponed_beyond_end"),
        CheckConstraint(
            "num_nulls(postponed_to, postponement_reason, postponement_document_no) IN (0, 3)",
            name="postponement_is_documented",
        ),
        Index("uq_organization_term_organization_id_starts_on", "organization_id", "starts_on",
              unique=True),
        Index(
            "uq_organization_term_organization_id_preparing",
            "organization_id",
            unique=True,
            postgresql_where=text("state = 'preparing'"),
        ),
        Index("ix_organization_term_org_path", "org_path", "starts_on", "id"),
    )  # fmt: skip

    id: Mapped[TermId] = mapped_column(primary_key=True)
    organization_id: Mapped[OrganizationId] = mapped_column(ForeignKey("organization.id"))
    org_path: Mapped[OrgPath]
    number: Mapped[int | None]
    state: Mapped[str]
    officers_by: Mapped[str]
    starts_on: Mapped[date]
    ends_on: Mapped[date | None]
    document_no: Mapped[str | None]
    """Of the approval of the result, or of the appointment."""
    issuer: Mapped[str | None]
    postponed_to: Mapped[date | None]
    postponement_reason: Mapped[str | None]
    postponement_document_no: Mapped[str | None]
    version: Mapped[int] = mapped_column(server_default=text("1"))
    """Grows with every change; a change made on an older one finds no row."""
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    updated_at: Mapped[datetime] = mapped_column(server_default=func.now(), onupdate=func.now())

    __mapper_args__ = {"version_id_col": version, "eager_defaults": True}  # noqa: RUF012


class TermStep(Base):
    """三报三批: a step of an election, reported and approved. Written by the slice ``terms``."""

    __tablename__ = "organization_term_step"
    __table_args__ = (
        PrimaryKeyConstraint("term_id", "step"),
        CheckConstraint("step IN ('meeting', 'candidates', 'result')", name="step_known"),
        CheckConstraint("approved_on >= reported_on", name="approved_after_report"),
    )

    term_id: Mapped[TermId] = mapped_column(ForeignKey("organization_term.id"))
    step: Mapped[str]
    reported_on: Mapped[date]
    report_document_no: Mapped[str | None]
    approved_on: Mapped[date | None]
    approval_document_no: Mapped[str | None]
    recorded_by: Mapped[AccountId]
    recorded_at: Mapped[datetime] = mapped_column(server_default=func.now(), onupdate=func.now())
