"""A street's part of what leads up to appointments, and how each route is asked about it."""

from collections.abc import Callable
from datetime import date
from uuid import UUID

from common.ids import new_id
from roster.ids import (
    AccountId,
    AlternateId,
    AppointmentId,
    BindingId,
    CertificateId,
    ClearanceId,
    NoticeId,
    ObjectionId,
    OpinionId,
    PartyReportId,
    PostRequestId,
    ProcedureId,
    UnitAdviceId,
)
from roster.models.organization import Organization
from roster.models.person import Person
from roster.models.post import Post
from roster.models.selection.alternate import Alternate
from roster.models.selection.notice import Notice, NoticeLine, Objection
from roster.models.selection.opinion import Clearance, Opinion, PartyReport
from roster.models.selection.post_request import PostRequest
from roster.models.selection.procedure import SelectionProcedure
from roster.models.service.binding import PostBinding
from roster.models.service.certificate import Certificate
from roster.models.service.unit_advice import UnitAdvice
from sqlalchemy.ext.asyncio import AsyncSession

from services.roster.tests.scope_case import Case, Street, writes

DAY = date(2026, 9, 5)
DOCUMENT = {"document_no": "1号"}


def _at(**more: object) -> Callable[[Street], object]:
    return lambda street: {"organization_id": street.ids["organization_id"]} | more


def _of_organization() -> Case:
    return Case(params=lambda street: {"organization_id": street.ids["organization_id"]})


def _of_person_at_post(**more: object) -> Case:
    return Case(
        body=lambda street: {key: street.ids[key] for key in ("person_id", "post_id")} | more,
        finds_own=False,
    )


SERVICE_CASES: dict[str, Case] = {
    "GET /procedures": _of_organization(),
    "POST /procedures": _of_person_at_post(),
    "GET /procedures/{procedure_id}": Case(),
    "GET /procedures/{procedure_id}/checks": Case(finds_own=False),
    "GET /procedures/{procedure_id}/steps": Case(finds_own=False),
    "POST /procedures/{procedure_id}/advance": writes({"stage": "reviewed"}),
    "POST /procedures/{procedure_id}/move": writes({"step": "hold", "note": "等"}),
    "POST /procedures/{procedure_id}/opinions": writes({"kind": "league_assist"} | DOCUMENT),
    "GET /opinions": Case(params=lambda street: {"procedure_id": street.ids["procedure_id"]}),
    "GET /opinions/{opinion_id}/document": Case(finds_own=False),
    "POST /opinions/{opinion_id}/answer": writes({"answer": "agree"} | DOCUMENT),
    "GET /clearances": Case(params=lambda street: {"person_id": street.ids["person_id"]}),
    "POST /clearances": Case(
        body=lambda street: {"person_id": street.ids["person_id"], "body": "audit"} | DOCUMENT,
        finds_own=False,
    ),
    "POST /clearances/{clearance_id}/answer": writes({"answer": "none"} | DOCUMENT),
    "GET /party-reports": _of_organization(),
    "POST /party-reports": Case(
        body=_at(kind="duty_performance", title="通报", content="履职", **DOCUMENT),
        finds_own=False,
    ),
    "POST /party-reports/{report_id}/receipt": writes({}),
    "GET /unit-advice": _of_organization(),
    "GET /unit-advice/advisable": Case(
        params=lambda street: {"organization_id": street.ids["organization_id"]}, finds_own=False
    ),
    "POST /unit-advice": Case(
        body=lambda street: (
            {"appointment_id": street.ids["appointment_id"], "position": "委员"} | DOCUMENT
        ),
        finds_own=False,
    ),
    "POST /unit-advice/{unit_advice_id}/answer": writes({"answer": "adopted"}),
    "GET /unit-advice/{unit_advice_id}/document": Case(finds_own=False),
    "GET /notices": _of_organization(),
    "POST /notices": Case(
        body=lambda street: {
            "organization_id": street.ids["organization_id"],
            "title": "公示",
            "contact": "办公室",
            "procedure_ids": [street.ids["procedure_id"]],
        },
        finds_own=False,
    ),
    "GET /notices/{notice_id}": Case(),
    "GET /notices/{notice_id}/document": Case(finds_own=False),
    "POST /notices/{notice_id}/withdraw": writes({"reason": "更正"}),
    "GET /notices/{notice_id}/objections": Case(finds_own=False),
    "POST /notices/{notice_id}/objections": writes({"text": "异议"}),
    "POST /objections/{objection_id}/verify": writes({"result": "unfounded", "finding": "不实"}),
    "GET /public/notices/{address}": Case(finds_own=False),
    "PUT /public/notices/{address}/objections/{objection_id}": writes({"text": "异议"}),
    "GET /public/certificates/{number}": Case(
        params=lambda _: {"code": "ABCDEFGHJK"}, finds_own=False
    ),
    "GET /alternates": _of_organization(),
    "POST /alternates": _of_person_at_post(),
    "POST /alternates/{alternate_id}/accept": writes(None),
    "POST /alternates/{alternate_id}/skip": writes({"note": "不来"}),
    "POST /appointments/{appointment_id}/certificates": writes({}),
    "GET /certificates": Case(
        params=lambda street: {"appointment_id": street.ids["appointment_id"]}
    ),
    "POST /certificates/{certificate_id}/revoke": writes({"reason": "有误"}),
    "GET /certificates/{certificate_id}/document": Case(finds_own=False),
    "GET /bindings": _of_organization(),
    "POST /bindings": Case(
        body=_at(leading_titles=["第一书记"], bound_title="团建指导员", reason="兼任"),
        finds_own=False,
    ),
    "GET /bindings/{binding_id}": Case(),
    "POST /bindings/{binding_id}/end": writes(None),
    "GET /bindings/{binding_id}/coverage": Case(finds_own=False),
    "GET /post-requests": _of_organization(),
    "POST /post-requests": Case(
        body=_at(title="宣传委员", form="volunteer", reason="空缺"), finds_own=False
    ),
    "POST /post-requests/{request_id}/approve": writes({}),
    "POST /post-requests/{request_id}/refuse": writes({"reason": "无职数"}),
    "POST /post-requests/{request_id}/publish": writes({}),
}
SERVICE_LISTS = [
    "GET /procedures", "GET /opinions", "GET /clearances", "GET /party-reports", "GET /notices",
    "GET /unit-advice",
    "GET /alternates", "GET /certificates", "GET /bindings", "GET /post-requests",
]  # fmt: skip
SERVICE_FILLERS = {"address": "x" * 32, "number": "QQ2026-999999"}
"""A public address is for everybody; nobody knows the other street's."""


