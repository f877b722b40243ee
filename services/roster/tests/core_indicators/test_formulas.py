"""Each formula against its definition, counted by hand."""

from datetime import date

import pytest
from roster.core.indicators import formulas, gaps
from roster.core.indicators.counting import tallies_of
from roster.core.indicators.definitions import BY_KEY
from roster.core.indicators.facts import (
    ExitKind,
    OrganizationFacts,
    PersonFacts,
    PostFacts,
    Service,
    exit_kind,
    is_secretary,
)
from roster.core.indicators.figures import Figure, Part, Unit, published
from roster.core.indicators.rules import Rules
from roster.core.indicators.survival import median_of, survival_curve
from roster.core.indicators.tally import Tally
from roster.core.lifecycle import State

DAY = date(2026, 11, 25)
VILLAGE = "0001/0001/"
DEFAULTS = Rules()


def an_organization(path: str = VILLAGE, *, term_ends_on: date | None = None) -> OrganizationFacts:
    return OrganizationFacts(
        path=path,
        is_active=True,
        is_league=True,
        is_village=True,
        is_branch=True,
        term_ends_on=term_ends_on,
    )


def a_post(number: str = "p1", *, capacity: int = 1, suspended: bool = False,
           form: str = "concurrent", max_age: int | None = None) -> PostFacts:  # fmt: skip
    return PostFacts(number, VILLAGE, form, capacity, suspended, max_age)


def a_service(  # noqa: PLR0913 - one argument for each fact a test may set
    number: str = "s1",
    *,
    born: str | None = "1999-03",
    path: str = VILLAGE,
    post: str = "p1",
    title: str = "团支部副书记",
    state: str = State.IN_OFFICE,
    starts_on: date = date(2026, 3, 1),
    ends_on: date | None = None,
    ended_on: date | None = None,
    duty_on: date | None = None,
    due_on: date | None = None,
    reported_on: date | None = None,
    home_on: date | None = None,
    leave: tuple[tuple[date, date], ...] = (),
    person: str | None = None,
    major: str | None = None,
    at_league: bool = True,
    reason: str | None = None,
) -> Service:
    return Service(
        id=number,
        person=PersonFacts(person or f"person of {number}", born, "2", "21", "volunteer", major),
        path=path,
        post_id=post,
        title=title,
        form="concurrent",
        is_at_league=at_league,
        state=state,
        starts_on=starts_on,
        ends_on=ends_on,
        ended_on=ended_on,
        reason=reason,
        due_on=due_on,
        reported_on=reported_on,
        home_reported_on=home_on,
        duty_on=duty_on,
        leave=leave,
    )


def figure(
    key: str,
    *services: Service,
    posts: tuple[PostFacts, ...] = (),
    organizations: tuple[OrganizationFacts, ...] = (an_organization(),),
    rules: Rules = DEFAULTS,
    day: date = DAY,
) -> Figure:
    own = tallies_of(organizations, posts, services, day)
    whole = Tally.total(one.within("") for one in own.values())
    return formulas.figure_of(key, whole, day, rules)


def test_every_indicator_has_a_definition_with_a_version() -> None:
    assert formulas.FORMULAS.keys() == BY_KEY.keys()
    for key in formulas.FORMULAS:
        found = figure(key)
        assert (found.key, found.version) == (key, BY_KEY[key].version)
        assert found.value in {None, 0}, "nothing registered gives no rate, not a wrong one"


def test_staffing_keeps_vacancies_and_suspended_posts_and_never_exceeds_a_post() -> None:
    posts = (a_post("p1"), a_post("p2", capacity=2), a_post("p3", suspended=True, form="volunteer"))
    held = [a_service("a"), a_service("b"), a_service("c", post="p2")]
    arranged = a_service("d", post="p2", state=State.ARRANGED)

    found = figure("staffing", *held, arranged, posts=posts)

    # p1 is held twice and counts once; one of p2's two; the suspended one stays below the line.
    assert (found.numerator, found.denominator) == (2, 4)
    assert found.parts == (
        Part("concurrent", 2 / 3, 2, 3),
        Part("volunteer", 0.0, 0, 1),
    )


