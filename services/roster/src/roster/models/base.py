"""The metadata every table of the roster hangs on."""

from datetime import datetime
from typing import Annotated, Any, ClassVar

from common.db import metadata
from common.tables import plumbing
from sqlalchemy import DateTime, Text, Uuid
from sqlalchemy.dialects.postgresql import ARRAY, JSONB
from sqlalchemy.orm import DeclarativeBase, mapped_column

from roster.ids import (
    AbsenceId,
    AccountId,
    AppointmentId,
    CheckInId,
    CohortId,
    DutyLogId,
    EarlySignId,
    EnrolmentId,
    EstablishmentEntryId,
    GridId,
    GroupSeatId,
    GrowthEntryId,
    HistoryEntryId,
    ImportId,
    IndicatorRuleId,
    LeadingGroupId,
    LiaisonGroupId,
    MentorFollowUpId,
    MentorId,
    MentorshipId,
    ObservationId,
    OrganizationAliasId,
    OrganizationId,
    OrganizationPastId,
    PersonId,
    PoolCandidateId,
    PoolComparisonId,
    PoolExitProposalId,
    PoolId,
    PoolInspectionId,
    PostId,
    ProgrammeId,
    ReportInId,
    RetirementPlanId,
    RoundId,
    RuleSetId,
    RuleSettingId,
    ServiceRuleId,
    StaffingTemplateId,
    TalkAddendumId,
    TalkId,
    TermId,
    TrainingClaimId,
    TrainingHoursId,
    TrainingRuleId,
    TrainingSessionId,
    TreatmentId,
)

OrgPath = Annotated[str, mapped_column(Text(collation="C"))]
"""Place in the organization tree, ``0001/0002/``: every segment ends with a slash, so a subtree
is the range of paths that begin with its root's path. Byte order makes the range an index scan."""


class Base(DeclarativeBase):
    """Declares how the types of the models' annotations are stored."""

    metadata = metadata()
    type_annotation_map: ClassVar = {
        OrganizationId: Uuid(),
        OrganizationAliasId: Uuid(),
        PersonId: Uuid(),
        PostId: Uuid(),
        AppointmentId: Uuid(),
        CheckInId: Uuid(),
        AbsenceId: Uuid(),
        TreatmentId: Uuid(),
        ReportInId: Uuid(),
        DutyLogId: Uuid(),
        ServiceRuleId: Uuid(),
        ImportId: Uuid(),
        PoolId: Uuid(),
        PoolCandidateId: Uuid(),
        PoolInspectionId: Uuid(),
        PoolComparisonId: Uuid(),
        PoolExitProposalId: Uuid(),
        ObservationId: Uuid(),
        MentorId: Uuid(),
        MentorshipId: Uuid(),
        MentorFollowUpId: Uuid(),
        GrowthEntryId: Uuid(),
        TalkId: Uuid(),
        TalkAddendumId: Uuid(),
        EarlySignId: Uuid(),
        RetirementPlanId: Uuid(),
        RuleSettingId: Uuid(),
        IndicatorRuleId: Uuid(),
        TermId: Uuid(),
        HistoryEntryId: Uuid(),
        OrganizationPastId: Uuid(),
        RuleSetId: Uuid(),
        EstablishmentEntryId: Uuid(),
        StaffingTemplateId: Uuid(),
        GridId: Uuid(),
        LeadingGroupId: Uuid(),
        GroupSeatId: Uuid(),
        LiaisonGroupId: Uuid(),
        AccountId: Uuid(),
        RoundId: Uuid(),
        ProgrammeId: Uuid(),
        CohortId: Uuid(),
        EnrolmentId: Uuid(),
        TrainingSessionId: Uuid(),
        TrainingHoursId: Uuid(),
        TrainingClaimId: Uuid(),
        TrainingRuleId: Uuid(),
        datetime: DateTime(timezone=True),
        str: Text(),
        list[str]: ARRAY(Text()),
        dict[str, Any]: JSONB(),
    }


PLUMBING = plumbing(Base.metadata)
