"""A person says what is wrong about them; a committee puts it right or says why not."""

from typing import Any, Final

from common import clock
from common.crypto import Sealed
from common.errors import PreconditionFailedError
from common.ids import new_id
from pydantic import TypeAdapter, ValidationError
from sqlalchemy import update
from sqlalchemy.ext.asyncio import AsyncSession

from roster.core.identity import mask_mobile, read_mobile
from roster.core.names import keys_of_name, tidy_name
from roster.core.vault import Vault
from roster.erasure import queries
from roster.erasure.errors import (
    CorrectionDecidedError,
    CorrectionInvalidError,
    CorrectionNotFoundError,
)
from roster.erasure.schemas import Correctable, CorrectionIn
from roster.erasure.use_cases import By
from roster.fields import (
    DivisionCode,
    Education,
    Month,
    PoliticalStatus,
    Sex,
    Text,
    Title,
)
from roster.ids import AccountId, CorrectionId
from roster.models.people.audit import note
from roster.models.people.erasure import Correction
from roster.models.people.happenings import say_of_person
from roster.models.people.identity import PersonEducation
from roster.models.people.past import keep_past, state_of
from roster.models.people.suspects import note_suspects
from roster.models.person import Person

_READERS: Final[dict[Correctable, TypeAdapter[Any]]] = {
    Correctable.NAME: TypeAdapter(Title),
    Correctable.SEX: TypeAdapter(Sex),
    Correctable.BIRTH_MONTH: TypeAdapter(Month),
    Correctable.POLITICAL_STATUS: TypeAdapter(PoliticalStatus),
    Correctable.EDUCATION: TypeAdapter(Education),
    Correctable.HOME_DIVISION_CODE: TypeAdapter(DivisionCode),
    Correctable.RESIDENCE_DIVISION_CODE: TypeAdapter(DivisionCode),
}
"""The others are plain text."""
_SCHOOLING: Final = (Correctable.EDUCATION, Correctable.SCHOOL, Correctable.MAJOR)


async def ask_for_correction(
    session: AsyncSession, vault: Vault, person: Person, by: By, body: CorrectionIn
) -> Correction:
    """Keep what should stand there, sealed, until somebody looks at it.

    Raises:
        CorrectionInvalidError: the field cannot hold this.
    """
    value = _read(body.field, body.value)
    correction_id = CorrectionId(new_id())
    sealed = vault.cipher.seal(value, row=_row(correction_id))
    correction = Correction(
        id=correction_id,
        person_id=person.id,
        field=body.field,
        value_sealed=sealed.payload,
        value_key_id=sealed.key_id,
        reason=body.reason,
        state="open",
        asked_by=by.actor,
    )
    session.add(correction)
    await _said(session, person, by.actor, "correction_asked", body.field)
    return correction


async def decide_correction(  # noqa: PLR0913 - who decides what of which
    session: AsyncSession,
    vault: Vault,
    by: By,
    correction_id: CorrectionId,
    answer: str | None,
    *,
    seen: int,
    accepts: bool,
) -> CorrectionId:
    """Put it right, or say why it stays.

    Raises:
        CorrectionNotFoundError, CorrectionDecidedError, PreconditionFailedError: not there, done,
            or changed.
    """
    correction = await queries.correction_in(session, by.scope, correction_id)
    if correction is None:
        raise CorrectionNotFoundError
    if correction.version != seen:
        raise PreconditionFailedError("请刷新后再改。")
    if correction.state != "open":
        raise CorrectionDecidedError("请刷新列表。")
    person = await session.get_one(Person, correction.person_id, with_for_update=True)
    if accepts:
        value = value_of(vault, correction)
        if value is not None:
            await _apply(session, vault, person, Correctable(correction.field), value)
    correction.state = "accepted" if accepts else "refused"
    correction.answer, correction.decided_by = answer, by.actor
    correction.decided_at = clock.now()
    correction.value_sealed = correction.value_key_id = None
    await _said(session, person, by.actor, f"correction_{correction.state}", correction.field)
    return correction.id


def value_of(vault: Vault, correction: Any) -> str | None:  # noqa: ANN401 - an entity or a row
    if correction.value_sealed is None or correction.value_key_id is None:
        return None
    sealed = Sealed(correction.value_key_id, correction.value_sealed)
    return vault.cipher.open(sealed, row=_row(correction.id))


def shown_value(vault: Vault, correction: Any) -> str | None:  # noqa: ANN401 - an entity or a row
    value = value_of(vault, correction)
    is_phone = correction.field == Correctable.PHONE
    return mask_mobile(value) if value is not None and is_phone else value


def _read(field: Correctable, text: str) -> str:
    if field is Correctable.PHONE:
        number = read_mobile(text)
        if number is None:
            raise CorrectionInvalidError("应为 11 位手机号。")
        return number
    try:
        return str(_READERS.get(field, TypeAdapter(Text)).validate_python(text))
    except ValidationError as error:
        raise CorrectionInvalidError(
            "请按这一项的格式填写，例如 1999-03 或代码表里的名称。"
        ) from error


async def _apply(
    session: AsyncSession, vault: Vault, person: Person, field: Correctable, value: str
) -> None:
    before = state_of(person)
    if field is Correctable.PHONE:
        for column, sealed in vault.seal(person.id, "phone", value).items():
            setattr(person, column, sealed)
    elif field is Correctable.NAME:
        name = tidy_name(value)
        keys = keys_of_name(name)
        person.name, person.name_grams = name, keys.grams
        person.name_pinyin, person.name_initials = keys.pinyin, keys.initials
    else:
        setattr(person, field.value, value)
    if field is Correctable.BIRTH_MONTH and (
        person.birth_on is not None and f"{person.birth_on:%Y-%m}" != value
    ):
        person.birth_on = None
    if field in _SCHOOLING:
        await session.execute(
            update(PersonEducation)
            .where(PersonEducation.person_id == person.id, PersonEducation.is_highest)
            .values({field.value: value, "version": PersonEducation.version + 1})
        )
    if state_of(person) != before:
        await keep_past(session, person, before, effective_on=clock.today(), changed_by=None)
    await note_suspects(session, person)


async def _said(
    session: AsyncSession, person: Person, actor: AccountId, action: str, field: str
) -> None:
    await session.flush()
    await note(
        session,
        action,
        person_id=person.id,
        org_path=person.org_path,
        actor=actor,
        fields=[field],
    )
    type_ = "person.changed" if action == "correction_accepted" else f"person.{action}"
    await say_of_person(session, person, type_)


def _row(correction_id: CorrectionId) -> bytes:
    return f"correction/{correction_id}/value".encode()
