"""Lines that say who did what with a person's data. Anyone may write one, nobody changes one."""

from collections.abc import Iterable

from common.ids import new_id
from sqlalchemy import insert
from sqlalchemy.ext.asyncio import AsyncSession

from roster.ids import AccountId, PersonId
from roster.models.people.history import PersonAudit


async def note(  # noqa: PLR0913 - who, what, on whom, why
    session: AsyncSession,
    action: str,
    *,
    person_id: PersonId | None,
    org_path: str,
    actor: AccountId | None,
    fields: Iterable[str] = (),
    purpose: str | None = None,
) -> None:
    """Write a line. ``fields`` are names, never values."""
    await session.execute(
        insert(PersonAudit).values(
            id=new_id(),
            person_id=person_id,
            org_path=org_path,
            actor=actor,
            action=action,
            fields=sorted(set(fields)),
            purpose=purpose,
        )
    )
