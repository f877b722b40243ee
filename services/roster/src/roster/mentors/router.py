"""HTTP of the slice ``mentors``."""

from collections.abc import Mapping, Sequence
from typing import Annotated, Any

from common import clock
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
from sqlalchemy.ext.asyncio import AsyncSession

from roster import sheets
from roster.core.mentoring import Mentee, Option, is_overdue, suggestions
from roster.ids import AccountId, MentorId, MentorshipId, PersonId
from roster.mentors import queries, use_cases
from roster.mentors.errors import (
    FollowUpRefusedError,
    MenteeNotFoundError,
    MentorBusyError,
    MentorKnownError,
    MentorNotFoundError,
    MentorOrganizationNotFoundError,
    MentorPersonNotFoundError,
    MentorRetiredError,
    MentorshipNotFoundError,
    MentorshipOverError,
    MentorshipRefusedError,
)
from roster.mentors.schemas import (
    FollowUpIn,
    FollowUpOut,
    LeadingMentor,
    MentorFilter,
    MentorIn,
    MentorOut,
    MentorPatch,
    MentorshipEndIn,
    MentorshipFilter,
    MentorshipIn,
    MentorshipOut,
    MentorshipPatch,
    MentorshipRow,
    MentorSuggestionOut,
)
from roster.mentors.use_cases import Actor
from roster.models.development.mentor import Mentor, Mentorship
from roster.models.people_in_scope import person_in
from roster.models.person import Person

STAFF = (Role.COMMITTEE, Role.BRANCH)
Staff = Annotated[Caller, requires(*STAFF)]
StaffOrSelf = Annotated[Caller, requires(*STAFF, Role.MEMBER)]
ASKED_AT_ONCE = 10
OPTIONS = 500

MentorsListing = Annotated[
    Listing,
    Depends(
        ordered_by(
            "organization",
            organization=queries.MENTOR_KEYS,
            name=(queries.MENTOR_NAME, Mentor.id),
        )
    ),
]

MentorshipsListing = Annotated[
    Listing,
    Depends(
        ordered_by(
            "due",
            due=queries.KEYS,
            starts=(Mentorship.starts_on, Mentorship.id),
            person=(Person.name_pinyin, Mentorship.id),
        )
    ),
]

router = service_router("/api/roster", "mentors")


@router.post(
    "/mentors",
    response_model=MentorOut,
    status_code=201,
    responses=problems(
        MentorOrganizationNotFoundError, MentorPersonNotFoundError, MentorKnownError
    ),
)
async def add_mentor(
    body: MentorIn, session: Session, caller: Committee, response: Response
) -> MentorOut:
    """Put somebody into the pool of mentors."""
    scope = caller.scope(Role.COMMITTEE)
    made = await use_cases.add_mentor(session, scope, body)
    return tagged(response, await _mentor(session, scope, made.id))


@router.get("/mentors", response_model=Page[MentorOut], responses=SHEETS)
@sheet_of(MentorOut, sheets.MENTORS)
async def list_mentors(
    session: ReadSession,
    caller: Staff,
    wanted: Annotated[MentorFilter, Query()],
    listing: MentorsListing,
) -> Page[MentorOut]:
    """Mentors of one's organizations and of those above, with how many they lead."""
    statement = queries.mentors_matching(caller.scope(*STAFF), wanted)
    page = await listing.rows(session, statement)
    items = [MentorOut.model_validate(row) for row in page.items]
    return Page(items=items, next_cursor=page.next_cursor)


@router.get(
    "/mentors/{mentor_id}", response_model=MentorOut, responses=problems(MentorNotFoundError)
)
async def get_mentor(
    mentor_id: MentorId, session: ReadSession, caller: Staff, response: Response
) -> MentorOut:
    """One mentor."""
    return tagged(response, await _mentor(session, caller.scope(*STAFF), mentor_id))


