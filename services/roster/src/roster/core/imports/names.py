"""Names of people as rosters write them: padded, with a remark in brackets, or not a person."""

import re
from dataclasses import dataclass
from typing import Final

from common.codes import code_of

from roster.core.imports.findings import Flaw
from roster.core.imports.text import DITTO, plain

VACANT: Final = frozenset(
    {
        "缺",
        "空缺",
        "暂缺",
        "缺员",
        "空",
        "待定",
        "暂无",
        "拟补",
        "待补",
        "待选",
        "无",
        "-",
        "—",
        "——",
        "/",
    }
)
LONGEST: Final = 60

_CLEAN = re.compile(r"[\u3400-\u9fff\U00020000-\U000323af]{2,4}")
_BRACKETS = re.compile(r"\(([^()]*)\)")
_NAME = re.compile(
    r"[\u3400-\u9fff\uf900-\ufaff\U00020000-\U000323af〇]+(?:·[\u3400-\u9fff\U00020000-\U000323af〇]+)*"
    r"|[A-Za-z][A-Za-z .'·\-]*[A-Za-z.]"
)
_HANZI = re.compile(r"[\u3400-\u9fff\uf900-\ufaff\U00020000-\U000323af]")


@dataclass(frozen=True, slots=True)
class PersonName:
    """A name and what its brackets said: 吴桐（女，回族） tells sex and ethnicity."""

    name: str
    sex: str | None = None
    ethnicity: str | None = None
    political_status: str | None = None


def parse_name(text: str) -> PersonName | Flaw:
    """The name without padding, or why the cell is not a person's name.

    Flaw codes: ``vacancy`` (a post without a person), ``name-missing``, ``name-repeated``,
    ``name-unclear``.
    """
    if _CLEAN.fullmatch(text) and text not in VACANT and text not in DITTO:
        return PersonName(text)
    folded = plain(text)
    if flaw := _not_a_name(folded):
        return flaw
    remarks = [
        remark for group in _BRACKETS.findall(folded) for remark in re.split(r"[,，、;\s]", group)
    ]
    if any(remark in VACANT for remark in remarks):
        return Flaw("vacancy")
    bare = _BRACKETS.sub("", folded).strip(" *#,.、。")
    name = bare.replace(" ", "") if _HANZI.search(bare) else bare
    if not _NAME.fullmatch(name) or len(name) > LONGEST:
        return Flaw("name-unclear", raw=folded[:LONGEST])
    return _with_remarks(name, remarks, folded)


def _not_a_name(folded: str) -> Flaw | None:
    bare = folded.replace(" ", "")
    if not bare:
        return Flaw("name-missing")
    if bare in VACANT:
        return Flaw("vacancy")
    return Flaw("name-repeated") if bare in DITTO else None


def _with_remarks(name: str, remarks: list[str], folded: str) -> PersonName | Flaw:
    sex = ethnicity = political_status = None
    for remark in filter(None, remarks):
        if found := _sex(remark):
            sex = found
        elif found := code_of("ethnicity", remark):
            ethnicity = found
        elif found := code_of("political_status", remark):
            political_status = found
        else:
            # （大）, （兼） and the like: whether it belongs to the name only the sender knows.
            return Flaw("name-unclear", raw=folded)
    return PersonName(name, sex, ethnicity, political_status)


def _sex(remark: str) -> str | None:
    return {"男": "1", "女": "2"}.get(remark)
