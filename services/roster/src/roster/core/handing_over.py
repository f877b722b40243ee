"""交接: what a leaving secretary hands to the next one."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Final


class HandoverItem(StrEnum):
    """The nine things of the checklist, in its order."""

    OVERVIEW = "overview"
    MEMBER_FILES = "member_files"
    SEAL = "seal"
    CADRE_ROSTER = "cadre_roster"
    MEMBER_ROSTER = "member_roster"
    MEETING_RECORDS = "meeting_records"
    TRANSFER_BOOK = "transfer_book"
    DUES_BOOK = "dues_book"
    MINUTES = "minutes"


ITEM_LABELS: Final[Mapping[HandoverItem, str]] = MappingProxyType(
    {
        HandoverItem.OVERVIEW: "组织概况",
        HandoverItem.MEMBER_FILES: "团员档案",
        HandoverItem.SEAL: "公章",
        HandoverItem.CADRE_ROSTER: "团干部名册",
        HandoverItem.MEMBER_ROSTER: "团员名册",
        HandoverItem.MEETING_RECORDS: "三会一课记录",
        HandoverItem.TRANSFER_BOOK: "组织关系转接簿",
        HandoverItem.DUES_BOOK: "团费收支簿",
        HandoverItem.MINUTES: "会议记录",
    }
)


def missing_items(settled: Mapping[HandoverItem, bool]) -> list[str]:
    """Labels of the things that are neither handed over nor noted as not existing."""
    return [label for item, label in ITEM_LABELS.items() if not settled.get(item, False)]
