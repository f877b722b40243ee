"""A decision by hand: the round is solved again with it, and the difference is its cost."""

from collections import Counter
from typing import Any
from uuid import UUID

from common import clock
from common.events.outbox import Event, emit
from common.ids import new_id
from sqlalchemy.ext.asyncio import AsyncSession

from placement.adjustments import queries
from placement.adjustments.errors import PairRefusedError
from placement.adjustments.schemas import AdjustmentIn, AdjustmentOut, CostOut, MoveOut
from placement.core.eligibility import LABELS, Refusal, reasons, refusals_of
from placement.core.people import Post, is_young, post_line
from placement.core.policy import Pin
from placement.core.rounds import FrozenRound, PinError, RunResult
from placement.core.telling import ToldRun
from placement.errors import (
    CandidateNotFoundError,
    PostNotFoundError,
    RoundAlreadyApprovedError,
    RunNotDoneError,
)
from placement.ids import AccountId, AdjustmentId, PersonId, PostId
from placement.models import PLUMBING
from placement.models.round import Round
from placement.models.run import Adjustment, Run
from placement.results import metrics_of, save_result, solve_limited
from placement.settings import Settings
from placement.snapshots import by_id, frozen_round


async def adjust_run(
    session: AsyncSession, settings: Settings, run: Run, body: AdjustmentIn, account: UUID | None
) -> AdjustmentOut:
    """What a decision costs; with an account it is also made.

    Raises:
        RunNotDoneError, RoundAlreadyApprovedError: there is nothing to change, or no longer.
        CandidateNotFoundError, PostNotFoundError: not of this round.
        PairRefusedError: a rule, a capacity or another decision stands against it.
    """
    found = await session.get_one(Round, run.round_id)
    if run.state != "done" or run.metrics is None:
        raise RunNotDoneError("请等运算完成后再调整。", state=run.state)
    if found.state != "solved":
        raise RoundAlreadyApprovedError("审定后的方案不能再调整。", state=found.state)
    frozen = await frozen_round(session, found)
    _refuse_unknown(frozen, body)
    decisions = await queries.decisions_of(session, run)
    decisions[str(body.person_id)] = str(body.post_id) if body.post_id else None
    before = await queries.places_of(session, run)
    told = await _solved(settings, frozen, run.seed, decisions)
    cost = _cost(frozen, run.metrics, before, told.result)
    if account is not None:
        await _save(session, run, body, cost, account)
        await save_result(session, run, frozen, told, set(decisions))
        data = {"run_id": str(run.id), "round_id": str(found.id)}
        await emit(session, PLUMBING, Event("run.adjusted", f"runs/{run.id}", found.org_path, data))
        await session.flush()
    return AdjustmentOut(
        person_id=body.person_id,
        post_id=body.post_id,
        reason=body.reason,
        is_saved=account is not None,
        cost=cost,
    )


def pins_of(frozen: FrozenRound, decisions: dict[str, str | None]) -> list[Pin]:
    """Decisions as pins; keeping somebody without a post forbids them every post."""
    forced = [Pin(person, post, "force") for person, post in decisions.items() if post]
    out = [person for person, post in decisions.items() if post is None]
    return forced + [Pin(person, post.id, "forbid") for person in out for post in frozen.posts]


async def _solved(
    settings: Settings, frozen: FrozenRound, seed: str, decisions: dict[str, str | None]
) -> ToldRun:
    try:
        return await solve_limited(settings, frozen, seed, pins_of(frozen, decisions))
    except PinError as error:
        raise PairRefusedError(error.reason) from error


def _refuse_unknown(frozen: FrozenRound, body: AdjustmentIn) -> None:
    people, posts = by_id(frozen)
    person = people.get(str(body.person_id))
    if person is None:
        raise CandidateNotFoundError
    if body.post_id is None:
        return
    post = posts.get(str(body.post_id))
    if post is None:
        raise PostNotFoundError
    mask = refusals_of(person, post, frozen.day, allow_in_term=frozen.policy.allow_in_term)
    # A decision by hand may overrule a wish; it may not overrule a rule of the post.
    mask &= ~Refusal.NOT_WISHED
    if mask:
        rules = reasons(mask)
        raise PairRefusedError(
            "；".join(LABELS[rule] for rule in rules) + "。",
            refused_by=[str(rule.name) for rule in rules],
        )


def _cost(
    frozen: FrozenRound, before: dict[str, Any], places: dict[str, str | None], result: RunResult
) -> CostOut:
    """After minus before, and everybody whose place changes."""
    after = metrics_of(result)
    people, posts = by_id(frozen)
    moves = [
        MoveOut(
            person_id=PersonId(UUID(place.person_id)),
            person_name=people[place.person_id].name,
            from_post_id=_uuid(places.get(place.person_id)),
            from_post=_post_name(posts, places.get(place.person_id)),
            to_post_id=_uuid(place.post_id),
            to_post=_post_name(posts, place.post_id),
        )
        for place in result.places
        if places.get(place.person_id) != place.post_id
    ]
    return CostOut(
        value=after["value"] - before["value"],
        coverage=after["coverage"] - before["coverage"],
        placed=after["placed"] - before["placed"],
        envy_pairs=after["envy_pairs"] - before["envy_pairs"],
        floors_lost=_floors_lost(frozen, places, result),
        moves=moves,
    )


def _floors_lost(
    frozen: FrozenRound, places: dict[str, str | None], result: RunResult
) -> list[str]:
    """Posts whose floor was better covered before."""
    young = {
        item.id
        for item in frozen.candidates
        if is_young(item, frozen.day, inclusive=frozen.policy.under35_inclusive)
    }
    held = Counter(post for person, post in places.items() if person in young and post)
    _, posts = by_id(frozen)
    return [
        str(_post_name(posts, state.post_id))
        for state in result.posts
        if state.covered < min(held[state.post_id], state.floor)
    ]


def _post_name(posts: dict[str, Post], post_id: str | None) -> str | None:
    post = posts.get(post_id or "")
    return post_line(post) if post else None


def _uuid(text: str | None) -> PostId | None:
    return PostId(UUID(text)) if text else None


async def _save(
    session: AsyncSession, run: Run, body: AdjustmentIn, cost: CostOut, account: UUID
) -> None:
    session.add(
        Adjustment(
            id=AdjustmentId(new_id()),
            run_id=run.id,
            person_id=body.person_id,
            post_id=body.post_id,
            reason=body.reason,
            cost=cost.model_dump(mode="json"),
            made_by=AccountId(account),
            made_at=clock.now(),
        )
    )
    await session.flush()
