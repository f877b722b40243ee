"""Rules of appointments that an office may set for itself, with what holds where it did not.

Every default is an assumption of ours: the sources are silent, and the national texts that were
read name no number for part-time posts.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final

from roster.core.terms import ExtensionRule
from roster.core.vocabulary import Level

_MANAGED: Final = (Level.PROVINCE, Level.CITY, Level.COUNTY, Level.TOWNSHIP)


@dataclass(frozen=True, slots=True)
class NoticeRule:
    """公示: how many working days, and whether the day of posting is one of them."""

    working_days: int = 5
    counts_posting_day: bool = False


@dataclass(frozen=True, slots=True)
class OpinionRule:
    """协管: who is asked, and days until the Party committee and the superior League answer."""

    party_study_days: int = 30
    league_assist_days: int = 15
    required: Mapping[str, Sequence[str]] = field(
        default_factory=lambda: dict.fromkeys(Level, ("party_study", "league_assist"))
    )
    """Whose opinion a consultation does not go without, by the level of the post's organization."""


@dataclass(frozen=True, slots=True)
class ClearanceRule:
    """联审: which bodies a consultation does not go without, and how long an answer holds.

    Whoever serves at a village is no managed cadre: nobody is asked about them unless an office
    says so.
    """

    bodies: Mapping[str, Sequence[str]] = field(
        default_factory=lambda: dict.fromkeys(
            _MANAGED, ("discipline", "public_security", "petitions")
        )
    )
    """By the level of the post's organization."""
    valid_months: int = 12


DEFAULTS: Final[Mapping[str, ExtensionRule | NoticeRule | OpinionRule | ClearanceRule]] = (
    MappingProxyType(
        {
            "extension": ExtensionRule(),
            "notice": NoticeRule(),
            "opinion": OpinionRule(),
            "clearance": ClearanceRule(),
        }
    )
)
