"""Systems that sign in with a secret. Written by ``registrations`` (and the bootstrap)."""

from datetime import datetime

from common.ids import new_id
from sqlalchemy import CheckConstraint, ForeignKey, Text, UniqueConstraint, func
from sqlalchemy.orm import Mapped, mapped_column, relationship

from gateway.ids import AccountId, ClientId, OrganizationId
from gateway.models.base import Base


class Client(Base):
    __tablename__ = "client"

    id: Mapped[ClientId] = mapped_column(primary_key=True, default=new_id)
    name: Mapped[str] = mapped_column(Text(collation="C"), unique=True)
    """What OAuth calls ``client_id``."""
    display_name: Mapped[str]
    secret_hash: Mapped[bytes | None]
    """SHA-256. The secret is 256 random bits, so a slow hash would add nothing."""
    is_disabled: Mapped[bool] = mapped_column(default=False)
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    created_by: Mapped[AccountId | None]
    updated_at: Mapped[datetime] = mapped_column(server_default=func.now())
    version: Mapped[int] = mapped_column()

    grants: Mapped[list["ClientGrant"]] = relationship(
        lazy="raise", cascade="all, delete-orphan", order_by="ClientGrant.role, ClientGrant.path"
    )

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 - SQLAlchemy's own form

    @property
    def has_secret(self) -> bool:
        return self.secret_hash is not None


class ClientGrant(Base):
    __tablename__ = "client_grant"
    __table_args__ = (
        UniqueConstraint("client_id", "role", "path"),
        CheckConstraint("role = 'system'", name="role"),
        CheckConstraint("(organization_id is null) = (path = '')", name="path"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    client_id: Mapped[ClientId] = mapped_column(ForeignKey("client.id", ondelete="CASCADE"))
    role: Mapped[str]
    organization_id: Mapped[OrganizationId | None]
    path: Mapped[str] = mapped_column(Text(collation="C"))
