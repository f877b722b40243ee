"""The lists, as such lists really come."""

import csv
import io
from collections.abc import Iterable, Sequence
from datetime import date

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font
from openpyxl.worksheet.worksheet import Worksheet

from supervisor.demo.county import LEAGUE, OTHERS, Street
from supervisor.demo.people import Person

CENTERED = Alignment(horizontal="center", vertical="center", wrap_text=True)


def organizations_file(streets: Sequence[Street]) -> bytes:
    """Every branch with its superior, the streets' names merged over their rows."""
    book, sheet = _book("团组织名录", f"{LEAGUE}基层团组织名录")
    sheet.append(["序号", "组织名称", "简称", "上级组织", "组织类别", "领域", "行业", "区划代码"])
    number = 0
    for name, kind, line, industry in OTHERS:
        number += 1
        sheet.append([number, name, None, LEAGUE, KIND[kind], LINE[line], industry, None])
    for street in streets:
        for community in street.communities:
            number += 1
            sheet.append(
                [number, community.branch, f"{community.name}团支部", street.league]
                + ["团支部", "属地", None, community.code]
            )
    sheet.append(["注：区划代码以统计用区划代码为准。"])
    return _bytes(book)


KIND = {
    "working_committee": "团工委",
    "committee": "团委",
    "general_branch": "团总支",
    "branch": "团支部",
}
LINE = {
    "agency": "机关",
    "school": "学校",
    "industry": "行业",
    "soe": "国企",
    "new_sector": "两新",
}


def cadres_file(people: Sequence[Person], on: date) -> bytes:
    """Young cadres: title rows, a header of two rows, 〃 under the unit above, a note below."""
    book, sheet = _book("花名册", "青桥区青年干部花名册", f"（{on.year}年{on.month}月{on.day}日）")
    sheet.append(
        ["序号", "姓名", "性别", "出生年月", "政治面貌", "学历", "毕业院校及专业", "工作单位"]
        + ["职务", "编制类型", "招录年份", "来源", "联系方式", None, "所在街道", "特长"]
    )
    sheet.append([None] * 12 + ["手机号", "身份证号", None, None])
    for column in (*range(1, 13), 15, 16):
        sheet.merge_cells(start_row=3, end_row=4, start_column=column, end_column=column)
    sheet.merge_cells(start_row=3, end_row=3, start_column=13, end_column=14)
    above = ""
    for number, person in enumerate(people, 1):
        unit = "〃" if person.unit == above else person.unit
        above = person.unit
        sheet.append(
            [number, _spaced(person.name), "男" if person.is_male else "女"]
            + [_birth(person.born_on, number), person.political_status, person.education]
            + [f"{person.school}/{person.major}", unit, person.title, person.identity]
            + [f"{person.recruited_year}年", person.source, person.phone, person.id_number]
            + [person.street or None, "、".join(person.skills)]
        )
    sheet.append(["合计", f"{len(people)}人"])
    sheet.append(["注：“〃”表示与上一行相同。"])
    return _bytes(book)


def students_file(people: Sequence[Person]) -> bytes:
    """What a sign-up form exports: flat, everything text."""
    book = Workbook()
    sheet = _sheet(book)
    sheet.title = "报名数据"
    sheet.append(
        ["报名编号", "姓名", "性别", "出生日期", "政治面貌", "身份证号", "手机号", "就读学校"]
        + ["专业", "学历层次", "人员类别", "街道", "社区", "特长"]
    )
    for number, person in enumerate(people, 1):
        community = person.community
        sheet.append(
            [f"FJX{number:05d}", person.name, "男" if person.is_male else "女"]
            + [person.born_on.isoformat(), person.political_status, person.id_number]
            + [f"'{person.phone}" if number % 50 == 0 else person.phone, person.school]
            + [person.major, person.education, person.source, person.street]
            + [community.name if community else None, ",".join(person.skills)]
        )
    return _bytes(book)


def plain_file(people: Sequence[Person]) -> bytes:
    """A .csv saved by an office program on a Chinese system, so in GB18030."""
    rows = [
        ["姓名", "性别", "出生年月", "政治面貌", "学历", "工作单位", "职务", "身份", "来源"]
        + ["街道", "社区", "联系电话"],
        *(
            [person.name, "男" if person.is_male else "女", f"{person.born_on:%Y.%m}"]
            + [person.political_status, person.education, person.unit, person.title]
            + [person.identity, person.source, person.street]
            + [person.community.name if person.community else "", person.phone]
            for person in people
        ),
    ]
    return _csv(rows)


def appointments_file(
    rows: Iterable[tuple[Person, str, str, str]], starts_on: date, ends_on: date | None
) -> bytes:
    """Who serves where: person, street, community and post."""
    header = [
        "姓名",
        "联系电话",
        "街道",
        "社区",
        "职务",
        "任职形式",
        "任职依据",
        "任职时间",
        "任期届满",
    ]
    return _csv(
        [
            header,
            *(
                [person.name, person.phone, street, community, post, "兼职", "批复"]
                + [starts_on.isoformat(), ends_on.isoformat() if ends_on else ""]
                for person, street, community, post in rows
            ),
        ]
    )


def _spaced(name: str) -> str:
    """Two characters are padded to the width of three in every printed list."""
    return f"{name[0]}　{name[1]}" if len(name) == 2 else name


def _birth(day: date, number: int) -> object:
    """The spellings of one office each."""
    return (
        f"{day:%Y.%m}",
        f"{day.year}年{day.month}月",
        day,
        f"{day:%Y-%m-%d}",
        f"{day:%Y%m}",
    )[number // 7 % 5]


def _book(tab: str, *titles: str) -> tuple[Workbook, Worksheet]:
    book = Workbook()
    sheet = _sheet(book)
    sheet.title = tab
    for row, title in enumerate(titles, 1):
        sheet.append([title])
        sheet.merge_cells(start_row=row, end_row=row, start_column=1, end_column=8)
        sheet.cell(row, 1).font = Font(bold=True, size=16)
        sheet.cell(row, 1).alignment = CENTERED
    return book, sheet


def _sheet(book: Workbook) -> Worksheet:
    sheet = book.active
    if not isinstance(sheet, Worksheet):  # a new workbook has one
        raise TypeError
    return sheet


def _bytes(book: Workbook) -> bytes:
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def _csv(rows: Iterable[Sequence[object]]) -> bytes:
    stream = io.StringIO(newline="")
    csv.writer(stream).writerows(rows)
    return stream.getvalue().encode("gb18030")
