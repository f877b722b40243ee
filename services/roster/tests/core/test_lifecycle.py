"""The life of an appointment: every step from everywhere, and long lives at random."""

from datetime import date, timedelta
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule
from roster.core.establishment import Term, hands_over
from roster.core.handing_over import ITEM_LABELS, HandoverItem, missing_items
from roster.core.lifecycle import Handover, Life, Refusal, Standing, State, Step, take
from roster.core.terms import (
    Alarm,
    ExtensionRule,
    absence_refusal,
    alarm_of,
    extended_refusal,
    renewed_term,
)

TODAY = date(2026, 11, 26)
LIVES = [
    Life(state, standing, handover, archived)
    for state, standing, handover, archived in product(State, Standing, Handover, (False, True))
]


def is_possible(life: Life) -> bool:
    """From the definition: what each mark needs."""
    return (
        (life.standing is Standing.PRESENT or life.state is State.IN_OFFICE)
        and (life.handover is Handover.NONE or life.state is State.ENDED)
        and (
            not life.is_archived
            or (life.state is State.ENDED and life.handover is not Handover.OPEN)
        )
    )


POSSIBLE = [life for life in LIVES if is_possible(life)]


@pytest.mark.parametrize("life", POSSIBLE, ids=str)
@pytest.mark.parametrize("step", list(Step))
def test_every_step_leads_to_a_possible_life_or_says_why_not(life: Life, step: Step) -> None:
    for has_handover in (False, True):
        there = take(life, step, has_handover=has_handover)

        if isinstance(there, Refusal):
            assert there.reason.endswith("。")
        else:
            assert is_possible(there)


def test_nothing_leads_back_from_an_end() -> None:
    for life, step in product(POSSIBLE, Step):
        there = take(life, step)
        if life.state in {State.ENDED, State.DECLINED} and isinstance(there, Life):
            assert there.state is life.state


def test_every_possible_life_can_be_lived() -> None:
    seen = {Life(State.ARRANGED)}
    waiting = list(seen)
    while waiting:
        life = waiting.pop()
        for step, has_handover in product(Step, (False, True)):
            there = take(life, step, has_handover=has_handover)
            if isinstance(there, Life) and there not in seen:
                seen.add(there)
                waiting.append(there)

    assert seen == set(POSSIBLE)


class Lives(RuleBasedStateMachine):
    """Any steps in any order; what is refused changes nothing."""

    taken = 0

    def __init__(self) -> None:
        super().__init__()
        self.life = Life(State.ARRANGED)
        self.confirmed = self.declined = self.ended = 0

    @rule(steps=st.lists(st.tuples(st.sampled_from(Step), st.booleans()), min_size=40, max_size=60))
    def go(self, steps: list[tuple[Step, bool]]) -> None:
        for step, has_handover in steps:
            there = take(self.life, step, has_handover=has_handover)
            Lives.taken += 1
            if isinstance(there, Refusal):
                assert there.reason.endswith("。")
                continue
            assert is_possible(there)
            self.confirmed += step is Step.CONFIRM
            self.declined += step is Step.DECLINE
            self.ended += step is Step.END
            self.life = there

    @invariant()
    def each_turn_happens_once(self) -> None:
        assert self.confirmed + self.declined <= 1
        assert self.ended <= self.confirmed
        assert (self.life.state is State.ENDED) == (self.ended == 1)

    @rule()
    def begin_again(self) -> None:
        self.life = Life(State.ARRANGED)
        self.confirmed = self.declined = self.ended = 0


def test_a_hundred_thousand_steps_reach_no_illegal_state() -> None:
    from hypothesis.stateful import run_state_machine_as_test  # noqa: PLC0415

    Lives.taken = 0
    run_state_machine_as_test(
        Lives,
        settings=settings(
            max_examples=220, stateful_step_count=40, deadline=None, database=None, derandomize=True
        ),
    )

    assert Lives.taken >= 100_000, Lives.taken


def test_m84_a_term_is_announced_six_three_and_one_month_before() -> None:
    def alarm(days: int) -> Alarm | None:
        return alarm_of(TODAY + timedelta(days=days), TODAY)

    assert alarm_of(None, TODAY) is None
    assert alarm_of(date(2027, 5, 26), TODAY) is Alarm.SIX_MONTHS
    assert alarm_of(date(2027, 5, 27), TODAY) is None
    assert alarm_of(date(2027, 2, 26), TODAY) is Alarm.THREE_MONTHS
    assert alarm_of(date(2026, 12, 26), TODAY) is Alarm.ONE_MONTH
    assert alarm(0) is Alarm.ONE_MONTH
    assert alarm(-1) is Alarm.PAST


@pytest.mark.parametrize(
    ("agreed", "now", "wished", "says"),
    [
        (None, None, date(2027, 1, 1), "没有约定"),
        (date(2026, 12, 31), date(2026, 12, 31), date(2026, 12, 31), "晚于"),
        (date(2026, 12, 31), date(2026, 12, 31), date(2027, 6, 30), None),
        (date(2026, 12, 31), date(2026, 12, 31), date(2027, 7, 1), "6 个月"),
        (date(2026, 12, 31), date(2027, 3, 31), date(2027, 7, 1), "6 个月"),
    ],
)
def test_extensions_add_up(
    agreed: date | None, now: date | None, wished: date, says: str | None
) -> None:
    refusal = extended_refusal(agreed, now, wished, ExtensionRule())

    assert (refusal is None) if says is None else (refusal and says in refusal.reason)


def test_a_renewed_term_follows_the_present_one() -> None:
    assert renewed_term(date(2026, 12, 31), TODAY, 12) == Term(date(2027, 1, 1), date(2027, 12, 31))
    assert renewed_term(None, TODAY, 12).starts_on == TODAY


DAYS = st.integers(0, 40).map(lambda number: TODAY + timedelta(days=number))


@given(st.lists(st.tuples(DAYS, DAYS), max_size=4), DAYS, st.none() | DAYS)
def test_absences_share_no_day(
    others: list[tuple[date, date]], first: date, last: date | None
) -> None:
    terms = [Term(min(pair), max(pair)) for pair in others]
    wanted = Term(first, last)

    refusal = absence_refusal(terms, wanted, Term(TODAY, None))

    until = last or TODAY + timedelta(days=50)
    days = {first + timedelta(days=n) for n in range((until - first).days + 1)}
    taken = {
        term.starts_on + timedelta(days=n)
        for term in terms
        if term.ends_on is not None
        for n in range((term.ends_on - term.starts_on).days + 1)
    }
    backwards = last is not None and last < first
    assert (refusal is not None) == (backwards or bool(days & taken))


def test_m86_the_checklist_has_nine_things() -> None:
    assert len(ITEM_LABELS) == len(HandoverItem) == 9
    assert missing_items({}) == list(ITEM_LABELS.values())
    assert missing_items(dict.fromkeys(HandoverItem, True)) == []
    assert missing_items(dict.fromkeys(HandoverItem, True) | {HandoverItem.SEAL: False}) == ["公章"]


@pytest.mark.parametrize(
    ("title", "expected"),
    [("团支部书记", True), ("团支部副书记", False), ("第一书记", False), ("书记助理", False)],
)
def test_who_has_something_to_hand_over(title: str, expected: bool) -> None:  # noqa: FBT001
    assert hands_over(title) is expected
