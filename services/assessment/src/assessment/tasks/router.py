"""``/api/assessment/tasks``: what has to be done, the evidence for it, and its verification."""

from collections.abc import Sequence
from typing import Annotated, Any
from urllib.parse import quote

from common import clock
from common.web.app import service_router
from common.web.auth import Caller, Committee, Role, requires
from common.web.etag import IfMatch, tag_of
from common.web.page import Page, Paging, Rows, page_of_rows
from common.web.problem import problems
from common.web.session import ReadSession, Session
from fastapi import File, Form, Query, Response, UploadFile

from assessment.access import OFFICES, SignedIn, sight_of
from assessment.errors import (
    CycleNotFoundError,
    CycleNotOpenError,
    SubjectNotFoundError,
    UnknownNameError,
)
from assessment.ids import CycleId, EvidenceId, SubjectId, TaskId
from assessment.models.cycle import Subject
from assessment.models.work import Evidence, Task
from assessment.tasks import queries, use_cases
from assessment.tasks.errors import (
    EvidenceEmptyError,
    EvidenceMissingError,
    EvidenceNotFoundError,
    EvidenceNotOwnError,
    EvidenceRefusedError,
    EvidenceTooLargeError,
    SelfVerificationError,
    TaskDecidedError,
    TaskNotFoundError,
    TaskTakenError,
)
from assessment.tasks.schemas import (
    EvidenceOut,
    TaskDetailOut,
    TaskOut,
    TasksIn,
    TasksOut,
    TaskState,
    VerdictIn,
)

router = service_router("/api/assessment/tasks", "tasks")
Office = Annotated[Caller, requires(*OFFICES)]
Row = dict[str, Any]
FILE_ANSWER: dict[int | str, dict[str, Any]] = {
    200: {
        "description": "文件",
        "content": {"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}},
    }
}


@router.get("", response_model=Page[TaskOut])
async def list_tasks(  # noqa: PLR0913, PLR0917 - what FastAPI injects
    session: ReadSession,
    caller: SignedIn,
    paging: Paging,
    cycle_id: Annotated[CycleId | None, Query()] = None,
    subject_id: Annotated[SubjectId | None, Query()] = None,
    state: Annotated[TaskState | None, Query()] = None,
    mine: Annotated[bool, Query()] = False,  # noqa: FBT002 - a query parameter
) -> Rows[Row]:
    """Tasks in the caller's organizations and the caller's own; ``mine`` only the latter."""
    statement = queries.tasks_seen(sight_of(caller))
    if mine:
        statement = statement.where(Subject.person_id == caller.person_id)
    if cycle_id is not None:
        statement = statement.where(Task.cycle_id == cycle_id)
    if subject_id is not None:
        statement = statement.where(Task.subject_id == subject_id)
    if state is not None:
        statement = statement.where(Task.state == state)
    keys = [Task.cycle_id, Task.subject_id, Task.list, Task.position, Task.id]
    rows = await page_of_rows(session, statement, keys, paging)
    return Rows([with_subject(row) for row in rows.items], rows.next_cursor)


@router.post(
    "",
    response_model=TasksOut,
    status_code=201,
    responses=problems(
        CycleNotFoundError,
        SubjectNotFoundError,
        CycleNotOpenError,
        UnknownNameError,
        TaskTakenError,
    ),
)
async def hand_out_task(body: TasksIn, session: Session, caller: Committee) -> dict[str, int]:
    """Give one task to several subjects, e.g. an item of the target letter."""
    created = await use_cases.hand_out(session, caller.scope(Role.COMMITTEE), body)
    return {"created": created}


@router.get("/{task_id}", response_model=TaskDetailOut, responses=problems(TaskNotFoundError))
async def get_task(
    task_id: TaskId, session: ReadSession, caller: SignedIn, response: Response
) -> Row:
    """One task with its evidence."""
    row = await queries.task_row(session, sight_of(caller), task_id)
    if row is None:
        raise TaskNotFoundError
    response.headers["etag"] = tag_of(row.version)
    evidence: Sequence[Evidence] = await queries.evidence_of(session, task_id)
    return {**with_subject(row._asdict()), "evidence": evidence}


@router.post(
    "/{task_id}/evidence",
    response_model=EvidenceOut,
    status_code=201,
    responses=problems(
        TaskNotFoundError,
        CycleNotOpenError,
        TaskDecidedError,
        EvidenceEmptyError,
        EvidenceRefusedError,
        EvidenceTooLargeError,
    ),
)
async def hand_in_evidence(
    task_id: TaskId,
    session: Session,
    caller: SignedIn,
    file: Annotated[UploadFile | None, File()] = None,
    link: Annotated[str, Form(max_length=2000)] = "",
    text: Annotated[str, Form(max_length=4000)] = "",
) -> Evidence:
    """Hand in a file, a link or words. Photos lose their EXIF data before they are stored."""
    content = await file.read(use_cases.MAX_FILE_BYTES + 1) if file else b""
    piece = use_cases.Piece((file.filename or "") if file else "", content, link, text)
    return await use_cases.hand_in(session, sight_of(caller), task_id, piece)


@router.get(
    "/{task_id}/evidence/{evidence_id}",
    response_class=Response,
    responses=FILE_ANSWER | problems(EvidenceNotFoundError),
)
async def download_evidence(
    task_id: TaskId, evidence_id: EvidenceId, session: ReadSession, caller: SignedIn
) -> Response:
    """The file, always as a download."""
    found = await queries.evidence_file(session, sight_of(caller), task_id, evidence_id)
    if found is None or found.content is None:
        raise EvidenceNotFoundError
    return Response(
        found.content,
        media_type="application/octet-stream",
        headers={
            "content-disposition": f"attachment; filename*=UTF-8''{quote(found.filename)}",
            "x-content-type-options": "nosniff",
            "cache-control": "private, no-store",
        },
    )


@router.delete(
    "/{task_id}/evidence/{evidence_id}",
    status_code=204,
    responses=problems(
        TaskNotFoundError,
        EvidenceNotFoundError,
        CycleNotOpenError,
        TaskDecidedError,
        EvidenceNotOwnError,
    ),
)
async def withdraw_evidence(
    task_id: TaskId, evidence_id: EvidenceId, session: Session, caller: SignedIn, seen: IfMatch
) -> None:
    """Take back what one handed in oneself, while the task is not decided."""
    await use_cases.withdraw(session, sight_of(caller), task_id, evidence_id, seen)


@router.post(
    "/{task_id}/verify",
    response_model=TaskOut,
    responses=problems(
        TaskNotFoundError, CycleNotOpenError, SelfVerificationError, EvidenceMissingError
    ),
)
async def verify_task(
    task_id: TaskId,
    session: Session,
    caller: Office,
    response: Response,
    body: VerdictIn | None = None,
) -> Row:
    """Verify a task, return it for more, or exempt the subject from it."""
    sight = sight_of(caller)
    await use_cases.decide(session, sight, task_id, body or VerdictIn(), clock.now())
    row = await queries.task_row(session, sight, task_id)
    if row is None:
        raise TaskNotFoundError
    response.headers["etag"] = tag_of(row.version)
    return with_subject(row._asdict())


def with_subject(row: Row) -> Row:
    names = ("kind", "name", "post_title", "organization_name")
    return {**row, "subject": {"id": row["subject_id"], **{name: row[name] for name in names}}}
