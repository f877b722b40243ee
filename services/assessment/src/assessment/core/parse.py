"""From a document to a scheme, or to the list of everything that is wrong with it.

Every message is for the person who writes the scheme: Chinese, with the path inside the document
and what to change.
"""

import copy
import itertools
import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Any, Final

from assessment.core.document import Document, canonical_json, hash_of, read_document
from assessment.core.exact import ZERO
from assessment.core.parse_outputs import check_outputs, read_output
from assessment.core.parse_rules import read_exemptions, read_feedback, read_rules
from assessment.core.reading import Fields, Problem, Problems, SchemeError
from assessment.core.scheme import (
    Aggregate,
    Indicator,
    Item,
    PeriodDef,
    RaterGroup,
    Scale,
    Scheme,
    Source,
    SubjectType,
    TaskDef,
    Variant,
)

K_LEAST: Final = 3
K_YOUTH: Final = 5
MAX_VARIANTS: Final = 8
INPUTS: Final = frozenset({"tasklist", "ratings", "event_count", "projects", "deductions"})
PERIOD_TYPES: Final = frozenset({"year", "quarter", "month", "placement"})
SCHEME_ID: Final = re.compile(r"[A-Za-z][A-Za-z0-9_-]{0,63}")


def parse_scheme(document: Document) -> Scheme:
    """Understand a document.

    Raises:
        SchemeError: it does not hold together; all problems at once.
    """
    digest = hash_of(canonical_json(document))
    scheme = parse_plain(document, digest)
    variants = {
        chosen: parse_plain(with_variants(document, scheme.variants, chosen), digest)
        for chosen in possible_choices(scheme.variants)
    }
    return Scheme(**{**vars(scheme), "by_strata": variants})


@lru_cache(maxsize=64)
def stored_scheme(text: str) -> Scheme:
    """The scheme of a stored canonical document; it was checked before it was stored."""
    return parse_scheme(read_document(text))


def parse_plain(document: Document, digest: str) -> Scheme:
    """The scheme as the document stands, variants not applied."""
    problems = Problems()
    top = Fields(document, "", problems)
    rounding = top.fields("rounding")
    rounding.choice("mode", {"half_up"}, "half_up")
    subjects = read_subjects(top)
    periods = read_periods(top)
    groups = {name: read_group(name, f) for name, f in top.named("rater_groups").items()}
    indicators = {
        name: read_indicator(name, f, groups) for name, f in top.named("indicators").items()
    }
    outputs = {
        name: read_output(name, f, subjects, periods, indicators)
        for name, f in top.named("outputs").items()
    }
    check_outputs(outputs, periods, problems)
    if not subjects:
        top.wrong("subjects", "required", "至少要写一类考核对象。")
    if not outputs:
        top.wrong("outputs", "required", "至少要写一项评价结果。")
    scheme = Scheme(
        id=read_id(top),
        version=top.integer("version", 1, least=1),
        title=top.text("title"),
        source=read_source(top.fields("source")),
        assumed=top.texts("assumed"),
        places=read_places(rounding),
        subjects=subjects,
        periods=periods,
        rater_groups=groups,
        task_lists=read_task_lists(top),
        indicators=indicators,
        outputs=outputs,
        rules=read_rules(top, subjects, outputs, groups),
        exemptions=read_exemptions(top, indicators),
        feedback=read_feedback(top),
        variants=read_variants(top, subjects),
        document=document,
        hash=digest,
    )
    top.close("$schema")
    if problems.found:
        raise SchemeError(problems.found)
    return scheme


def read_id(top: Fields) -> str:
    name = top.text("scheme")
    if name and not SCHEME_ID.fullmatch(name):
        top.wrong("scheme", "not-ascii", "方案编号只能用英文字母、数字、“-”和“_”。")
    return name


def read_places(rounding: Fields) -> int:
    places = rounding.integer("places", 2)
    if places > 4:  # noqa: PLR2004 - inputs carry four decimals
        rounding.wrong("places", "too-many-places", "最多保留 4 位小数。")
    rounding.close()
    return min(places, 4)


def read_source(source: Fields) -> Source:
    read = Source(source.text("doc", ""), source.text("quote", ""))
    source.close("title", "url", "date", "number")
    return read


