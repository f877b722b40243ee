"""One street with a row of every kind."""

from datetime import date

from common.events.outbox import Event, emit
from common.ids import new_id
from common.jobs import start_job
from roster.core.vault import Vault
from roster.core.vocabulary import Kind, Level
from roster.ids import AccountId, ImportId, IndicatorRuleId
from roster.models.base import PLUMBING
from roster.models.imports import RosterImport
from roster.models.indicator_rule import IndicatorRule
from roster.models.organization import Organization
from sqlalchemy.ext.asyncio import AsyncSession

from services.roster.tests.factories import (
    a_check_in,
    a_consent,
    a_correction,
    a_merge,
    a_pair,
    a_person,
    a_phone,
    a_post,
    an_appointment,
    an_education,
    an_erasure,
    an_id_number,
    an_identity,
    an_organization,
)
from services.roster.tests.scope_appointments import add_duty
from services.roster.tests.scope_case import Street
from services.roster.tests.scope_development import add_development, add_pool
from services.roster.tests.scope_growth import add_growth
from services.roster.tests.scope_service import add_service
from services.roster.tests.scope_structure import add_structure
from services.roster.tests.scope_training import add_training


async def a_street(session: AsyncSession, county: Organization, mark: str, vault: Vault) -> Street:
    street = Street(mark, phone=a_phone())
    top = an_organization(
        parent=county, name=f"{mark}街道团工委", kind=Kind.WORKING_COMMITTEE, level=Level.TOWNSHIP
    )
    session.add(top)
    await session.flush()
    branch = an_organization(parent=top, name=f"{mark}社区团支部")
    session.add(branch)
    await session.flush()
    person = a_person(
        top, name=f"林{mark}", vault=vault, phone=street.phone, id_number=an_id_number()
    )
    post = a_post(top, title=f"{mark}副书记", capacity=3)
    session.add_all([person, post])
    await session.flush()
    identity, education = an_identity(person, unit=f"{mark}办事处"), an_education(person)
    appointment = an_appointment(person, post)
    consent, double = a_consent(person), a_person(top, name=f"林{mark}")
    session.add(double)
    await session.flush()
    pair, merge = a_pair(person, double), a_merge(person)
    erasure, correction = an_erasure(double), a_correction(person)
    session.add_all([pair, merge, erasure, correction])
    session.add_all([appointment, identity, education, consent])
    await session.flush()
    session.add(a_check_in(appointment))
    await add_duty(session, top, person, street)
    record = RosterImport(
        id=ImportId(new_id()),
        kind="people",
        organization_id=top.id,
        org_path=top.path,
        file_name=f"{mark}.csv",
        file_bytes=1,
        file_sealed=b"",
        file_key_id="k1",
        method="test/1",
        state="ready",
        requested_by=AccountId(new_id()),
    )
    session.add(record)
    rule = IndicatorRule(
        id=IndicatorRuleId(new_id()),
        organization_id=top.id,
        org_path=top.path,
        valid_from=date(2026, 1, 1),
        scarce_majors=[f"{mark}学"],
        set_by=AccountId(new_id()),
    )
    session.add(rule)
    job_id = await start_job(
        session, PLUMBING, "nothing", {}, org_path=top.path, requested_by=new_id()
    )
    event = Event("person.changed", f"people/{person.id}", top.path, {"person_id": str(person.id)})
    await emit(session, PLUMBING, event)
    street.path = top.path
    street.ids = {
        "organization_id": str(top.id),
        "branch_id": str(branch.id),
        "person_id": str(person.id),
        "post_id": str(post.id),
        "identity_id": str(identity.id),
        "education_id": str(education.id),
        "consent_id": str(consent.id),
        "double_id": str(double.id),
        "duplicate_id": str(pair.id),
        "merge_id": str(merge.id),
        "erasure_id": str(erasure.id),
        "correction_id": str(correction.id),
        "appointment_id": str(appointment.id),
        "import_id": str(record.id),
        "indicator_rule_id": str(rule.id),
        "job_id": str(job_id),
    }
    await add_pool(session, street)
    await add_training(session, street, top, person)
    await add_structure(session, top, street)
    await add_development(session, street)
    await add_growth(session, street, top, person)
    await add_service(session, street, top, person, post)
    return street
