"""Identifiers of the service's rows, and of rows that other services own."""

from typing import NewType
from uuid import UUID

RoundId = NewType("RoundId", UUID)
RunId = NewType("RunId", UUID)
AdjustmentId = NewType("AdjustmentId", UUID)
CorrectionId = NewType("CorrectionId", UUID)

PersonId = NewType("PersonId", UUID)
"""Issued by the roster."""

PostId = NewType("PostId", UUID)
"""Issued by the roster."""

OrganizationId = NewType("OrganizationId", UUID)
"""Issued by the roster."""

AccountId = NewType("AccountId", UUID)
"""Issued by the gateway."""

JobId = NewType("JobId", UUID)
