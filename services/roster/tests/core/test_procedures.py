"""Procedures before an appointment, against their definition and at random."""

from datetime import date
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test
from roster.core.checks import Check, CheckKind, CheckState, clearance_state
from roster.core.lifecycle import Refusal
from roster.core.post_requests import RequestState, RequestStep, next_state
from roster.core.procedures import (
    ORDER,
    REQUIRED,
    Facts,
    Move,
    Outcome,
    Pause,
    Procedure,
    Stage,
    advance,
    move,
    next_stages,
    required_stages,
)
from roster.core.vocabulary import Basis

UNANSWERED = Check(CheckKind.OPINION, "party_study", CheckState.UNANSWERED)
NOTICED = Facts(has_notice=True)
RULES = st.sets(st.sampled_from(Stage)).map(lambda chosen: required_stages(tuple(chosen)))


@pytest.mark.parametrize("basis", list(Basis))
def test_the_required_stages_in_order_lead_to_an_appointment(basis: Basis) -> None:
    procedure = Procedure(required_stages(REQUIRED[basis]))
    for stage in ORDER[1:]:
        if stage in procedure.required:
            there = advance(procedure, stage, NOTICED)
            assert isinstance(there, Procedure), there
            procedure = there

    assert procedure.outcome is Outcome.ARRANGED


@given(RULES, st.lists(st.sampled_from(Stage), max_size=10))
def test_no_order_of_stages_leaves_a_required_one_out(
    required: frozenset[Stage], wanted: list[Stage]
) -> None:
    procedure, done = Procedure(required), [Stage.NOMINATED]
    for stage in wanted:
        there = advance(procedure, stage, NOTICED)
        if isinstance(there, Procedure):
            procedure = there
            done.append(stage)
        else:
            assert there.reason.endswith("。")

    assert [ORDER.index(stage) for stage in done] == sorted({ORDER.index(s) for s in done})
    passed = set(ORDER[: ORDER.index(done[-1]) + 1])
    assert required & passed <= set(done)


class Procedures(RuleBasedStateMachine):
    taken = 0

    def __init__(self) -> None:
        super().__init__()
        self.now = Procedure(required_stages(REQUIRED[Basis.APPROVED]))

    @rule(
        steps=st.lists(
            st.sampled_from([*Stage, *Move]) | st.sampled_from(list(Stage)),
            min_size=30,
            max_size=50,
        ),
        facts=st.builds(
            Facts,
            checks=st.sampled_from([(), (UNANSWERED,)]),
            has_notice=st.booleans(),
            notice_running=st.booleans(),
            open_objections=st.integers(0, 1),
        )
        | st.just(NOTICED),
    )
    def go(self, steps: list[Stage | Move], facts: Facts) -> None:
        for step in steps:
            Procedures.taken += 1
            before = self.now
            there = advance(before, step, facts) if isinstance(step, Stage) else move(before, step)
            if isinstance(there, Refusal):
                assert there.reason.endswith("。")
                continue
            self.now = there
            if step is Stage.APPROVED:
                assert not facts.checks
            if isinstance(step, Stage) and before.stage is Stage.ANNOUNCED:
                assert not facts.notice_running
                assert not facts.open_objections

    @rule()
    def begin_again(self) -> None:
        self.now = Procedure(required_stages(REQUIRED[Basis.APPROVED]))

    @invariant()
    def is_possible(self) -> None:
        assert (self.now.outcome is Outcome.ARRANGED) == (self.now.stage is Stage.ARRANGED)
        assert self.now.pause is Pause.NONE or self.now.outcome is Outcome.OPEN
        if self.now.outcome is not Outcome.OPEN:
            assert next_stages(self.now) == ()


def test_a_hundred_thousand_steps_of_procedures_reach_no_illegal_state() -> None:
    Procedures.taken = 0
    run_state_machine_as_test(
        Procedures,
        settings=settings(
            max_examples=260, stateful_step_count=40, deadline=None, database=None, derandomize=True
        ),
    )

    assert Procedures.taken >= 100_000, Procedures.taken


@pytest.mark.parametrize(("state", "step"), list(product(RequestState, RequestStep)))
def test_vacancy_requests_lead_somewhere_or_say_why_not(
    state: RequestState, step: RequestStep
) -> None:
    there = next_state(state, step)

    assert isinstance(there, RequestState) or there.reason.endswith("。")


@pytest.mark.parametrize(
    ("asked", "says"),
    [
        ((CheckKind.OPINION, CheckState.MISSING), "还没有征求意见：同级党委研究。"),
        ((CheckKind.OPINION, CheckState.UNANSWERED), "征求意见还没有答复：同级党委研究。"),
        ((CheckKind.OPINION, CheckState.AGAINST), "不同意或暂缓的答复：同级党委研究。"),
        ((CheckKind.CLEARANCE, CheckState.MISSING), "还没有发起联审：公安。"),
        ((CheckKind.CLEARANCE, CheckState.UNANSWERED), "联审还没有答复：公安。"),
        ((CheckKind.CLEARANCE, CheckState.AGAINST), "有影响或暂缓：公安。"),
        ((CheckKind.CLEARANCE, CheckState.EXPIRED), "已过有效期：公安。"),
    ],
)
@pytest.mark.parametrize("stage", ORDER[ORDER.index(Stage.CONSULTED) :])
def test_m15_answers_stand_in_the_way_until_they_are_there(
    asked: tuple[CheckKind, CheckState], says: str, stage: Stage
) -> None:
    before = ORDER[ORDER.index(stage) - 1]
    procedure = Procedure(required_stages(REQUIRED[Basis.APPOINTED]), before)
    name = "party_study" if asked[0] is CheckKind.OPINION else "public_security"
    good = Check(CheckKind.CLEARANCE, "petitions", CheckState.CLEAR)

    refusal = advance(
        procedure, stage, Facts((good, Check(asked[0], name, asked[1])), has_notice=True)
    )
    free = advance(procedure, stage, Facts((good,), has_notice=True))

    assert isinstance(refusal, Refusal)
    assert says in refusal.reason
    assert isinstance(free, Procedure)


@pytest.mark.parametrize(
    ("answer", "expires_on", "state"),
    [
        (None, None, CheckState.UNANSWERED),
        ("none", date(2026, 11, 26), CheckState.CLEAR),
        ("none", date(2026, 11, 25), CheckState.EXPIRED),
        ("affects", date(2026, 11, 25), CheckState.AGAINST),
        ("defer", date(2027, 11, 25), CheckState.AGAINST),
    ],
)
def test_m70_a_clearance_counts_until_its_last_day(
    answer: str | None, expires_on: date | None, state: CheckState
) -> None:
    assert clearance_state(answer, expires_on, date(2026, 11, 26)) is state


@pytest.mark.parametrize(
    ("facts", "says"),
    [
        (Facts(notice_running=True), "公示期还没有结束"),
        (Facts(open_objections=1), "1 件异议没有核查"),
        (Facts(upheld_objections=1), "核查属实"),
    ],
)
def test_after_a_notice_its_end_and_its_objections_count(facts: Facts, says: str) -> None:
    procedure = Procedure(required_stages(REQUIRED[Basis.CO_OPTED]), Stage.ANNOUNCED)

    refusal = advance(procedure, Stage.APPROVED, facts)

    assert isinstance(refusal, Refusal)
    assert says in refusal.reason
