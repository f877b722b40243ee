"""Ids of the gateway's own rows; mixing them up fails type checking."""

from typing import NewType
from uuid import UUID

AccountId = NewType("AccountId", UUID)
ClientId = NewType("ClientId", UUID)
FamilyId = NewType("FamilyId", UUID)

OrganizationId = NewType("OrganizationId", UUID)
"""Issued by the roster."""
PersonId = NewType("PersonId", UUID)
"""Issued by the roster."""
