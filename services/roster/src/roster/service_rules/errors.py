"""Refusals of the slice ``service_rules``."""

from common.errors import ConflictError, NotFoundError


class RuleOrganizationNotFoundError(NotFoundError):
    slug, title = "rule-organization-not-found", "没有找到制定规则的组织"


class RuleExistsError(ConflictError):
    slug, title = "rule-exists", "同一天起已有一条同类规则"


class RuleStagesError(ConflictError):
    slug, title = "rule-stages", "任前程序的步骤有误"
