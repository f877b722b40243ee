"""公示: public notices of proposed appointments, and objections to them."""

from datetime import date, datetime

from sqlalchemy import (
    CheckConstraint,
    ForeignKey,
    Index,
    LargeBinary,
    PrimaryKeyConstraint,
    Uuid,
    func,
    text,
)
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.orm import Mapped, mapped_column

from roster.ids import (
    AccountId,
    NoticeId,
    ObjectionId,
    OrganizationId,
    PersonId,
    ProcedureId,
)
from roster.models.base import Base, OrgPath


class Notice(Base):
    """A notice at an address of its own. Written by ``appointments.notices``."""

    __tablename__ = "notice"
    __table_args__ = (
        CheckConstraint("state IN ('posted', 'ended', 'withdrawn')", name="state_known"),
        CheckConstraint("last_day >= posted_on", name="ends_after_posting"),
        Index("uq_notice_address", "address", unique=True),
        Index("ix_notice_org_path", "org_path", "posted_on", "id"),
        Index("ix_notice_organization_id", "organization_id"),
        Index("ix_notice_last_day", "last_day", postgresql_where=text("state = 'posted'")),
    )

    id: Mapped[NoticeId] = mapped_column(primary_key=True)
    organization_id: Mapped[OrganizationId] = mapped_column(ForeignKey("organization.id"))
    org_path: Mapped[OrgPath]
    address: Mapped[str]
    """Random; who has it may read the notice while it runs."""
    title: Mapped[str]
    contact: Mapped[str]
    """Where objections go, in words: office and its telephone."""
    posted_on: Mapped[date]
    working_days: Mapped[int]
    counts_posting_day: Mapped[bool]
    last_day: Mapped[date]
    state: Mapped[str] = mapped_column(server_default=text("'posted'"))
    handlers: Mapped[list[AccountId]] = mapped_column(ARRAY(Uuid()))
    """The accounts that may read objections."""
    posted_by: Mapped[AccountId]
    version: Mapped[int] = mapped_column(server_default=text("1"))
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    updated_at: Mapped[datetime] = mapped_column(server_default=func.now(), onupdate=func.now())

    __mapper_args__ = {"version_id_col": version, "eager_defaults": True}  # noqa: RUF012


class NoticeLine(Base):
    """One person of a notice: what the public may read of them, as it was on the day of posting.

    Written by ``appointments.notices``.
    """

    __tablename__ = "notice_line"
    __table_args__ = (
        PrimaryKeyConstraint("notice_id", "number"),
        Index("ix_notice_line_procedure_id", "procedure_id"),
        Index("ix_notice_line_person_id", "person_id"),
    )

    notice_id: Mapped[NoticeId] = mapped_column(ForeignKey("notice.id"))
    number: Mapped[int] = mapped_column(autoincrement=False)
    procedure_id: Mapped[ProcedureId] = mapped_column(ForeignKey("procedure.id"))
    person_id: Mapped[PersonId] = mapped_column(ForeignKey("person.id"))
    name: Mapped[str]
    sex: Mapped[str | None]
    birth_month: Mapped[str | None]
    present_post: Mapped[str | None]
    proposed_post: Mapped[str]


class Objection(Base):
    """What somebody objects, sealed. Written by ``appointments.notices``."""

    __tablename__ = "objection"
    __table_args__ = (
        CheckConstraint("source IN ('public', 'staff')", name="source_known"),
        CheckConstraint("result IN ('open', 'upheld', 'unfounded')", name="result_known"),
        CheckConstraint("(result = 'open') = (verified_on IS NULL)", name="result_is_dated"),
        Index("ix_objection_notice_id", "notice_id", "submitted_at"),
        Index("ix_objection_procedure_id", "procedure_id"),
    )

    id: Mapped[ObjectionId] = mapped_column(primary_key=True)
    notice_id: Mapped[NoticeId] = mapped_column(ForeignKey("notice.id"))
    procedure_id: Mapped[ProcedureId | None] = mapped_column(ForeignKey("procedure.id"))
    """Whom it is about; empty where it is about the notice as a whole."""
    source: Mapped[str]
    text_sealed: Mapped[bytes] = mapped_column(LargeBinary)
    text_key_id: Mapped[str]
    contact_sealed: Mapped[bytes | None] = mapped_column(LargeBinary)
    contact_key_id: Mapped[str | None]
    finding_sealed: Mapped[bytes | None] = mapped_column(LargeBinary)
    finding_key_id: Mapped[str | None]
    submitted_at: Mapped[datetime] = mapped_column(server_default=func.now())
    result: Mapped[str] = mapped_column(server_default=text("'open'"))
    verified_on: Mapped[date | None]
    verified_by: Mapped[AccountId | None]
    version: Mapped[int] = mapped_column(server_default=text("1"))

    __mapper_args__ = {"version_id_col": version, "eager_defaults": True}  # noqa: RUF012
