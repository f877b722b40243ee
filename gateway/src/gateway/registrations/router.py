"""Registered systems over HTTP, for admins."""

from typing import Annotated

from common.web.app import service_router
from common.web.auth import Caller, Role, requires
from common.web.etag import IfMatch, check_version, tagged
from common.web.page import Page, Paging, Rows
from common.web.problem import problems
from common.web.session import ReadSession, Session
from fastapi import Response

from gateway.grants import AskRoster, GrantOrganizationNotFoundError, placed
from gateway.ids import ClientId
from gateway.models.client import Client
from gateway.registrations import queries, use_cases
from gateway.registrations.errors import ClientNameTakenError, ClientNotFoundError
from gateway.registrations.schemas import ClientIn, ClientOut, ClientPatch, NewSecret

router = service_router("/api/auth/clients", "clients")

Admin = Annotated[Caller, requires(Role.ADMIN)]


@router.get("", response_model=Page[ClientOut])
async def list_clients(caller: Admin, session: ReadSession, paging: Paging) -> Rows[Client]:
    """Systems that lie wholly in the caller's subtree."""
    return await queries.clients_in(session, caller.scope(Role.ADMIN), paging)


@router.post(
    "",
    status_code=201,
    response_model=ClientOut,
    responses=problems(ClientNameTakenError, GrantOrganizationNotFoundError),
)
async def register_client(
    asked: ClientIn,
    caller: Admin,
    session: Session,
    organizations: AskRoster,
    response: Response,
) -> Client:
    """Register a system. It has no secret until one is made."""
    wishes = [grant.wish() for grant in asked.grants]
    grants = await placed(wishes, organizations, caller.scope(Role.ADMIN))
    client = await use_cases.register_client(session, caller, asked, grants)
    response.headers["location"] = f"/api/auth/clients/{client.id}"
    return tagged(response, client)


@router.get("/{client_id}", response_model=ClientOut, responses=problems(ClientNotFoundError))
async def show_client(
    client_id: ClientId, caller: Admin, session: ReadSession, response: Response
) -> Client:
    """One system."""
    return tagged(response, await use_cases.managed_client(session, caller, client_id))


@router.patch(
    "/{client_id}",
    response_model=ClientOut,
    responses=problems(ClientNotFoundError, GrantOrganizationNotFoundError),
)
async def change_client(  # noqa: PLR0913, PLR0917 - what FastAPI injects
    client_id: ClientId,
    patch: ClientPatch,
    if_match: IfMatch,
    caller: Admin,
    session: Session,
    organizations: AskRoster,
    response: Response,
) -> Client:
    """Change name or grants, stop the system or let it work again."""
    grants = None
    if patch.grants is not None:
        wishes = [grant.wish() for grant in patch.grants]
        grants = await placed(wishes, organizations, caller.scope(Role.ADMIN))
    client = await use_cases.managed_client(session, caller, client_id, lock=True)
    check_version(client, if_match)
    return tagged(response, await use_cases.change_client(session, client, patch, grants))


@router.put("/{client_id}/secret", responses=problems(ClientNotFoundError))
async def make_client_secret(
    client_id: ClientId, if_match: IfMatch, caller: Admin, session: Session, response: Response
) -> NewSecret:
    """Make a new secret, shown in this answer and never again. The old one stops working."""
    client = await use_cases.managed_client(session, caller, client_id, lock=True)
    check_version(client, if_match)
    secret = await use_cases.make_secret(session, client)
    response.headers["cache-control"] = "no-store"
    tagged(response, client)
    return NewSecret(client_id=client.name, client_secret=secret)
