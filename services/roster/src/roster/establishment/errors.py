"""Refusals of the slice ``establishment``."""

from common.errors import ConflictError, NotFoundError


class EstablishmentOrganizationNotFoundError(NotFoundError):
    slug, title = "establishment-organization-not-found", "没有找到编制所属的组织"


class EstablishmentEntryNotFoundError(NotFoundError):
    slug, title = "establishment-entry-not-found", "没有找到这条编制"


class EstablishmentEntryExistsError(ConflictError):
    slug, title = "establishment-entry-exists", "同一天起执行的编制已经登记"


class StaffingTemplateNotFoundError(NotFoundError):
    slug, title = "staffing-template-not-found", "没有找到这个配备模板"


class StaffingTemplateExistsError(ConflictError):
    slug, title = "staffing-template-exists", "同名的配备模板已经存在"


class StaffingTemplateRepeatsError(ConflictError):
    slug, title = "staffing-template-repeats", "配备模板里有重复的行"


class StaffingOrganizationDissolvedError(ConflictError):
    slug, title = "staffing-organization-dissolved", "组织已经撤销，不能再设岗"
