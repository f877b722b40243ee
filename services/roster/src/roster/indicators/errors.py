"""Refusals of the slice ``indicators``."""

from common.errors import ConflictError, InvalidError, NotFoundError


class IndicatorOrganizationNotFoundError(NotFoundError):
    slug, title = "indicator-organization-not-found", "没有找到要统计的组织"


class IndicatorTooWideError(ConflictError):
    slug, title = "indicator-too-wide", "这个范围太大，不能逐人统计"


class IndicatorDatesError(InvalidError):
    slug, title = "indicator-dates", "统计日期的先后不对"


class IndicatorRuleNotFoundError(NotFoundError):
    slug, title = "indicator-rule-not-found", "没有找到这条指标设置"


class IndicatorRuleExistsError(ConflictError):
    slug, title = "indicator-rule-exists", "这个组织在这一天已有指标设置"


class NoDrillDownError(NotFoundError):
    slug, title = "indicator-rows-not-found", "没有可以查看的明细"
