"""What happens to a round until it is frozen."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import NamedTuple
from uuid import UUID

from common import clock
from common.errors import NotFoundError
from common.events.outbox import Event, emit
from common.ids import new_id
from common.jobs import start_job
from common.web.auth import Caller, Role
from common.web.etag import check_version, expected_version
from sqlalchemy import ColumnElement
from sqlalchemy.ext.asyncio import AsyncSession

from placement import selection
from placement.access import (
    is_staff,
    refuse_unless_open,
    round_in,
    rounds_to_decide,
    visible_rounds,
)
from placement.clients.roster import (
    AppointmentRow,
    OrganizationRow,
    PersonRow,
    PostRow,
    Roster,
    export,
    organization,
)
from placement.core.requests import with_requests
from placement.core.rounds import FrozenRound
from placement.corrections import record_correction
from placement.errors import NotSignedUpError, RoundNotFoundError
from placement.ids import AccountId, JobId, PersonId, RoundId
from placement.models import PLUMBING
from placement.models.round import Round, Wish
from placement.rounds import queries
from placement.rounds.errors import (
    NobodyToPlaceError,
    OrganizationNotFoundError,
    RoundTooLargeError,
    TwoSidedNeedsSignUpError,
    WishNotFoundError,
)
from placement.rounds.schemas import RoundIn, RoundPatch, WishIn
from placement.snapshots import policy_of, rows_of, snapshot_hash
from placement.windows import is_declared, reason_of, refuse_outside

FREEZE_TASK = "rounds.freeze"
MAX_PAIRS = 4_000_000
"""People times posts that one round may hold; beyond it, split the round by street or county."""


class WishKey(NamedTuple):
    """Whose wishes in which round."""

    round_id: RoundId
    person_id: PersonId


@dataclass(frozen=True)
class Exports:
    """What the roster said when it was asked."""

    people: list[PersonRow]
    posts: list[PostRow]
    appointments: list[AppointmentRow]
    organizations: list[OrganizationRow]

    def of(self, people: Callable[[UUID], bool]) -> "Exports":
        """With only those people who take part."""
        return replace(self, people=[row for row in self.people if people(row.id)])


@dataclass(frozen=True)
class Choices:
    """What people and branches asked for."""

    wishes: dict[UUID, tuple[list[UUID], bool]]
    requests: dict[str, list[str]]


async def create_round(
    session: AsyncSession, roster: Roster, caller: Caller, body: RoundIn
) -> Round:
    """Open a round on an organization of the caller's own subtree.

    Raises:
        OrganizationNotFoundError: the roster does not show it to the caller, or it lies outside.
        TwoSidedNeedsSignUpError: branches would choose among people who agreed to nothing.
    """
    try:
        place = await organization(roster, body.organization_id)
    except NotFoundError:
        raise OrganizationNotFoundError from None
    if not caller.scope(Role.COMMITTEE).covers(place.path):
        raise OrganizationNotFoundError
    created = Round(
        id=RoundId(new_id()),
        name=body.name,
        organization_id=body.organization_id,
        organization_name=place.name,
        org_path=place.path,
        candidates=body.candidates.model_dump(mode="json"),
        posts=body.posts.model_dump(mode="json"),
        policy=body.declared_policy().model_dump(mode="json"),
        sign_up=body.sign_up.model_dump(mode="json"),
        two_sided=body.two_sided.model_dump(mode="json"),
        document_title=body.document_title or _title(body.name),
        reference_on=body.reference_on or clock.today(),
        starts_on=body.starts_on,
        state="open",
        created_by=AccountId(caller.subject),
        created_at=clock.now(),
    )
    _refuse_unknown_applicants(created)
    session.add(created)
    await _tell(session, created, "round.opened")
    await session.flush()
    return created


async def change_round(
    session: AsyncSession,
    visible: ColumnElement[bool],
    round_id: RoundId,
    seen: int,
    body: RoundPatch,
) -> Round:
    """Change what is declared, while it is open.

    Raises:
        RoundNotOpenError: people may rely on what was frozen.
        TwoSidedNeedsSignUpError: as for a new round.
    """
    found = await round_in(session, visible, round_id, lock=True)
    check_version(found, seen)
    refuse_unless_open(found)
    for field in body.model_fields_set:
        value = getattr(body, field)
        if value is None and field != "starts_on":
            continue
        dumped = value.model_dump(mode="json") if hasattr(value, "model_dump") else value
        setattr(found, field, dumped)
    _refuse_unknown_applicants(found)
    await _tell(session, found, "round.changed")
    await session.flush()
    return found


async def wish_of(
    session: AsyncSession, caller: Caller, round_id: RoundId, person_id: PersonId
) -> Wish:
    """Raises WishNotFoundError also to a member who asks about somebody else."""
    found = await round_in(session, visible_rounds(caller), round_id)
    wish = await queries.wish_of(session, round_id, person_id)
    if wish is None or not (is_staff(caller, found.org_path) or caller.person_id == person_id):
        raise WishNotFoundError
    return wish


async def put_wish(
    session: AsyncSession, caller: Caller, key: WishKey, body: WishIn, if_match: str | None
) -> Wish:
    """Write a person's wishes; a member only their own.

    Raises:
        RoundNotFoundError: outside the scope, or a member acting for somebody else.
        RoundNotOpenError: wishes are frozen with the round.
        WindowNotOpenError, WindowOverError: the person is too early or too late.
        ReasonMissingError: staff correct somebody's wishes without saying why.
        NotSignedUpError: sign-up comes first where the round asks for it.
    """
    seen = visible_rounds(caller) if caller.person_id == key.person_id else rounds_to_decide(caller)
    # The lock keeps a freeze from reading wishes while this one is being written.
    found = await round_in(session, seen, key.round_id, lock=True)
    own = caller.person_id == key.person_id and caller.has(Role.MEMBER)
    if not own and not caller.scope(Role.COMMITTEE).covers(found.org_path):
        raise RoundNotFoundError
    refuse_unless_open(found)
    if found.sign_up["mode"] == "required" and not await queries.is_signed_up(session, *key):
        raise NotSignedUpError("请先报名，再填志愿。")
    if own:
        refuse_outside(found.sign_up)
    elif found.sign_up["mode"] == "required" or is_declared(found.sign_up):
        reason = reason_of(body.reason)
        record_correction(session, key.round_id, key.person_id, "wish", reason, caller)
    wish = await queries.wish_of(session, *key)
    if wish is None:
        wish = Wish(round_id=key.round_id, person_id=key.person_id)
        session.add(wish)
    else:
        check_version(wish, expected_version(if_match))
    wish.post_ids = list(body.post_ids)
    wish.accepts_other = body.accepts_other
    wish.updated_by = AccountId(caller.subject)
    wish.updated_at = clock.now()
    await session.flush()
    return wish


async def request_freeze(
    session: AsyncSession, visible: ColumnElement[bool], account: UUID, round_id: RoundId
) -> tuple[Round, UUID]:
    """Ask for the freeze; the round stays open until the job has copied everything.

    Raises:
        RoundNotOpenError: it is frozen already.
    """
    found = await round_in(session, visible, round_id, lock=True)
    refuse_unless_open(found)
    job_id = await start_job(
        session,
        PLUMBING,
        FREEZE_TASK,
        {"round_id": str(round_id)},
        org_path=found.org_path,
        requested_by=account,
    )
    found.freeze_job_id = JobId(job_id)
    await session.flush()
    return found, job_id


async def read_exports(roster: Roster, found: Round) -> Exports:
    """Everything a freeze copies, before it opens a transaction."""
    place, day = found.organization_id, found.starts_on or clock.today()
    return Exports(
        people=await export(roster, "people", PersonRow, place, day),
        posts=await export(roster, "posts", PostRow, place, day),
        appointments=await export(roster, "appointments", AppointmentRow, place, day),
        organizations=await export(roster, "organizations", OrganizationRow, place, day),
    )


async def freeze_round(session: AsyncSession, round_id: RoundId, exports: Exports) -> Round:
    """Copy the inputs and close the round to changes; a second freeze changes nothing.

    Raises:
        NobodyToPlaceError: the filters leave no person or no post.
        RoundTooLargeError: more pairs than one run can hold.
    """
    found = await session.get_one(Round, round_id, with_for_update=True)
    if found.state != "open":
        return found
    wishes = await queries.all_wishes(session, round_id)
    takes_part = await queries.taking_part(session, found)
    choices = Choices(wishes, await queries.all_requests(session, round_id))
    frozen = _copied(found, exports.of(takes_part), choices)
    people = {candidate.id for candidate in frozen.candidates}
    posts = {post.id for post in frozen.posts}
    found.state = "frozen"
    found.frozen_at = clock.now()
    found.snapshot_hash = snapshot_hash(frozen, found.policy)
    found.candidate_count = len(people)
    found.post_count = len(posts)
    found.seat_count = sum(post.seats for post in frozen.posts)
    found.dropped_wishes = sum(
        str(person) not in people or str(post) not in posts
        for person, (wished, _) in wishes.items()
        for post in wished
    )
    session.add_all(rows_of(found, frozen))
    await _tell(session, found, "round.frozen")
    await session.flush()
    return found


def _copied(found: Round, exports: Exports, choices: Choices) -> FrozenRound:
    """The frozen round, or a refusal that says why there is none."""
    rules, post_rules = found.candidates["filter"], found.posts["filter"]
    by_id = {row.id: row for row in exports.organizations}
    below = {row.id: row.path for row in exports.organizations}
    people_from = _path_of(rules["organization_id"], below, found.org_path)
    posts_from = _path_of(post_rules["organization_id"], below, found.org_path)
    people = [row for row in exports.people if row.org_path.startswith(people_from)]
    open_posts = [row for row in exports.posts if row.org_path.startswith(posts_from)]
    begin = found.starts_on or clock.today()
    candidates = selection.candidates_of(people, exports.appointments, choices.wishes, rules, begin)
    posts = selection.posts_of(open_posts, by_id, post_rules)
    posts = with_requests(posts, candidates, choices.requests)
    if not candidates or not posts:
        raise NobodyToPlaceError("请检查人员和岗位的筛选条件，或先在花名册中补充人员、岗位。")
    if len(candidates) * len(posts) > MAX_PAIRS:
        raise RoundTooLargeError("请按街道或县区拆分成几个轮次。")
    caps = {cap["organization_id"]: cap["cap"] for cap in found.policy["caps"]}
    regions = selection.regions_of(posts, exports.organizations, caps)
    return FrozenRound(found.reference_on, policy_of(found.policy), candidates, posts, regions)


def _path_of(organization_id: str | None, paths: dict[UUID, str], own: str) -> str:
    """Path a filter is about; an organization that is not below the round's leaves nobody."""
    if organization_id is None:
        return own
    found = paths.get(UUID(organization_id))
    if found is None:
        raise NobodyToPlaceError("筛选条件里的组织不在本轮组织之下，请更正。")
    return found


def _refuse_unknown_applicants(found: Round) -> None:
    if found.two_sided["is_used"] and found.sign_up["mode"] != "required":
        raise TwoSidedNeedsSignUpError("请把报名方式设为“需要报名”，本人同意后单位才能看到。")


def _title(name: str) -> str:
    return name if name.endswith("安排表") else f"{name}安排表"


async def _tell(session: AsyncSession, found: Round, kind: str) -> None:
    data = {"round_id": str(found.id), "state": found.state}
    await emit(session, PLUMBING, Event(kind, f"rounds/{found.id}", found.org_path, data))
