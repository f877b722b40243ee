"""What a frozen round knows about a person, a post and a wish. No name decides anything."""

from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Final, Literal

OwnStreet = Literal["required", "preferred", "forbidden"]
StayIntent = Literal["will", "may", "unlikely"]
BODIES: Final = ("团支部", "团总支", "团工委", "团委")
"""What a League organization's name ends with, and often its posts' titles begin with."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A person as the frozen round sees them; ethnicity and religion are not among it."""

    id: str
    name: str
    org_path: str
    sex: str | None = None
    born_on: date | None = None
    """First day of the month when only the month is known."""
    political_status: str | None = None
    education: str | None = None
    work_unit: str | None = None
    employment_identity: str | None = None
    recruited_year: int | None = None
    home_division_code: str | None = None
    residence_division_code: str | None = None
    skills: tuple[str, ...] = ()
    stay_intent: StayIntent | None = None
    holds_posts: tuple[str, ...] = ()
    """Posts the person is in, or arranged for; nobody is put where they are already."""
    served_posts: tuple[str, ...] = ()
    """Posts the person held before."""
    served_organizations: tuple[str, ...] = ()
    """Organizations the person serves in, or did."""
    in_term: bool = False
    """Placed by an earlier round, and still serving there."""
    wishes: tuple[str, ...] = ()
    """Post ids, the first wish first."""
    accepts_other: bool = True


@dataclass(frozen=True, slots=True)
class Requirements:
    """What a post asks for; an empty rule asks nothing."""

    born_on_or_after: date | None = None
    born_on_or_before: date | None = None
    min_age: int | None = None
    max_age: int | None = None
    political_statuses: tuple[str, ...] = ()
    recruited_years: tuple[int, ...] = ()
    min_education: str | None = None
    sending_units: tuple[str, ...] = ()
    employment_identities: tuple[str, ...] = ()
    own_street: OwnStreet | None = None


@dataclass(frozen=True, slots=True)
class Post:
    """A post as the frozen round sees it."""

    id: str
    title: str
    organization_id: str
    organization_name: str
    org_path: str
    seats: int
    """Capacity less the people already there."""
    floor_under35: int = 0
    town_name: str | None = None
    town_path: str | None = None
    division_code: str | None = None
    skills: tuple[str, ...] = ()
    priority: int = 0
    requirements: Requirements = Requirements()
    requests: tuple[str, ...] = ()
    """People the branch asks for, its first choice first; empty without two-sided choice."""


@dataclass(frozen=True, slots=True)
class Region:
    """An organization whose subtree may take only so many people."""

    id: str
    name: str
    path: str
    cap: int | None


def age_on(day: date, born_on: date) -> int:
    """Completed years."""
    return day.year - born_on.year - ((day.month, day.day) < (born_on.month, born_on.day))


def is_young(candidate: Candidate, day: date, *, inclusive: bool) -> bool:
    """Under 35 as of a day; whether 35 itself counts differs by place. Unknown is not young."""
    if candidate.born_on is None:
        return False
    return age_on(day, candidate.born_on) <= (35 if inclusive else 34)


def is_own_street(candidate: Candidate, post: Post) -> bool:
    """Whether the person already belongs to the post's street.

    Managed by an organization of the street, or employed by a unit that carries its name.
    """
    if post.town_path and candidate.org_path.startswith(post.town_path):
        return True
    street = street_named(post.town_name)
    return bool(street and candidate.work_unit and street in candidate.work_unit)


@lru_cache(maxsize=10_000)
def street_named(town_name: str | None) -> str | None:
    """The street's own name, without what the League calls its body there."""
    if not town_name:
        return None
    name = town_name.removeprefix("共青团")
    for tail in ("团工委", "工作委员会", "团委", "委员会", "团总支"):
        name = name.removesuffix(tail)
    return name or None


def post_line(post: Post) -> str:
    """Community and post as the arrangement table writes them, the street in front.

    What the organization's name ends with is not said again: 社区团支部 and 团支部副书记.
    """
    street = street_named(post.town_name) or ""
    name = post.organization_name
    front = "" if name.startswith(street) else street
    body = next((word for word in BODIES if name.endswith(word)), "")
    return f"{front}{name}{post.title.removeprefix(body)}"
