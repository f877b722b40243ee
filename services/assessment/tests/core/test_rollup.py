"""Random trees against a reference written from the definition, in Decimal-free fractions."""

import random
from fractions import Fraction as F  # noqa: N817 - it stands in every line
from typing import Any

from assessment.core.parse import parse_scheme
from assessment.core.run import run
from assessment.core.snapshot import FormRow, Snapshot, SubjectRow, TaskRow
from hypothesis import given, settings
from hypothesis import strategies as st

Tree = dict[str, Any]


def weights(parts: int, cut: int) -> list[int]:
    """Positive whole numbers that add up to 100."""
    first = [1 + (cut * (n + 7)) % (90 // parts) for n in range(parts - 1)]
    return [*first, 100 - sum(first)]


@st.composite
def trees(draw: st.DrawFn, depth: int = 0) -> Tree:
    missing = draw(st.sampled_from(["insufficient", "renormalise", "zero"]))
    size = draw(st.integers(1, 4))
    parts: list[Any] = [
        draw(trees(depth + 1))
        if depth < 2 and draw(st.booleans())
        else draw(st.none() | st.lists(st.integers(0, 100), min_size=1, max_size=4))
        for _ in range(size)
    ]
    return {
        "missing": missing,
        "weights": weights(size, draw(st.integers(0, 50))),
        "parts": parts,
        "how": draw(st.sampled_from(["mean", "sum"])),
    }


def expected(tree: Tree | list[int] | None) -> F | None:
    """By the definition: Σ weight·value / Σ weight, missing as the node says."""
    if tree is None:
        return None
    if isinstance(tree, list):
        return F(sum(tree), len(tree))
    pairs = [(F(w), expected(p)) for w, p in zip(tree["weights"], tree["parts"], strict=True)]
    if tree["missing"] == "insufficient" and any(value is None for _, value in pairs):
        return None
    if tree["missing"] == "zero":
        pairs = [(w, F(0) if value is None else value) for w, value in pairs]
    known = [(w, value) for w, value in pairs if value is not None]
    if not known:
        return None
    return sum((w * v for w, v in known), F(0)) / sum((w for w, _ in known), F(0))


class Builder:
    """A random tree as a scheme document and a snapshot of task lists."""

    def __init__(self) -> None:
        self.indicators: dict[str, Any] = {}
        self.tasks: list[TaskRow] = []

    def node(self, tree: Tree | list[int] | None, weight: int | None = None) -> Tree:
        name = f"n{len(self.indicators)}"
        self.indicators[name] = {"label": name, "input": "tasklist", "list": name}
        more = {} if weight is None else {"weight": weight}
        if not isinstance(tree, dict):
            for n, value in enumerate(tree or ()):
                self.tasks.append(TaskRow("p", name, f"t{n}", F(1), F(value), "verified"))
            return {"id": name, **more}
        pairs = zip(tree["parts"], tree["weights"], strict=True)
        parts = [self.node(part, share) for part, share in pairs]
        return {"id": name, tree["how"]: parts, "missing": tree["missing"], **more}

    def document(self, tree: Tree) -> Tree:
        node = self.node(tree)
        return {
            "scheme": "random",
            "title": "随机",
            "subjects": {"cadre": {"kind": "person"}},
            "periods": {"year": {"type": "year"}},
            "indicators": self.indicators,
            "outputs": {"total": {"subject": "cadre", "period": "year", "tree": node}},
        }


@given(trees())
@settings(max_examples=200, deadline=None)
def test_a_tree_is_its_definition(tree: Tree) -> None:
    builder = Builder()
    scheme = parse_scheme(builder.document(tree))

    done = run(scheme, Snapshot(subjects=(SubjectRow("p", "person"),), tasks=tuple(builder.tasks)))

    assert done.results[0].exact == expected(tree)
    assert done.results[0].state == ("insufficient" if expected(tree) is None else "ok")


@given(trees(), st.randoms(use_true_random=False))
@settings(max_examples=50, deadline=None)
def test_the_order_of_rows_means_nothing(tree: Tree, chance: random.Random) -> None:
    builder = Builder()
    scheme = parse_scheme(builder.document(tree))
    people = [SubjectRow(name, "person") for name in "pqr"]
    straight = run(scheme, Snapshot(subjects=tuple(people), tasks=tuple(builder.tasks)))

    chance.shuffle(people)
    chance.shuffle(builder.tasks)
    shuffled = run(scheme, Snapshot(subjects=tuple(people), tasks=tuple(builder.tasks)))

    assert shuffled.breakdown() == straight.breakdown()
    assert shuffled.result_hash == straight.result_hash
    assert shuffled.snapshot_hash == straight.snapshot_hash


def test_five_and_five_with_a_part_missing_is_five() -> None:
    builder = Builder()
    tree = {"missing": "renormalise", "weights": [30, 30, 40], "parts": [[5], [5], None]}
    scheme = parse_scheme(builder.document({**tree, "how": "mean"}))

    done = run(scheme, Snapshot(subjects=(SubjectRow("p", "person"),), tasks=tuple(builder.tasks)))

    assert str(done.results[0].score) == "5.00"
    assert [p.effective_weight for p in done.results[0].tree.parts] == [F(50), F(50), F(0)]


def test_half_a_unit_is_rounded_up() -> None:
    rows = tuple(
        FormRow(f"f{n}", "p", "panel", "", "duty", (F(score),)) for n, score in enumerate((1, 0))
    )
    scheme = parse_scheme(
        {
            "scheme": "half",
            "title": "半",
            "rounding": {"places": 0},
            "subjects": {"cadre": {"kind": "person"}},
            "rater_groups": {"panel": {"label": "组", "min_raters": 2}},
            "indicators": {
                "duty": {"input": "ratings", "group": "panel", "scale": {"min": 0, "max": 100}}
            },
            "outputs": {
                "total": {"subject": "cadre", "tree": {"mean": [{"id": "duty", "weight": 100}]}}
            },
        }
    )
    assert (
        str(run(scheme, Snapshot((SubjectRow("p", "person"),), forms=rows)).results[0].score) == "1"
    )
