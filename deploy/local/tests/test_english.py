"""What the services say to people has its English: every sentence in their sources is looked up.

A sentence without English is still said, in Chinese. Those of `STRICT` may lack none; for those of
`TOLD`, which grow, the test tells what is missing and does not fail.
"""

import ast
import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
SOURCES = {
    "common": ROOT / "services/common/src/common",
    "placement": ROOT / "services/placement/src/placement",
    "assessment": ROOT / "services/assessment/src/assessment",
    "gateway": ROOT / "gateway/src/gateway",
    "roster": ROOT / "services/roster/src/roster",
}
STRICT = ("placement", "assessment", "gateway")
TOLD = ("common", "roster")
HAN = re.compile(r"[\u4e00-\u9fff]")

# Chinese that is not said to the reader of a page: files for print, the command line, API
# documents, words to recognise in what others wrote, and names.
NOT_SAID = {
    "common": {"testing/tokens.py"},
    "placement": {"documents.py", "workdays.py", "cli.py"},
    "assessment": {"cli.py", "core/enrolment.py", "files.py"},
    "gateway": {"bootstrap.py", "site/files.py"},
    "roster": {
        "appointments/certificates/document.py",
        "core/calendar_notice.py",
        "core/vocabulary.py",
        "core/names.py",
        "core/imports/dates.py",
        "core/imports/names.py",
        "core/imports/organization_rows.py",
        "core/imports/people_values.py",
        "core/imports/places.py",
        "core/imports/tables.py",
        "core/imports/text.py",
        "core/imports/appointments.py",
        "people/sheet.py",
    },
}
NAMES = {
    "青桥 placement",
    "青桥 assessment",
    "青桥 roster",
    "青桥 Qingqiao",
    "团支部",
    "团总支",
    "团工委",
    "团委",
    "共青团",
    "工作委员会",
    "委员会",
    "安排表",
    "{}安排表",
    "青年",
    # the head of a workbook, and its values
    *("对象", "职务", "组织", "评价结果", "周期", "状态", "得分", "等次", "星级", "名次", "缺项"),
    *("已评价", "数据不足", "免评", "结果表", "考核结果"),
    # values a condition is written with
    *("是", "否", "无", "未签"),
    "”和“",
}


def sentences(source: Path) -> Iterator[str]:
    """Texts of a module that hold Chinese, f-strings as patterns; no documentation."""
    tree = ast.parse(source.read_text(encoding="utf-8"))
    passed_over = {part for node in ast.walk(tree) for part in not_said_in(node)}
    for node in ast.walk(tree):
        if node not in passed_over and HAN.search(text := text_of(node)):
            yield text


def not_said_in(node: ast.AST) -> list[ast.AST]:
    """Docstrings, parts of f-strings, and descriptions of the API."""
    match node:
        case ast.Expr(value=ast.Constant()):
            return [node.value]
        case ast.JoinedStr():
            return list(node.values)
        case ast.keyword(arg="description"):
            return [node.value]
        case ast.Dict():
            pairs = zip(node.keys, node.values, strict=True)
            return [v for k, v in pairs if isinstance(k, ast.Constant) and k.value == "description"]
    return []


def text_of(node: ast.AST) -> str:
    match node:
        case ast.JoinedStr():
            return "".join(
                str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values
            )
        case ast.Constant(value=str(text)):
            return text
    return ""


def english_of(service: str) -> dict[str, str]:
    words: dict[str, str] = {}
    for package in ("common", service):
        words |= json.loads((SOURCES[package] / "english.json").read_text(encoding="utf-8"))
    return words


def missing_in(service: str) -> dict[str, list[str]]:
    """Sentences without English, by file."""
    words = english_of(service)
    found = {}
    for source in sorted(SOURCES[service].rglob("*.py")):
        name = source.relative_to(SOURCES[service]).as_posix()
        if name in NOT_SAID[service]:
            continue
        lacking = [text for text in sentences(source) if text not in words and text not in NAMES]
        if lacking:
            found[name] = lacking
    return found


@pytest.mark.parametrize("service", STRICT)
def test_every_sentence_has_its_english(service: str) -> None:
    assert missing_in(service) == {}, f"add them to {SOURCES[service]}/english.json"


@pytest.mark.parametrize("service", TOLD)
def test_sentences_without_english_are_told(service: str) -> None:
    missing = missing_in(service)
    if missing:
        told = "; ".join(f"{name}: {len(texts)}" for name, texts in missing.items())
        pytest.skip(f"add to {service}'s english.json: {told}")


@pytest.mark.parametrize("service", SOURCES)
def test_gaps_and_scripts_fit(service: str) -> None:
    """As many gaps in both languages, and no Chinese in the English but what is to be written."""
    path = SOURCES[service] / "english.json"
    for chinese, english in json.loads(path.read_text(encoding="utf-8")).items():
        gaps = len(re.findall(r"\{\d*\}", english))
        assert gaps == chinese.count("{}"), chinese
        written = re.sub(r"\b(?:Write|with|is not readable\.)\b.*", "", english)
        assert not HAN.search(written), chinese


@pytest.mark.parametrize("service", STRICT)
def test_no_english_is_left_without_its_sentence(service: str) -> None:
    said = {text for source in SOURCES[service].rglob("*.py") for text in sentences(source)}
    words = json.loads((SOURCES[service] / "english.json").read_text(encoding="utf-8"))
    assert {text for text in words if HAN.search(text)} - said == set()
