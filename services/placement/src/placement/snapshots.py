"""Frozen inputs as JSON in the database, and back as the core wants them."""

import hashlib
import json
from collections.abc import Sequence
from datetime import date
from typing import Any, Final

from pydantic import TypeAdapter
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from placement.core.people import Candidate, Post, Region
from placement.core.policy import Cap, Pin, Policy
from placement.core.rounds import FrozenRound
from placement.models.round import FrozenCandidate, FrozenPost, FrozenRegion, Round

CANDIDATE: Final = TypeAdapter(Candidate)
POST: Final = TypeAdapter(Post)
WEIGHT_STEPS: Final = 1000
"""Declared weights may have three decimals; the core counts in whole thousandths."""


def policy_of(declared: dict[str, Any]) -> Policy:
    """The core's policy from the declared one."""
    weights = {
        name: round(float(weight) * WEIGHT_STEPS) for name, weight in declared["weights"].items()
    }
    return Policy(
        weights=TypeAdapter(Policy).validate_python({"weights": weights}).weights,
        under35_inclusive=declared["under35_inclusive"],
        allow_in_term=declared["allow_in_term"],
        caps=tuple(Cap(cap["organization_id"], cap["cap"]) for cap in declared["caps"]),
        pins=tuple(Pin(pin["person_id"], pin["post_id"], pin["kind"]) for pin in declared["pins"]),
    )


def snapshot_hash(frozen: FrozenRound, declared: dict[str, Any]) -> str:
    """SHA-256 of everything a run may look at, in canonical JSON: same inputs, same hash."""
    regions = TypeAdapter(tuple[Region, ...]).dump_python(frozen.regions, mode="json")
    document = {
        "day": frozen.day.isoformat(),
        "policy": declared,
        "candidates": [CANDIDATE.dump_python(item, mode="json") for item in frozen.candidates],
        "posts": [POST.dump_python(item, mode="json") for item in frozen.posts],
        "regions": regions,
    }
    text = json.dumps(document, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


def rows_of(round_: Round, frozen: FrozenRound) -> list[Any]:
    """The rows that keep a frozen round."""
    people: list[Any] = [
        FrozenCandidate(
            round_id=round_.id,
            person_id=item.id,
            name=item.name,
            org_path=item.org_path,
            data=CANDIDATE.dump_python(item, mode="json"),
        )
        for item in frozen.candidates
    ]
    posts = [
        FrozenPost(
            round_id=round_.id,
            post_id=item.id,
            title=item.title,
            organization_name=item.organization_name,
            org_path=item.org_path,
            data=POST.dump_python(item, mode="json"),
        )
        for item in frozen.posts
    ]
    regions = [
        FrozenRegion(
            round_id=round_.id,
            organization_id=item.id,
            name=item.name,
            org_path=item.path,
            cap=item.cap,
        )
        for item in frozen.regions
    ]
    return [*people, *posts, *regions]


async def frozen_round(session: AsyncSession, round_: Round) -> FrozenRound:
    """The inputs of a frozen round, as the core takes them."""
    of_round = {"round_id": round_.id}
    people = await session.scalars(
        select(FrozenCandidate.data).filter_by(**of_round).order_by(FrozenCandidate.person_id)
    )
    posts = await session.scalars(
        select(FrozenPost.data).filter_by(**of_round).order_by(FrozenPost.post_id)
    )
    regions = await session.scalars(
        select(FrozenRegion).filter_by(**of_round).order_by(FrozenRegion.organization_id)
    )
    return FrozenRound(
        day=date.fromisoformat(round_.reference_on.isoformat()),
        policy=policy_of(round_.policy),
        candidates=tuple(CANDIDATE.validate_python(row) for row in people),
        posts=tuple(POST.validate_python(row) for row in posts),
        regions=tuple(
            Region(str(row.organization_id), row.name, row.org_path, row.cap) for row in regions
        ),
    )


def by_id(frozen: FrozenRound) -> tuple[dict[str, Candidate], dict[str, Post]]:
    """People and posts of a round by id."""
    people: Sequence[Candidate] = frozen.candidates
    return {item.id: item for item in people}, {item.id: item for item in frozen.posts}
