"""The six regulations load, and run on small snapshots whose answers were worked out by hand."""

from fractions import Fraction as F  # noqa: N817 - it stands in every line
from importlib.resources import files

import pytest
from assessment.core.document import read_document
from assessment.core.parse import parse_scheme
from assessment.core.reading import SchemeError
from assessment.core.run import run
from assessment.core.scheme import Scheme
from assessment.core.snapshot import (
    CountRow,
    ExemptionRow,
    FactRow,
    FormRow,
    HistoryRow,
    RelationRow,
    Snapshot,
    SubjectRow,
    TaskRow,
)


def a_scheme(key: str) -> Scheme:
    text = (files("assessment") / "schemes_library" / f"{key}.yaml").read_text()
    return parse_scheme(read_document(text))


def forms(
    subject: str, group: str, indicator: str, *scores: int, period: str = ""
) -> list[FormRow]:
    return [
        FormRow(f"{subject}{group}{period}{n}", subject, group, f"r{n}", indicator, (F(s),), period)
        for n, s in enumerate(scores)
    ]


def a_task(subject: str, name: str, value: int | None, weight: int = 1, item: str = "a") -> TaskRow:
    state = "open" if value is None else "verified"
    return TaskRow(subject, name, item, F(weight), None if value is None else F(value), state)


def test_lixia_six_ones() -> None:
    # five of six done = 83.33 → 83; four of six with 3 of 12 months of sick leave:
    # 66.67 · 12/9 = 88.89 → 89; all six and commended → the rule proposes a post
    rows = [a_task("p", "tasks", 100 if n < 5 else None, item=f"t{n}") for n in range(6)]
    rows += [a_task("q", "tasks", 100 if n < 4 else None, item=f"t{n}") for n in range(6)]
    rows += [a_task("r", "tasks", 100, item=f"t{n}") for n in range(6)]
    done = run(
        a_scheme("lixia_six_ones"),
        Snapshot(
            subjects=tuple(SubjectRow(name, "person") for name in "pqrs"),
            tasks=tuple(rows),
            exemptions=(ExemptionRow("q", "completion", "sick_leave", months=3),),
            facts=(FactRow("r", "office.excellent", value=True),),
        ),
    )
    assert [(r.subject_id, str(r.score), r.band) for r in done.results] == [
        ("p", "83", "未完成"),
        ("q", "89", "未完成"),
        ("r", "100", "完成"),
        ("s", "0", "未完成"),  # the scheme says ``missing: zero``
    ]
    assert [(hit.rule, hit.subject_id) for hit in done.hits] == [("X1", "r")]


def test_bb_month_quarter_year() -> None:
    # report 9 of 12−2 excused = 90; debrief: Q1 trims 60 and 100 of five → mean(80,85,90)=85,
    # Q2 mean(70,80,90)=80, so 82.5; goals (3·100+1·60)/4 = 90
    # 20%·90 + 40%·82.5 + 40%·90 = 18 + 33 + 36 = 87
    months = [CountRow("p", "report", f"2026-{m:02d}", F(1)) for m in range(1, 10)]
    rated = forms("p", "panel", "debrief", 60, 80, 85, 90, 100, period="2026-Q1")
    rated += forms("p", "panel", "debrief", 70, 80, 90, period="2026-Q2")
    done = run(
        a_scheme("bb_month_quarter_year"),
        Snapshot(
            subjects=(SubjectRow("p", "person", strata={"layer": "镇", "category": "专职"}),),
            counts=tuple(months),
            forms=tuple(rated),
            tasks=(a_task("p", "goals", 100, 3), a_task("p", "goals", 60, item="b")),
            exemptions=(
                ExemptionRow("p", "report", "leave", "2026-10"),
                ExemptionRow("p", "report", "leave", "2026-11"),
            ),
            period="2026",
        ),
    )
    assert [(str(r.score), r.band) for r in done.results] == [("87.00", "良好")]


def test_cq_annual_two_years_last() -> None:
    # a: 60%·100 + 40%·(60%·90 + 40%·95 = 92) = 96.8; b: 60%·80 + 40%·80 = 80; c: no Party form:
    # the city's 70 takes the whole weight, 60%·50 + 40%·70 = 58. c was last of three before.
    rated = forms("a", "city", "review", 90, 90, 90) + forms("a", "party", "review", 95)
    rated += forms("b", "city", "review", 80, 80, 80) + forms("b", "party", "review", 80)
    rated += forms("c", "city", "review", 60, 70, 80)
    done = run(
        a_scheme("cq_annual"),
        Snapshot(
            subjects=(
                *(SubjectRow(n, "organization", strata={"sequence": "一"}) for n in "abc"),
                SubjectRow("s", "person"),
            ),
            relations=(RelationRow("c", "secretary", "s"),),
            forms=tuple(rated),
            tasks=tuple(a_task(n, "targets", v) for n, v in (("a", 100), ("b", 80), ("c", 50))),
            history=(HistoryRow("c", "annual", "2025", "差", 3, 3),),
            period="2026",
        ),
    )
    assert [(r.subject_id, str(r.score), r.band, r.rank) for r in done.results] == [
        ("a", "96.80", "特等", 1),  # a pool of three is below the quota's minimum of seven
        ("b", "80.00", "好", 2),
        ("c", "58.00", "差", 3),
    ]
    assert [(h.rule, h.subject_id, h.targets) for h in done.hits if h.rule == "C2"] == [
        ("C2", "c", ("c", "s"))
    ]
    assert [(w.rule, w.subject_id, w.waits_for) for w in done.waiting] == [
        ("C3", "c", ("human.severe",))
    ]


