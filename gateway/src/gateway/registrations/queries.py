"""Registered systems, as far as a scope reaches."""

from common.scope import Scope
from common.web.page import PageQuery, Rows, page_of
from sqlalchemy import ColumnElement, exists, not_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import selectinload

from gateway.ids import ClientId
from gateway.models.client import Client, ClientGrant


def managed(scope: Scope) -> ColumnElement[bool]:
    """Every grant of the system lies inside ``scope``."""
    return not_(
        exists().where(ClientGrant.client_id == Client.id, not_(scope.where(ClientGrant.path)))
    )


async def clients_in(session: AsyncSession, scope: Scope, query: PageQuery) -> Rows[Client]:
    statement = select(Client).where(managed(scope)).options(selectinload(Client.grants))
    return await page_of(session, statement, [Client.name, Client.id], query)


async def client_in(
    session: AsyncSession, scope: Scope, client_id: ClientId, *, lock: bool = False
) -> Client | None:
    statement = (
        select(Client)
        .where(Client.id == client_id, managed(scope))
        .options(selectinload(Client.grants))
    )
    if lock:
        statement = statement.with_for_update(of=Client)
    return await session.scalar(statement)


async def is_name_taken(session: AsyncSession, name: str) -> bool:
    found = await session.scalar(select(Client.id).where(Client.name == name))
    return found is not None
