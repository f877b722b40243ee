import asyncio
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from pathlib import PurePosixPath
from typing import Final

from common.errors import PreconditionFailedError
from common.events.outbox import Event, emit
from common.ids import new_id
from common.scope import Scope
from sqlalchemy import insert
from sqlalchemy.ext.asyncio import AsyncSession

from assessment.core.enrolment import lists_of
from assessment.errors import (
    CycleNotFoundError,
    CycleNotOpenError,
    SubjectNotFoundError,
    UnknownNameError,
)
from assessment.ids import AccountId, EvidenceId, TaskId
from assessment.models.base import PLUMBING
from assessment.models.cycle import Cycle, Subject
from assessment.models.finding import Sight, cycle_in, scheme_of
from assessment.models.work import Evidence, Task
from assessment.tasks import queries
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
from assessment.tasks.photos import UnsafePhotoError, is_photo, without_metadata
from assessment.tasks.schemas import TasksIn, VerdictIn

MAX_FILE_BYTES: Final = 20 * 1024 * 1024
MAX_PIECES: Final = 20
MAX_TEXT: Final = 4000
MEDIA_TYPES: Final = {
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".png": "image/png",
    ".webp": "image/webp",
    ".pdf": "application/pdf",
    ".txt": "text/plain",
    ".doc": "application/msword",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".xls": "application/vnd.ms-excel",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ".ppt": "application/vnd.ms-powerpoint",
    ".pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    ".mp3": "audio/mpeg",
    ".mp4": "video/mp4",
}
"""What may be handed in. Nothing here runs in a browser; downloads are attachments anyway."""


@dataclass(frozen=True)
class Piece:
    """One piece of evidence as it arrived."""

    filename: str = ""
    content: bytes = b""
    link: str = ""
    text: str = ""


async def hand_out(session: AsyncSession, scope: Scope, body: TasksIn) -> int:
    """Give one task to subjects of a cycle; returns how many got it.

    Raises:
        CycleNotFoundError, SubjectNotFoundError: outside the caller's subtrees.
        CycleNotOpenError: subjects exist only in an open cycle.
        UnknownNameError: no score uses the list.
        TaskTakenError: all of them have it already.
    """
    cycle = await cycle_in(session, scope, body.cycle_id)
    if cycle is None:
        raise CycleNotFoundError
    if cycle.state != "open":
        raise CycleNotOpenError("周期开放后才能下发任务。", state=cycle.state)
    scheme = await scheme_of(session, cycle.scheme_id)
    lists = {kind: lists_of(scheme, kind) for kind in ("person", "organization")}
    if not any(body.list in names for names in lists.values()):
        known = "、".join(dict.fromkeys(name for names in lists.values() for name in names))
        raise UnknownNameError(f"方案里的任务清单有：{known}。")
    subjects = await queries.subjects_in_cycle(
        session, Sight(scope, AccountId(cycle.created_by), None), cycle.id
    )
    chosen = [s for s in subjects if body.subject_ids is None or s.id in set(body.subject_ids)]
    if body.subject_ids is not None and len(chosen) < len(set(body.subject_ids)):
        raise SubjectNotFoundError
    have = await queries.taken(session, cycle.id, body.list, body.item)
    fresh = [s for s in chosen if s.id not in have and body.list in lists[s.kind]]
    if not fresh:
        raise TaskTakenError("请换一个编号，或检查清单是否用于这些对象。")
    await session.execute(insert(Task), [new_task(body, cycle, subject) for subject in fresh])
    return len(fresh)


def new_task(body: TasksIn, cycle: Cycle, subject: Subject) -> dict[str, object]:
    return {
        "id": TaskId(new_id()),
        "cycle_id": cycle.id,
        "subject_id": subject.id,
        "org_path": subject.org_path,
        "list": body.list,
        "item": body.item,
        "label": body.label,
        "position": 0,
        "weight": Decimal(repr(body.weight)),
        "evidence_needed": [],
        "verify_group": "",
    }


async def hand_in(session: AsyncSession, sight: Sight, task_id: TaskId, piece: Piece) -> Evidence:
    """Add a piece of evidence; the task then waits for verification.

    Raises:
        TaskNotFoundError: not in sight.
        CycleNotOpenError, TaskDecidedError: too late.
        EvidenceEmptyError, EvidenceRefusedError, EvidenceTooLargeError: as named.
    """
    found = await queries.task_seen(session, sight, task_id)
    if found is None:
        raise TaskNotFoundError
    task, _, cycle = found
    if cycle.state != "open":
        raise CycleNotOpenError("周期没有开放，不能提交佐证。", state=cycle.state)
    if task.state in {"verified", "exempt"}:
        raise TaskDecidedError("已验收的任务不再接收佐证；需要补充时请验收人先退回。")
    if await queries.evidence_count(session, task.id) >= MAX_PIECES:
        raise EvidenceTooLargeError(f"每项任务最多 {MAX_PIECES} 份佐证，请合并后再交。")
    evidence = await prepared(piece, task.id, sight.account)
    session.add(evidence)
    task.state = "submitted"
    await session.flush()
    await session.refresh(evidence)
    return evidence


