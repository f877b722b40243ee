"""What personal data may be used for, and what each person agreed to."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, func, text
from sqlalchemy.orm import Mapped, mapped_column

from roster.ids import AccountId, ConsentId, PersonId
from roster.models.base import Base


class ConsentPurpose(Base):
    """A purpose and the text people agree to. Written by ``consents``; the first come with it."""

    __tablename__ = "consent_purpose"
    __table_args__ = (CheckConstraint("text_version >= 1", name="text_version_positive"),)

    key: Mapped[str] = mapped_column(primary_key=True)
    label: Mapped[str]
    wording: Mapped[str]
    """What people agree to."""
    text_version: Mapped[int] = mapped_column(server_default=text("1"))
    is_active: Mapped[bool] = mapped_column(server_default=text("true"))
    position: Mapped[int]
    version: Mapped[int] = mapped_column(server_default=text("1"))

    __mapper_args__ = {"version_id_col": version, "eager_defaults": True}  # noqa: RUF012


class Consent(Base):
    """One person's agreement to one purpose. Written by ``consents``, ``people``, ``imports``."""

    __tablename__ = "consent"
    __table_args__ = (
        CheckConstraint("basis IN ('consent', 'statutory_duty')", name="basis_known"),
        CheckConstraint("given_by IN ('person', 'guardian', 'office')", name="given_by_known"),
        CheckConstraint(
            "how IN ('online', 'paper', 'sign_up', 'statement', 'taken_over')", name="how_known"
        ),
        CheckConstraint("withdrawn_on >= given_on", name="withdrawn_after_given"),
        Index("ix_consent_person_id", "person_id", "purpose"),
        Index(
            "uq_consent_person_id_purpose_live",
            "person_id",
            "purpose",
            unique=True,
            postgresql_where=text("withdrawn_on IS NULL"),
        ),
    )

    id: Mapped[ConsentId] = mapped_column(primary_key=True)
    person_id: Mapped[PersonId] = mapped_column(ForeignKey("person.id"))
    purpose: Mapped[str] = mapped_column(ForeignKey("consent_purpose.key"))
    basis: Mapped[str]
    given_by: Mapped[str]
    given_on: Mapped[date]
    how: Mapped[str]
    text_version: Mapped[int]
    withdrawn_on: Mapped[date | None]
    recorded_by: Mapped[AccountId | None]
    version: Mapped[int] = mapped_column(server_default=text("1"))
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())

    __mapper_args__ = {"version_id_col": version, "eager_defaults": True}  # noqa: RUF012
