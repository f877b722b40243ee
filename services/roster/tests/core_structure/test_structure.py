"""Terms, sizes, staffing and history of organizations: the pure rules."""

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st
from roster.core.lifecycle import Refusal
from roster.core.structure.history import Past, facts_on, stood_on
from roster.core.structure.rules import NAMES, SOURCES, Rules, contradictions, term_months
from roster.core.structure.sizes import is_committee_seat, size_findings
from roster.core.structure.staffing import (
    SeatsThere,
    Serving,
    TemplateLine,
    establishment_of,
    gaps,
    is_established,
    repeated_lines,
)
from roster.core.structure.terms import (
    Due,
    ElectionStep,
    PartyStep,
    Reported,
    add_months,
    due_of,
    election_refusal,
    length_refusal,
    party_step,
    postponement_refusal,
    step_refusal,
)
from roster.core.vocabulary import Formation, Kind, PostForm

RULES = Rules()
TODAY = date(2026, 11, 20)
DAYS = st.integers(0, 400).map(lambda number: date(2026, 1, 1) + timedelta(days=number))


def test_the_defaults_agree_with_one_another_and_name_their_texts() -> None:
    assert contradictions(RULES) == []
    assert set(SOURCES) <= set(NAMES)


def test_rules_that_could_never_hold_are_named() -> None:
    assert contradictions(replace(RULES, joint_branch_below=60)) != []
    assert contradictions(replace(RULES, alarm_months_last=6)) != []


def test_students_elect_every_year_and_a_working_committee_never() -> None:
    assert term_months(RULES, Kind.BRANCH, is_student_branch=True) == 12
    assert term_months(RULES, Kind.BRANCH, is_student_branch=False) == 36
    assert term_months(RULES, Kind.WORKING_COMMITTEE, is_student_branch=False) is None
    assert election_refusal(Kind.WORKING_COMMITTEE) is not None
    assert election_refusal(Kind.BRANCH) is None


def test_alarms_come_six_three_and_one_month_before_the_end() -> None:
    found = {
        months: due_of(add_months(TODAY, months), TODAY, RULES) for months in (0, 1, 2, 3, 4, 6)
    }

    assert found == {
        0: Due.LAST, 1: Due.LAST, 2: Due.SECOND, 3: Due.SECOND, 4: Due.FIRST, 6: Due.FIRST,
    }  # fmt: skip
    assert due_of(add_months(TODAY, 6) + timedelta(days=1), TODAY, RULES) is None
    assert due_of(TODAY - timedelta(days=1), TODAY, RULES) is Due.OVERDUE
    assert due_of(None, TODAY, RULES) is None


def test_a_branch_puts_off_by_six_months_others_by_a_year() -> None:
    ends_on = date(2026, 6, 30)

    def refused(kind: Kind, until: date) -> bool:
        return postponement_refusal(RULES, kind, ends_on=ends_on, until=until) is not None

    assert not refused(Kind.BRANCH, date(2026, 12, 30))
    assert refused(Kind.BRANCH, date(2026, 12, 31))
    assert not refused(Kind.GENERAL_BRANCH, date(2027, 6, 30))
    assert refused(Kind.COMMITTEE, date(2027, 7, 1))
    assert refused(Kind.BRANCH, ends_on)


def test_a_term_is_no_longer_than_its_kind_allows() -> None:
    def refused(kind: Kind, years: int) -> bool:
        ends_on = add_months(date(2026, 1, 1), 12 * years) - timedelta(days=1)
        return (
            length_refusal(
                RULES, kind, is_student_branch=False, starts_on=date(2026, 1, 1), ends_on=ends_on
            )
            is not None
        )

    assert [refused(Kind.BRANCH, years) for years in (2, 3, 4)] == [False, False, True]
    assert [refused(Kind.COMMITTEE, years) for years in (2, 3, 5, 6)] == [True, False, False, True]


def test_the_steps_of_an_election_go_one_after_the_other() -> None:
    first = Reported(date(2026, 3, 1), date(2026, 3, 5))
    done = {ElectionStep.MEETING: first}
    later = Reported(date(2026, 3, 6), None)

    assert step_refusal({}, ElectionStep.MEETING, first) is None
    assert step_refusal(done, ElectionStep.CANDIDATES, later) is None
    assert step_refusal({}, ElectionStep.CANDIDATES, later) is not None
    early = Reported(date(2026, 3, 4), None)
    assert step_refusal(done, ElectionStep.CANDIDATES, early) is not None
    backwards = Reported(date(2026, 3, 1), date(2026, 2, 1))
    assert step_refusal({}, ElectionStep.MEETING, backwards) is not None
    both = {ElectionStep.MEETING: first, ElectionStep.CANDIDATES: later}
    reopened = step_refusal(both, ElectionStep.MEETING, Reported(date(2026, 3, 1), None))
    assert isinstance(reopened, Refusal)


