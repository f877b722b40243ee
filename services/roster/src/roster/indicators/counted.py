"""Tallies of a subtree on a day, and the rules that hold there."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from common import clock
from common.scope import Scope
from sqlalchemy.ext.asyncio import AsyncSession

from roster.core.indicators.counting import OwnTally, tallies_of
from roster.core.indicators.rules import Rules
from roster.core.indicators.tally import Tally
from roster.ids import OrganizationId
from roster.indicators import queries, reading, summaries
from roster.indicators.errors import IndicatorOrganizationNotFoundError, IndicatorTooWideError
from roster.models.organization import Organization
from roster.models.tree import organization_in

MAX_SERVICES: Final = 200_000
"""How many services are counted one by one while somebody waits."""


@dataclass(frozen=True)
class Place:
    """What is asked about: one organization with everything below it, or all the caller sees."""

    scope: Scope
    organization: Organization | None

    @property
    def name(self) -> str:
        return "全部组织" if self.organization is None else self.organization.name

    @property
    def path(self) -> str | None:
        """The root of the subtree; None where the caller sees several."""
        return self.scope.paths[0] if len(self.scope.paths) == 1 else None


async def place_of(
    session: AsyncSession, scope: Scope, organization_id: OrganizationId | None
) -> Place:
    """The place asked about; without an organization the one the caller belongs to.

    Raises:
        IndicatorOrganizationNotFoundError: it is not there, or not for this caller.
    """
    if organization_id is None:
        top = await queries.only_top(session, scope)
        return Place(scope, None) if top is None else Place(scope.within(top.path), top)
    organization = await organization_in(session, scope, organization_id)
    if organization is None:
        raise IndicatorOrganizationNotFoundError
    return Place(scope.within(organization.path), organization)


async def rules_at(session: AsyncSession, place: Place, day: date) -> Rules:
    return await queries.rules_in_force(session, place.path or "", day)


async def tally_of(
    session: AsyncSession, place: Place, day: date, *, kinds: Sequence[str] | None = None
) -> Tally:
    """The tally of the place: today's from the summaries, another day's from the rows.

    Raises:
        IndicatorTooWideError: on another day than today, more than can be counted one by one.
    """
    if place.path is not None and day == clock.today():
        known = await summaries.tallies_today(session, [place.path], day, kinds=kinds)
        if known is not None:
            return known[place.path]
    own = await own_tallies(session, place, day)
    if place.path is None:
        return Tally.total(one.within("") for one in own.values())
    return Tally.total(one.within(place.path) for one in own.values())


async def tallies_on(session: AsyncSession, place: Place, days: Sequence[date]) -> list[Tally]:
    """The tally of the place on each of the days.

    Raises:
        IndicatorTooWideError: as ``tally_of`` does.
    """
    return [await tally_of(session, place, day) for day in days]


async def tallies_below(
    session: AsyncSession,
    place: Place,
    paths: Sequence[str],
    day: date,
    *,
    kinds: Sequence[str] | None = None,
) -> dict[str, Tally]:
    """The tallies of subtrees of the place.

    Raises:
        IndicatorTooWideError: as ``tally_of`` does.
    """
    if day == clock.today():
        known = await summaries.tallies_today(session, paths, day, kinds=kinds)
        if known is not None:
            return known
    own = await own_tallies(session, place, day)
    return {path: subtotal(own, path) for path in paths}


async def own_tallies(session: AsyncSession, place: Place, day: date) -> dict[str, OwnTally]:
    """The tally of each organization of the place, from the rows themselves.

    Where the place is several subtrees, only services inside them count.

    Raises:
        IndicatorTooWideError: more services than can be counted while somebody waits.
    """
    await check_width(session, place)
    facts = await reading.facts_in(session, place.scope, day)
    services = facts.services
    if place.path is None:
        services = [one for one in services if place.scope.covers(one.path)]
    return tallies_of(facts.organizations, facts.posts, services, day)


async def check_width(session: AsyncSession, place: Place) -> None:
    counted = await reading.services_counted(session, place.scope, up_to=MAX_SERVICES + 1)
    if counted > MAX_SERVICES:
        raise IndicatorTooWideError(
            "今日以外的统计要逐人计算，请选择小一些的下级组织；若统计的是今日，数据正在汇总，请稍后再试。"
        )


def subtotal(own: Mapping[str, OwnTally], path: str) -> Tally:
    """The tally of a subtree, from those of its organizations."""
    return Tally.total(one.within(path) for at, one in own.items() if at.startswith(path))
