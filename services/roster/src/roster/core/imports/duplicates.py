"""The same person twice in one file: certain cases are merged, doubtful ones are asked."""

import itertools
from collections import defaultdict
from collections.abc import Hashable, Iterable
from typing import Any, Final

from roster.core.imports.answers import NEW, SAME_AS_ROW, SKIP, Answers
from roster.core.imports.findings import Question, Suggestion
from roster.core.imports.people import PERSON_VALUES, PeopleDraft

_FILLED: Final = tuple(key for key in PERSON_VALUES if key not in {"name", "organization_id"})


def settle_duplicates(draft: PeopleDraft, answers: Answers) -> None:
    """Merge, ask or warn, in this order of evidence: ID number, answer, phone, the rest.

    A later row stands for the earlier one, because a re-submission corrects what was sent
    before; what it leaves empty is filled from the earlier row.
    """
    _by_answer(draft, answers)
    _by_id_number(draft)
    _by_phone(draft)
    _by_likeness(draft, answers)


def _by_answer(draft: PeopleDraft, answers: Answers) -> None:
    given = [(row, value) for (row, key), value in answers.cells.items() if key == "person"]
    at_row = {row: at for at, row in enumerate(draft.rows)} if given else {}
    for row, value in given:
        if row not in at_row or value is None:
            continue
        if value == SKIP:
            draft.skipped.add(row)
        elif value.startswith(SAME_AS_ROW) and value.removeprefix(SAME_AS_ROW).isdecimal():
            other = at_row.get(int(value.removeprefix(SAME_AS_ROW)))
            if other is not None and other != at_row[row]:
                _merge(draft, min(other, at_row[row]), max(other, at_row[row]))


def _by_id_number(draft: PeopleDraft) -> None:
    names = draft.values["name"]
    for group in _groups(draft, draft.values["id_number"]):
        for earlier, later in itertools.pairwise(group):
            if names[earlier] == names[later]:
                _merge(draft, earlier, later)
            else:
                _say(draft, earlier, "id_number", "id-repeated", later)
                _say(draft, later, "id_number", "id-repeated", earlier)


def _by_phone(draft: PeopleDraft) -> None:
    names = draft.values["name"]
    for group in _groups(draft, draft.values["phone"]):
        for earlier, later in itertools.pairwise(group):
            if names[earlier] == names[later] and not _contradict(draft, earlier, later):
                _merge(draft, earlier, later)
            else:
                _say(draft, later, "phone", "phone-shared", earlier)


def _by_likeness(draft: PeopleDraft, answers: Answers) -> None:
    """Same name, birth month and unit; neither ID number nor phone decides."""
    values = draft.values
    if None not in values["id_number"]:
        return
    likeness = list(
        zip(
            values["name"],
            values["birth_month"],
            values["work_unit"],
            values["organization_id"],
            strict=True,
        )
    )
    for group in _groups(draft, [key if key[0] else None for key in likeness]):
        for earlier, later in itertools.pairwise(group):
            row = draft.rows[later]
            if _differ(draft, "id_number", earlier, later) or answers.about(row, "person") == NEW:
                continue
            _say(draft, later, "name", "duplicate-unsure", earlier)
            draft.findings.ask(_likeness(draft, row, values["name"][later], draft.rows[earlier]))


def _likeness(draft: PeopleDraft, row: int, name: str, other_row: int) -> Question:
    other = draft.findings.place(other_row)
    same = Suggestion(f"{SAME_AS_ROW}{other_row}", f"与{other}是同一个人", 0.6)
    suggestions = (same, Suggestion(NEW, "是另一个人", 0.4))
    return Question(row, "person", name, "duplicate-unsure", suggestions, other=other)


def _groups(draft: PeopleDraft, keys: list[Any]) -> Iterable[list[int]]:
    """Positions of live rows with the same key, in the order of the file."""
    known = [key for key in keys if key is not None]
    if len(set(known)) == len(known):
        return []
    found: defaultdict[Hashable, list[int]] = defaultdict(list)
    for at, key in enumerate(keys):
        if key is not None and draft.rows[at] not in draft.skipped:
            found[key].append(at)
    return [group for group in found.values() if len(group) > 1]


def _merge(draft: PeopleDraft, earlier: int, later: int) -> None:
    for key in _FILLED:
        column = draft.values[key]
        if column[later] is None:
            column[later] = column[earlier]
    _say(draft, earlier, "name", "duplicate-merged", later)
    draft.skipped.add(draft.rows[earlier])


def _contradict(draft: PeopleDraft, one: int, other: int) -> bool:
    return any(_differ(draft, key, one, other) for key in ("id_number", "birth_month", "sex"))


def _differ(draft: PeopleDraft, key: str, one: int, other: int) -> bool:
    first, second = draft.values[key][one], draft.values[key][other]
    return first is not None and second is not None and first != second


def _say(draft: PeopleDraft, at: int, key: str, code: str, other: int) -> None:
    header = next((column.header for column in draft.columns if column.field == key), "")
    where = draft.findings.place(draft.rows[other])
    draft.findings.add(draft.rows[at], header, key, code, where)
