"""HTTP of the slice ``posts``."""

from collections.abc import Mapping
from typing import Annotated, Any

from common.codes import codes_of
from common.errors import PreconditionFailedError
from common.scope import Scope
from common.web.app import service_router
from common.web.auth import Caller, Committee, Role, requires
from common.web.etag import IfMatch, tagged
from common.web.listing import SHEETS, Listing, ordered_by, sheet_of
from common.web.page import Page
from common.web.problem import problems
from common.web.session import ReadSession, Session
from fastapi import Depends, Query, Response
from pydantic import TypeAdapter
from sqlalchemy.ext.asyncio import AsyncSession

from roster import sheets
from roster.core.eligibility import Requirements, rules_in_words
from roster.core.establishment import vacancies
from roster.ids import PostId
from roster.models.post import Post
from roster.posts import queries, use_cases
from roster.posts.errors import (
    CapacityBelowOccupiedError,
    FloorAboveCapacityError,
    PostClosedError,
    PostNotFoundError,
    PostOpenError,
    PostOrganizationNotFoundError,
    RequirementsContradictError,
)
from roster.posts.schemas import PostFilter, PostIn, PostOut, PostPatch
from roster.requirements import RequirementsOut

READERS = (Role.COMMITTEE, Role.BRANCH, Role.SYSTEM, Role.MEMBER)
"""Members, too: they choose their wishes from the posts, which name nobody."""
Reader = Annotated[Caller, requires(*READERS)]

_RULES = TypeAdapter(Requirements)
_POLITICAL = {code.code: code.short for code in codes_of("political_status")}
_EDUCATION = {code.code: code.short for code in codes_of("education")}

PostsListing = Annotated[
    Listing,
    Depends(
        ordered_by(
            "organization",
            organization=queries.KEYS,
            title=(Post.title, Post.org_path, Post.id),
        )
    ),
]

router = service_router("/api/roster/posts", "posts")


@router.post(
    "",
    response_model=PostOut,
    status_code=201,
    responses=problems(
        PostOrganizationNotFoundError, RequirementsContradictError, FloorAboveCapacityError
    ),
)
async def create_post(
    body: PostIn, session: Session, caller: Committee, response: Response
) -> PostOut:
    """Set up a post at an organization."""
    scope = caller.scope(Role.COMMITTEE)
    created = await use_cases.create_post(session, scope, body)
    return tagged(response, await _read(session, scope, created.id))


@router.get("", response_model=Page[PostOut], responses=SHEETS)
@sheet_of(PostOut, sheets.POSTS)
async def list_posts(
    session: ReadSession,
    caller: Reader,
    wanted: Annotated[PostFilter, Query()],
    listing: PostsListing,
) -> Page[PostOut]:
    """Posts with how many of their seats are taken, in the order of the tree."""
    statement = queries.posts_matching(caller.scope(*READERS), wanted)
    page = await listing.rows(session, statement)
    return Page(items=[_out(row) for row in page.items], next_cursor=page.next_cursor)


@router.get("/{post_id}", response_model=PostOut, responses=problems(PostNotFoundError))
async def get_post(
    post_id: PostId, session: ReadSession, caller: Reader, response: Response
) -> PostOut:
    """One post with its requirements in words."""
    return tagged(response, await _read(session, caller.scope(*READERS), post_id))


@router.patch(
    "/{post_id}",
    response_model=PostOut,
    responses=problems(
        PostNotFoundError,
        CapacityBelowOccupiedError,
        RequirementsContradictError,
        FloorAboveCapacityError,
    ),
)
async def change_post(
    post_id: PostId,
    patch: PostPatch,
    session: Session,
    caller: Committee,
    seen: IfMatch,
    response: Response,
) -> PostOut:
    """Change what the body names."""
    scope = caller.scope(Role.COMMITTEE)
    await use_cases.change_post(session, scope, post_id, patch, seen=seen)
    return tagged(response, await _read(session, scope, post_id))


@router.post(
    "/{post_id}/close",
    response_model=PostOut,
    responses=problems(PostNotFoundError, PostClosedError, PreconditionFailedError),
)
async def close_post(
    post_id: PostId, session: Session, caller: Committee, seen: IfMatch, response: Response
) -> PostOut:
    """Take a post out of use; who holds it stays until their term ends."""
    scope = caller.scope(Role.COMMITTEE)
    await use_cases.close_post(session, scope, post_id, seen=seen)
    return tagged(response, await _read(session, scope, post_id))


@router.post(
    "/{post_id}/reopen",
    response_model=PostOut,
    responses=problems(PostNotFoundError, PostOpenError, PreconditionFailedError),
)
async def reopen_post(
    post_id: PostId, session: Session, caller: Committee, seen: IfMatch, response: Response
) -> PostOut:
    """Put a closed post back into use."""
    scope = caller.scope(Role.COMMITTEE)
    await use_cases.reopen_post(session, scope, post_id, seen=seen)
    return tagged(response, await _read(session, scope, post_id))


async def _read(session: AsyncSession, scope: Scope, post_id: PostId) -> PostOut:
    row = await queries.shown_post(session, scope, post_id)
    if row is None:
        raise PostNotFoundError
    return _out(row._asdict())


def _out(row: Mapping[str, Any]) -> PostOut:
    rules = _RULES.validate_python(row["requirements"])
    words = rules_in_words(rules, political_labels=_POLITICAL, education_labels=_EDUCATION)
    return PostOut.model_validate(
        dict(row)
        | {
            "vacant": vacancies(row["capacity"], row["occupied"]),
            "requirements": RequirementsOut.model_validate(rules),
            "requirement_texts": words,
        }
    )
