"""The growth file (成长档案): entries of one person from many sources, as one timeline."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class EntryKind(StrEnum):
    """What an entry is about; a slice that adds entries adds its kind here."""

    IDENTITY = "identity"
    APPOINTMENT = "appointment"
    CHECK_IN = "check_in"
    POOL = "pool"
    MENTOR = "mentor"
    TRAINING = "training"
    SERVICE = "service"
    CERTIFICATE = "certificate"
    PLACEMENT = "placement"
    TASK = "task"
    RESULT = "result"
    DECISION = "decision"


@dataclass(frozen=True, slots=True)
class Entry:
    """One dated fact. ``link`` is a page of the web app, its path as the router knows it."""

    on: date
    kind: EntryKind
    title: str
    detail: str | None = None
    link: str | None = None
    is_internal: bool = False
    """Of the organization's own procedure: not shown to the person."""


def timeline(entries: Iterable[Entry], *, for_person: bool) -> list[Entry]:
    """Newest first; of one day by kind and title, so that the order repeats."""
    shown = [one for one in entries if not (for_person and one.is_internal)]
    shown.sort(key=lambda one: (one.kind.value, one.title))
    shown.sort(key=lambda one: one.on, reverse=True)
    return shown
