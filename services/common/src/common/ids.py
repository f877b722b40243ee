"""UUIDv7 (RFC 9562): new rows land next to each other in an index. Never order by an id."""

import os
import time
from uuid import UUID

# The driver's own subclass: ten times faster to make, print and send than the library's.
from asyncpg.pgproto import pgproto  # type: ignore[import-untyped]

_RANDOM_BYTES = 10
_KEPT = bytes.fromhex("0fff3fffffffffffffff")
_VERSION_AND_VARIANT = bytes.fromhex("70008000000000000000")


def new_id() -> UUID:
    return new_ids(1)[0]


def new_ids(count: int) -> list[UUID]:
    """Many at once, of the same millisecond: the system is asked for randomness only once."""
    head = (time.time_ns() // 1_000_000).to_bytes(6)
    noise = int.from_bytes(os.urandom(_RANDOM_BYTES * count))
    marked = noise & int.from_bytes(_KEPT * count) | int.from_bytes(_VERSION_AND_VARIANT * count)
    tails = marked.to_bytes(_RANDOM_BYTES * count)
    return [
        pgproto.UUID(head + tails[at : at + _RANDOM_BYTES])
        for at in range(0, len(tails), _RANDOM_BYTES)
    ]
