from common.errors import ConflictError, InvalidError, NotFoundError, TooLargeError


class TaskNotFoundError(NotFoundError):
    slug, title = "task-not-found", "没有这项任务"


class EvidenceNotFoundError(NotFoundError):
    slug, title = "evidence-not-found", "没有这份佐证材料"


class EvidenceEmptyError(InvalidError):
    slug, title = "evidence-empty", "没有佐证内容"


class EvidenceTooLargeError(TooLargeError):
    slug, title = "evidence-too-large", "佐证材料太大"


class EvidenceRefusedError(InvalidError):
    slug, title = "evidence-refused", "不能接收这种文件"


class EvidenceMissingError(ConflictError):
    slug, title = "evidence-missing", "还没有佐证材料"


class EvidenceNotOwnError(ConflictError):
    slug, title = "evidence-not-own", "不能撤回别人提交的佐证"


class TaskDecidedError(ConflictError):
    slug, title = "task-decided", "任务已经验收"


class SelfVerificationError(ConflictError):
    slug, title = "self-verification", "不能验收自己的任务"


class TaskTakenError(ConflictError):
    slug, title = "task-taken", "清单里已经有这个编号的任务"
