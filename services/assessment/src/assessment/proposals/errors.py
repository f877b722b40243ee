from common.errors import ConflictError, NotFoundError


class ProposalNotFoundError(NotFoundError):
    slug, title = "proposal-not-found", "没有这条建议"


class ProposalDecidedError(ConflictError):
    slug, title = "proposal-decided", "这条建议已经处理"
