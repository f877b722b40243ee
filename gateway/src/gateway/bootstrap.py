"""Set up a new installation: ``python -m gateway.bootstrap``. Running it again does no harm.

Creates the account ``admin`` (everything) and registers the services as systems. Prints one
JSON object; ``admin_password`` is in it only when a random one was just made: it is shown this
once. With ADMIN_PASSWORD set, the account gets that password each time (for automation).
"""

import asyncio
import hashlib
import json
import sys
from typing import Final

from common import clock
from common.db import engine_of, sessions_of
from common.web.auth import Role
from pydantic import SecretStr
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import selectinload

from gateway.core.passwords import random_password
from gateway.models.account import Account, AccountGrant
from gateway.models.client import Client, ClientGrant
from gateway.passwords import Passwords
from gateway.settings import BootstrapSettings

ADMIN: Final = "admin"
ADMIN_ROLES: Final = (Role.ADMIN, Role.COMMITTEE, Role.RATER)
SHORTEST_SECRET: Final = 24
"""Characters. Client secrets are stored under a fast hash and so must not be guessable."""


class SecretTooShortError(ValueError):
    def __init__(self, name: str) -> None:
        super().__init__(f"the secret of {name} must have at least {SHORTEST_SECRET} characters")


async def set_up(settings: BootstrapSettings) -> dict[str, object]:
    """What was done, as printed.

    Raises:
        SecretTooShortError: a client secret could be guessed.
    """
    engine = engine_of(settings.database_url, pool_size=1)
    passwords = Passwords(threads=1)
    secrets = {
        "roster": settings.roster_client_secret,
        "placement": settings.placement_client_secret,
        "assessment": settings.assessment_client_secret,
    }
    done: dict[str, object] = {"admin": ADMIN}
    try:
        async with sessions_of(engine).begin() as session:
            shown = await _admin(session, passwords, settings.admin_password)
            if shown is not None:
                done["admin_password"] = shown
            done["clients"] = [
                await _client(session, name, secret) for name, secret in secrets.items() if secret
            ]
    finally:
        passwords.close()
        await engine.dispose()
    return done


async def _admin(
    session: AsyncSession, passwords: Passwords, given: SecretStr | None
) -> str | None:
    """Make sure of the first account; returns the random password if one was made."""
    plain = given.get_secret_value() if given else ""
    account = await session.scalar(select(Account).where(Account.username == ADMIN))
    if account is None:
        shown = None if plain else random_password()
        session.add(await _new_admin(passwords, plain or shown or ""))
        return shown
    if plain and not await passwords.matches(account.password_hash, plain):
        account.password_hash = await passwords.hash(plain)
        account.sessions_valid_from = account.updated_at = clock.now()
    return None


async def _new_admin(passwords: Passwords, password: str) -> Account:
    moment = clock.now()
    return Account(
        username=ADMIN,
        display_name="管理员",
        password_hash=await passwords.hash(password),
        sessions_valid_from=moment,
        created_at=moment,
        updated_at=moment,
        grants=[AccountGrant(role=role.value, path="") for role in ADMIN_ROLES],
    )


async def _client(session: AsyncSession, name: str, secret: SecretStr) -> str:
    """Make sure a service is registered with this secret and may read everything."""
    plain = secret.get_secret_value()
    if len(plain) < SHORTEST_SECRET:
        raise SecretTooShortError(name)
    mark = hashlib.sha256(plain.encode()).digest()
    client = await session.scalar(
        select(Client).where(Client.name == name).options(selectinload(Client.grants))
    )
    if client is None:
        moment = clock.now()
        client = Client(
            name=name,
            display_name=name,
            created_at=moment,
            updated_at=moment,
            grants=[ClientGrant(role=Role.SYSTEM.value, path="")],
        )
        session.add(client)
    if client.secret_hash != mark:
        client.secret_hash = mark
    return name


def main() -> None:
    done = asyncio.run(set_up(BootstrapSettings()))
    sys.stdout.write(json.dumps(done, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
