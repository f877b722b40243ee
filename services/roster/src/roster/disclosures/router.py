"""HTTP of the slice ``disclosures``: looks at numbers, the record of them, one's own file."""

import asyncio
from typing import Annotated

from common.web.app import service_router
from common.web.auth import Caller, Role, requires
from common.web.idempotency import read_like
from common.web.page import Page, Paging, Rows, page_of
from common.web.problem import problems
from common.web.session import ReadSession, Session
from fastapi import Depends, Query, Request, Response

from roster.core.field_classes import CLASSES, READERS, access_of
from roster.core.vault import Vault
from roster.disclosures import queries, use_cases
from roster.disclosures.errors import (
    NotForThisRoleError,
    NothingToRevealError,
    PersonOfDisclosureNotFoundError,
)
from roster.disclosures.holdings import LEFT_OUT
from roster.disclosures.package import zipped
from roster.disclosures.schemas import (
    AuditFilter,
    AuditLine,
    FieldClassOut,
    Revealed,
    RevealIn,
)
from roster.ids import AccountId, PersonId
from roster.models.people.history import PersonAudit
from roster.models.people.reading import person_in
from roster.models.person import Person

STAFF = (Role.COMMITTEE, Role.BRANCH)
StaffOrSelf = Annotated[Caller, requires(*STAFF, Role.MEMBER)]
CommitteeOrSelf = Annotated[Caller, requires(Role.COMMITTEE, Role.MEMBER)]
AdminOrSelf = Annotated[Caller, requires(Role.ADMIN, Role.MEMBER)]
Admin = Annotated[Caller, requires(Role.ADMIN)]
Everybody = Annotated[Caller, requires(*STAFF, Role.MEMBER, Role.ADMIN)]
NOT_THERE = PersonOfDisclosureNotFoundError
ZIP = "application/zip"

router = service_router("/api/roster", "disclosures")


def vault_of(request: Request) -> Vault:
    vault: Vault = request.app.state.vault
    return vault


TheVault = Annotated[Vault, Depends(vault_of)]


def _own(caller: Caller) -> PersonId | None:
    if caller.person_id is None or not caller.has(Role.MEMBER):
        return None
    return PersonId(caller.person_id)


def _readers(caller: Caller, person: Person) -> frozenset[str]:
    """The caller's roles over this person, as ``core.field_classes`` names them."""
    roles = {
        grant.role.value
        for grant in caller.grants
        if grant.role is not Role.MEMBER and person.org_path.startswith(grant.path)
    }
    own = _own(caller)
    # Without a role over them, somebody is seen only by themself: by an id of before a merge, too.
    is_own = own is not None and (own == person.id or not roles)
    return frozenset(roles | ({"self"} if is_own else set()))


@router.post(
    "/people/{person_id}/reveal",
    response_model=Revealed,
    responses=problems(NOT_THERE, NotForThisRoleError, NothingToRevealError),
)
@read_like
async def reveal_number(
    person_id: PersonId,
    body: RevealIn,
    session: Session,
    caller: StaffOrSelf,
    vault: TheVault,
    response: Response,
) -> Revealed:
    """A phone or ID number in full, for a stated purpose. Every look is kept, none is replayed."""
    person = await person_in(session, caller.scope(*STAFF), person_id, own=_own(caller))
    if person is None:
        raise NOT_THERE
    value = await use_cases.reveal(
        session, vault, person, _readers(caller, person), AccountId(caller.subject), body
    )
    response.headers["cache-control"] = "no-store"
    return Revealed(field=body.field, value=value)


@router.get(
    "/people/{person_id}/audit",
    response_model=Page[AuditLine],
    responses=problems(NOT_THERE),
)
async def list_audit_of_person(
    person_id: PersonId, session: ReadSession, caller: AdminOrSelf, paging: Paging
) -> Rows[PersonAudit]:
    """Who looked at or changed what of a person, the latest first; for the person and admins."""
    person = await person_in(session, caller.scope(Role.ADMIN), person_id, own=_own(caller))
    if person is None:
        raise NOT_THERE
    keys = [PersonAudit.at, PersonAudit.id]
    return await page_of(session, queries.audit_of(person.id), keys, paging, descending=True)


@router.get("/privacy/audit", response_model=Page[AuditLine])
async def list_audit(
    session: ReadSession,
    caller: Admin,
    wanted: Annotated[AuditFilter, Query()],
    paging: Paging,
) -> Rows[PersonAudit]:
    """Who looked at or changed what of whom, the latest first."""
    statement = queries.audit_in(caller.scope(Role.ADMIN), wanted)
    keys = [PersonAudit.at, PersonAudit.id]
    return await page_of(session, statement, keys, paging, descending=True)


@router.get("/privacy/field-classes", response_model=list[FieldClassOut])
async def list_field_classes(_: Everybody) -> list[FieldClassOut]:
    """Every field of a person with its class, and what each role sees of it."""
    return [
        FieldClassOut(
            field=field,
            field_class=f"P{value.value}",
            access={reader: access_of({reader}, field).value for reader in READERS},
        )
        for field, value in sorted(CLASSES.items(), key=lambda one: (one[1], one[0]))
    ]


@router.get(
    "/people/{person_id}/file",
    response_class=Response,
    responses={
        200: {"content": {ZIP: {"schema": {"type": "string", "format": "binary"}}}},
        **problems(NOT_THERE),
    },
)
async def take_own_file(
    person_id: PersonId, session: Session, caller: CommitteeOrSelf, vault: TheVault
) -> Response:
    """Everything the register keeps about a person, as JSON and workbooks in one archive."""
    person = await person_in(session, caller.scope(Role.COMMITTEE), person_id, own=_own(caller))
    if person is None:
        raise NOT_THERE
    is_self = "self" in _readers(caller, person)
    facts, sections = await use_cases.own_file(
        session, vault, person, AccountId(caller.subject), is_self=is_self
    )
    whole = await asyncio.to_thread(zipped, facts, sections, LEFT_OUT.values())
    headers = {
        "content-disposition": f'attachment; filename="person-{person.id}.zip"',
        "cache-control": "no-store",
    }
    return Response(whole, media_type=ZIP, headers=headers)
