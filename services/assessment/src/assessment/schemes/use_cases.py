from typing import Any

from common.events.outbox import Event, emit
from common.ids import new_id
from sqlalchemy.ext.asyncio import AsyncSession

from assessment.core.document import (
    UnreadableDocumentError,
    canonical_json,
    plain_document,
    read_document,
)
from assessment.core.parse import parse_scheme
from assessment.core.reading import Problem, SchemeError
from assessment.core.scheme import Scheme
from assessment.ids import AccountId, SchemeId
from assessment.models.base import PLUMBING
from assessment.models.scheme import SchemeRecord
from assessment.schemes import queries
from assessment.schemes.errors import EditionTakenError, SchemeInvalidError


def understand(text: str) -> Scheme:
    """The scheme a document describes; a document may be wrapped as ``{"document": …}``.

    Raises:
        SchemeInvalidError: unreadable, or it does not hold together.
    """
    try:
        document = read_document(text)
        wrapped = document.get("document")
        if set(document) == {"document"}:
            document = (
                read_document(wrapped) if isinstance(wrapped, str) else plain_document(wrapped)
            )
        return parse_scheme(document)
    except UnreadableDocumentError as error:
        raise SchemeInvalidError([Problem("", "unreadable", str(error))]) from error
    except SchemeError as error:
        raise SchemeInvalidError(error.problems) from error


async def store_scheme(
    session: AsyncSession, scheme: Scheme, *, org_path: str, account: AccountId
) -> SchemeRecord:
    """Keep a scheme. The same document again is the same scheme.

    Raises:
        EditionTakenError: this edition exists with other content.
    """
    existing = await queries.edition_of(session, org_path, scheme.id, scheme.version)
    if existing is not None:
        if existing.hash == scheme.hash:
            return existing
        raise EditionTakenError(
            f"请把 version 改为 {scheme.version + 1} 或更大后再保存；已有的版本不能改动。",
            edition=scheme.version,
        )
    record = SchemeRecord(
        id=SchemeId(new_id()),
        org_path=org_path,
        code=scheme.id,
        edition=scheme.version,
        title=scheme.title,
        document=canonical_json(scheme.document),
        hash=scheme.hash,
        created_by=account,
    )
    session.add(record)
    await session.flush()
    data: dict[str, Any] = {"hash": scheme.hash}
    await emit(session, PLUMBING, Event("scheme.stored", f"schemes/{record.id}", org_path, data))
    await session.refresh(record)
    return record
