"""Which post a row means: the title as it is, then without 兼职 and the body. Else asked."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from roster.core.imports.answers import CREATE
from roster.core.imports.findings import Suggestion
from roster.core.imports.text import squeezed

_SHED = re.compile(r"兼职|挂职|专职|志愿|社区|村|街道|团工委|团总支|团支部|团委|支部")
_DEFAULT_FORM = "concurrent"


@dataclass(frozen=True, slots=True)
class KnownPost:
    post_id: str
    title: str
    form: str


@dataclass(frozen=True, slots=True)
class PostChoice:
    """An existing post, or the title and form of one to make (``post_id`` None)."""

    post_id: str | None
    title: str
    form: str
    is_new: bool = False


def choose_post(
    title: str, form: str | None, posts: Sequence[KnownPost], answer: str | None
) -> PostChoice | tuple[Suggestion, ...]:
    """The post of an organization with this title, or suggestions when it is not clear."""
    if answer == CREATE:
        return PostChoice(None, title, form or _DEFAULT_FORM, is_new=True)
    for post in posts:
        if answer == post.post_id:
            return PostChoice(post.post_id, post.title, post.form)
    for same in (_same_title, _same_duty):
        fitting = [post for post in posts if same(post.title, title)]
        if form is not None and len(fitting) > 1:
            fitting = [post for post in fitting if post.form == form]
        if len(fitting) == 1:
            return PostChoice(fitting[0].post_id, fitting[0].title, fitting[0].form)
        if fitting:
            break
    known = tuple(Suggestion(post.post_id, post.title, 0.5) for post in posts[:5])
    return (*known, Suggestion(CREATE, f"新建岗位“{title}”", 0.4))


def _same_title(one: str, other: str) -> bool:
    return squeezed(one) == squeezed(other)


def _same_duty(one: str, other: str) -> bool:
    return _duty(one) == _duty(other)


def _duty(title: str) -> str:
    bare = squeezed(title)
    return _SHED.sub("", bare) or bare