def test_m21_on_post_wants_evidence_and_leaves_leave_out_of_both() -> None:
    fresh = a_service("a", duty_on=date(2026, 10, 26))
    stale = a_service("b", duty_on=date(2026, 10, 25))
    never = a_service("c")
    away = a_service("d", leave=((date(2026, 11, 1), date(2026, 12, 1)),))

    found = figure("on_post", fresh, stale, never, away)
    longer = figure("on_post", fresh, stale, never, away, rules=Rules(duty_days=31))

    assert (found.numerator, found.denominator, found.missing) == (1, 3, 1)
    assert longer.numerator == 2


def test_reported_and_both_reported_count_those_due() -> None:
    due = date(2026, 9, 8)
    in_time = a_service("a", due_on=due, reported_on=due, home_on=date(2026, 11, 1))
    late = a_service("b", due_on=due, reported_on=date(2026, 9, 9))
    absent = a_service("c", due_on=due, home_on=due)
    not_yet = a_service("d", due_on=DAY)
    declined = a_service("e", due_on=due, state=State.DECLINED)
    everyone = (in_time, late, absent, not_yet, declined)

    reported = figure("reported", *everyone)
    both = figure("both_reported", *everyone)

    assert (reported.numerator, reported.denominator) == (1, 3)
    assert (both.numerator, both.denominator) == (1, 3)


@pytest.mark.parametrize(
    ("born", "includes", "young"),
    [
        ("1990-12", True, 1),  # 35, 36 next month
        ("1990-11", True, 0),  # 36 this month
        ("1991-11", False, 0),  # 35 this month
        ("1991-12", False, 1),  # 34
    ],
)
def test_under_35_is_a_switch_and_counts_completed_years(
    *, born: str, includes: bool, young: int
) -> None:
    rules = Rules(age_includes_limit=includes)

    found = figure("under_35", a_service(born=born), a_service("b", born=None), rules=rules)

    assert (found.numerator, found.known, found.missing) == (young, 1, 1)


def test_mean_and_median_age_are_from_the_fifteenth_of_the_birth_month() -> None:
    people = [a_service(str(n), born=f"{year}-11") for n, year in enumerate((1990, 1996, 1998))]

    mean, median = figure("mean_age", *people), figure("median_age", *people)

    ages = [(DAY - date(year, 11, 15)).days / 365.2425 for year in (1990, 1996, 1998)]
    assert mean.value == pytest.approx(sum(ages) / 3)
    assert median.value == pytest.approx(ages[1])


def test_m18_two_committees_counts_the_secretaries_of_villages() -> None:
    seated = a_service("a", title="团支部书记", person="一")
    seat = a_service("b", title="委员", person="一", path="0001/0001/0001/", at_league=False)
    other = a_service("c", title="团支部书记", person="二")
    deputy = a_service("d", title="团支部副书记", person="三")

    found = figure("two_committees", seated, seat, other, deputy)

    assert (found.numerator, found.denominator) == (1, 2)


def test_m17_m19_villages_are_covered_by_secretaries_and_young_youth_members() -> None:
    villages = tuple(an_organization(f"0001/000{n}/") for n in (1, 2, 3))
    led = a_service("a", title="团支部书记", ends_on=DAY)
    run_out = a_service("b", title="团支部书记", path="0001/0002/", ends_on=date(2026, 11, 24))
    young = a_service("c", title="青年委员", path="0001/0003/0001/", born="1995-01")
    too_old = a_service("d", title="青年委员", path="0001/0002/", born="1980-01")

    coverage = figure("village_coverage", led, run_out, organizations=villages)
    youth = figure("youth_member_coverage", young, too_old, organizations=villages)
    declared = figure(
        "youth_member_coverage", young, organizations=villages, rules=Rules(villages=5)
    )

    assert (coverage.numerator, coverage.denominator) == (1, 3)
    assert (youth.numerator, youth.denominator) == (1, 3)
    assert (declared.denominator, declared.missing) == (5, 2)


def test_m19_a_youth_member_who_grows_too_old_needs_no_rewrite() -> None:
    tally = Tally({"villages": {"": 1}, "youth_member": {"1991-01": 1}})

    before, after = (
        formulas.figure_of("youth_member_coverage", tally, day, Rules()).numerator
        for day in (date(2026, 12, 31), date(2027, 1, 1))
    )

    assert (before, after) == (1, 0)


