"""Accounts, clients and refresh families, as signing in needs them."""

from datetime import datetime

from sqlalchemy import delete, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import selectinload

from gateway.ids import AccountId, FamilyId
from gateway.models.account import Account
from gateway.models.client import Client
from gateway.models.sign_in import RefreshFamily


async def account_named(session: AsyncSession, username: str) -> Account | None:
    return await session.scalar(
        select(Account).where(Account.username == username).options(selectinload(Account.grants))
    )


async def account_of(session: AsyncSession, account_id: AccountId) -> Account | None:
    return await session.scalar(
        select(Account).where(Account.id == account_id).options(selectinload(Account.grants))
    )


async def client_named(session: AsyncSession, name: str) -> Client | None:
    return await session.scalar(
        select(Client).where(Client.name == name).options(selectinload(Client.grants))
    )


async def lock_family(session: AsyncSession, family_id: FamilyId) -> RefreshFamily | None:
    """The family, locked until commit so that two refreshes cannot both rotate it."""
    return await session.get(RefreshFamily, family_id, with_for_update=True)


async def note_sign_in(
    session: AsyncSession, account_id: AccountId, moment: datetime, password_hash: str | None
) -> None:
    """Beside the version: signing in is no change that an editor has to see.

    ``password_hash`` replaces the stored one when it was made with older settings.
    """
    values: dict[str, object] = {"last_sign_in_at": moment}
    if password_hash is not None:
        values["password_hash"] = password_hash
    await session.execute(update(Account).where(Account.id == account_id).values(values))


async def forget_families(session: AsyncSession, before: datetime) -> None:
    """Drop families that nobody can use any more: not renewed since ``before``."""
    await session.execute(delete(RefreshFamily).where(RefreshFamily.rotated_at < before))
