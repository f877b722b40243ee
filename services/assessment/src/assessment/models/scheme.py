"""Schemes: declarative documents, never changed once stored."""

from datetime import datetime

from sqlalchemy import CheckConstraint, Index, UniqueConstraint, func, text
from sqlalchemy.orm import Mapped, mapped_column

from assessment.ids import AccountId, SchemeId
from assessment.models.base import Base, OrgPath


class SchemeRecord(Base):
    """One edition of a scheme. Written by the slice ``schemes``.

    A change is a new edition, so that an old result can always be explained by its hash.
    """

    __tablename__ = "scheme"
    __table_args__ = (
        UniqueConstraint("org_path", "code", "edition"),
        CheckConstraint("edition >= 1", name="edition_positive"),
        Index("ix_scheme_created_at", "created_at", "id"),
    )

    id: Mapped[SchemeId] = mapped_column(primary_key=True)
    org_path: Mapped[OrgPath]
    """Whose scheme it is; everyone below may use it."""
    code: Mapped[str]
    edition: Mapped[int]
    title: Mapped[str]
    document: Mapped[str]
    """Canonical JSON, as it was hashed."""
    hash: Mapped[str]
    created_by: Mapped[AccountId]
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    version: Mapped[int] = mapped_column(server_default=text("1"))
