"""What a place has decided about its indicators: limits, targets, words. Dated configuration."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final

DEFAULT_TARGETS: Final[Mapping[str, float]] = MappingProxyType(
    {
        "establishment_staffing": 0.9,
        "on_post": 0.9,
        "new_under_35": 0.6,
        "youth_member_coverage": 1.0,
        "two_committees": 1.0,
    }
)
"""As the source documents have them: 机关配备率和在岗率不低于 90%，新增干部中 35 岁以下不低于 60%，
一村至少一名青年委员，书记 100% 进入两委。"""


@dataclass(frozen=True, slots=True)
class Rules:
    """The rules in force at an organization on a day."""

    duty_days: int = 30
    """在岗率 wants evidence of duty not older than this (assumed)."""
    age_limit: int = 35
    age_includes_limit: bool = True
    """35岁以下含35岁; whether it does is not settled, so it is a switch."""
    villages: int | None = None
    """Number of villages by the division table, where it is larger than what is registered."""
    scarce_majors: tuple[str, ...] = ("农业", "农学", "规划", "社会治理", "社会工作")
    """A major that holds one of these words is scarce (assumed)."""
    renewal_rate: float = 0.0
    """Share of terms that are expected to be renewed when they end (assumed)."""
    targets: Mapping[str, float] = field(default_factory=lambda: DEFAULT_TARGETS)

    def is_young(self, age: int) -> bool:
        return age <= self.age_limit if self.age_includes_limit else age < self.age_limit

    def is_scarce(self, major: str) -> bool:
        return any(word in major for word in self.scarce_majors)
