"""Calendar subscriptions: an address of its own for each, which may be taken back."""

from datetime import datetime

from sqlalchemy import Index, LargeBinary, func
from sqlalchemy.orm import Mapped, mapped_column

from roster.ids import AccountId, CalendarFeedId
from roster.models.base import Base, OrgPath


class CalendarFeed(Base):
    """One account's subscription. Written by ``documents``.

    A calendar program sends no token of ours, so the address is the secret: only its hash is
    kept, it shows dates and titles and nobody's name, and it ends by itself.
    """

    __tablename__ = "calendar_feed"
    __table_args__ = (
        Index("uq_calendar_feed_token_hash", "token_hash", unique=True),
        Index("uq_calendar_feed_account_id", "account_id", unique=True),
    )

    id: Mapped[CalendarFeedId] = mapped_column(primary_key=True)
    account_id: Mapped[AccountId]
    token_hash: Mapped[bytes] = mapped_column(LargeBinary)
    path: Mapped[OrgPath]
    """The subtree it shows; the owner held it when the address was made."""
    expires_at: Mapped[datetime]
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
