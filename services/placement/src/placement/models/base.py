"""The metadata every table of the service hangs on."""

from datetime import datetime
from typing import Annotated, Any, ClassVar

from common.db import metadata
from common.tables import plumbing
from sqlalchemy import ARRAY, BigInteger, DateTime, Text, Uuid
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import DeclarativeBase, mapped_column

from placement.ids import (
    AccountId,
    AdjustmentId,
    CorrectionId,
    JobId,
    OrganizationId,
    PersonId,
    PostId,
    RoundId,
    RunId,
)

OrgPath = Annotated[str, mapped_column(Text(collation="C"))]
"""Place in the organization tree; byte order makes a subtree an index range."""


class Base(DeclarativeBase):
    """Declares how the types of the models' annotations are stored."""

    metadata = metadata()
    type_annotation_map: ClassVar = {
        RoundId: Uuid(),
        RunId: Uuid(),
        AdjustmentId: Uuid(),
        CorrectionId: Uuid(),
        PersonId: Uuid(),
        PostId: Uuid(),
        OrganizationId: Uuid(),
        AccountId: Uuid(),
        JobId: Uuid(),
        datetime: DateTime(timezone=True),
        int: BigInteger(),
        str: Text(),
        list[PostId]: ARRAY(Uuid()),
        list[PersonId]: ARRAY(Uuid()),
        list[str]: ARRAY(Text()),
        dict[str, Any]: JSONB(),
    }


PLUMBING = plumbing(Base.metadata)
