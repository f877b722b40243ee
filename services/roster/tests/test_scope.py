"""Nobody sees or moves a row outside their subtree, on any route.

Two streets stand in one county. A caller who holds one of them asks every route of the OpenAPI
document about both. Nothing in an answer may name anything of the other street; about its own
street the same question is answered. A route without a case here fails the test.
"""

import json
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from io import BytesIO
from typing import Any

import httpx
import pytest
from common.db import engine_of, sessions_of
from common.events.outbox import Event, emit
from common.events.sequencer import move_batch
from common.ids import new_id
from common.jobs import start_job
from common.testing.client import client_of
from common.testing.tokens import bearer
from common.web.app import ServiceApp
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook
from roster.core.vault import Vault
from roster.core.vocabulary import Kind, Level
from roster.ids import AccountId, DutyLogId, ImportId, IndicatorRuleId, ReportInId, ServiceRuleId
from roster.models.base import PLUMBING
from roster.models.imports import RosterImport
from roster.models.indicator_rule import IndicatorRule
from roster.models.organization import Organization
from roster.models.person import Person
from roster.models.service.report_in import DutyLog, ReportIn
from roster.models.service.rule import ServiceRule
from roster.openapi import document
from sqlalchemy.ext.asyncio import AsyncSession

from services.roster.tests.conftest import settings_for
from services.roster.tests.factories import (
    a_check_in,
    a_consent,
    a_correction,
    a_merge,
    a_pair,
    a_person,
    a_phone,
    a_post,
    an_appointment,
    an_education,
    an_erasure,
    an_id_number,
    an_identity,
    an_organization,
)
from services.roster.tests.scope_case import Case, Street, writes
from services.roster.tests.scope_development import (
    DEVELOPMENT_CASES,
    POOL_CASES,
    add_development,
    add_pool,
)
from services.roster.tests.scope_documents import DOCUMENT_CASES
from services.roster.tests.scope_growth import GROWTH_CASES, add_growth
from services.roster.tests.scope_service import (
    SERVICE_CASES,
    SERVICE_FILLERS,
    SERVICE_LISTS,
    add_service,
)
from services.roster.tests.scope_structure import STRUCTURE_CASES, add_structure
from services.roster.tests.scope_training import TRAINING_CASES, add_training

API = "/api/roster"
ROLES = ("committee", "branch", "system")


FILLERS = {
    "key": "staffing",
    "step": "meeting",
    "year": "2026",
    "purpose": "roster",
    "token": "x" * 40,
    **SERVICE_FILLERS,
}
"""What stands in a path where it names nothing of a street."""


def of_organization(key: str = "organization_id") -> Case:
    return Case(params=lambda street: {key: street.ids["organization_id"]})


def _arranging(street: Street) -> dict[str, str]:
    return {"person_id": street.ids["person_id"], "post_id": street.ids["post_id"]}


def _batch(street: Street) -> dict[str, object]:
    return {
        "round_id": str(new_id()),
        "organization_id": street.ids["organization_id"],
        "appointments": [_arranging(street)],
    }


def _counts() -> Case:
    """Figures only, which name nothing."""
    return Case(
        params=lambda street: {"organization_id": street.ids["organization_id"]}, finds_own=False
    )


def _writes(body: object) -> Case:
    return Case(body=lambda _: body, finds_own=False)


