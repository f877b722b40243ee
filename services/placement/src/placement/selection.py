"""From the roster's exports to the people, posts and caps of a round."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from placement.clients.roster import AppointmentRow, OrganizationRow, PersonRow, PostRow
from placement.core.people import Candidate, Post, Region, Requirements

SERVING = ("arranged", "in_office")
SERVED = ("ended",)


def candidates_of(
    people: Sequence[PersonRow],
    appointments: Sequence[AppointmentRow],
    wishes: Mapping[UUID, tuple[list[UUID], bool]],
    rules: Mapping[str, Any],
    starts_on: date,
) -> tuple[Candidate, ...]:
    """The people a filter lets through, sorted by id, each with offices and wishes.

    Args:
        people: the roster's export.
        appointments: of the same organization, of every state.
        wishes: person to posts wished for (first wish first) and whether others are accepted.
        rules: the round's candidate filter as stored.
        starts_on: when the new appointments begin; who still serves an earlier round then is
            in term.
    """
    offices: dict[UUID, list[AppointmentRow]] = {}
    for appointment in appointments:
        if appointment.state in SERVING + SERVED:
            offices.setdefault(appointment.person_id, []).append(appointment)
    chosen = [person for person in people if _is_candidate(person, rules)]
    return tuple(
        _candidate(person, offices.get(person.id, []), wishes.get(person.id, ([], True)), starts_on)
        for person in sorted(chosen, key=lambda person: str(person.id))
    )


def posts_of(
    posts: Sequence[PostRow], towns: Mapping[UUID, OrganizationRow], rules: Mapping[str, Any]
) -> tuple[Post, ...]:
    """The posts a filter lets through, sorted by id; seats are what is still free."""
    chosen = [post for post in posts if _is_post(post, rules)]
    return tuple(
        Post(
            id=str(post.id),
            title=post.title,
            organization_id=str(post.organization_id),
            organization_name=post.organization_name,
            org_path=post.org_path,
            seats=max(post.capacity - post.occupied, 0),
            floor_under35=post.floor_under35,
            town_name=post.town_name,
            town_path=_path(towns, post.town_organization_id),
            division_code=post.division_code,
            skills=tuple(sorted(post.skills)),
            priority=post.priority or 0,
            requirements=_requirements(post),
        )
        for post in sorted(chosen, key=lambda post: str(post.id))
    )


def regions_of(
    posts: Sequence[Post], organizations: Sequence[OrganizationRow], caps: Mapping[str, int]
) -> tuple[Region, ...]:
    """The capped organizations and the posts' towns, sorted by id."""
    towns = {post.town_path for post in posts}
    return tuple(
        Region(str(row.id), row.name, row.path, caps.get(str(row.id)))
        for row in sorted(organizations, key=lambda row: str(row.id))
        if str(row.id) in caps or row.path in towns
    )


def _candidate(
    person: PersonRow,
    offices: Sequence[AppointmentRow],
    wish: tuple[list[UUID], bool],
    starts_on: date,
) -> Candidate:
    posts, accepts_other = wish
    live = [item for item in offices if item.state in SERVING]
    before = [item for item in offices if item.state in SERVED]
    return Candidate(
        id=str(person.id),
        name=person.name,
        org_path=person.org_path,
        sex=person.sex,
        born_on=born_on(person),
        political_status=person.political_status,
        education=person.education,
        work_unit=person.work_unit,
        employment_identity=person.employment_identity,
        recruited_year=person.recruited_year,
        home_division_code=person.home_division_code,
        residence_division_code=person.residence_division_code,
        skills=tuple(sorted(person.skills)),
        stay_intent=person.stay_intent,
        holds_posts=tuple(sorted({str(item.post_id) for item in live})),
        served_posts=tuple(sorted({str(item.post_id) for item in before})),
        served_organizations=tuple(sorted({str(item.organization_id) for item in offices})),
        in_term=any(
            item.source_round_id and (item.ends_on is None or item.ends_on >= starts_on)
            for item in live
        ),
        wishes=tuple(str(post_id) for post_id in posts),
        accepts_other=accepts_other,
    )


def _is_candidate(person: PersonRow, rules: Mapping[str, Any]) -> bool:
    """Every rule that is given must hold; somebody of unknown birth meets no rule of birth."""
    born = born_on(person)
    after, before = rules["born_on_or_after"], rules["born_on_or_before"]
    named = rules["person_ids"]
    member = rules["is_league_member"]
    listed = (
        (rules["sexes"], person.sex),
        (rules["political_statuses"], person.political_status),
        (rules["source_channels"], person.source_channel),
        (rules["employment_identities"], person.employment_identity),
        (rules["recruited_years"], person.recruited_year),
    )
    return (
        (not named or str(person.id) in named)
        and (member is None or person.is_league_member is member)
        and (after is None or (born is not None and born >= date.fromisoformat(after)))
        and (before is None or (born is not None and born <= date.fromisoformat(before)))
        and all(not allowed or found in allowed for allowed, found in listed)
    )


def _is_post(post: PostRow, rules: Mapping[str, Any]) -> bool:
    return (
        post.status == "open"
        and (not rules["post_ids"] or str(post.id) in rules["post_ids"])
        and (not rules["forms"] or post.form in rules["forms"])
        and (not rules["titles"] or post.title in rules["titles"])
    )


def born_on(person: PersonRow) -> date | None:
    """The day of birth; the first of the month when only ``1999-03`` is known."""
    month = person.birth_month
    return person.birth_on or (date.fromisoformat(f"{month}-01") if month else None)


def _path(towns: Mapping[UUID, OrganizationRow], organization_id: UUID | None) -> str | None:
    found = towns.get(organization_id) if organization_id else None
    return found.path if found else None


def _requirements(post: PostRow) -> Requirements:
    asked = post.requirements
    return Requirements(
        born_on_or_after=asked.born_on_or_after,
        born_on_or_before=asked.born_on_or_before,
        min_age=asked.min_age,
        max_age=asked.max_age,
        political_statuses=tuple(sorted(asked.political_statuses)),
        recruited_years=tuple(sorted(asked.recruited_years)),
        min_education=asked.min_education,
        sending_units=tuple(sorted(asked.sending_units)),
        employment_identities=tuple(sorted(asked.employment_identities)),
        own_street=asked.own_street,
    )
