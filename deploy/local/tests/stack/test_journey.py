"""The main job by HTTP through the gateway, as a mobile client does it, in two streets."""

import re
from typing import Any

import httpx
import pytest

from deploy.local.tests.stack.county import Trail, is_refused
from deploy.local.tests.stack.running import Api
from services.roster.tests.test_scope import CASES

pytestmark = pytest.mark.xdist_group("stack")

PLACEHOLDER = re.compile(r"\{(\w+)\}")
OPEN_TO_EVERYBODY = {
    "/.well-known/jwks.json",  # public keys
    "/api/assessment/schemes/library",  # the samples that come with the product
}
# What a street's committee sees nothing of, for the reason that stands over it. Each has a test of
# its own beside its slice, with the rows or the role that it needs.
ONLY_FOR_OTHER_ROLES = {
    "/api/auth/accounts",
    "/api/auth/accounts/{account_id}",
    "/api/auth/clients",
    "/api/auth/clients/{client_id}",
    "/api/roster/people/{person_id}/audit",
    "/api/roster/privacy/audit",
    "/api/roster/retention/runs",
    "/api/roster/sealing",
    "/api/roster/talk-people",
    "/api/roster/talks",
    "/api/roster/talks/{talk_id}",
    "/api/roster/talks/{talk_id}/readings",
}
ONLY_BY_A_SECRET_ADDRESS = {
    "/api/roster/public/calendars/{token}/calendar.ics",
    "/api/roster/public/certificates/{number}",
    "/api/roster/public/notices/{address}",
}
NOT_REACHED_BY_THE_TRAIL = {
    "/api/assessment/proposals/{proposal_id}",  # nobody has a result yet that proposes anything
    "/api/placement/rounds/{round_id}/posts/{post_id}/applicants",  # no two-sided choice there
    "/api/placement/rounds/{round_id}/requests/{post_id}",
    "/api/placement/rounds/{round_id}/sign-ups/{person_id}",  # everybody takes part there
    "/api/roster/appointments/{appointment_id}/absences",
    "/api/roster/appointments/{appointment_id}/handover",  # nobody has left
    "/api/roster/appointments/{appointment_id}/treatments",
    "/api/roster/bindings/{binding_id}/coverage",
    "/api/roster/calendar/last-working-day",  # no year is loaded
    "/api/roster/calendar/years/{year}",
    "/api/roster/certificates/{certificate_id}/document",
    "/api/roster/documents/cadre-forms/{person_id}",  # nobody is a managed cadre
    "/api/roster/early-signs",
    "/api/roster/leading-groups/{leading_group_id}/plan.docx",
    "/api/roster/learning/claims/{claim_id}/certificate",
    "/api/roster/mentor-suggestions",
    "/api/roster/my-talks",
    "/api/roster/notices/{notice_id}/document",  # nothing is under notice
    "/api/roster/notices/{notice_id}/objections",
    "/api/roster/opinions/{opinion_id}/document",  # nobody is asked for an opinion
    "/api/roster/organizations/{organization_id}/leaders",  # a deputy arranged is not in office
    "/api/roster/pools/{pool_id}/comparisons",
    "/api/roster/pools/{pool_id}/ratios",
    "/api/roster/procedures/{procedure_id}/checks",
    "/api/roster/procedures/{procedure_id}/steps",
    "/api/roster/report-ins/places",
    "/api/roster/unit-advice/{unit_advice_id}/document",  # nobody was graded excellent yet
    "/api/roster/volunteer-records/check",
    "/api/roster/volunteer-records/{record_id}/document",
}
NOTHING_TO_SHOW = ONLY_FOR_OTHER_ROLES | ONLY_BY_A_SECRET_ADDRESS | NOT_REACHED_BY_THE_TRAIL


def test_the_whole_job_can_be_done_through_the_gateway(trails: list[Trail]) -> None:
    assert len(trails) == 2
    assert trails[0].ids.keys() == trails[1].ids.keys()


def _reading_routes(admin: Api) -> list[tuple[str, dict[str, Any]]]:
    document = admin.get("/openapi.json")
    return [
        (path, operations["get"])
        for path, operations in document["paths"].items()
        if "get" in operations and path not in OPEN_TO_EVERYBODY
    ]


def _filled(path: str, ids: dict[str, str]) -> str:
    """The path with a street's ids; several services have runs and jobs."""

    def one(match: re.Match[str]) -> str:
        name = match[1]
        if name == "run_id" and "/assessment/" in path:
            name = "assessment_run_id"
        if name == "job_id":
            name = f"{path.split('/')[2]}_job_id"
        return ids.get(name, ids["person_id"])

    return PLACEHOLDER.sub(one, path)


