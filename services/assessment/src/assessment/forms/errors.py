from common.errors import ConflictError, InvalidError, NotFoundError


class FormNotFoundError(NotFoundError):
    slug, title = "form-not-found", "没有这张打分表"


class ScoresInvalidError(InvalidError):
    slug, title = "scores-invalid", "分数填写有误"


class SelfRatingError(ConflictError):
    slug, title = "self-rating", "不能给自己打分"
