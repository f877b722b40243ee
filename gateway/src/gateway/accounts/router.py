"""Accounts over HTTP: one's own, the ones an admin keeps, and the colleagues one may choose."""

from typing import Annotated

from common.errors import UnauthorizedError
from common.web.app import service_router
from common.web.auth import Caller, Role, SignedIn, requires
from common.web.etag import IfMatch, check_version, tagged
from common.web.page import Page, Paging, Rows
from common.web.problem import problems
from common.web.session import ReadSession, Session
from fastapi import Depends, Query, Request, Response

from gateway.accounts import queries, use_cases
from gateway.accounts.errors import (
    AccountNotFoundError,
    MemberWithoutPersonError,
    NotAPersonError,
    OwnAccountError,
    PasswordTooWeakError,
    UsernameTakenError,
    WrongPasswordError,
)
from gateway.accounts.schemas import (
    AccountIn,
    AccountOut,
    AccountPatch,
    ColleagueOut,
    MeOut,
    NewPassword,
    PasswordChange,
    PasswordReset,
)
from gateway.grants import AskRoster, GrantOrganizationNotFoundError, GrantOut, placed
from gateway.ids import AccountId
from gateway.models.account import Account
from gateway.passwords import Passwords
from gateway.throttle import Throttle, TooManyTriesError

router = service_router("/api/auth", "accounts")

Admin = Annotated[Caller, requires(Role.ADMIN)]
Staff = Annotated[Caller, requires(Role.ADMIN, Role.COMMITTEE)]
Search = Annotated[str | None, Query(max_length=100, pattern=r"^[^\x00]*$")]


def _passwords(request: Request) -> Passwords:
    found: Passwords = request.app.state.passwords
    return found


Hashing = Annotated[Passwords, Depends(_passwords)]


@router.get("/me")
async def who_am_i(caller: SignedIn, session: ReadSession) -> MeOut:
    """The signed-in account, its person and its grants."""
    if caller.is_client:
        own = [
            GrantOut(role=grant.role, organization_id=None, path=grant.path)
            for grant in caller.grants
        ]
        return MeOut(
            id=caller.subject,
            username=None,
            name=caller.name,
            person_id=None,
            is_client=True,
            grants=own,
        )
    account = await queries.active_account(session, AccountId(caller.subject))
    if account is None:
        raise UnauthorizedError("账号已停用。")
    return MeOut(
        id=account.id,
        username=account.username,
        name=account.display_name,
        person_id=account.person_id,
        is_client=False,
        grants=[GrantOut.model_validate(grant) for grant in account.grants],
    )


@router.put(
    "/me/password",
    status_code=204,
    responses=problems(
        WrongPasswordError, PasswordTooWeakError, NotAPersonError, TooManyTriesError
    ),
)
async def change_own_password(
    change: PasswordChange, caller: SignedIn, request: Request, passwords: Hashing
) -> None:
    """Change one's own password. It proves itself by the current one, so it needs no If-Match."""
    if caller.is_client:
        raise NotAPersonError
    account_id = AccountId(caller.subject)
    sessions = request.app.state.sessions
    throttle: Throttle = request.app.state.throttle

    async def check() -> bool | None:
        async with sessions() as session:
            account = await queries.active_account(session, account_id)
        stored = account.password_hash if account else None
        return await passwords.matches(stored, change.current_password) or None

    address = request.client.host if request.client else ""
    # Counted under the account's id: a stolen token must not help to guess the password.
    if not await throttle.guarded(
        passwords.slots, name=str(account_id), address=address, check=check
    ):
        raise WrongPasswordError("请重新输入现在的密码。")
    async with sessions.begin() as session:
        await use_cases.change_own_password(session, passwords, account_id, change.new_password)


@router.get("/accounts", response_model=Page[AccountOut])
async def list_accounts(
    caller: Admin, session: ReadSession, paging: Paging, q: Search = None
) -> Rows[Account]:
    """Accounts that lie wholly in the caller's subtree, by sign-in name."""
    return await queries.accounts_in(session, caller.scope(Role.ADMIN), paging, search=q)


