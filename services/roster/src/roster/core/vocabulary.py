"""The words the roster stores, and the spellings people and other programs send for them."""

from enum import StrEnum
from types import MappingProxyType
from typing import Final


class System(StrEnum):
    LEAGUE = "league"
    PARTY = "party"


class Kind(StrEnum):
    COMMITTEE = "committee"
    WORKING_COMMITTEE = "working_committee"
    GENERAL_BRANCH = "general_branch"
    BRANCH = "branch"
    PARTY_COMMITTEE = "party_committee"
    PARTY_BRANCH = "party_branch"

    @property
    def system(self) -> System:
        return System.PARTY if self.value.startswith("party_") else System.LEAGUE

    @property
    def officers_by(self) -> "OfficersBy":
        """A working committee is an organ its superior sends; it holds no congress."""
        return OfficersBy.APPOINTED if self is Kind.WORKING_COMMITTEE else OfficersBy.ELECTED


class OfficersBy(StrEnum):
    """How an organization gets its officers."""

    ELECTED = "elected"
    APPOINTED = "appointed"


class Level(StrEnum):
    PROVINCE = "province"
    CITY = "city"
    COUNTY = "county"
    TOWNSHIP = "township"
    VILLAGE = "village"
    NONE = "none"


class Line(StrEnum):
    TERRITORIAL = "territorial"
    SCHOOL = "school"
    AGENCY = "agency"
    SOE = "soe"
    INDUSTRY = "industry"
    NEW_SECTOR = "new_sector"
    EMERGING = "emerging"
    INSTITUTION = "institution"
    AWAY = "away"


class Formation(StrEnum):
    """How a branch is set up."""

    REGULAR = "regular"
    JOINT = "joint"
    MOBILE = "mobile"
    TEMPORARY = "temporary"


class OrganizationStatus(StrEnum):
    ACTIVE = "active"
    DISSOLVED = "dissolved"


class SourceChannel(StrEnum):
    SECONDMENT = "secondment"
    SELECTED_GRADUATE = "selected_graduate"
    WESTERN_PLAN = "western_plan"
    COLLEGE_STUDENT = "college_student"
    LOCAL_STUDENT = "local_student"
    RETURNING_STUDENT = "returning_student"
    NEW_SECTOR = "new_sector"
    AGENCY_CADRE = "agency_cadre"
    VOLUNTEER = "volunteer"
    OTHER = "other"


class StayIntent(StrEnum):
    WILL = "will"
    MAY = "may"
    UNLIKELY = "unlikely"


class PostForm(StrEnum):
    FULL_TIME = "full_time"
    SECONDED = "seconded"
    CONCURRENT = "concurrent"
    VOLUNTEER = "volunteer"
    TRAINING_POST = "training_post"
    ENGAGED = "engaged"


class PostStatus(StrEnum):
    OPEN = "open"
    CLOSED = "closed"


class OwnStreet(StrEnum):
    """Whether the holder should work or live in the street of the post."""

    REQUIRED = "required"
    PREFERRED = "preferred"
    FORBIDDEN = "forbidden"


class Basis(StrEnum):
    ELECTED = "elected"
    CO_OPTED = "co_opted"
    APPOINTED = "appointed"
    APPROVED = "approved"
    ASSIGNED = "assigned"
    ENGAGED = "engaged"
    AGREEMENT = "agreement"


class CheckInKind(StrEnum):
    POST = "post"
    HOME = "home"


class CheckInMethod(StrEnum):
    ONSITE = "onsite"
    QR = "qr"
    PHONE = "phone"
    ONLINE = "online"


SPELLINGS: Final = MappingProxyType(
    {
        "专职": "full_time",
        "挂职": "seconded",
        "secondment": "seconded",
        "兼职": "concurrent",
        "part_time": "concurrent",
        "志愿": "volunteer",
        "志愿者": "volunteer",
        "顶岗": "training_post",
        "顶岗锻炼": "training_post",
        "选举": "elected",
        "增选": "co_opted",
        "任命": "appointed",
        "批复": "approved",
        "指派": "assigned",
        "聘任": "engaged",
        "聘用": "engaged",
        "协议": "agreement",
        "志愿服务协议": "agreement",
        "现场": "onsite",
        "on_site": "onsite",
        "in_person": "onsite",
        "offline": "onsite",
        "manual": "onsite",
        "扫码": "qr",
        "scan": "qr",
        "qrcode": "qr",
        "qr_code": "qr",
        "电话": "phone",
        "线上": "online",
        "app": "online",
        "web": "online",
    }
)
"""Everyday words for post forms, bases and methods; no word stands for two of them."""

FORM_LABELS: Final = MappingProxyType(
    {
        PostForm.FULL_TIME: "专职",
        PostForm.SECONDED: "挂职",
        PostForm.CONCURRENT: "兼职",
        PostForm.VOLUNTEER: "志愿",
        PostForm.TRAINING_POST: "顶岗锻炼",
        PostForm.ENGAGED: "聘用",
    }
)

SOURCE_LABELS: Final = MappingProxyType(
    {
        SourceChannel.SECONDMENT: "挂职选派",
        SourceChannel.SELECTED_GRADUATE: "选调生",
        SourceChannel.WESTERN_PLAN: "西部计划",
        SourceChannel.COLLEGE_STUDENT: "在校大学生",
        SourceChannel.LOCAL_STUDENT: "生源地在校大学生",
        SourceChannel.RETURNING_STUDENT: "返(在)乡大学生",
        SourceChannel.NEW_SECTOR: "新兴领域",
        SourceChannel.AGENCY_CADRE: "机关事业单位",
        SourceChannel.VOLUNTEER: "志愿者",
        SourceChannel.OTHER: "其他",
    }
)
