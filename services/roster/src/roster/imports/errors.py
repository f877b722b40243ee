"""Refusals of the slice ``imports``."""

from common.errors import ConflictError, InvalidError, NotFoundError, TooLargeError


class ImportNotFoundError(NotFoundError):
    slug, title = "import-not-found", "没有找到这次导入"


class ImportOrganizationNotFoundError(NotFoundError):
    slug, title = "import-organization-not-found", "没有找到要导入到的组织"


class ImportBusyError(ConflictError):
    slug, title = "import-busy", "这次导入正在处理"


class ImportNotReadyError(ConflictError):
    slug, title = "import-not-ready", "这次导入现在不能提交"


class ImportClosedError(ConflictError):
    slug, title = "import-closed", "这次导入已经提交，不能再改"


class AnswerUnknownError(InvalidError):
    slug, title = "import-answer-unknown", "答案对不上这次导入"


class FileTooLargeError(TooLargeError):
    slug, title = "import-file-too-large", "文件太大"


class ImportFileGoneError(ConflictError):
    slug, title = "import-file-gone", "原件已过保存期，不再保留"
