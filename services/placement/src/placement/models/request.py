"""Whom branches ask for at their posts."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from placement.ids import AccountId, PersonId, PostId, RoundId
from placement.models.base import Base, OrgPath


class BranchRequest(Base):
    """People a branch asks for at one post, its first choice first. Written by ``requests``."""

    __tablename__ = "branch_request"
    __table_args__ = (
        CheckConstraint("cardinality(person_ids) <= 20", name="twenty"),
        Index(None, "round_id", "org_path", "post_id"),
    )

    round_id: Mapped[RoundId] = mapped_column(
        ForeignKey("round.id", ondelete="CASCADE"), primary_key=True
    )
    post_id: Mapped[PostId] = mapped_column(primary_key=True)
    title: Mapped[str]
    organization_name: Mapped[str]
    org_path: Mapped[OrgPath]
    person_ids: Mapped[list[PersonId]]
    updated_by: Mapped[AccountId]
    updated_at: Mapped[datetime]
    version: Mapped[int] = mapped_column()

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 - read by the mapper
