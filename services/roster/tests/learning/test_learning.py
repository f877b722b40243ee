"""The ledger of hours, claims, rules and standings over HTTP."""

from dataclasses import dataclass
from datetime import date

import httpx
import pytest
from common import clock
from common.testing.tokens import bearer
from roster.core.lifecycle import State
from roster.core.training.standing import annual_verdict, off_job_verdict
from roster.core.training.words import TargetGroup, TrainingKind, TrainingRuleKind
from roster.core.vocabulary import Kind, Level
from roster.learning import queries
from roster.learning.standings import rules_on
from roster.models.organization import Organization
from roster.models.person import Person
from sqlalchemy.ext.asyncio import AsyncSession

from services.roster.tests.factories import a_person, a_post, an_appointment, an_organization
from services.roster.tests.training_factories import a_rule, an_entry

URL = "/api/roster/learning"
TODAY = date(2026, 7, 2)


@pytest.fixture(autouse=True)
def fixed_day(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clock, "today", lambda: TODAY)


@dataclass
class Place:
    county: Organization
    street: Organization
    people: list[Person]

    @property
    def staff(self) -> dict[str, str]:
        return bearer("committee", path=self.county.path)

    def member(self, number: int) -> dict[str, str]:
        person = self.people[number]
        return bearer("member", path=person.org_path, person_id=person.id)


@pytest.fixture
async def place(session: AsyncSession) -> Place:
    county = an_organization(kind=Kind.COMMITTEE, level=Level.COUNTY)
    session.add(county)
    await session.flush()
    street = an_organization(parent=county, kind=Kind.WORKING_COMMITTEE, level=Level.TOWNSHIP)
    session.add(street)
    await session.flush()
    people = [
        a_person(county, name="凌一"),
        a_person(street, name="凌二"),
        a_person(street, name="凌三"),
    ]
    posts = [a_post(one, title="团支部书记", capacity=9) for one in (county, street, street)]
    session.add_all([*people, *posts])
    await session.flush()
    session.add_all(
        an_appointment(person, post, state=State.IN_OFFICE, starts_on=date(2020, 1, 1))
        for person, post in zip(people, posts, strict=True)
    )
    await session.flush()
    return Place(county, street, people)


async def test_m44_who_is_short_of_hours_is_listed_and_counted(
    client: httpx.AsyncClient, session: AsyncSession, place: Place
) -> None:
    one, two, _ = place.people
    session.add_all(
        [
            an_entry(one, hours="80"),
            an_entry(two, hours="41"),
            an_entry(place.people[2], hours="90", on_day=date(2025, 12, 31)),
            an_entry(place.people[2], hours="90", kind=TrainingKind.ONLINE),
        ]
    )
    await session.flush()

    summary = (await client.get(f"{URL}/summary", headers=place.staff)).json()
    lines = {line["rule"]: line for line in summary["lines"]}
    assert lines["annual_hours"] == {
        "rule": "annual_hours", "people": 3, "met": 1, "on_course": 1, "due": 0, "short": 1,
    }  # fmt: skip

    short = await client.get(f"{URL}/standings", params={"standing": "short"}, headers=place.staff)
    (line,) = short.json()["items"]
    assert (line["person_name"], line["done"], line["missing"]) == ("凌三", 0, 80)
    assert line["due_on"] == "2026-12-31"

    book = await client.get(f"{URL}/standings/export", headers=place.staff)
    assert book.status_code == 200


async def test_m44_a_streets_own_rule_holds_there_and_says_its_source(
    client: httpx.AsyncClient, session: AsyncSession, place: Place
) -> None:
    session.add(an_entry(place.people[1], hours="20", kind=TrainingKind.ONLINE))
    await session.flush()
    body = {
        "organization_id": str(place.street.id),
        "kind": "annual_hours",
        "amount": 20,
        "counts_online": True,
        "source_note": "街道2026年培训计划",
        "valid_from": "2026-01-01",
    }
    made = await client.post(f"{URL}/rules", json=body, headers=place.staff)
    assert made.status_code == 201, made.text

    own = await client.get(f"{URL}/people/{place.people[1].id}", headers=place.member(1))
    yearly = own.json()["standings"][0]
    assert (yearly["standing"], yearly["required"]) == ("met", 20)
    assert yearly["source_note"] == "街道2026年培训计划"
    rules = (await client.get(f"{URL}/rules", headers=place.staff)).json()
    assert [rule["amount"] for rule in rules["items"]] == [20]
    assert [rule["amount"] for rule in rules["assumed"]] == [80, 5]

    ended = await client.post(
        f"{URL}/rules/{made.json()['id']}/end", headers=place.staff | {"if-match": '"1"'}
    )
    assert ended.json()["valid_to"] == "2026-07-02"


