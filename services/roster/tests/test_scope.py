"""Nobody sees or moves a row outside their subtree, on any route.

Two streets stand in one county. A caller who holds one of them asks every route of the OpenAPI
document about both. Nothing in an answer may name anything of the other street; about its own
street the same question is answered. A route without a case here fails the test.
"""

import json
from collections.abc import Callable
from io import BytesIO
from typing import Any

import httpx
import pytest
from common.db import engine_of, sessions_of
from common.events.sequencer import move_batch
from common.testing.client import client_of
from common.testing.tokens import bearer
from common.web.app import ServiceApp
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook
from roster.core.vault import Vault
from roster.core.vocabulary import Kind
from roster.openapi import document

from services.roster.tests.conftest import settings_for
from services.roster.tests.factories import an_organization
from services.roster.tests.scope_appointments import APPOINTMENT_CASES
from services.roster.tests.scope_case import Case, Street, of_organization, writes
from services.roster.tests.scope_development import DEVELOPMENT_CASES, POOL_CASES
from services.roster.tests.scope_documents import DOCUMENT_CASES
from services.roster.tests.scope_growth import GROWTH_CASES
from services.roster.tests.scope_indicators import INDICATOR_CASES
from services.roster.tests.scope_people import PEOPLE_CASES
from services.roster.tests.scope_service import SERVICE_CASES, SERVICE_FILLERS, SERVICE_LISTS
from services.roster.tests.scope_street import a_street
from services.roster.tests.scope_structure import STRUCTURE_CASES
from services.roster.tests.scope_training import TRAINING_CASES

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
    "POST /search": Case(body=lambda street: {"text": street.mark}),
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
    **PEOPLE_CASES,
    **APPOINTMENT_CASES,
    **INDICATOR_CASES,
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
    "GET /organizations", "GET /organizations/tree", "GET /people", "GET /pools",
    "GET /pool-candidates", "GET /observations", "GET /mentors", "GET /mentorships",
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
        "sort": st.sampled_from(["name", "-organization", "person", "starts", "-title"]),
        "format": st.sampled_from(["xlsx", "csv"]),
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
