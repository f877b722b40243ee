"""Every table that can hold something of a person is decided on when the person is erased."""

from datetime import date
from typing import Any, Final

from common.ids import new_id
from roster.core.lifecycle import State
from roster.core.vault import Vault
from roster.core.vocabulary import Kind
from roster.erasure.anonymising import (
    EMPTIED_WITH_THE_SERVICE,
    KEPT_TABLES,
    KEPT_WITH_THE_SERVICE,
    REMOVED_WITH_THE_SERVICE,
    anonymise,
)
from roster.ids import (
    AbsenceId,
    AccountId,
    CertificateId,
    NoticeId,
    ObjectionId,
    ProcedureId,
    RetirementPlanId,
    TreatmentId,
    UnitAdviceId,
)
from roster.models import all_tables
from roster.models.appointment import Appointment
from roster.models.development.retirement_plan import RetirementPlan
from roster.models.people.references import references
from roster.models.person import Person
from roster.models.selection.notice import Notice, Objection
from roster.models.selection.procedure import SelectionProcedure
from roster.models.service.absence import Absence
from roster.models.service.certificate import Certificate
from roster.models.service.handover import HandoverLine, HandoverRecord
from roster.models.service.step import AppointmentStep
from roster.models.service.treatment import Treatment
from roster.models.service.unit_advice import UnitAdvice
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from services.roster.tests.factories import a_person, a_post, an_appointment, an_organization
from services.roster.tests.scope_street import a_street

ABOUT_OTHERS: Final = {
    "development_plan.mentor_id",
    "grid.responsible_id",
    "handover.receiver_id",
    "liaison_group.secretary_id",
    "plan_stage.mentor_id",
    "volunteer_team.captain_id",
}
"""They name the person in what is kept of somebody or something else: it now names nobody."""
WITHOUT_A_KEY: Final = {
    "duplicate_pair.high_id": "removed",
    "duplicate_pair.low_id": "removed",
    "import_person.person_id": "removed",
    "person_audit.person_id": "stays: who looked at what must be answered for",
    "person_merge.loser_id": "stays, without what the row held",
}
"""Ids of people that no foreign key tells of."""
FORGET, DAY = "可以忘记", date(2024, 9, 1)


def test_every_reference_to_a_person_is_decided() -> None:
    found = {
        f"{one.table.name}.{one.column.key}"
        for one in references()
        if one.column.key != "person_id" and one.table.name not in KEPT_TABLES
    }

    assert found == ABOUT_OTHERS


def test_every_id_of_a_person_without_a_key_is_decided() -> None:
    keyed = {(one.table.name, one.column.key) for one in references()}
    named = ("person_id", "low_id", "high_id", "loser_id", "survivor_id")
    found = {
        f"{table.name}.{column.key}"
        for table in all_tables().sorted_tables
        for column in table.columns
        if column.key in named and (table.name, column.key) not in keyed
    }

    assert found == WITHOUT_A_KEY.keys()


def test_everything_that_hangs_from_a_service_is_decided() -> None:
    """A table that must have an appointment would stay with it, words and all."""
    hanging = {
        table.name
        for table in all_tables().sorted_tables
        for key in table.foreign_keys
        if key.column.table.name in {"appointment", "handover"} and not key.parent.nullable
    }
    decided = {table.__tablename__ for table in REMOVED_WITH_THE_SERVICE}
    decided |= {table.__tablename__ for table in EMPTIED_WITH_THE_SERVICE}

    assert hanging == decided | KEPT_WITH_THE_SERVICE | {"check_in"}