def _queries(operation: dict[str, Any], ids: dict[str, str]) -> list[dict[str, str]]:
    """No filter, and every filter that takes an id, set to the other street's."""
    names = [item["name"] for item in operation.get("parameters", []) if item["in"] == "query"]
    filters = [{name: ids[name]} for name in names if name in ids]
    if "organization_id" in names and "as_of" in names:
        return filters
    return [{}, *filters]


def _everything(api: Api, path: str, query: dict[str, str]) -> str:
    """All pages of a route as text; an empty text where it refuses."""
    said, cursor = "", None
    for _ in range(50):
        params = query | ({"cursor": cursor} if cursor else {})
        answer = api.call("GET", path, params=params)
        # 409: not for this one, as a cadre's form of a volunteer.
        if is_refused(answer) or answer.status_code == 409:
            return said
        assert answer.is_success, f"{path} {params}: {answer.status_code}"
        said += answer.text
        cursor = _next_cursor(answer)
        if cursor is None:
            break
    return said


def _next_cursor(answer: httpx.Response) -> str | None:
    if not answer.headers["content-type"].startswith("application/json"):
        return None
    body = answer.json()
    return body.get("next_cursor") if isinstance(body, dict) else None


@pytest.mark.parametrize("own", [0, 1])
def test_no_reading_route_shows_the_other_street(
    admin: Api, accounts: list[Api], trails: list[Trail], own: int
) -> None:
    """Every GET of the merged document, with every id of the other street, all pages."""
    other = trails[1 - own]
    names = other.words - trails[own].words
    foreign = set(other.ids.values()) - set(trails[own].ids.values())
    tried = 0
    for path, operation in _reading_routes(admin):
        for query in _queries(operation, other.ids):
            said = _everything(accounts[own], _filled(path, other.ids), query)
            shown = {word for word in names | foreign if word in said}
            assert not shown, f"{path} {query} shows {len(shown)} things of the other street"
            tried += 1
    assert tried > 60


def test_the_same_routes_do_show_ones_own(
    admin: Api, accounts: list[Api], trails: list[Trail]
) -> None:
    """Otherwise the test above would pass on routes that show nothing to anybody.

    What the trail leaves no trace of is shown by the roster's own scope test, or is named.
    """
    own = trails[0]
    silent = [
        path
        for path, operation in _reading_routes(admin)
        if not _is_shown_by_the_roster(path)
        and not any(
            _everything(accounts[0], _filled(path, own.ids), query).strip("[]{} \n")
            for query in _queries(operation, own.ids)
        )
    ]
    unsaid = sorted(set(silent) - NOTHING_TO_SHOW)
    assert not unsaid, "\n".join(unsaid)


def _is_shown_by_the_roster(path: str) -> bool:
    case = CASES.get(f"GET {path.removeprefix('/api/roster')}")
    return path.startswith("/api/roster/") and case is not None and case.finds_own


def test_a_search_finds_only_ones_own(accounts: list[Api], trails: list[Trail]) -> None:
    for own in (0, 1):
        for word in trails[1 - own].words - trails[own].words:
            found = accounts[own].get("/api/roster/people", q=word[:20])
            assert found["items"] == []


def test_a_lookup_by_number_finds_only_ones_own(accounts: list[Api], trails: list[Trail]) -> None:
    numbers = [word for word in trails[0].words if len(word) == 18]
    for api, found in ((accounts[0], 1), (accounts[1], 0)):
        answer = api.post("/api/roster/people/lookup", {"id_number": numbers[0]})
        assert len(answer["items"] if isinstance(answer, dict) else answer) == found


def test_no_writing_route_reaches_the_other_street(
    admin: Api, accounts: list[Api], trails: list[Trail]
) -> None:
    """Every change of something that exists, with the other street's id, is refused."""
    document = admin.get("/openapi.json")
    for path, operations in document["paths"].items():
        if "{" not in path or path.startswith("/api/auth"):
            continue
        for method in {"post", "put", "patch", "delete"} & operations.keys():
            answer = accounts[1].call(
                method.upper(),
                _filled(path, trails[0].ids),
                json={},
                headers={"if-match": '"1"'},
            )
            assert is_refused(answer), f"{method} {path}: {answer.status_code} {answer.text[:300]}"
