"""The snapshot directory of the command line: CSV files in, values of the core out.

Columns beyond the documented ones: any further column of ``subjects.csv`` and ``history.csv``
is a stratum; ``forms.csv`` and ``tasks.csv`` may carry ``period``; ``history.csv`` ``score``,
``stars`` and ``rank_from_last``. ``exemptions.csv`` has ``subject_id,applies_to`` and may have
``reason,period,months,points,deciders`` (several words joined by ``|``); ``facts.csv`` has
``subject_id,fact,value``. A missing optional file means none.
"""

import csv
import io
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Final, NoReturn, TypeVar

from assessment.core.exact import parse_decimal
from assessment.core.periods import parse_period
from assessment.core.scheme import Scheme
from assessment.core.snapshot import (
    CountRow,
    ExemptionRow,
    FactRow,
    FormRow,
    HistoryRow,
    RelationRow,
    Snapshot,
    SubjectRow,
    TaskRow,
    TaskState,
)

T = TypeVar("T")
SCORE_COLUMN: Final = re.compile(r"s[1-9]\d*")
STATES: Final[Mapping[str, TaskState]] = {
    "open": "open",
    "submitted": "submitted",
    "returned": "returned",
    "verified": "verified",
    "exempt": "exempt",
}
SUBJECT_COLUMNS: Final = frozenset({"subject_id", "kind", "unit_id", "sequence_id"})
HISTORY_COLUMNS: Final = frozenset({
    "subject_id", "output", "period", "band", "rank", "pool", "score", "stars", "rank_from_last",
})  # fmt: skip


class BadInputError(ValueError):
    """Something in the files is wrong; ``str()`` says file, line, column and how to mend it."""


@dataclass(frozen=True)
class Line:
    """One row of a file, which can say where it stands."""

    file: str
    number: int
    values: Mapping[str, str]

    def wrong(self, column: str, message: str) -> NoReturn:
        where = f"{self.file}:{self.number}:{column}"
        raise BadInputError(f"{where}: {message}")

    def get(self, column: str) -> str:
        return self.values.get(column, "").strip()

    def required(self, column: str) -> str:
        return self.get(column) or self.wrong(column, "不能为空")

    def one_of(self, column: str, known: Mapping[str, T]) -> T:
        value = self.required(column)
        if value not in known:
            self.wrong(column, f"“{value}”不在可用的值里：{'、'.join(sorted(known)[:12])}")
        return known[value]

    def number_in(self, column: str, low: Fraction | None, high: Fraction | None) -> Fraction:
        value = parse_decimal(self.required(column))
        if value is None:
            self.wrong(column, "应为最多四位小数的数字")
        if (low is not None and value < low) or (high is not None and value > high):
            ends = [str(end) for end in (low, high) if end is not None]
            self.wrong(column, f"超出范围：{' 到 '.join(ends)}")
        return value

    def integer(self, column: str) -> int | None:
        text = self.get(column)
        if text and not re.fullmatch(r"\d{1,9}", text):
            self.wrong(column, "应为整数")
        return int(text) if text else None

    def period(self, scheme: Scheme) -> str:
        """The period's key; where the scheme goes by terms, rows belong to the run as a whole."""
        text = self.get("period")
        found = parse_period(text)
        if found is not None:
            return found.key
        if text and not any(p.type == "placement" for p in scheme.periods.values()):
            self.wrong("period", "年写 2026，季度写 2026-Q3，月写 2026-08")
        return ""


def read_snapshot(folder: Path, scheme: Scheme) -> Snapshot:
    """Read and check every file of a snapshot.

    Raises:
        BadInputError: the first thing that is wrong.
    """
    subjects = [subject_row(line, scheme) for line in lines(folder, "subjects.csv", ("kind",))]
    known = {subject.id: subject.id for subject in subjects}
    if len(known) < len(subjects):
        raise BadInputError("subjects.csv:1:subject_id: 有重复的 subject_id")

    def rows(
        name: str, columns: tuple[str, ...], read: Callable[[Line, Scheme], T]
    ) -> tuple[T, ...]:
        found = []
        for line in lines(folder, name, columns, optional=True):
            line.one_of("subject_id", known)
            found.append(read(line, scheme))
        return tuple(found)

    forms = rows("forms.csv", ("form_id", "group", "indicator", "s1"), form_row)
    if len({form.id for form in forms}) < len(forms):
        raise BadInputError("forms.csv:1:form_id: 有重复的 form_id")
    return Snapshot(
        subjects=tuple(subjects),
        relations=rows("relations.csv", ("relation", "target_id"), relation_row),
        forms=forms,
        tasks=rows("tasks.csv", ("list", "item", "weight", "value", "state"), task_row),
        counts=rows("counts.csv", ("indicator", "period", "count"), count_row),
        history=rows("history.csv", ("output", "period"), history_row),
        exemptions=rows("exemptions.csv", ("applies_to",), exemption_row),
        facts=rows("facts.csv", ("fact", "value"), fact_row),
    )


