"""JSON of accounts."""

from datetime import datetime
from typing import Annotated, Literal
from uuid import UUID

from common.web.auth import Role
from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    StringConstraints,
    model_validator,
)

from gateway.core.names import fold, is_name
from gateway.grants import GrantOut, Wish
from gateway.ids import AccountId, OrganizationId, PersonId

MAX_GRANTS = 20
"""A token carries them all, and a header has room for 8 KiB."""


def _username(given: str) -> str:
    folded = fold(given)
    if not is_name(folded):
        message = "用户名为 2 到 64 个字，可用文字、数字和 . @ + - _"
        raise ValueError(message)
    return folded


Username = Annotated[str, Field(max_length=200), AfterValidator(_username)]
DisplayName = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1, max_length=100, pattern=r"^[^\x00]*$"),
]
Password = Annotated[str, Field(min_length=1, max_length=1024)]


class GrantIn(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    role: Literal[Role.ADMIN, Role.COMMITTEE, Role.BRANCH, Role.MEMBER, Role.RATER, Role.SUPERVISOR]
    organization_id: OrganizationId | None = None
    """Top of the subtree. Null grants everything; only an admin of everything may do so."""

    def wish(self) -> Wish:
        return Wish(self.role, self.organization_id)


Grants = Annotated[list[GrantIn], Field(min_length=1, max_length=MAX_GRANTS)]


class AccountIn(BaseModel):
    """A new account. It has no password yet: ``PUT …/password`` sets one."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    username: Username
    display_name: DisplayName
    person_id: PersonId | None = None
    grants: Grants

    @model_validator(mode="after")
    def _member_is_a_person(self) -> "AccountIn":
        if self.person_id is None and any(grant.role is Role.MEMBER for grant in self.grants):
            message = "“本人”角色的账号必须填写 person_id"
            raise ValueError(message)
        return self


class AccountPatch(BaseModel):
    """What is given is changed. ``grants`` replaces all of them."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    display_name: DisplayName | None = None
    person_id: PersonId | None = None
    grants: Grants | None = None
    is_disabled: bool | None = None


class AccountOut(BaseModel):
    model_config = ConfigDict(from_attributes=True, frozen=True)

    id: AccountId
    username: str
    display_name: str
    person_id: PersonId | None
    grants: list[GrantOut]
    is_disabled: bool
    has_password: bool
    last_sign_in_at: datetime | None
    created_at: datetime
    version: int


class PasswordReset(BaseModel):
    """Leave ``password`` out to get a random one."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    password: Password | None = Field(default=None, repr=False)


class NewPassword(BaseModel):
    """The password, in clear, this once."""

    password: str = Field(repr=False)


class PasswordChange(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    current_password: Password = Field(repr=False)
    new_password: Password = Field(repr=False)


class ColleagueOut(BaseModel):
    """Just enough to choose somebody: no sign-in name, no person, no rights elsewhere."""

    model_config = ConfigDict(from_attributes=True, frozen=True)

    id: AccountId
    display_name: str
    roles: list[Role]
    """Those held inside the caller's own subtree."""


class MeOut(BaseModel):
    """Who the token's bearer is and what they may act on, as it stands now."""

    model_config = ConfigDict(from_attributes=True, frozen=True)

    id: UUID
    username: str | None
    """Null for a registered system."""
    name: str
    person_id: PersonId | None
    is_client: bool
    grants: list[GrantOut]
