"""JSON shapes of the slice ``development_rules``."""

from datetime import date
from typing import Any

from common.words import Sentence

from roster.core.development_rules import RuleKey
from roster.fields import Day, Input, Output, Title
from roster.ids import OrganizationId


class DevelopmentRuleIn(Input):
    """A value from a day on, for the organization and everything below."""

    organization_id: OrganizationId
    key: RuleKey
    value: Any
    valid_from: Day
    source: Title


class DevelopmentRuleOut(Output):
    key: RuleKey
    value: Any
    valid_from: date | None
    """Empty for what holds by default."""
    source: Sentence
    organization_id: OrganizationId | None
    organization_name: str | None
