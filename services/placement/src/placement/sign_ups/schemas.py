"""JSON shapes of sign-ups."""

from datetime import datetime

from pydantic import BaseModel, ConfigDict

from placement.fields import Reason
from placement.ids import AccountId, CorrectionId, PersonId, RoundId


class _In(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class _Out(BaseModel):
    model_config = ConfigDict(from_attributes=True, frozen=True)


class SignUpIn(_In):
    agrees: bool = False
    """Agrees to the use of their data for matching; kept in the roster as consent."""
    reason: Reason | None = None
    """Why staff sign somebody up."""


class WithdrawalIn(_In):
    reason: Reason | None = None
    """Why staff withdraw somebody; the person themself owes nobody a reason."""


class SignUpOut(_Out):
    round_id: RoundId
    person_id: PersonId
    name: str
    work_unit: str | None
    skills: list[str]
    signed_at: datetime
    consented_at: datetime
    withdrawn_at: datetime | None
    has_wishes: bool
    version: int


class SignUpCountsOut(_Out):
    """How far the sign-up is."""

    signed_up: int
    withdrawn: int
    without_wishes: int
    """Signed up, not withdrawn, and no wishes written."""


class CorrectionOut(_Out):
    id: CorrectionId
    person_id: PersonId | None
    what: str
    reason: str
    made_by: AccountId
    made_at: datetime
