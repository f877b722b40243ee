"""Sign-ins under way and failed ones. Written by ``tokens``."""

from datetime import datetime

from common.ids import new_id
from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from gateway.ids import AccountId, FamilyId
from gateway.models.base import Base


class RefreshFamily(Base):
    """One sign-in on one device, and all refresh tokens that followed from it.

    No token is stored, not even hashed: a token is a mark over (family, generation) that only
    the holder of the master key can make (``core.refresh``).
    """

    __tablename__ = "refresh_family"
    __table_args__ = (
        CheckConstraint("generation >= 1", name="generation"),
        Index(None, "account_id"),
        Index(None, "rotated_at"),
    )

    id: Mapped[FamilyId] = mapped_column(primary_key=True, default=new_id)
    account_id: Mapped[AccountId] = mapped_column(ForeignKey("account.id", ondelete="CASCADE"))
    generation: Mapped[int]
    """Of the one token that is good now."""
    created_at: Mapped[datetime]
    rotated_at: Mapped[datetime]
    revoked_at: Mapped[datetime | None]
    revoked_because: Mapped[str | None]


class FailedSignIn(Base):
    """How often signing in failed lately for one name or one address."""

    __tablename__ = "failed_sign_in"
    __table_args__ = (
        CheckConstraint("kind in ('name', 'address')", name="kind"),
        Index(None, "last_at"),
    )

    kind: Mapped[str] = mapped_column(primary_key=True)
    mark: Mapped[bytes] = mapped_column(primary_key=True)
    """Keyed hash: what people type into a name field by mistake is often a password."""
    failures: Mapped[int]
    last_at: Mapped[datetime]
