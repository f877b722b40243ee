"""干部任免审批表 as the organization departments exchange it: .lrmx, UTF-8 XML.

Only what a roster takes is read. Photo, family, health and résumé of the form stay where they
are: a register of League cadres does not collect them.
"""

import io
import zipfile
from collections.abc import Sequence
from typing import Final

from common.files.sheet import Sheet
from common.files.sheets import NotAWorkbookError
from common.files.xml import parse_xml

SHEET: Final = "任免审批表"
ENDING: Final = ".lrmx"
MOST_FORMS: Final = 5_000

HEADINGS: Final = {
    "XingMing": "姓名",
    "XingBie": "性别",
    "ChuShengNianYue": "出生年月",
    "MinZu": "民族",
    "JiGuan": "籍贯",
    "RuDangShiJian": "入党时间",
    "CanJiaGongZuoShiJian": "参加工作时间",
    "ShuXiZhuanYeYouHeZhuanChang": "特长",
    "QuanRiZhiJiaoYu_XueLi": "全日制学历",
    "ZaiZhiJiaoYu_XueLi": "在职学历",
    "QuanRiZhiJiaoYu_XueWei": "学位",
    "QuanRiZhiJiaoYu_XueLi_BiYeYuanXiaoXi": "毕业院校及专业",
    "XianRenZhiWu": "工作单位及职务",
    "NiRenZhiWu": "拟任职务",
    "ShenFenZheng": "身份证号",
}
_AGES_AS_OF: Final = "JiSuanNianLingShiJian"


def is_lrmx(data: bytes) -> bool:
    """Whether the first bytes are those of such a form."""
    return b"<Person" in data[:1000] and data.lstrip(b"\xef\xbb\xbf \r\n\t")[:1] == b"<"


def read_forms(forms: Sequence[bytes]) -> Sheet:
    """One row for each form, below a row of headings.

    Raises:
        UnsafeXmlError: a form cannot be read safely.
        NotAWorkbookError: not such a form.
    """
    rows: list[list[object]] = []
    notes: list[str] = []
    for form in forms:
        root = parse_xml(form)
        if root.tag != "Person":
            raise NotAWorkbookError(detail="这不是任免审批表（.lrmx），请重新导出后再上传。")
        rows.append([(root.findtext(tag) or "").strip() for tag in HEADINGS])
        notes.append(_day(root.findtext(_AGES_AS_OF) or ""))
    return Sheet(SHEET, [[*HEADINGS.values()], *rows], notes=tuple(filter(None, notes)))  # type: ignore[list-item]


def forms_in(data: bytes) -> list[bytes]:
    """The forms of a zip, in the order of their names. The zip itself is checked before."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        names = sorted(one for one in archive.namelist() if one.lower().endswith(ENDING))
        if len(names) > MOST_FORMS:
            raise NotAWorkbookError(detail=f"一个压缩包最多 {MOST_FORMS} 份审批表，请拆分后上传。")
        return [archive.read(name) for name in names]


def _day(text: str) -> str:
    """20261130 as the date of a document is written."""
    digits = text.strip()
    if len(digits) < len("YYYYMMDD") or not digits[:8].isdecimal():
        return ""
    return f"截至{digits[:4]}年{int(digits[4:6])}月{int(digits[6:8])}日"
