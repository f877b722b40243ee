"""The public lottery: who comes first when everything else is equal.

The seed is published before the run, so anyone can compute every ticket again with
``printf '%s%s' SEED ID | sha256sum``.
"""

from collections.abc import Sequence
from hashlib import sha256

import numpy as np
from numpy.typing import NDArray


def ticket(seed: str, person_id: str) -> str:
    """The person's ticket, 64 hexadecimal digits; the smallest comes first."""
    return sha256(f"{seed}{person_id}".encode()).hexdigest()


def lottery_ranks(seed: str, person_ids: Sequence[str]) -> NDArray[np.int64]:
    """Place of each person in the lottery, 0 first, shape (n,); equal tickets fall back to id."""
    order = sorted(range(len(person_ids)), key=lambda i: (ticket(seed, person_ids[i]), i))
    ranks = np.empty(len(person_ids), dtype=np.int64)
    ranks[order] = np.arange(len(person_ids))
    return ranks
