"""What staff did for somebody else, with the reason; the table only grows."""

from typing import Literal

from common import clock
from common.ids import new_id
from common.web.auth import Caller
from sqlalchemy.ext.asyncio import AsyncSession

from placement.ids import AccountId, CorrectionId, PersonId, RoundId
from placement.models.sign_up import Correction

Corrected = Literal["sign_up", "withdrawal", "wish", "request", "screening", "intent"]


def record_correction(
    session: AsyncSession,
    round_id: RoundId,
    person_id: PersonId | None,
    what: Corrected,
    reason: str,
    caller: Caller,
) -> None:
    """Keep who changed what of whom, and why, in the transaction of the change."""
    session.add(
        Correction(
            id=CorrectionId(new_id()),
            round_id=round_id,
            person_id=person_id,
            what=what,
            reason=reason,
            made_by=AccountId(caller.subject),
            made_at=clock.now(),
        )
    )
