"""HTTP of the slice ``search``: one box for everything."""

from typing import Annotated

from common.web.app import service_router
from common.web.auth import Caller, Role, requires
from common.web.idempotency import read_like
from common.web.session import ReadSession
from fastapi import Request

from roster.core.searching import Typed, wanted_of
from roster.core.vault import Vault
from roster.models.person import Person
from roster.search import queries
from roster.search.schemas import (
    EverythingFound,
    EverythingIn,
    FoundOrganization,
    FoundPerson,
    FoundPost,
)

STAFF = (Role.COMMITTEE, Role.BRANCH)

router = service_router("/api/roster/search", "search")


@router.post("", response_model=EverythingFound)
@read_like
async def search_everything(
    body: EverythingIn,
    session: ReadSession,
    caller: Annotated[Caller, requires(*STAFF)],
    request: Request,
) -> EverythingFound:
    """People by name, pinyin, initials, unit or a whole number; organizations; posts."""
    scope = caller.scope(*STAFF)
    wanted = wanted_of(body.text)
    if wanted.kind is not Typed.WORDS:
        vault: Vault = request.app.state.vault
        is_phone = wanted.kind is Typed.PHONE
        column = Person.phone_index if is_phone else Person.id_number_index
        mark = vault.mark("phone" if is_phone else "id_number", wanted.value)
        marked = await queries.people_marked(session, scope, column, mark)
        people = [FoundPerson.model_validate(row) for row in marked]
        return EverythingFound(
            typed=wanted.kind, people=people, people_by_unit=[], organizations=[], posts=[]
        )
    named = await queries.people_named(session, scope, wanted.value)
    at_unit = await queries.people_at_unit(session, scope, wanted.value)
    organizations = await queries.organizations_named(session, scope, wanted.value)
    posts = await queries.posts_named(session, scope, wanted.value)
    return EverythingFound(
        typed=wanted.kind,
        people=[FoundPerson.model_validate(row) for row in named],
        people_by_unit=[FoundPerson.model_validate(row) for row in at_unit],
        organizations=[FoundOrganization.model_validate(row) for row in organizations],
        posts=[FoundPost.model_validate(row) for row in posts],
    )