def lines(
    folder: Path, name: str, columns: tuple[str, ...], *, optional: bool = False
) -> Iterator[Line]:
    path = folder / name
    if not path.is_file():
        if optional:
            return
        raise BadInputError(f"{name}:1:subject_id: 找不到这个文件")
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise BadInputError(f"{name}:1:1: 请另存为 UTF-8 编码") from error
    reader = csv.DictReader(io.StringIO(text, newline=""), strict=True)
    try:
        header = [column.strip() for column in reader.fieldnames or ()]
        reader.fieldnames = header
        for column in ("subject_id", *columns):
            if column not in header:
                raise BadInputError(f"{name}:1:{column}: 表头缺少这一列")
        for row in reader:
            line = Line(name, reader.line_num, {k: v or "" for k, v in row.items() if k})
            if None in row or None in row.values():
                line.wrong("subject_id", "这一行的列数与表头不同")
            yield line
    except csv.Error as error:
        raise BadInputError(f"{name}:{reader.line_num}:1: 引号没有闭合") from error


def subject_row(line: Line, scheme: Scheme) -> SubjectRow:
    kinds = {"person": "person", "organization": "organization", **{k: k for k in scheme.subjects}}
    return SubjectRow(
        line.required("subject_id"),
        line.one_of("kind", kinds),
        line.get("unit_id"),
        line.get("sequence_id"),
        {name: line.get(name) for name in line.values if name not in SUBJECT_COLUMNS},
    )


def relation_row(line: Line, _: Scheme) -> RelationRow:
    return RelationRow(
        line.required("subject_id"), line.required("relation"), line.required("target_id")
    )


def form_row(line: Line, scheme: Scheme) -> FormRow:
    ratings = {i.id: i for i in scheme.indicators.values() if i.input == "ratings"}
    indicator = line.one_of("indicator", ratings)
    low = indicator.scale.min if indicator.scale else None
    high = indicator.scale.max if indicator.scale else None
    scored = [name for name in line.values if SCORE_COLUMN.fullmatch(name) and line.get(name)]
    if not scored:
        line.wrong("s1", "没有分数")
    return FormRow(
        id=line.required("form_id"),
        subject_id=line.get("subject_id"),
        group=line.one_of("group", {name: name for name in scheme.rater_groups}),
        rater_id=line.get("rater_id"),
        indicator=indicator.id,
        scores=tuple(line.number_in(name, low, high) for name in scored),
        period=line.period(scheme),
    )


def task_row(line: Line, scheme: Scheme) -> TaskRow:
    used = {
        name: name
        for i in scheme.indicators.values()
        if i.input in {"tasklist", "projects"}
        for name in (i.list or i.id,)
    }
    state = line.one_of("state", STATES)
    valued = state == "verified" or bool(line.get("value"))
    weight = line.number_in("weight", Fraction(0), None)
    if weight == 0:
        line.wrong("weight", "应大于 0")
    return TaskRow(
        subject_id=line.get("subject_id"),
        list=line.one_of("list", used),
        item=line.required("item"),
        weight=weight,
        value=line.number_in("value", Fraction(0), Fraction(100)) if valued else None,
        state=state,
        period=line.period(scheme),
    )


def count_row(line: Line, scheme: Scheme) -> CountRow:
    counted = {
        i.id: i.id
        for i in scheme.indicators.values()
        if i.input in {"event_count", "projects", "deductions"}
    }
    return CountRow(
        line.get("subject_id"),
        line.one_of("indicator", counted),
        line.period(scheme),
        line.number_in("count", Fraction(0), None),
    )


def history_row(line: Line, scheme: Scheme) -> HistoryRow:
    return HistoryRow(
        subject_id=line.get("subject_id"),
        output=line.one_of("output", {name: name for name in scheme.outputs}),
        period=line.period(scheme),
        band=line.get("band"),
        rank=line.integer("rank"),
        pool=line.integer("pool"),
        score=line.number_in("score", None, None) if line.get("score") else None,
        stars=line.integer("stars"),
        rank_from_last=line.integer("rank_from_last"),
        strata={name: line.get(name) for name in line.values if name not in HISTORY_COLUMNS},
    )


def exemption_row(line: Line, scheme: Scheme) -> ExemptionRow:
    names = {name: name for name in (*scheme.indicators, *scheme.outputs)}
    return ExemptionRow(
        subject_id=line.get("subject_id"),
        applies_to=line.one_of("applies_to", names),
        reason=line.get("reason"),
        period=line.period(scheme),
        months=line.integer("months"),
        points=line.number_in("points", Fraction(0), None) if line.get("points") else None,
        deciders=tuple(word for word in line.get("deciders").split("|") if word),
    )


def fact_row(line: Line, _: Scheme) -> FactRow:
    yes = {"1": True, "true": True, "是": True, "0": False, "false": False, "否": False}
    return FactRow(line.get("subject_id"), line.required("fact"), line.one_of("value", yes))
