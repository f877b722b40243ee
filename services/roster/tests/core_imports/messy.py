"""Every messy file that is read, by name, with what should be read of it."""

from collections.abc import Callable
from typing import Final

from services.roster.tests.core_imports.messy_books import (
    CARDS,
    SIDE_BY_SIDE,
    STREETS_IN_SHEETS,
    Expected,
    cards,
    side_by_side,
    streets_in_sheets,
)
from services.roster.tests.core_imports.messy_word import WORD_TABLES, word_tables

INVENTED: Final[dict[str, tuple[Callable[[], bytes], Expected]]] = {
    "H_左右两栏.xlsx": (side_by_side, SIDE_BY_SIDE),
    "I_登记卡.xlsx": (cards, CARDS),
    "J_分街道三张表.xlsx": (streets_in_sheets, STREETS_IN_SHEETS),
    "K_花名册.docx": (word_tables, WORD_TABLES),
}

FROM_FILES: Final[dict[str, Expected]] = {
    "D_考核结果_GB18030.csv": {
        ("", 2): {"name": "陈佳", "organization_id": "贡院墙根"},
        ("", 3): {"name": "林雨譞", "organization_id": "长北"},
        ("", 4): {"name": "刘青禾", "organization_id": "舜井"},
    },
    "E_任免表示例.lrmx": {
        ("任免审批表", 2): {
            "name": "陈佳", "sex": "2", "birth_month": "1999-03", "birth_on": "1999-03-15",
            "ethnicity": "01", "education": "21", "degree": "412", "school": "山东某大学",
            "major": "公共管理专业", "work_unit": "区应急局", "work_title": "科员",
            "skills": ["青年工作"], "id_number": "370199199903150029",
            "organization_id": "贡院墙根", "political_status": None, "phone": None,
        },
    },
    "F_安排表.docx": {
        ("表1", 2): {
            "name": "陈佳", "sex": "2", "reported_age": 27, "political_status": "01",
            "work_unit": "区应急局区安全生产应急救援指挥中心", "organization_id": "贡院墙根",
        },
        ("表1", 3): {
            "name": "刘青禾", "sex": "2", "reported_age": 28, "political_status": "03",
            "work_unit": "区文旅局区图书馆", "organization_id": "舜井",
        },
    },
}  # fmt: skip
