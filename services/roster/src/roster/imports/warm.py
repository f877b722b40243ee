"""Imported for its effect, where children are forked from: it has read a roster before they do.

Half of the time a small file takes goes into things that are done once in a process: code
tables, headings, patterns.
"""

from datetime import date
from typing import Final

from roster.core.imports.answers import Answers
from roster.core.imports.people import Surroundings
from roster.core.imports.reading import read_file

_ROSTER: Final = """\
序号,姓名,性别,出生年月,民族,政治面貌,学历学位,毕业院校及专业,工作单位及职务,街道,社区,联系电话,身份证号,备注
1,林安,女,1999.03,汉族,共青团员,大学本科 管理学学士,,,,,19900000001,370199199903150023,
"""

read_file(
    _ROSTER.encode(),
    "名册.csv",
    "people",
    Surroundings(date(2026, 1, 1), "", (), {}, Answers()),
)
