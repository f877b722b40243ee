"""Cases of training for ``test_scope``, and the rows they ask about."""

from typing import Final

from roster.core.lifecycle import State
from roster.models.organization import Organization
from roster.models.person import Person
from sqlalchemy.ext.asyncio import AsyncSession

from services.roster.tests.factories import a_post, an_appointment
from services.roster.tests.scope_case import Case, Street, writes
from services.roster.tests.training_factories import (
    a_claim,
    a_cohort,
    a_programme,
    a_rule,
    a_training_session,
    an_enrolment,
    an_entry,
)

OF_ORGANIZATION: Final = Case(
    params=lambda street: {"organization_id": street.ids["organization_id"]}
)

TRAINING_CASES: Final[dict[str, Case]] = {
    # Training: programmes, cohorts, the ledger of hours.
    "GET /training/programmes": OF_ORGANIZATION,
    "GET /training/programmes/{programme_id}": Case(),
    "POST /training/programmes": Case(
        body=lambda street: {
            "organization_id": street.ids["organization_id"],
            "name": "新项目",
            "kind": "topic",
            "plan_year": 2026,
        },
        finds_own=False,
    ),
    "PATCH /training/programmes/{programme_id}": writes({"planned_heads": 9}),
    "GET /training/plan": Case(
        params=lambda street: {
            "organization_id": street.ids["organization_id"],
            "plan_year": "2026",
        }
    ),
    "GET /training/cohorts": OF_ORGANIZATION,
    "GET /training/cohorts/{cohort_id}": Case(),
    "POST /training/cohorts": Case(
        body=lambda street: {
            "programme_id": street.ids["programme_id"],
            "name": "第二期",
            "starts_on": "2026-05-06",
            "ends_on": "2026-05-07",
            "hours": 8,
            "quota": 5,
        },
        finds_own=False,
    ),
    "PATCH /training/cohorts/{cohort_id}": writes({"quota": 9}),
    "POST /training/cohorts/{cohort_id}/move": writes({"state": "planned"}),
    "POST /training/cohorts/{cohort_id}/enrolments": Case(
        body=lambda street: {"person_ids": [street.ids["person_id"]]}, finds_own=False
    ),
    "POST /training/cohorts/{cohort_id}/join": writes(None),
    "GET /training/enrolments": Case(params=lambda street: {"person_id": street.ids["person_id"]}),
    "POST /training/enrolments/{enrolment_id}/withdraw": writes(None),
    "GET /training/cohorts/{cohort_id}/sessions": Case(),
    "POST /training/cohorts/{cohort_id}/sessions": writes(
        {"held_on": "2026-05-06", "title": "开班", "hours": 2}
    ),
    "PUT /training/sessions/{session_id}/attendance": writes({"enrolment_ids": []}),
    "POST /training/cohorts/{cohort_id}/finish": writes({}),
    "GET /learning/hours": Case(params=lambda street: {"person_id": street.ids["person_id"]}),
    "POST /learning/hours": Case(
        body=lambda street: {
            "person_id": street.ids["person_id"],
            "on_day": "2026-05-06",
            "kind": "topic",
            "title": "专题班",
            "hours": 8,
            "reason": "见名单",
        },
        finds_own=False,
    ),
    "POST /learning/hours/{entry_id}/reverse": writes({"reason": "登记有误"}),
    "GET /learning/claims": Case(params=lambda street: {"person_id": street.ids["person_id"]}),
    "POST /learning/claims": Case(
        body=lambda street: {
            "person_id": street.ids["person_id"],
            "on_day": "2026-05-06",
            "title": "网络课",
            "hours": 2,
        },
        finds_own=False,
    ),
    "POST /learning/claims/{claim_id}/certificate": Case(
        files={"file": ("a.pdf", b"%PDF-1.7")}, finds_own=False
    ),
    "GET /learning/claims/{claim_id}/certificate": Case(finds_own=False),
    "POST /learning/claims/{claim_id}/answer": writes({"accepted": False, "answer": "不符"}),
    "GET /learning/summary": Case(
        params=lambda street: {"organization_id": street.ids["organization_id"]}, finds_own=False
    ),
    "GET /learning/standings": OF_ORGANIZATION,
    "GET /learning/standings/export": OF_ORGANIZATION,
    "GET /learning/people/{person_id}": Case(),
    "GET /learning/rules": Case(),
    "POST /learning/rules": Case(
        body=lambda street: {
            "organization_id": street.ids["organization_id"],
            "kind": "off_job_days",
            "amount": 5,
            "source_note": "计划",
        },
        finds_own=False,
    ),
    "POST /learning/rules/{rule_id}/end": writes(None),
}


async def add_training(
    session: AsyncSession, street: Street, top: Organization, person: Person
) -> None:
    """A cohort with the person in it, their hours, and a rule; the person is in office."""
    serving = a_post(top, title=f"{street.mark}团支部书记")
    programme = a_programme(top, name=f"{street.mark}轮训")
    session.add_all([serving, programme])
    await session.flush()
    cohort = a_cohort(programme, name=f"{street.mark}第一期")
    session.add_all([cohort, an_appointment(person, serving, state=State.IN_OFFICE)])
    await session.flush()
    enrolment, held = an_enrolment(cohort, person), a_training_session(cohort)
    entry, claim, rule = an_entry(person), a_claim(person), a_rule(top)
    session.add_all([enrolment, held, entry, claim, rule])
    await session.flush()
    street.ids |= {
        "programme_id": str(programme.id),
        "cohort_id": str(cohort.id),
        "enrolment_id": str(enrolment.id),
        "session_id": str(held.id),
        "entry_id": str(entry.id),
        "claim_id": str(claim.id),
        "rule_id": str(rule.id),
    }
