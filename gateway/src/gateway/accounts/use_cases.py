"""What may be done to an account, and by whom."""

from collections.abc import Sequence

from common import clock
from common.scope import Scope
from common.web.auth import Caller, Role
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from gateway.accounts import queries
from gateway.accounts.errors import (
    AccountNotFoundError,
    MemberWithoutPersonError,
    OwnAccountError,
    PasswordTooWeakError,
    UsernameTakenError,
)
from gateway.accounts.schemas import AccountIn, AccountPatch, ColleagueOut
from gateway.core import passwords as password_rules
from gateway.grants import PlacedGrant
from gateway.ids import AccountId
from gateway.models.account import Account, AccountGrant
from gateway.passwords import Passwords


async def create_account(
    session: AsyncSession, caller: Caller, asked: AccountIn, grants: Sequence[PlacedGrant]
) -> Account:
    """A new account that cannot sign in until it is given a password.

    Raises:
        UsernameTakenError: also when the name belongs to an account the caller cannot see.
    """
    if await queries.is_username_taken(session, asked.username):
        raise UsernameTakenError("请换一个用户名。")
    moment = clock.now()
    account = Account(
        username=asked.username,
        display_name=asked.display_name,
        person_id=asked.person_id,
        sessions_valid_from=moment,
        created_at=moment,
        created_by=AccountId(caller.subject),
        updated_at=moment,
        grants=[_row(grant) for grant in grants],
    )
    session.add(account)
    try:
        await session.flush()
    except IntegrityError as error:
        raise UsernameTakenError("请换一个用户名。") from error
    return account


async def managed_account(
    session: AsyncSession, caller: Caller, account_id: AccountId, *, lock: bool = False
) -> Account:
    """An account that the caller administers.

    Raises:
        AccountNotFoundError: there is none, or it reaches outside the caller's subtree.
    """
    scope = caller.scope(Role.ADMIN)
    account = await queries.account_in(session, scope, account_id, lock=lock)
    if account is None:
        raise AccountNotFoundError
    return account


async def change_account(
    session: AsyncSession,
    caller: Caller,
    account: Account,
    patch: AccountPatch,
    grants: Sequence[PlacedGrant] | None,
) -> Account:
    """Change what the patch names. Stopping an account ends its sign-ins.

    Raises:
        OwnAccountError: the caller would shut themselves out.
        MemberWithoutPersonError: the account would act for itself without being anybody.
    """
    if account.id == caller.subject:
        _refuse_shutting_out_oneself(caller, patch, grants)
    if patch.display_name is not None:
        account.display_name = patch.display_name
    if "person_id" in patch.model_fields_set:
        account.person_id = patch.person_id
    if grants is not None:
        _replace_grants(account, grants)
    if patch.is_disabled is not None:
        account.is_disabled = patch.is_disabled
        if patch.is_disabled:
            account.sessions_valid_from = clock.now()
    if account.person_id is None and any(row.kind is Role.MEMBER for row in account.grants):
        raise MemberWithoutPersonError("请先填写 person_id。")
    account.updated_at = clock.now()
    await session.flush()
    return account


async def set_password(
    session: AsyncSession, passwords: Passwords, account: Account, given: str | None
) -> str:
    """Give the account a password, ``given`` or random, and end its sign-ins. Returns it.

    Raises:
        PasswordTooWeakError: the given one breaks the rules.
    """
    password = given if given is not None else password_rules.random_password()
    _refuse_weak(password, account.username)
    await _store_password(session, passwords, account, password)
    return password


async def change_own_password(
    session: AsyncSession, passwords: Passwords, account_id: AccountId, new: str
) -> None:
    """Change one's own password; every sign-in of the account ends, this one too.

    Raises:
        AccountNotFoundError: the account is gone or stopped.
        PasswordTooWeakError: the new one breaks the rules.
    """
    account = await queries.active_account(session, account_id)
    if account is None:
        raise AccountNotFoundError
    _refuse_weak(new, account.username)
    await _store_password(session, passwords, account, new)


def colleagues(accounts: Sequence[Account], scope: Scope) -> list[ColleagueOut]:
    """What one may know of a colleague: the name, and roles inside one's own subtree."""
    return [
        ColleagueOut(
            id=account.id,
            display_name=account.display_name,
            roles=sorted({grant.kind for grant in account.grants if scope.covers(grant.path)}),
        )
        for account in accounts
    ]


async def _store_password(
    session: AsyncSession, passwords: Passwords, account: Account, password: str
) -> None:
    account.password_hash = await passwords.hash(password)
    account.sessions_valid_from = account.updated_at = clock.now()
    await session.flush()


def _refuse_weak(password: str, username: str) -> None:
    if found := password_rules.faults(password, username=username):
        raise PasswordTooWeakError("；".join(found) + "。")


def _refuse_shutting_out_oneself(
    caller: Caller, patch: AccountPatch, grants: Sequence[PlacedGrant] | None
) -> None:
    if patch.is_disabled:
        raise OwnAccountError("不能停用自己的账号，请由另一位管理员操作。")
    if grants is None:
        return
    kept = Scope.of(grant.path for grant in grants if grant.role is Role.ADMIN)
    if not all(kept.covers(path) for path in caller.scope(Role.ADMIN).paths):
        raise OwnAccountError("不能收回自己的管理权限，请由另一位管理员操作。")


def _replace_grants(account: Account, grants: Sequence[PlacedGrant]) -> None:
    """Keep the rows that stay, so that a repeated change writes nothing."""
    wanted = {(grant.role.value, grant.path): grant for grant in grants}
    kept = [row for row in account.grants if (row.role, row.path) in wanted]
    known = {(row.role, row.path) for row in kept}
    new = [_row(grant) for place, grant in wanted.items() if place not in known]
    account.grants = [*kept, *new]


def _row(grant: PlacedGrant) -> AccountGrant:
    return AccountGrant(
        role=grant.role.value, organization_id=grant.organization_id, path=grant.path
    )
