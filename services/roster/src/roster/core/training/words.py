"""The words of training, as they are stored."""

from enum import StrEnum
from types import MappingProxyType
from typing import Final


class TrainingKind(StrEnum):
    CONCENTRATED = "concentrated"
    POLITICAL = "political"
    ONLINE = "online"
    TOPIC = "topic"


class TargetGroup(StrEnum):
    """Whom a programme or a rule is for, told from the posts in which people are in office."""

    SERVING = "serving"
    SECRETARIES = "secretaries"
    DEPUTIES = "deputies"
    SECONDED = "seconded"
    CONCURRENT = "concurrent"
    VOLUNTEERS = "volunteers"


class CohortState(StrEnum):
    PLANNED = "planned"
    OPEN = "open"
    FINISHED = "finished"
    CANCELLED = "cancelled"


class EnrolmentState(StrEnum):
    ENROLLED = "enrolled"
    WAITING = "waiting"
    WITHDRAWN = "withdrawn"
    ATTENDED = "attended"
    ABSENT = "absent"


HOLD_A_PLACE: Final = (EnrolmentState.ENROLLED, EnrolmentState.ATTENDED, EnrolmentState.ABSENT)


class TrainingResult(StrEnum):
    PASSED = "passed"
    FAILED = "failed"
    EXCELLENT = "excellent"


class HoursSource(StrEnum):
    COHORT = "cohort"
    CLAIM = "claim"
    STAFF = "staff"
    REVERSAL = "reversal"


class ClaimState(StrEnum):
    PENDING = "pending"
    ACCEPTED = "accepted"
    REFUSED = "refused"


class TrainingRuleKind(StrEnum):
    ANNUAL_HOURS = "annual_hours"
    OFF_JOB_DAYS = "off_job_days"


class TrainingStanding(StrEnum):
    """How a person stands against a rule today."""

    MET = "met"
    ON_COURSE = "on_course"
    DUE = "due"
    SHORT = "short"


KIND_LABELS: Final = MappingProxyType(
    {
        TrainingKind.CONCENTRATED: "集中培训",
        TrainingKind.POLITICAL: "脱产政治训练",
        TrainingKind.ONLINE: "网络学习",
        TrainingKind.TOPIC: "专题班",
    }
)

STANDING_LABELS: Final = MappingProxyType(
    {
        TrainingStanding.MET: "已达标",
        TrainingStanding.ON_COURSE: "按进度",
        TrainingStanding.DUE: "临近到期",
        TrainingStanding.SHORT: "不足",
    }
)
