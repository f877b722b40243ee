"""JSON shapes of the slice ``search``."""

from roster.core.searching import Typed
from roster.fields import Input, Output, Words
from roster.ids import OrganizationId, PersonId, PostId


class EverythingIn(Input):
    """In a body, because addresses of requests are kept in logs and numbers may be typed."""

    text: Words


class FoundPerson(Output):
    id: PersonId
    name: str
    work_unit: str | None
    organization_name: str


class FoundOrganization(Output):
    id: OrganizationId
    name: str
    superior_name: str | None


class FoundPost(Output):
    id: PostId
    title: str
    organization_id: OrganizationId
    organization_name: str


class EverythingFound(Output):
    """The first few of each kind; ``typed`` says how the text was taken."""

    typed: Typed
    people: list[FoundPerson]
    people_by_unit: list[FoundPerson]
    organizations: list[FoundOrganization]
    posts: list[FoundPost]
