from common.errors import ConflictError, InvalidError


class PeriodUnreadableError(InvalidError):
    slug, title = "period-unreadable", "考核周期写法有误"


class CycleNotDraftError(ConflictError):
    slug, title = "cycle-not-draft", "考核周期已经开放过"


class CycleClosedError(ConflictError):
    slug, title = "cycle-closed", "考核周期已经结束"


class RaterHasSubmittedError(ConflictError):
    slug, title = "rater-has-submitted", "有评价人已经提交，不能移除"


class NobodyToAssessError(ConflictError):
    slug, title = "nobody-to-assess", "这个组织下没有可以考核的对象"