@router.post(
    "/accounts",
    status_code=201,
    response_model=AccountOut,
    responses=problems(UsernameTakenError, GrantOrganizationNotFoundError),
)
async def create_account(
    asked: AccountIn,
    caller: Admin,
    session: Session,
    organizations: AskRoster,
    response: Response,
) -> Account:
    """Create an account with its grants. It has no password until one is set."""
    wishes = [grant.wish() for grant in asked.grants]
    grants = await placed(wishes, organizations, caller.scope(Role.ADMIN))
    account = await use_cases.create_account(session, caller, asked, grants)
    response.headers["location"] = f"/api/auth/accounts/{account.id}"
    return tagged(response, account)


@router.get(
    "/accounts/{account_id}",
    response_model=AccountOut,
    responses=problems(AccountNotFoundError),
)
async def show_account(
    account_id: AccountId, caller: Admin, session: ReadSession, response: Response
) -> Account:
    """One account."""
    return tagged(response, await use_cases.managed_account(session, caller, account_id))


@router.patch(
    "/accounts/{account_id}",
    response_model=AccountOut,
    responses=problems(
        AccountNotFoundError,
        GrantOrganizationNotFoundError,
        OwnAccountError,
        MemberWithoutPersonError,
    ),
)
async def change_account(  # noqa: PLR0913, PLR0917 - what FastAPI injects
    account_id: AccountId,
    patch: AccountPatch,
    if_match: IfMatch,
    caller: Admin,
    session: Session,
    organizations: AskRoster,
    response: Response,
) -> Account:
    """Change name, person or grants, stop the account or let it work again.

    Grants count from the next access token on, so within five minutes; a stopped account can
    not renew its token.
    """
    grants = None
    if patch.grants is not None:
        wishes = [grant.wish() for grant in patch.grants]
        grants = await placed(wishes, organizations, caller.scope(Role.ADMIN))
    account = await use_cases.managed_account(session, caller, account_id, lock=True)
    check_version(account, if_match)
    changed = await use_cases.change_account(session, caller, account, patch, grants)
    return tagged(response, changed)


@router.put(
    "/accounts/{account_id}/password",
    responses=problems(AccountNotFoundError, PasswordTooWeakError),
)
async def reset_password(  # noqa: PLR0913, PLR0917 - what FastAPI injects
    account_id: AccountId,
    reset: PasswordReset,
    if_match: IfMatch,
    caller: Admin,
    session: Session,
    passwords: Hashing,
    response: Response,
) -> NewPassword:
    """Set a password, random unless given, shown in this answer and never again.

    A PUT and not a POST: answers of POSTs are stored for 72 hours to be replayed, and a
    password must not be.
    """
    account = await use_cases.managed_account(session, caller, account_id, lock=True)
    check_version(account, if_match)
    password = await use_cases.set_password(session, passwords, account, reset.password)
    response.headers["cache-control"] = "no-store"
    tagged(response, account)
    return NewPassword(password=password)


@router.get("/colleagues", response_model=Page[ColleagueOut])
async def list_colleagues(
    caller: Staff,
    session: ReadSession,
    paging: Paging,
    q: Search = None,
    role: Role | None = None,
    id: Annotated[list[AccountId] | None, Query(max_length=200)] = None,  # noqa: A002
) -> Rows[ColleagueOut]:
    """Accounts in use that hold a role inside the caller's subtree, to choose raters from.

    Only id, display name and the roles held inside that subtree: committee staff need no
    sign-in names, and rights elsewhere are not their business.
    """
    scope = caller.scope(Role.ADMIN, Role.COMMITTEE)
    rows = await queries.colleagues_in(session, scope, paging, search=q, ids=id or [], role=role)
    return Rows(use_cases.colleagues(rows.items, scope), rows.next_cursor)
