"""Rules of appointments that an office may set for itself, with what holds where it did not.

Every default is an assumption of ours: the sources are silent, and the national texts that were
read name no number for part-time posts.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from roster.core.terms import ExtensionRule


@dataclass(frozen=True, slots=True)
class NoticeRule:
    """公示: how many working days, and whether the day of posting is one of them."""

    working_days: int = 5
    counts_posting_day: bool = False


@dataclass(frozen=True, slots=True)
class OpinionRule:
    """协管: days until the peer Party committee and the superior League committee answer."""

    party_study_days: int = 30
    league_assist_days: int = 15


@dataclass(frozen=True, slots=True)
class ClearanceRule:
    """联审: which bodies are asked, and how long an answer holds."""

    bodies: tuple[str, ...] = ("discipline", "public_security", "petitions")
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
