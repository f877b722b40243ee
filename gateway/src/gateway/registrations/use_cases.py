"""Registering systems and giving them secrets."""

import hashlib
import secrets
from collections.abc import Sequence

from common import clock
from common.web.auth import Caller, Role
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from gateway.grants import PlacedGrant
from gateway.ids import AccountId, ClientId
from gateway.models.client import Client, ClientGrant
from gateway.registrations import queries
from gateway.registrations.errors import ClientNameTakenError, ClientNotFoundError
from gateway.registrations.schemas import ClientIn, ClientPatch


async def register_client(
    session: AsyncSession, caller: Caller, asked: ClientIn, grants: Sequence[PlacedGrant]
) -> Client:
    """A new system, without a secret yet.

    Raises:
        ClientNameTakenError: also when the caller cannot see who has it.
    """
    if await queries.is_name_taken(session, asked.name):
        raise ClientNameTakenError("请换一个标识。")
    moment = clock.now()
    client = Client(
        name=asked.name,
        display_name=asked.display_name,
        created_at=moment,
        created_by=AccountId(caller.subject),
        updated_at=moment,
        grants=[_row(grant) for grant in grants],
    )
    session.add(client)
    try:
        await session.flush()
    except IntegrityError as error:
        raise ClientNameTakenError("请换一个标识。") from error
    return client


async def managed_client(
    session: AsyncSession, caller: Caller, client_id: ClientId, *, lock: bool = False
) -> Client:
    """A system that the caller administers.

    Raises:
        ClientNotFoundError: there is none, or it reaches outside the caller's subtree.
    """
    client = await queries.client_in(session, caller.scope(Role.ADMIN), client_id, lock=lock)
    if client is None:
        raise ClientNotFoundError
    return client


async def change_client(
    session: AsyncSession,
    client: Client,
    patch: ClientPatch,
    grants: Sequence[PlacedGrant] | None,
) -> Client:
    if patch.display_name is not None:
        client.display_name = patch.display_name
    if patch.is_disabled is not None:
        client.is_disabled = patch.is_disabled
    if grants is not None:
        wanted = {grant.path: grant for grant in grants}
        kept = [row for row in client.grants if row.path in wanted]
        known = {row.path for row in kept}
        client.grants = [*kept, *(_row(new) for path, new in wanted.items() if path not in known)]
    client.updated_at = clock.now()
    await session.flush()
    return client


async def make_secret(session: AsyncSession, client: Client) -> str:
    """A new secret; the old one stops working at once."""
    secret = secrets.token_urlsafe(32)
    client.secret_hash = hashlib.sha256(secret.encode()).digest()
    client.updated_at = clock.now()
    await session.flush()
    return secret


def _row(grant: PlacedGrant) -> ClientGrant:
    return ClientGrant(
        role=grant.role.value, organization_id=grant.organization_id, path=grant.path
    )
