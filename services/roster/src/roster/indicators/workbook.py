"""统计报表: every indicator of a place on a day, and of each organization right below it."""

import re
from collections.abc import Sequence
from datetime import date
from typing import Final

from common.files.sheets import Page, Value, write_workbook

from roster.core.indicators.definitions import DEFINITIONS
from roster.core.indicators.figures import Unit
from roster.indicators.schemas import FigureOut

_HEADER: Final = (
    "指标", "数值", "分子", "分母", "已知", "缺失", "目标", "是否预警", "定义版本", "定义",
)  # fmt: skip
_UNITS: Final = {Unit.RATIO: "%", Unit.YEARS: "岁", Unit.MONTHS: "个月", Unit.COUNT: ""}
_WORDS: Final = {one.key: one.zh for one in DEFINITIONS}
_SUPPRESSED: Final = "人数过少，不显示"
_TITLE_END = re.compile("[＝，：]")


def name_of(key: str) -> str:
    """The word that the definition explains."""
    return _TITLE_END.split(_WORDS[key])[0]


def statistics_xlsx(
    name: str,
    day: date,
    figures: Sequence[FigureOut],
    below: Sequence[tuple[str, Sequence[FigureOut]]],
) -> bytes:
    """The workbook; figures of a few people are left out where they were on the screen."""
    place = f"{name}，截至{day.year}年{day.month}月{day.day}日"
    pages: list[Page] = [("统计报表", (place, *_HEADER[1:]), [_line(one) for one in figures])]
    if below:
        header = ("组织", *(f"{name_of(one.key)}{_unit(one)}" for one in figures))
        pages.append(("按下级组织", header, [(who, *map(_value, row)) for who, row in below]))
    return write_workbook(pages)


def _line(figure: FigureOut) -> tuple[Value, ...]:
    return (
        f"{name_of(figure.key)}{_unit(figure)}",
        _value(figure),
        figure.numerator,
        figure.denominator,
        figure.known,
        figure.missing,
        None if figure.target is None else _scaled(figure.unit, figure.target),
        "是" if figure.is_alarm else "",
        figure.version,
        _WORDS[figure.key],
    )


def _value(figure: FigureOut) -> Value:
    if figure.is_suppressed:
        return _SUPPRESSED
    return None if figure.value is None else _scaled(figure.unit, figure.value)


def _scaled(unit: Unit, value: float) -> float:
    return round(value * 100, 2) if unit is Unit.RATIO else round(value, 2)


def _unit(figure: FigureOut) -> str:
    return f"（{_UNITS[figure.unit]}）" if _UNITS[figure.unit] else ""
