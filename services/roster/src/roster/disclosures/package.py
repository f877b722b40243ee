"""A person's own file: the same facts as JSON for machines and as a workbook for people."""

import io
import json
import zipfile
from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID

from common.files.sheets import write_xlsx
from sqlalchemy import Row

_README = (
    "本压缩包是名册里关于您的信息。person.json 供程序读取，各表格供阅读。\n"
    "加密保存的内容只标明有无。\n"
    "本人下载的含各项业务的全部记录；代为下载的只含基本信息、任职、报到和查阅记录，不含号码。\n"
    "如有错误，请在“我的信息”里申请更正；如不再同意，可以撤回同意或申请删除。\n"
    "下列内容依规定不在其中：\n"
)


def zipped(
    facts: Mapping[str, Any],
    sections: Mapping[str, Sequence[Row[Any]]],
    kept_back: Collection[str],
) -> bytes:
    """The archive: one workbook per section, because a sheet's cells are all text here.

    ``kept_back`` says what is not in it, and why.
    """
    whole = {"基本信息": dict(facts)} | {
        title: [row._asdict() for row in rows] for title, rows in sections.items()
    }
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        reasons = "".join(f"· {reason}。\n" for reason in kept_back)
        archive.writestr("说明.txt", _README + reasons)
        archive.writestr(
            "person.json", json.dumps(whole, ensure_ascii=False, indent=2, default=_plain)
        )
        archive.writestr(
            "基本信息.xlsx",
            write_xlsx("基本信息", ("项目", "内容"), ((k, _cell(v)) for k, v in facts.items())),
        )
        for title, rows in sections.items():
            if rows:
                header = tuple(rows[0]._fields)
                cells = (tuple(map(_cell, row)) for row in rows)
                archive.writestr(f"{title}.xlsx", write_xlsx(title, header, cells))
    return out.getvalue()


def _cell(value: object) -> str | int | None:
    if value is None or (isinstance(value, int) and not isinstance(value, bool)):
        return value
    if isinstance(value, list | tuple):
        return "、".join(map(str, value))
    if isinstance(value, bool):
        return "是" if value else "否"
    return _plain(value) if isinstance(value, date | datetime | UUID) else str(value)


def _plain(value: object) -> str:
    return value.isoformat() if isinstance(value, date | datetime) else str(value)
