"""Two-sided choice: whom a branch asks for at its posts, in its order."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

import numpy as np

from placement.core.instance import IntArray
from placement.core.people import Candidate, Post

REQUEST_SCORES: Final = (100, 85, 70, 55, 40)
"""First to fifth choice of the branch; whoever stands further down scores as the fifth."""


def request_rank(candidate: Candidate, post: Post) -> int:
    """1 for the branch's first choice, 0 when it did not ask for the person."""
    return post.requests.index(candidate.id) + 1 if candidate.id in post.requests else 0


def request_score(candidate: Candidate, post: Post) -> int:
    """Between 0 and 100; 0 when the branch did not ask for the person."""
    rank = request_rank(candidate, post)
    return REQUEST_SCORES[min(rank, len(REQUEST_SCORES)) - 1] if rank else 0


def with_requests(
    posts: Sequence[Post], candidates: Sequence[Candidate], asked: Mapping[str, Sequence[str]]
) -> tuple[Post, ...]:
    """The posts with whom their branches asked for.

    Only people of the round who still wish for the post count, in the order of the branch.
    """
    wishing = {candidate.id: candidate.wishes for candidate in candidates}
    return tuple(
        replace(
            post,
            requests=tuple(
                who for who in asked.get(post.id, ()) if post.id in wishing.get(who, ())
            ),
        )
        for post in posts
    )


def standing(
    rows: Sequence[int],
    columns: Sequence[int],
    candidates: Sequence[Candidate],
    posts: Sequence[Post],
) -> IntArray | None:
    """Priority of each pair at its post: those asked for first, in the branch's order.

    Args:
        rows: place of each pair's person among the candidates.
        columns: place of each pair's post among the posts.
        candidates: the people of the round.
        posts: the posts with their requests.

    Returns:
        One number per pair, higher first; everybody not asked for has 0. None when no
        branch asked for anybody.
    """
    place = {candidate.id: row for row, candidate in enumerate(candidates)}
    ranked = {
        (place[who], column): len(post.requests) - at
        for column, post in enumerate(posts)
        for at, who in enumerate(post.requests)
        if who in place
    }
    if not ranked:
        return None
    pairs = zip(rows, columns, strict=True)
    return np.array([ranked.get(pair, 0) for pair in pairs], dtype=np.int64)
