"""Whether two rows of people look like one person, and why.

What people see is a proposal with its reasons; nothing is ever merged by a score. Two rows that
contradict each other (other ID number, other day of birth, other sex) are not alike, whatever
else agrees.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import Final

METHOD: Final = "alike/1"

FIND_TASK: Final = "duplicates.find"
"""The job that looks through people; an import asks for it, too."""


class Reason(StrEnum):
    SAME_ID_NUMBER = "same_id_number"
    SAME_PHONE_AND_NAME = "same_phone_and_name"
    SAME_NAME_BIRTH_UNIT = "same_name_birth_unit"
    SAME_NAME_BIRTH_NEARBY = "same_name_birth_nearby"
    SAME_PINYIN_BIRTH_NEARBY = "same_pinyin_birth_nearby"
    BIRTH_DIFFERS = "birth_differs"


SCORES: Final = MappingProxyType(
    {
        Reason.SAME_ID_NUMBER: 100,
        Reason.SAME_PHONE_AND_NAME: 90,
        Reason.SAME_NAME_BIRTH_UNIT: 85,
        Reason.SAME_NAME_BIRTH_NEARBY: 70,
        Reason.SAME_PINYIN_BIRTH_NEARBY: 55,
    }
)
_MORE: Final = 4
"""What each further reason adds."""
_BIRTH_DIFFERS: Final = -30
_MOST: Final = 99
"""Short of certainty: only the ID number is certain."""


@dataclass(frozen=True, slots=True)
class Looks:
    """What of a row is compared. Marks are those of the blind index."""

    name: str
    pinyin: str
    sex: str | None
    birth_month: str | None
    birth_on: date | None
    id_mark: bytes | None
    phone_mark: bytes | None
    unit: str | None
    org_path: str


@dataclass(frozen=True, slots=True)
class Likeness:
    score: int
    reasons: tuple[Reason, ...]


def likeness(one: Looks, other: Looks) -> Likeness | None:
    """How alike two rows are; None where nothing says so or something says no."""
    if _known_and_equal(one.id_mark, other.id_mark):
        return Likeness(SCORES[Reason.SAME_ID_NUMBER], (Reason.SAME_ID_NUMBER,))
    if (
        _contradict(one.id_mark, other.id_mark)
        or _contradict(one.birth_on, other.birth_on)
        or (_contradict(one.sex, other.sex) and {one.sex, other.sex} == {"1", "2"})
    ):
        return None
    reasons = _reasons(one, other)
    if not reasons:
        return None
    score = max(SCORES[reason] for reason in reasons) + _MORE * (len(reasons) - 1)
    if _contradict(one.birth_month, other.birth_month):
        reasons.append(Reason.BIRTH_DIFFERS)
        score += _BIRTH_DIFFERS
    return Likeness(min(score, _MOST), tuple(reasons))


def are_near(one: str, other: str) -> bool:
    """Whether two organizations are near: one above the other, or both right below one town."""
    if one.startswith(other) or other.startswith(one):
        return True
    above, beside = _above(one), _above(other)
    return above == beside and above.count("/") >= 2  # noqa: PLR2004 - below the county's root


def _reasons(one: Looks, other: Looks) -> list[Reason]:
    found: list[Reason] = []
    if one.pinyin != other.pinyin:
        return found
    if _known_and_equal(one.phone_mark, other.phone_mark):
        found.append(Reason.SAME_PHONE_AND_NAME)
    if not _known_and_equal(one.birth_month, other.birth_month):
        return found
    if one.name == other.name and _known_and_equal(one.unit, other.unit):
        found.append(Reason.SAME_NAME_BIRTH_UNIT)
    if are_near(one.org_path, other.org_path):
        same = one.name == other.name
        found.append(Reason.SAME_NAME_BIRTH_NEARBY if same else Reason.SAME_PINYIN_BIRTH_NEARBY)
    return found


def _above(path: str) -> str:
    return path[: path.rstrip("/").rfind("/") + 1]


def _known_and_equal(one: object, other: object) -> bool:
    return one is not None and one == other


def _contradict(one: object, other: object) -> bool:
    return one is not None and other is not None and one != other
