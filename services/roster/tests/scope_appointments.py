"""Posts, appointments and duty: how their routes are asked, and what stands behind them."""

from datetime import date
from decimal import Decimal

from common.ids import new_id
from roster.ids import AccountId, DutyLogId, ReportInId, ServiceRuleId
from roster.models.organization import Organization
from roster.models.person import Person
from roster.models.service.report_in import DutyLog, ReportIn
from roster.models.service.rule import ServiceRule
from sqlalchemy.ext.asyncio import AsyncSession

from services.roster.tests.scope_case import Case, Street, counts, of_organization, writes


def _arranging(street: Street) -> dict[str, str]:
    return {"person_id": street.ids["person_id"], "post_id": street.ids["post_id"]}


def _batch(street: Street) -> dict[str, object]:
    return {
        "round_id": str(new_id()),
        "organization_id": street.ids["organization_id"],
        "appointments": [_arranging(street)],
    }


APPOINTMENT_CASES: dict[str, Case] = {
    "GET /posts": of_organization(),
    "GET /posts/{post_id}": Case(),
    "PATCH /posts/{post_id}": writes({"priority": 60}),
    "POST /posts/{post_id}/close": writes(None),
    "POST /posts/{post_id}/reopen": writes(None),
    "POST /posts": Case(
        body=lambda street: {
            "organization_id": street.ids["organization_id"],
            "title": "新岗",
            "form": "volunteer",
        },
        finds_own=False,
    ),
    "GET /appointments": Case(params=lambda street: {"person_id": street.ids["person_id"]}),
    "GET /appointments/{appointment_id}": Case(),
    "GET /appointments/{appointment_id}/check-ins": Case(),
    "PATCH /appointments/{appointment_id}": writes({"check_in_due_on": "2026-12-01"}),
    "POST /appointments/{appointment_id}/confirm": writes(None),
    "POST /appointments/{appointment_id}/end": writes({"reason": "调动"}),
    "POST /appointments/{appointment_id}/decline": writes({"reason": "不来"}),
    "POST /appointments/{appointment_id}/check-ins": Case(
        body=lambda street: {
            "organization_id": street.ids["organization_id"],
            "at": "2026-09-03T09:00:00+08:00",
        },
        finds_own=False,
    ),
    "POST /appointments": Case(body=_arranging, finds_own=False),
    "POST /appointments/{appointment_id}/extend": writes(
        {"ends_on": "2027-12-31", "reason": "推迟"}
    ),
    "POST /appointments/{appointment_id}/renew": writes({}),
    "POST /appointments/{appointment_id}/archive": writes({"appraisal": "称职"}),
    "POST /appointments/{appointment_id}/absences": writes({"kind": "on_leave"}),
    "POST /appointments/{appointment_id}/return": writes(None),
    "GET /appointments/{appointment_id}/absences": Case(finds_own=False),
    "GET /appointments/{appointment_id}/timeline": Case(finds_own=False),
    "GET /appointments/{appointment_id}/handover": Case(finds_own=False),
    "PATCH /appointments/{appointment_id}/handover": writes({"items": []}),
    "POST /appointments/{appointment_id}/handover/sign": writes(None),
    "GET /appointments/{appointment_id}/treatments": Case(finds_own=False),
    "POST /appointments/{appointment_id}/treatments": writes(
        {"kind": "subsidy", "starts_on": "2026-09-01", "source": "镇财政", "document_no": "1号"}
    ),
    "POST /report-ins": Case(
        body=lambda street: {
            "person_id": street.ids["person_id"],
            "organization_id": street.ids["organization_id"],
            "purpose": "weekend",
        },
        finds_own=False,
    ),
    "GET /report-ins": of_organization(),
    "GET /report-ins/summary": counts(),
    "GET /report-ins/places": Case(finds_own=False),
    "POST /duty-logs": Case(
        body=lambda street: {
            "person_id": street.ids["person_id"],
            "kind": "theory",
            "hours": 1,
            "content": "学习",
        },
        finds_own=False,
    ),
    "GET /duty-logs": Case(params=lambda street: {"person_id": street.ids["person_id"]}),
    "GET /duty-logs/summary": counts(),
    "GET /calendar/years": Case(finds_own=False),
    "GET /calendar/years/{year}": Case(finds_own=False),
    "POST /calendar/years": writes(
        {"year": 2027, "days": [{"day": "2027-01-01", "kind": "holiday"}]}
    ),
    "PUT /calendar/years/{year}": writes({"days": [{"day": "2026-01-01", "kind": "holiday"}]}),
    "POST /calendar/read": writes({"year": 2027, "text": "一、元旦：1月1日放假。"}),
    "GET /calendar/last-working-day": Case(
        params=lambda _: {"posted_on": "2026-11-20"}, finds_own=False
    ),
    "GET /service-rules": of_organization(),
    "GET /service-rules/in-force": of_organization(),
    "POST /service-rules": Case(
        body=lambda street: {
            "organization_id": street.ids["organization_id"],
            "content": {"subject": "extension", "max_months": 3},
        },
        finds_own=False,
    ),
    "POST /appointments/batches": Case(body=_batch, finds_own=False),
}


async def add_duty(
    session: AsyncSession, top: Organization, person: Person, street: Street
) -> None:
    """Reports, logs and rules of the street."""
    day = date(2026, 9, 5)
    session.add_all(
        [
            ReportIn(
                id=ReportInId(new_id()), person_id=person.id, organization_id=top.id,
                org_path=top.path, purpose="weekend", reported_on=day, method="onsite",
            ),
            DutyLog(
                id=DutyLogId(new_id()), person_id=person.id, org_path=top.path, kind="theory",
                done_on=day, hours=Decimal(1), content=f"{street.mark}学习",
                recorded_by=AccountId(new_id()),
            ),
            ServiceRule(
                id=ServiceRuleId(new_id()), organization_id=top.id, org_path=top.path,
                subject="notice", valid_from=day, created_by=AccountId(new_id()),
                content={"working_days": 7, "counts_posting_day": False},
            ),
        ]
    )  # fmt: skip
    await session.flush()
