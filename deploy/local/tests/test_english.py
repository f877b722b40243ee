"""What the services say to people has its English: every sentence in their sources is looked up.

A sentence without English would still be said, in Chinese; no service may lack one.
"""

import ast
import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from common.codes import codes_of

ROOT = Path(__file__).parents[3]
SOURCES = {
    "common": ROOT / "services/common/src/common",
    "placement": ROOT / "services/placement/src/placement",
    "assessment": ROOT / "services/assessment/src/assessment",
    "gateway": ROOT / "gateway/src/gateway",
    "roster": ROOT / "services/roster/src/roster",
}
HAN = re.compile(r"[\u4e00-\u9fff]")

# Chinese that is not said to the reader of a page: files for print, the command line, API
# documents, words to recognise in what others wrote, and names.
NOT_SAID = {
    "common": {"testing/tokens.py"},
    "placement": {"documents.py", "workdays.py", "cli.py"},
    "assessment": {"cli.py", "core/enrolment.py", "files.py"},
    "gateway": {"bootstrap.py", "site/files.py"},
    "roster": {
        # for print, and files that programs or other offices read
        "appointments/certificates/document.py",
        "appointments/papers.py",
        "appointments/papers_router.py",
        "core/calendar_notice.py",
        "core/structure/groups.py",
        "disclosures/holdings.py",
        "disclosures/package.py",
        "disclosures/queries.py",
        "documents/cadre_form.py",
        "documents/dates.py",
        "documents/public_router.py",
        "documents/team.py",
        "documents/zhtj.py",
        "indicators/workbook.py",
        "sheets.py",
        "volunteer_records/document.py",
        # words to recognise in what people wrote
        "core/identities.py",
        "core/imports/appointments.py",
        "core/imports/blocks.py",
        "core/imports/dates.py",
        "core/imports/names.py",
        "core/imports/organization_rows.py",
        "core/imports/people_values.py",
        "core/imports/places.py",
        "core/imports/posts.py",
        "core/imports/tables.py",
        "core/imports/text.py",
        "core/indicators/facts.py",
        "core/indicators/rules.py",
        "core/names.py",
        "core/structure/staffing.py",
        "core/vocabulary.py",
        "imports/warm.py",
        # said in both languages where they stand
        "core/indicators/definitions.py",
        "core/indicators/narrative.py",
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
    # the head of a workbook, its values and the titles of its sheets
    *("对象", "职务", "组织", "评价结果", "周期", "状态", "得分", "等次", "星级", "名次", "缺项"),
    *("已评价", "数据不足", "免评", "结果表", "考核结果"),
    *("姓名", "性别", "出生年月", "民族", "籍贯", "学位", "特长", "身份证号", "任免审批表"),
    *("入党时间", "参加工作时间", "全日制学历", "在职学历", "毕业院校及专业"),
    *("工作单位及职务", "拟任职务", "截至{}年{}月{}日"),
    *("要求", "已完成", "还差", "期限", "最近一次脱产训练", "培训达标"),
    *("日期", "队伍", "宣讲员", "地点", "主题", "听众人数", "作废原因", "宣讲场次"),
    # typefaces
    *("方正小标宋简体", "黑体", "宋体", "仿宋_GB2312", "楷体_GB2312"),
    # what the title of a post is told by
    *("书记", "副书记", "第一书记", "团支部书记", "团委书记", "团工委书记", "团总支书记"),
    *("委员", "常委", "青年委员", "助理", "秘书", "联络", "指导员", "副", "第一"),
    *("书记$", "(副|第一)书记$", "主任", "主席", "部长"),
    *("两委", "村委会", "居委会", "村委委员", "支委"),
    # what an observation may not tell of
    *("家访", "社交圈", "社交关系", "朋友圈交往", "八小时外", "八小时以外", "八小时之外"),
    # values a condition is written with
    *("是", "否", "无", "未签"),
    "”和“",
    *("附件", "日"),
}
PATTERN = re.compile(r"\(\?|\[\*")
"""What only a regular expression has: its words are to be recognised."""
FILE_NAME = re.compile(r"\.(?:\{\}|xlsx|docx|csv)$")
"""A file is named in the language of what is in it."""


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
        case ast.keyword(arg="description" | "examples"):
            return list(ast.walk(node.value))
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
        lacking = [text for text in sentences(source) if text not in words and is_said(text)]
        if lacking:
            found[name] = lacking
    return found


def is_said(text: str) -> bool:
    return not (text in NAMES or PATTERN.search(text) or FILE_NAME.search(text))


def codes_of_requirements() -> set[str]:
    """What a post or a pool may ask for by code, as its requirements name it."""
    return {code.short for table in ("political_status", "education") for code in codes_of(table)}


@pytest.mark.parametrize("service", SOURCES)
def test_every_sentence_has_its_english(service: str) -> None:
    assert missing_in(service) == {}, f"add them to {SOURCES[service]}/english.json"


def test_codes_that_requirements_name_have_their_english() -> None:
    assert codes_of_requirements() - english_of("roster").keys() == set()


@pytest.mark.parametrize("service", SOURCES)
def test_gaps_and_scripts_fit(service: str) -> None:
    """As many gaps in both languages, and no Chinese in the English but what is to be written."""
    path = SOURCES[service] / "english.json"
    for chinese, english in json.loads(path.read_text(encoding="utf-8")).items():
        gaps = len(re.findall(r"\{\d*\}", english))
        assert gaps == chinese.count("{}"), chinese
        written = re.sub(r"\b(?:Write|with|is not readable\.)\b.*", "", english)
        assert not HAN.search(written), chinese


@pytest.mark.parametrize("service", SOURCES)
def test_no_english_is_left_without_its_sentence(service: str) -> None:
    said = {text for source in SOURCES[service].rglob("*.py") for text in sentences(source)}
    words = json.loads((SOURCES[service] / "english.json").read_text(encoding="utf-8"))
    if service == "roster":
        said |= codes_of_requirements()
    assert {text for text in words if HAN.search(text)} - said == set()