CASES: dict[str, Case] = {
    "GET /organizations": Case(params=lambda street: {"q": street.mark}),
    "GET /organizations/tree": of_organization("parent_id"),
    "GET /organizations/{organization_id}": Case(),
    "GET /organizations/{organization_id}/leaders": Case(),
    "PATCH /organizations/{organization_id}": writes({"industry": "其他"}),
    "POST /organizations": Case(
        body=lambda street: {
            "name": "新支部",
            "kind": "branch",
            "parent_league_id": street.ids["organization_id"],
        },
        finds_own=False,
    ),
    "GET /people": Case(params=lambda street: {"q": street.mark}),
    "GET /people/export": of_organization(),
    "POST /people/lookup": Case(body=lambda street: {"phone": street.phone}),
    "GET /people/{person_id}": Case(),
    "GET /people/{person_id}/appointments": Case(),
    "PATCH /people/{person_id}": writes({"major": "法学"}),
    "GET /people/{person_id}/history": Case(),
    "GET /people/sources": Case(
        params=lambda street: {"organization_id": street.ids["organization_id"]}, finds_own=False
    ),
    "GET /people/{person_id}/consents": Case(finds_own=False),
    "POST /people/{person_id}/consents": _writes({"purpose": "roster"}),
    "POST /people/{person_id}/consents/{consent_id}/withdraw": _writes(None),
    "GET /consents/purposes": Case(finds_own=False),
    "POST /consents/purposes": _writes({"key": "more", "label": "更多", "wording": "更多"}),
    "PATCH /consents/purposes/{purpose}": Case(body=lambda _: {"label": "名册"}, finds_own=False),
    "GET /consents/summary": Case(
        params=lambda street: {"organization_id": street.ids["organization_id"]}, finds_own=False
    ),
    "POST /people/{person_id}/reveal": Case(
        body=lambda _: {"field": "phone", "purpose": "联系本人"}, finds_own=False
    ),
    "GET /people/{person_id}/audit": Case(finds_own=False),
    "GET /people/{person_id}/file": Case(finds_own=False),
    "GET /privacy/audit": Case(finds_own=False),
    "GET /privacy/field-classes": Case(finds_own=False),
    "POST /people/{person_id}/erasure": _writes({}),
    "GET /erasures": Case(),
    "POST /erasures/{erasure_id}/confirm": _writes(None),
    "POST /erasures/{erasure_id}/undo": _writes(None),
    "POST /people/{person_id}/corrections": _writes({"field": "school", "value": "青桥大学"}),
    "GET /corrections": Case(),
    "POST /corrections/{correction_id}/accept": _writes({}),
    "POST /corrections/{correction_id}/refuse": _writes({}),
    "GET /retention/policies": Case(finds_own=False),
    "POST /retention/policies": _writes(
        {"key": "withdrawn", "from_on": "2100-01-01", "days": 30, "mode": "propose"}
    ),
    "GET /retention/runs": Case(finds_own=False),
    "POST /retention/runs": _writes(None),
    "GET /sealing": Case(finds_own=False),
    "POST /sealing/reseal": _writes({}),
    "GET /duplicates": Case(),
    "POST /duplicates": Case(
        body=lambda street: {
            "one_id": street.ids["person_id"],
            "other_id": street.ids["double_id"],
        },
        finds_own=False,
    ),
    "POST /duplicates/search": Case(
        body=lambda street: {"organization_id": street.ids["organization_id"]}, finds_own=False
    ),
    "GET /duplicates/{duplicate_id}": Case(),
    "POST /duplicates/{duplicate_id}/dismiss": _writes({}),
    "POST /duplicates/{duplicate_id}/merge": Case(
        body=lambda street: {"keep": street.ids["person_id"]}, finds_own=False
    ),
    "GET /merges": Case(),
    "POST /merges/{merge_id}/undo": _writes(None),
    "GET /people/{person_id}/identities": Case(),
    "POST /people/{person_id}/identities": _writes({"kind": "veteran"}),
    "PATCH /people/{person_id}/identities/{identity_id}": _writes({"unit": "某单位"}),
    "DELETE /people/{person_id}/identities/{identity_id}": _writes(None),
    "GET /people/{person_id}/educations": Case(),
    "POST /people/{person_id}/educations": _writes({"education": "21"}),
    "PATCH /people/{person_id}/educations/{education_id}": _writes({"major": "法学"}),
    "DELETE /people/{person_id}/educations/{education_id}": _writes(None),
    "POST /people": Case(
        body=lambda street: {"name": "新人", "organization_id": street.ids["organization_id"]},
        finds_own=False,
    ),
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
    "POST /appointments/{appointment_id}/extend": _writes(
        {"ends_on": "2027-12-31", "reason": "推迟"}
    ),
    "POST /appointments/{appointment_id}/renew": _writes({}),
    "POST /appointments/{appointment_id}/archive": _writes({"appraisal": "称职"}),
    "POST /appointments/{appointment_id}/absences": _writes({"kind": "on_leave"}),
    "POST /appointments/{appointment_id}/return": _writes(None),
    "GET /appointments/{appointment_id}/absences": Case(finds_own=False),
    "GET /appointments/{appointment_id}/timeline": Case(finds_own=False),
    "GET /appointments/{appointment_id}/handover": Case(finds_own=False),
    "PATCH /appointments/{appointment_id}/handover": _writes({"items": []}),
    "POST /appointments/{appointment_id}/handover/sign": _writes(None),
    "GET /appointments/{appointment_id}/treatments": Case(finds_own=False),
    "POST /appointments/{appointment_id}/treatments": _writes(
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
    "GET /report-ins/summary": Case(
        params=lambda street: {"organization_id": street.ids["organization_id"]}, finds_own=False
    ),
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
    "GET /duty-logs/summary": Case(
        params=lambda street: {"organization_id": street.ids["organization_id"]}, finds_own=False
    ),
    "GET /calendar/years": Case(finds_own=False),
    "GET /calendar/years/{year}": Case(finds_own=False),
    "POST /calendar/years": _writes(
        {"year": 2027, "days": [{"day": "2027-01-01", "kind": "holiday"}]}
    ),
    "PUT /calendar/years/{year}": _writes({"days": [{"day": "2026-01-01", "kind": "holiday"}]}),
    "POST /calendar/read": _writes({"year": 2027, "text": "一、元旦：1月1日放假。"}),
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
    "GET /indicators/staffing": Case(
        params=lambda street: {"organization_id": street.ids["organization_id"]}, finds_own=False
    ),
    "POST /search": Case(body=lambda street: {"text": street.mark}),
    "GET /indicators": of_organization(),
    "GET /indicators/definitions": Case(finds_own=False),
    "GET /indicators/breakdown": Case(
        params=lambda street: {
            "organization_id": street.ids["organization_id"],
            "key": "turnover",
        }
    ),
    "GET /indicators/{key}/rows": Case(
        params=lambda street: {
            "organization_id": street.ids["organization_id"],
            "side": "missing",
        }
    ),
    "GET /indicators/structure": _counts(),
    "GET /indicators/narrative": of_organization(),
    "GET /indicators/gaps": _counts(),
    "GET /indicators/gaps/posts": Case(
        params=lambda street: {
            "organization_id": street.ids["organization_id"],
            "month": "2026-12",
        }
    ),
    "GET /indicators/needs": _counts(),
    "GET /indicators/rules": Case(),
    "POST /indicators/rules": Case(
        body=lambda street: {
            "organization_id": street.ids["organization_id"],
            "valid_from": "2026-02-01",
        },
        finds_own=False,
    ),
    "PATCH /indicators/rules/{indicator_rule_id}": _writes({"duty_days": 20}),
    "DELETE /indicators/rules/{indicator_rule_id}": _writes(None),
    "GET /exports/people": of_organization(),
    "GET /exports/posts": of_organization(),
    "GET /exports/appointments": of_organization(),
    "GET /exports/organizations": of_organization(),
    "GET /feed": Case(),
    "GET /jobs/{job_id}": Case(),
    "GET /imports": Case(),
    "GET /imports/{import_id}": Case(),
    "GET /imports/{import_id}/problems": Case(finds_own=False),
    "GET /imports/{import_id}/annotated": Case(finds_own=False),
    "PATCH /imports/{import_id}": writes({"answers": []}),
    "POST /imports/{import_id}/commit": writes(None),
    "POST /imports": Case(finds_own=False),
    **POOL_CASES,
    **TRAINING_CASES,
    **STRUCTURE_CASES,
    **DEVELOPMENT_CASES,
    **GROWTH_CASES,
    **SERVICE_CASES,
    **DOCUMENT_CASES,
}


def test_every_route_has_a_case() -> None:
    paths = json.loads(document())["paths"]
    routes = {
        f"{method.upper()} {path.removeprefix(API)}" for path in paths for method in paths[path]
    }

    assert routes == CASES.keys()


async def a_street(session: AsyncSession, county: Organization, mark: str, vault: Vault) -> Street:
    street = Street(mark, phone=a_phone())
    top = an_organization(
        parent=county, name=f"{mark}街道团工委", kind=Kind.WORKING_COMMITTEE, level=Level.TOWNSHIP
    )
    session.add(top)
    await session.flush()
    branch = an_organization(parent=top, name=f"{mark}社区团支部")
    session.add(branch)
    await session.flush()
    person = a_person(
        top, name=f"林{mark}", vault=vault, phone=street.phone, id_number=an_id_number()
    )
    post = a_post(top, title=f"{mark}副书记", capacity=3)
    session.add_all([person, post])
    await session.flush()
    identity, education = an_identity(person, unit=f"{mark}办事处"), an_education(person)
    appointment = an_appointment(person, post)
    consent, double = a_consent(person), a_person(top, name=f"林{mark}")
    session.add(double)
    await session.flush()
    pair, merge = a_pair(person, double), a_merge(person)
    erasure, correction = an_erasure(double), a_correction(person)
    session.add_all([pair, merge, erasure, correction])
    session.add_all([appointment, identity, education, consent])
    await session.flush()
    session.add(a_check_in(appointment))
    await _what_they_do(session, top, person, street)
    record = RosterImport(
        id=ImportId(new_id()),
        kind="people",
        organization_id=top.id,
        org_path=top.path,
        file_name=f"{mark}.csv",
        file_bytes=1,
        file_sealed=b"",
        file_key_id="k1",
        method="test/1",
        state="ready",
        requested_by=AccountId(new_id()),
    )
    session.add(record)
    rule = IndicatorRule(
        id=IndicatorRuleId(new_id()),
        organization_id=top.id,
        org_path=top.path,
        valid_from=date(2026, 1, 1),
        scarce_majors=[f"{mark}学"],
        set_by=AccountId(new_id()),
    )
    session.add(rule)
    job_id = await start_job(
        session, PLUMBING, "nothing", {}, org_path=top.path, requested_by=new_id()
    )
    event = Event("person.changed", f"people/{person.id}", top.path, {"person_id": str(person.id)})
    await emit(session, PLUMBING, event)
    street.path = top.path
    street.ids = {
        "organization_id": str(top.id),
        "branch_id": str(branch.id),
        "person_id": str(person.id),
        "post_id": str(post.id),
        "identity_id": str(identity.id),
        "education_id": str(education.id),
        "consent_id": str(consent.id),
        "double_id": str(double.id),
        "duplicate_id": str(pair.id),
        "merge_id": str(merge.id),
        "erasure_id": str(erasure.id),
        "correction_id": str(correction.id),
        "appointment_id": str(appointment.id),
        "import_id": str(record.id),
        "indicator_rule_id": str(rule.id),
        "job_id": str(job_id),
    }
    await add_pool(session, street)
    await add_training(session, street, top, person)
    await add_structure(session, top, street)
    await add_development(session, street)
    await add_growth(session, street, top, person)
    await add_service(session, street, top, person, post)
    return street


async def _what_they_do(
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


@pytest.fixture
async def streets(own_url: str) -> tuple[Street, Street]:
    config = settings_for(own_url)
    vault = Vault(config.field_cipher(), config.blind_index())
    engine = engine_of(own_url)
    sessions = sessions_of(engine)
    async with sessions.begin() as session:
        county = an_organization(name="共青团青禾区委员会", kind=Kind.COMMITTEE)
        session.add(county)
        await session.flush()
        found = (
            await a_street(session, county, "云栖", vault),
            await a_street(session, county, "望岳", vault),
        )
    async with sessions.begin() as session:
        await move_batch(session)
    await engine.dispose()
    return found


async def ask(
    client: httpx.AsyncClient, route: str, about: Street, headers: dict[str, str]
) -> httpx.Response:
    method, path = route.split(" ")
    case = CASES[route]
    url = API + path.format(**FILLERS | about.ids)
    more: dict[str, Any] = {"params": case.params(about), "headers": headers}
    if route == "POST /imports":
        form = {"kind": "people", "organization_id": about.ids["organization_id"]}
        more |= {"data": form, "files": {"file": ("a.csv", "姓名\n林晓禾\n".encode())}}
    elif case.files is not None:
        more["files"] = case.files
    elif case.body is not None:
        more["json"] = case.body(about)
    return await client.request(method, url, **more)


def text_of(answer: httpx.Response) -> str:
    if "spreadsheetml" in answer.headers.get("content-type", ""):
        book = load_workbook(BytesIO(answer.content))
        return "\n".join(str(cell.value) for sheet in book for row in sheet for cell in row)
    return answer.text


def leaked(answer: httpx.Response, about: Street, other: Street) -> list[str]:
    """What an answer says of the other street. A refusal may repeat the ids it was asked about."""
    said = text_of(answer)
    repeated = set(about.ids.values()) if answer.is_error and about is other else set()
    return [name for name in other.names() if name not in repeated and name in said]


async def test_no_route_says_anything_of_another_street(
    own_url: str, streets: tuple[Street, Street], app_of: Callable[[str], ServiceApp]
) -> None:
    mine, other = streets
    async with client_of(app_of(own_url)) as client:
        for route in CASES:
            for role in ROLES:
                headers = bearer(role, path=mine.path) | {"if-match": '"1"'}
                foreign = await ask(client, route, other, headers)

                where = f"{role}: {route}: {foreign.status_code}"
                assert leaked(foreign, other, other) == [], where
                assert foreign.status_code < 500, where
                method = route.split(" ")[0]
                if method != "GET" and route not in {"POST /people/lookup", "POST /search"}:
                    assert foreign.status_code in {403, 404}, where


async def test_the_same_questions_about_ones_own_street_are_answered(
    own_url: str, streets: tuple[Street, Street], app_of: Callable[[str], ServiceApp]
) -> None:
    mine, other = streets
    headers = bearer("committee", path=mine.path)
    async with client_of(app_of(own_url)) as client:
        for route, case in CASES.items():
            if not case.finds_own:
                continue
            own = await ask(client, route, mine, headers)
            assert own.status_code == 200, (route, own.text)
            assert leaked(own, mine, other) == [], route
            if route != "GET /organizations/{organization_id}/leaders":
                assert any(name in text_of(own) for name in mine.names()), route


LISTS = [
    *SERVICE_LISTS,
    "GET /organizations", "GET /organizations/tree", "GET /people", "GET /people/export",
    "GET /terms/due", "GET /staffing-templates",
    "GET /posts", "GET /appointments", "GET /exports/people", "GET /exports/posts",
    "GET /report-ins", "GET /duty-logs", "GET /service-rules",
    "GET /exports/appointments", "GET /exports/organizations", "GET /feed", "GET /imports",
    "GET /training/programmes", "GET /training/cohorts", "GET /training/enrolments",
    "GET /learning/hours", "GET /learning/claims", "GET /learning/standings",
    "GET /plans", "GET /practice", "GET /lectures/teams", "GET /lectures/sessions",
    "GET /volunteers/teams", "GET /volunteers/members", "GET /call-outs", "GET /call-outs/answers",
    "GET /volunteer-records", "GET /volunteer-records/hours", "GET /sites", "GET /sites/pairings",
]  # fmt: skip
FILTERS = st.fixed_dictionaries(
    {},
    optional={
        "limit": st.integers(1, 200).map(str),
        "q": st.sampled_from(["云", "望岳", "云栖", "lin", "l", "副书记", "林"]),
        "status": st.sampled_from(["open", "active"]),
        "state": st.sampled_from(["arranged", "ended"]),
        "overdue": st.sampled_from(["true", "false"]),
        "sort": st.sampled_from(["name", "organization"]),
        "has_vacancy": st.sampled_from(["true", "false"]),
        "after": st.just("0"),
        "as_of": st.just("2026-01-01"),
    },
)


async def test_no_filter_reaches_another_street(
    own_url: str, streets: tuple[Street, Street], app_of: Callable[[str], ServiceApp]
) -> None:
    questions: list[tuple[str, int, dict[str, str]]] = []

    @settings(max_examples=120, deadline=None, database=None, derandomize=True)
    @given(st.sampled_from(LISTS), st.integers(0, 1), FILTERS)
    def collect(route: str, who: int, params: dict[str, str]) -> None:
        questions.append((route, who, params))

    collect()
    async with client_of(app_of(own_url)) as client:
        for route, who, params in questions:
            mine, other = streets[who], streets[1 - who]
            answer = await client.get(
                API + route.split(" ")[1],
                params=params,
                headers=bearer("committee", path=mine.path),
            )
            assert answer.status_code < 500, (route, params)
            assert leaked(answer, mine, other) == [], (route, params)
