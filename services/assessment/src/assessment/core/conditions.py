"""Linkage conditions: from the scheme's words to zen-engine's expression language.

zen-engine evaluates conditions and nothing else; scores are never computed by it. Its language
lacks two things the schemes use, so they are translated:

* ``history(F, n, "year") all_eq V`` becomes ``(len(h1) == n and all(h1, # == V))``
* ``history(F, n, "year") same``     becomes ``(len(h1) == n and all(h1, # == h1[0]))``

where the fact ``h1`` is the list of the last ``n`` values of F, the present one first, cut at
the first gap: two bad years with an unrecorded one between them are not consecutive. Everything
else (``in [...]``, ``and``, ``or``, comparisons) means the same in both and is passed on.

Names: ``output.field`` of the subject itself; ``secretary.output.field`` or ``org.output.field``
across the secretary relation; ``rule.fired``; ``human.x`` or ``<rater group>.x`` for a fact that
only a person can state.
"""

import re
from collections.abc import Collection, Mapping
from typing import Final, NamedTuple

import zen

from assessment.core.scheme import Condition, History, Reference

FIELDS: Final = frozenset(
    {"band", "stars", "score", "rank", "rank_from_last", "pool_size", "state"}
)
RELATIONS: Final = frozenset({"secretary"})
WORDS: Final = frozenset({"and", "or", "not", "in", "true", "false", "null", "len", "all", "some"})

HISTORY: Final = re.compile(
    r'history\(\s*(?P<path>[A-Za-z_][\w.]*)\s*,\s*(?P<count>\d+)\s*,\s*"(?P<period>\w+)"\s*\)\s*'
    r'(?:(?P<same>same\b)|all_eq\s+(?P<value>"[^"]*"|-?\d+(?:\.\d+)?))'
)
STRING: Final = re.compile(r'"[^"]*"|\'[^\']*\'')
NAME: Final = re.compile(r"[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*")


class ConditionError(ValueError):
    """The condition cannot be used; ``str()`` is a Chinese sentence with the mend in it."""


class Names(NamedTuple):
    """What a condition may refer to."""

    outputs: Mapping[str, frozenset[str]]
    """Output id to the strata of its subject, which may be asked like a field."""
    owners: Collection[str]
    rules: Collection[str]
    groups: Collection[str]


def translate(text: str, names: Names) -> Condition:
    """Translate and check one condition.

    Raises:
        ConditionError: a name nobody knows, or not an expression.
    """
    histories: list[History] = []

    def replace(match: re.Match[str]) -> str:
        name = f"h{len(histories) + 1}"
        count = int(match["count"])
        if count < 1:
            msg = "history 的期数至少为 1。"
            raise ConditionError(msg)
        reference = resolve(match["path"], names)
        if reference.kind != "output":
            msg = f"history 只能用于评价结果，不能用于“{reference.path}”。"
            raise ConditionError(msg)
        histories.append(History(name, reference, count, match["period"]))
        same = f"{name}[0]" if match["same"] else match["value"]
        return f"(len({name}) == {count} and all({name}, # == {same}))"

    rest = HISTORY.sub("", text)
    if "history(" in rest.replace(" ", ""):
        msg = 'history 的写法是：history(结果.字段, 2, "year") all_eq 值，或以 same 结尾。'
        raise ConditionError(msg)
    expression = HISTORY.sub(replace, text)
    references = tuple(
        resolve(name, names)
        for name in dict.fromkeys(NAME.findall(STRING.sub("", rest)))
        if name not in WORDS
    )
    refuse_broken(expression)
    return Condition(text, expression, references, tuple(histories))


def refuse_broken(expression: str) -> None:
    try:
        zen.compile_expression(expression)
    except RuntimeError as error:
        msg = "条件写得不完整：检查括号、引号和“==”两边。"
        raise ConditionError(msg) from error


def resolve(path: str, names: Names) -> Reference:
    """Find what a name means.

    Raises:
        ConditionError: it means nothing here.
    """
    parts = path.split(".")
    match parts:
        case [rule, "fired"] if rule in names.rules:
            return Reference(path, "fired", owner=rule)
        case [owner, _] if owner == "human" or owner in names.groups:
            return Reference(path, "human")
        case [output, field] if output in names.outputs:
            return output_reference(path, "", output, field, names)
        case [owner, output, field] if owner in names.owners and output in names.outputs:
            return output_reference(path, owner, output, field, names)
    known = "、".join(sorted(names.outputs)) or "（没有）"
    msg = f"不认识“{path}”。可以用：评价结果（{known}）的字段、规则编号.fired、human.事实。"
    raise ConditionError(msg)


def output_reference(path: str, owner: str, output: str, field: str, names: Names) -> Reference:
    if field not in FIELDS and field not in names.outputs[output]:
        msg = f"“{path}”里的“{field}”不是结果的字段，可以用：{'、'.join(sorted(FIELDS))}。"
        raise ConditionError(msg)
    return Reference(path, "output", owner, output, field)
