"""Is a row somebody the register knows? Decided from candidates, or asked."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from roster.core.imports.answers import NEW, SKIP
from roster.core.imports.findings import Suggestion

_MOST_SUGGESTIONS: Final = 5


@dataclass(frozen=True, slots=True)
class Known:
    """A person of the register who may be meant, and by what it was found."""

    person_id: str
    name: str
    found_by: str
    """``id_number``, ``phone`` or ``name`` (with birth month and unit)."""
    is_in_scope: bool
    birth_month: str | None
    unit: str
    id_mark: bytes | None
    phone_mark: bytes | None


@dataclass(frozen=True, slots=True)
class Row:
    """What a row says about who it is. Marks are blind indexes."""

    name: str
    birth_month: str | None
    id_mark: bytes | None
    phone_mark: bytes | None


@dataclass(frozen=True, slots=True)
class Decision:
    """Exactly one of: an existing person, a new one (neither set), a code with suggestions."""

    person_id: str | None = None
    code: str = ""
    suggestions: tuple[Suggestion, ...] = ()
    warning: str = ""


def decide(row: Row, known: Sequence[Known], answer: str | None) -> Decision:
    """Who the row is.

    The ID number decides. Without it a phone with the same name, or the same name, birth month
    and unit, decide when exactly one person fits and nothing contradicts. Otherwise the answer
    given for the row counts; without one it is asked.
    """
    by_id = [one for one in known if one.found_by == "id_number"]
    if by_id:
        if not by_id[0].is_in_scope:
            return Decision(code="id-number-taken")
        return Decision(by_id[0].person_id)
    inside = {one.person_id: one for one in known if one.is_in_scope}
    if answer is not None and answer not in {NEW, SKIP}:
        if answer in inside:
            return Decision(answer)
        return Decision(code="person-ambiguous", suggestions=_suggestions(inside.values()))
    if answer == NEW:
        return Decision()
    return _by_likeness(row, known)


def decide_existing(row: Row, unit: str, known: Sequence[Known], answer: str | None) -> Decision:
    """Which person of the register a row means that must already be there.

    ``known`` are the people of that name. ID number or phone decide; otherwise birth month or
    unit must agree for exactly one of them.
    """
    by_id = {one.person_id: one for one in known}
    if answer in by_id:
        return Decision(answer)
    candidates = [one for one in known if not _excluded(row, one)]
    for agrees in (
        lambda one: row.id_mark is not None and one.id_mark == row.id_mark,
        lambda one: row.phone_mark is not None and one.phone_mark == row.phone_mark,
        lambda one: _agrees(row, unit, one),
    ):
        fitting = [one for one in candidates if agrees(one)]
        if len(fitting) == 1:
            return Decision(fitting[0].person_id)
        if fitting:
            break
    if not candidates:
        return Decision(code="person-unknown")
    return Decision(code="person-ambiguous", suggestions=_suggestions(candidates)[:-2])


def _agrees(row: Row, unit: str, one: Known) -> bool:
    same_birth = row.birth_month is not None and row.birth_month == one.birth_month
    other_birth = None not in {row.birth_month, one.birth_month} and not same_birth
    same_unit = bool(unit and one.unit) and (unit.startswith(one.unit) or one.unit.startswith(unit))
    return not other_birth and (same_birth or same_unit)


def _by_likeness(row: Row, known: Sequence[Known]) -> Decision:
    same = {
        one.person_id: one
        for one in known
        if one.is_in_scope and one.name == row.name and not _excluded(row, one)
    }
    sure = [one for one in same.values() if not _doubtful(row, one)]
    if len(sure) == 1:
        return Decision(sure[0].person_id)
    if same:
        return Decision(code="person-ambiguous", suggestions=_suggestions(same.values()))
    shared = any(one.found_by == "phone" and one.is_in_scope for one in known)
    return Decision(warning="phone-in-register" if shared else "")


def _excluded(row: Row, one: Known) -> bool:
    """Another ID number: surely another person."""
    return row.id_mark is not None and one.id_mark is not None and row.id_mark != one.id_mark


def _doubtful(row: Row, one: Known) -> bool:
    """Found by phone with another birth month, or by name with another phone."""
    if one.found_by == "phone":
        return None not in {row.birth_month, one.birth_month} and row.birth_month != one.birth_month
    return (
        row.phone_mark is not None
        and one.phone_mark is not None
        and row.phone_mark != one.phone_mark
    )


def _suggestions(known: Iterable[Known]) -> tuple[Suggestion, ...]:
    found = sorted(known, key=lambda one: one.person_id)
    people = tuple(
        Suggestion(
            one.person_id,
            "，".join(filter(None, (one.name, one.birth_month or "", one.unit))),
            0.6,
        )
        for one in found[:_MOST_SUGGESTIONS]
    )
    return (
        *people,
        Suggestion(NEW, "是另一个人，新建", 0.3),
        Suggestion(SKIP, "不导入这一行", 0.1),
    )
