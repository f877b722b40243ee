"""An invented Word file with merged cells, and what a careful clerk would write down of it."""

import io
from typing import Final

import docx
from docx.table import Table as WordTable

from services.roster.tests.core_imports.messy_books import Expected


def word_tables() -> bytes:
    """Two tables in Word below the names of their streets, cells merged across and down."""
    document = docx.Document()
    document.add_paragraph("青年干部花名册（截至2026年10月31日）")
    for street, rows in (
        (
            "一、泉城路街道",
            [
                [
                    "1",
                    "林  安",
                    "女",
                    "1999年7月",
                    "大学",
                    "文学学士",
                    "区融媒体中心",
                    "贡院墙根社区团支部副书记",
                ],
                ["2", "林北", "男", "98.07", "大专", "", "", "贡院墙根社区团支部委员"],
            ],
        ),
        (
            "二、大明湖街道",
            [
                [
                    "1",
                    "凌 川",
                    "男",
                    "1997.06",
                    "研究生",
                    "法学硕士",
                    "区法院\n书记员",
                    "舜井社区团支部书记",
                ],
                ["2", "缺", "", "", "", "", "", "曲水亭社区团支部书记"],
            ],
        ),
    ):
        document.add_paragraph(street)
        table = document.add_table(rows=2 + len(rows), cols=8)
        _fill(
            table,
            0,
            [
                "序号",
                "姓名",
                "性别",
                "出生年月",
                "全日制教育",
                "",
                "工作单位及职务",
                "兼职社区及职务",
            ],
        )
        _fill(table, 1, ["", "", "", "", "学历", "学位", "", ""])
        for column in (0, 1, 2, 3, 6, 7):
            table.cell(0, column).merge(table.cell(1, column))
        table.cell(0, 4).merge(table.cell(0, 5))
        for number, row in enumerate(rows, start=2):
            _fill(table, number, row)
        if street.startswith("一"):
            table.cell(2, 6).merge(table.cell(3, 6))
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def _fill(table: WordTable, row: int, texts: list[str]) -> None:
    for column, text in enumerate(texts):
        if text:
            table.cell(row, column).text = text


WORD_TABLES: Final[Expected] = {
    ("表1", 3): {
        "name": "林安", "sex": "2", "birth_month": "1999-07", "education": "21", "degree": "405",
        "work_unit": "区融媒体中心", "work_title": None, "organization_id": "贡院墙根",
    },
    ("表1", 4): {
        "name": "林北", "sex": "1", "birth_month": "1998-07", "education": "31", "degree": None,
        "work_unit": "区融媒体中心", "work_title": None, "organization_id": "贡院墙根",
    },
    ("表2", 3): {
        "name": "凌川", "sex": "1", "birth_month": "1997-06", "education": "10", "degree": "303",
        "work_unit": "区法院", "work_title": "书记员", "organization_id": "舜井",
    },
}  # fmt: skip
