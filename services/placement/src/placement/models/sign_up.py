"""Who takes part by their own word, and what staff corrected for others."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from placement.ids import AccountId, CorrectionId, PersonId, RoundId
from placement.models.base import Base, OrgPath


class SignUp(Base):
    """A person's sign-up with what they agreed to show. Written by ``sign_ups``.

    Withdrawn, it stays; signed again, the withdrawal is taken back.
    """

    __tablename__ = "sign_up"
    __table_args__ = (Index(None, "round_id", "signed_at", "person_id"),)

    round_id: Mapped[RoundId] = mapped_column(
        ForeignKey("round.id", ondelete="CASCADE"), primary_key=True
    )
    person_id: Mapped[PersonId] = mapped_column(primary_key=True)
    name: Mapped[str]
    org_path: Mapped[OrgPath]
    work_unit: Mapped[str | None]
    skills: Mapped[list[str]]
    born_on: Mapped[date | None]
    """First day of the month when only the month is known."""
    signed_at: Mapped[datetime]
    signed_by: Mapped[AccountId]
    consented_at: Mapped[datetime]
    """When the person agreed to matching, as the roster keeps it too."""
    withdrawn_at: Mapped[datetime | None]
    withdrawn_by: Mapped[AccountId | None]
    version: Mapped[int] = mapped_column()

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 - read by the mapper


class Correction(Base):
    """Something staff did on somebody's behalf. Added through ``corrections``, never changed."""

    __tablename__ = "correction"
    __table_args__ = (
        CheckConstraint("length(btrim(reason)) > 0", name="reason"),
        Index(None, "round_id", "made_at", "id"),
    )

    id: Mapped[CorrectionId] = mapped_column(primary_key=True)
    round_id: Mapped[RoundId] = mapped_column(ForeignKey("round.id", ondelete="CASCADE"))
    person_id: Mapped[PersonId | None]
    what: Mapped[str]
    reason: Mapped[str]
    made_by: Mapped[AccountId]
    made_at: Mapped[datetime]
