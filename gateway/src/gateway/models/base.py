"""What the gateway's tables have in common."""

from datetime import datetime
from typing import Any, ClassVar

from common.db import metadata
from common.tables import plumbing
from sqlalchemy import DateTime, LargeBinary, Text, Uuid
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import DeclarativeBase

from gateway.ids import AccountId, ClientId, FamilyId, OrganizationId, PersonId


class Base(DeclarativeBase):
    metadata = metadata()
    type_annotation_map: ClassVar = {
        AccountId: Uuid(),
        ClientId: Uuid(),
        FamilyId: Uuid(),
        OrganizationId: Uuid(),
        PersonId: Uuid(),
        datetime: DateTime(timezone=True),
        str: Text(),
        bytes: LargeBinary(),
        dict[str, Any]: JSONB(),
    }


PLUMBING = plumbing(Base.metadata)
