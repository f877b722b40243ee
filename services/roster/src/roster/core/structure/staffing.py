"""编制, 职数, 在编 and 实有, kept apart; and what a staffing template finds missing."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from roster.core.identities import IdentityKind
from roster.core.vocabulary import PostForm

_ADMINISTRATIVE: Final = ("公务员", "参公", "参照公务员", "选调生", "行政编")
_INSTITUTIONAL: Final = ("事业",)
_OUTSIDE: Final = ("编外", "聘用", "劳务")

ESTABLISHED: Final = (
    IdentityKind.CIVIL_SERVANT,
    IdentityKind.PARTICIPATING,
    IdentityKind.INSTITUTION_MANAGER,
    IdentityKind.INSTITUTION_PROFESSIONAL,
    IdentityKind.SELECTED_GRADUATE,
)
"""Dated identities that take a place of the establishment."""


def is_established(identity: str | None) -> bool:
    """Whether an employment identity (编制类型) takes a place of the establishment."""
    if identity is None or any(word in identity for word in _OUTSIDE):
        return False
    return any(word in identity for word in (*_ADMINISTRATIVE, *_INSTITUTIONAL))


@dataclass(frozen=True, slots=True)
class Serving:
    """Somebody in office at an organization: who, how, with which employment identity."""

    person: str
    form: PostForm
    identity: str | None
    has_place: bool = False
    """Whether a dated identity says so, whatever the words in ``identity``."""


@dataclass(frozen=True, slots=True)
class Establishment:
    """The numbers of one organization on one day."""

    administrative: int | None
    """行政编制; None where none was entered."""
    institutional: int | None
    """事业编制."""
    authorised_posts: int
    """职数."""
    established: int
    """在编: people with an establishment place who hold a post."""
    in_office: int
    """实有: people in office, each counted once."""
    established_full_time: int

    @property
    def places(self) -> int | None:
        """编制 altogether."""
        if self.administrative is None and self.institutional is None:
            return None
        return (self.administrative or 0) + (self.institutional or 0)

    @property
    def rate(self) -> Fraction | None:
        """机关编制配备率: people in establishment who serve full-time, of all places."""
        return None if not self.places else Fraction(self.established_full_time, self.places)


def establishment_of(
    serving: Iterable[Serving],
    *,
    administrative: int | None,
    institutional: int | None,
    authorised_posts: int,
) -> Establishment:
    """Count the four numbers; a person with two posts is one person."""
    people = list(serving)
    established = {one.person for one in people if one.has_place or is_established(one.identity)}
    full_time = {one.person for one in people if one.form is PostForm.FULL_TIME}
    return Establishment(
        administrative=administrative,
        institutional=institutional,
        authorised_posts=authorised_posts,
        established=len(established),
        in_office=len({one.person for one in people}),
        established_full_time=len(established & full_time),
    )


@dataclass(frozen=True, slots=True)
class TemplateLine:
    title: str
    form: PostForm
    count: int


@dataclass(frozen=True, slots=True)
class SeatsThere:
    """An open post: its title, form, seats and how many are taken."""

    title: str
    form: PostForm
    capacity: int
    occupied: int


@dataclass(frozen=True, slots=True)
class Gap:
    """One line of a template against what is there."""

    title: str
    form: PostForm
    wanted: int
    seats: int
    filled: int

    @property
    def missing_seats(self) -> int:
        return max(self.wanted - self.seats, 0)

    @property
    def vacant(self) -> int:
        """How many people are missing, whether or not their seats are set up."""
        return max(self.wanted - self.filled, 0)


def gaps(lines: Sequence[TemplateLine], there: Sequence[SeatsThere]) -> list[Gap]:
    """A template against the open posts; title and form together name a line."""
    found = []
    for line in lines:
        own = [one for one in there if (one.title, one.form) == (line.title, line.form)]
        found.append(
            Gap(
                title=line.title,
                form=line.form,
                wanted=line.count,
                seats=sum(one.capacity for one in own),
                filled=sum(min(one.occupied, one.capacity) for one in own),
            )
        )
    return found


def repeated_lines(lines: Sequence[TemplateLine]) -> list[str]:
    """Titles that stand twice with the same form: their seats could not be told apart."""
    names = [(line.title, line.form) for line in lines]
    return [title for at, (title, form) in enumerate(names) if (title, form) in names[:at]]
