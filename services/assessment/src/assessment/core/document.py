"""Scheme documents as text: YAML 1.2 or JSON in, canonical JSON and its hash out.

YAML 1.2 because YAML 1.1 turns the key ``on`` into ``True`` and ``no`` into ``False``.
Anchors and aliases are refused: nine lines of them can expand to a billion nodes.
"""

import hashlib
import json
from collections.abc import Mapping
from typing import Any, Final

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.events import AliasEvent

MAX_CHARACTERS: Final = 262_144
"""The largest sample is under 4,000 characters."""

Document = dict[str, Any]
"""A scheme before it is understood: JSON values only."""


class UnreadableDocumentError(ValueError):
    """The text is not a document. ``str()`` of it is a Chinese sentence with the mend in it."""


def read_document(text: str) -> Document:
    """Read a scheme document from YAML 1.2 or JSON (which is YAML 1.2 as well).

    Raises:
        UnreadableDocumentError: too long, not YAML, a repeated key, an alias, or no mapping.
    """
    if len(text) > MAX_CHARACTERS:
        msg = f"文件超过 {MAX_CHARACTERS} 字，请检查是不是选错了文件。"
        raise UnreadableDocumentError(msg)
    try:
        loaded = json.loads(text, object_pairs_hook=without_repeats, parse_constant=no_constant)
    except json.JSONDecodeError:
        loaded = _from_yaml(text)
    except RecursionError as error:
        raise UnreadableDocumentError("文件嵌套太深，请检查括号。") from error
    return plain_document(loaded)


def plain_document(value: object) -> Document:
    """The value as a document, refused unless it is a mapping of JSON values.

    Raises:
        UnreadableDocumentError: it is not a mapping, or holds something JSON cannot.
    """
    plain = _plain(value, "", 0)
    if not isinstance(plain, dict):
        msg = "考核方案应当是一组“键: 值”，而不是列表或一句话。请从样例方案改起。"
        raise UnreadableDocumentError(msg)
    return plain


def canonical_json(document: Mapping[str, Any]) -> str:
    """One text for one meaning: keys sorted, no spaces, whole floats as integers."""
    return json.dumps(
        _plain(document, "", 0),
        ensure_ascii=False,
        sort_keys=True,
        separators=(",", ":"),
        allow_nan=False,
    )


def hash_of(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def without_repeats(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, value in pairs:
        if key in found:
            msg = f"键“{key}”出现了两次，请删去一个。"
            raise UnreadableDocumentError(msg)
        found[key] = value
    return found


def no_constant(name: str) -> float:
    msg = f"“{name}”不是可以计算的数，请改为普通数字。"
    raise UnreadableDocumentError(msg)


def _from_yaml(text: str) -> object:
    try:
        if any(isinstance(event, AliasEvent) for event in YAML(typ="safe", pure=True).parse(text)):
            msg = "不支持 YAML 的引用（*名字），请把内容写全。"
            raise UnreadableDocumentError(msg)
        return YAML(typ="safe", pure=True).load(text)
    except MarkedYAMLError as error:
        mark = error.problem_mark
        place = f"第 {mark.line + 1} 行第 {mark.column + 1} 列" if mark else "文件中"
        msg = f"{place}的 YAML 写法有误（常见原因：缩进不齐、缺引号、键重复），请改后再试。"
        raise UnreadableDocumentError(msg) from error
    except (YAMLError, RecursionError, ValueError) as error:
        if isinstance(error, UnreadableDocumentError):
            raise
        msg = "这个文件不是 YAML 或 JSON，请检查是不是选错了文件。"
        raise UnreadableDocumentError(msg) from error


MAX_DEPTH: Final = 40


def _plain(value: object, path: str, depth: int) -> Any:  # noqa: ANN401 - JSON has no better type
    if depth > MAX_DEPTH:
        msg = f"“{path}”嵌套超过 {MAX_DEPTH} 层，请拆开。"
        raise UnreadableDocumentError(msg)
    if isinstance(value, Mapping):
        return {
            _key(key, path): _plain(inner, f"{path}.{key}".lstrip("."), depth + 1)
            for key, inner in value.items()
        }
    if isinstance(value, list | tuple):
        return [_plain(inner, f"{path}[{i}]", depth + 1) for i, inner in enumerate(value)]
    if isinstance(value, float):
        return _number(value, path)
    if value is None or isinstance(value, str | bool | int):
        return value
    msg = f"“{path}”的值既不是文字也不是数字（日期请加引号写成文字）。"
    raise UnreadableDocumentError(msg)


def _number(value: float, path: str) -> float:
    if value != value or abs(value) > 1e15:  # noqa: PLR0124, PLR2004 - NaN is the one that differs
        msg = f"“{path}”不是可以计算的数，请改为普通数字。"
        raise UnreadableDocumentError(msg)
    return int(value) if value.is_integer() else value


def _key(key: object, path: str) -> str:
    if not isinstance(key, str):
        msg = f"“{path or '开头'}”里的键“{key}”不是文字，请加引号。"
        raise UnreadableDocumentError(msg)
    return key
