"""Whose data needs their consent, and what the absence of it takes away.

Managed cadres are kept by statutory duty; volunteers, students and people of the new sectors sign
up themselves, so their consent is the basis (PIPL art. 13).
"""

from enum import StrEnum
from types import MappingProxyType
from typing import Final


class Purpose(StrEnum):
    """The purposes that rules refer to; more can be configured."""

    ROSTER = "roster"
    MATCHING = "matching"
    NOTICE = "notice"
    VOLUNTEERING = "volunteering"
    HANDING_ON = "handing_on"


class LegalBasis(StrEnum):
    CONSENT = "consent"
    STATUTORY_DUTY = "statutory_duty"


class GivenBy(StrEnum):
    PERSON = "person"
    GUARDIAN = "guardian"
    OFFICE = "office"


class ConsentHow(StrEnum):
    ONLINE = "online"
    PAPER = "paper"
    SIGN_UP = "sign_up"
    STATEMENT = "statement"
    TAKEN_OVER = "taken_over"


SIGNED_UP: Final = (
    "western_plan",
    "college_student",
    "local_student",
    "returning_student",
    "new_sector",
    "volunteer",
)
"""Sources whose people come by their own will; everybody else is managed by duty."""

SIGN_UP_PURPOSES: Final = (Purpose.ROSTER, Purpose.MATCHING)
"""What a sign-up form says it is for."""


def basis_of(source_channel: str | None) -> LegalBasis:
    return LegalBasis.CONSENT if source_channel in SIGNED_UP else LegalBasis.STATUTORY_DUTY


class Withheld(StrEnum):
    """Why a person is not handed to a match."""

    NOT_GIVEN = "not_given"
    WITHDRAWN = "withdrawn"


def withheld_from_matching(
    source_channel: str | None, *, is_live: bool, was_withdrawn: bool
) -> Withheld | None:
    """None where the person may be matched."""
    if basis_of(source_channel) is LegalBasis.STATUTORY_DUTY or is_live:
        return None
    return Withheld.WITHDRAWN if was_withdrawn else Withheld.NOT_GIVEN


YOUNGEST: Final = 14
ADULT: Final = 18


class Minor(StrEnum):
    UNDER_14 = "under_14"
    FROM_14_TO_17 = "from_14_to_17"


RESTRICTIONS: Final = MappingProxyType(
    {
        Minor.UNDER_14: ("guardian_consent", "no_night_tasks", "no_phone_publication"),
        Minor.FROM_14_TO_17: ("no_night_tasks", "no_phone_publication"),
    }
)


def minor_of(age: int | None) -> Minor | None:
    """What kind of minor somebody of this age is; an unknown age is not taken for one."""
    if age is None or age >= ADULT:
        return None
    return Minor.UNDER_14 if age < YOUNGEST else Minor.FROM_14_TO_17


LEAGUE_UNTIL: Final = 28


def membership_warnings(
    age: int | None, *, is_league_member: bool, political_status: str | None, holds_office: bool
) -> tuple[str, ...]:
    """What looks unusual about Party status and League membership; never a refusal.

    A member leaves at 28 unless holding office in the League; a Party member may keep the
    membership till then, or as long as they hold office.
    """
    found: list[str] = []
    if is_league_member and age is not None and age >= LEAGUE_UNTIL and not holds_office:
        found.append("league_member_over_28")
    if is_league_member and age is not None and age < YOUNGEST:
        found.append("league_member_under_14")
    if political_status == "03" and not is_league_member:
        found.append("status_says_league_member")
    return tuple(found)
