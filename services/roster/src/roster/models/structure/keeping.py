"""What several slices must write with an organization: its past, its history and its terms.

Organizations are changed by hand and by imports. Both call these functions, so that the history
and the repeated columns hold whoever wrote.
"""

from dataclasses import asdict, dataclass
from datetime import date

from common.ids import new_id
from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from roster.core.names import grams_of
from roster.core.structure.terms import TermState
from roster.core.vocabulary import Kind
from roster.ids import AccountId, HistoryEntryId, OrganizationId, OrganizationPastId, TermId
from roster.models.organization import Organization
from roster.models.structure.history import HistoryEntry, OrganizationPast
from roster.models.structure.term import OrganizationTerm


@dataclass(frozen=True, slots=True)
class OrganizationFacts:
    """What of an organization may change and is kept as it was."""

    name: str
    short_name: str | None
    kind: str
    level: str
    line: str
    party_org_id: OrganizationId | None


def facts_of(organization: Organization) -> OrganizationFacts:
    return OrganizationFacts(
        name=organization.name,
        short_name=organization.short_name,
        kind=str(organization.kind),
        level=str(organization.level),
        line=str(organization.line),
        party_org_id=organization.party_org_id,
    )


@dataclass(frozen=True, slots=True)
class Occasion:
    """When something became so, by whose paper, and who wrote it down."""

    on: date
    by: AccountId | None
    document_no: str | None = None
    issuer: str | None = None
    reason: str | None = None


def note(
    organization: Organization,
    what: str,
    occasion: Occasion,
    *,
    before: str | None = None,
    after: str | None = None,
    other_id: OrganizationId | None = None,
) -> HistoryEntry:
    """An entry of the history, for the session to take."""
    return HistoryEntry(
        id=HistoryEntryId(new_id()),
        organization_id=organization.id,
        org_path=organization.path,
        what=what,
        happened_on=occasion.on,
        before=before,
        after=after,
        other_id=other_id,
        document_no=occasion.document_no,
        issuer=occasion.issuer,
        reason=occasion.reason,
        counts={},
        recorded_by=occasion.by,
    )


async def last_change_of(session: AsyncSession, organization_id: OrganizationId) -> date | None:
    """The day on which an organization last became what it is."""
    return await session.scalar(
        select(func.max(OrganizationPast.until_on)).where(
            OrganizationPast.organization_id == organization_id
        )
    )


async def keep_past(
    session: AsyncSession,
    organization: Organization,
    before: OrganizationFacts,
    occasion: Occasion,
) -> None:
    """Keep how an organization was until the occasion, and say what changed.

    Of two changes on one day only the first leaves a past: what lay between lasted no day.
    """
    now = facts_of(organization)
    if now == before:
        return
    last = await last_change_of(session, organization.id)
    if last is None or last < occasion.on:
        session.add(
            OrganizationPast(
                id=OrganizationPastId(new_id()),
                organization_id=organization.id,
                org_path=organization.path,
                until_on=occasion.on,
                name_grams=grams_of(before.name, before.short_name),
                **asdict(before),
            )
        )
    if now.name != before.name:
        session.add(note(organization, "renamed", occasion, before=before.name, after=now.name))
    if now.kind != before.kind:
        session.add(note(organization, "reorganized", occasion, before=before.kind, after=now.kind))


@dataclass(frozen=True, slots=True)
class PresentTerm:
    """The term columns of an organization."""

    number: int | None
    starts_on: date | None
    ends_on: date | None


def present_term(organization: Organization) -> PresentTerm:
    return PresentTerm(organization.term_no, organization.term_starts_on, organization.term_ends_on)


async def keep_term(
    session: AsyncSession, organization: Organization, before: PresentTerm | None = None
) -> None:
    """Bring ``organization_term`` in step with the columns, after those were written.

    The same first day, or the same number, is the same term with other dates; anything else is a
    new term. A term without a first day has no place in the list.
    """
    now = present_term(organization)
    if now == before:
        return
    if now.starts_on is None:
        _lift_postponement(organization)
        return
    terms = await held_terms(session, organization.id)
    same = [one for one in terms if one.starts_on == now.starts_on] or [
        one for one in terms if now.number is not None and one.number == now.number
    ]
    if not same:
        session.add(_held(organization, now.starts_on))
        _lift_postponement(organization)
        return
    term = same[0]
    if (term.starts_on, term.ends_on) != (now.starts_on, now.ends_on):
        term.postponed_to = term.postponement_reason = term.postponement_document_no = None
        _lift_postponement(organization)
    term.number = now.number
    term.starts_on = now.starts_on
    term.ends_on = now.ends_on


def _lift_postponement(organization: Organization) -> None:
    """Another term was not put off; a column that says so already is left alone."""
    if organization.term_postponed_to is not None:
        organization.term_postponed_to = None


def _held(organization: Organization, starts_on: date) -> OrganizationTerm:
    return OrganizationTerm(
        id=TermId(new_id()),
        organization_id=organization.id,
        org_path=organization.path,
        number=organization.term_no,
        state=TermState.HELD,
        officers_by=Kind(organization.kind).officers_by,
        starts_on=starts_on,
        ends_on=organization.term_ends_on,
    )


async def held_terms(
    session: AsyncSession, organization_id: OrganizationId
) -> list[OrganizationTerm]:
    """Terms that are or were, the latest first."""
    found = await session.scalars(
        select(OrganizationTerm)
        .where(
            OrganizationTerm.organization_id == organization_id,
            OrganizationTerm.state == TermState.HELD,
        )
        .order_by(OrganizationTerm.starts_on.desc())
    )
    return list(found)


async def repeat_term(session: AsyncSession, organization: Organization, today: date) -> None:
    """Repeat the present term on the organization, after ``organization_term`` was written."""
    terms = await held_terms(session, organization.id)
    present = next((one for one in terms if one.starts_on <= today), None)
    organization.term_no = None if present is None else present.number
    organization.term_starts_on = None if present is None else present.starts_on
    organization.term_ends_on = None if present is None else present.ends_on
    organization.term_postponed_to = None if present is None else present.postponed_to
