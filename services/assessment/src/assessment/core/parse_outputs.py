"""Reading the outputs of a scheme: trees, bands, stars, quotas, ranks."""

from collections.abc import Collection, Mapping
from fractions import Fraction
from typing import Final

from assessment.core.exact import HUNDRED
from assessment.core.periods import CHILDREN
from assessment.core.reading import KEY, Fields, Problems
from assessment.core.scheme import (
    Band,
    Groups,
    Indicator,
    Missing,
    Node,
    NodeKind,
    Output,
    PeriodDef,
    Prorate,
    Quota,
    Rank,
    SubjectType,
    Ties,
    nodes_of,
)

MISSING: Final = frozenset({"insufficient", "renormalise", "zero"})
SHAPES: Final = ("mean", "sum", "groups", "mean_of")
MAX_DEPTH: Final = 8


def read_output(
    name: str,
    f: Fields,
    subjects: Mapping[str, SubjectType],
    periods: Mapping[str, PeriodDef],
    indicators: Mapping[str, Indicator],
) -> Output:
    subject = f.text("subject")
    if subject and subject not in subjects:
        f.wrong("subject", "unknown-subject", f"没有考核对象“{subject}”。")
    period = f.text("period", "") or first_period(periods)
    if f.has("period") and period not in periods:
        f.wrong("period", "unknown-period", f"没有周期“{period}”，请先写在 periods 里。")
    bands = read_bands(f, "bands")
    stars = f.fields("stars") if f.has("stars") else None
    output = Output(
        id=name,
        label=f.text("label", name),
        subject=subject,
        period=period,
        tree=read_node(f.fields("tree"), name, indicators, 0),
        bands=bands,
        quota=read_quota(f.fields("quota"), bands) if f.has("quota") else None,
        stars=() if stars is None else (star_bands := read_bands(stars, "bands")),
        stars_quota=read_quota(stars.fields("quota"), star_bands, key="stars")
        if stars is not None and stars.has("quota")
        else None,
        rank=read_rank(f.fields("rank")) if f.has("rank") else None,
    )
    if stars is not None:
        stars.close()
    f.close()
    return output


def first_period(periods: Mapping[str, PeriodDef]) -> str:
    """An output that names no period is about the largest one."""
    return next((name for name, period in periods.items() if period.parent is None), "year")


def read_node(f: Fields, default_id: str, indicators: Mapping[str, Indicator], depth: int) -> Node:
    """One node of the tree.

    A mapping with ``mean``, ``sum``, ``groups`` or ``mean_of`` is an inner node; without any of
    them it is an indicator, named by ``id``.
    """
    shapes = [shape for shape in SHAPES if f.has(shape)]
    name = f.text("id", default_id)
    indicator = indicators.get(name)
    if not KEY.fullmatch(name):
        f.wrong("id", "not-ascii", "编号只能用英文字母、数字和下划线，中文写在 label 里。")
    if len(shapes) > 1:
        f.wrong(shapes[1], "two-shapes", f"“{'”和“'.join(shapes)}”只能写一种。")
    if not shapes and indicator is None:
        f.wrong("id", "unknown-indicator", f"没有指标“{name}”，请先写在 indicators 里。")
    if depth > MAX_DEPTH:
        f.wrong(shapes[0] if shapes else "id", "too-deep", f"计算树最多 {MAX_DEPTH} 层。")
        return Node("indicator", name, name)
    shape = shapes[0] if shapes else ""
    node = Node(
        kind=kind_of(shape),
        id=name,
        label=f.text("label", indicator.label if indicator else name),
        weight=f.number("weight", HUNDRED),
        children=read_children(f, shape, indicators, depth) if shape in {"mean", "sum"} else (),
        groups=read_groups(f.fields("groups"), indicators) if shape == "groups" else None,
        mean_of=f.text("mean_of", "") if shape == "mean_of" else "",
        require=f.integer("require", 1, least=1) if f.has("require") else None,
        over=f.text("over", ""),
        minus=read_minus(f, indicators),
        clamp=read_clamp(f),
        missing=as_missing(f.choice("missing", MISSING, "insufficient")),
        prorate=read_prorate(f.fields("prorate")) if f.has("prorate") else None,
    )
    if not shape and indicator is not None:
        check_leaf(indicator, f)
    f.close("subject")
    return node


