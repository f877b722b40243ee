"""What a person can be, several at once and dated; and the words lists use for it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import Final, Protocol


class IdentityKind(StrEnum):
    CIVIL_SERVANT = "civil_servant"
    PARTICIPATING = "participating"
    INSTITUTION_MANAGER = "institution_manager"
    INSTITUTION_PROFESSIONAL = "institution_professional"
    SOE = "soe"
    SELECTED_GRADUATE = "selected_graduate"
    VILLAGE_GRADUATE = "village_graduate"
    THREE_SUPPORTS = "three_supports"
    WESTERN_PLAN = "western_plan"
    COMMUNITY_WORKER = "community_worker"
    NEW_SECTOR = "new_sector"
    RETURNING_STUDENT = "returning_student"
    RETURNING_GRADUATE = "returning_graduate"
    COLLEGE_STUDENT = "college_student"
    TEACHER = "teacher"
    VILLAGE_COMMITTEE = "village_committee"
    VETERAN = "veteran"
    HIRED = "hired"
    LIVELIHOOD_VOLUNTEER = "livelihood_volunteer"
    OTHER = "other"


class StudyMode(StrEnum):
    FULL_TIME = "full_time"
    ON_THE_JOB = "on_the_job"


class SendingUnitKind(StrEnum):
    TOWNSHIP = "township"
    SOE = "soe"
    HOSPITAL = "hospital"
    AGENCY = "agency"
    INSTITUTION = "institution"
    SCHOOL = "school"
    OTHER = "other"


IDENTITY_WORDS: Final = MappingProxyType(
    {
        "公务员": IdentityKind.CIVIL_SERVANT,
        "行政": IdentityKind.CIVIL_SERVANT,
        "行政编": IdentityKind.CIVIL_SERVANT,
        "行政编制": IdentityKind.CIVIL_SERVANT,
        "参公": IdentityKind.PARTICIPATING,
        "参公人员": IdentityKind.PARTICIPATING,
        "参公编制": IdentityKind.PARTICIPATING,
        "参照公务员法管理": IdentityKind.PARTICIPATING,
        "事业管理": IdentityKind.INSTITUTION_MANAGER,
        "事业管理岗": IdentityKind.INSTITUTION_MANAGER,
        "事业编制(管理岗)": IdentityKind.INSTITUTION_MANAGER,
        "事业专技": IdentityKind.INSTITUTION_PROFESSIONAL,
        "事业专技岗": IdentityKind.INSTITUTION_PROFESSIONAL,
        "事业编制(专技岗)": IdentityKind.INSTITUTION_PROFESSIONAL,
        "专业技术人员": IdentityKind.INSTITUTION_PROFESSIONAL,
        "国企": IdentityKind.SOE,
        "国企人员": IdentityKind.SOE,
        "国企职工": IdentityKind.SOE,
        "选调生": IdentityKind.SELECTED_GRADUATE,
        "定向选调生": IdentityKind.SELECTED_GRADUATE,
        "大学生村官": IdentityKind.VILLAGE_GRADUATE,
        "到村任职大学生": IdentityKind.VILLAGE_GRADUATE,
        "到村(社区)任职大学生": IdentityKind.VILLAGE_GRADUATE,
        "三支一扶": IdentityKind.THREE_SUPPORTS,
        "三支一扶人员": IdentityKind.THREE_SUPPORTS,
        "西部计划": IdentityKind.WESTERN_PLAN,
        "西部计划志愿者": IdentityKind.WESTERN_PLAN,
        "社区工作者": IdentityKind.COMMUNITY_WORKER,
        "专职社区工作者": IdentityKind.COMMUNITY_WORKER,
        "社工": IdentityKind.COMMUNITY_WORKER,
        "两新": IdentityKind.NEW_SECTOR,
        "新兴领域": IdentityKind.NEW_SECTOR,
        "新兴领域青年": IdentityKind.NEW_SECTOR,
        "新就业群体": IdentityKind.NEW_SECTOR,
        "外卖骑手": IdentityKind.NEW_SECTOR,
        "网约车司机": IdentityKind.NEW_SECTOR,
        "返乡大学生": IdentityKind.RETURNING_STUDENT,
        "返乡在校大学生": IdentityKind.RETURNING_STUDENT,
        "返家乡大学生": IdentityKind.RETURNING_STUDENT,
        "返乡高校毕业生": IdentityKind.RETURNING_GRADUATE,
        "返乡大学毕业生": IdentityKind.RETURNING_GRADUATE,
        "在校学生": IdentityKind.COLLEGE_STUDENT,
        "在校大学生": IdentityKind.COLLEGE_STUDENT,
        "大学生": IdentityKind.COLLEGE_STUDENT,
        "学生": IdentityKind.COLLEGE_STUDENT,
        "教师": IdentityKind.TEACHER,
        "两委成员": IdentityKind.VILLAGE_COMMITTEE,
        "村两委成员": IdentityKind.VILLAGE_COMMITTEE,
        "退役军人": IdentityKind.VETERAN,
        "退伍军人": IdentityKind.VETERAN,
        "聘用": IdentityKind.HIRED,
        "聘用人员": IdentityKind.HIRED,
        "聘用制": IdentityKind.HIRED,
        "合同制": IdentityKind.HIRED,
        "民生志愿者": IdentityKind.LIVELIHOOD_VOLUNTEER,
        "社区民生志愿者": IdentityKind.LIVELIHOOD_VOLUNTEER,
    }
)
"""What rosters write under 身份 or 编制类型. 事业编制 alone does not say which of the two it is,
and stays a text."""


class Dated(Protocol):
    @property
    def from_on(self) -> date | None: ...
    @property
    def to_on(self) -> date | None: ...


def holds_on(span: Dated, day: date) -> bool:
    """Whether it holds on the day; both its first and its last day count, an open end is open."""
    return (span.from_on is None or span.from_on <= day) and (
        span.to_on is None or day <= span.to_on
    )


@dataclass(frozen=True, slots=True)
class Schooling:
    """One entry as the choice of the highest sees it."""

    education: str
    to_month: str | None


def highest_of(entries: Iterable[tuple[int, Schooling]]) -> int | None:
    """The number of the entry that counts as the highest, where nobody chose one.

    GB/T 4658 orders by level: the smaller the first digit, the higher; within a level the one
    that ended later.
    """
    ranked = sorted(
        entries, key=lambda one: (one[1].education[:1], _later_first(one[1].to_month), one[0])
    )
    return ranked[0][0] if ranked else None


def _later_first(month: str | None) -> int:
    return 0 if month is None else -int(month.replace("-", ""))
