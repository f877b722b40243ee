"""Cases of the slices around an organization for ``test_scope``, and the rows they ask about."""

from datetime import date
from typing import TYPE_CHECKING

from roster.core.vocabulary import Kind
from roster.models.organization import Organization
from roster.models.structure.keeping import Occasion, note
from sqlalchemy.ext.asyncio import AsyncSession

from services.roster.tests.scope_case import Case, writes
from services.roster.tests.structure_factories import (
    a_grid,
    a_group_seat,
    a_leading_group,
    a_liaison_group,
    a_rule_set,
    a_staffing_template,
    a_term,
    an_establishment_entry,
)

if TYPE_CHECKING:
    from services.roster.tests.scope_case import Street

OF_ORGANIZATION = Case(params=lambda street: {"organization_id": street.ids["organization_id"]})

STRUCTURE_CASES: dict[str, Case] = {
    "GET /organizations/{organization_id}/history": Case(),
    "POST /organizations/{organization_id}/rename": writes({"name": "新名"}),
    "POST /organizations/{organization_id}/dissolve": writes({}),
    "POST /organizations/{organization_id}/merge": Case(
        body=lambda street: {"successor_id": street.ids["branch_id"]}, finds_own=False
    ),
    "GET /organizations/{organization_id}/terms": Case(),
    "POST /organizations/{organization_id}/terms": writes({"starts_on": "2026-01-01"}),
    "GET /terms/due": OF_ORGANIZATION,
    "GET /terms/due/counts": Case(finds_own=False),
    "GET /terms/{term_id}": Case(),
    "PATCH /terms/{term_id}": writes({"number": 9}),
    "DELETE /terms/{term_id}": writes(None),
    "PUT /terms/{term_id}/steps/{step}": writes({"reported_on": "2026-01-01"}),
    "POST /terms/{term_id}/postponement": writes(
        {"until": "2027-05-01", "reason": "同步", "document_no": "1号"}
    ),
    "GET /organizations/{organization_id}/rules": Case(),
    "POST /organizations/{organization_id}/rules": writes(
        {"effective_on": "2026-05-01", "values": {"congress_from": 400}}
    ),
    "DELETE /rules/{rule_set_id}": writes(None),
    "GET /organizations/{organization_id}/establishment": Case(),
    "POST /organizations/{organization_id}/establishment": writes({"effective_on": "2026-05-01"}),
    "GET /establishment": OF_ORGANIZATION,
    "DELETE /establishment/{entry_id}": writes(None),
    "GET /staffing-templates": Case(),
    "POST /staffing-templates": Case(
        body=lambda street: {
            "organization_id": street.ids["organization_id"],
            "name": "新模板",
            "lines": [{"title": "挂职副书记", "form": "seconded"}],
        },
        finds_own=False,
    ),
    "GET /staffing-templates/{template_id}": Case(),
    "PATCH /staffing-templates/{template_id}": writes({"name": "改名"}),
    "DELETE /staffing-templates/{template_id}": writes(None),
    "GET /organizations/{organization_id}/staffing": Case(
        params=lambda street: {"template_id": street.ids["template_id"]}
    ),
    "POST /organizations/{organization_id}/staffing": Case(
        body=lambda street: {"template_id": street.ids["template_id"]}, finds_own=False
    ),
    "GET /organizations/{organization_id}/grids": Case(),
    "POST /organizations/{organization_id}/grids": writes({"name": "网格", "code": "09"}),
    "PATCH /grids/{grid_id}": writes({"name": "网格"}),
    "DELETE /grids/{grid_id}": writes(None),
    "GET /leading-groups": OF_ORGANIZATION,
    "POST /leading-groups": Case(
        body=lambda street: {
            "organization_id": street.ids["organization_id"],
            "name": "小组",
            "task": "兼职",
            "starts_on": "2026-01-01",
        },
        finds_own=False,
    ),
    "GET /leading-groups/{leading_group_id}": Case(),
    "PATCH /leading-groups/{leading_group_id}": writes({"office": "团区委"}),
    "POST /leading-groups/{leading_group_id}/finish": writes({}),
    "POST /leading-groups/{leading_group_id}/seats": writes(
        {"holder_name": "顾远舟", "title": "部长"}
    ),
    "DELETE /leading-groups/seats/{seat_id}": writes(None),
    "GET /leading-groups/{leading_group_id}/plan": Case(),
    "PUT /leading-groups/{leading_group_id}/plan": writes({"title": "方案", "list_title": "名单"}),
    "GET /leading-groups/{leading_group_id}/plan.docx": Case(finds_own=False),
    "GET /liaison-groups": OF_ORGANIZATION,
    "POST /liaison-groups": Case(
        body=lambda street: {
            "organization_id": street.ids["organization_id"],
            "tier": "village",
            "name": "群",
        },
        finds_own=False,
    ),
    "GET /liaison-groups/coverage": Case(finds_own=False),
    "GET /liaison-groups/uncovered": OF_ORGANIZATION,
    "GET /liaison-groups/{liaison_group_id}": Case(),
    "PATCH /liaison-groups/{liaison_group_id}": writes({"member_count": 9}),
    "DELETE /liaison-groups/{liaison_group_id}": writes(None),
}


async def add_structure(session: AsyncSession, top: Organization, street: "Street") -> None:
    term = a_term(top, ends_on=date(2026, 12, 31))
    top.kind, top.term_starts_on, top.term_ends_on = Kind.COMMITTEE, term.starts_on, term.ends_on
    rule_set = a_rule_set(top)
    entry = an_establishment_entry(top)
    template = a_staffing_template(top, name=f"{street.mark}模板")
    founded = note(top, "founded", Occasion(date(2020, 1, 1), None), after=top.name)
    session.add_all([term, rule_set, entry, template, founded])
    grid = a_grid(top, name=f"{street.mark}网格")
    group = a_leading_group(top, name=f"{street.mark}领导小组")
    liaison = a_liaison_group(top, name=f"{street.mark}群")
    session.add_all([grid, group, liaison])
    await session.flush()
    seat = a_group_seat(group)
    session.add(seat)
    await session.flush()
    street.ids |= {
        "grid_id": str(grid.id),
        "leading_group_id": str(group.id),
        "liaison_group_id": str(liaison.id),
        "seat_id": str(seat.id),
        "term_id": str(term.id),
        "rule_set_id": str(rule_set.id),
        "entry_id": str(entry.id),
        "template_id": str(template.id),
    }
