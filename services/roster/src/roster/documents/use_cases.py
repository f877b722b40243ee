"""Making and taking back the address of a calendar subscription."""

import hashlib
import secrets
from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

from common import clock
from common.ids import new_id
from common.scope import Scope
from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from roster.documents.errors import (
    CalendarFeedNotFoundError,
    DocumentOrganizationNotFoundError,
)
from roster.ids import AccountId, CalendarFeedId, OrganizationId
from roster.models.calendar_feed import CalendarFeed
from roster.models.tree import organization_in

TOKEN_BYTES: Final = 32
LIFETIME: Final = timedelta(days=180)
"""What the owner may see can change meanwhile; the address does not notice and ends."""


async def make_feed(
    session: AsyncSession, account: UUID, scope: Scope, organization_id: OrganizationId
) -> tuple[str, datetime]:
    """A new address for a subtree; the account's former one is dead from then on.

    Raises:
        DocumentOrganizationNotFoundError: not there, or not for this caller.
    """
    organization = await organization_in(session, scope, organization_id)
    if organization is None:
        raise DocumentOrganizationNotFoundError
    await session.execute(delete(CalendarFeed).where(CalendarFeed.account_id == account))
    token = secrets.token_urlsafe(TOKEN_BYTES)
    expires_at = clock.now() + LIFETIME
    session.add(
        CalendarFeed(
            id=CalendarFeedId(new_id()),
            account_id=AccountId(account),
            token_hash=hash_of(token),
            path=organization.path,
            expires_at=expires_at,
        )
    )
    await session.flush()
    return token, expires_at


async def revoke_feed(session: AsyncSession, account: UUID) -> None:
    """Take the address back.

    Raises:
        CalendarFeedNotFoundError: there is none.
    """
    gone = await session.scalar(
        delete(CalendarFeed).where(CalendarFeed.account_id == account).returning(CalendarFeed.id)
    )
    if gone is None:
        raise CalendarFeedNotFoundError


async def scope_of_feed(session: AsyncSession, token: str) -> Scope:
    """What an address shows.

    Raises:
        CalendarFeedNotFoundError: taken back, ended, or never given.
    """
    path: str | None = await session.scalar(
        select(CalendarFeed.path).where(
            CalendarFeed.token_hash == hash_of(token), CalendarFeed.expires_at > clock.now()
        )
    )
    if path is None:
        raise CalendarFeedNotFoundError("请在系统里重新生成订阅地址。")
    return Scope.of([path])


def hash_of(token: str) -> bytes:
    return hashlib.sha256(token.encode()).digest()
