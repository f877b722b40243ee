"""Refusals of the slice ``lectures``."""

from common.errors import ConflictError, NotFoundError


class LectureTeamNotFoundError(NotFoundError):
    slug, title = "lecture-team-not-found", "没有找到这支宣讲队伍"


class LectureOrganizationNotFoundError(NotFoundError):
    slug, title = "lecture-organization-not-found", "没有找到这个组织"


class LecturerNotFoundError(NotFoundError):
    slug, title = "lecturer-not-found", "没有找到这位宣讲员"


class LectureSessionNotFoundError(NotFoundError):
    slug, title = "lecture-session-not-found", "没有找到这场宣讲"


class LectureTeamDissolvedError(ConflictError):
    slug, title = "lecture-team-dissolved", "宣讲队伍已经撤销"


class LecturerPresentError(ConflictError):
    slug, title = "lecturer-present", "此人已经在这支队伍里"


class LecturerLeftError(ConflictError):
    slug, title = "lecturer-left", "此人已经离开这支队伍"


class LectureInFutureError(ConflictError):
    slug, title = "lecture-in-future", "宣讲的日期还没有到"


class LectureVoidedError(ConflictError):
    slug, title = "lecture-voided", "这场宣讲已经作废"


class LecturesTooManyError(ConflictError):
    slug, title = "lectures-too-many", "场次太多，不能一次导出"