def read_subjects(top: Fields) -> dict[str, SubjectType]:
    found = {}
    for name, f in top.named("subjects").items():
        kind = f.choice("kind", {"person", "organization"})
        found[name] = SubjectType(
            id=name,
            kind="person" if kind == "person" else "organization",
            label=f.text("label", ""),
            strata=f.texts("strata"),
            of=f.text("of", "") or None,
            requires=f.texts("requires"),
        )
        f.close()
    for name, subject in found.items():
        if subject.of is not None and subject.of not in found:
            top.problems.add(
                f"subjects.{name}.of", "unknown-subject", f"没有考核对象“{subject.of}”。"
            )
    return found


def read_periods(top: Fields) -> dict[str, PeriodDef]:
    found = {}
    for name, f in top.named("periods").items():
        found[name] = PeriodDef(
            id=name,
            type=f.choice("type", PERIOD_TYPES),
            parent=f.text("parent", "") or None,
            publish=f.text("publish", ""),
            months=f.integer("months", 12, least=1) if f.has("months") else None,
        )
        f.close("label")
    for name, period in found.items():
        if period.parent is not None and period.parent not in found:
            path = f"periods.{name}.parent"
            top.problems.add(path, "unknown-period", f"没有周期“{period.parent}”。")
    return found


def read_group(name: str, f: Fields) -> RaterGroup:
    group = RaterGroup(
        id=name,
        label=f.text("label", name),
        min_raters=f.integer("min_raters", 1, least=1),
        anonymous=f.flag("anonymous"),
        k=f.integer("k", 0),
    )
    least = K_YOUTH if name == "youth" or "青年" in group.label else K_LEAST
    if group.anonymous and group.k < least:
        f.wrong(
            "k", "k-too-small", f"匿名评议组至少要 {least} 份才出结果，请写 k: {least} 或更大。"
        )
    f.close()
    return group


def read_task_lists(top: Fields) -> dict[str, tuple[TaskDef, ...]]:
    """``tasks`` is one list (named ``tasks``) or several by name."""
    value = top.raw("tasks")
    if isinstance(value, Mapping):
        inner = top.fields("tasks")
        return {key: read_tasks(inner.rows(key), top.problems) for key in inner.keys()}  # noqa: SIM118
    rows = top.rows("tasks")
    return {"tasks": read_tasks(rows, top.problems)} if rows else {}


def read_tasks(rows: list[Fields], problems: Problems) -> tuple[TaskDef, ...]:
    found: dict[str, TaskDef] = {}
    for f in rows:
        task = TaskDef(
            id=f.text("id"),
            label=f.text("label"),
            need=f.integer("need", 1, least=1),
            weight=f.number("weight", TaskDef.weight),
            evidence=f.texts("evidence"),
            verify=f.text("verify", ""),
        )
        f.close("note")
        if task.id in found:
            problems.add(f.at("id"), "repeated", f"任务编号“{task.id}”重复，请换一个。")
        if task.weight <= 0:
            problems.add(f.at("weight"), "not-positive", "任务权重应大于 0。")
        found[task.id] = task
    return tuple(found.values())


def read_indicator(name: str, f: Fields, groups: Mapping[str, RaterGroup]) -> Indicator:
    kind = f.choice("input", INPUTS)
    indicator = Indicator(
        id=name,
        label=f.text("label", name),
        input=kind,  # type: ignore[arg-type]  # choice() returned one of INPUTS
        list=f.text("list", ""),
        group=f.text("group", ""),
        scale=read_scale(f) if kind == "ratings" else None,
        items=read_items(f),
        aggregate=read_aggregate(f.fields("aggregate")),
        per_item=f.number("per_item") if kind == "projects" else None,
        cap=f.number("cap") if kind == "projects" or f.has("cap") else None,
        period=f.text("period", ""),
        target=f.number("target") if kind == "event_count" else None,
        on_time_only=f.flag("on_time_only"),
        exempt=f.texts("exempt"),
        by=f.texts("by"),
        exemptible=f.flag("exemptible"),
    )
    f.close()
    check_indicator(indicator, f, groups)
    return indicator


