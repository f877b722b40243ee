"""A run with its sentences: everything slow, for the process that may be killed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from placement.core.policy import Pin
from placement.core.rounds import FrozenRound, RunResult, solve_round
from placement.core.sentences import line_of


@dataclass(frozen=True, slots=True)
class ToldRun:
    """A result and one line for every person in it, by person id."""

    result: RunResult
    lines: Mapping[str, str]


def solve_and_tell(frozen: FrozenRound, seed: str, decisions: Sequence[Pin] = ()) -> ToldRun:
    """Solve a round and say in one line why everybody is where they are.

    Raises:
        PinError: a decision cannot be kept.
    """
    result = solve_round(frozen, seed, decisions)
    people = {candidate.id: candidate for candidate in frozen.candidates}
    posts = {post.id: post for post in frozen.posts}
    lines = {
        place.person_id: line_of(
            people[place.person_id], posts.get(place.post_id or ""), place, frozen
        )
        for place in result.places
    }
    return ToldRun(result, lines)
