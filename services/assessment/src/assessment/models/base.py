"""The metadata every table of the assessment hangs on."""

from datetime import datetime
from decimal import Decimal
from typing import Annotated, Any, ClassVar

from common.db import metadata
from common.tables import plumbing
from sqlalchemy import ARRAY, DateTime, Numeric, Text, Uuid
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import DeclarativeBase, mapped_column

from assessment.ids import (
    AccountId,
    CycleId,
    EntryId,
    EvidenceId,
    FormId,
    OrganizationId,
    PersonId,
    ProposalId,
    RaterId,
    ResultId,
    RunId,
    SchemeId,
    SubjectId,
    TaskId,
)

OrgPath = Annotated[str, mapped_column(Text(collation="C"))]
"""Place in the organization tree, ``0001/0002/``: every segment ends with a slash, so a subtree
is the range of paths that begin with its root's path. Byte order makes the range an index scan."""

Points = Annotated[Decimal, mapped_column(Numeric(12, 4))]
"""An input of the engine: at most four decimals."""


class Base(DeclarativeBase):
    """Declares how the types of the models' annotations are stored."""

    metadata = metadata()
    type_annotation_map: ClassVar = {
        SchemeId: Uuid(),
        CycleId: Uuid(),
        SubjectId: Uuid(),
        RaterId: Uuid(),
        FormId: Uuid(),
        TaskId: Uuid(),
        EvidenceId: Uuid(),
        EntryId: Uuid(),
        RunId: Uuid(),
        ResultId: Uuid(),
        ProposalId: Uuid(),
        AccountId: Uuid(),
        OrganizationId: Uuid(),
        PersonId: Uuid(),
        datetime: DateTime(timezone=True),
        str: Text(),
        list[str]: ARRAY(Text()),
        list[Decimal | None]: ARRAY(Numeric(12, 4)),
        dict[str, Any]: JSONB(),
        dict[str, str]: JSONB(),
    }


PLUMBING = plumbing(Base.metadata)
