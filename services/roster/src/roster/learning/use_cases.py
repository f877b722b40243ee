"""The ledger of hours, what people report for it, and the rules."""

import base64
from datetime import timedelta

from common import clock
from common.crypto import FieldCipher, Sealed
from common.errors import PreconditionFailedError
from common.events.outbox import Event, emit
from common.ids import new_id
from common.scope import Scope
from sqlalchemy.ext.asyncio import AsyncSession

from roster.core.training.words import ClaimState, HoursSource
from roster.ids import AccountId, PersonId, TrainingClaimId, TrainingHoursId, TrainingRuleId
from roster.learning import queries
from roster.learning.errors import (
    CertificateKindError,
    CertificateTooLargeError,
    ClaimAnsweredError,
    ClaimNotFoundError,
    HoursInFutureError,
    HoursNotFoundError,
    HoursReversedError,
    LearnerNotFoundError,
    LearningOrganizationNotFoundError,
    OwnClaimError,
    RuleDatesError,
    TrainingRuleNotFoundError,
)
from roster.learning.schemas import (
    TrainingClaimAnswer,
    TrainingClaimIn,
    TrainingHoursIn,
    TrainingRuleIn,
)
from roster.models.base import PLUMBING
from roster.models.people_in_scope import person_in
from roster.models.training.hours import TrainingClaim, TrainingHours, TrainingRule
from roster.models.tree import organization_in

MAX_FILE_BYTES = 5 * 1024 * 1024
FILE_STARTS = {b"%PDF": "application/pdf", b"\xff\xd8\xff": "image/jpeg", b"\x89PNG": "image/png"}


async def enter_hours(
    session: AsyncSession, scope: Scope, body: TrainingHoursIn, by: AccountId
) -> TrainingHours:
    """Write hours that staff verified.

    Raises:
        LearnerNotFoundError: the person is not there, or not for this caller.
        HoursInFutureError: the training is not over.
    """
    person = await person_in(session, scope, body.person_id)
    if person is None:
        raise LearnerNotFoundError
    _check_past(body)
    entry = TrainingHours(
        id=TrainingHoursId(new_id()),
        org_path=person.org_path,
        source=HoursSource.STAFF,
        written_by=by,
        **body.model_dump(),
    )
    return await _write(session, entry)


async def reverse_hours(
    session: AsyncSession, scope: Scope, entry_id: TrainingHoursId, reason: str, by: AccountId
) -> TrainingHours:
    """Take an entry back by a second one.

    Raises:
        HoursNotFoundError: it is not there, or not for this caller.
        HoursReversedError: it was taken back already, or is itself a taking back.
    """
    entry = await queries.entry_in(session, scope, entry_id)
    if entry is None:
        raise HoursNotFoundError
    if entry.reverses_id is not None or await queries.is_reversed(session, entry_id):
        raise HoursReversedError("冲销只能做一次；需要时请重新登记正确的学时。")
    back = TrainingHours(
        id=TrainingHoursId(new_id()),
        person_id=entry.person_id,
        org_path=entry.org_path,
        on_day=entry.on_day,
        kind=entry.kind,
        title=entry.title,
        hours=-entry.hours,
        off_job_days=entry.off_job_days,
        source=HoursSource.REVERSAL,
        enrolment_id=entry.enrolment_id,
        reverses_id=entry.id,
        reason=reason,
        written_by=by,
    )
    return await _write(session, back)


async def file_claim(
    session: AsyncSession, scope: Scope, body: TrainingClaimIn, *, own: PersonId | None
) -> TrainingClaim:
    """Report hours for verification, for oneself or, as staff, for somebody.

    Raises:
        LearnerNotFoundError, HoursInFutureError: as named.
    """
    person_id = body.person_id or own
    person = None if person_id is None else await person_in(session, scope, person_id, own=own)
    if person is None:
        raise LearnerNotFoundError
    _check_past(body)
    claim = TrainingClaim(
        id=TrainingClaimId(new_id()),
        person_id=person.id,
        org_path=person.org_path,
        **body.model_dump(exclude={"person_id"}),
    )
    session.add(claim)
    await session.flush()
    await _say_claim(session, claim, "training_claim.filed")
    return claim


async def attach_certificate(
    session: AsyncSession,
    scope: Scope,
    cipher: FieldCipher,
    claim_id: TrainingClaimId,
    file: tuple[str, bytes],
    *,
    own: PersonId | None,
) -> TrainingClaim:
    """Keep the certificate with the claim, sealed.

    Raises:
        ClaimNotFoundError, ClaimAnsweredError: as named.
        CertificateTooLargeError, CertificateKindError: the file is not one we take.
    """
    name, data = file
    claim = await queries.claim_in(session, scope, claim_id, own=own)
    if claim is None:
        raise ClaimNotFoundError
    if claim.state != ClaimState.PENDING:
        raise ClaimAnsweredError("审核过的申报不能再换证书。")
    if len(data) > MAX_FILE_BYTES:
        raise CertificateTooLargeError("请上传 5 MB 以内的文件。")
    if media_type_of(data) is None:
        raise CertificateKindError("请上传 PDF、JPEG 或 PNG 文件。")
    sealed = cipher.seal(base64.b64encode(data).decode("ascii"), row=_row(claim_id))
    claim.file_name = name[:200]
    claim.file_sealed, claim.file_key_id = sealed.payload, sealed.key_id
    await session.flush()
    await _say_claim(session, claim, "training_claim.certified")
    return claim


