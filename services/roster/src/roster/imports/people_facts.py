"""What a roster's rows say beside the person's own row: consents, identities, and what ended."""

from typing import Any, Final

from common import clock
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from roster.core.consents import SIGN_UP_PURPOSES, SIGNED_UP
from roster.core.identities import IDENTITY_WORDS

_PART: Final = "s.import_id = :import_id and s.row > :after and s.row <= :upto"
_KEEP_PAST = text(f"""
insert into person_past (person_id, until_on, organization_id, org_path, political_status,
                         is_league_member)
select p.id, :today, p.organization_id, p.org_path, p.political_status, p.is_league_member
from import_person s join person p on p.id = s.person_id
where {_PART} and s.action = 'update' and (
    s.political_status is not null and s.political_status is distinct from p.political_status
    or s.organization_id <> p.organization_id or s.is_league_member <> p.is_league_member)
  and not exists (
    select from person_past old where old.person_id = p.id and old.until_on >= :today)
""")  # noqa: S608 - text of our own
_CONSENTS = text(f"""
insert into consent (id, person_id, purpose, basis, given_by, given_on, how, text_version,
                     recorded_by)
select gen_random_uuid(), s.person_id, purpose.key, 'consent', 'person', :today, 'sign_up',
       purpose.text_version, r.requested_by
from import_person s
join roster_import r on r.id = s.import_id
join consent_purpose purpose on purpose.key = any(:purposes) and purpose.is_active
where {_PART} and s.source_channel = any(:sources) and not exists (
    select from consent c where c.person_id = s.person_id and c.purpose = purpose.key)
""")  # noqa: S608 - text of our own
_IDENTITIES = text(f"""
insert into person_identity (id, person_id, kind)
select gen_random_uuid(), s.person_id, word.kind
from import_person s
join (select unnest(cast(:words as text[])) as word, unnest(cast(:kinds as text[])) as kind) word
  on word.word = s.employment_identity
where {_PART} and not exists (
    select from person_identity i where i.person_id = s.person_id and i.kind = word.kind)
""")  # noqa: S608 - text of our own


async def keep_what_ends(session: AsyncSession, bounds: dict[str, Any]) -> None:
    """Before known people are changed: what held of them until today."""
    await session.execute(_KEEP_PAST, bounds | {"today": clock.today()})


async def write_facts(session: AsyncSession, bounds: dict[str, Any]) -> None:
    """After the rows are written: a sign-up carries consent, a known word is an identity.

    Consent that was withdrawn once is not given again by a list.
    """
    await session.execute(
        _CONSENTS,
        bounds
        | {
            "today": clock.today(),
            "purposes": [purpose.value for purpose in SIGN_UP_PURPOSES],
            "sources": list(SIGNED_UP),
        },
    )
    await session.execute(
        _IDENTITIES,
        bounds
        | {
            "words": list(IDENTITY_WORDS),
            "kinds": [kind.value for kind in IDENTITY_WORDS.values()],
        },
    )
