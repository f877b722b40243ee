"""Single values of a person: what a cell means, or what is wrong with it."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any, Final

from common.codes import CodeTable, code_of, codes_of
from common.files.sheets import Cell

from roster.core.credit_code import read_credit_code
from roster.core.imports.dates import Moment, parse_birth
from roster.core.imports.findings import Flaw, Suggestion
from roster.core.imports.identity import IdNumber, parse_id_number, parse_phone
from roster.core.imports.names import PersonName, parse_name
from roster.core.imports.text import NO, YES, is_unknown, number_of, plain, text_of

Read = tuple[Any, tuple[Flaw, ...]]
"""A value, or None, with its flaws."""
Reader = Callable[[Cell], Read]

LONGEST_TEXT: Final = 200
_MOST_SUGGESTIONS: Final = 5
_CLOSE: Final = 0.3
_LEAVE_EMPTY: Final = Suggestion(None, "留空", 0.2)
_OLDEST_REPORTED: Final = 120

_BETWEEN = re.compile(r"[、,，;；/|\s]+")
_YEAR = re.compile(r"((?:19|20)\d{2})\s*年?(?:度|招录|考录)?")
_SCHOOL = re.compile(r"(.+?(?:大学|学院|学校|中学|党校|一中|二中|高中))\s*[/、,，\s]*(.*)")
_UNIT_AND_TITLE = re.compile(
    r"(?P<unit>.{2,}?)(?P<title>(?:[一二三四]级(?:主任科员|调研员|科员|巡视员|警长|主办|高级警长)"
    r"|科员|办事员|(?:管理岗|专技岗|工勤岗)[位]?(?:[一-十]+级)?|副?(?:主任|科长|局长|所长|院长|校长"
    r"|馆长|站长|部长|处长|队长|经理)|教师|职员|专职工作者|工作人员)(?:\(.*\))?)"
)

SOURCE_WORDS: Final = {
    "挂职": "secondment",
    "选派挂职": "secondment",
    "选调生": "selected_graduate",
    "定向选调": "selected_graduate",
    "西部计划": "western_plan",
    "西部计划志愿者": "western_plan",
    "大学生": "college_student",
    "在校大学生": "college_student",
    "到村任职大学生": "college_student",
    "生源地大学生": "local_student",
    "生源地在校大学生": "local_student",
    "返乡大学生": "returning_student",
    "返家乡": "returning_student",
    "返(在)乡大学生": "returning_student",
    "在乡大学生": "returning_student",
    "新兴领域": "new_sector",
    "新兴领域青年": "new_sector",
    "两新": "new_sector",
    "机关": "agency_cadre",
    "机关干部": "agency_cadre",
    "事业单位": "agency_cadre",
    "公务员": "agency_cadre",
    "志愿者": "volunteer",
    "青年志愿者": "volunteer",
    "其他": "other",
    "其它": "other",
}
STAY_WORDS: Final = {
    "愿意": "will",
    "意愿强": "will",
    "会": "will",
    "可能": "may",
    "考虑": "may",
    "待定": "may",
    "不确定": "may",
    "不愿意": "unlikely",
    "意愿弱": "unlikely",
    "不会": "unlikely",
    "可能性小": "unlikely",
}


@dataclass(frozen=True, slots=True)
class Schooling:
    """学历学位 in one cell: 大学本科 管理学学士."""

    education: str | None = None
    degree: str | None = None


def read_name(cell: Cell) -> Read:
    found = parse_name(cell if isinstance(cell, str) else text_of(cell))
    return (found, ()) if isinstance(found, PersonName) else (None, (found,))


def read_code(table: CodeTable, cell: Cell) -> Read:
    text = text_of(cell)
    if is_unknown(text):
        return None, ()
    found = code_of(table, text)
    if found is not None:
        return found, ()
    if table == "sex":
        return None, (Flaw("sex-unknown", text, (*_labels("sex", ("1", "2")), _LEAVE_EMPTY)),)
    return None, (Flaw("word-unknown", text, _similar(table, text)),)


def read_mark(code: str, cell: Cell) -> Read:
    """A tick under 男 or 女."""
    return (code if text_of(cell) in YES else None), ()


def read_birth(cell: Cell, *, on: date, month_only: bool) -> Read:
    if isinstance(cell, str) and is_unknown(plain(cell)):
        return None, ()
    found = parse_birth(cell, on=on, month_only=month_only)
    return (found, ()) if isinstance(found, Moment) else (None, (found,))


def read_age(cell: Cell) -> Read:
    text = text_of(cell)
    if is_unknown(text):
        return None, ()
    found = number_of(text)
    if found is None or found > _OLDEST_REPORTED:
        return None, (Flaw("age-unreadable", text, (_LEAVE_EMPTY,)),)
    return found, ()


def read_schooling(cell: Cell) -> Read:
    text = text_of(cell)
    if is_unknown(text):
        return Schooling(), ()
    if (whole := code_of("education", text)) is not None:
        return Schooling(whole), ()
    education = degree = None
    for part in filter(None, _BETWEEN.split(text)):
        if found := code_of("education", part):
            education = higher(education, found)
        elif found := code_of("degree", part):
            degree = degree or found
        else:
            return None, (Flaw("word-unknown", text, _similar("education", text)),)
    return Schooling(education, degree), ()


def higher(first: str | None, second: str | None) -> str | None:
    """The higher of two codes of GB/T 4658, where tens descend with the level."""
    if first is None or second is None:
        return first or second
    return min(first, second)


def read_text(cell: Cell) -> Read:
    text = text_of(cell)
    if is_unknown(text):
        return None, ()
    if len(text) > LONGEST_TEXT:
        return None, (Flaw("text-too-long"),)
    return text, ()


def read_pair(pattern: re.Pattern[str], cell: Cell) -> Read:
    """Two texts of one cell, split at the line break or where ``pattern`` says."""
    text, flaws = read_text(cell)
    if text is None:
        return (None, None), flaws
    if isinstance(cell, str) and "\n" in cell.strip():
        first, _, second = cell.strip().partition("\n")
        return (plain(first) or None, plain(second) or None), ()
    if found := pattern.fullmatch(text):
        return (found[1].strip(), found[2].strip() or None), ()
    first, _, second = text.partition(" ")
    return (first, second or None), ()


def read_skills(cell: Cell) -> Read:
    text, flaws = read_text(cell)
    found = list(dict.fromkeys(filter(None, _BETWEEN.split(text)))) if text else None
    return found, flaws


def read_year(cell: Cell) -> Read:
    text = text_of(cell)
    if is_unknown(text):
        return None, ()
    if found := _YEAR.match(text):
        return int(found[1]), ()
    return None, (Flaw("year-unreadable", text, (_LEAVE_EMPTY,)),)


def read_choice(words: dict[str, str], cell: Cell) -> Read:
    text = text_of(cell).replace(" ", "")
    if is_unknown(text):
        return None, ()
    if text in words.values():
        return text, ()
    if found := words.get(text):
        return found, ()
    options = {value: word for word, value in reversed(words.items())}
    suggestions = tuple(Suggestion(value, word, 0.3) for value, word in options.items())
    return None, (Flaw("word-unknown", text, (*suggestions[::-1], _LEAVE_EMPTY)),)


def read_stay(cell: Cell) -> Read:
    text = text_of(cell)
    if text in YES or (text in NO and not is_unknown(text)):
        return ("will" if text in YES else "unlikely"), ()
    return read_choice(STAY_WORDS, cell)


def read_division_code(cell: Cell) -> Read:
    text = text_of(cell)
    if is_unknown(text):
        return None, ()
    if text.isdecimal() and len(text) in {6, 9, 12}:
        return text.ljust(12, "0"), ()
    return None, (Flaw("code-unreadable", text, (_LEAVE_EMPTY,)),)


def read_code_of_unit(cell: Cell) -> Read:
    """统一社会信用代码."""
    text = text_of(cell)
    if is_unknown(text):
        return None, ()
    code = read_credit_code(text)
    return code, () if code else (Flaw("credit-code-wrong", text, (_LEAVE_EMPTY,)),)


def read_phone(cell: Cell) -> Read:
    text = text_of(cell)
    if is_unknown(text):
        return None, ()
    number, flaw = parse_phone(text)
    return number, (flaw,) if flaw else ()


def read_id_number(cell: Cell) -> Read:
    text = text_of(cell)
    if is_unknown(text):
        return None, ()
    found = parse_id_number(text)
    return (found, found.flaws) if isinstance(found, IdNumber) else (None, (found,))


def readers(*, on: date, birth_is_month: bool) -> dict[str, Reader]:
    """How the cells of each field are read, for a document of the day ``on``."""
    return {
        "name": read_name,
        "sex": partial(read_code, "sex"),
        "sex_male": partial(read_mark, "1"),
        "sex_female": partial(read_mark, "2"),
        "birth": partial(read_birth, on=on, month_only=birth_is_month),
        "age": read_age,
        "ethnicity": partial(read_code, "ethnicity"),
        "political_status": partial(read_code, "political_status"),
        "education": read_schooling,
        "in_service_education": read_schooling,
        "degree": partial(read_code, "degree"),
        "school": read_text,
        "major": read_text,
        "school_major": partial(read_pair, _SCHOOL),
        "work_unit": read_text,
        "work_title": read_text,
        "work_unit_title": partial(read_pair, _UNIT_AND_TITLE),
        "employment_identity": read_text,
        "recruited_year": read_year,
        "source_channel": partial(read_choice, SOURCE_WORDS),
        "skills": read_skills,
        "availability": read_text,
        "stay_intent": read_stay,
        "home_division_code": read_division_code,
        "residence_division_code": read_division_code,
        "phone": read_phone,
        "id_number": read_id_number,
    }


def _labels(table: CodeTable, codes: Iterable[str]) -> tuple[Suggestion, ...]:
    wanted = set(codes)
    return tuple(
        Suggestion(row.code, row.short, 0.3) for row in codes_of(table) if row.code in wanted
    )


def _similar(table: CodeTable, text: str) -> tuple[Suggestion, ...]:
    """The labels that share most characters with the text, and leaving the cell empty."""
    said = set(text)
    scored = sorted(
        (
            (
                max(
                    len(said & set(word)) / len(said | set(word))
                    for word in (row.label, row.short, *row.aliases)
                ),
                row,
            )
            for row in codes_of(table)
        ),
        key=lambda pair: (-pair[0], pair[1].code),
    )[:_MOST_SUGGESTIONS]
    close = tuple(
        Suggestion(row.code, row.short, round(min(score, 0.9), 2))
        for score, row in scored
        if score >= _CLOSE
    )
    common = () if close or table != "political_status" else _labels(table, ("03", "13"))
    return (*close, *common, _LEAVE_EMPTY)
