"""Who is assessed in a cycle, and who rates what: from the roster's rows and the scheme.

Organizations: the direct subordinates of the cycle's organization, or itself when it has none.
A superior assesses those it leads; their branches are assessed by them in turn. Persons: whoever
holds an appointment in the subtree; a subject type that stands for an organization (``of``)
takes only the secretaries. Strata are proposals from names and kinds; people correct them.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from assessment.core.scheme import Indicator, Scheme, SubjectType, nodes_of

SERVING: Final = frozenset({"arranged", "in_office"})
NOT_THE_SECRETARY: Final = ("副", "助理", "第一书记")

LEVELS: Final = {
    "province": "省级",
    "city": "市级",
    "county": "县级",
    "township": "乡镇街道",
    "village": "村社区",
}
KINDS: Final = {
    "committee": "团委",
    "working_committee": "团工委",
    "general_branch": "团总支",
    "branch": "团支部",
}
TOWNSHIP_ENDINGS: Final = ("镇", "乡", "苏木")


class Organization(NamedTuple):
    id: str
    parent_id: str | None
    path: str
    name: str
    kind: str
    level: str


class Appointment(NamedTuple):
    id: str
    person_id: str
    person_name: str
    post_title: str
    organization_id: str
    organization_name: str
    path: str
    state: str
    form: str


@dataclass(frozen=True)
class Enrolled:
    """A subject to be. ``secretary_of`` is the id of an enrolled organization."""

    kind: str
    person_id: str | None
    organization_id: str
    organization_name: str
    path: str
    name: str
    post_title: str
    strata: Mapping[str, str]
    secretary_of: str | None = None


class Seat(NamedTuple):
    """One thing a rater group is asked: this indicator, about subjects of this kind."""

    group: str
    indicator: Indicator
    kind: str


def enrol(
    scheme: Scheme,
    root_id: str,
    organizations: Sequence[Organization],
    appointments: Sequence[Appointment],
) -> list[Enrolled]:
    """The subjects of a cycle over ``root_id``, ordered by path and id."""
    by_id = {organization.id: organization for organization in organizations}
    assessed = subordinates(root_id, organizations)
    types = scheme.subjects.values()
    found: list[Enrolled] = []
    if any(t.kind == "organization" for t in types):
        names = strata_names(types, "organization")
        found += [enrolled_organization(o, names) for o in assessed]
    people = [t for t in types if t.kind == "person"]
    if people:
        ids = {organization.id for organization in assessed}
        only_secretaries = all(t.of for t in people)
        names = strata_names(types, "person")
        found += [
            one
            for one in enrolled_people(appointments, by_id, ids, names)
            if one.secretary_of or not only_secretaries
        ]
    return sorted(found, key=lambda one: (one.path, one.kind, one.person_id or one.organization_id))


def subordinates(root_id: str, organizations: Iterable[Organization]) -> list[Organization]:
    listed = list(organizations)
    below = [o for o in listed if o.parent_id == root_id]
    return below or [o for o in listed if o.id == root_id]


def strata_names(types: Iterable[SubjectType], kind: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for t in types if t.kind == kind for name in t.strata))


def enrolled_organization(organization: Organization, names: Iterable[str]) -> Enrolled:
    return Enrolled(
        kind="organization",
        person_id=None,
        organization_id=organization.id,
        organization_name=organization.name,
        path=organization.path,
        name=organization.name,
        post_title="",
        strata=strata_of(organization, names),
    )


def enrolled_people(
    appointments: Iterable[Appointment],
    organizations: Mapping[str, Organization],
    assessed: set[str],
    names: Sequence[str],
) -> list[Enrolled]:
    """One subject per person.

    By the post as secretary of an assessed organization if there is one, else by the first
    appointment.
    """
    chosen: dict[str, Appointment] = {}
    for appointment in sorted(appointments):
        if appointment.state not in SERVING:
            continue
        kept = chosen.get(appointment.person_id)
        if kept is None or (leads(appointment, assessed) and not leads(kept, assessed)):
            chosen[appointment.person_id] = appointment
    return [
        Enrolled(
            kind="person",
            person_id=one.person_id,
            organization_id=one.organization_id,
            organization_name=one.organization_name,
            path=one.path,
            name=one.person_name,
            post_title=one.post_title,
            strata=strata_of(
                organizations.get(one.organization_id)
                or Organization(one.organization_id, None, one.path, one.organization_name, "", ""),
                names,
            ),
            secretary_of=one.organization_id if leads(one, assessed) else None,
        )
        for one in chosen.values()
    ]


def leads(appointment: Appointment, assessed: set[str]) -> bool:
    """Whether the post is that of the secretary of an assessed organization."""
    title = appointment.post_title
    return (
        appointment.organization_id in assessed
        and "书记" in title
        and not any(word in title for word in NOT_THE_SECRETARY)
    )


def strata_of(organization: Organization, names: Iterable[str]) -> dict[str, str]:
    """A first guess for the strata a scheme names; unknown names stay empty for people to fill."""
    level = LEVELS.get(organization.level, "")
    kind = "中职中学团委" if is_school(organization.name) else KINDS.get(organization.kind, "")
    known = {
        "level": level,
        "layer": level,
        "category": kind,
        "sequence": kind,
        "unit_type": unit_type(organization.name),
    }
    return {name: known.get(name, "") for name in names}


def is_school(name: str) -> bool:
    return any(word in name for word in ("中学", "中职", "学校", "职业"))


def unit_type(name: str) -> str:
    if "街道" in name or "社区" in name:
        return "街道"
    return "乡镇" if any(word in name for word in TOWNSHIP_ENDINGS) else "区直单位"


def seats(scheme: Scheme) -> list[Seat]:
    """What each rater group is asked, in the order of the scheme."""
    found: dict[tuple[str, str, str], Seat] = {}
    for output in scheme.outputs.values():
        kind = scheme.subjects[output.subject].kind
        for node in nodes_of(output.tree):
            for group, indicator in asked_by(scheme, node.groups.of if node.groups else node.id):
                if node.groups is None or group in node.groups.weights:
                    found[group, indicator.id, kind] = Seat(group, indicator, kind)
    return list(found.values())


def asked_by(scheme: Scheme, name: str) -> list[tuple[str, Indicator]]:
    indicator = scheme.indicators.get(name)
    if indicator is None or indicator.input != "ratings":
        return []
    groups = [indicator.group] if indicator.group else list(scheme.rater_groups)
    return [(group, indicator) for group in groups]


def lists_of(scheme: Scheme, kind: str) -> list[str]:
    """The task lists that count for subjects of a kind, in the order of the scheme."""
    found: dict[str, None] = {}
    for output in scheme.outputs.values():
        if scheme.subjects[output.subject].kind != kind:
            continue
        for node in nodes_of(output.tree):
            indicator = scheme.indicators.get(node.id)
            if indicator is not None and indicator.input in {"tasklist", "projects"}:
                found[indicator.list or indicator.id] = None
    return list(found)
