"""From the register's rows to the tally of each organization.

People are counted once in every subtree, though they may serve at several organizations in it.
Each organization counts its own people; where a person serves at a second one, that one carries a
deduction for the nearest organization above both. Sums over any subtree are then right: of a
person's k organizations inside it, in the order of paths, the k - 1 neighbours meet inside it, too.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from roster.core.ages import age_on
from roster.core.indicators.facts import (
    NEXT_DAYS,
    OrganizationFacts,
    PostFacts,
    Service,
    exit_kind,
    is_in_two_committees,
    is_secretary,
    is_youth_member,
)
from roster.core.indicators.months import later, month_of
from roster.core.indicators.results import count_results
from roster.core.indicators.tally import NONE, Tally
from roster.core.lifecycle import LIVE, State
from roster.core.structure.staffing import is_established
from roster.core.vocabulary import PostForm

KEPT_MONTHS: Final = 72
"""Services that ended longer ago are not kept; ``flows`` looks back less far."""
OPEN: Final = "9999-12-31"


@dataclass(slots=True)
class OwnTally:
    """What one organization adds to every subtree that holds it."""

    own: Tally = field(default_factory=Tally)
    deductions: dict[str, Tally] = field(default_factory=dict)
    """By the path of the organization above both: what to take off from there upwards."""

    def within(self, path: str) -> Tally:
        """The part that counts in the subtree of ``path``, which holds the organization."""
        whole = Tally()
        whole += self.own
        for meeting, tally in self.deductions.items():
            if meeting.startswith(path):
                whole -= tally
        return whole


def meeting_of(one: str, other: str) -> str:
    """The path of the nearest organization above both, or of both where they are the same."""
    found = ""
    for mine, theirs in zip(one.split("/"), other.split("/"), strict=False):
        if mine != theirs or not mine:
            break
        found += f"{mine}/"
    return found


def tallies_of(
    organizations: Iterable[OrganizationFacts],
    posts: Iterable[PostFacts],
    services: Sequence[Service],
    day: date,
) -> dict[str, OwnTally]:
    """The tally of each of the organizations on a day, by path.

    ``services`` must hold every service of everybody who serves or served at one of them, also
    those at other organizations.
    """
    counted = {one.path: OwnTally() for one in organizations}
    active = {one.path for one in organizations if one.is_active}
    posts = [post for post in posts if post.path in active]
    _count_seats(counted, posts, services, day)
    _count_live(counted, services)
    _count_exits(counted, posts, services, day)
    _count_organizations(counted, organizations, services, day)
    by_person: defaultdict[str, list[Service]] = defaultdict(list)
    for service in services:
        by_person[service.person.id].append(service)
    for own in by_person.values():
        own.sort(key=lambda one: (one.path, one.starts_on, one.id))
        _count_person(counted, own, day)
        _count_check_ins(counted, own)
        _count_spells(counted, own, day)
    return counted


def _count_seats(
    counted: Mapping[str, OwnTally], posts: Sequence[PostFacts], services: Iterable[Service],
    day: date,
) -> None:  # fmt: skip
    holders: defaultdict[str, int] = defaultdict(int)
    taken: defaultdict[str, int] = defaultdict(int)
    for service in services:
        if service.is_effective(day):
            holders[service.post_id] += 1
        if service.state in LIVE:
            taken[service.post_id] += 1
    for post in posts:
        tally = counted[post.path].own
        filled = min(post.capacity, holders[post.id])
        tally.add("posts", post.form)
        tally.add("seats", post.form, post.capacity)
        tally.add("filled", post.form, filled)
        if post.is_suspended:
            tally.add("suspended", post.form, post.capacity)
        else:
            tally.add("open_posts", NONE)
            tally.add("open_seats", NONE, post.capacity)
            tally.add("taken", "within", min(post.capacity, taken[post.id]))
            tally.add("taken", "above", max(taken[post.id] - post.capacity, 0))


def _count_live(counted: Mapping[str, OwnTally], services: Iterable[Service]) -> None:
    """Who is arranged or in office, and by when those are expected who have not reported."""
    for service in services:
        if service.state in LIVE and service.path in counted:
            tally = counted[service.path].own
            tally.add("live", service.state)
            if service.due_on is not None and service.reported_on is None:
                tally.add("awaited", service.due_on.isoformat())


def _count_exits(
    counted: Mapping[str, OwnTally], posts: Sequence[PostFacts], services: Iterable[Service],
    day: date,
) -> None:  # fmt: skip
    """When the seats that are held now become free, and who is arranged to come."""
    known = {post.id: post for post in posts}
    for service in services:
        post = known.get(service.post_id)
        if post is None:
            continue
        tally = counted[post.path].own
        if service.is_effective(day):
            leaves_in = exit_month(service, post)
            if leaves_in is not None:
                month, why = leaves_in
                tally.add("exits", f"{month}/{why}")
        elif service.state == State.ARRANGED or (
            service.state == State.IN_OFFICE and service.starts_on > day
        ):
            tally.add("arriving", month_of(service.starts_on))


def exit_month(service: Service, post: PostFacts) -> tuple[str, str] | None:
    """The month after whose end the holder is expected gone, and why: term, age or service."""
    found: list[tuple[str, str]] = []
    if service.ends_on is not None:
        found.append((month_of(service.ends_on), "service" if post.form == "volunteer" else "term"))
    if post.max_age is not None and service.person.birth_month is not None:
        found.append((later(service.person.birth_month, 12 * (post.max_age + 1)), "age"))
    return min(found, default=None)


def _count_organizations(
    counted: Mapping[str, OwnTally], organizations: Iterable[OrganizationFacts],
    services: Iterable[Service], day: date,
) -> None:  # fmt: skip
    leagues = [one for one in organizations if one.is_active and one.is_league]
    established = _established(services, day)
    for one in leagues:
        tally = counted[one.path].own
        tally.add("organizations", NONE)
        if one.places is not None:
            tally.add("places", NONE, one.places)
            tally.add("in_places", NONE, len(established.get(one.path, ())))
        kind = "term_branch" if one.is_branch else "term_other"
        tally.add(kind, NONE if one.term_ends_on is None else one.term_ends_on.isoformat())
    villages = {one.path for one in leagues if one.is_village}
    led: dict[str, str] = {}
    youngest: dict[str, str] = {}
    secretaries: list[Service] = []
    for service in services:
        village = village_of(service.path, villages)
        if village is None or not service.is_effective(day):
            continue
        if service.path == village and is_secretary(service.title):
            until = OPEN if service.ends_on is None else service.ends_on.isoformat()
            led[village] = max(led.get(village, ""), until)
            secretaries.append(service)
        if is_youth_member(service.title):
            born = service.person.birth_month or NONE
            youngest[village] = max(youngest.get(village, NONE), born)
    for village in villages:
        tally = counted[village].own
        tally.add("villages", NONE)
        tally.add("led", led.get(village, NONE))
        if village in youngest:
            tally.add("youth_member", youngest[village])
    _count_secretaries(counted, secretaries, services, day)


def _established(services: Iterable[Service], day: date) -> dict[str, set[str]]:
    """在编专职 at each organization: in an establishment place, and serving full-time."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for one in services:
        is_full_time = one.form == PostForm.FULL_TIME
        if (
            is_full_time
            and is_established(one.person.employment_identity)
            and one.is_effective(day)
        ):
            found[one.path].add(one.person.id)
    return found


