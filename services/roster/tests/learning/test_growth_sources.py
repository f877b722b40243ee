"""What training, practice, plans and service add to a growth file; and that it can be erased."""

from datetime import date

import httpx
from common.clock import today
from common.ids import new_id
from roster.erasure import use_cases as erasing
from roster.ids import ErasureId
from roster.models.people.erasure import Erasure
from roster.models.training.hours import TrainingHours
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from services.roster.tests.growth_factories import (
    a_call_out,
    a_lecture,
    a_lecture_team,
    a_lecturer,
    a_pairing,
    a_plan,
    a_practice,
    a_record,
    a_site,
    a_stage,
    a_volunteer,
    a_volunteer_team,
    an_answer,
    some_service,
)
from services.roster.tests.growth_place import Place, a_place
from services.roster.tests.training_factories import (
    a_claim,
    a_cohort,
    a_programme,
    an_enrolment,
    an_entry,
)


async def everything_of(session: AsyncSession, place: Place) -> None:
    """A row of each kind about the second person, some of it hanging on the rest."""
    person, county = place.people[1], place.county
    plan, practice, programme = a_plan(person), a_practice(person, county), a_programme(county)
    team, lectures, site = a_volunteer_team(county), a_lecture_team(county), a_site(county)
    claim, called, entry = a_claim(person), a_call_out(county), an_entry(person)
    session.add_all(
        [
            plan,
            practice,
            programme,
            team,
            lectures,
            site,
            claim,
            called,
            entry,
            some_service(person),
        ]
    )
    await session.flush()
    practice.state, practice.appraisal = "done", "独立完成接待"
    cohort, stage, lecturer = a_cohort(programme), a_stage(plan), a_lecturer(lectures, person)
    stage.state = "reached"
    record = a_record(person, county, number="ZY20260099990", serial=9999)
    session.add_all([cohort, stage, lecturer, record])
    await session.flush()
    enrolment, lecture = an_enrolment(cohort, person), a_lecture(lectures, county)
    lecture.lecturer_id = lecturer.id
    claimed, attended, back = an_entry(person), an_entry(person), an_entry(person)
    session.add_all(
        [enrolment, lecture, an_answer(called, person), a_volunteer(team, person),
         a_pairing(site, person=person)]
    )  # fmt: skip
    await session.flush()
    claimed.source, claimed.claim_id, claimed.title = "claim", claim.id, "网络课堂"
    attended.source, attended.enrolment_id, attended.title = "cohort", enrolment.id, "轮训"
    session.add_all([claimed, attended])
    await session.flush()
    back.source, back.reverses_id, back.hours, back.reason = (
        "reversal",
        entry.id,
        -entry.hours,
        "误",
    )
    session.add(back)
    await session.flush()


async def test_m42_training_practice_and_service_stand_in_the_growth_file(
    client: httpx.AsyncClient, session: AsyncSession
) -> None:
    place = await a_place(session)
    await everything_of(session, place)
    path = f"/api/roster/people/{place.people[1].id}/growth"

    own = await client.get(path, headers=place.member(1))

    told = [(one["kind"], one["title"]) for one in own.json()["entries"]]
    assert ("training", "网络课堂") in told
    assert ("training", "轮训") in told
    assert ("training", "主题教育读书班") not in told
    assert ("training", "培养计划的阶段已达成") in told
    assert ("training", "实践锻炼结束：区信访接待中心") in told
    assert ("service", "敬老服务") in told
    assert ("certificate", "出具志愿服务记录证明") in told
    english = await client.get(path, headers=place.member(1) | {"accept-language": "en"})
    said = {one["title"]: one["detail"] for one in english.json()["entries"]}
    assert said["Volunteer record issued"].endswith(", 3.5 hours in all")
    assert "Practice ends: 区信访接待中心" in said
    other = await client.get(path, headers=place.member(2))
    assert other.status_code == 404


async def test_a_person_with_all_of_it_can_be_erased(
    client: httpx.AsyncClient, session: AsyncSession
) -> None:
    place = await a_place(session)
    await everything_of(session, place)
    person = place.people[1]
    erasure = Erasure(
        id=ErasureId(new_id()),
        person_id=person.id,
        state="pending",
        origin="retention",
        policy="withdrawn",
        due_on=date(2026, 1, 1),
    )
    session.add(erasure)
    await session.flush()

    assert await erasing.erase(session, erasure.id, today())

    left = await session.scalars(
        select(TrainingHours.id).where(TrainingHours.person_id == person.id)
    )
    assert left.all() == []
