"""Cases of plans, practice, lectures and volunteers for ``test_scope``, and their rows."""

from itertools import count
from typing import Final

from roster.core.volunteering.numbers import record_number
from roster.models.organization import Organization
from roster.models.person import Person
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
from services.roster.tests.scope_case import Case, Street, writes

_serials = count(1)
OF_ORGANIZATION: Final = Case(
    params=lambda street: {"organization_id": street.ids["organization_id"]}
)
OF_PERSON: Final = Case(params=lambda street: {"person_id": street.ids["person_id"]})
REASON: Final = writes({"reason": "调整"})


def _at_organization(**facts: object) -> Case:
    return Case(
        body=lambda street: {"organization_id": street.ids["organization_id"], **facts},
        finds_own=False,
    )


def _of_person(**facts: object) -> Case:
    return Case(
        body=lambda street: {"person_id": street.ids["person_id"], **facts}, finds_own=False
    )


PERIOD: Final = {"starts_on": "2026-04-01", "ends_on": "2026-05-01"}

GROWTH_CASES: Final[dict[str, Case]] = {
    "GET /plans": OF_PERSON,
    "GET /plans/{plan_id}": Case(),
    "POST /plans": _of_person(title="计划", goal="成长", **PERIOD),
    "PATCH /plans/{plan_id}": writes({"title": "新题目"}),
    "POST /plans/{plan_id}/stages": writes({"goal": "阶段", **PERIOD}),
    "PATCH /plans/stages/{stage_id}": writes({"goal": "改"}),
    "POST /plans/stages/{stage_id}/move": writes({"state": "dropped", "reason": "调整"}),
    "POST /plans/{plan_id}/agree": writes({"side": "office"}),
    "POST /plans/{plan_id}/close": REASON,
    "POST /plans/{plan_id}/notes": writes({"text": "进展顺利"}),
    "GET /practice": OF_PERSON,
    "GET /practice/counts": OF_ORGANIZATION,
    "GET /practice/{practice_id}": Case(),
    "POST /practice": Case(
        body=lambda street: {
            "person_id": street.ids["person_id"],
            "organization_id": street.ids["organization_id"],
            "kind": "petition",
            "place": "窗口",
            "task": "接待",
            "supervisor": "沈主任",
            **PERIOD,
        },
        finds_own=False,
    ),
    "PATCH /practice/{practice_id}": writes({"place": "新窗口"}),
    "POST /practice/{practice_id}/finish": writes({"hours": 8, "appraisal": "完成较好"}),
    "POST /practice/{practice_id}/cancel": REASON,
    "GET /lectures/teams": OF_ORGANIZATION,
    "GET /lectures/teams/{lecture_team_id}": Case(),
    "POST /lectures/teams": _at_organization(name="新讲师团"),
    "PATCH /lectures/teams/{lecture_team_id}": writes({"themes": ["新题"]}),
    "GET /lectures/teams/{lecture_team_id}/lecturers": Case(),
    "POST /lectures/teams/{lecture_team_id}/lecturers": _of_person(),
    "POST /lectures/lecturers/{lecturer_id}/leave": writes(None),
    "GET /lectures/sessions": OF_ORGANIZATION,
    "GET /lectures/sessions/export": OF_ORGANIZATION,
    "GET /lectures/counts": OF_ORGANIZATION,
    "POST /lectures/sessions": Case(
        body=lambda street: {
            "team_id": street.ids["lecture_team_id"],
            "organization_id": street.ids["organization_id"],
            "held_on": "2026-03-01",
            "theme": "新题",
            "audience": 9,
        },
        finds_own=False,
    ),
    "POST /lectures/sessions/{lecture_id}/void": REASON,
    "GET /volunteers/teams": OF_ORGANIZATION,
    "GET /volunteers/teams/{volunteer_team_id}": Case(),
    "POST /volunteers/teams": _at_organization(tier="squad", name="新队"),
    "PATCH /volunteers/teams/{volunteer_team_id}": writes({"name": "改名"}),
    "POST /volunteers/teams/{volunteer_team_id}/members": Case(
        body=lambda street: {"person_ids": [street.ids["person_id"]]}, finds_own=False
    ),
    "GET /volunteers/members": OF_PERSON,
    "PATCH /volunteers/members/{member_id}": writes({"availability": "周末"}),
    "POST /volunteers/members/{member_id}/leave": writes(None),
    "GET /volunteers/banks": OF_ORGANIZATION,
    "GET /call-outs": OF_ORGANIZATION,
    "GET /call-outs/counts": OF_ORGANIZATION,
    "GET /call-outs/answers": OF_PERSON,
    "GET /call-outs/{call_out_id}": Case(),
    "POST /call-outs": _at_organization(
        title="新号召",
        need="清雪",
        place="广场",
        starts_at="2098-01-01T09:00:00+08:00",
        ends_at="2098-01-01T12:00:00+08:00",
        wanted=3,
    ),
    "PATCH /call-outs/{call_out_id}": writes({"wanted": 9}),
    "POST /call-outs/{call_out_id}/ask": writes({}),
    "POST /call-outs/answers/{answer_id}": writes({"accepts": False}),
    "POST /call-outs/{call_out_id}/attendance": writes({"present": []}),
    "POST /call-outs/{call_out_id}/cancel": REASON,
    "GET /volunteer-records/hours": OF_PERSON,
    "GET /volunteer-records/hours/total": Case(
        params=lambda street: {"person_id": street.ids["person_id"]}
    ),
    "POST /volunteer-records/hours": _of_person(
        on_day="2026-03-02", content="敬老", hours=2, reason="见名单"
    ),
    "POST /volunteer-records/hours/{service_id}/reverse": REASON,
    "GET /volunteer-records": OF_PERSON,
    "GET /volunteer-records/check": Case(
        params=lambda _: {"number": "ZY20260000000"}, finds_own=False
    ),
    "GET /volunteer-records/{record_id}/document": Case(finds_own=False),
    "POST /volunteer-records": Case(
        body=lambda street: {
            "person_id": street.ids["person_id"],
            "organization_id": street.ids["organization_id"],
            "since": "2026-01-01",
            "until": "2026-12-31",
            "responsible": "沈立",
            "handler": "何文",
            "contact": "办公室",
        },
        finds_own=False,
    ),
    "POST /volunteer-records/{record_id}/revoke": REASON,
    "GET /sites": OF_ORGANIZATION,
    "GET /sites/coverage": OF_ORGANIZATION,
    "GET /sites/pairings": OF_PERSON,
    "GET /sites/{site_id}": Case(),
    "POST /sites": _at_organization(name="新家", address="某路 1 号"),
    "PATCH /sites/{site_id}": writes({"address": "某路 2 号"}),
    "POST /sites/{site_id}/pairings": _of_person(),
    "POST /sites/pairings/{pairing_id}/end": REASON,
}


