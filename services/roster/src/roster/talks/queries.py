"""SQL of the slice ``talks``.

A supervisor sees the talks of their organizations, but not one about themself before it was
given. The person concerned sees a talk once it was given.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from common.scope import Scope
from sqlalchemy import ColumnElement, Row, Select, and_, delete, false, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from roster.core.names import query_grams, squeeze
from roster.ids import AccountId, EarlySignId, PersonId, TalkId
from roster.models.development.talk import EarlySign, Talk, TalkAddendum, TalkReading
from roster.models.organization import Organization
from roster.models.person import Person
from roster.talks.schemas import EarlySignFilter, TalkFilter

KEYS = (Talk.held_on, Talk.id)
SIGN_KEYS = (EarlySign.observed_on, EarlySign.id)
FOUND_AT_ONCE = 20


@dataclass(frozen=True)
class Reader:
    """Who reads: a supervisor in a scope, or the person concerned."""

    account_id: AccountId
    scope: Scope
    person_id: PersonId | None
    """The reader's own person, whatever role they come in."""
    reads_own: bool

    def talks(self) -> ColumnElement[bool]:
        own = false() if self.person_id is None else Talk.person_id == self.person_id
        given = Talk.state != "recorded"
        supervised = and_(self.scope.where(Talk.org_path), or_(~own, given))
        return or_(supervised, and_(own, given)) if self.reads_own else supervised

    def signs(self) -> ColumnElement[bool]:
        own = false() if self.person_id is None else EarlySign.person_id == self.person_id
        return and_(self.scope.where(EarlySign.org_path), ~own)


async def people_named(
    session: AsyncSession, scope: Scope, q: str
) -> Sequence[Row[*tuple[Any, ...]]]:
    squeezed = func.lower(func.replace(Person.name, " ", ""))
    found = await session.execute(
        select(
            Person.id, Person.name, Person.work_unit, Organization.name.label("organization_name")
        )
        .join(Organization, Organization.id == Person.organization_id)
        .where(
            scope.where(Person.org_path),
            Person.name_grams.contains(query_grams(q)),
            squeezed.contains(squeeze(q), autoescape=True),
        )
        .order_by(Person.name_pinyin, Person.id)
        .limit(FOUND_AT_ONCE)
    )
    return found.all()


async def talk_for(session: AsyncSession, reader: Reader, talk_id: TalkId) -> Talk | None:
    """Locked until commit."""
    return await session.scalar(
        select(Talk).where(Talk.id == talk_id, reader.talks()).with_for_update()
    )


def talks_matching(visible: ColumnElement[bool], wanted: TalkFilter) -> Select[*tuple[Any, ...]]:
    """Lines without what was said."""
    shown = (
        Talk.id, Talk.person_id, Talk.kind, Talk.state, Talk.held_on, Talk.given_at,
        Talk.signed_at, Talk.effect_until, Talk.keep_until, Talk.version,
    )  # fmt: skip
    found: Select[*tuple[Any, ...]] = (
        select(*shown, Person.name.label("person_name"))
        .join(Person, Person.id == Talk.person_id)
        .where(visible)
    )
    for name in ("person_id", "kind", "state"):
        if (value := getattr(wanted, name)) is not None:
            found = found.where(getattr(Talk, name) == value)
    return found


async def name_of(session: AsyncSession, person_id: PersonId) -> str:
    found = await session.execute(select(Person.name).where(Person.id == person_id))
    return found.scalar_one()


async def addenda_of(session: AsyncSession, talk_id: TalkId) -> Sequence[TalkAddendum]:
    """Of a talk already found for its reader, oldest first."""
    found = await session.scalars(
        select(TalkAddendum)
        .where(TalkAddendum.talk_id == talk_id)
        .order_by(TalkAddendum.created_at, TalkAddendum.id)
    )
    return found.all()


async def readings_of(session: AsyncSession, talk_id: TalkId) -> Sequence[TalkReading]:
    """Of a talk already found for its reader, newest first."""
    found = await session.scalars(
        select(TalkReading)
        .where(TalkReading.record_id == talk_id, TalkReading.what != "early_sign")
        .order_by(TalkReading.id.desc())
        .limit(500)
    )
    return found.all()


def signs_matching(reader: Reader, wanted: EarlySignFilter) -> Select[*tuple[Any, ...]]:
    found = (
        select(*EarlySign.__table__.columns, Person.name.label("person_name"))
        .join(Person, Person.id == EarlySign.person_id)
        .where(reader.signs())
    )
    for name in ("person_id", "state"):
        if (value := getattr(wanted, name)) is not None:
            found = found.where(getattr(EarlySign, name) == value)
    return found


async def sign_for(session: AsyncSession, reader: Reader, sign_id: EarlySignId) -> EarlySign | None:
    """Locked until commit."""
    return await session.scalar(
        select(EarlySign).where(EarlySign.id == sign_id, reader.signs()).with_for_update()
    )


async def purge(session: AsyncSession, today: date) -> None:
    """Delete what is kept no longer; addenda go with their talk."""
    await session.execute(delete(EarlySign).where(EarlySign.keep_until < today))
    await session.execute(delete(Talk).where(Talk.keep_until < today))
