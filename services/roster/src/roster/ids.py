"""Identifiers of the roster's rows, and of rows that other services own."""

from typing import NewType
from uuid import UUID

OrganizationId = NewType("OrganizationId", UUID)
OrganizationAliasId = NewType("OrganizationAliasId", UUID)
PersonId = NewType("PersonId", UUID)
PostId = NewType("PostId", UUID)
AppointmentId = NewType("AppointmentId", UUID)
CheckInId = NewType("CheckInId", UUID)
ImportId = NewType("ImportId", UUID)

AccountId = NewType("AccountId", UUID)
"""Issued by the gateway."""

RoundId = NewType("RoundId", UUID)
"""Issued by the placement service."""
