"""Refusals about opinions, clearances and reports to the Party committee."""

from common.errors import ConflictError, NotFoundError


class OpinionNotFoundError(NotFoundError):
    slug, title = "opinion-not-found", "没有找到这份征求意见"


class AskedOrganizationNotFoundError(NotFoundError):
    slug, title = "asked-organization-not-found", "没有找到要征求意见的组织"


class AskedOrganizationUnfitError(ConflictError):
    slug, title = "asked-organization-unfit", "征求意见的对象不对"


class AnsweredAlreadyError(ConflictError):
    slug, title = "answered-already", "已经登记过答复"


class AnswerBeforeRequestError(ConflictError):
    slug, title = "answer-before-request", "答复日期早于发函日期"


class AnswerReasonMissingError(ConflictError):
    slug, title = "answer-reason-missing", "不同意或暂缓的答复要有理由类别"


class ClearanceNotFoundError(NotFoundError):
    slug, title = "clearance-not-found", "没有找到这份联审"


class ClearancePersonNotFoundError(NotFoundError):
    slug, title = "clearance-person-not-found", "没有找到联审的人选或程序"


class ClearanceExpiryError(ConflictError):
    slug, title = "clearance-expiry", "联审答复的有效期应为六至十二个月"


class PartyReportNotFoundError(NotFoundError):
    slug, title = "party-report-not-found", "没有找到这份报告"


class PartyReportPlaceNotFoundError(NotFoundError):
    slug, title = "party-report-place-not-found", "没有找到报告的组织或人员"


class ReceiptRecordedError(ConflictError):
    slug, title = "receipt-recorded", "已经登记过签收"
