"""Rows around an organization, valid with no arguments."""

from datetime import date

from common.ids import new_id
from roster.core.structure.terms import TermState
from roster.core.vocabulary import Kind
from roster.ids import (
    AccountId,
    EstablishmentEntryId,
    RuleSetId,
    StaffingTemplateId,
    TermId,
)
from roster.models.organization import Organization
from roster.models.structure.establishment import EstablishmentEntry, StaffingTemplate
from roster.models.structure.rule_set import RuleSet
from roster.models.structure.term import OrganizationTerm


def a_term(
    organization: Organization,
    *,
    number: int | None = None,
    state: TermState = TermState.HELD,
    starts_on: date = date(2024, 3, 1),
    ends_on: date | None = date(2027, 2, 28),
) -> OrganizationTerm:
    return OrganizationTerm(
        id=TermId(new_id()),
        organization_id=organization.id,
        org_path=organization.path,
        number=number,
        state=state,
        officers_by=Kind(organization.kind).officers_by,
        starts_on=starts_on,
        ends_on=ends_on,
    )


def a_rule_set(
    organization: Organization, *, effective_on: date = date(2026, 1, 1), **values: int
) -> RuleSet:
    return RuleSet(
        id=RuleSetId(new_id()),
        organization_id=organization.id,
        org_path=organization.path,
        effective_on=effective_on,
        values=values or {"congress_from": 300},
        recorded_by=AccountId(new_id()),
    )


def an_establishment_entry(
    organization: Organization,
    *,
    effective_on: date = date(2026, 1, 1),
    administrative: int = 3,
    institutional: int = 2,
) -> EstablishmentEntry:
    return EstablishmentEntry(
        id=EstablishmentEntryId(new_id()),
        organization_id=organization.id,
        org_path=organization.path,
        effective_on=effective_on,
        administrative=administrative,
        institutional=institutional,
        recorded_by=AccountId(new_id()),
    )


def a_staffing_template(organization: Organization, *, name: str = "6+3+2+1") -> StaffingTemplate:
    return StaffingTemplate(
        id=StaffingTemplateId(new_id()),
        organization_id=organization.id,
        org_path=organization.path,
        name=name,
        lines=[{"title": "挂职副书记", "form": "seconded", "count": 3}],
    )
