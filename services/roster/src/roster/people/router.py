"""HTTP of the slice ``people``."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Annotated

from common import clock
from common.web.app import service_router
from common.web.auth import Caller, Committee, Role, requires
from common.web.etag import IfMatch, tagged
from common.web.idempotency import read_like
from common.web.listing import SHEETS, Listing, ordered_by, sheet_of
from common.web.page import Page
from common.web.problem import problems
from common.web.session import ReadSession, Session
from fastapi import Depends, Query, Request, Response

from roster import sheets
from roster.core.identity import read_citizen_id
from roster.core.lifecycle import State, is_overdue
from roster.core.vault import Vault
from roster.ids import AccountId, PersonId
from roster.models.people.reading import person_in
from roster.models.person import Person, month_in_order
from roster.people import queries, use_cases
from roster.people.errors import (
    ChangeOutOfOrderError,
    ConsentPurposeUnknownError,
    IdentityMismatchError,
    IdNumberInvalidError,
    ManagingOrganizationNotFoundError,
    PersonAlreadyKnownError,
    PersonNotFoundError,
    PersonTooYoungError,
)
from roster.people.schemas import (
    PersonAppointment,
    PersonCheckIn,
    PersonFilter,
    PersonIn,
    PersonLookup,
    PersonOut,
    PersonPatch,
    PersonPeriod,
    PersonRow,
    SourceCount,
    SourceFilter,
)
from roster.people.showing import line_of, self_of, shown_person
from roster.people.sources import added_up

STAFF = (Role.COMMITTEE, Role.BRANCH)
Staff = Annotated[Caller, requires(*STAFF)]
BORN = month_in_order(Person)
StaffOrSelf = Annotated[Caller, requires(*STAFF, Role.MEMBER)]

PeopleListing = Annotated[
    Listing,
    Depends(
        ordered_by(
            "organization",
            organization=(Person.org_path, Person.name_pinyin, Person.id),
            name=(Person.name_pinyin, BORN, Person.id),
            birth=(BORN, Person.id),
        )
    ),
]

router = service_router("/api/roster/people", "people")


def vault_of(request: Request) -> Vault:
    vault: Vault = request.app.state.vault
    return vault


TheVault = Annotated[Vault, Depends(vault_of)]


@router.post(
    "",
    response_model=PersonOut,
    status_code=201,
    responses=problems(
        ManagingOrganizationNotFoundError,
        IdNumberInvalidError,
        IdentityMismatchError,
        PersonAlreadyKnownError,
        PersonTooYoungError,
        ConsentPurposeUnknownError,
    ),
)
async def register_person(
    body: PersonIn, session: Session, caller: Committee, vault: TheVault, response: Response
) -> PersonOut:
    """Register a person under a managing organization."""
    created = await use_cases.register_person(
        session, caller.scope(Role.COMMITTEE), vault, body, actor=AccountId(caller.subject)
    )
    return tagged(response, await shown_person(session, vault, created, caller))


@router.get("", response_model=Page[PersonRow], responses=SHEETS)
@sheet_of(PersonRow, sheets.PEOPLE)
async def list_people(
    session: ReadSession,
    caller: Staff,
    vault: TheVault,
    wanted: Annotated[PersonFilter, Query()],
    listing: PeopleListing,
) -> Page[PersonRow]:
    """People, by organization and name or by name alone; ``as_of`` as things stood on a day."""
    scope, today = caller.scope(*STAFF), clock.today()
    statement, finding = await queries.people_found(session, scope, wanted, today)
    page = await replace(listing, keys=finding.keys(listing.keys)).rows(session, statement)
    return Page(items=[line_of(vault, row) for row in page.items], next_cursor=page.next_cursor)


@router.post("/lookup", response_model=list[PersonRow], responses=problems(IdNumberInvalidError))
@read_like
async def look_up_people(
    body: PersonLookup, session: ReadSession, caller: Staff, vault: TheVault
) -> Sequence[PersonRow]:
    """People with exactly this phone or ID number, within the caller's organizations."""
    scope = caller.scope(*STAFF)
    if body.phone is not None:
        column, mark = Person.phone_index, vault.mark("phone", body.phone)
    else:
        citizen = read_citizen_id(body.id_number or "")
        if isinstance(citizen, str):
            raise IdNumberInvalidError("请核对身份证号。")
        column, mark = Person.id_number_index, vault.mark("id_number", citizen.number)
    found = await session.execute(queries.people_with_mark(scope, column, mark, clock.today()))
    return [line_of(vault, row._asdict()) for row in found]


