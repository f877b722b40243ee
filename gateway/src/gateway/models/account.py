"""People who sign in. Written by ``accounts``; ``tokens`` notes the last sign-in."""

from datetime import datetime

from common.ids import new_id
from common.web.auth import Role
from sqlalchemy import CheckConstraint, ForeignKey, Index, Text, UniqueConstraint, func
from sqlalchemy.orm import Mapped, mapped_column, relationship

from gateway.ids import AccountId, OrganizationId, PersonId
from gateway.models.base import Base

ACCOUNT_ROLES = ("admin", "committee", "branch", "member", "rater", "supervisor")


class Account(Base):
    __tablename__ = "account"

    id: Mapped[AccountId] = mapped_column(primary_key=True, default=new_id)
    username: Mapped[str] = mapped_column(Text(collation="C"), unique=True)
    """Folded (``core.names``), so that two accounts never differ by case or width alone."""
    display_name: Mapped[str]
    person_id: Mapped[PersonId | None]
    """The roster's id of the person behind the account."""
    password_hash: Mapped[str | None]
    """Argon2id; none until a password is set, and nobody can sign in before."""
    is_disabled: Mapped[bool] = mapped_column(default=False)
    sessions_valid_from: Mapped[datetime] = mapped_column(server_default=func.now())
    """Sign-ins from before are over: set when the password changes or the account stops."""
    last_sign_in_at: Mapped[datetime | None]
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    created_by: Mapped[AccountId | None]
    updated_at: Mapped[datetime] = mapped_column(server_default=func.now())
    version: Mapped[int] = mapped_column()

    grants: Mapped[list["AccountGrant"]] = relationship(
        lazy="raise",
        cascade="all, delete-orphan",
        order_by="AccountGrant.role, AccountGrant.path",
    )

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 - SQLAlchemy's own form

    @property
    def has_password(self) -> bool:
        return self.password_hash is not None


class AccountGrant(Base):
    """A role inside one subtree."""

    __tablename__ = "account_grant"
    __table_args__ = (
        UniqueConstraint("account_id", "role", "path"),
        CheckConstraint(f"role in {ACCOUNT_ROLES}", name="role"),
        CheckConstraint("(organization_id is null) = (path = '')", name="path"),
        Index(None, "path", "account_id"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    account_id: Mapped[AccountId] = mapped_column(ForeignKey("account.id", ondelete="CASCADE"))
    role: Mapped[str]
    organization_id: Mapped[OrganizationId | None]
    """Top of the subtree; none means everything."""
    path: Mapped[str] = mapped_column(Text(collation="C"))
    """The organization's path, as the roster said when the grant was made."""

    @property
    def kind(self) -> Role:
        return Role(self.role)