async def withdraw(
    session: AsyncSession, sight: Sight, task_id: TaskId, evidence_id: EvidenceId, seen: int
) -> None:
    """Take back a piece of evidence; a task without any is open again.

    Raises:
        TaskNotFoundError, EvidenceNotFoundError: not in sight, or there is none.
        PreconditionFailedError: the task has changed since it was read.
        CycleNotOpenError, TaskDecidedError: too late.
        EvidenceNotOwnError: somebody else handed it in.
    """
    found = await queries.task_seen(session, sight, task_id)
    if found is None:
        raise TaskNotFoundError
    task, _, cycle = found
    evidence = await session.get(Evidence, evidence_id)
    if evidence is None or evidence.task_id != task.id:
        raise EvidenceNotFoundError
    if task.version != seen:
        raise PreconditionFailedError("请刷新后再改。")
    if cycle.state != "open":
        raise CycleNotOpenError("周期没有开放，不能撤回佐证。", state=cycle.state)
    if task.state in {"verified", "exempt"}:
        raise TaskDecidedError("已认定或免做的任务不能撤回佐证；需要更换时请验收人先退回。")
    if evidence.created_by != sight.account:
        raise EvidenceNotOwnError("只能撤回自己提交的佐证。")
    await session.delete(evidence)
    await session.flush()
    if task.state == "submitted" and not await queries.evidence_count(session, task.id):
        task.state = "open"
    await session.flush()


async def prepared(piece: Piece, task_id: TaskId, account: AccountId) -> Evidence:
    words = (piece.link or piece.text).strip()
    if not words and not piece.content:
        raise EvidenceEmptyError("请上传文件，或填写链接、文字说明。")
    if len(words) > MAX_TEXT or len(piece.content) > MAX_FILE_BYTES:
        raise EvidenceTooLargeError("文件不超过 20 MB，文字不超过 4000 字。")
    if piece.link and not piece.link.strip().startswith(("https://", "http://")):
        raise EvidenceRefusedError("链接应以 http:// 或 https:// 开头。")
    kind = "file" if piece.content else ("link" if piece.link else "text")
    name = PurePosixPath(piece.filename.replace("\\", "/")).name[:200]
    content = await safe_content(name, piece.content) if piece.content else None
    return Evidence(
        id=EvidenceId(new_id()),
        task_id=task_id,
        kind=kind,
        text=words,
        filename=name if content else "",
        media_type=MEDIA_TYPES[PurePosixPath(name).suffix.lower()] if content else "",
        size=len(content or b""),
        content=content,
        created_by=account,
    )


async def safe_content(name: str, content: bytes) -> bytes:
    """The bytes to keep: photos are written anew without what the camera recorded."""
    suffix = PurePosixPath(name).suffix.lower()
    if suffix not in MEDIA_TYPES:
        raise EvidenceRefusedError("可以上传图片、PDF、Office 文档、音频和视频。")
    claims_photo = MEDIA_TYPES[suffix].startswith("image/")
    if not claims_photo and not is_photo(content):
        return content
    try:
        return await asyncio.to_thread(without_metadata, content)
    except UnsafePhotoError as error:
        raise EvidenceRefusedError("图片打不开或尺寸太大，请重新导出后再上传。") from error


async def decide(
    session: AsyncSession, sight: Sight, task_id: TaskId, body: VerdictIn, moment: datetime
) -> None:
    """Verify, return or exempt a task; may be decided again while the cycle is open.

    Raises:
        TaskNotFoundError: not in sight.
        CycleNotOpenError: too late.
        SelfVerificationError: it is the caller's own.
        EvidenceMissingError: the scheme asks for evidence and there is none.
    """
    found = await queries.task_seen(session, sight, task_id)
    if found is None:
        raise TaskNotFoundError
    task, subject, cycle = found
    if cycle.state != "open":
        raise CycleNotOpenError("周期没有开放，不能验收。", state=cycle.state)
    if sight.person is not None and subject.person_id == sight.person:
        raise SelfVerificationError("请由街道、社区或委员会的其他人员验收。")
    needs_evidence = body.verdict == "verified" and task.evidence_needed
    if needs_evidence and not await queries.evidence_count(session, task.id):
        raise EvidenceMissingError("这项任务要求佐证，请先提交再验收。")
    task.state = body.verdict
    task.value = Decimal(repr(body.value)) if body.verdict == "verified" else None
    task.note = body.note
    task.decided_by = sight.account
    task.decided_at = moment
    await session.flush()
    data = {
        "state": task.state,
        "cycle_id": str(cycle.id),
        "person_id": None if subject.person_id is None else str(subject.person_id),
    }
    await emit(session, PLUMBING, Event("task.decided", f"tasks/{task.id}", task.org_path, data))
