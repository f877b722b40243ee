"""Ids that cannot be mistaken for one another. Those of other services name their issuer."""

from typing import NewType
from uuid import UUID

SchemeId = NewType("SchemeId", UUID)
CycleId = NewType("CycleId", UUID)
SubjectId = NewType("SubjectId", UUID)
RaterId = NewType("RaterId", UUID)
FormId = NewType("FormId", UUID)
TaskId = NewType("TaskId", UUID)
EvidenceId = NewType("EvidenceId", UUID)
EntryId = NewType("EntryId", UUID)
RunId = NewType("RunId", UUID)
ResultId = NewType("ResultId", UUID)
ProposalId = NewType("ProposalId", UUID)

AccountId = NewType("AccountId", UUID)
"""Issued by the gateway."""
OrganizationId = NewType("OrganizationId", UUID)
"""Issued by the roster."""
PersonId = NewType("PersonId", UUID)
"""Issued by the roster."""
