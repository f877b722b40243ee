"""A calendar as programs subscribe to it: iCalendar (RFC 5545), whole days only."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

_LONGEST_LINE: Final = 75
"""Octets of a line; longer ones go on in the next, behind a space."""


@dataclass(frozen=True, slots=True)
class Entry:
    """Something due on a day. ``key`` stays the same when the day moves."""

    key: str
    day: date
    title: str


def calendar(name: str, entries: Iterable[Entry], now: datetime) -> bytes:
    """The whole feed, in UTF-8."""
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Qingqiao//roster//ZH",
        "CALSCALE:GREGORIAN",
        f"X-WR-CALNAME:{_escaped(name)}",
    ]
    for entry in entries:
        lines += [
            "BEGIN:VEVENT",
            f"UID:{entry.key}@qingqiao",
            f"DTSTAMP:{now:%Y%m%dT%H%M%SZ}",
            f"DTSTART;VALUE=DATE:{entry.day:%Y%m%d}",
            f"DTEND;VALUE=DATE:{entry.day + timedelta(days=1):%Y%m%d}",
            f"SUMMARY:{_escaped(entry.title)}",
            "TRANSP:TRANSPARENT",
            "END:VEVENT",
        ]
    lines.append("END:VCALENDAR")
    return "".join(f"{folded}\r\n" for line in lines for folded in _folded(line)).encode()


def _escaped(text: str) -> str:
    plain = "".join(one if one.isprintable() else " " for one in text)
    for special in ("\\", ";", ","):
        plain = plain.replace(special, f"\\{special}")
    return plain


def _folded(line: str) -> list[str]:
    """Cut between characters, never inside one."""
    found, rest, room = [], "", _LONGEST_LINE
    for character in line:
        if len((rest + character).encode()) > room:
            found.append(rest)
            rest, room = " ", _LONGEST_LINE
        rest += character
    return [*found, rest]
