"""Messy workbooks of our own invention, each with what a careful clerk would write down.

The expectations follow the normalisation rules of the domain (one width, no padding, a month
stays a month, two-digit years by age 14 to 65, 党员（预备） is 02, 无 is unknown and not 群众,
同上 is what stands above, 缺 is no person) and were written before the files were first read.
Keys are sheet and row on the screen.
"""

import io
from typing import Any, Final

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet
from roster.core.identity import check_digit

Expected = dict[tuple[str, int], dict[str, Any]]


def _id(first_17: str) -> str:
    return first_17 + check_digit(first_17)


def _saved(book: Workbook) -> bytes:
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def _sheet(book: Workbook, title: str) -> Worksheet:
    if book.worksheets and book.worksheets[0].title == "Sheet":
        book.worksheets[0].title = title
        return book.worksheets[0]
    sheet: Worksheet = book.create_sheet(title)
    return sheet


def side_by_side() -> bytes:
    """Two tables in one sheet, left and right, the right one shorter."""
    book = Workbook()
    sheet = _sheet(book, "青年干部")
    sheet.merge_cells("A1:M1")
    sheet["A1"] = "青年干部名单（截至2026年10月31日）"
    heading = ["序号", "姓 名", "性别", "出生年月", "政治面貌", "联系电话"]
    sheet.append([*heading, None, *heading])
    for row in (
        [
            1,
            "林　安",
            "女",
            "97.05",
            "党员（预备）",
            "１９９００００１０１１",
            None,
            5,
            "林譞",
            "女",
            "2001-09",
            "无",
            19900001015.0,
        ],
        [
            2,
            "欧阳北川",
            "男",
            "1998年7月",
            "团员",
            "199-0000-1012",
            None,
            6,
            "缺",
            None,
            None,
            None,
            None,
        ],
        [
            3,
            "阿力木•吐尔逊",
            "男",
            "1999.3",
            "〃",
            "199 0000 1013",
            None,
            7,
            "凌 冬",
            "男",
            "2002.11",
            "群众",
            "+86 19900001017",
        ],
        [4, "凌夏（女）", None, 1999.1, "中共党员", "19900001014"],
    ):
        sheet.append(row)
    return _saved(book)


SIDE_BY_SIDE: Final[Expected] = {
    ("青年干部", 3): {
        "name": "林安", "sex": "2", "birth_month": "1997-05", "political_status": "02",
        "phone": "19900001011",
    },
    ("青年干部", 4): {
        "name": "欧阳北川", "sex": "1", "birth_month": "1998-07", "political_status": "03",
        "phone": "19900001012",
    },
    ("青年干部", 5): {
        "name": "阿力木·吐尔逊", "sex": "1", "birth_month": "1999-03", "political_status": "03",
        "phone": "19900001013",
    },
    ("青年干部", 6): {
        # 1999.1 as a number may be January or October: to be asked, whatever was meant.
        "name": "凌夏", "sex": "2", "birth_month": "1999-10", "political_status": "01",
        "phone": "19900001014",
    },
    ("青年干部（右）", 3): {
        "name": "林譞", "sex": "2", "birth_month": "2001-09", "political_status": None,
        "phone": "19900001015",
    },
    ("青年干部（右）", 5): {
        "name": "凌冬", "sex": "1", "birth_month": "2002-11", "political_status": "13",
        "phone": "19900001017",
    },
}  # fmt: skip


def cards() -> bytes:
    """One person a sheet, labels beside their values, as a registration form is filled in."""
    book = Workbook()
    for title, rows in (
        (
            "林安",
            [
                ["青年干部信息登记卡", None, None, None],
                ["姓  名", "林  安", "性  别", "女"],
                ["出生年月", "1999年7月", "民  族", "汉"],
                ["政治面貌", "中共党员（预备）", "学历学位", "大学本科 管理学学士"],
                ["毕业院校及专业", "济南大学 公共管理", None, None],
                ["工作单位及职务", "区司法局\n科员", None, None],
                ["联系电话", "199 0000 2011", "身份证号", f"'{_id('37019919990715002')}"],
                ["特长", "主持、摄影", "备注", "无"],
            ],
        ),
        (
            "凌北青",
            [
                ["青年干部信息登记卡", None, None, None],
                ["姓  名", "凌北青", "性  别", "男"],
                ["出生年月", "00.12", "民  族", "蒙古"],
                ["政治面貌", "共青团员", "学历学位", "大专"],
                ["毕业院校及专业", None, None, None],
                ["工作单位及职务", "区图书馆 职员", None, None],
                ["联系电话", 19900002012, "身份证号", None],
                ["特长", None, "备注", "服从安排"],
            ],
        ),
    ):
        sheet = _sheet(book, title)
        for row in rows:
            sheet.append(row)
        sheet.merge_cells("A1:D1")
        sheet.merge_cells("B5:D5")
        sheet.merge_cells("B6:D6")
    return _saved(book)


