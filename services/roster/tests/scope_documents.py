"""Cases of the slice ``documents`` for ``test_scope``."""

from services.roster.tests.scope_case import Case, writes

OF_ORGANIZATION = Case(
    params=lambda street: {"organization_id": street.ids["organization_id"]}, finds_own=False
)

DOCUMENT_CASES: dict[str, Case] = {
    "GET /documents/team": OF_ORGANIZATION,
    "GET /documents/cadre-forms/{person_id}": Case(finds_own=False),
    "GET /indicators/workbook": OF_ORGANIZATION,
    "GET /documents/zhtj": OF_ORGANIZATION,
    "GET /documents/calendar-feed": Case(finds_own=False),
    "PUT /documents/calendar-feed": Case(
        body=lambda street: {"organization_id": street.ids["organization_id"]}, finds_own=False
    ),
    "DELETE /documents/calendar-feed": writes(None),
    "GET /public/calendars/{token}/calendar.ics": Case(finds_own=False),
}
