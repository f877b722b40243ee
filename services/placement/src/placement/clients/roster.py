"""The roster: whose organizations, people, posts and appointments these are."""

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Any, Final, Literal, TypeVar
from uuid import UUID

import httpx
from common.errors import UnavailableError
from common.ids import new_id
from common.web.app import ServiceApp
from common.web.client import OwnToken, calling, checked
from pydantic import BaseModel, BeforeValidator, ConfigDict, TypeAdapter, ValidationError

from placement.ids import OrganizationId, PersonId, PostId, RoundId
from placement.settings import Settings

MATCHING: Final = "matching"
ExportName = Literal["people", "posts", "appointments", "organizations"]
Row = TypeVar("Row", bound=BaseModel)
Texts = Annotated[list[str], BeforeValidator(lambda given: given or [])]
Numbers = Annotated[list[int], BeforeValidator(lambda given: given or [])]


@dataclass(frozen=True)
class Roster:
    """Where the roster is and in whose name it is asked."""

    url: str
    authorization: str
    transport: httpx.AsyncBaseTransport | None = None


class _Row(BaseModel):
    """What is read of a row; the roster may send more."""

    model_config = ConfigDict(extra="ignore", frozen=True)


class OrganizationRow(_Row):
    id: UUID
    path: str
    name: str


class PersonRow(_Row):
    id: UUID
    name: str
    sex: str | None = None
    birth_month: str | None = None
    birth_on: date | None = None
    political_status: str | None = None
    is_league_member: bool | None = None
    education: str | None = None
    work_unit: str | None = None
    employment_identity: str | None = None
    recruited_year: int | None = None
    source_channel: str | None = None
    home_division_code: str | None = None
    residence_division_code: str | None = None
    skills: Texts = []
    stay_intent: Literal["will", "may", "unlikely"] | None = None
    org_path: str


class RequirementsRow(_Row):
    born_on_or_after: date | None = None
    born_on_or_before: date | None = None
    min_age: int | None = None
    max_age: int | None = None
    political_statuses: Texts = []
    recruited_years: Numbers = []
    min_education: str | None = None
    sending_units: Texts = []
    employment_identities: Texts = []
    own_street: Literal["required", "preferred", "forbidden"] | None = None


class PostRow(_Row):
    id: UUID
    organization_id: UUID
    organization_name: str
    org_path: str
    division_code: str | None = None
    town_organization_id: UUID | None = None
    town_name: str | None = None
    title: str
    form: str
    capacity: int
    occupied: int = 0
    floor_under35: int = 0
    requirements: RequirementsRow = RequirementsRow()
    skills: Texts = []
    priority: int | None = None
    status: str = "open"


class AppointmentRow(_Row):
    person_id: UUID
    post_id: UUID
    organization_id: UUID
    state: str
    ends_on: date | None = None
    source_round_id: UUID | None = None


class ConsentsAnswer(_Row):
    open_purposes: list[str]


class BatchAnswer(_Row):
    created: int
    existing: int


def roster_of(app: ServiceApp, authorization: str) -> Roster:
    """The roster, asked in the name of the caller whose header this is."""
    return Roster(app.state.settings.roster_url, authorization, app.state.roster_transport)


async def own_roster(settings: Settings) -> Roster:
    """The roster, asked in this service's own name, for work that outlives a request."""
    token = await OwnToken(settings).value()
    return Roster(settings.roster_url, f"Bearer {token}")


async def organization(roster: Roster, organization_id: OrganizationId) -> OrganizationRow:
    """One organization.

    Raises:
        NotFoundError: there is none in the scope of who asks.
    """
    async with _client(roster) as client:
        answer = await checked(client.get(f"/api/roster/organizations/{organization_id}"))
    return _understood(OrganizationRow, answer.content)


async def person(roster: Roster, person_id: PersonId) -> PersonRow:
    """One person.

    Raises:
        NotFoundError: there is none in the scope of who asks.
    """
    async with _client(roster) as client:
        answer = await checked(client.get(f"/api/roster/people/{person_id}"))
    return _understood(PersonRow, answer.content)


async def post(roster: Roster, post_id: PostId) -> PostRow:
    """One post.

    Raises:
        NotFoundError: there is none in the scope of who asks.
    """
    async with _client(roster) as client:
        answer = await checked(client.get(f"/api/roster/posts/{post_id}"))
    return _understood(PostRow, answer.content)


async def agree_to_matching(roster: Roster, person_id: PersonId) -> None:
    """Have the roster keep the person's consent to matching, unless it stands already."""
    path = f"/api/roster/people/{person_id}/consents"
    async with _client(roster) as client:
        answer = await checked(client.get(path))
        if MATCHING in _understood(ConsentsAnswer, answer.content).open_purposes:
            body = {"purpose": MATCHING, "how": "sign_up"}
            await checked(client.post(path, json=body, headers={"idempotency-key": str(new_id())}))


async def export(
    roster: Roster,
    name: ExportName,
    row: type[Row],
    organization_id: OrganizationId,
    as_of: date,
) -> list[Row]:
    """Every row of an export below an organization, sorted by id, read as it streams in.

    ``as_of`` is the day on which seats count as taken. Of people, those are left out whose consent
    to matching is needed and not there.
    """
    params = {"organization_id": str(organization_id), "as_of": as_of.isoformat()}
    if name == "people":
        params["purpose"] = MATCHING
    try:
        async with (
            _client(roster) as client,
            client.stream("GET", f"/api/roster/exports/{name}", params=params) as answer,
        ):
            if not answer.is_success:
                await answer.aread()
                await checked(_answered(answer))
            rows = [
                _understood(row, line.encode())
                async for line in answer.aiter_lines()
                if line.strip()
            ]
    except httpx.TransportError as error:
        raise UnavailableError("花名册服务没有应答，请稍后重试。") from error
    return rows


async def create_appointments(
    roster: Roster,
    round_id: RoundId,
    organization_id: OrganizationId,
    appointments: Sequence[dict[str, Any]],
    alternates: Sequence[dict[str, str]],
) -> BatchAnswer:
    """Create arranged appointments; the roster keeps one per round and person, however often.

    ``alternates`` wait for the same posts, best first.
    """
    body = {
        "round_id": str(round_id),
        "organization_id": str(organization_id),
        "appointments": list(appointments),
        "alternates": list(alternates),
    }
    mark = hashlib.sha256(json.dumps(body, sort_keys=True).encode()).hexdigest()[:16]
    async with _client(roster) as client:
        answer = await checked(
            client.post(
                "/api/roster/appointments/batches",
                json=body,
                headers={"idempotency-key": f"placement-{round_id}-{mark}"},
            )
        )
    return _understood(BatchAnswer, answer.content)


def _client(roster: Roster) -> Any:  # noqa: ANN401 - an async context manager of common
    return calling(roster.url, authorization=roster.authorization, transport=roster.transport)


async def _answered(answer: httpx.Response) -> httpx.Response:
    return answer


def _understood(row: type[Row], content: bytes) -> Row:
    try:
        return TypeAdapter(row).validate_json(content)
    except ValidationError as error:
        raise UnavailableError("花名册服务的数据格式与本服务不一致，请联系管理员。") from error
