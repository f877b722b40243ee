"""Refusals of the slice ``volunteers``."""

from common.errors import ConflictError, NotFoundError


class VolunteerTeamNotFoundError(NotFoundError):
    slug, title = "volunteer-team-not-found", "没有找到这支志愿队伍"


class VolunteerOrganizationNotFoundError(NotFoundError):
    slug, title = "volunteer-organization-not-found", "没有找到这个组织"


class VolunteersNotFoundError(NotFoundError):
    slug, title = "volunteers-not-found", "没有找到要加入的人"


class VolunteerMemberNotFoundError(NotFoundError):
    slug, title = "volunteer-member-not-found", "没有找到这名队员"


class BankExistsError(ConflictError):
    slug, title = "volunteer-bank-exists", "这个组织已经有储备库"


class VolunteerTeamDissolvedError(ConflictError):
    slug, title = "volunteer-team-dissolved", "志愿队伍已经撤销"


class VolunteerLeftError(ConflictError):
    slug, title = "volunteer-left", "此人已经退出这支队伍"
