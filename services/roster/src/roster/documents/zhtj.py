"""The organizations of a subtree in the columns of 智慧团建's import.

ID number and phone of the secretary are columns of that file, too. They do not leave this
service, so the clerk fills them in; a code of ours would not be taken there anyway.
"""

from collections.abc import Iterable
from typing import Any, Final

from common.files.sheets import write_xlsx
from sqlalchemy import Row

HEADER: Final = (
    "组织编号", "组织类别", "组织简称", "组织全称", "行业类别", "行政编制数", "行政编制实配数",
    "事业编制数", "事业编制实配数", "书记姓名", "书记身份证号", "书记手机号",
)  # fmt: skip
_KINDS: Final = {
    "committee": "团委",
    "working_committee": "团工委",
    "general_branch": "团总支",
    "branch": "团支部",
}
_LINES: Final = {
    "territorial": "地方",
    "school": "学校",
    "agency": "机关",
    "institution": "事业单位",
    "soe": "国有企业",
    "industry": "行业系统",
    "new_sector": "两新组织",
    "emerging": "新兴领域",
    "away": "驻外",
}


def zhtj_xlsx(organizations: Iterable[Row[*tuple[Any, ...]]]) -> bytes:
    rows = [
        (
            row.zhtj_org_id or "",
            _KINDS.get(row.kind, ""),
            row.short_name or row.name,
            row.name,
            _LINES.get(row.line, ""),
            row.administrative,
            None,
            row.institutional,
            None,
            row.secretary or "",
            "",
            "",
        )
        for row in organizations
    ]
    return write_xlsx("组织信息", HEADER, rows)
