"""Rows around an organization, valid with no arguments."""

from datetime import date

from common.ids import new_id
from roster.core.structure.terms import TermState
from roster.core.vocabulary import Kind
from roster.ids import (
    AccountId,
    EstablishmentEntryId,
    GridId,
    GroupSeatId,
    LeadingGroupId,
    LiaisonGroupId,
    RuleSetId,
    StaffingTemplateId,
    TermId,
)
from roster.models.organization import Organization
from roster.models.structure.establishment import EstablishmentEntry, StaffingTemplate
from roster.models.structure.grid import Grid
from roster.models.structure.group import GroupSeat, LeadingGroup, LiaisonGroup
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


def a_grid(organization: Organization, *, name: str = "第一网格", code: str = "01") -> Grid:
    return Grid(
        id=GridId(new_id()),
        organization_id=organization.id,
        org_path=organization.path,
        name=name,
        code=code,
    )


def a_leading_group(
    organization: Organization, *, name: str = "领导小组", starts_on: date = date(2026, 1, 1)
) -> LeadingGroup:
    return LeadingGroup(
        id=LeadingGroupId(new_id()),
        organization_id=organization.id,
        org_path=organization.path,
        name=name,
        task="兼职",
        starts_on=starts_on,
        plan={},
    )


def a_group_seat(group: LeadingGroup, *, holder_name: str = "顾远舟") -> GroupSeat:
    return GroupSeat(
        id=GroupSeatId(new_id()),
        group_id=group.id,
        role="member",
        order_no=1,
        holder_name=holder_name,
        title="部长",
    )


def a_liaison_group(
    organization: Organization, *, tier: str = "village", name: str = "青年群"
) -> LiaisonGroup:
    return LiaisonGroup(
        id=LiaisonGroupId(new_id()),
        organization_id=organization.id,
        org_path=organization.path,
        tier=tier,
        name=name,
    )
