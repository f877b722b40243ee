"""What a dry run has to say: flaws of single cells, problems, questions, all with a way out."""

from dataclasses import dataclass, field, replace
from typing import Final, Literal

Severity = Literal["error", "warning"]

ERRORS: Final[dict[str, str]] = {
    "name-missing": "这一行没有姓名。请补上姓名，或删去这一行。",
    "name-unclear": "姓名认不出来。请只填姓名，其他说明写到备注里。",
    "name-repeated": "姓名不能用“同上”。请填写姓名，或删去这一行。",
    "sex-unknown": "性别认不出来。请填“男”或“女”。",
    "sex-differs": "性别与身份证号不一致。请核对后改正其中一项。",
    "birth-unreadable": "出生年月认不出来。请填成“1999-03”或“1999-03-15”。",
    "birth-ambiguous": "“1999.1”在数字格式里可能是1月，也可能是10月。请选择月份。",
    "birth-out-of-range": "出生年月不合常理。请核对年份。",
    "birth-differs": "出生年月与身份证号不一致。请核对后改正其中一项。",
    "under-age": "未满14周岁，没有监护人同意不能导入。请核对出生年月，或删去这一行。",
    "age-unreadable": "年龄认不出来。请填周岁数，例如“25”。",
    "word-unknown": "这个写法对不上标准代码。请选择一个，或留空。",
    "phone-unreadable": "电话认不出来。请填11位手机号。",
    "phone-short": "手机号不是11位。请核对后补全。",
    "id-length": "身份证号应为18位（旧号15位）。请核对位数。",
    "id-characters": "身份证号里有不该出现的字符。请核对。",
    "id-date": "身份证号里的出生日期不存在。请核对。",
    "id-check-digit": "身份证号最后一位校验不符。请对照证件核对每一位。",
    "year-unreadable": "年份认不出来。请填四位年份，例如“2024”。",
    "date-unreadable": "日期认不出来。请填成“2026-03”或“2026-03-15”。",
    "ends-before-start": "结束时间早于开始时间。请核对。",
    "organization-unknown": "找不到这个组织。请从建议里选择，或先建立组织。",
    "organization-ambiguous": "有几个组织都像它。请从建议里选择。",
    "post-unknown": "该组织没有这个岗位。请选择已有岗位，或选择新建。",
    "post-missing": "没有写明职务。请补上兼职职务。",
    "person-unknown": "名册里没有这个人。请先导入人员，或核对姓名和电话。",
    "person-ambiguous": "名册里有几个人都像他。请选择是哪一位，或选择新建。",
    "id-repeated": "另一行是{}。同一个身份证号写给了两个姓名。请核对后改正。",
    "id-number-taken": "这个身份证号已经有人在册，不在本次导入的组织里。请联系上级团委核对。",
    "person-twice": "文件里另一行也是名册里的这个人。请只保留一行，或选择新建。",
    "changed-meanwhile": "试读之后有人改了这条记录。请重新上传同一文件。",
    "duplicate-unsure": "另一行是{}。两行很像，请确认是不是同一个人。",
    "start-missing": "没有任职时间。请补上开始任职的年月。",
    "parent-unknown": "找不到上级组织。请核对名称，上级要写在下级之前或已经建立。",
    "kind-unknown": "组织类别认不出来。请填团委、团工委、团总支或团支部。",
    "code-unreadable": "区划代码应为12位数字。请核对。",
    "credit-code-wrong": "统一社会信用代码不对：应为18位，且校验位相符。请对照证书核对。",
    "code-taken": "这个名称在同一上级下出现了两次。请核对。",
    "column-unsure": "不能确定这一列的含义。请选择，或不导入。",
    "no-header": "找不到表头。请保留“姓名”等表头行，或指定各列的含义。",
    "no-rows": "表头下面没有数据行。请检查后重新上传。",
    "column-missing": "缺少姓名或名称这一列。请指定哪一列是它。",
    "text-too-long": "内容太长。请缩短到200字以内。",
}
"""Errors keep their row out until the file or an answer mends them. A gap is the other row."""