@router.patch(
    "/mentors/{mentor_id}",
    response_model=MentorOut,
    responses=problems(MentorNotFoundError, PreconditionFailedError),
)
async def change_mentor(
    mentor_id: MentorId,
    patch: MentorPatch,
    session: Session,
    caller: Committee,
    seen: IfMatch,
    response: Response,
) -> MentorOut:
    """Change fields or capacity."""
    scope = caller.scope(Role.COMMITTEE)
    await use_cases.change_mentor(session, scope, mentor_id, patch, seen=seen)
    return tagged(response, await _mentor(session, scope, mentor_id))


@router.post(
    "/mentors/{mentor_id}/retire",
    response_model=MentorOut,
    responses=problems(MentorNotFoundError, MentorRetiredError, PreconditionFailedError),
)
async def retire_mentor(
    mentor_id: MentorId, session: Session, caller: Committee, seen: IfMatch, response: Response
) -> MentorOut:
    """Ask them no more; agreements that run go on."""
    scope = caller.scope(Role.COMMITTEE)
    await use_cases.retire_mentor(session, scope, mentor_id, seen=seen)
    return tagged(response, await _mentor(session, scope, mentor_id))


@router.get(
    "/mentor-suggestions",
    response_model=list[MentorSuggestionOut],
    responses=problems(MenteeNotFoundError),
)
async def suggest_mentors(
    person_id: PersonId,
    session: ReadSession,
    caller: Staff,
    field: Annotated[list[str] | None, Query(max_length=20)] = None,
) -> list[MentorSuggestionOut]:
    """Mentors with room who share a field with the person, the nearest first."""
    scope = caller.scope(*STAFF)
    person = await person_in(session, scope, person_id)
    if person is None:
        raise MenteeNotFoundError("请选择您管理范围内的人。")
    statement = queries.mentors_matching(scope, MentorFilter(status="active"))
    found = await session.execute(statement.order_by(*queries.MENTOR_KEYS).limit(OPTIONS))
    rows = {str(row.id): row for row in found}
    known = (*person.skills, *([person.major] if person.major else []), *(field or []))
    options = [
        Option(
            key,
            None if row.person_id is None else str(row.person_id),
            row.org_path,
            tuple(row.fields),
            row.capacity,
            row.leading,
        )
        for key, row in rows.items()
    ]
    mentee = Mentee(str(person.id), person.org_path, known)
    return [
        MentorSuggestionOut(
            mentor=MentorOut.model_validate(rows[one.mentor_id]),
            shared_fields=list(one.shared_fields),
            distance=one.distance,
            free=one.free,
        )
        for one in suggestions(mentee, options, ASKED_AT_ONCE)
    ]


@router.post(
    "/mentorships",
    response_model=MentorshipOut,
    status_code=201,
    responses=problems(
        MenteeNotFoundError,
        MentorNotFoundError,
        MentorshipRefusedError,
        MentorRetiredError,
        MentorBusyError,
    ),
)
async def agree_mentorship(
    body: MentorshipIn, session: Session, caller: Committee, response: Response
) -> MentorshipOut:
    """Pair mentors with a person, for a time and with goals."""
    scope = caller.scope(Role.COMMITTEE)
    made = await use_cases.pair(session, scope, body)
    return tagged(response, await _mentorship(session, scope, None, made.id))


@router.get("/mentorships", response_model=Page[MentorshipRow], responses=SHEETS)
@sheet_of(MentorshipRow, sheets.MENTORSHIPS)
async def list_mentorships(
    session: ReadSession,
    caller: StaffOrSelf,
    wanted: Annotated[MentorshipFilter, Query()],
    listing: MentorshipsListing,
) -> Page[MentorshipRow]:
    """Agreements by their next follow-up; a member sees those they take part in."""
    scope, own = caller.scope(*STAFF), _self(caller)
    statement = queries.mentorships_matching(scope, wanted, clock.today(), own)
    page = await listing.rows(session, statement)
    items = await _with_mentors(session, page.items)
    return Page(
        items=[MentorshipRow.model_validate(row) for row in items], next_cursor=page.next_cursor
    )


@router.get(
    "/mentorships/{mentorship_id}",
    response_model=MentorshipOut,
    responses=problems(MentorshipNotFoundError),
)
async def get_mentorship(
    mentorship_id: MentorshipId, session: ReadSession, caller: StaffOrSelf, response: Response
) -> MentorshipOut:
    """One agreement with what followed."""
    scope = caller.scope(*STAFF)
    return tagged(response, await _mentorship(session, scope, _self(caller), mentorship_id))


