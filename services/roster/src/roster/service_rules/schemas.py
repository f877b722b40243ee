"""JSON shapes of the slice ``service_rules``."""

from datetime import date, datetime
from typing import Annotated, Any, Literal

from pydantic import Field

from roster.core.procedures import Stage
from roster.core.vocabulary import Basis, Level
from roster.fields import Day, DocumentNo, Input, Output
from roster.ids import AccountId, OrganizationId, ServiceRuleId

OpinionKind = Literal["party_study", "league_assist"]
ClearanceBody = Literal[
    "discipline", "political_legal", "public_security", "petitions", "audit", "market", "other"
]


def _both_everywhere() -> dict[Level, list[OpinionKind]]:
    return {level: ["party_study", "league_assist"] for level in Level}


class ExtensionContent(Input):
    subject: Literal["extension"]
    max_months: Annotated[int, Field(ge=1, le=24)]


class NoticeContent(Input):
    subject: Literal["notice"]
    working_days: Annotated[int, Field(ge=1, le=60)]
    counts_posting_day: bool


class OpinionContent(Input):
    subject: Literal["opinion"]
    party_study_days: Annotated[int, Field(ge=1, le=180)]
    league_assist_days: Annotated[int, Field(ge=1, le=180)]
    required: dict[Level, Annotated[list[OpinionKind], Field(max_length=2)]] = Field(
        default_factory=_both_everywhere
    )
    """By the level of the post's organization; a level that is not named asks nobody."""


class ClearanceContent(Input):
    subject: Literal["clearance"]
    bodies: dict[Level, Annotated[list[ClearanceBody], Field(max_length=7)]]
    """By the level of the post's organization; a level that is not named asks nobody."""
    valid_months: Annotated[int, Field(ge=6, le=12)]


class ProcedureContent(Input):
    """Stages that appointments on a basis must go through."""

    subject: Literal["procedure"]
    basis: Basis
    stages: Annotated[list[Stage], Field(max_length=8)]


Content = Annotated[
    ExtensionContent | NoticeContent | OpinionContent | ClearanceContent | ProcedureContent,
    Field(discriminator="subject"),
]


class ServiceRuleIn(Input):
    organization_id: OrganizationId
    valid_from: Day | None = None
    """Today, if not given."""
    document_no: DocumentNo | None = None
    content: Content


class ServiceRuleOut(Output):
    id: ServiceRuleId
    organization_id: OrganizationId
    organization_name: str
    subject: str
    valid_from: date
    content: dict[str, Any]
    document_no: str | None
    created_by: AccountId
    created_at: datetime


class RuleInForce(Output):
    """What holds for an organization today."""

    subject: str
    content: dict[str, Any]
    is_default: bool
    """Nobody above or at the organization said otherwise."""


class RulesInForce(Output):
    organization_id: OrganizationId
    day: date
    rules: list[RuleInForce]
