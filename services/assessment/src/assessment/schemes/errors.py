from collections.abc import Sequence

from common.errors import ConflictError, InvalidError

from assessment.core.reading import Problem


class SchemeInvalidError(InvalidError):
    """The document does not hold together; ``errors`` lists every place and its mend."""

    slug, title = "scheme-invalid", "考核方案有误"

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__(f"共 {len(problems)} 处，请按 errors 里的位置改正。")
        listed = [
            {"loc": ["body", *p.path.split(".")], "code": p.code, "message": p.message}
            for p in problems
        ]
        # a problem's ``errors`` member is a list of objects, which facts otherwise never are
        self.facts["errors"] = listed  # type: ignore[assignment]


class EditionTakenError(ConflictError):
    slug, title = "edition-taken", "这个方案的这一版已经存在且内容不同"
