"""JSON shapes of the slice ``grids``."""

from datetime import datetime
from typing import Annotated

from pydantic import Field, StringConstraints

from roster.fields import Input, Output, Patch, Text, Title
from roster.ids import GridId, OrganizationId, PersonId

GridCode = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=30)]
Households = Annotated[int, Field(ge=0, le=1_000_000)]


class GridIn(Input):
    name: Title
    code: GridCode
    area: Text | None = None
    households: Households | None = None
    responsible_id: PersonId | None = None


class GridPatch(Patch):
    """What may change. Fields left out stay; null empties those that may be empty."""

    _may_be_empty: frozenset[str] = frozenset({"area", "households", "responsible_id"})

    name: Title | None = None
    code: GridCode | None = None
    area: Text | None = None
    households: Households | None = None
    responsible_id: PersonId | None = None


class GridOut(Output):
    id: GridId
    organization_id: OrganizationId
    organization_name: str
    name: str
    code: str
    area: str | None
    households: int | None
    responsible_id: PersonId | None
    responsible_name: str | None
    version: int
    created_at: datetime
    updated_at: datetime
