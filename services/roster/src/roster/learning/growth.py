"""Training as entries of a growth file."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from roster.core.growth import Entry, EntryKind
from roster.core.training.words import KIND_LABELS, TrainingKind
from roster.ids import PersonId
from roster.models.development.growth import Sight
from roster.models.training.hours import TrainingHours


def training_entry(row: TrainingHours) -> Entry:
    label = KIND_LABELS[TrainingKind(row.kind)]
    return Entry(row.on_day, EntryKind.TRAINING, row.title, f"{label} {float(row.hours):g} 学时")


async def entries(session: AsyncSession, sight: Sight, person_id: PersonId) -> Sequence[Entry]:
    """What stands in the ledger: entries that were taken back are left out, as is the taking."""
    back = aliased(TrainingHours)
    found = await session.scalars(
        select(TrainingHours)
        .where(
            TrainingHours.person_id == person_id,
            sight.of(TrainingHours.org_path, TrainingHours.person_id),
            TrainingHours.reverses_id.is_(None),
            ~select(back.id).where(back.reverses_id == TrainingHours.id).exists(),
        )
        .order_by(TrainingHours.on_day, TrainingHours.id)
    )
    return [training_entry(row) for row in found]
