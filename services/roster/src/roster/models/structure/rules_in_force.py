"""Which rules hold for an organization on a day."""

from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from roster.core.structure.rules import NAMES, Rules
from roster.ids import OrganizationId
from roster.models.structure.rule_set import RuleSet


def paths_down_to(path: str) -> list[str]:
    """The paths from the root to an organization, itself included."""
    segments = path.rstrip("/").split("/")
    return ["/".join(segments[:depth]) + "/" for depth in range(1, len(segments) + 1)]


@dataclass(frozen=True, slots=True)
class InForce:
    """The rules, and for each one that somebody set: which organization, since when."""

    rules: Rules
    set_by: dict[str, tuple[OrganizationId, date]]


async def rules_in_force(session: AsyncSession, path: str, day: date) -> InForce:
    """What holds at a path: set nearer goes before set above, set later before set earlier.

    Read without a scope: what is set above holds below, and names nobody.
    """
    found = await session.scalars(
        select(RuleSet)
        .where(RuleSet.org_path.in_(paths_down_to(path)), RuleSet.effective_on <= day)
        .order_by(RuleSet.org_path, RuleSet.effective_on)
    )
    rules = Rules()
    set_by: dict[str, tuple[OrganizationId, date]] = {}
    for one in found:
        values = {name: value for name, value in one.values.items() if name in NAMES}
        rules = replace(rules, **values)
        set_by |= dict.fromkeys(values, (one.organization_id, one.effective_on))
    return InForce(rules, set_by)
