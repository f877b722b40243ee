"""Refusals of the slice ``sites``."""

from common.errors import ConflictError, NotFoundError


class SiteNotFoundError(NotFoundError):
    slug, title = "youth-site-not-found", "没有找到这个青少年之家"


class SiteOrganizationNotFoundError(NotFoundError):
    slug, title = "youth-site-organization-not-found", "没有找到这个组织"


class SitePartnerNotFoundError(NotFoundError):
    slug, title = "youth-site-partner-not-found", "没有找到要结对的人或队伍"


class SitePairingNotFoundError(NotFoundError):
    slug, title = "site-pairing-not-found", "没有找到这条结对"


class SitePartnerNumberError(ConflictError):
    slug, title = "site-partner-number", "结对要选一个人或一支队伍"


class SitePairedError(ConflictError):
    slug, title = "site-paired", "已经结对"


class SiteClosedError(ConflictError):
    slug, title = "youth-site-closed", "青少年之家已经关闭"


class SitePairingEndedError(ConflictError):
    slug, title = "site-pairing-ended", "这条结对已经结束"
