"""People, what they agreed to, their rights and their doubles: how their routes are asked."""

from services.roster.tests.scope_case import Case, counts, writes

PEOPLE_CASES: dict[str, Case] = {
    "GET /people": Case(params=lambda street: {"q": street.mark}),
    "POST /people/lookup": Case(body=lambda street: {"phone": street.phone}),
    "GET /people/{person_id}": Case(),
    "GET /people/{person_id}/appointments": Case(),
    "PATCH /people/{person_id}": writes({"major": "法学"}),
    "GET /people/{person_id}/history": Case(),
    "GET /people/sources": counts(),
    "GET /people/{person_id}/consents": Case(finds_own=False),
    "POST /people/{person_id}/consents": writes({"purpose": "roster"}),
    "POST /people/{person_id}/consents/{consent_id}/withdraw": writes(None),
    "GET /consents/purposes": Case(finds_own=False),
    "POST /consents/purposes": writes({"key": "more", "label": "更多", "wording": "更多"}),
    "PATCH /consents/purposes/{purpose}": Case(body=lambda _: {"label": "名册"}, finds_own=False),
    "GET /consents/summary": counts(),
    "POST /people/{person_id}/reveal": Case(
        body=lambda _: {"field": "phone", "purpose": "联系本人"}, finds_own=False
    ),
    "GET /people/{person_id}/audit": Case(finds_own=False),
    "GET /people/{person_id}/file": Case(finds_own=False),
    "GET /privacy/audit": Case(finds_own=False),
    "GET /privacy/field-classes": Case(finds_own=False),
    "POST /people/{person_id}/erasure": writes({}),
    "GET /erasures": Case(),
    "POST /erasures/{erasure_id}/confirm": writes(None),
    "POST /erasures/{erasure_id}/undo": writes(None),
    "POST /people/{person_id}/corrections": writes({"field": "school", "value": "青桥大学"}),
    "GET /corrections": Case(),
    "POST /corrections/{correction_id}/accept": writes({}),
    "POST /corrections/{correction_id}/refuse": writes({}),
    "GET /retention/policies": Case(finds_own=False),
    "POST /retention/policies": writes(
        {"key": "withdrawn", "from_on": "2100-01-01", "days": 30, "mode": "propose"}
    ),
    "GET /retention/runs": Case(finds_own=False),
    "POST /retention/runs": writes(None),
    "GET /sealing": Case(finds_own=False),
    "POST /sealing/reseal": writes({}),
    "GET /duplicates": Case(),
    "POST /duplicates": Case(
        body=lambda street: {
            "one_id": street.ids["person_id"],
            "other_id": street.ids["double_id"],
        },
        finds_own=False,
    ),
    "POST /duplicates/search": Case(
        body=lambda street: {"organization_id": street.ids["organization_id"]}, finds_own=False
    ),
    "GET /duplicates/{duplicate_id}": Case(),
    "POST /duplicates/{duplicate_id}/dismiss": writes({}),
    "POST /duplicates/{duplicate_id}/merge": Case(
        body=lambda street: {"keep": street.ids["person_id"]}, finds_own=False
    ),
    "GET /merges": Case(),
    "POST /merges/{merge_id}/undo": writes(None),
    "GET /people/{person_id}/identities": Case(),
    "POST /people/{person_id}/identities": writes({"kind": "veteran"}),
    "PATCH /people/{person_id}/identities/{identity_id}": writes({"unit": "某单位"}),
    "DELETE /people/{person_id}/identities/{identity_id}": writes(None),
    "GET /people/{person_id}/educations": Case(),
    "POST /people/{person_id}/educations": writes({"education": "21"}),
    "PATCH /people/{person_id}/educations/{education_id}": writes({"major": "法学"}),
    "DELETE /people/{person_id}/educations/{education_id}": writes(None),
    "POST /people": Case(
        body=lambda street: {"name": "新人", "organization_id": street.ids["organization_id"]},
        finds_own=False,
    ),
}
