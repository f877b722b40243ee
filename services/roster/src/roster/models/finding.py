"""How people, units and posts are found by what somebody typed, at any size of the register.

The planner cannot know how rare the typed text is. A rare one must come from its own index and be
put in order afterwards; a frequent one must be met while walking the list's order. Which of them
it is gets counted first, up to a few thousand, and the order is written so that the right plan is
the only one.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from common.scope import Scope
from sqlalchemy import ColumnElement, SQLColumnExpression, and_, func, or_, select, text, union_all
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import InstrumentedAttribute

from roster.core.names import pinyin_prefixes, query_grams, squeeze
from roster.models.person import Person
from roster.models.post import Post
from roster.models.work_unit import WorkUnit

RARE: Final = 5_000
"""As many matches are fetched and sorted in the time in which a list of 3 million people, walked
until a page of 50 is full, meets matches that are more frequent."""
MAX_UNITS: Final = 1_000
_AFTER_LETTERS: Final = "{"
"""The character after z: pinyin keys hold letters and spaces only."""

_TITLES = text("""
with recursive titles as (
    (select title from post order by title limit 1)
    union all
    select (select title from post where title > titles.title order by title limit 1)
    from titles where titles.title is not null
)
select title from titles where title is not null and position(:words in lower(title)) > 0 limit 500
""")
"""The distinct titles, each found by one step of the index; there are a few hundred."""


@dataclass(frozen=True)
class Finding:
    """How to look for people: which rows match, and whether they are few."""

    conditions: tuple[ColumnElement[bool], ...] = ()
    is_rare: bool = False

    def keys(self, keys: Sequence[Any]) -> tuple[Any, ...]:
        """The order of the list; one that no index offers where the matches are few."""
        if not self.is_rare:
            return tuple(keys)
        return (keys[0].concat(""), *keys[1:])


async def finding_of(
    session: AsyncSession, *, name: str | None = None, unit: str | None = None
) -> Finding:
    """How to find people by name (characters, pinyin, initials) and by unit."""
    conditions: list[ColumnElement[bool]] = []
    is_rare = False
    if name is not None:
        condition, rare = await _by_name(session, name)
        conditions.append(condition)
        is_rare |= rare
    if unit is not None:
        condition, rare = await _by_unit(session, unit)
        conditions.append(condition)
        is_rare |= rare
    return Finding(tuple(conditions), is_rare)


@dataclass(frozen=True)
class Way:
    """One way in which typed letters can match, and the order in which its index meets matches."""

    condition: ColumnElement[bool]
    order: SQLColumnExpression[str]


def ways_of_letters(typed: str) -> list[Way]:
    """Every way letters can match a name: initials, pinyin, or letters in the name itself.

    A box that shows a few matches takes a few of each. However frequent the letters are, each
    index then stops after them; in the order of the list, matches would be met late: zyx after
    nearly everybody else.
    """
    squeezed = squeeze(typed)
    plain = and_(Person.name_grams.contains(query_grams(typed)), _holds(squeezed))
    return [
        Way(_begins(Person.name_initials, squeezed), Person.name_initials),
        *(
            Way(_begins(Person.name_pinyin, prefix), Person.name_pinyin)
            for prefix in pinyin_prefixes(typed)
        ),
        Way(plain, Person.name_pinyin.concat("")),
    ]


def are_letters(typed: str) -> bool:
    squeezed = squeeze(typed)
    return squeezed.isascii() and squeezed.isalpha()


def _holds(squeezed: str) -> ColumnElement[bool]:
    return func.lower(func.replace(Person.name, " ", "")).contains(squeezed, autoescape=True)


async def _by_name(session: AsyncSession, typed: str) -> tuple[ColumnElement[bool], bool]:
    squeezed = squeeze(typed)
    if are_letters(typed):
        return await _by_letters(session, typed)
    if len(squeezed) == 1:
        return _holds(squeezed), False
    return and_(Person.name_grams.contains(query_grams(typed)), _holds(squeezed)), True


async def _by_letters(session: AsyncSession, typed: str) -> tuple[ColumnElement[bool], bool]:
    """Frequent letters are met while walking the list, those in the name itself looked up first.

    Pinyin and initials tell the first letter of the key a list by name is ordered by: zyx is not
    looked for among everybody before z.
    """
    *begins, plain = (way.condition for way in ways_of_letters(typed))
    if not await _are_frequent(session, begins):
        return or_(*begins, plain), True
    written = set(await session.scalars(select(Person.id).where(plain).limit(RARE + 1)))
    if len(written) > RARE:
        return or_(*begins, plain), False
    if written:
        return or_(*begins, Person.id.in_(written)), False
    return and_(_begins(Person.name_pinyin, squeeze(typed)[0]), or_(*begins)), False


async def _are_frequent(session: AsyncSession, conditions: Sequence[ColumnElement[bool]]) -> bool:
    """Whether more than a few thousand match, wherever they are; only the plan depends on it."""
    some = [select(Person.id).where(one).limit(RARE + 1).subquery() for one in conditions]
    matches = union_all(*(select(one.c.id) for one in some)).subquery()
    return (await session.scalar(select(func.count()).select_from(matches)) or 0) > RARE


async def _by_unit(session: AsyncSession, typed: str) -> tuple[ColumnElement[bool], bool]:
    contains = Person.work_unit.contains(typed, autoescape=True)
    found = await session.scalars(
        select(WorkUnit.name)
        .where(
            WorkUnit.grams.contains(query_grams(typed)),
            WorkUnit.name.contains(typed, autoescape=True),
        )
        .limit(MAX_UNITS + 1)
    )
    units = sorted(set(found))
    if len(units) > MAX_UNITS:
        return contains, False
    at_them = Person.work_unit.in_(units)
    return at_them, not await _are_frequent(session, [at_them])


def _begins(column: InstrumentedAttribute[str], prefix: str) -> ColumnElement[bool]:
    return and_(column >= prefix, column < prefix + _AFTER_LETTERS)


async def posts_titled(
    session: AsyncSession, scope: Scope, typed: str
) -> tuple[ColumnElement[bool], ...]:
    """Posts in scope whose title holds the typed text."""
    titles = await session.scalars(_TITLES, {"words": typed.casefold()})
    return (Post.title.in_(sorted(titles)), scope.where(Post.org_path))
