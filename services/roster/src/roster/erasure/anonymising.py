"""Making a person anonymous: rows that count stay, and nothing personal is left in them."""

from typing import Any, Final

from common import clock
from sqlalchemy import Select, delete, exists, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from roster.core.names import keys_of_name
from roster.ids import AppointmentId, PersonId
from roster.models.appointment import Appointment
from roster.models.base import Base
from roster.models.development.retirement_plan import RetirementPlan
from roster.models.imports import ImportPerson
from roster.models.people.duplicate import DuplicatePair, PersonMerge
from roster.models.people.references import remove_rows_naming
from roster.models.person import Person
from roster.models.selection.notice import Objection
from roster.models.selection.procedure import SelectionProcedure
from roster.models.service.absence import Absence
from roster.models.service.certificate import Certificate
from roster.models.service.handover import HandoverLine
from roster.models.service.step import AppointmentStep
from roster.models.service.treatment import Treatment
from roster.models.service.unit_advice import UnitAdvice
from roster.models.work_unit import WorkUnit

ERASED_NAME = "已删除人员"
KEPT_TABLES: Final = frozenset(
    {"appointment", "check_in", "erasure", "person_merge", "person_alias"}
)
"""Counts go on holding, and old ids go on answering; nothing in these rows is personal."""
REMOVED_WITH_THE_SERVICE: Final[tuple[type[Base], ...]] = (RetirementPlan, Treatment, UnitAdvice)
EMPTIED_WITH_THE_SERVICE: Final[dict[type[Base], tuple[str, ...]]] = {
    Absence: ("document_no", "note"),
    AppointmentStep: ("document_no", "note"),
    HandoverLine: ("note",),
}
"""Rows that figures of past days or the organization's own books need, without their words."""
KEPT_WITH_THE_SERVICE: Final = frozenset({"appointment_change", "certificate", "handover"})
"""Dates and numbers of papers: who has a paper in hand can still have it checked."""

_KEPT_COLUMNS = frozenset({
    "id", "organization_id", "org_path", "version", "created_at", "updated_at", "managed_since",
})  # fmt: skip
_EMPTY = {"skills": [], "is_league_member": False}


async def anonymise(session: AsyncSession, person: Person) -> None:
    unit = person.work_unit
    _empty(person)
    await session.flush()
    others = exists().where(Person.work_unit == WorkUnit.name)
    await session.execute(delete(WorkUnit).where(WorkUnit.name == unit, ~others))
    about = select(SelectionProcedure.id).where(SelectionProcedure.person_id == person.id)
    await session.execute(delete(Objection).where(Objection.procedure_id.in_(about)))
    await session.execute(delete(ImportPerson).where(ImportPerson.person_id == person.id))
    await remove_rows_naming(session, person.id, KEPT_TABLES)
    await _empty_services(session, person.id)
    await session.execute(
        update(PersonMerge)
        .where(or_(PersonMerge.survivor_id == person.id, PersonMerge.loser_id == person.id))
        .values(kept=None, version=PersonMerge.version + 1)
    )
    await session.execute(
        delete(DuplicatePair).where(
            or_(DuplicatePair.low_id == person.id, DuplicatePair.high_id == person.id)
        )
    )


def _empty(person: Person) -> None:
    keys = keys_of_name(ERASED_NAME)
    for column in Person.__table__.columns:
        if column.key not in _KEPT_COLUMNS:
            setattr(person, column.key, _EMPTY.get(column.key))
    person.name, person.name_grams = ERASED_NAME, keys.grams
    person.name_pinyin, person.name_initials = keys.pinyin, keys.initials
    person.erased_at = clock.now()


async def _empty_services(session: AsyncSession, person_id: PersonId) -> None:
    """What hangs from the appointments, which stay, goes or loses its words."""
    own: Select[AppointmentId] = select(Appointment.id).where(Appointment.person_id == person_id)
    for removed in REMOVED_WITH_THE_SERVICE:
        rows: Any = removed.__table__
        await session.execute(rows.delete().where(rows.c.appointment_id.in_(own)))
    for emptied, columns in EMPTIED_WITH_THE_SERVICE.items():
        rows = emptied.__table__
        await session.execute(
            rows.update().where(rows.c.appointment_id.in_(own)).values(dict.fromkeys(columns))
        )
    await session.execute(
        update(Certificate)
        .where(Certificate.appointment_id.in_(own), Certificate.revoked_on.is_not(None))
        .values(revoked_reason="")
    )
    await session.execute(
        update(Appointment)
        .where(Appointment.person_id == person_id)
        .values(state_reason=None, appraisal=None, version=Appointment.version + 1)
    )
