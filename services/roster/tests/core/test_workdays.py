"""Working days: the vectors of the field, the notices of years past, pasted texts."""

import csv
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from roster.core.calendar_notice import NoticeDay, read_notice
from roster.core.workdays import (
    DayKind,
    UnknownYear,
    WorkCalendar,
    is_working_day,
    last_working_day,
    notice_problems,
)
from roster.main import MIGRATIONS


def known() -> dict[date, DayKind]:
    with (MIGRATIONS / "data/calendar_2004_2026.csv").open(encoding="utf-8") as file:
        return {
            date.fromisoformat(row["day"]): DayKind(row["kind"]) for row in csv.DictReader(file)
        }


DAYS = known()
CALENDAR = WorkCalendar(frozenset(day.year for day in DAYS), DAYS)

VECTORS = [
    ("2026-02-12", "2026-02-25", "2026-02-26"),
    ("2026-04-30", "2026-05-09", "2026-05-11"),
    ("2026-09-28", "2026-10-09", "2026-10-10"),
    ("2026-09-30", "2026-10-12", "2026-10-13"),
    ("2026-11-20", "2026-11-26", "2026-11-27"),
]


@pytest.mark.parametrize(("posted", "counted", "from_next"), VECTORS)
def test_five_working_days(posted: str, counted: str, from_next: str) -> None:
    day = date.fromisoformat(posted)

    assert last_working_day(CALENDAR, day, 5, counts_posting_day=True) == date.fromisoformat(
        counted
    )
    assert last_working_day(CALENDAR, day, 5, counts_posting_day=False) == date.fromisoformat(
        from_next
    )


@pytest.mark.parametrize("counts", [True, False])
def test_a_year_whose_notice_is_not_known_is_refused(counts: bool) -> None:  # noqa: FBT001
    day = date(2026, 12, 28)

    assert last_working_day(CALENDAR, day, 5, counts_posting_day=counts) == UnknownYear(2027)


@given(
    st.dates(date(2004, 1, 1), date(2026, 11, 1)),
    st.integers(1, 20),
    st.booleans(),
)
def test_counting_agrees_with_the_definition(posted: date, days: int, counts: bool) -> None:  # noqa: FBT001
    found = last_working_day(CALENDAR, posted, days, counts_posting_day=counts)

    assert isinstance(found, date)
    first = posted if counts else posted + timedelta(days=1)
    span = [first + timedelta(days=n) for n in range((found - first).days + 1)]
    assert sum(bool(is_working_day(CALENDAR, day)) for day in span) == days
    assert is_working_day(CALENDAR, found)


NOTICE_2026 = """
国务院办公厅关于2026年部分节假日安排的通知
一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。
二、春节：2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。
三、清明节：4月4日（周六）至6日（周一）放假，共3天。
四、劳动节：5月1日（周五）至5日（周二）放假调休，共5天。5月9日（周六）上班。
五、端午节：6月19日（周五）至21日（周日）放假，共3天。
六、中秋节：9月25日（周五）至27日（周日）放假，共3天。
七、国庆节：10月1日（周四）至7日（周三）放假调休，共7天。9月20日（周日）、10月10日（周六）上班。
节假日期间，各地区、各部门要妥善安排好值班和安全、保卫、疫情防控等工作。
"""


def test_a_pasted_notice_is_read_as_the_known_year() -> None:
    found = {one.day: one.kind for one in read_notice(NOTICE_2026, 2026)}

    assert found == {day: kind for day, kind in DAYS.items() if day.year == 2026}
    assert notice_problems(2026, found) == []


def test_a_notice_that_begins_in_the_old_year_and_one_of_single_days() -> None:
    text = (
        "一、元旦：2022年12月31日至2023年1月2日放假调休，共3天。\n二、清明节：4月5日放假，共1天。"
    )

    assert [(one.day, one.name) for one in read_notice(text, 2023)] == [
        (date(2022, 12, 31), "元旦"),
        (date(2023, 1, 1), "元旦"),
        (date(2023, 1, 2), "元旦"),
        (date(2023, 4, 5), "清明节"),
    ]


def test_lines_of_a_sheet_are_read_too() -> None:
    text = "日期,类型,名称\n2027-01-01,holiday,元旦\n2027/10/9\t上班\t国庆节\n2027-02-30,休\n"

    assert read_notice(text, 2027) == [
        NoticeDay(date(2027, 1, 1), DayKind.HOLIDAY, "元旦"),
        NoticeDay(date(2027, 10, 9), DayKind.WORKDAY, "国庆节"),
    ]


@pytest.mark.parametrize(
    ("days", "says"),
    [
        ({date(2027, 1, 1): DayKind.HOLIDAY}, "10 月 1 日"),
        ({date(2027, 1, 4): DayKind.WORKDAY}, "不是周末"),
        ({date(2025, 1, 1): DayKind.HOLIDAY}, "不在 2027 年内"),
        ({}, "只有 0 天"),
    ],
)
def test_half_a_notice_is_not_one(days: dict[date, DayKind], says: str) -> None:
    assert any(says in problem for problem in notice_problems(2027, days))


@pytest.mark.parametrize("year", sorted(CALENDAR.years))
def test_every_known_year_would_be_taken_again(year: int) -> None:
    days = {day: kind for day, kind in DAYS.items() if day.year == year}
    shortest = 2008
    problems = notice_problems(year, days)

    assert year < shortest or problems == [], problems
