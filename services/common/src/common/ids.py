"""UUIDv7 (RFC 9562): new rows land next to each other in an index. Never order by an id."""

import os
import time
from uuid import UUID

_RANDOM_BYTES = 10


def new_id() -> UUID:
    return new_ids(1)[0]


def new_ids(count: int) -> list[UUID]:
    """Many at once, of the same millisecond: the system is asked for randomness only once."""
    milliseconds = time.time_ns() // 1_000_000
    head = (milliseconds & ((1 << 48) - 1)) << 80 | 0x7 << 76 | 0b10 << 62
    noise = os.urandom(_RANDOM_BYTES * count)
    return [
        _id_of(head, noise[at : at + _RANDOM_BYTES]) for at in range(0, len(noise), _RANDOM_BYTES)
    ]


def _id_of(head: int, noise: bytes) -> UUID:
    random = int.from_bytes(noise)
    return UUID(int=head | (random >> 68) << 64 | random & ((1 << 62) - 1))
