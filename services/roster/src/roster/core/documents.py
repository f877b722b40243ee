"""Who belongs into a document, and what its cells say."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from common.codes import label_of, official_label_of

from roster.core.establishment import is_leading
from roster.core.vocabulary import Level, PostForm

MANAGED_FORMS: Final = frozenset({PostForm.FULL_TIME, PostForm.SECONDED})
MANAGED_LEVELS: Final = frozenset({Level.TOWNSHIP, Level.COUNTY, Level.CITY, Level.PROVINCE})
_OPEN_END: Final = " " * 9
"""A résumé's last line has spaces where the others have ``--2021.07``."""


@dataclass(frozen=True, slots=True)
class Service:
    """One post a person holds or held."""

    organization: str
    level: str
    title: str
    form: str
    starts_on: date
    ended_on: date | None
    is_live: bool


def is_team_post(title: str) -> bool:
    """Secretaries and members of the committee (委员, 常委).

    青年委员 sit in the village's own body, not in the League's.
    """
    return is_leading(title) or (
        ("委员" in title or "常委" in title) and "青年委员" not in title and "助理" not in title
    )


def is_managed_cadre(services: Sequence[Service]) -> bool:
    """Full-time or seconded, in a post of a street, a township or above, now.

    For volunteers and part-timers the form would collect more than anybody needs.
    """
    return any(
        one.is_live and one.form in MANAGED_FORMS and one.level in MANAGED_LEVELS
        for one in services
    )


def resume_lines(services: Sequence[Service]) -> list[str]:
    """简历 as the form writes it, oldest first, the last line open at its end."""
    lines = []
    for one in sorted(services, key=lambda service: (service.starts_on, service.title)):
        start = f"{one.starts_on:%Y.%m}--"
        end = _OPEN_END if one.ended_on is None else f"{one.ended_on:%Y.%m}  "
        lines.append(f"{start}{end}{one.organization}{one.title}")
    return lines


def label(table: str, code: str | None) -> str:
    """A code as a word; empty where nothing is known."""
    if code is None:
        return ""
    return label_of(table, code) or ""  # type: ignore[arg-type]  # callers name tables that exist


def official(table: str, code: str | None) -> str:
    """A code in the words of the standard: 汉族."""
    if code is None:
        return ""
    return official_label_of(table, code) or ""  # type: ignore[arg-type]  # as ``label``


def padded_name(name: str) -> str:
    """Two characters stand as far apart as three: 张  三."""
    return f"{name[0]}  {name[1]}" if len(name) == 2 else name  # noqa: PLR2004


def months(day: date | str | None) -> str:
    """A month as the form writes it: 199903."""
    if day is None:
        return ""
    return f"{day:%Y%m}" if isinstance(day, date) else day.replace("-", "")[:6]
