"""Which facts of two rows of one person stand after a merge, and how a merge is taken back."""

from collections.abc import Collection, Mapping
from types import MappingProxyType
from typing import Any, Final

GROUPS: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "name": ("name", "name_grams", "name_pinyin", "name_initials"),
        "sex": ("sex",),
        "birth": ("birth_month", "birth_on"),
        "reported_age": ("reported_age", "reported_age_on"),
        "ethnicity": ("ethnicity",),
        "political_status": ("political_status", "party_joined_on"),
        "membership": ("is_league_member", "league_joined_on", "league_left_on"),
        "schooling": ("education", "degree", "school", "major"),
        "work": ("work_unit", "work_title"),
        "employment_identity": ("employment_identity",),
        "recruited_year": ("recruited_year",),
        "source": ("source_channel",),
        "sending": ("sending_unit", "sending_unit_kind"),
        "found": ("found_how", "found_on", "found_by"),
        "home": ("home_division_code",),
        "residence": ("residence_division_code",),
        "skills": ("skills",),
        "availability": ("availability",),
        "stay_intent": ("stay_intent",),
        "organization": ("organization_id", "org_path"),
        "managed_since": ("managed_since",),
        "phone": ("phone_sealed", "phone_index", "phone_key_id"),
        "id_number": ("id_number_sealed", "id_number_index", "id_number_key_id"),
    }
)
"""Columns that go together: half a birth date from each row would be nobody's."""

SEALED: Final = ("phone", "id_number")
"""Bound to their row: they are opened and sealed again for the survivor."""


def shown_of(group: str) -> str:
    """The column that stands for a group where two rows are compared."""
    return f"{group}_index" if group in SEALED else GROUPS[group][0]


def is_known(row: Mapping[str, Any], group: str) -> bool:
    return any(row[column] not in (None, [], False, "") for column in GROUPS[group])


def differing(keep: Mapping[str, Any], lose: Mapping[str, Any]) -> list[str]:
    """Groups about which the two rows say different things."""
    return [
        group
        for group in GROUPS
        if keep[shown_of(group)] != lose[shown_of(group)]
        or (group not in SEALED and any(keep[column] != lose[column] for column in GROUPS[group]))
    ]


def suggested(keep: Mapping[str, Any], lose: Mapping[str, Any]) -> list[str]:
    """Groups to take from the row that goes: what the row that stays does not know."""
    return [group for group in GROUPS if not is_known(keep, group) and is_known(lose, group)]


def knows_more(one: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    """Whether the first row is the better one to keep: the ID number counts most."""

    def weight(row: Mapping[str, Any]) -> tuple[bool, int]:
        return is_known(row, "id_number"), sum(is_known(row, group) for group in GROUPS)

    return weight(one) >= weight(other)


def merged(
    keep: Mapping[str, Any], lose: Mapping[str, Any], take: Collection[str]
) -> dict[str, Any]:
    """The columns of the survivor that change, sealed ones left out.

    Raises:
        KeyError: a group that does not exist.
    """
    changes: dict[str, Any] = {}
    for group in take:
        if group not in SEALED:
            changes |= {column: lose[column] for column in GROUPS[group]}
    return {column: value for column, value in changes.items() if value != keep[column]}


_JUDGES: Final = {column: f"{field}_index" for field in SEALED for column in GROUPS[field]}
"""Which column tells whether a sealed one was changed."""


def taken_back(
    before: Mapping[str, Any], after: Mapping[str, Any], now: Mapping[str, Any]
) -> dict[str, Any]:
    """What the survivor's columns become when a merge is undone.

    What nobody touched since the merge becomes what it was before; what was changed since stays,
    because it was said of the person who stays. A number is the same by its mark: sealing it
    anew under another key is no change.
    """
    back: dict[str, Any] = {}
    for column in before:
        judge = _JUDGES.get(column, column)
        if now[judge] == after[judge] and before[judge] != now[judge]:
            back[column] = before[column]
    return back
