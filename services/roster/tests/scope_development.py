"""Cases of the development slices for ``test_scope``, and the rows they ask about."""

from datetime import date
from typing import TYPE_CHECKING, Any

from common.ids import new_id
from roster.ids import (
    AccountId,
    MentorId,
    MentorshipId,
    ObservationId,
    PoolCandidateId,
    PoolExitProposalId,
    PoolId,
    RetirementPlanId,
)
from roster.models.development.mentor import Mentor, Mentorship, MentorshipMentor
from roster.models.development.observation import Observation
from roster.models.development.pool import PoolCandidate, PoolExitProposal, TalentPool
from roster.models.development.retirement_plan import RetirementPlan
from sqlalchemy.ext.asyncio import AsyncSession

from services.roster.tests.scope_case import Case, writes

if TYPE_CHECKING:
    from services.roster.tests.scope_case import Street


def of_street(*, finds_own: bool = True) -> Case:
    return Case(
        params=lambda street: {"organization_id": street.ids["organization_id"]},
        finds_own=finds_own,
    )


LEAVE = writes({"reason": "工作调整"})
COMPARED: dict[str, Any] = {
    "meeting": "会", "minutes_no": "1", "criteria": ["实绩"], "lines": [
        {"candidate_id": str(new_id()), "marks": {"实绩": "好"}, "outcome": "enter"}
    ],
}  # fmt: skip

POOL_CASES: dict[str, Case] = {
    "GET /pools": Case(),
    "GET /pools/{pool_id}": Case(),
    "GET /pools/{pool_id}/ratios": Case(finds_own=False),
    "GET /pools/{pool_id}/comparisons": Case(finds_own=False),
    "GET /pool-candidates": Case(params=lambda street: {"pool_id": street.ids["pool_id"]}),
    "GET /pool-candidates/{candidate_id}": Case(),
    "GET /pool-exit-proposals": Case(params=lambda street: {"pool_id": street.ids["pool_id"]}),
    "PATCH /pools/{pool_id}": writes({"quota": 3}),
    "POST /pools": Case(
        body=lambda street: {
            "organization_id": street.ids["organization_id"],
            "name": "库",
            "purpose": "后备",
        },
        finds_own=False,
    ),
    "POST /pools/{pool_id}/close": writes(None),
    "POST /pools/{pool_id}/reopen": writes(None),
    "POST /pools/{pool_id}/nominations": Case(
        body=lambda street: {
            "person_id": street.ids["person_id"],
            "organization_id": street.ids["organization_id"],
            "tier": "near",
            "reasons": "表现好",
        },
        finds_own=False,
    ),
    "POST /pools/{pool_id}/comparisons": writes(COMPARED),
    "POST /pool-candidates/{candidate_id}/inspections": writes(
        {"inspectors": ["甲一", "乙二"], "findings": "好", "document_no": "1"}
    ),
    "POST /pool-candidates/{candidate_id}/refuse": LEAVE,
    "POST /pool-candidates/{candidate_id}/exit": LEAVE,
    "POST /pool-exit-proposals/{proposal_id}/decide": writes({"accept": True, "reason": "是"}),
}

SAID = {"words": "补充"}
NO_ONE = str(new_id())
TALK_CASES: dict[str, Case] = {
    # Sealed to another role: test_talks asks them as a supervisor of another street.
    "GET /talk-people": Case(params=lambda street: {"q": street.mark}, finds_own=False),
    "GET /talks": Case(finds_own=False),
    "GET /my-talks": Case(finds_own=False),
    "GET /early-signs": Case(finds_own=False),
    "POST /talks": writes({
        "person_id": NO_ONE, "kind": "care", "held_on": "2026-11-01",
        "participants": ["甲一", "乙二"], "facts": "工作情况",
    }),
    "POST /early-signs": writes({
        "person_id": NO_ONE, "source": "task", "document_no": "1", "observed_on": "2026-11-01",
        "facts": "逾期",
    }),
    "GET /talks/{talk_id}": Case(finds_own=False),
    "GET /talks/{talk_id}/readings": Case(finds_own=False),
    "PATCH /talks/{talk_id}": writes({"facts": "工作情况"}),
    "POST /talks/{talk_id}/give": writes(None),
    "PUT /talks/{talk_id}/statement": writes({"statement": "说明"}),
    "POST /talks/{talk_id}/acknowledge": writes(None),
    "POST /talks/{talk_id}/sign-on-paper": writes({"signed_on": "2026-11-01"}),
    "POST /talks/{talk_id}/addenda": writes(SAID),
    "POST /early-signs/{sign_id}/close": writes({"outcome": "已谈话"}),
}  # fmt: skip