def what_hangs_from(service: Appointment) -> list[Any]:
    """Rows that follow the appointment, each with words that must go."""
    account = AccountId(new_id())
    at: dict[str, Any] = {"appointment_id": service.id}
    return [
        Absence(
            id=AbsenceId(new_id()), **at, kind="on_leave", starts_on=DAY, ends_on=DAY,
            note=FORGET, document_no=FORGET, approved_by=account,
        ),
        AppointmentStep(
            **at, number=90, step="end", effective_on=DAY, note=FORGET, document_no=FORGET
        ),
        Treatment(
            id=TreatmentId(new_id()), **at, kind="subsidy", starts_on=DAY, source=FORGET,
            document_no=FORGET, recorded_by=account,
        ),
        RetirementPlan(
            id=RetirementPlanId(new_id()), **at, org_path=service.org_path, planned_on=DAY,
            note=FORGET,
        ),
        UnitAdvice(
            id=UnitAdviceId(new_id()), **at, person_id=service.person_id,
            organization_id=service.organization_id, org_path=service.org_path, work_unit=FORGET,
            position=FORGET, sent_on=DAY, document_no=FORGET, sent_by=account,
        ),
        Certificate(
            id=CertificateId(new_id()), **at, issuer_id=service.organization_id,
            org_path=service.org_path, kind="service", year=2024, serial=1, number="QQ2024-000001",
            check_code="ABCDEFGHJK", starts_on=DAY, issued_on=DAY, issued_by=account,
            revoked_on=DAY, revoked_reason=FORGET,
        ),
    ]  # fmt: skip


async def test_words_about_a_service_go_with_the_person(session: AsyncSession) -> None:
    street = an_organization()
    session.add(street)
    await session.flush()
    person, post = a_person(street), a_post(street)
    session.add_all([person, post])
    await session.flush()
    served = an_appointment(person, post, state=State.ENDED)
    served.handover, served.archived_on = "done", DAY
    served.state_reason = served.appraisal = FORGET
    session.add(served)
    await session.flush()
    session.add_all([*what_hangs_from(served), HandoverRecord(appointment_id=served.id)])
    await session.flush()
    session.add(HandoverLine(appointment_id=served.id, item="seal", note=FORGET))
    notice = Notice(
        id=NoticeId(new_id()), organization_id=street.id, org_path=street.path, address="x" * 32,
        title="公示", contact="办公室", posted_on=DAY, working_days=5, counts_posting_day=False,
        last_day=DAY, handlers=[], posted_by=AccountId(new_id()),
    )  # fmt: skip
    procedure = SelectionProcedure(
        id=ProcedureId(new_id()), person_id=person.id, post_id=post.id, organization_id=street.id,
        org_path=street.path, basis="assigned", source="self", required=[], opened_on=DAY,
    )  # fmt: skip
    session.add_all([notice, procedure])
    await session.flush()
    session.add(
        Objection(
            id=ObjectionId(new_id()), notice_id=notice.id, procedure_id=procedure.id,
            source="public", text_sealed=FORGET.encode(), text_key_id="k1",
        )
    )  # fmt: skip
    await session.flush()

    await anonymise(session, person)
    await session.flush()

    whole = await everything(session)
    assert FORGET not in whole
    assert FORGET.encode().hex() not in whole
    assert "QQ2024-000001" in whole


async def test_no_row_of_any_kind_still_says_the_name(session: AsyncSession, vault: Vault) -> None:
    county = an_organization(kind=Kind.COMMITTEE)
    session.add(county)
    await session.flush()
    street = await a_street(session, county, "云栖", vault)
    name = "林云栖"
    assert name in await everything(session)

    for key in ("person_id", "double_id"):
        await anonymise(session, await session.get_one(Person, street.ids[key]))
    await session.flush()

    assert [line for line in (await everything(session)).split("\n") if name in line] == []


async def everything(session: AsyncSession) -> str:
    tables = await session.execute(
        text("select format('%I', tablename) from pg_tables where schemaname = 'public'")
    )
    found = []
    for (table,) in tables.all():
        rows = await session.execute(text(f"select t::text from {table} t"))  # noqa: S608
        found += [f"{table}: {row[0]}" for row in rows]
    return "\n".join(found)
