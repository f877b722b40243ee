"""Forms: what one rater says about one subject."""

from datetime import datetime
from decimal import Decimal

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from assessment.ids import CycleId, FormId, RaterId, SubjectId
from assessment.models.base import Base, OrgPath


class Form(Base):
    """One rater, one subject, one indicator; all scores in one row.

    Made by the slice ``cycles`` when raters are named, filled in by the slice ``forms``. When a
    cycle closes, the forms of anonymous groups are written anew under random ids without rater
    and time, so that the table no longer knows whose they are.
    """

    __tablename__ = "form"
    __table_args__ = (
        CheckConstraint("state IN ('open', 'draft', 'submitted', 'excluded')", name="state_known"),
        UniqueConstraint("rater_id", "subject_id", "indicator"),
        Index("ix_form_cycle_id", "cycle_id", "group_key", "state"),
        Index("ix_form_subject_id", "subject_id"),
    )

    id: Mapped[FormId] = mapped_column(primary_key=True)
    cycle_id: Mapped[CycleId] = mapped_column(ForeignKey("cycle.id", ondelete="CASCADE"))
    subject_id: Mapped[SubjectId] = mapped_column(ForeignKey("subject.id", ondelete="CASCADE"))
    org_path: Mapped[OrgPath]
    group_key: Mapped[str]
    is_anonymous: Mapped[bool]
    rater_id: Mapped[RaterId | None] = mapped_column(ForeignKey("rater.id", ondelete="CASCADE"))
    indicator: Mapped[str]
    scores: Mapped[list[Decimal | None]] = mapped_column(server_default=text("'{}'"))
    comment: Mapped[str] = mapped_column(server_default=text("''"))
    state: Mapped[str] = mapped_column(server_default=text("'open'"))
    conflict: Mapped[str] = mapped_column(server_default=text("''"))
    """The declared reason why this rater must not rate this subject."""
    submitted_at: Mapped[datetime | None]
    version: Mapped[int] = mapped_column(server_default=text("1"))

    __mapper_args__ = {"version_id_col": version, "eager_defaults": True}  # noqa: RUF012
