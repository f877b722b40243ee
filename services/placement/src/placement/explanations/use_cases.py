"""Explanations from the stored prices and the frozen inputs; nothing is solved again here."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from common.web.auth import Caller, Role
from common.web.page import PageQuery, Rows
from sqlalchemy.ext.asyncio import AsyncSession

from placement.access import ANNOUNCED, is_staff, run_in, visible_rounds
from placement.core import explain
from placement.core.eligibility import LABELS, Refusal, reasons
from placement.core.lottery import ticket
from placement.core.people import Candidate
from placement.core.policy import LABELS as PART_LABELS
from placement.core.policy import Part
from placement.core.rounds import FrozenRound
from placement.core.sentences import Step, empty_line
from placement.errors import (
    CandidateNotFoundError,
    PostNotFoundError,
    RunNotDoneError,
    RunNotFoundError,
)
from placement.explanations import queries
from placement.explanations.errors import ResultNotAnnouncedError
from placement.explanations.queries import RegionPrice, Seat
from placement.explanations.schemas import (
    AlternativeOut,
    EmptyPostOut,
    ExplanationOut,
    PartOut,
    PricePartOut,
    RuleCountOut,
    RuleOut,
    SeatedOut,
    WentElsewhereOut,
)
from placement.ids import PersonId, PostId, RunId
from placement.models.round import FrozenPost, Round
from placement.models.run import Run, RunPost
from placement.snapshots import CANDIDATE, POST, WEIGHT_STEPS, policy_of

MAX_ELSEWHERE = 20


@dataclass(frozen=True)
class _Board:
    """The posts an explanation speaks about, as frozen and as they ended."""

    frozen: FrozenRound
    posts: Mapping[PostId, FrozenPost]
    ended: Mapping[PostId, RunPost]
    seated: Mapping[PostId, list[Seat]]
    caps: Sequence[RegionPrice]
    shows_others: bool


async def explain_person(
    session: AsyncSession,
    caller: Caller,
    run_id: RunId,
    person_id: PersonId,
    post_id: PostId | None,
) -> ExplanationOut:
    """Why a person is where they are; without a post, why not at each other wish.

    Raises:
        RunNotFoundError: outside the scope; for a member also every run but the approved one.
        CandidateNotFoundError: not in the round, or a member asks about somebody else.
        ResultNotAnnouncedError: a member must wait for the notice.
    """
    run = await run_in(session, visible_rounds(caller), run_id)
    found = await session.get_one(Round, run.round_id)
    shows_others = is_staff(caller, found.org_path)
    if not shows_others:
        _refuse_member(caller, found, run, person_id)
    if run.state != "done":
        raise RunNotDoneError("请等运算完成。", state=run.state)
    person = await queries.candidate_of(session, run, person_id)
    seat = await queries.seat_of(session, run, person_id)
    if person is None or seat is None:
        raise CandidateNotFoundError
    candidate = CANDIDATE.validate_python(person.data)
    wanted = _wanted(candidate, seat, post_id)
    about = [*wanted, *([seat.post_id] if seat.post_id else [])]
    posts = await queries.posts_by_id(session, run, about)
    if post_id is not None and post_id not in posts:
        raise PostNotFoundError
    board = _Board(
        frozen=FrozenRound(found.reference_on, policy_of(found.policy), (), ()),
        posts=posts,
        ended=await queries.run_posts_by_id(session, run.id, about),
        seated=await queries.seats_at(session, run, wanted) if shows_others else {},
        caps=await queries.region_prices(session, run),
        shows_others=shows_others,
    )
    return _explained(run, candidate, seat, board, wanted)


def _refuse_member(caller: Caller, found: Round, run: Run, person_id: PersonId) -> None:
    """A member: their own place only, in the decision only, once it is announced."""
    if not caller.has(Role.MEMBER) or caller.person_id != person_id:
        raise CandidateNotFoundError
    if found.state not in ANNOUNCED:
        raise ResultNotAnnouncedError("公示后即可查看。", state=found.state)
    if found.approved_run_id != run.id:
        raise RunNotFoundError


def _wanted(candidate: Candidate, seat: Seat, post_id: PostId | None) -> list[PostId]:
    """The posts to say "why not" about."""
    if post_id is not None:
        return [post_id] if post_id != seat.post_id else []
    wished = [_post_id(text) for text in candidate.wishes]
    return [wish for wish in wished if wish != seat.post_id]


def _explained(
    run: Run, candidate: Candidate, seat: Seat, board: _Board, wanted: Sequence[PostId]
) -> ExplanationOut:
    here = board.posts.get(seat.post_id) if seat.post_id else None
    price, surplus, parts = 0, (0, 0), list[PartOut]()
    if here is not None:
        fit = explain.fit_of(board.frozen, candidate, POST.validate_python(here.data))
        high, low = explain.entry_price(board.frozen, candidate, _prices(board, here.post_id))
        price, surplus = high, (fit.value - high, fit.value - low)
        parts = _parts(fit.parts)
    return ExplanationOut(
        run_id=run.id,
        person_id=seat.person_id,
        person_name=seat.person_name,
        post_id=seat.post_id,
        post_title=here.title if here else None,
        organization_name=here.organization_name if here else None,
        wish_rank=seat.wish_rank,
        value=seat.value,
        price=price,
        parts=parts,
        is_adjusted=seat.is_adjusted,
        lottery_ticket=ticket(run.seed, candidate.id),
        summary=seat.reason,
        not_there=[
            _alternative(candidate, board.posts[wish], board, surplus)
            for wish in wanted
            if wish in board.posts
        ],
    )


def _alternative(
    candidate: Candidate, row: FrozenPost, board: _Board, surplus: tuple[int, int]
) -> AlternativeOut:
    post = POST.validate_python(row.data)
    fit = explain.fit_of(board.frozen, candidate, post)
    prices, ended = _prices(board, row.post_id), board.ended[row.post_id]
    interval = explain.entry_price(board.frozen, candidate, prices)
    caps = [(cap.name, cap.price) for cap in board.caps if row.org_path.startswith(cap.org_path)]
    steps = explain.steps_of(interval[0], prices, caps)
    is_full = ended.filled >= ended.seats
    told = explain.why_not(fit, interval, surplus, steps, is_full=is_full)
    return AlternativeOut(
        post_id=row.post_id,
        post_title=row.title,
        organization_name=row.organization_name,
        wish_rank=fit.wish_rank,
        is_eligible=not fit.mask,
        refused_by=_rules(fit.mask),
        value=fit.value,
        parts=_parts(fit.parts),
        price=told.price,
        price_low=told.price_low,
        price_parts=[_price_part(step) for step in told.steps],
        short_by=told.short_by,
        short_by_low=told.short_by_low,
        seats=ended.seats,
        filled=ended.filled,
        seated=[
            SeatedOut(
                person_id=other.person_id,
                person_name=other.person_name,
                value=other.value,
                wish_rank=other.wish_rank,
            )
            for other in board.seated.get(row.post_id, [])
        ],
        summary=told.summary,
        would_change=list(told.would_change),
    )


async def empty_posts(session: AsyncSession, run: Run, paging: PageQuery) -> Rows[EmptyPostOut]:
    """Posts that are not full or not covered: who was reachable, and where they went."""
    page = await queries.unfilled_page(session, run, paging)
    posts = dict(await queries.posts_by_id(session, run, [row.post_id for row in page.items]))
    named = {who for row in page.items for who in row.reachable[:MAX_ELSEWHERE]}
    seats = await queries.seats_of_people(session, run, [_person_id(who) for who in named])
    went_to = [seat.post_id for seat in seats.values() if seat.post_id]
    others = dict(await queries.posts_by_id(session, run, went_to))
    items = [_empty(run, row, seats, posts | others) for row in page.items]
    return Rows(items, page.next_cursor)


def _empty(
    run: Run, row: RunPost, seats: Mapping[str, Seat], posts: Mapping[PostId, FrozenPost]
) -> EmptyPostOut:
    post = posts[row.post_id]
    elsewhere = [seats[who] for who in row.reachable[:MAX_ELSEWHERE] if who in seats]
    elsewhere = [seat for seat in elsewhere if seat.post_id != row.post_id]
    refused = {Refusal[name]: count for name, count in row.refused.items()}
    people = int((run.metrics or {}).get("candidates", 0))
    unmet = max(row.floor - row.covered, 0)
    return EmptyPostOut(
        post_id=row.post_id,
        post_title=post.title,
        organization_id=post.data["organization_id"],
        organization_name=post.organization_name,
        seats=row.seats,
        filled=row.filled,
        floor_under35=row.floor,
        covered=row.covered,
        reachable_count=row.reachable_count,
        refused=[
            RuleCountOut(code=str(rule.name), label=LABELS[rule], people=count)
            for rule, count in sorted(refused.items())
        ],
        went_elsewhere=[_went(seat, posts) for seat in elsewhere],
        summary=empty_line(row.seats, row.filled, row.reachable_count, unmet, people),
    )


def _went(seat: Seat, posts: Mapping[PostId, FrozenPost]) -> WentElsewhereOut:
    there = posts.get(seat.post_id) if seat.post_id else None
    return WentElsewhereOut(
        person_id=seat.person_id,
        person_name=seat.person_name,
        post_id=seat.post_id,
        post_title=there.title if there else None,
        organization_name=there.organization_name if there else None,
        value=seat.value,
    )


def _prices(board: _Board, post_id: PostId) -> explain.Prices:
    ended = board.ended[post_id]
    return explain.Prices(ended.price, ended.price_low, ended.young_price, ended.young_price_low)


def _parts(parts: Sequence[Part]) -> list[PartOut]:
    return [
        PartOut(
            name=part.name,
            label=PART_LABELS[part.name],
            score=part.score,
            weight=part.weight / WEIGHT_STEPS,
            points=part.points,
        )
        for part in parts
    ]


def _rules(mask: Refusal) -> list[RuleOut]:
    return [RuleOut(code=str(rule.name), label=LABELS[rule]) for rule in reasons(mask)]


def _price_part(step: Step) -> PricePartOut:
    return PricePartOut(level=step.level, name=step.name, points=step.points)


def _post_id(text: str) -> PostId:
    return PostId(UUID(text))


def _person_id(text: str) -> PersonId:
    return PersonId(UUID(text))