def kind_of(shape: str) -> NodeKind:
    if shape in {"mean", "sum"}:
        return "weighted"
    if shape == "groups":
        return "groups"
    return "mean_of" if shape else "indicator"


def as_missing(word: str) -> Missing:
    if word == "renormalise":
        return "renormalise"
    return "zero" if word == "zero" else "insufficient"


def check_leaf(indicator: Indicator, f: Fields) -> None:
    if indicator.input == "deductions":
        f.wrong("id", "deduction-as-part", "扣分不能占权重，请写在 minus 里。")
    if indicator.input == "ratings" and not indicator.group:
        f.wrong("id", "no-group", f"“{indicator.id}”由多个评价组打分，请用 groups 写各组权重。")


def read_children(
    f: Fields, shape: str, indicators: Mapping[str, Indicator], depth: int
) -> tuple[Node, ...]:
    rows = f.rows(shape)
    children = tuple(
        read_node(row, f"part{i + 1}", indicators, depth + 1) for i, row in enumerate(rows)
    )
    if not children:
        f.wrong(shape, "no-parts", "至少要有一个组成部分。")
        return ()
    for row in rows:
        if not row.has("weight"):
            row.wrong("weight", "required", "缺少权重 weight，请补上。")
    names = [child.id for child in children]
    if len(set(names)) < len(names):
        f.wrong(shape, "repeated", "同级的编号 id 不能重复。")
    check_weights([child.weight for child in children], f, shape)
    return children


def check_weights(weights: Collection[Fraction], f: Fields, key: str) -> None:
    if any(weight <= 0 for weight in weights):
        f.wrong(key, "not-positive", "权重都应当大于 0。")
    total = sum(weights, Fraction(0))
    if total != HUNDRED:
        f.wrong(
            key,
            "weights-not-100",
            f"同级权重之和应为 100，现在是 {float(total):g}，请调整其中一项。",
        )


def read_groups(f: Fields, indicators: Mapping[str, Indicator]) -> Groups:
    of = f.text("of")
    if of not in indicators or indicators[of].input != "ratings":
        f.wrong(
            "of",
            "unknown-indicator",
            f"“{of}”不是打分类指标，请在 indicators 里写 input: ratings。",
        )
    inner = f.fields("weights")
    weights = {key: inner.number(key) for key in inner.keys()}  # noqa: SIM118
    check_weights(weights.values(), f, "weights")
    f.choice("aggregate", {"mean"}, "mean")
    groups = Groups(
        of=of,
        weights=weights,
        missing=as_missing(f.choice("missing", MISSING, "insufficient")),
        require_groups=f.integer("require_groups", 1, least=1),
    )
    if groups.require_groups > max(len(weights), 1):
        f.wrong("require_groups", "too-many", f"一共只有 {len(weights)} 个评价组。")
    f.close()
    return groups


def read_minus(f: Fields, indicators: Mapping[str, Indicator]) -> tuple[str, ...]:
    names = f.texts("minus")
    for name in names:
        if name not in indicators or indicators[name].input != "deductions":
            f.wrong("minus", "not-deductions", f"“{name}”不是扣分类指标（input: deductions）。")
    return names


def read_clamp(f: Fields) -> tuple[Fraction, Fraction] | None:
    value = f.raw("clamp")
    if value is None:
        return None
    match value:
        case [int() as low, int() as high] if low < high:
            return Fraction(low), Fraction(high)
    f.wrong("clamp", "not-a-range", "写法：[0, 100]，先小后大。")
    return None


def read_prorate(f: Fields) -> Prorate:
    prorate = Prorate(f.choice("by", {"months_served"}), f.texts("exempt"))
    f.close()
    return prorate