async def test_a_new_rule_ends_the_one_before(
    client: httpx.AsyncClient, session: AsyncSession, place: Place
) -> None:
    session.add(a_rule(place.county, amount="60", valid_from=date(2026, 1, 1)))
    await session.flush()
    body = {
        "organization_id": str(place.county.id),
        "kind": "annual_hours",
        "amount": 90,
        "source_note": "新计划",
    }
    early = await client.post(
        f"{URL}/rules", json=body | {"valid_from": "2025-12-01"}, headers=place.staff
    )
    assert early.json()["type"] == "/problems/training-rule-dates"

    made = await client.post(f"{URL}/rules", json=body, headers=place.staff)
    assert made.json()["valid_from"] == "2026-07-02"
    rules = (await client.get(f"{URL}/rules", headers=place.staff)).json()["items"]
    assert [(one["amount"], one["valid_to"]) for one in rules] == [(90, None), (60, "2026-07-01")]


async def test_m45_the_newest_long_enough_training_counts_until_it_is_taken_back(
    client: httpx.AsyncClient, session: AsyncSession, place: Place
) -> None:
    person = place.people[0]
    political = {"kind": TrainingKind.POLITICAL, "hours": "40"}
    long_ago = an_entry(person, on_day=date(2022, 5, 1), off_job_days=7, **political)  # type: ignore[arg-type]
    newest = an_entry(person, on_day=date(2025, 5, 1), off_job_days=5, **political)  # type: ignore[arg-type]
    short = an_entry(person, on_day=date(2026, 5, 1), off_job_days=3, **political)  # type: ignore[arg-type]
    session.add_all([long_ago, newest, short])
    await session.flush()

    async def seen() -> tuple[str, str]:
        listed = await client.get(
            f"{URL}/standings", params={"rule": "off_job_days", "q": "凌一"}, headers=place.staff
        )
        (line,) = listed.json()["items"]
        own = await client.get(f"{URL}/people/{person.id}", headers=place.staff)
        assert own.json()["standings"][1]["standing"] == line["standing"]
        return line["standing"], line["due_on"]

    assert await seen() == ("met", "2028-05-01")
    back = await client.post(
        f"{URL}/hours/{newest.id}/reverse", json={"reason": "登记错了人"}, headers=place.staff
    )
    assert (back.status_code, back.json()["hours"]) == (201, -40)
    assert await seen() == ("short", "2025-05-01")
    again = await client.post(
        f"{URL}/hours/{newest.id}/reverse", json={"reason": "再来"}, headers=place.staff
    )
    assert again.json()["type"] == "/problems/training-hours-reversed"


async def test_m48_online_hours_count_after_somebody_else_verified_the_certificate(
    client: httpx.AsyncClient, place: Place
) -> None:
    mine = place.member(1)
    filed = await client.post(
        f"{URL}/claims",
        json={
            "on_day": "2026-06-30",
            "title": "网络学院",
            "hours": 6,
            "link": "https://example.org/c",
        },
        headers=mine,
    )
    assert filed.status_code == 201, filed.text
    path = f"{URL}/claims/{filed.json()['id']}"
    wrong = await client.post(f"{path}/certificate", files={"file": ("a.exe", b"MZ")}, headers=mine)
    assert wrong.json()["type"] == "/problems/training-certificate-kind"
    added = await client.post(
        f"{path}/certificate", files={"file": ("证书.pdf", b"%PDF-1.7 x")}, headers=mine
    )
    assert added.json()["file_name"] == "证书.pdf", added.text
    got = await client.get(f"{path}/certificate", headers=place.staff)
    assert got.content == b"%PDF-1.7 x"

    both = bearer(
        person_id=place.people[1].id,
        grants=[("committee", place.county.path), ("member", place.county.path)],
    )
    tag = {"if-match": added.headers["etag"]}
    answer = {"accepted": True, "answer": "证书已核对"}
    own = await client.post(f"{path}/answer", json=answer, headers=both | tag)
    assert own.json()["type"] == "/problems/training-claim-own"
    taken = await client.post(f"{path}/answer", json=answer, headers=place.staff | tag)
    assert taken.json()["state"] == "accepted", taken.text

    ledger = (await client.get(f"{URL}/hours", headers=mine)).json()["items"]
    assert [(one["source"], one["hours"], one["kind"]) for one in ledger] == [
        ("claim", 6, "online")
    ]
    other = await client.get(f"{URL}/hours", headers=place.member(0))
    assert other.json()["items"] == []


