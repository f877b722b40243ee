"""干部任免审批表 of one managed cadre, for Word and as .lrmx.

Family, health, photo and reviews are not collected by the roster: their cells stay empty for the
office that keeps them. ID numbers do not leave the service, so that cell stays empty, too.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final
from xml.etree import ElementTree as ET

from docx.shared import Mm

from roster import word
from roster.core.ages import age_on
from roster.core.documents import Service, label, months, official, padded_name, resume_lines
from roster.models.person import Person

VERSION: Final = "3.2.1.16"
_TAGS: Final = (
    "XingMing", "XingBie", "ChuShengNianYue", "MinZu", "JiGuan", "RuDangShiJian",
    "JianKangZhuangKuang", "ChuShengDi", "CanJiaGongZuoShiJian", "ZhuanYeJiShuZhiWu",
    "ShuXiZhuanYeYouHeZhuanChang", "QuanRiZhiJiaoYu_XueLi", "QuanRiZhiJiaoYu_XueWei",
    "QuanRiZhiJiaoYu_XueLi_BiYeYuanXiaoXi", "QuanRiZhiJiaoYu_XueWei_BiYeYuanXiaoXi",
    "ZaiZhiJiaoYu_XueLi", "ZaiZhiJiaoYu_XueWei", "ZaiZhiJiaoYu_XueLi_BiYeYuanXiaoXi",
    "ZaiZhiJiaoYu_XueWei_BiYeYuanXiaoXi", "XianRenZhiWu", "NiRenZhiWu", "NiMianZhiWu", "JianLi",
    "JiangChengQingKuang", "NianDuKaoHeJieGuo", "RenMianLiYou", "JiaTingChengYuan",
    "ChengBaoDanWei", "JiSuanNianLingShiJian", "TianBiaoShiJian", "TianBiaoRen", "ShenFenZheng",
    "ZhaoPian", "Version",
)  # fmt: skip
"""Every field of the form in its order; those without a value are empty elements."""


@dataclass(frozen=True, slots=True)
class CadreForm:
    """The texts of a form by tag, on the day ``on``."""

    texts: dict[str, str]
    age: int | None
    on: date


def cadre_form(person: Person, services: Sequence[Service], unit: str, on: date) -> CadreForm:
    """What the roster knows; ``unit`` is who submits the form."""
    now = [f"{one.organization}{one.title}" for one in services if one.is_live]
    present = "".join(filter(None, (person.work_unit, person.work_title)))
    texts = {
        "XingMing": padded_name(person.name),
        "XingBie": label("sex", person.sex),
        "ChuShengNianYue": months(person.birth_month),
        "MinZu": official("ethnicity", person.ethnicity),
        "RuDangShiJian": months(person.party_joined_on),
        "ShuXiZhuanYeYouHeZhuanChang": "、".join(person.skills),
        "QuanRiZhiJiaoYu_XueLi": label("education", person.education),
        "QuanRiZhiJiaoYu_XueWei": label("degree", person.degree),
        "QuanRiZhiJiaoYu_XueLi_BiYeYuanXiaoXi": "".join(
            filter(None, (person.school, person.major))
        ),
        "XianRenZhiWu": "，".join(filter(None, (present, *now))),
        "JianLi": "\n".join(resume_lines(services)),
        "ChengBaoDanWei": unit,
        "JiSuanNianLingShiJian": f"{on:%Y%m%d}",
        "TianBiaoShiJian": f"{on:%Y%m%d}",
        "Version": VERSION,
    }
    age = age_on(on, birth_on=person.birth_on, birth_month=person.birth_month)
    return CadreForm(texts, age, on)


def form_lrmx(form: CadreForm) -> bytes:
    """UTF-8 XML; everything written as text, so that no value can become markup."""
    root = ET.Element("Person")
    for tag in _TAGS:
        element = ET.SubElement(root, tag)
        if text := form.texts.get(tag):
            element.text = "".join(one for one in text if one == "\n" or one.isprintable())
    data: bytes = ET.tostring(root, encoding="utf-8", xml_declaration=True)
    return data


def form_docx(form: CadreForm) -> bytes:
    """The printed form: two label columns in the head, then one broad row for each text."""
    document = word.page()
    word.title(document, "干部任免审批表")
    grid = document.add_table(rows=0, cols=6, style="Table Grid")
    for row in _HEAD:
        cells = grid.add_row().cells
        for number, (heading, tag) in enumerate(row):
            word.cell_text(cells[2 * number], heading, word.HEAD_FONT)
            word.cell_text(cells[2 * number + 1], _shown(form, tag))
        for number, cell in enumerate(cells):
            cell.width = Mm(24 if number % 2 == 0 else 28)
    for heading, tag in _BROAD:
        cells = grid.add_row().cells
        word.cell_text(cells[0], heading, word.HEAD_FONT)
        broad = cells[1].merge(cells[5])
        word.cell_text(broad, _shown(form, tag))
        broad.paragraphs[0].alignment = 0
    word.line(
        document, f"计算年龄时间：{form.on.year}年{form.on.month}月{form.on.day}日", points=12
    )
    return word.saved(document)


def _shown(form: CadreForm, tag: str) -> str:
    text = form.texts.get(tag, "")
    if tag == "ChuShengNianYue" and text:
        age = "" if form.age is None else f"\n（{form.age}岁）"
        return f"{text[:4]}.{text[4:]}{age}"
    return text


_HEAD: Final = (
    (("姓  名", "XingMing"), ("性  别", "XingBie"), ("出生年月\n（岁）", "ChuShengNianYue")),
    (("民  族", "MinZu"), ("籍  贯", "JiGuan"), ("出 生 地", "ChuShengDi")),
    (
        ("入党时间", "RuDangShiJian"),
        ("参加工作\n时间", "CanJiaGongZuoShiJian"),
        ("健康状况", "JianKangZhuangKuang"),
    ),
    (
        ("专业技术\n职务", "ZhuanYeJiShuZhiWu"),
        ("熟悉专业\n有何专长", "ShuXiZhuanYeYouHeZhuanChang"),
        ("照  片", "ZhaoPian"),
    ),
    (
        ("学  历", "QuanRiZhiJiaoYu_XueLi"),
        ("学  位", "QuanRiZhiJiaoYu_XueWei"),
        ("毕业院校\n系及专业", "QuanRiZhiJiaoYu_XueLi_BiYeYuanXiaoXi"),
    ),
)
_BROAD: Final = (
    ("现任职务", "XianRenZhiWu"),
    ("拟任职务", "NiRenZhiWu"),
    ("拟免职务", "NiMianZhiWu"),
    ("简  历", "JianLi"),
    ("奖惩情况", "JiangChengQingKuang"),
    ("年度考核\n结果", "NianDuKaoHeJieGuo"),
    ("任免理由", "RenMianLiYou"),
    ("家庭主要\n成员", "JiaTingChengYuan"),
    ("呈报单位", "ChengBaoDanWei"),
    ("审批机关\n意见", ""),
)
