"""Refusals of the slice ``development_rules``."""

from common.errors import ConflictError, InvalidError, NotFoundError


class RuleOrganizationNotFoundError(NotFoundError):
    slug, title = "rule-organization-not-found", "没有找到这个组织"


class RuleValueRefusedError(InvalidError):
    slug, title = "rule-value-refused", "这项设置的值不对"


class RuleDayTakenError(ConflictError):
    slug, title = "rule-day-taken", "这一天已有同一项设置"
