"""SQL of the slice ``imports``. What is read for people carries the scope."""

from collections.abc import Sequence
from uuid import UUID

from common.scope import Scope, subtree
from sqlalchemy import Row, Select, delete, func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import undefer

from roster.core.imports.places import Place
from roster.ids import ImportId, OrganizationId
from roster.models.imports import ImportPerson, ImportProblem, ImportRow, RosterImport
from roster.models.organization import Organization, OrganizationAlias

SHOWN_PROBLEMS = 500


async def import_in(
    session: AsyncSession,
    scope: Scope,
    import_id: ImportId,
    *,
    locked: bool = False,
    answered: bool = False,
    whole: bool = False,
) -> RosterImport | None:
    """An import in scope; ``answered`` brings the sealed answers along, ``whole`` the file, too."""
    statement = select(RosterImport).where(
        RosterImport.id == import_id, scope.where(RosterImport.org_path)
    )
    if answered or whole:
        statement = statement.options(undefer(RosterImport.answers_sealed))
    if whole:
        statement = statement.options(undefer(RosterImport.file_sealed))
    return await session.scalar(statement.with_for_update() if locked else statement)


async def import_of_job(
    session: AsyncSession, import_id: ImportId, *, locked: bool, whole: bool = False
) -> RosterImport | None:
    """An import for the job that works on it; its own ``org_path`` bounds what the job sees.

    ``whole`` brings the sealed file along: up to 50 MB, so only where it is read.
    """
    statement = (
        select(RosterImport)
        .where(RosterImport.id == import_id)
        .options(undefer(RosterImport.answers_sealed))
        .execution_options(populate_existing=True)
    )
    if whole:
        statement = statement.options(undefer(RosterImport.file_sealed))
    return await session.scalar(statement.with_for_update() if locked else statement)


def imports_in(scope: Scope) -> Select[RosterImport]:
    """Without an order; ``created_at`` and ``id`` are the keys of the list."""
    return select(RosterImport).where(scope.where(RosterImport.org_path))


async def organization_in(
    session: AsyncSession, scope: Scope, organization_id: OrganizationId
) -> Organization | None:
    return await session.scalar(
        select(Organization).where(
            Organization.id == organization_id,
            scope.where(Organization.path),
            Organization.status == "active",
        )
    )


def problems_of(import_id: ImportId) -> Select[ImportProblem]:
    return select(ImportProblem).where(ImportProblem.import_id == import_id)


async def first_problems(session: AsyncSession, import_id: ImportId) -> Sequence[ImportProblem]:
    found = await session.scalars(
        problems_of(import_id).order_by(ImportProblem.number).limit(SHOWN_PROBLEMS)
    )
    return found.all()


async def problem_lines(
    session: AsyncSession, import_id: ImportId
) -> Sequence[Row[*tuple[str, int, str, str, str]]]:
    """Sheet, row, column, severity and message of every problem, in the order of the rows."""
    found = await session.execute(
        select(
            ImportProblem.sheet,
            ImportProblem.row,
            ImportProblem.column,
            ImportProblem.severity,
            ImportProblem.message,
        )
        .where(ImportProblem.import_id == import_id)
        .order_by(ImportProblem.row, ImportProblem.number)
    )
    return found.all()


async def places_below(session: AsyncSession, org_path: str) -> list[Place]:
    """Active League organizations of a subtree, its root first."""
    found = await session.execute(
        select(
            Organization.id,
            Organization.parent_league_id,
            Organization.name,
            Organization.short_name,
            Organization.level,
        )
        .where(
            subtree(Organization.path, org_path),
            Organization.status == "active",
            Organization.system == "league",
        )
        .order_by(Organization.path)
    )
    return [
        Place(str(row.id), _text(row.parent_league_id), row.name, row.short_name, row.level)
        for row in found
    ]


async def aliases_for(session: AsyncSession, org_path: str) -> dict[str, str]:
    """Spellings confirmed here or further up, the nearest last and therefore winning."""
    segments = org_path.rstrip("/").split("/")
    above = ["/".join(segments[:depth]) + "/" for depth in range(1, len(segments) + 1)]
    found = await session.execute(
        select(OrganizationAlias.alias, OrganizationAlias.organization_id)
        .join(Organization, Organization.id == OrganizationAlias.scope_id)
        .where(Organization.path.in_(above))
        .order_by(Organization.path, OrganizationAlias.alias)
    )
    return {row.alias: str(row.organization_id) for row in found}


async def paths_of(
    session: AsyncSession, organization_ids: Sequence[UUID], org_path: str
) -> dict[UUID, str]:
    """Paths of those of the organizations that are active and in the subtree."""
    found = await session.execute(
        select(Organization.id, Organization.path).where(
            Organization.id.in_(organization_ids),
            subtree(Organization.path, org_path),
            Organization.status == "active",
        )
    )
    return {row.id: row.path for row in found}


async def forget_dry_run(session: AsyncSession, import_id: ImportId) -> None:
    """Drop problems and staged rows of an import."""
    for table in (ImportProblem, ImportPerson, ImportRow):
        await session.execute(delete(table).where(table.import_id == import_id))


async def forget_staged(session: AsyncSession, import_id: ImportId) -> None:
    """Drop what is staged; the problems stay to be read."""
    for table in (ImportPerson, ImportRow):
        await session.execute(delete(table).where(table.import_id == import_id))


async def staged_rows(
    session: AsyncSession, record: RosterImport, size: int
) -> Sequence[ImportRow]:
    """The next staged rows of organizations or appointments behind the cursor."""
    found = await session.scalars(
        select(ImportRow)
        .where(ImportRow.import_id == record.id, ImportRow.row > record.cursor)
        .order_by(ImportRow.row)
        .limit(size)
    )
    return found.all()


async def staged_count(session: AsyncSession, record: RosterImport) -> int:
    table = ImportPerson if record.kind == "people" else ImportRow
    return (
        await session.scalar(
            select(func.count()).select_from(table).where(table.import_id == record.id)
        )
    ) or 0


def _text(value: object) -> str | None:
    return None if value is None else str(value)