async def add_service(
    session: AsyncSession, street: Street, top: Organization, person: Person, post: Post
) -> None:
    """One row of each kind. The street's appointment must be there."""
    mark, account = street.mark, AccountId(new_id())
    procedure = SelectionProcedure(
        id=ProcedureId(new_id()), person_id=person.id, post_id=post.id, organization_id=top.id,
        org_path=top.path, basis="assigned", source="self", required=["reviewed"], opened_on=DAY,
    )  # fmt: skip
    notice = Notice(
        id=NoticeId(new_id()), organization_id=top.id, org_path=top.path,
        address=f"{new_id()}", title=f"{mark}公示", contact=f"{mark}办公室", posted_on=DAY,
        working_days=5, counts_posting_day=False, last_day=date(2199, 1, 1), handlers=[account],
        posted_by=account,
    )  # fmt: skip
    binding = PostBinding(
        id=BindingId(new_id()), organization_id=top.id, org_path=top.path,
        leading_titles=["第一书记"], bound_title="团建指导员", basis="assigned",
        reason=f"{mark}兼任", starts_on=DAY, created_by=account,
    )  # fmt: skip
    session.add_all([procedure, notice, binding])
    await session.flush()
    objection = Objection(
        id=ObjectionId(new_id()), notice_id=notice.id, source="public", text_sealed=b"x",
        text_key_id="k1",
    )  # fmt: skip
    opinion = Opinion(
        id=OpinionId(new_id()), procedure_id=procedure.id, org_path=top.path,
        kind="league_assist", asked_organization_id=top.id, sent_on=DAY, due_on=DAY,
        document_no="1号",
    )  # fmt: skip
    clearance = Clearance(
        id=ClearanceId(new_id()), person_id=person.id, organization_id=top.id,
        org_path=top.path, body="audit", sent_on=DAY, document_no="1号", requested_by=account,
    )  # fmt: skip
    report = PartyReport(
        id=PartyReportId(new_id()), organization_id=top.id, org_path=top.path,
        recipient_id=top.id, kind="duty_performance", title=f"{mark}通报", content="履职",
        sent_on=DAY, document_no="1号", sent_by=account,
    )  # fmt: skip
    advice = UnitAdvice(
        id=UnitAdviceId(new_id()),
        appointment_id=AppointmentId(UUID(street.ids["appointment_id"])),
        person_id=person.id, organization_id=top.id, org_path=top.path, work_unit=f"{mark}水务局",
        position="团委委员", sent_on=DAY, document_no="1号", sent_by=account,
    )  # fmt: skip
    alternate = Alternate(
        id=AlternateId(new_id()), post_id=post.id, org_path=top.path, person_id=person.id,
        rank=1, source="manual", state="proposed", proposed_on=DAY,
    )  # fmt: skip
    request = PostRequest(
        id=PostRequestId(new_id()), organization_id=top.id, org_path=top.path,
        title=f"{mark}委员", form="volunteer", seats_wanted=1, reason="空缺", reported_on=DAY,
        reported_by=account,
    )  # fmt: skip
    certificate = Certificate(
        id=CertificateId(new_id()),
        appointment_id=AppointmentId(UUID(street.ids["appointment_id"])),
        issuer_id=top.id, org_path=top.path, kind="service", year=2026,
        serial=ord(mark[0]),
        number=f"QQ2026-{ord(mark[0]):06d}", check_code="ABCDEFGHJK", starts_on=DAY,
        issued_on=DAY, issued_by=account,
    )  # fmt: skip
    line = NoticeLine(
        notice_id=notice.id, number=1, procedure_id=procedure.id, person_id=person.id,
        name=person.name, proposed_post=post.title,
    )  # fmt: skip
    session.add_all(
        [objection, opinion, clearance, report, advice, alternate, request, certificate, line]
    )
    await session.flush()
    street.ids |= {
        "procedure_id": str(procedure.id),
        "notice_id": str(notice.id),
        "binding_id": str(binding.id),
        "objection_id": str(objection.id),
        "opinion_id": str(opinion.id),
        "clearance_id": str(clearance.id),
        "report_id": str(report.id),
        "unit_advice_id": str(advice.id),
        "alternate_id": str(alternate.id),
        "request_id": str(request.id),
        "certificate_id": str(certificate.id),
    }