@router.patch(
    "/mentorships/{mentorship_id}",
    response_model=MentorshipOut,
    responses=problems(
        MentorshipNotFoundError,
        MentorshipOverError,
        MentorshipRefusedError,
        PreconditionFailedError,
    ),
)
async def change_mentorship(
    mentorship_id: MentorshipId,
    patch: MentorshipPatch,
    session: Session,
    caller: Committee,
    seen: IfMatch,
    response: Response,
) -> MentorshipOut:
    """Change end, goals or rhythm."""
    scope = caller.scope(Role.COMMITTEE)
    await use_cases.change_mentorship(session, scope, mentorship_id, patch, seen=seen)
    return tagged(response, await _mentorship(session, scope, None, mentorship_id))


@router.post(
    "/mentorships/{mentorship_id}/follow-ups",
    response_model=FollowUpOut,
    status_code=201,
    responses=problems(MentorshipNotFoundError, MentorshipOverError, FollowUpRefusedError),
)
async def note_follow_up(
    mentorship_id: MentorshipId, body: FollowUpIn, session: Session, caller: StaffOrSelf
) -> FollowUpOut:
    """Note a talk, a work report or a mentor's feedback."""
    actor = Actor(AccountId(caller.subject), caller.scope(*STAFF), _self(caller))
    made = await use_cases.follow_up(session, actor, mentorship_id, body)
    await session.refresh(made)
    return FollowUpOut.model_validate(made)


@router.post(
    "/mentorships/{mentorship_id}/end",
    response_model=MentorshipOut,
    responses=problems(
        MentorshipNotFoundError,
        MentorshipOverError,
        MentorshipRefusedError,
        PreconditionFailedError,
    ),
)
async def end_mentorship(
    mentorship_id: MentorshipId,
    body: MentorshipEndIn,
    session: Session,
    caller: Committee,
    seen: IfMatch,
    response: Response,
) -> MentorshipOut:
    """End an agreement with a summary."""
    scope = caller.scope(Role.COMMITTEE)
    await use_cases.end_mentorship(session, scope, mentorship_id, body, seen=seen)
    return tagged(response, await _mentorship(session, scope, None, mentorship_id))


def _self(caller: Caller) -> PersonId | None:
    if caller.person_id is None or not caller.has(Role.MEMBER):
        return None
    return PersonId(caller.person_id)


async def _mentor(session: AsyncSession, scope: Scope, mentor_id: MentorId) -> MentorOut:
    found = await session.execute(queries.shown_mentors(scope).where(Mentor.id == mentor_id))
    row = found.one_or_none()
    if row is None:
        raise MentorNotFoundError
    return MentorOut.model_validate(row)


async def _mentorship(
    session: AsyncSession, scope: Scope, own: PersonId | None, mentorship_id: MentorshipId
) -> MentorshipOut:
    found = await session.execute(
        queries.shown_mentorships(scope, own).where(Mentorship.id == mentorship_id)
    )
    row = found.one_or_none()
    if row is None:
        raise MentorshipNotFoundError
    (shown,) = await _with_mentors(session, [row._asdict()])
    follow_ups = await queries.follow_ups_of(session, mentorship_id)
    told = [FollowUpOut.model_validate(one) for one in follow_ups]
    return MentorshipOut.model_validate(shown | {"follow_ups": told})


async def _with_mentors(
    session: AsyncSession, rows: Sequence[Mapping[str, Any]]
) -> list[dict[str, Any]]:
    today = clock.today()
    leading = await queries.mentors_of(session, [row["id"] for row in rows])
    return [
        dict(row)
        | {
            "mentors": [
                LeadingMentor.model_validate(one)
                for one in leading
                if one.mentorship_id == row["id"]
            ],
            "is_overdue": is_overdue(
                row["follow_up_due_on"], today, is_active=row["state"] == "active"
            ),
        }
        for row in rows
    ]