async def test_staff_enter_what_they_verified(client: httpx.AsyncClient, place: Place) -> None:
    body = {
        "person_id": str(place.people[0].id),
        "on_day": "2026-07-02",
        "kind": "topic",
        "title": "乡村振兴专题班",
        "hours": 16,
        "reason": "见结业名单",
    }
    made = await client.post(f"{URL}/hours", json=body, headers=place.staff)
    assert (made.status_code, made.json()["source"]) == (201, "staff")
    early = await client.post(
        f"{URL}/hours", json=body | {"on_day": "2026-07-03"}, headers=place.staff
    )
    assert early.json()["type"] == "/problems/training-hours-in-future"


async def test_the_statement_says_what_the_core_says(
    client: httpx.AsyncClient, session: AsyncSession, place: Place
) -> None:
    """Every person of a mixed subtree, by SQL and by ``core.training.standing``."""
    session.add_all(
        [
            a_rule(place.street, amount="30.5", counts_online=True),
            a_rule(
                place.street, kind="off_job_days", amount="3", period_years=2,
                target_group=TargetGroup.SECRETARIES,
            ),
        ]
    )  # fmt: skip
    branches = [place.county, place.street]
    people = []
    for number in range(40):
        person = a_person(branches[number % 2], name=f"林{number}")
        post = a_post(branches[number % 2], title="团支部书记" if number % 3 else "团支部委员")
        session.add_all([person, post])
        await session.flush()
        since = date(2020 + number % 7, 1 + number % 12, 28)
        session.add(an_appointment(person, post, state=State.IN_OFFICE, starts_on=since))
        for step in range(number % 5):
            session.add(
                an_entry(
                    person,
                    on_day=date(2022 + (number + step) % 5, 1 + (number * step) % 6, 3),
                    kind=list(TrainingKind)[(number + step) % 4],
                    hours=str(7.5 * ((number * 7 + step) % 9)),
                    off_job_days=(number + step) % 8,
                )
            )
        people.append((person, since, bool(number % 3)))
    await session.flush()
    checked = 0
    for kind in TrainingRuleKind:
        listed = await client.get(
            f"{URL}/standings", params={"rule": kind, "limit": 200}, headers=place.staff
        )
        by_sql = {one["person_id"]: one for one in listed.json()["items"]}
        for person, since, is_secretary in people:
            placed = await rules_on(session, TODAY, kind)
            rule = next(one.rule for one in placed if person.org_path.startswith(one.path))
            if rule.target_group is TargetGroup.SECRETARIES and not is_secretary:
                assert str(person.id) not in by_sql
                continue
            if kind is TrainingRuleKind.ANNUAL_HOURS:
                offline, online, _ = await queries.sums_of(session, person.id, TODAY.year)
                hours = offline + online if rule.counts_online else offline
                verdict = annual_verdict(rule, hours, today=TODAY)
            else:
                last = await queries.last_off_job(session, person.id, rule.amount, TODAY)
                verdict = off_job_verdict(rule, last, since, today=TODAY)
            line = by_sql[str(person.id)]
            assert (line["standing"], line["due_on"]) == (
                verdict.standing, verdict.due_on.isoformat(),
            )  # fmt: skip
            assert (line["done"], line["missing"]) == (verdict.done, verdict.missing)
            checked += 1
    assert checked > 60