CARDS: Final[Expected] = {
    ("林安", 2): {
        "name": "林安", "sex": "2", "birth_month": "1999-07", "birth_on": "1999-07-15",
        "ethnicity": "01", "political_status": "02", "education": "21", "degree": "412",
        "school": "济南大学", "major": "公共管理", "work_unit": "区司法局", "work_title": "科员",
        "phone": "19900002011", "id_number": _id("37019919990715002"),
        "skills": ["主持", "摄影"],
    },
    ("凌北青", 2): {
        "name": "凌北青", "sex": "1", "birth_month": "2000-12", "birth_on": None,
        "ethnicity": "02", "political_status": "03", "education": "31", "degree": None,
        "school": None, "major": None, "work_unit": "区图书馆", "work_title": "职员",
        "phone": "19900002012", "id_number": None, "skills": None,
    },
}  # fmt: skip


def streets_in_sheets() -> bytes:
    """A county's roster over three sheets, the heading repeated, a hidden column in each."""
    book = Workbook()
    heading = [
        "序号",
        "内部编号",
        "社区",
        "姓名",
        "性别",
        "出生年月",
        "面貌",
        "学历",
        "单位",
        "手机",
    ]
    for street, rows in (
        (
            "泉城路街道",
            [
                [
                    1,
                    "N1",
                    "贡院墙根社区",
                    "林 秋",
                    "女",
                    "1996.11",
                    "中共党员",
                    "研究生",
                    "区水务局",
                    "19900003011",
                ],
                [2, "N2", "同上", "林晚秋", "女", "1997年2月", "团员", "本科", "〃", "19900003012"],
                heading,
                [
                    3,
                    "N3",
                    "贡院墙根",
                    "凌一川",
                    "男",
                    "199503",
                    "群众",
                    "大专",
                    "区文旅局",
                    "1990000 3013",
                ],
                ["合计", None, None, "3人"],
            ],
        ),
        (
            "大明湖街道",
            [
                [
                    1,
                    "N4",
                    "舜井社区",
                    "凌二川",
                    "男",
                    "1999-04",
                    "预备党员",
                    "大学本科",
                    "",
                    "19900003014",
                ],
                [
                    2,
                    "N5",
                    "曲水亭社区居委会",
                    "凌三川",
                    "男",
                    "1999/05",
                    "共青团员",
                    "本科",
                    "区档案馆",
                    "19900003015",
                ],
                ["说明：以上人员均已征得本人同意", None, None, None],
            ],
        ),
        (
            "姚家街道",
            [
                [1, "N6", "中润社区", "空缺", None, None, None, None, None, None],
                [
                    2,
                    "N7",
                    "浆水泉",
                    "凌四川",
                    "女",
                    "2003.08",
                    "团员",
                    "高中",
                    "个体",
                    "19900003016",
                ],
            ],
        ),
    ):
        sheet = _sheet(book, street)
        sheet.append([f"{street}青年干部名册"])
        sheet.append(heading)
        for row in rows:
            sheet.append(row)
        sheet.merge_cells("A1:J1")
        sheet.column_dimensions["B"].hidden = True
    return _saved(book)


STREETS_IN_SHEETS: Final[Expected] = {
    ("泉城路街道", 3): {
        "name": "林秋", "sex": "2", "birth_month": "1996-11", "political_status": "01",
        "education": "10", "work_unit": "区水务局", "phone": "19900003011",
        "organization_id": "贡院墙根",
    },
    ("泉城路街道", 4): {
        "name": "林晚秋", "sex": "2", "birth_month": "1997-02", "political_status": "03",
        "education": "21", "work_unit": "区水务局", "phone": "19900003012",
        "organization_id": "贡院墙根",
    },
    ("泉城路街道", 6): {
        "name": "凌一川", "sex": "1", "birth_month": "1995-03", "political_status": "13",
        "education": "31", "work_unit": "区文旅局", "phone": "19900003013",
        "organization_id": "贡院墙根",
    },
    ("大明湖街道", 3): {
        "name": "凌二川", "sex": "1", "birth_month": "1999-04", "political_status": "02",
        "education": "21", "work_unit": None, "phone": "19900003014", "organization_id": "舜井",
    },
    ("大明湖街道", 4): {
        "name": "凌三川", "sex": "1", "birth_month": "1999-05", "political_status": "03",
        "education": "21", "work_unit": "区档案馆", "phone": "19900003015",
        "organization_id": "曲水亭",
    },
    ("姚家街道", 4): {
        "name": "凌四川", "sex": "2", "birth_month": "2003-08", "political_status": "03",
        "education": "61", "work_unit": "个体", "phone": "19900003016",
        "organization_id": "浆水泉",
    },
}  # fmt: skip
