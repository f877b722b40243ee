"""JSON shapes of the slice ``documents``."""

from datetime import datetime
from enum import StrEnum

from pydantic import BaseModel, Field

from roster.fields import Day, Input, Output
from roster.ids import OrganizationId


class TeamFormat(StrEnum):
    XLSX = "xlsx"
    DOCX = "docx"


class FormFormat(StrEnum):
    DOCX = "docx"
    LRMX = "lrmx"


class TeamQuery(BaseModel):
    organization_id: OrganizationId = Field(description="此组织及其下级组织")
    as_of: Day | None = Field(default=None, description="截至日期，默认今日")
    format: TeamFormat = TeamFormat.XLSX


class CalendarFeedIn(Input):
    organization_id: OrganizationId
    """Whose dates, with those of all below it."""


class CalendarFeedOut(Output):
    """Whether the caller has a subscription; its address is told once, when it is made."""

    exists: bool
    organization_name: str | None
    expires_at: datetime | None


class CalendarFeedMade(Output):
    path: str
    """Below this site's address. Who has it sees the dates: treat it like a password."""
    expires_at: datetime
