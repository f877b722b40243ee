"""What a superior organization offers to everybody below it."""

from common.scope import PathColumn, Scope
from sqlalchemy import ColumnElement, or_


def ways_down(scope: Scope) -> list[str]:
    """The paths of every organization above the caller's subtrees, and of their tops."""
    found: set[str] = set()
    for path in scope.paths:
        parts = path.split("/")[:-1]
        found |= {"/".join(parts[:length]) + "/" for length in range(1, len(parts) + 1)}
    return sorted(found)


def offered(column: PathColumn, scope: Scope) -> ColumnElement[bool]:
    """Rows of the caller's subtrees, and those of the organizations above them.

    For what names nobody: a county's cohort is open to its streets.
    """
    return or_(scope.where(column), column.in_(ways_down(scope)))
