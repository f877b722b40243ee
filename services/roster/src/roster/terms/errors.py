"""Refusals of the slice ``terms``."""

from common.errors import ConflictError, NotFoundError


class TermNotFoundError(NotFoundError):
    slug, title = "term-not-found", "没有找到这一届"


class TermOrganizationNotFoundError(NotFoundError):
    slug, title = "term-organization-not-found", "没有找到届次所属的组织"


class TermOrganizationDissolvedError(ConflictError):
    slug, title = "term-organization-dissolved", "组织已经撤销，不能再登记届次"


class NoElectionError(ConflictError):
    slug, title = "no-election", "这类组织不进行选举"


class TermLengthError(ConflictError):
    slug, title = "term-length", "任期的长短不合规定"


class TermExistsError(ConflictError):
    slug, title = "term-exists", "这一届已经登记"


class TermHeldError(ConflictError):
    slug, title = "term-held", "这一届已经产生，不能这样改"


class ElectionStepError(ConflictError):
    slug, title = "election-step", "选举程序的这一步还不能登记"


class PostponementError(ConflictError):
    slug, title = "postponement", "不能这样延期换届"