DEVELOPMENT_CASES: dict[str, Case] = {
    **POOL_CASES,
    "GET /observations": Case(),
    "GET /observations/{observation_id}": Case(),
    "POST /observations": Case(
        body=lambda street: {
            "person_id": street.ids["person_id"],
            "organization_id": street.ids["organization_id"],
            "kind": "sit_in",
            "aspects": ["duty"],
            "occurred_on": "2026-10-01",
            "occasion": "例会",
            "observers": ["甲一"],
            "facts": "发言有准备",
        },
        finds_own=False,
    ),
    "POST /observations/{observation_id}/withdraw": LEAVE,
    "GET /newcomers": Case(),
    "GET /mentors": Case(),
    "GET /mentors/{mentor_id}": Case(),
    "PATCH /mentors/{mentor_id}": writes({"capacity": 3}),
    "POST /mentors": Case(
        body=lambda street: {
            "organization_id": street.ids["organization_id"],
            "outside_name": "顾南星",
            "fields": ["写作"],
        },
        finds_own=False,
    ),
    "POST /mentors/{mentor_id}/retire": writes(None),
    "GET /mentor-suggestions": Case(
        params=lambda street: {"person_id": street.ids["person_id"]}, finds_own=False
    ),
    "GET /mentorships": Case(),
    "GET /mentorships/{mentorship_id}": Case(),
    "PATCH /mentorships/{mentorship_id}": writes({"rhythm_days": 20}),
    "POST /mentorships": Case(
        body=lambda street: {
            "person_id": street.ids["person_id"],
            "mentor_ids": [street.ids["mentor_id"]],
            "kind": "one_to_one",
            "ends_on": "2027-12-31",
            "goals": "独立工作",
        },
        finds_own=False,
    ),
    "POST /mentorships/{mentorship_id}/follow-ups": writes(
        {"kind": "talk", "occurred_on": "2026-10-01", "content": "谈话"}
    ),
    "POST /mentorships/{mentorship_id}/end": writes({"summary": "期满"}),
    "GET /people/{person_id}/growth": Case(),
    **TALK_CASES,
    "GET /near-retirement": of_street(finds_own=False),
    "POST /retirement-plans": Case(
        body=lambda street: {
            "appointment_id": street.ids["appointment_id"],
            "planned_on": "2026-12-10",
        },
        finds_own=False,
    ),
    "PATCH /retirement-plans/{plan_id}": writes({"planned_on": "2026-12-11"}),
    "GET /development-rules": of_street(finds_own=False),
    "POST /development-rules": Case(
        body=lambda street: {
            "organization_id": street.ids["organization_id"],
            "key": "follow_up_days",
            "value": 20,
            "valid_from": "2026-01-01",
            "source": "通知",
        },
        finds_own=False,
    ),
}


async def add_development(session: AsyncSession, street: "Street") -> None:
    """Rows of every development slice."""
    await add_pool(session, street)
    person, organization = street.ids["person_id"], street.ids["organization_id"]
    observation = Observation(
        id=ObservationId(new_id()),
        person_id=person,
        org_path=street.path,
        organization_id=organization,
        kind="sit_in",
        aspects=["duty"],
        occurred_on=date(2026, 10, 1),
        occasion=f"{street.mark}例会",
        observers=["甲一"],
        facts=f"{street.mark}发言有准备",
        recorded_by=AccountId(new_id()),
    )
    mentor = Mentor(
        id=MentorId(new_id()),
        organization_id=organization,
        org_path=street.path,
        outside_name=f"{street.mark}导师",
        fields=["写作"],
        capacity=2,
    )
    mentorship = Mentorship(
        id=MentorshipId(new_id()),
        person_id=person,
        org_path=street.path,
        kind="many_to_one",
        starts_on=date(2026, 9, 1),
        ends_on=date(2027, 8, 31),
        goals=f"{street.mark}目标",
        rhythm_days=30,
        follow_up_due_on=date(2026, 10, 1),
    )
    plan = RetirementPlan(
        id=RetirementPlanId(new_id()),
        appointment_id=street.ids["appointment_id"],
        org_path=street.path,
        planned_on=date(2026, 12, 1),
        note=f"{street.mark}约谈",
    )
    session.add_all([observation, mentor, mentorship, plan])
    await session.flush()
    session.add(MentorshipMentor(mentorship_id=mentorship.id, mentor_id=mentor.id))
    street.ids |= {
        "observation_id": str(observation.id),
        "mentor_id": str(mentor.id),
        "mentorship_id": str(mentorship.id),
        "plan_id": str(plan.id),
        "talk_id": str(new_id()),
        "sign_id": str(new_id()),
    }


async def add_pool(session: AsyncSession, street: "Street") -> None:
    """A pool with one person in it, and a proposal to let them go."""
    pool = TalentPool(
        id=PoolId(new_id()),
        organization_id=street.ids["organization_id"],
        org_path=street.path,
        name=f"{street.mark}库",
        purpose="后备",
        tiers=[{"key": "near", "name": "近期"}],
        quota=None,
        requirements={},
        status="open",
    )
    session.add(pool)
    await session.flush()
    candidate = PoolCandidate(
        id=PoolCandidateId(new_id()),
        pool_id=pool.id,
        org_path=street.path,
        person_id=street.ids["person_id"],
        nominated_by=street.ids["organization_id"],
        nominator_path=street.path,
        nominated_on=date(2026, 9, 1),
        nomination_reasons=f"{street.mark}表现好",
        tier="near",
        state="entered",
        entered_on=date(2026, 10, 1),
    )
    session.add(candidate)
    await session.flush()
    proposal = PoolExitProposal(
        id=PoolExitProposalId(new_id()),
        candidate_id=candidate.id,
        org_path=street.path,
        trigger="age",
        wanted="不超过35周岁",
        found="36周岁",
        mark="age:35",
        found_on=date(2026, 11, 1),
    )
    session.add(proposal)
    street.ids |= {
        "pool_id": str(pool.id),
        "candidate_id": str(candidate.id),
        "proposal_id": str(proposal.id),
    }
