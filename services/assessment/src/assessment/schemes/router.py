"""``/api/assessment/schemes``."""

from collections.abc import Sequence
from json import loads
from typing import Annotated, Any

from common.errors import TooLargeError
from common.web.app import service_router
from common.web.auth import Caller, Committee, Role, requires
from common.web.etag import tagged
from common.web.idempotency import read_like
from common.web.page import Page, Paging, Rows, page_of
from common.web.problem import problems
from common.web.session import ReadSession, Session
from fastapi import Request, Response

from assessment.core.outline import outline
from assessment.core.parse import stored_scheme
from assessment.core.scheme import Scheme
from assessment.errors import SchemeNotFoundError
from assessment.ids import AccountId, SchemeId
from assessment.models.scheme import SchemeRecord
from assessment.schemes import queries, use_cases
from assessment.schemes.errors import EditionTakenError, SchemeInvalidError
from assessment.schemes.library import samples
from assessment.schemes.schemas import (
    CheckedOut,
    LoadedOut,
    SampleOut,
    SamplesIn,
    SchemeDetailOut,
    SchemeOut,
)

router = service_router("/api/assessment/schemes", "schemes")
MAX_BYTES = 1_048_576
BODY = {
    "requestBody": {
        "required": True,
        "content": {
            "application/json": {
                "schema": {
                    "type": "object",
                    "description": "方案本身，或 {document: 方案}",
                    "additionalProperties": True,
                }
            },
            "application/yaml": {"schema": {"type": "string"}},
        },
    }
}
READERS = (Role.COMMITTEE, Role.BRANCH)
Reader = Annotated[Caller, requires(*READERS)]


async def scheme_in_body(request: Request) -> Scheme:
    body = await request.body()
    if len(body) > MAX_BYTES:
        raise TooLargeError("方案文件不应超过 1 MB，请检查是不是选错了文件。")
    return use_cases.understand(body.decode("utf-8-sig", errors="replace"))


@router.post(
    "",
    response_model=SchemeDetailOut,
    status_code=201,
    openapi_extra=BODY,
    responses=problems(SchemeInvalidError, EditionTakenError, TooLargeError),
)
async def create_scheme(
    request: Request, session: Session, caller: Committee, response: Response
) -> dict[str, Any]:
    """Store a scheme document, JSON or YAML. The same document again is the same scheme."""
    scheme = await scheme_in_body(request)
    record = await use_cases.store_scheme(
        session, scheme, org_path=home_of(caller), account=AccountId(caller.subject)
    )
    response.headers["location"] = f"/api/assessment/schemes/{record.id}"
    return detail_of(tagged(response, record))


@router.post(
    "/check",
    response_model=CheckedOut,
    openapi_extra=BODY,
    responses=problems(SchemeInvalidError, TooLargeError),
)
@read_like
async def check_scheme(request: Request, _caller: Committee) -> dict[str, Any]:
    """Say whether a document would be accepted, and how it reads."""
    scheme = await scheme_in_body(request)
    return {
        "code": scheme.id,
        "edition": scheme.version,
        "title": scheme.title,
        "hash": scheme.hash,
        "outline": outline(scheme),
    }


@router.get("", response_model=Page[SchemeOut])
async def list_schemes(session: ReadSession, caller: Reader, paging: Paging) -> Rows[SchemeRecord]:
    """Schemes of the caller's organizations and of those above them, newest first."""
    statement = queries.schemes_in(caller.scope(*READERS))
    keys = [SchemeRecord.created_at, SchemeRecord.id]
    return await page_of(session, statement, keys, paging, descending=True)


@router.get("/library", response_model=list[SampleOut])
async def list_samples(session: ReadSession, caller: Committee) -> list[dict[str, Any]]:
    """The schemes that come with the product."""
    hashes = [sample.scheme.hash for sample in samples()]
    loaded = await queries.schemes_by_hash(session, caller.scope(Role.COMMITTEE), hashes)
    return [
        {
            "key": sample.key,
            "code": sample.scheme.id,
            "edition": sample.scheme.version,
            "title": sample.scheme.title,
            "quote": sample.scheme.source.quote,
            "hash": sample.scheme.hash,
            "scheme_id": loaded.get(sample.scheme.hash),
        }
        for sample in samples()
    ]


@router.post("/library", response_model=LoadedOut, responses=problems(EditionTakenError))
async def load_samples(
    session: Session, caller: Committee, body: SamplesIn | None = None
) -> dict[str, Sequence[SchemeRecord]]:
    """Store samples of the library as schemes of the caller's organization."""
    wanted = set(body.keys) if body and body.keys else {sample.key for sample in samples()}
    account = AccountId(caller.subject)
    return {
        "items": [
            await use_cases.store_scheme(
                session, sample.scheme, org_path=home_of(caller), account=account
            )
            for sample in samples()
            if sample.key in wanted
        ]
    }


@router.get("/{scheme_id}", response_model=SchemeDetailOut, responses=problems(SchemeNotFoundError))
async def get_scheme(
    scheme_id: SchemeId, session: ReadSession, caller: Reader, response: Response
) -> dict[str, Any]:
    """One scheme: the document and how it reads."""
    record = await queries.scheme_in(session, caller.scope(*READERS), scheme_id)
    if record is None:
        raise SchemeNotFoundError
    return detail_of(tagged(response, record))


def home_of(caller: Caller) -> str:
    """Where the caller's schemes belong: the first of the subtrees they act for."""
    return caller.scope(Role.COMMITTEE).paths[0]


def detail_of(record: SchemeRecord) -> dict[str, Any]:
    """One scheme with its document, which is stored as text so that its hash can be checked."""
    return {
        **{name: getattr(record, name) for name in SchemeOut.model_fields},
        "document": loads(record.document),
        "outline": outline(stored_scheme(record.document)),
    }
