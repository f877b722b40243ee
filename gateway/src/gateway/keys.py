"""Signing keys by hand: ``python -m gateway.keys list | rotate [--at-once]``.

Keys also rotate by age without this. ``--at-once`` is for a stolen key: it revokes all others,
and with them every access token.
"""

import argparse
import asyncio
import sys

from common import clock
from common.db import engine_of, sessions_of

from gateway.core.rotation import KeyTimes, published_kids, signing_kid
from gateway.keyring import all_keys, rotate, rules_of
from gateway.master_key import derive
from gateway.settings import Settings


async def run(settings: Settings, command: str, *, at_once: bool) -> list[str]:
    """The lines to print: one for each key after the command was carried out."""
    engine = engine_of(settings.database_url, pool_size=1)
    cipher = derive(settings.master_key.get_secret_value()).signing_keys
    rules = rules_of(settings)
    async with sessions_of(engine).begin() as session:
        if command == "rotate":
            await rotate(session, cipher, rules, at_once=at_once)
        found = await all_keys(session)
    await engine.dispose()
    times = [KeyTimes(row.kid, row.active_from, row.revoked_at is not None) for row in found]
    moment = clock.now()
    current, published = signing_kid(times, moment), published_kids(times, moment, rules)
    return [_line(key, current, published) for key in times]


def _line(key: KeyTimes, current: str | None, published: list[str]) -> str:
    if key.kid == current:
        state = "signing"
    elif key.kid in published:
        state = "published"
    else:
        state = "revoked" if key.is_revoked else "retired"
    return f"{key.kid}  {state:9}  from {key.active_from:%Y-%m-%d %H:%M:%S}Z"


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m gateway.keys", description=__doc__)
    parser.add_argument("command", choices=["list", "rotate"])
    parser.add_argument("--at-once", action="store_true", help="revoke every older key")
    given = parser.parse_args()
    lines = asyncio.run(run(Settings(), given.command, at_once=given.at_once))
    sys.stdout.write("".join(f"{line}\n" for line in lines))


if __name__ == "__main__":
    main()