def check_indicator(indicator: Indicator, f: Fields, groups: Mapping[str, RaterGroup]) -> None:
    if indicator.input == "tasklist" and not indicator.list:
        f.wrong("list", "required", "任务清单类指标要写 list：清单的名字。")
    if indicator.group and indicator.group not in groups:
        f.wrong(
            "group", "unknown-group", f"没有评价组“{indicator.group}”，请先写在 rater_groups 里。"
        )
    for key in ("target", "per_item", "cap"):
        value = getattr(indicator, key)
        if value is not None and value <= 0:
            f.wrong(key, "not-positive", "应当大于 0。")


def read_scale(f: Fields) -> Scale:
    inner = f.fields("scale")
    scale = Scale(inner.number("min", ZERO), inner.number("max"))
    inner.close("step", "labels")
    if scale.max <= scale.min:
        inner.wrong("max", "empty-scale", "最高分应当大于最低分。")
    return scale


def read_items(f: Fields) -> tuple[Item, ...]:
    items = []
    for row in f.rows("items"):
        items.append(Item(row.text("id"), row.text("label")))
        row.close("hint")
    return tuple(items)


def read_aggregate(f: Fields) -> Aggregate:
    aggregate = Aggregate(
        trim=f.integer("trim", 0),
        when_n_at_least=f.integer("when_n_at_least", 0),
        severity=f.text("severity", ""),
        require_connected=f.flag("require_connected"),
    )
    f.close()
    if aggregate.trim and aggregate.when_n_at_least <= 2 * aggregate.trim:
        f.wrong(
            "when_n_at_least", "trims-everything", "去掉最高最低之后要有剩余：应大于 trim 的两倍。"
        )
    return aggregate


def read_variants(top: Fields, subjects: Mapping[str, SubjectType]) -> tuple[Variant, ...]:
    strata = {name for subject in subjects.values() for name in subject.strata}
    variants = []
    for f in top.rows("variants"):
        when, changes = f.fields("when"), f.fields("set")
        for key in when.keys():  # noqa: SIM118
            if key not in strata:
                when.wrong(key, "unknown-stratum", f"考核对象没有分类“{key}”，请先写在 strata 里。")
        variants.append(
            Variant(
                {key: when.text(key) for key in when.keys()},  # noqa: SIM118
                {key: changes.raw(key) for key in changes.keys()},  # noqa: SIM118
            )
        )
        f.close()
    if len(variants) > MAX_VARIANTS:
        top.wrong("variants", "too-many", f"变体最多 {MAX_VARIANTS} 条，请合并。")
    return tuple(variants[:MAX_VARIANTS])


def possible_choices(variants: tuple[Variant, ...]) -> list[frozenset[int]]:
    """The sets of variants that one subject can match together, the empty set left out."""
    found = []
    for size in range(1, len(variants) + 1):
        for chosen in itertools.combinations(range(len(variants)), size):
            wanted: dict[str, str] = {}
            pairs = [pair for i in chosen for pair in variants[i].when.items()]
            if all(wanted.setdefault(key, value) == value for key, value in pairs):
                found.append(frozenset(chosen))
    return found


def with_variants(
    document: Document, variants: tuple[Variant, ...], chosen: frozenset[int]
) -> Document:
    """A copy of the document with the chosen variants' values put in.

    Raises:
        SchemeError: a path leads nowhere.
    """
    changed = copy.deepcopy(document)
    for i in sorted(chosen):
        for path, value in variants[i].set.items():
            if not put(changed, path.split("."), value):
                message = f"“{path}”在方案里找不到，变体只能改已有的值。"
                raise SchemeError([Problem(f"variants[{i}].set", "unknown-path", message)])
    return changed


def put(container: Any, steps: list[str], value: object) -> bool:  # noqa: ANN401 - JSON
    """Replace the value at a path; list members are found by their ``id``."""
    *way, last = steps
    for step in way:
        if isinstance(container, list):
            container = next((x for x in container if x.get("id") == step), None)
        else:
            container = container.get(step) if isinstance(container, dict) else None
    if not isinstance(container, dict) or last not in container:
        return False
    container[last] = value
    return True