def village_of(path: str, villages: set[str]) -> str | None:
    """The village an organization belongs to: itself, or the nearest one above it."""
    while path:
        if path in villages:
            return path
        path = path[: path.rstrip("/").rfind("/") + 1]
    return None


def _count_secretaries(
    counted: Mapping[str, OwnTally], secretaries: Iterable[Service], services: Iterable[Service],
    day: date,
) -> None:  # fmt: skip
    """两委进入率 counts the secretaries of villages."""
    seated = {
        one.person.id for one in services if one.is_effective(day) and is_in_two_committees(one)
    }
    for secretary in secretaries:
        bucket = "in_two_committees" if secretary.person.id in seated else NONE
        counted[secretary.path].own.add("secretaries", bucket)


def _count_person(counted: Mapping[str, OwnTally], own: Sequence[Service], day: date) -> None:
    """A person's facts at each organization they serve at, once for each subtree."""
    effective = [service for service in own if service.is_effective(day)]
    if not effective:
        return
    facts = _facts_of(own, effective, day)
    paths = sorted({service.path for service in effective})
    for number, path in enumerate(paths):
        if path not in counted:
            continue
        counted[path].own += facts
        if number:
            meeting = meeting_of(paths[number - 1], path)
            counted[path].deductions.setdefault(meeting, Tally()).__iadd__(facts)