def open_certificate(cipher: FieldCipher, claim: TrainingClaim) -> bytes | None:
    if claim.file_sealed is None or claim.file_key_id is None:
        return None
    sealed = Sealed(claim.file_key_id, claim.file_sealed)
    return base64.b64decode(cipher.open(sealed, row=_row(claim.id)))


def media_type_of(data: bytes) -> str | None:
    return next((kind for start, kind in FILE_STARTS.items() if data.startswith(start)), None)


async def answer_claim(  # noqa: PLR0913 - who answers, and as whom
    session: AsyncSession,
    scope: Scope,
    claim_id: TrainingClaimId,
    body: TrainingClaimAnswer,
    by: AccountId,
    *,
    seen: int,
    own: PersonId | None,
) -> TrainingClaim:
    """Accept a claim, which writes its hours, or refuse it with the reason.

    Raises:
        ClaimNotFoundError, PreconditionFailedError, ClaimAnsweredError: as named.
        OwnClaimError: nobody verifies their own hours.
    """
    claim = await queries.claim_in(session, scope, claim_id)
    if claim is None:
        raise ClaimNotFoundError
    if claim.version != seen:
        raise PreconditionFailedError("请刷新后再改。")
    if claim.state != ClaimState.PENDING:
        raise ClaimAnsweredError("请刷新列表查看审核结果。", state=claim.state)
    if claim.person_id == own:
        raise OwnClaimError("请由本单位其他工作人员审核。")
    claim.state = ClaimState.ACCEPTED if body.accepted else ClaimState.REFUSED
    claim.answer, claim.answered_by = body.answer, by
    await session.flush()
    await _say_claim(session, claim, f"training_claim.{claim.state}")
    if body.accepted:
        entry = TrainingHours(
            id=TrainingHoursId(new_id()),
            person_id=claim.person_id,
            org_path=claim.org_path,
            on_day=claim.on_day,
            kind=claim.kind,
            title=claim.title,
            hours=body.hours or claim.hours,
            off_job_days=claim.off_job_days,
            source=HoursSource.CLAIM,
            claim_id=claim.id,
            reason=body.answer,
            written_by=by,
        )
        await _write(session, entry)
    return claim


async def set_rule(session: AsyncSession, scope: Scope, body: TrainingRuleIn) -> TrainingRule:
    """Set what a subtree asks for from a day on; the rule before it ends the day before.

    Raises:
        LearningOrganizationNotFoundError: it is not there, or not for this caller.
        RuleDatesError: the rule in force began on that day or later.
    """
    organization = await organization_in(session, scope, body.organization_id, locked=True)
    if organization is None:
        raise LearningOrganizationNotFoundError
    valid_from = body.valid_from or clock.today()
    before = await queries.open_rule(session, body.organization_id, body.kind)
    if before is not None:
        if before.valid_from >= valid_from:
            raise RuleDatesError("新的要求要晚于现行要求的起始日；请先停用现行的，或改日期。")
        before.valid_to = valid_from - timedelta(days=1)
        await session.flush()
    rule = TrainingRule(
        id=TrainingRuleId(new_id()),
        org_path=organization.path,
        **body.model_dump() | {"valid_from": valid_from},
    )
    session.add(rule)
    await session.flush()
    await _say_rule(session, rule, "training_rule.set")
    return rule


async def end_rule(
    session: AsyncSession, scope: Scope, rule_id: TrainingRuleId, *, seen: int
) -> TrainingRule:
    """Let a rule end today; the one above, or the assumed one, holds from tomorrow.

    Raises:
        TrainingRuleNotFoundError, PreconditionFailedError: as named.
        RuleDatesError: it has ended, or has not begun.
    """
    rule = await queries.rule_in(session, scope, rule_id)
    if rule is None:
        raise TrainingRuleNotFoundError
    if rule.version != seen:
        raise PreconditionFailedError("请刷新后再改。")
    today = clock.today()
    if rule.valid_to is not None or rule.valid_from > today:
        raise RuleDatesError("只有正在执行的要求可以停用。")
    rule.valid_to = today
    await session.flush()
    await _say_rule(session, rule, "training_rule.ended")
    return rule


def _check_past(body: TrainingHoursIn | TrainingClaimIn) -> None:
    if body.on_day > clock.today():
        raise HoursInFutureError("请填写培训结束的日期，不能晚于今天。")


async def _write(session: AsyncSession, entry: TrainingHours) -> TrainingHours:
    session.add(entry)
    await session.flush()
    data = {
        "entry_id": str(entry.id),
        "person_id": str(entry.person_id),
        "source": str(entry.source),
    }
    event = Event("training_hours.written", f"training/hours/{entry.id}", entry.org_path, data)
    await emit(session, PLUMBING, event)
    return entry


async def _say_claim(session: AsyncSession, claim: TrainingClaim, type_: str) -> None:
    data = {
        "claim_id": str(claim.id),
        "person_id": str(claim.person_id),
        "state": str(claim.state),
        "version": claim.version,
    }
    await emit(session, PLUMBING, Event(type_, f"training/claims/{claim.id}", claim.org_path, data))


async def _say_rule(session: AsyncSession, rule: TrainingRule, type_: str) -> None:
    data = {"rule_id": str(rule.id), "kind": str(rule.kind), "version": rule.version}
    await emit(session, PLUMBING, Event(type_, f"training/rules/{rule.id}", rule.org_path, data))


def _row(claim_id: TrainingClaimId) -> bytes:
    return f"training-claim/{claim_id}/file".encode()
