"""JSON of registered systems."""

from datetime import datetime
from typing import Annotated

from common.web.auth import Role
from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from gateway.grants import GrantOut, Wish
from gateway.ids import ClientId, OrganizationId

MAX_GRANTS = 20

ClientName = Annotated[
    str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9-]*[a-z0-9]$", min_length=2, max_length=64)
]
DisplayName = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1, max_length=100, pattern=r"^[^\x00]*$"),
]


class ClientGrantIn(BaseModel):
    """The role is always ``system``: exports, feeds and batch commands inside the subtree."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    organization_id: OrganizationId | None = None

    def wish(self) -> Wish:
        return Wish(Role.SYSTEM, self.organization_id)


Grants = Annotated[list[ClientGrantIn], Field(min_length=1, max_length=MAX_GRANTS)]


class ClientIn(BaseModel):
    """A new system. It has no secret yet: ``PUT …/secret`` makes one."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    name: ClientName
    display_name: DisplayName
    grants: Grants


class ClientPatch(BaseModel):
    """What is given is changed. ``grants`` replaces all of them."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    display_name: DisplayName | None = None
    grants: Grants | None = None
    is_disabled: bool | None = None


class ClientOut(BaseModel):
    model_config = ConfigDict(from_attributes=True, frozen=True)

    id: ClientId
    name: str
    """OAuth's ``client_id``."""
    display_name: str
    grants: list[GrantOut]
    is_disabled: bool
    has_secret: bool
    created_at: datetime
    version: int


class NewSecret(BaseModel):
    """The secret, in clear, this once."""

    client_id: str
    client_secret: str = Field(repr=False)