def test_m16_a_branch_is_behind_when_the_party_was_renewed_without_it() -> None:
    def step(league: date | None, party: date | None) -> PartyStep:
        return party_step(RULES, league_starts_on=league, party_starts_on=party)

    assert step(date(2026, 3, 1), date(2026, 3, 1)) is PartyStep.TOGETHER
    assert step(date(2026, 1, 1), date(2026, 4, 1)) is PartyStep.TOGETHER
    assert step(date(2026, 1, 1), date(2026, 4, 2)) is PartyStep.BEHIND
    assert step(date(2026, 9, 1), date(2026, 4, 2)) is PartyStep.TOGETHER
    assert step(None, date(2026, 4, 2)) is PartyStep.UNKNOWN


def test_sizes_are_told_by_the_rule_they_break() -> None:
    def rules_broken(kind: Kind, members: int, formation: Formation = Formation.REGULAR) -> list:
        return [one.rule for one in size_findings(RULES, kind, formation, members=members, seats=0)]

    assert rules_broken(Kind.BRANCH, 2) == ["joint_branch_below"]
    assert rules_broken(Kind.BRANCH, 2, Formation.JOINT) == []
    assert rules_broken(Kind.BRANCH, 3) == []
    assert rules_broken(Kind.BRANCH, 49) == []
    assert rules_broken(Kind.BRANCH, 50) == ["general_branch_from"]
    assert rules_broken(Kind.BRANCH, 101) == ["committee_above"]
    assert rules_broken(Kind.GENERAL_BRANCH, 49) == ["general_branch_from"]
    assert rules_broken(Kind.GENERAL_BRANCH, 100) == []
    assert rules_broken(Kind.COMMITTEE, 200) == ["congress_from"]
    assert rules_broken(Kind.WORKING_COMMITTEE, 2) == []


def test_a_branch_committee_has_three_to_five_members() -> None:
    def found(kind: Kind, seats: int) -> list[str]:
        findings = size_findings(RULES, kind, Formation.REGULAR, members=None, seats=seats)
        return [one.rule for one in findings]

    assert found(Kind.BRANCH, 2) == ["branch_committee_least"]
    assert found(Kind.BRANCH, 5) == []
    assert found(Kind.BRANCH, 6) == ["branch_committee_most"]
    assert found(Kind.GENERAL_BRANCH, 4) == ["general_branch_committee_least"]
    assert found(Kind.BRANCH, 0) == []


def test_advisers_and_first_secretaries_are_no_committee_members() -> None:
    titles = ["团支部书记", "组织委员", "第一书记", "青年委员", "团建指导员", "书记助理"]

    assert [title for title in titles if is_committee_seat(title)] == ["团支部书记", "组织委员"]


def test_who_takes_a_place_of_the_establishment() -> None:
    inside = ["公务员", "参公", "选调生(公务员)", "事业管理", "事业单位专技"]
    outside = [None, "社区工作者", "编外聘用", "西部计划志愿者", "事业单位编外"]

    assert all(is_established(identity) for identity in inside)
    assert not any(is_established(identity) for identity in outside)


def test_the_four_numbers_are_kept_apart() -> None:
    serving = [
        Serving("a", PostForm.FULL_TIME, "公务员"),
        Serving("a", PostForm.CONCURRENT, "公务员"),
        Serving("b", PostForm.SECONDED, "事业管理"),
        Serving("c", PostForm.ENGAGED, None),
    ]

    found = establishment_of(serving, administrative=3, institutional=1, authorised_posts=6)

    assert (found.places, found.authorised_posts, found.established, found.in_office) == (
        4, 6, 2, 3,
    )  # fmt: skip
    assert found.rate is not None
    assert float(found.rate) == 0.25


def test_a_template_finds_what_is_missing() -> None:
    lines = [
        TemplateLine("团委干部", PostForm.FULL_TIME, 6),
        TemplateLine("挂职副书记", PostForm.SECONDED, 3),
    ]
    there = [SeatsThere("团委干部", PostForm.FULL_TIME, 4, 5)]

    full_time, seconded = gaps(lines, there)

    assert (full_time.missing_seats, full_time.filled, full_time.vacant) == (2, 4, 2)
    assert (seconded.missing_seats, seconded.vacant) == (3, 3)
    assert repeated_lines([*lines, lines[0]]) == ["团委干部"]


@given(st.lists(DAYS, unique=True), DAYS)
def test_the_facts_of_a_day_are_those_of_a_replay(changes: list[date], day: date) -> None:
    changes = sorted(changes)
    past = [Past(until, number) for number, until in enumerate(changes)]

    replayed = sum(until <= day for until in changes)

    assert facts_on(day, past[::-1], len(changes)) == replayed


def test_an_organization_stands_from_its_founding_to_its_end() -> None:
    def stood(day: date) -> bool:
        return stood_on(day, founded_on=date(2026, 3, 1), dissolved_on=date(2026, 9, 1))

    assert [stood(date(2026, 2, 28)), stood(date(2026, 3, 1))] == [False, True]
    assert [stood(date(2026, 8, 31)), stood(date(2026, 9, 1))] == [True, False]
    assert stood_on(date(1999, 1, 1), founded_on=None, dissolved_on=None)
