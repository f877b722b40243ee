"""Identities and schooling: several of each, dated."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, func, text
from sqlalchemy.orm import Mapped, mapped_column

from roster.ids import PersonEducationId, PersonId, PersonIdentityId
from roster.models.base import Base


class PersonIdentity(Base):
    """What a person is, from when to when (公务员, 选调生, …). Several may hold at once.

    Written by the slices ``identities`` and ``imports``. ``core.identities`` has the kinds.
    """

    __tablename__ = "person_identity"
    __table_args__ = (
        CheckConstraint("to_on >= from_on", name="to_after_from"),
        Index("ix_person_identity_person_id", "person_id", "from_on", "id"),
        Index("ix_person_identity_kind", "kind", "person_id"),
    )

    id: Mapped[PersonIdentityId] = mapped_column(primary_key=True)
    person_id: Mapped[PersonId] = mapped_column(ForeignKey("person.id"))
    kind: Mapped[str]
    from_on: Mapped[date | None]
    """First day; open where nobody knows since when."""
    to_on: Mapped[date | None]
    """Last day; open while it holds."""
    unit: Mapped[str | None]
    source_document: Mapped[str | None]
    """Title or number of the paper that says so."""
    version: Mapped[int] = mapped_column(server_default=text("1"))
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())

    __mapper_args__ = {"version_id_col": version, "eager_defaults": True}  # noqa: RUF012


class PersonEducation(Base):
    """One entry of a person's schooling; at most one is marked as the highest.

    Written by the slice ``identities``, which keeps the four columns of ``person`` in step with
    the marked entry.
    """

    __tablename__ = "person_education"
    __table_args__ = (
        CheckConstraint("mode IN ('full_time', 'on_the_job')", name="mode_known"),
        CheckConstraint("to_month >= from_month", name="to_after_from"),
        Index("ix_person_education_person_id", "person_id", "from_month", "id"),
        Index(
            "uq_person_education_person_id_highest",
            "person_id",
            unique=True,
            postgresql_where=text("is_highest"),
        ),
    )

    id: Mapped[PersonEducationId] = mapped_column(primary_key=True)
    person_id: Mapped[PersonId] = mapped_column(ForeignKey("person.id"))
    education: Mapped[str]
    degree: Mapped[str | None]
    school: Mapped[str | None]
    major: Mapped[str | None]
    mode: Mapped[str]
    """全日制 or 在职."""
    from_month: Mapped[str | None]
    to_month: Mapped[str | None]
    is_highest: Mapped[bool]
    version: Mapped[int] = mapped_column(server_default=text("1"))
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())

    __mapper_args__ = {"version_id_col": version, "eager_defaults": True}  # noqa: RUF012
