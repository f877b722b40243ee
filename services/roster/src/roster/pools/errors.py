"""Refusals of the slice ``pools``."""

from common.errors import ConflictError, NotFoundError


class PoolNotFoundError(NotFoundError):
    slug, title = "pool-not-found", "没有找到这个人才库"


class PoolOrganizationNotFoundError(NotFoundError):
    slug, title = "pool-organization-not-found", "没有找到建库的组织"


class PoolCriteriaContradictError(ConflictError):
    slug, title = "pool-criteria-contradict", "入库条件互相矛盾"


class PoolTiersRefusedError(ConflictError):
    slug, title = "pool-tiers-refused", "层次或名额设置不对"


class PoolClosedError(ConflictError):
    slug, title = "pool-closed", "人才库已经关闭"


class PoolOpenError(ConflictError):
    slug, title = "pool-open", "人才库没有关闭"


class NomineeNotFoundError(NotFoundError):
    slug, title = "nominee-not-found", "没有找到被推荐的人"


class NominatorNotFoundError(NotFoundError):
    slug, title = "nominator-not-found", "没有找到推荐的组织"


class NomineeOutsideError(ConflictError):
    slug, title = "nominee-outside", "此人不在人才库的范围内"


class NomineeUnfitError(ConflictError):
    slug, title = "nominee-unfit", "此人不符合入库条件"


class AlreadyNominatedError(ConflictError):
    slug, title = "already-nominated", "此人已在库内或正在推荐中"


class CandidateNotFoundError(NotFoundError):
    slug, title = "candidate-not-found", "没有找到这名人选"


class CandidateStepRefusedError(ConflictError):
    slug, title = "candidate-step-refused", "人选现在的状态不能这样办"


class ComparisonRefusedError(ConflictError):
    slug, title = "comparison-refused", "比选记录不完整"


class PoolFullError(ConflictError):
    slug, title = "pool-full", "人才库的名额不够"


class ExitProposalNotFoundError(NotFoundError):
    slug, title = "exit-proposal-not-found", "没有找到这条出库建议"


class ExitProposalDecidedError(ConflictError):
    slug, title = "exit-proposal-decided", "这条出库建议已经处理"
