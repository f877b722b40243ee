"""Refusals of the slice ``rules``."""

from common.errors import ConflictError, NotFoundError


class RulesOrganizationNotFoundError(NotFoundError):
    slug, title = "rules-organization-not-found", "没有找到规则所属的组织"


class RuleSetNotFoundError(NotFoundError):
    slug, title = "rule-set-not-found", "没有找到这套规则"


class RuleSetExistsError(ConflictError):
    slug, title = "rule-set-exists", "同一天起执行的规则已经登记"


class RulesContradictError(ConflictError):
    slug, title = "rules-contradict", "规则互相矛盾"
