"""Reading a document field by field, collecting every mistake instead of stopping at the first."""

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from fractions import Fraction
from typing import Any, Final

from assessment.core.exact import exact

KEY: Final = re.compile(r"[A-Za-z][A-Za-z0-9_]{0,63}")


@dataclass(frozen=True, order=True)
class Problem:
    """One mistake: where in the document, which kind, and in words how to mend it."""

    path: str
    code: str
    message: str


class SchemeError(ValueError):
    """The document is no scheme that holds together; ``problems`` says all of it."""

    def __init__(self, problems: Collection[Problem]) -> None:
        self.problems = tuple(sorted(set(problems)))
        super().__init__("；".join(f"{p.path}：{p.message}" for p in self.problems))


@dataclass
class Problems:
    found: list[Problem] = field(default_factory=list)

    def add(self, path: str, code: str, message: str) -> None:
        self.found.append(Problem(path, code, message))


class Fields:
    """One mapping of the document. Each getter reports what is wrong and returns a stand-in."""

    def __init__(self, value: object, path: str, problems: Problems) -> None:
        self.path = path
        self.problems = problems
        self._read: set[str] = set()
        if not isinstance(value, Mapping):
            problems.add(path, "not-a-mapping", "这里应当是一组“键: 值”。")
            value = {}
        self._values: Mapping[str, Any] = value

    def at(self, key: str) -> str:
        return f"{self.path}.{key}" if self.path else key

    def has(self, key: str) -> bool:
        return self._values.get(key) is not None

    def raw(self, key: str) -> Any:  # noqa: ANN401 - JSON has no better type
        self._read.add(key)
        return self._values.get(key)

    def wrong(self, key: str, code: str, message: str) -> None:
        self.problems.add(self.at(key), code, message)

    def required(self, key: str) -> Any:  # noqa: ANN401 - JSON has no better type
        value = self.raw(key)
        if value is None:
            self.wrong(key, "required", f"缺少“{key}”，请补上。")
        return value

    def text(self, key: str, default: str | None = None) -> str:
        value = self.required(key) if default is None else self.raw(key)
        if value is None:
            return default or ""
        if isinstance(value, bool) or not isinstance(value, str | int | float):
            self.wrong(key, "not-text", "这里应当是文字。")
            return default or ""
        return str(value).strip()

    def number(self, key: str, default: Fraction | None = None) -> Fraction:
        value = self.required(key) if default is None else self.raw(key)
        if value is None:
            return Fraction(0) if default is None else default
        if isinstance(value, bool) or not isinstance(value, int | float):
            self.wrong(key, "not-a-number", "这里应当是数字。")
            return Fraction(0)
        return exact(value)

    def integer(self, key: str, default: int | None = None, least: int = 0) -> int:
        value = self.required(key) if default is None else self.raw(key)
        if value is None:
            return least if default is None else default
        if isinstance(value, bool) or not isinstance(value, int) or value < least:
            self.wrong(key, "not-an-integer", f"这里应当是不小于 {least} 的整数。")
            return least
        return value

    def flag(self, key: str, *, default: bool = False) -> bool:
        value = self.raw(key)
        if value is None:
            return default
        if not isinstance(value, bool):
            self.wrong(key, "not-a-flag", "这里应当是 true 或 false。")
            return default
        return value

    def choice(self, key: str, choices: Collection[str], default: str | None = None) -> str:
        value = self.text(key, default)
        if value not in choices:
            if self.has(key):
                self.wrong(key, "not-a-choice", f"只能是：{'、'.join(sorted(choices))}。")
            return default or min(choices)
        return value

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of words, or a single word standing for a list of one."""
        value = self.raw(key)
        if value is None:
            return ()
        listed = value if isinstance(value, list) else [value]
        if not all(isinstance(item, str) for item in listed):
            self.wrong(key, "not-a-list", "这里应当是文字的列表。")
            return ()
        return tuple(listed)

    def fields(self, key: str) -> "Fields":
        value = self.raw(key)
        return Fields({} if value is None else value, self.at(key), self.problems)

    def rows(self, key: str) -> "list[Fields]":
        """A list of mappings; absent means none."""
        value = self.raw(key)
        if value is None:
            return []
        if not isinstance(value, list):
            self.wrong(key, "not-a-list", "这里应当是列表，每项以“- ”开头。")
            return []
        return [Fields(item, f"{self.at(key)}[{i}]", self.problems) for i, item in enumerate(value)]

    def named(self, key: str) -> "dict[str, Fields]":
        """A mapping from ASCII keys to mappings; absent means none."""
        inner = self.fields(key)
        found = {}
        for name in inner.keys():  # noqa: SIM118 - a method of ours, not of a dict
            if not KEY.fullmatch(name):
                inner.wrong(
                    name, "not-ascii", "键只能用英文字母、数字和下划线，中文写在 label 里。"
                )
                continue
            found[name] = Fields(inner.raw(name) or {}, inner.at(name), self.problems)
        return found

    def keys(self) -> tuple[str, ...]:
        return tuple(self._values)

    def close(self, *also: str) -> None:
        """Report the keys nobody asked for: most are slips of the pen."""
        known = self._read | set(also)
        for key in self._values:
            if key in known:
                continue
            near = get_close_matches(key, known, n=1)
            hint = f"是不是想写“{near[0]}”？" if near else "请删去或查阅方案格式说明。"
            self.wrong(key, "unknown-key", f"不认识“{key}”。{hint}")
