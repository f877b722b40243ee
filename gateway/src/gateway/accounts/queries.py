"""Accounts, as far as a scope reaches."""

from collections.abc import Sequence

from common.scope import Scope
from common.web.auth import Role
from common.web.page import PageQuery, Rows, page_of
from sqlalchemy import ColumnElement, exists, not_, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import selectinload

from gateway.ids import AccountId
from gateway.models.account import Account, AccountGrant

ESCAPE = "\\"


def managed(scope: Scope) -> ColumnElement[bool]:
    """Every grant of the account lies inside ``scope``.

    Otherwise the admin of one street could shut out a colleague who also serves another.
    """
    return not_(
        exists().where(AccountGrant.account_id == Account.id, not_(scope.where(AccountGrant.path)))
    )


async def accounts_in(
    session: AsyncSession, scope: Scope, query: PageQuery, *, search: str | None
) -> Rows[Account]:
    statement = select(Account).where(managed(scope)).options(selectinload(Account.grants))
    if search:
        pattern = f"%{_literal(search)}%"
        statement = statement.where(
            or_(
                Account.username.ilike(pattern, escape=ESCAPE),
                Account.display_name.ilike(pattern, escape=ESCAPE),
            )
        )
    return await page_of(session, statement, [Account.username, Account.id], query)


async def account_in(
    session: AsyncSession, scope: Scope, account_id: AccountId, *, lock: bool = False
) -> Account | None:
    statement = (
        select(Account)
        .where(Account.id == account_id, managed(scope))
        .options(selectinload(Account.grants))
    )
    if lock:
        statement = statement.with_for_update(of=Account)
    return await session.scalar(statement)


async def active_account(session: AsyncSession, account_id: AccountId) -> Account | None:
    """The account if it may still be used."""
    return await session.scalar(
        select(Account)
        .where(Account.id == account_id, Account.is_disabled.is_(False))
        .options(selectinload(Account.grants))
    )


async def is_username_taken(session: AsyncSession, username: str) -> bool:
    found = await session.scalar(select(Account.id).where(Account.username == username))
    return found is not None


async def colleagues_in(
    session: AsyncSession,
    scope: Scope,
    query: PageQuery,
    *,
    search: str | None,
    ids: Sequence[AccountId],
    role: Role | None,
) -> Rows[Account]:
    """Accounts in use that hold a role inside ``scope``, with all their grants."""
    held = exists().where(AccountGrant.account_id == Account.id, scope.where(AccountGrant.path))
    if role is not None:
        held = held.where(AccountGrant.role == role.value)
    statement = (
        select(Account)
        .where(held, Account.is_disabled.is_(False))
        .options(selectinload(Account.grants))
    )
    if search:
        pattern = f"%{_literal(search)}%"
        statement = statement.where(Account.display_name.ilike(pattern, escape=ESCAPE))
    if ids:
        statement = statement.where(Account.id.in_(ids))
    return await page_of(session, statement, [Account.display_name, Account.id], query)


def _literal(search: str) -> str:
    """The search text with the pattern's own signs escaped."""
    text = search.replace(ESCAPE, ESCAPE * 2)
    return text.replace("%", f"{ESCAPE}%").replace("_", f"{ESCAPE}_")
