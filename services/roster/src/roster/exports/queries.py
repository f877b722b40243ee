"""What the other services take over: every row of a kind in scope, by id."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from common.scope import Scope
from sqlalchemy import Select, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from roster.core.lifecycle import LIVE
from roster.core.vocabulary import Level
from roster.models.appointment import Appointment
from roster.models.organization import Organization
from roster.models.people.matching import may_be_matched
from roster.models.person import Person
from roster.models.post import Post

Statement = Select[*tuple[Any, ...]]


@dataclass(frozen=True)
class Town:
    id: str
    name: str


def people(scope: Scope, *, for_matching: bool = False) -> Statement:
    """Without ethnicity, phone and ID number: no match or score may look at them.

    For a match, without those whose consent is needed and not there.
    """
    statement = (
        select(
            Person.id,
            Person.name,
            Person.sex,
            Person.birth_month,
            Person.birth_on,
            Person.political_status,
            Person.is_league_member,
            Person.education,
            Person.work_unit,
            Person.work_title,
            Person.employment_identity,
            Person.recruited_year,
            Person.source_channel,
            Person.home_division_code,
            Person.residence_division_code,
            Person.skills,
            Person.stay_intent,
            Person.organization_id,
            Person.org_path,
            Person.version,
        )
        .where(scope.where(Person.org_path), Person.erased_at.is_(None))
        .order_by(Person.id)
    )
    return statement.where(may_be_matched()) if for_matching else statement


def posts(scope: Scope, as_of: date) -> Statement:
    """Open posts; ``occupied`` counts who holds or is to hold a seat on or after ``as_of``."""
    occupied = select(func.count()).where(
        Appointment.post_id == Post.id,
        Appointment.state.in_(LIVE),
        or_(Appointment.ends_on.is_(None), Appointment.ends_on >= as_of),
    )
    return (
        select(
            Post.id,
            Post.organization_id,
            Organization.name.label("organization_name"),
            Post.org_path,
            Organization.division_code,
            Post.title,
            Post.form,
            Post.capacity,
            occupied.scalar_subquery().label("occupied"),
            Post.floor_under35,
            Post.requirements,
            Post.term_months,
            Post.skills,
            Post.priority,
            Post.status,
            Post.version,
        )
        .join(Organization, Organization.id == Post.organization_id)
        .where(scope.where(Post.org_path))
        .order_by(Post.id)
    )


def appointments(scope: Scope) -> Statement:
    """All states: whoever reads them decides which count."""
    return (
        select(
            Appointment.id,
            Appointment.person_id,
            Person.name.label("person_name"),
            Appointment.post_id,
            Post.title.label("post_title"),
            Appointment.organization_id,
            Organization.name.label("organization_name"),
            Appointment.org_path,
            Appointment.state,
            Appointment.form,
            Appointment.starts_on,
            Appointment.ends_on,
            Appointment.ended_on,
            Appointment.source_round_id,
            Appointment.version,
        )
        .join(Person, Person.id == Appointment.person_id)
        .join(Post, Post.id == Appointment.post_id)
        .join(Organization, Organization.id == Appointment.organization_id)
        .where(scope.where(Appointment.org_path))
        .order_by(Appointment.id)
    )


def organizations(scope: Scope) -> Statement:
    return (
        select(
            Organization.id,
            Organization.parent_league_id,
            Organization.path,
            Organization.name,
            Organization.short_name,
            Organization.kind,
            Organization.level,
            Organization.division_code,
            Organization.status,
            Organization.version,
        )
        .where(scope.where(Organization.path))
        .order_by(Organization.id)
    )


async def towns_of(
    session: AsyncSession, scope: Scope
) -> Callable[[str], Mapping[str, str | None]]:
    """Finds the township organization a path lies in.

    One read of all towns: a join by prefix would compare every post with every town.
    """
    above = {
        "/".join(segments[:depth]) + "/"
        for path in scope.paths
        for segments in [path.rstrip("/").split("/")]
        for depth in range(1, len(segments) + 1)
    }
    found = await session.execute(
        select(Organization.path, Organization.id, Organization.name).where(
            Organization.level == Level.TOWNSHIP,
            or_(scope.where(Organization.path), Organization.path.in_(above)),
        )
    )
    towns = {path: Town(str(id_), name) for path, id_, name in found}

    def town_of(path: str) -> Mapping[str, str | None]:
        place = path
        while place and place not in towns:
            place = place[: place.rstrip("/").rfind("/") + 1]
        town = towns.get(place)
        return {
            "town_organization_id": None if town is None else town.id,
            "town_name": None if town is None else town.name,
        }

    return town_of