def _facts_of(own: Sequence[Service], effective: Sequence[Service], day: date) -> Tally:
    """What is counted of a person, the same wherever they are counted."""
    person = own[0].person
    facts = Tally()
    facts.add("people", NONE)
    facts.add("born", f"{person.birth_month or NONE}/{person.sex or NONE}")
    facts.add("education", person.education or NONE)
    facts.add("source", person.source or NONE)
    count_results(facts, person.results, day)
    if any(service.is_on_leave(day) for service in effective):
        facts.add("on_leave", NONE)
    else:
        duty = max((s.duty_on for s in own if s.duty_on is not None and s.duty_on <= day),
                   default=None)  # fmt: skip
        facts.add("duty", NONE if duty is None else duty.isoformat())
    since = min(service.starts_on for service in own if _has_served(service))
    age = age_on(since, birth_on=None, birth_month=person.birth_month)
    facts.add("entered", f"{since.year:04d}/{NONE if age is None else age}")
    facts.add("entered_major", f"{since.year:04d}/{person.major or NONE}")
    return facts


def _count_check_ins(counted: Mapping[str, OwnTally], own: Iterable[Service]) -> None:
    """到岗 and 双报到, by the day the check-in is due."""
    for service in own:
        if service.due_on is None or service.path not in counted:
            continue
        if service.state == State.DECLINED:
            continue
        at_post, at_home = service.reported_on, service.home_reported_on
        came = "none" if at_post is None else "on_time" if at_post <= service.due_on else "late"
        both = "both" if at_post is not None and at_home is not None else NONE
        counted[service.path].own.add("due", f"{service.due_on.isoformat()}/{came}/{both}")


def _count_spells(counted: Mapping[str, OwnTally], own: Sequence[Service], day: date) -> None:
    """Times without a break at one organization: first month, last month, why it ended."""
    served = [one for one in own if one.starts_on <= day and _has_served(one)]
    for path in {one.path for one in served} & counted.keys():
        here = sorted((one for one in served if one.path == path), key=lambda one: one.starts_on)
        others = [one for one in own if one.path != path]
        for spell in _joined(here):
            first, last = spell[0], max(spell, key=_last_day)
            if last.is_effective(day):
                bucket = f"{month_of(first.starts_on)}//"
            elif last.ended_on is not None:
                end = month_of(last.ended_on)
                if end < later(month_of(day), -KEPT_MONTHS):
                    continue
                bucket = f"{month_of(first.starts_on)}/{end}/{exit_kind(last, others)}"
            else:
                continue
            counted[path].own.add("spells", bucket)


def _has_served(service: Service) -> bool:
    return service.state in {State.IN_OFFICE, State.ENDED}


def _last_day(service: Service) -> date:
    return date.max if service.ended_on is None else service.ended_on


def _joined(services: Sequence[Service]) -> list[list[Service]]:
    """Services that follow each other within a month, together."""
    spells: list[list[Service]] = []
    until = date.min
    for service in services:
        continues = spells and (until == date.max or (service.starts_on - until).days <= NEXT_DAYS)
        if continues:
            spells[-1].append(service)
            until = max(until, _last_day(service))
        else:
            spells.append([service])
            until = _last_day(service)
    return spells
