"""JSON values that several slices take: trimmed text, codes by any usual spelling, days."""

import re
import unicodedata
from collections.abc import Callable
from datetime import date, datetime
from typing import Annotated, Final, Self

from common.clock import CHINA
from common.codes import CodeTable, code_of, codes_of
from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    StringConstraints,
    field_validator,
    model_validator,
)

from roster.core.credit_code import read_credit_code
from roster.core.vocabulary import SPELLINGS, Basis, CheckInMethod, PostForm

_FIRST_DAY: Final = date(1950, 1, 1)
_LAST_DAY: Final = date(2200, 12, 31)
"""Beyond these a typing slip is likelier, and adding a term could leave the calendar."""


_UNREADABLE: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
"""Characters that no XML may hold (XML 1.0, 2.2), and so no Word file or .lrmx of ours."""


class Input(BaseModel):
    """A body a client sends: only declared fields, and none changed after reading."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    @field_validator("*", mode="after")
    @classmethod
    def _is_readable(cls, value: object) -> object:
        texts = value if isinstance(value, list | tuple) else [value]
        if any(isinstance(text, str) and _UNREADABLE.search(text) for text in texts):
            raise ValueError("有看不见的控制字符，请删去后重新输入")
        return value


class Patch(Input):
    """Fields left out stay; those in ``_may_be_empty`` can be emptied with null."""

    _may_be_empty: frozenset[str] = frozenset()

    @model_validator(mode="after")
    def keep_the_necessary(self) -> Self:
        kept = self.model_fields_set - self._may_be_empty
        if any(getattr(self, field) is None for field in kept):
            raise ValueError("这个字段不能为空；不改的字段不要填写")
        return self


class Output(BaseModel):
    """A body we send, read from a row or an entity."""

    model_config = ConfigDict(from_attributes=True, frozen=True)


def _coded(table: CodeTable) -> Callable[[object], object]:
    def read(value: object) -> object:
        if not isinstance(value, str):
            return value
        code = code_of(table, value)
        if code is None:
            raise ValueError("代码表里没有这个值")
        return code

    return read


def _code_field(table: CodeTable) -> object:
    return Field(
        description=f"代码或名称，见代码表 {table}",
        examples=[codes_of(table)[0].code],
    )


def _credit_code(text: str) -> str:
    code = read_credit_code(text)
    if code is None:
        raise ValueError("统一社会信用代码应为 18 位，且校验位相符；请核对")
    return code


def _spelled(value: object) -> object:
    if not isinstance(value, str):
        return value
    word = unicodedata.normalize("NFKC", value).strip().casefold()
    return SPELLINGS.get(word, word)


def _in_china(moment: datetime) -> datetime:
    """A time without a zone was read off a clock on the wall."""
    if not _FIRST_DAY.year <= moment.year <= _LAST_DAY.year:
        raise ValueError("时间应在 1950 年到 2200 年之间")
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=CHINA)


Title = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=100)]
Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=500)]
Reason = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=500)]
DocumentNo = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1, max_length=60),
    Field(examples=["青团发〔2026〕12号"]),
]
Words = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=50)]
Skill = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=50)]
Skills = Annotated[list[Skill], Field(max_length=50)]
DivisionCode = Annotated[
    str,
    StringConstraints(strip_whitespace=True, pattern=r"^[0-9]{12}$"),
    Field(examples=["370102001002"]),
]
CreditCode = Annotated[
    str, AfterValidator(_credit_code), Field(max_length=40, examples=["91350100M000100Y43"])
]
Year = Annotated[int, Field(ge=1950, le=2100)]
Month = Annotated[
    str,
    StringConstraints(strip_whitespace=True, pattern=r"^(19|20)[0-9]{2}-(0[1-9]|1[0-2])$"),
    Field(examples=["1999-03"]),
]
Sex = Annotated[str, BeforeValidator(_coded("sex")), _code_field("sex")]
Ethnicity = Annotated[str, BeforeValidator(_coded("ethnicity")), _code_field("ethnicity")]
PoliticalStatus = Annotated[
    str, BeforeValidator(_coded("political_status")), _code_field("political_status")
]
Education = Annotated[str, BeforeValidator(_coded("education")), _code_field("education")]
Degree = Annotated[str, BeforeValidator(_coded("degree")), _code_field("degree")]
Form = Annotated[PostForm, BeforeValidator(_spelled)]
AppointmentBasis = Annotated[Basis, BeforeValidator(_spelled)]
Method = Annotated[CheckInMethod, BeforeValidator(_spelled)]
Day = Annotated[date, Field(ge=_FIRST_DAY, le=_LAST_DAY)]
Moment = Annotated[datetime, AfterValidator(_in_china)]