def test_term_renewal_tells_what_a_postponement_could_cover() -> None:
    ends = [date(2026, 11, 25), date(2026, 11, 24), date(2026, 1, 1), None]
    organizations = tuple(
        an_organization(f"0001/000{n}/", term_ends_on=until) for n, until in enumerate(ends)
    )

    found = figure("term_renewal", organizations=organizations)

    assert (found.numerator, found.denominator, found.missing) == (1, 3, 1)
    assert [(part.key, part.numerator) for part in found.parts] == [
        ("within_postponement", 1),
        ("beyond_postponement", 1),
    ]


def test_m30_new_people_are_those_who_first_served_this_year() -> None:
    young = a_service("a", born="1991-01", major="农学", starts_on=date(2026, 1, 1))
    old = a_service("b", born="1980-01", major="法学", starts_on=date(2026, 5, 1))
    known = a_service("c", person="三", starts_on=date(2026, 6, 1))
    earlier = a_service("d", person="三", post="p2", state=State.ENDED,
                        starts_on=date(2024, 1, 1), ended_on=date(2025, 1, 1))  # fmt: skip

    age = figure("new_under_35", young, old, known, earlier)
    major = figure("new_scarce_majors", young, old, known, earlier)

    assert (age.numerator, age.denominator) == (1, 2)
    assert (major.numerator, major.denominator) == (1, 2)


def test_turnover_retention_and_tenure_are_those_of_spells() -> None:
    long = a_service("a", starts_on=date(2024, 12, 5))
    renewed = [
        a_service("b", person="二", state=State.ENDED, starts_on=date(2025, 1, 1),
                  ends_on=date(2025, 12, 31), ended_on=date(2025, 12, 31)),
        a_service("c", person="二", starts_on=date(2026, 1, 1)),
    ]  # fmt: skip
    left = a_service("d", state=State.ENDED, starts_on=date(2025, 3, 1),
                     ended_on=date(2026, 1, 10), reason="提拔任用")  # fmt: skip

    turnover = figure("turnover", long, *renewed, left)
    retention = figure("retention", long, *renewed, left)
    tenure = figure("median_tenure", long, *renewed, left)

    assert turnover.numerator == 1, "a renewed term is no exit"
    assert turnover.value == pytest.approx(1 / ((3 + 2) / 2))
    assert turnover.parts == (Part(ExitKind.PROMOTED, 1.0, 1, 1),)
    # Began 2024-12, 2025-01 and 2025-03; the last served ten months.
    assert (retention.numerator, retention.denominator) == (2, 3)
    assert tenure.value is None, "two of three still serve"


def test_the_survival_curve_is_kaplan_and_meiers() -> None:
    # 6, 6, 6, 7, 10, 13, 16, 22, 23 ended; 6+ 9+ 10+ 11+ 17+ 19+ 20+ 25+ 32+ 32+ 34+ 35+ did not.
    ended = {6: 3, 7: 1, 10: 1, 13: 1, 16: 1, 22: 1, 23: 1}
    censored = {6: 1, 9: 1, 10: 1, 11: 1, 17: 1, 19: 1, 20: 1, 25: 1, 32: 2, 34: 1, 35: 1}

    curve = survival_curve(ended, censored)

    # The 6-MP arm of Freireich et al. (1963), as every textbook prints it.
    assert [(p.months, round(p.surviving, 4)) for p in curve] == [
        (6, 0.8571), (7, 0.8067), (10, 0.7529), (13, 0.6902), (16, 0.6275), (22, 0.5378),
        (23, 0.4482),
    ]  # fmt: skip
    assert median_of(curve) == 23


def test_a_person_in_two_villages_is_one_person_above_them() -> None:
    organizations = tuple(an_organization(path) for path in ("0001/", "0001/0001/", "0001/0002/"))
    services = [
        a_service("a", person="一"),
        a_service("b", person="一", path="0001/0002/"),
        a_service("c", person="二", path="0001/0002/"),
    ]

    own = tallies_of(organizations, (), services, DAY)
    people = {
        path: Tally.total(one.within(path) for at, one in own.items() if at.startswith(path)).n(
            "people"
        )
        for path in ("", "0001/", "0001/0001/", "0001/0002/")
    }

    assert people == {"": 2, "0001/": 2, "0001/0001/": 1, "0001/0002/": 2}


