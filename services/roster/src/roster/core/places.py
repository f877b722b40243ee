"""Division codes of 12 digits (2+2+2+3+3): which place lies in which."""

from typing import Final

_LEVEL_ENDS: Final = (2, 4, 6, 9, 12)


def significant(code: str) -> str:
    """The digits that name the place; a town's code ends in three zeros that say nothing."""
    for end in _LEVEL_ENDS:
        if not code[end:].strip("0"):
            return code[:end]
    return code


def share_a_place(one: str, other: str) -> bool:
    """Whether one of the places lies in the other, or they are the same."""
    shorter, longer = sorted((significant(one), significant(other)), key=len)
    return longer.startswith(shorter)


def may_be_home(place: str | None, *homes: str | None) -> bool | None:
    """Whether a place is where the person lives or comes from; None where nobody wrote it down."""
    known = [home for home in homes if home is not None]
    if place is None or not known:
        return None
    return any(share_a_place(place, home) for home in known)


_TAILS: Final = ("团支部", "团总支", "团工委", "团委", "委员会")


def place_of_organization(name: str) -> str:
    """The place an organization is named after: 共青团云栖街道工作委员会 is in 云栖街道."""
    place = name.removeprefix("共青团").removesuffix("工作委员会")
    for tail in _TAILS:
        place = place.removesuffix(tail)
    return place or name
