"""Rows of organizations: compared with the tree, then written parent before child."""

from collections.abc import Sequence
from datetime import date
from typing import Any, Final
from uuid import UUID

from common import clock
from common.events.outbox import Event, emit
from common.ids import new_id
from common.scope import subtree
from sqlalchemy import insert, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from roster.core.imports.organization_rows import OrganizationDraft, level_of_code
from roster.core.imports.places import alias_key
from roster.core.names import grams_of
from roster.core.vocabulary import Kind, Level, Line
from roster.ids import OrganizationId
from roster.models.base import PLUMBING
from roster.models.imports import ImportRow, RosterImport
from roster.models.organization import Organization
from roster.models.structure.keeping import (
    Occasion,
    facts_of,
    keep_past,
    keep_term,
    present_term,
)

_VALUES: Final = (
    "name",
    "short_name",
    "kind",
    "level",
    "line",
    "industry",
    "division_code",
    "credit_code",
    "term_no",
    "term_starts_on",
    "term_ends_on",
)
_ABOVE: Final = "row:"


async def stage_organizations(
    session: AsyncSession, record: RosterImport, draft: OrganizationDraft
) -> dict[str, int]:
    """Stage what is new or different; returns how many are created, updated and unchanged."""
    known = await _known(session, record.org_path)
    targets: dict[int, UUID] = {}
    counts = {"created": 0, "updated": 0, "unchanged": 0}
    staged: list[dict[str, Any]] = []
    for at, row in enumerate(draft.rows):
        if row in draft.findings.refused or row in draft.skipped:
            continue
        parent_id = _parent_id(draft.values["parent"][at], targets)
        if parent_id is None:
            draft.findings.add(row, "", "parent", "parent-unknown")
            continue
        values = {key: draft.values[key][at] for key in _VALUES}
        existing = known.get((parent_id, alias_key(values["name"])))
        targets[row] = existing.id if existing is not None else new_id()
        changes = _changes(values, existing)
        if not changes:
            counts["unchanged"] += 1
            continue
        counts["created" if existing is None else "updated"] += 1
        staged.append(
            {
                "import_id": record.id,
                "row": row,
                "action": "create" if existing is None else "update",
                "target_id": targets[row],
                "data": {**changes, "parent_id": str(parent_id)},
            }
        )
    if staged:
        await session.execute(insert(ImportRow), staged)
    return counts


async def _known(session: AsyncSession, org_path: str) -> dict[tuple[UUID, str], Organization]:
    found = await session.scalars(
        select(Organization)
        .where(subtree(Organization.path, org_path), Organization.status == "active")
        .order_by(Organization.path)
    )
    return {
        (one.parent_league_id, alias_key(one.name)): one
        for one in found
        if one.parent_league_id is not None
    }


def _parent_id(parent: str, targets: dict[int, UUID]) -> UUID | None:
    """The id of the parent; None when the parent's own row was refused."""
    if parent.startswith(_ABOVE):
        return targets.get(int(parent.removeprefix(_ABOVE)))
    return UUID(parent)


def _changes(values: dict[str, Any], existing: Organization | None) -> dict[str, Any]:
    """What the row says that the tree does not; dates as text, since it is stored as JSON."""
    return {
        key: value.isoformat() if isinstance(value, date) else value
        for key, value in values.items()
        if value is not None and (existing is None or getattr(existing, key) != value)
    }


async def write_organizations(
    session: AsyncSession, record: RosterImport, rows: Sequence[ImportRow]
) -> dict[int, tuple[str, str]]:
    """Write staged rows; returns those that can no longer be written: code and planned action."""
    refused: dict[int, tuple[str, str]] = {}
    for row in rows:
        written = await (_create if row.action == "create" else _update)(session, record, row)
        if not written:
            refused[row.row] = ("changed-meanwhile", row.action)
    return refused


async def _create(session: AsyncSession, record: RosterImport, row: ImportRow) -> bool:
    parent_id = OrganizationId(UUID(row.data["parent_id"]))
    path = await _next_path(session, parent_id, record.org_path)
    if path is None:
        return False
    values = _typed(row.data)
    kind = Kind(values["kind"])
    organization = Organization(
        id=OrganizationId(row.target_id),
        parent_league_id=parent_id,
        path=path,
        system=kind.system,
        name_grams=grams_of(values["name"], values.get("short_name")),
        **({"level": Level.NONE.value, "line": Line.TERRITORIAL.value} | values),
    )
    session.add(organization)
    await session.flush()
    await keep_term(session, organization)
    await _say(session, organization.id, path, 1, "organization.created")
    return True


async def _update(session: AsyncSession, record: RosterImport, row: ImportRow) -> bool:
    found = await session.scalar(
        select(Organization)
        .where(Organization.id == row.target_id, subtree(Organization.path, record.org_path))
        .with_for_update()
    )
    if found is None:
        return False
    before, term_before = facts_of(found), present_term(found)
    for key, value in _typed(row.data).items():
        setattr(found, key, value)
    found.system = Kind(found.kind).system
    found.name_grams = grams_of(found.name, found.short_name)
    await keep_past(session, found, before, Occasion(clock.today(), record.requested_by))
    await keep_term(session, found, term_before)
    await session.flush()
    await _say(session, found.id, found.path, found.version, "organization.changed")
    return True


async def _next_path(session: AsyncSession, parent_id: OrganizationId, org_path: str) -> str | None:
    """A path nobody else has or had; the parent's row is held until commit."""
    made = await session.execute(
        update(Organization)
        .where(
            Organization.id == parent_id,
            subtree(Organization.path, org_path),
            Organization.status == "active",
        )
        .values(children_made=Organization.children_made + 1, updated_at=Organization.updated_at)
        .returning(Organization.path, Organization.children_made)
        .execution_options(synchronize_session=False)
    )
    row = made.one_or_none()
    return None if row is None else f"{row.path}{row.children_made:04d}/"


def _typed(data: dict[str, Any]) -> dict[str, Any]:
    values = {key: value for key, value in data.items() if key != "parent_id"}
    for key in ("term_starts_on", "term_ends_on"):
        if key in values:
            values[key] = date.fromisoformat(values[key])
    if "level" not in values and (level := level_of_code(values.get("division_code"))):
        values["level"] = level
    return values


async def _say(
    session: AsyncSession, organization_id: OrganizationId, path: str, version: int, type_: str
) -> None:
    data = {"organization_id": str(organization_id), "version": version}
    await emit(session, PLUMBING, Event(type_, f"organizations/{organization_id}", path, data))
