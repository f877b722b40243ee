"""Rows of plans, practice, lectures and volunteers for tests, valid with no arguments."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

from common import clock
from common.ids import new_id
from roster.core.volunteering.calls import AnswerState
from roster.ids import (
    AccountId,
    CallOutAnswerId,
    CallOutId,
    DevelopmentPlanId,
    LecturerId,
    LectureSessionId,
    LectureTeamId,
    PlanStageId,
    PracticeId,
    SitePairingId,
    VolunteerHoursId,
    VolunteerMemberId,
    VolunteerRecordId,
    VolunteerTeamId,
    YouthSiteId,
)
from roster.models.development.plan import DevelopmentPlan, PlanStage
from roster.models.development.practice import PracticeAssignment
from roster.models.lecture import Lecturer, LectureSession, LectureTeam
from roster.models.organization import Organization
from roster.models.person import Person
from roster.models.volunteering.call_out import CallOut, CallOutAnswer
from roster.models.volunteering.record import VolunteerHours, VolunteerRecord
from roster.models.volunteering.site import SitePairing, YouthSite
from roster.models.volunteering.team import VolunteerMember, VolunteerTeam

DAY = date(2026, 3, 1)


def a_plan(person: Person, *, title: str = "三年培养计划", agreed: bool = False) -> DevelopmentPlan:
    moment = clock.now() if agreed else None
    return DevelopmentPlan(
        id=DevelopmentPlanId(new_id()),
        person_id=person.id,
        org_path=person.org_path,
        title=title,
        goal="能独立主持支部工作",
        starts_on=date(2026, 1, 1),
        ends_on=date(2028, 12, 31),
        state="open",
        person_agreed_at=moment,
        office_agreed_at=moment,
    )


def a_stage(plan: DevelopmentPlan, *, ends_on: date = date(2026, 12, 31)) -> PlanStage:
    return PlanStage(
        id=PlanStageId(new_id()),
        plan_id=plan.id,
        goal="熟悉组织工作",
        path="到县团委组织部跟班",
        measures="每月一次带教",
        starts_on=date(2026, 1, 1),
        ends_on=ends_on,
        state="planned",
    )


def a_practice(
    person: Person, organization: Organization, *, place: str = "区信访接待中心"
) -> PracticeAssignment:
    return PracticeAssignment(
        id=PracticeId(new_id()),
        person_id=person.id,
        organization_id=organization.id,
        org_path=organization.path,
        kind="petition",
        place=place,
        task="接待来访并跟踪办理",
        supervisor="沈主任",
        starts_on=DAY,
        ends_on=date(2026, 5, 31),
        state="open",
    )


def a_lecture_team(organization: Organization, *, name: str = "青年讲师团") -> LectureTeam:
    return LectureTeam(
        id=LectureTeamId(new_id()),
        organization_id=organization.id,
        org_path=organization.path,
        name=name,
        themes=["红岩精神"],
        status="active",
    )


def a_lecturer(team: LectureTeam, person: Person) -> Lecturer:
    return Lecturer(
        id=LecturerId(new_id()),
        team_id=team.id,
        person_id=person.id,
        themes=["红岩精神"],
        joined_on=DAY,
    )


def a_lecture(
    team: LectureTeam,
    host: Organization,
    *,
    held_on: date = DAY,
    audience: int = 40,
    theme: str = "以革命故事看红岩精神",
) -> LectureSession:
    return LectureSession(
        id=LectureSessionId(new_id()),
        team_id=team.id,
        organization_id=host.id,
        org_path=host.path,
        held_on=held_on,
        theme=theme,
        audience=audience,
        recorded_by=AccountId(new_id()),
    )


def a_volunteer_team(
    organization: Organization, *, tier: str = "squad", name: str = "应急突击队"
) -> VolunteerTeam:
    return VolunteerTeam(
        id=VolunteerTeamId(new_id()),
        organization_id=organization.id,
        org_path=organization.path,
        tier=tier,
        name=name,
        status="active",
    )


def a_volunteer(
    team: VolunteerTeam, person: Person, *, skills: list[str] | None = None
) -> VolunteerMember:
    return VolunteerMember(
        id=VolunteerMemberId(new_id()),
        team_id=team.id,
        person_id=person.id,
        skills=skills or [],
        joined_on=DAY,
    )


def a_call_out(
    organization: Organization,
    *,
    title: str = "防汛值守",
    wanted: int = 5,
    starts_at: datetime = datetime(2098, 7, 1, 1, 0, tzinfo=UTC),
    hours: int = 3,
) -> CallOut:
    """By default from nine to noon in China."""
    return CallOut(
        id=CallOutId(new_id()),
        organization_id=organization.id,
        org_path=organization.path,
        title=title,
        need="沿河巡查",
        place="青河大堤",
        starts_at=starts_at,
        ends_at=starts_at + timedelta(hours=hours),
        answer_by=starts_at,
        wanted=wanted,
        extra_heads=0,
        state="open",
    )


def an_answer(
    called: CallOut, person: Person, *, state: AnswerState = AnswerState.ASKED
) -> CallOutAnswer:
    return CallOutAnswer(
        id=CallOutAnswerId(new_id()),
        call_out_id=called.id,
        person_id=person.id,
        org_path=person.org_path,
        state=state,
    )


def some_service(
    person: Person, *, on_day: date = DAY, hours: str = "3.5", content: str = "敬老服务"
) -> VolunteerHours:
    return VolunteerHours(
        id=VolunteerHoursId(new_id()),
        person_id=person.id,
        org_path=person.org_path,
        on_day=on_day,
        content=content,
        hours=Decimal(hours),
        source="staff",
        reason="见签到表",
        written_by=AccountId(new_id()),
    )


def a_record(person: Person, issuer: Organization, *, number: str, serial: int) -> VolunteerRecord:
    return VolunteerRecord(
        id=VolunteerRecordId(new_id()),
        number=number,
        year=2026,
        serial=serial,
        person_id=person.id,
        organization_id=issuer.id,
        org_path=issuer.path,
        since=date(2026, 1, 1),
        until=date(2026, 12, 31),
        hours=Decimal("3.5"),
        entries=1,
        responsible="沈立",
        handler="何文",
        contact="区团委办公室",
        issued_on=DAY,
        issued_by=AccountId(new_id()),
    )


def a_site(organization: Organization, *, name: str = "青禾青少年之家") -> YouthSite:
    return YouthSite(
        id=YouthSiteId(new_id()),
        organization_id=organization.id,
        org_path=organization.path,
        name=name,
        address="青禾路 8 号",
        status="open",
    )


def a_pairing(
    site: YouthSite, *, person: Person | None = None, team: VolunteerTeam | None = None
) -> SitePairing:
    return SitePairing(
        id=SitePairingId(new_id()),
        site_id=site.id,
        person_id=None if person is None else person.id,
        team_id=None if team is None else team.id,
        starts_on=DAY,
    )