def read_bands(f: Fields, key: str) -> tuple[Band, ...]:
    """Bands, highest first. A band holds what reaches its ``min``; the lowest starts at 0."""
    bands = []
    for row in f.rows(key):
        label = row.text("label") if row.has("label") else str(row.integer("stars", least=1))
        bands.append(Band(row.number("min"), label))
        row.close()
    if len({band.min for band in bands}) < len(bands) or len({b.label for b in bands}) < len(bands):
        f.wrong(key, "repeated", "等次的名称和最低分都不能重复。")
    bands.sort(key=lambda band: band.min, reverse=True)
    if bands and bands[-1].min > 0:
        f.wrong(key, "no-lowest-band", "最低一等应从 0 分起，请补上 min: 0 的等次。")
    return tuple(bands)


def read_quota(f: Fields, bands: tuple[Band, ...], key: str = "label") -> Quota:
    label = f.text("label") if key == "label" else str(f.integer("stars", least=1))
    if label not in {band.label for band in bands}:
        f.wrong(key, "unknown-band", f"等次里没有“{label}”。")
    elif bands and label == bands[-1].label:
        f.wrong(key, "lowest-band", "最低一等不能限名额，超出的人没有更低的等次可去。")
    share = f.number("max_share")
    if not 0 < share <= 1:
        f.wrong("max_share", "not-a-share", "比例写成 0 到 1 之间的小数，例如 0.2 表示 20%。")
    quota = Quota(
        label=label,
        max_share=share,
        within=f.texts("within"),
        min_pool=f.integer("min_pool", 1, least=1),
        ties=as_ties(f.choice("ties", {"strict", "generous", "break_by"}, "strict")),
        break_by=f.texts("break_by"),
    )
    if quota.ties == "break_by" and not quota.break_by:
        f.wrong("break_by", "required", "同分时按哪些结果比较？请写 break_by: [结果编号]。")
    f.close()
    return quota


def as_ties(word: str) -> Ties:
    if word == "break_by":
        return "break_by"
    return "generous" if word == "generous" else "strict"


def read_rank(f: Fields) -> Rank:
    ties = f.choice("ties", {"dense", "standard"}, "dense")
    order = f.choice("order", {"asc", "desc"}, "desc")
    rank = Rank(
        within=f.texts("within"),
        ties="dense" if ties == "dense" else "standard",
        order="asc" if order == "asc" else "desc",
    )
    f.close()
    return rank


def check_outputs(
    outputs: Mapping[str, Output], periods: Mapping[str, PeriodDef], problems: Problems
) -> None:
    """What can only be seen once all outputs are read."""
    for output in outputs.values():
        path = f"outputs.{output.id}"
        kind = type_of(output.period, periods)
        for node in nodes_of(output.tree):
            if node.mean_of:
                child = outputs.get(node.mean_of)
                held = CHILDREN.get((kind, type_of(child.period, periods))) if child else None
                if child is None or child.subject != output.subject or held is None:
                    message = f"“{node.mean_of}”应是同一考核对象、更短周期的评价结果。"
                    problems.add(f"{path}.tree.mean_of", "unknown-output", message)
                elif node.require is not None and node.require > held:
                    message = f"一个周期里只有 {held} 期。"
                    problems.add(f"{path}.tree.require", "too-many", message)
            if node.over and (kind, type_of(node.over, periods)) not in CHILDREN:
                message = f"“{node.over}”不是“{output.period}”里更短的周期。"
                problems.add(f"{path}.tree.over", "unknown-period", message)
        for quota in (output.quota, output.stars_quota):
            for name in quota.break_by if quota else ():
                if name not in outputs or outputs[name].subject != output.subject:
                    message = f"没有同一考核对象的结果“{name}”。"
                    problems.add(f"{path}.quota.break_by", "unknown-output", message)


def type_of(period: str, periods: Mapping[str, PeriodDef]) -> str:
    return periods[period].type if period in periods else period