def test_dwq_dual_evaluation() -> None:
    # cadre: ledger 40%·100+30%·80+20%·50+10%·brand; brand 5·2 of cap 20 = 50, but of cap 10
    # for schools = 100. p: 40+24+10+5 = 79; q (school): 84. Four parties without society:
    # (30·90+30·80+25·100)/85 = 7600/85 = 89.41…; p: 60%·79+40%·89.4118 = 83.1647
    rated = [
        form
        for who in "pq"
        for form in (
            *forms(who, "party", "duty", 90),
            *forms(who, "league", "duty", 80, 80),
            *forms(who, "youth", "duty", 100, 100, 100, 100, 100),
            *forms(who, "society", "duty", 10, 10),
        )
    ]
    tasks = [a_task(w, n, v) for w in "pq" for n, v in (("B", 100), ("K", 80), ("S", 50))]
    done = run(
        a_scheme("dwq_3x_dual"),
        Snapshot(
            subjects=(
                SubjectRow("p", "person", strata={"category": "苏木乡镇团委"}),
                SubjectRow("q", "person", strata={"category": "中职中学团委"}),
            ),
            forms=tuple(rated),
            tasks=tuple(tasks),
            counts=tuple(CountRow(who, "brand", "", F(2)) for who in "pq"),
        ),
    )
    assert [(r.subject_id, str(r.score), r.band) for r in done.results] == [
        ("p", "83.16", "合格"),
        ("q", "86.16", "合格"),  # 60%·84 + 35.7647
    ]
    four = done.results[0].tree.parts[1]
    assert four.value == F(7600, 85)
    assert four.missing == ("society",)
    assert [part.effective_weight for part in four.parts][:1] == [F(3000, 85)]


def test_s004_deduction_and_waiver() -> None:
    # 70%·90 + 30%·80 = 87; p loses 25, capped at 20 → 67 (2 stars); q's 25 are waived → 87;
    # r's waiver has one decider of two and does not count → 67
    grounds = "reform_innovation|not_matter_of_principle"
    both = ("league_secretary", "party_org")
    done = run(
        a_scheme("s004_basic_special"),
        Snapshot(
            subjects=tuple(SubjectRow(n, "person", strata={"unit_type": "街道"}) for n in "pqr"),
            tasks=tuple(
                a_task(who, name, value)
                for who in "pqr"
                for name, value in (("basic", 90), ("special", 80))
            ),
            counts=tuple(CountRow(who, "deduct", "", F(25)) for who in "pqr"),
            exemptions=(
                ExemptionRow("q", "deduct", grounds, deciders=both),
                ExemptionRow("r", "deduct", grounds, deciders=both[:1]),
            ),
            period="2026-Q1",
        ),
    )
    quarter = [r for r in done.results if r.output == "quarter_score"]
    assert [(r.subject_id, str(r.score), r.stars) for r in quarter] == [
        ("p", "67.00", 2),
        ("q", "87.00", 4),
        ("r", "67.00", 2),
    ]
    assert {r.state for r in done.results if r.output == "year_grade"} == {"insufficient"}


def test_spb_quarter_star() -> None:
    # debrief trims 50 and 100 of five → 80; party 90; youth 4 on 1…5 = 75; deeds 100
    # 20%·80 + 30%·90 + 20%·75 + 30%·100 = 16 + 27 + 15 + 30 = 88
    rated = forms("p", "panel", "debrief", 50, 75, 80, 85, 100) + forms("p", "party", "party", 90)
    rated += forms("p", "youth", "youth", 4, 4, 4, 4, 4)
    done = run(
        a_scheme("spb_quarter_star"),
        Snapshot(
            subjects=(SubjectRow("p", "person", strata={"signed_target_letter": "1"}),),
            forms=tuple(rated),
            tasks=(a_task("p", "target_letter", 100),),
        ),
    )
    assert [(r.output, str(r.score), r.stars) for r in done.results] == [
        ("quarter_score", "88.00", 4),
        ("year_score", "None", None),
    ]


@pytest.mark.parametrize(
    ("before", "after", "code", "path"),
    [
        ("weight: 100", "weight: 90", "weights-not-100", "outputs.completion.tree.mean"),
        ("decide: human", "decide: ''", "human-decides", "linkage[0].then.decide"),
        ("office.excellent", "offce.excellent", "bad-condition", "linkage[0].if"),
        ("input: tasklist", "inptu: tasklist", "unknown-key", "indicators.six.inptu"),
    ],
)
def test_a_slip_is_named_with_its_place(before: str, after: str, code: str, path: str) -> None:
    text = (files("assessment") / "schemes_library" / "lixia_six_ones.yaml").read_text()
    with pytest.raises(SchemeError) as refused:
        parse_scheme(read_document(text.replace(before, after)))
    assert (path, code) in {(p.path, p.code) for p in refused.value.problems}


def test_an_anonymous_youth_group_needs_five() -> None:
    text = (files("assessment") / "schemes_library" / "spb_quarter_star.yaml").read_text()
    with pytest.raises(SchemeError) as refused:
        parse_scheme(read_document(text.replace("k: 5", "k: 4")))
    assert [p.path for p in refused.value.problems] == ["rater_groups.youth.k"]
