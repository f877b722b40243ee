"""Cycles, the subjects in them, and who rates whom."""

from datetime import datetime

from sqlalchemy import ARRAY, CheckConstraint, ForeignKey, Index, UniqueConstraint, Uuid, func, text
from sqlalchemy.orm import Mapped, mapped_column

from assessment.ids import (
    AccountId,
    CycleId,
    OrganizationId,
    PersonId,
    RaterId,
    SchemeId,
    SubjectId,
)
from assessment.models.base import Base, OrgPath


class Cycle(Base):
    """One scheme over one subtree and period. Written by the slice ``cycles``."""

    __tablename__ = "cycle"
    __table_args__ = (
        CheckConstraint("state IN ('draft', 'opening', 'open', 'closed')", name="state_known"),
        Index("ix_cycle_org_path", "org_path", "id"),
        Index("ix_cycle_created_at", "created_at", "id"),
    )

    id: Mapped[CycleId] = mapped_column(primary_key=True)
    scheme_id: Mapped[SchemeId] = mapped_column(ForeignKey("scheme.id"))
    organization_id: Mapped[OrganizationId]
    organization_name: Mapped[str]
    org_path: Mapped[OrgPath]
    period: Mapped[str]
    title: Mapped[str]
    state: Mapped[str] = mapped_column(server_default=text("'draft'"))
    created_by: Mapped[AccountId]
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    opened_by: Mapped[AccountId | None]
    opened_at: Mapped[datetime | None]
    closed_at: Mapped[datetime | None]
    message: Mapped[str] = mapped_column(server_default=text("''"))
    """Why the last attempt to open it failed."""
    raters_changed_at: Mapped[datetime | None]
    """Who rates is part of the cycle: a change of raters is a change of its version."""
    version: Mapped[int] = mapped_column(server_default=text("1"))

    __mapper_args__ = {"version_id_col": version, "eager_defaults": True}  # noqa: RUF012


class Subject(Base):
    """A person or an organization that is assessed in a cycle. Written by the slice ``cycles``.

    Copied from the roster when the cycle opens; the roster's later changes do not reach it.
    """

    __tablename__ = "subject"
    __table_args__ = (
        CheckConstraint("kind IN ('person', 'organization')", name="kind_known"),
        CheckConstraint("(kind = 'person') = (person_id IS NOT NULL)", name="person_named"),
        UniqueConstraint("cycle_id", "person_id"),
        Index(
            "uq_subject_organization",
            "cycle_id",
            "organization_id",
            unique=True,
            postgresql_where=text("kind = 'organization'"),
        ),
        Index("ix_subject_cycle_id", "cycle_id", "name", "id"),
        Index("ix_subject_person_id", "person_id"),
    )

    id: Mapped[SubjectId] = mapped_column(primary_key=True)
    cycle_id: Mapped[CycleId] = mapped_column(ForeignKey("cycle.id", ondelete="CASCADE"))
    kind: Mapped[str]
    person_id: Mapped[PersonId | None]
    organization_id: Mapped[OrganizationId]
    """Where the person serves, or the organization itself."""
    organization_name: Mapped[str]
    org_path: Mapped[OrgPath]
    name: Mapped[str]
    post_title: Mapped[str]
    strata: Mapped[dict[str, str]]
    secretary_of: Mapped[SubjectId | None] = mapped_column(
        ForeignKey("subject.id", ondelete="SET NULL")
    )
    """The organization, in this cycle, whose secretary this person is."""
    ballots_issued: Mapped[int] = mapped_column(server_default=text("0"))
    """Anonymous forms that asked about this subject, counted when the cycle closed."""
    version: Mapped[int] = mapped_column(server_default=text("1"))

    __mapper_args__ = {"version_id_col": version, "eager_defaults": True}  # noqa: RUF012


class Rater(Base):
    """An account in a rater group of a cycle. Written by the slice ``cycles``."""

    __tablename__ = "rater"
    __table_args__ = (
        UniqueConstraint("cycle_id", "group_key", "account_id"),
        Index("ix_rater_account_id", "account_id"),
    )

    id: Mapped[RaterId] = mapped_column(primary_key=True)
    cycle_id: Mapped[CycleId] = mapped_column(ForeignKey("cycle.id", ondelete="CASCADE"))
    group_key: Mapped[str]
    account_id: Mapped[AccountId]
    label: Mapped[str]
    subject_ids: Mapped[list[SubjectId] | None] = mapped_column(ARRAY(Uuid()))
    """Whom they rate; null means everyone the group rates."""