async def add_growth(
    session: AsyncSession, street: Street, top: Organization, person: Person
) -> None:
    """A row of each kind, about the person and their street."""
    mark = street.mark
    plan, practice = (
        a_plan(person, title=f"{mark}计划"),
        a_practice(person, top, place=f"{mark}窗口"),
    )
    lectures = a_lecture_team(top, name=f"{mark}讲师团")
    team, site = a_volunteer_team(top, name=f"{mark}突击队"), a_site(top, name=f"{mark}之家")
    called, service = a_call_out(top, title=f"{mark}值守"), some_service(person)
    session.add_all([plan, practice, lectures, team, site, called, service])
    await session.flush()
    serial = next(_serials)
    record = a_record(person, top, number=record_number(2026, serial), serial=serial)
    stage, lecturer = a_stage(plan), a_lecturer(lectures, person)
    lecture, member = a_lecture(lectures, top), a_volunteer(team, person)
    answer, pairing = an_answer(called, person), a_pairing(site, person=person)
    session.add_all([record, stage, lecturer, lecture, member, answer, pairing])
    await session.flush()
    street.ids |= {
        "plan_id": str(plan.id),
        "stage_id": str(stage.id),
        "practice_id": str(practice.id),
        "lecture_team_id": str(lectures.id),
        "lecturer_id": str(lecturer.id),
        "lecture_id": str(lecture.id),
        "volunteer_team_id": str(team.id),
        "member_id": str(member.id),
        "call_out_id": str(called.id),
        "answer_id": str(answer.id),
        "service_id": str(service.id),
        "record_id": str(record.id),
        "site_id": str(site.id),
        "pairing_id": str(pairing.id),
    }