@router.get("/sources", response_model=list[SourceCount])
async def count_sources(
    session: ReadSession, caller: Staff, wanted: Annotated[SourceFilter, Query()]
) -> list[SourceCount]:
    """How many people came by each channel, and how many of them serve."""
    statement = queries.counts_by_source(caller.scope(*STAFF), wanted, clock.today())
    return added_up(await session.execute(statement))


@router.get("/{person_id}", response_model=PersonOut, responses=problems(PersonNotFoundError))
async def get_person(
    person_id: PersonId,
    session: ReadSession,
    caller: StaffOrSelf,
    vault: TheVault,
    response: Response,
) -> PersonOut:
    """One person; a member sees themself."""
    person = await person_in(session, caller.scope(*STAFF), person_id, own=self_of(caller))
    if person is None:
        raise PersonNotFoundError
    return tagged(response, await shown_person(session, vault, person, caller))


@router.patch(
    "/{person_id}",
    response_model=PersonOut,
    responses=problems(
        PersonNotFoundError,
        ManagingOrganizationNotFoundError,
        IdNumberInvalidError,
        IdentityMismatchError,
        PersonAlreadyKnownError,
        PersonTooYoungError,
        ChangeOutOfOrderError,
    ),
)
async def change_person(  # noqa: PLR0913, PLR0917 - what FastAPI injects
    person_id: PersonId,
    patch: PersonPatch,
    session: Session,
    caller: Committee,
    vault: TheVault,
    seen: IfMatch,
    response: Response,
) -> PersonOut:
    """Change what the body names."""
    changed = await use_cases.change_person(
        session,
        caller.scope(Role.COMMITTEE),
        vault,
        person_id,
        patch,
        by=use_cases.Asked(AccountId(caller.subject), seen),
    )
    return tagged(response, await shown_person(session, vault, changed, caller))


@router.get(
    "/{person_id}/history",
    response_model=list[PersonPeriod],
    responses=problems(PersonNotFoundError),
)
async def list_periods_of_person(
    person_id: PersonId, session: ReadSession, caller: StaffOrSelf
) -> list[PersonPeriod]:
    """Managing organization and political status over time, the present first."""
    person = await person_in(session, caller.scope(*STAFF), person_id, own=self_of(caller))
    if person is None:
        raise PersonNotFoundError
    now = PersonPeriod(
        until_on=None,
        organization_id=person.organization_id,
        organization_name=await queries.organization_name(session, person.organization_id),
        political_status=person.political_status,
        is_league_member=person.is_league_member,
    )
    pasts = await queries.pasts_of(session, person.id)
    return [now, *map(PersonPeriod.model_validate, pasts)]


@router.get(
    "/{person_id}/appointments",
    response_model=list[PersonAppointment],
    responses=problems(PersonNotFoundError),
)
async def list_appointments_of_person(
    person_id: PersonId, session: ReadSession, caller: StaffOrSelf
) -> list[PersonAppointment]:
    """The person's appointments with their check-ins, newest first."""
    scope, own = caller.scope(*STAFF), self_of(caller)
    person = await person_in(session, scope, person_id, own=own)
    if person is None:
        raise PersonNotFoundError
    appointments = await queries.appointments_of(session, scope, person.id, own=own)
    check_ins = await queries.check_ins_of(session, [row.id for row in appointments])
    by_appointment: dict[object, list[PersonCheckIn]] = {row.id: [] for row in appointments}
    for row in check_ins:
        by_appointment[row.appointment_id].append(PersonCheckIn.model_validate(row))
    today = clock.today()
    return [
        PersonAppointment.model_validate(
            row._asdict()
            | {
                "check_ins": by_appointment[row.id],
                "is_overdue": is_overdue(
                    State(row.state), row.check_in_due_on, reported=row.reported, today=today
                ),
            }
        )
        for row in appointments
    ]
