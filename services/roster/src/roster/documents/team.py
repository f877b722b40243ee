"""班子成员名单: who leads and sits on the committees of a subtree, on a day."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any, Final

from common.files.sheets import write_xlsx
from sqlalchemy import Row

from roster import word
from roster.core.documents import is_team_post, label
from roster.core.vocabulary import FORM_LABELS, PostForm

MAX_ROWS: Final = 20_000
MAX_WORD_ROWS: Final = 2_000
"""A Word table of more is no use to anybody, and slow to make."""

HEADER: Final = (
    "序号", "组织", "职务", "姓名", "性别", "出生年月", "政治面貌", "学历", "工作单位及职务",
    "任职形式", "任职时间", "任期届满",
)  # fmt: skip
_WIDTHS_MM: Final = (10, 40, 24, 18, 10, 18, 20, 18, 34, 12, 18, 18)


def team_rows(found: Iterable[Row[*tuple[Any, ...]]]) -> list[tuple[str, ...]]:
    """Cells of the list, numbered; posts that are no part of the team left out."""
    team = [row for row in found if is_team_post(row.title)]
    return [(str(number), *_cells(row)) for number, row in enumerate(team, start=1)]


def team_xlsx(rows: Sequence[Sequence[str]]) -> bytes:
    return write_xlsx("班子成员名单", HEADER, rows)


def team_docx(organization: str, day: date, rows: Sequence[Sequence[str]]) -> bytes:
    document = word.page(is_landscape=True)
    word.title(document, f"{organization}班子成员名单")
    word.line(document, f"（截至{day.year}年{day.month}月{day.day}日，共{len(rows)}人次）")
    word.table(document, HEADER, rows, _WIDTHS_MM)
    return word.saved(document)


def _cells(row: Row[*tuple[Any, ...]]) -> tuple[str, ...]:
    unit = " ".join(filter(None, (row.work_unit, row.work_title)))
    return (
        row.organization,
        row.title,
        row.name,
        label("sex", row.sex),
        (row.birth_month or "").replace("-", "."),
        label("political_status", row.political_status),
        label("education", row.education),
        unit,
        FORM_LABELS[PostForm(row.form)],
        f"{row.starts_on:%Y.%m}",
        "" if row.ends_on is None else f"{row.ends_on:%Y.%m}",
    )
