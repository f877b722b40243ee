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
PoolId = NewType("PoolId", UUID)
PoolCandidateId = NewType("PoolCandidateId", UUID)
PoolInspectionId = NewType("PoolInspectionId", UUID)
PoolComparisonId = NewType("PoolComparisonId", UUID)
PoolExitProposalId = NewType("PoolExitProposalId", UUID)
ObservationId = NewType("ObservationId", UUID)
MentorId = NewType("MentorId", UUID)
MentorshipId = NewType("MentorshipId", UUID)
MentorFollowUpId = NewType("MentorFollowUpId", UUID)
GrowthEntryId = NewType("GrowthEntryId", UUID)
TalkId = NewType("TalkId", UUID)
TalkAddendumId = NewType("TalkAddendumId", UUID)
EarlySignId = NewType("EarlySignId", UUID)
RetirementPlanId = NewType("RetirementPlanId", UUID)
RuleSettingId = NewType("RuleSettingId", UUID)
IndicatorRuleId = NewType("IndicatorRuleId", UUID)
ProgrammeId = NewType("ProgrammeId", UUID)
CohortId = NewType("CohortId", UUID)
EnrolmentId = NewType("EnrolmentId", UUID)
TrainingSessionId = NewType("TrainingSessionId", UUID)
TrainingHoursId = NewType("TrainingHoursId", UUID)
TrainingClaimId = NewType("TrainingClaimId", UUID)
TrainingRuleId = NewType("TrainingRuleId", UUID)

AccountId = NewType("AccountId", UUID)
"""Issued by the gateway."""

RoundId = NewType("RoundId", UUID)
"""Issued by the placement service."""
