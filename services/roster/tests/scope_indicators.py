"""Figures: how their routes are asked."""

from services.roster.tests.scope_case import Case, counts, of_organization, writes

INDICATOR_CASES: dict[str, Case] = {
    "GET /indicators/staffing": counts(),
    "GET /indicators": of_organization(),
    "GET /indicators/definitions": Case(finds_own=False),
    "GET /indicators/breakdown": Case(
        params=lambda street: {
            "organization_id": street.ids["organization_id"],
            "key": "turnover",
        }
    ),
    "GET /indicators/{key}/rows": Case(
        params=lambda street: {
            "organization_id": street.ids["organization_id"],
            "side": "missing",
        }
    ),
    "GET /indicators/structure": counts(),
    "GET /indicators/narrative": of_organization(),
    "GET /indicators/gaps": counts(),
    "GET /indicators/gaps/posts": Case(
        params=lambda street: {
            "organization_id": street.ids["organization_id"],
            "month": "2026-12",
        }
    ),
    "GET /indicators/needs": counts(),
    "GET /indicators/rules": Case(),
    "POST /indicators/rules": Case(
        body=lambda street: {
            "organization_id": street.ids["organization_id"],
            "valid_from": "2026-02-01",
        },
        finds_own=False,
    ),
    "PATCH /indicators/rules/{indicator_rule_id}": writes({"duty_days": 20}),
    "DELETE /indicators/rules/{indicator_rule_id}": writes(None),
}