WARNINGS: Final[dict[str, str]] = {
    "minor": "未满18周岁：不安排夜间任务，不公开电话。",
    "id-area-unknown": "身份证号前六位不是现行的区划代码。号码本身有效，已照常导入。",
    "id-upgraded": "15位旧身份证号已换成18位。",
    "age-differs": "年龄与出生年月推算的不一致，以出生年月为准。",
    "birth-year-only": "只有年份没有月份，出生年月留空。",
    "hidden-row": "这一行在原表里是隐藏的，已照常导入。不需要请删去后重新上传。",
    "hidden-column": "这一列在原表里是隐藏的，已照常导入。不需要请把它设为“不导入”。",
    "vacancy": "写的是空缺，不是人，没有导入。",
    "duplicate-merged": "另一行是{}。是同一个人，以后一行为准。",
    "phone-shared": "另一行是{}。两个人电话相同，请核对。",
    "phone-in-register": "名册里另一个人用同一个电话，请核对。",
    "phone-extra": "这一格有几个号码，取第一个手机号。",
    "organization-default": "本次导入的组织下面没有下级组织，人员归在它名下。",
    "other-sheet": "工作表“{}”也像名册，这次没有导入。需要请单独上传。",
    "post-at-capacity": "该岗位已经满员，仍可导入，请核对职数。",
}
"""Warnings let their row in. A gap is the other row, or sheet."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One possible answer. ``value`` None leaves the cell empty."""

    value: str | None
    label: str
    score: float


@dataclass(frozen=True, slots=True)
class Flaw:
    """Why one cell is not taken as it stands. ``raw`` is set where it may be shown."""

    code: str
    raw: str = ""
    suggestions: tuple[Suggestion, ...] = ()

    @property
    def severity(self) -> Severity:
        return "warning" if self.code in WARNINGS else "error"


@dataclass(frozen=True, slots=True)
class Problem:
    sheet: str
    row: int
    column: str
    field: str
    code: str
    other: str = ""
    """The other row or sheet that it is about, as people find it."""

    @property
    def severity(self) -> Severity:
        return "warning" if self.code in WARNINGS else "error"

    @property
    def message(self) -> str:
        return (ERRORS.get(self.code) or WARNINGS[self.code]).format(self.other)


@dataclass(frozen=True, slots=True)
class Question:
    """Something only a person can decide. An answer holds for every row with the same raw."""

    row: int
    field: str
    raw: str
    code: str
    suggestions: tuple[Suggestion, ...]
    rows: int = 1
    for_all: bool = False
    """Whether the answer holds for every row that says ``raw``."""
    other: str = ""
    """The other row that it is about, as people find it."""

    @property
    def message(self) -> str:
        return ERRORS[self.code].format(self.other)


@dataclass(frozen=True, slots=True)
class SheetPart:
    """A stretch of a table that stands in a sheet of its own: rows behind number ``after``."""

    after: int
    sheet: str


@dataclass(slots=True)
class Findings:
    """Collects problems and questions of one reading; equal questions are asked once."""

    parts: tuple[SheetPart, ...] = (SheetPart(0, ""),)
    """The sheets that the rows stand in, by number."""
    problems: list[Problem] = field(default_factory=list)
    refused: set[int] = field(default_factory=set)
    """Row numbers with an error."""
    _questions: dict[tuple[str, str | int], Question] = field(default_factory=dict)

    def add(self, row: int, column: str, field_key: str, code: str, other: str = "") -> None:
        sheet, number = self.located(row)
        problem = Problem(sheet, number, column, field_key, code, other)
        self.problems.append(problem)
        if problem.severity == "error":
            self.refused.add(row)

    @property
    def sheet(self) -> str:
        return self.parts[0].sheet

    def located(self, row: int) -> tuple[str, int]:
        """The sheet a row stands in and its number there."""
        part = next((one for one in reversed(self.parts) if one.after < row), self.parts[0])
        return part.sheet, row - part.after

    def place(self, row: int) -> str:
        """A row as people find it."""
        sheet, number = self.located(row)
        return f"第{number}行" if len(self.parts) == 1 else f"“{sheet}”第{number}行"

    def ask(self, question: Question) -> None:
        """Ask once; the same raw text in further rows only counts."""
        key = (question.field, question.raw if question.for_all else question.row)
        asked = self._questions.get(key)
        self._questions[key] = question if asked is None else replace(asked, rows=asked.rows + 1)

    @property
    def questions(self) -> list[Question]:
        return list(self._questions.values())