def test_gaps_follow_terms_age_limits_and_arrivals() -> None:
    posts = (a_post("p1"), a_post("p2", max_age=35), a_post("p3"), a_post("p4"))
    services = [
        a_service("a", ends_on=date(2026, 12, 31)),
        a_service("b", post="p2", born="1991-02"),
        a_service("c", post="p3"),
        a_service("d", post="p4", state=State.ARRANGED, starts_on=date(2027, 1, 5)),
    ]
    own = tallies_of((an_organization(),), posts, services, DAY)
    tally = Tally.total(one.within("") for one in own.values())

    ahead = gaps.gaps_ahead(tally, DAY, months=5, renewal_rate=0.0)
    renewed = gaps.gaps_ahead(tally, DAY, months=5, renewal_rate=0.5)

    assert [(one.month, one.gap, dict(one.due_by)) for one in ahead] == [
        ("2026-11", 1.0, {}),
        ("2026-12", 2.0, {"term": 1}),
        ("2027-01", 1.0, {}),
        ("2027-02", 2.0, {"age": 1}),
        ("2027-03", 2.0, {}),
    ]
    assert all(one.low == one.gap == one.high for one in ahead), "nothing is uncertain here"
    assert (renewed[1].gap, renewed[1].low, renewed[1].high) == (1.5, 0.9, 2.1)


def test_early_exits_widen_the_interval() -> None:
    posts = (a_post("p1", capacity=20),)
    stay = [a_service(f"s{n}", starts_on=date(2024, 1, 1)) for n in range(18)]
    left = a_service("l", state=State.ENDED, starts_on=date(2024, 1, 1),
                     ended_on=date(2026, 1, 1), reason="个人原因辞去职务")  # fmt: skip
    own = tallies_of((an_organization(),), posts, [*stay, left], DAY)
    tally = Tally.total(one.within("") for one in own.values())

    hazard = gaps.monthly_hazard(tally, DAY)
    year = gaps.gaps_ahead(tally, DAY, months=12, renewal_rate=0.0)[-1]

    # 18 people through 24 months, one through 14.
    assert hazard == pytest.approx(1 / (18 * 24 + 14))
    assert year.low < year.gap < year.high
    assert year.gap == pytest.approx(2 + 18 * (1 - (1 - hazard) ** 12), abs=0.06)


@pytest.mark.parametrize(
    ("reason", "kind"),
    [
        ("任期届满", ExitKind.EXPIRED),
        ("提拔为副镇长", ExitKind.PROMOTED),
        ("工作调动", ExitKind.MOVED),
        ("本人辞去", ExitKind.WITHDREW),
        ("不胜任，予以调整", ExitKind.ADJUSTED),
        ("其他", ExitKind.OTHER),
    ],
)
def test_exits_are_told_apart_by_their_words(reason: str, kind: ExitKind) -> None:
    service = a_service(state=State.ENDED, ended_on=date(2026, 5, 1), reason=reason)

    assert exit_kind(service) is kind


@pytest.mark.parametrize(
    ("title", "is_one"),
    [
        ("团支部书记", True),
        ("团工委书记", True),
        ("团支部副书记", False),
        ("第一书记", False),
        ("书记助理", False),
    ],
)
def test_a_secretary_is_neither_deputy_nor_assistant(*, title: str, is_one: bool) -> None:
    assert is_secretary(title) is is_one


def test_small_cells_are_not_published() -> None:
    few = Figure("on_post", 1, Unit.RATIO, 1.0, 4, 4, 4, 0)
    one_missing = Figure("on_post", 1, Unit.RATIO, 0.9, 9, 10, 10, 0)
    many = Figure(
        "staffing", 1, Unit.RATIO, 0.5, 10, 20, 20, 0,
        parts=(Part("seconded", 1.0, 3, 3), Part("concurrent", 0.4, 7, 17)),
    )  # fmt: skip

    assert published(few).is_suppressed
    assert published(few).value is None
    assert published(one_missing).is_suppressed, "who the one is would be known"
    shown = published(many)
    assert shown.value == 0.5
    assert all(part.is_suppressed for part in shown.parts), "the other follows by subtraction"
