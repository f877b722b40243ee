"""Counting a subtree by the organizations right below its top, for drill-down."""

from sqlalchemy import ColumnElement, func
from sqlalchemy.orm import InstrumentedAttribute


def child_path(
    column: InstrumentedAttribute[str] | ColumnElement[str], top: str
) -> ColumnElement[str]:
    """The path of the organization right below ``top`` that a row belongs to, or ``top``'s own.

    ``0001/0002/0003/`` below ``0001/`` gives ``0001/0002/``; a row at the top itself ``0001/``.
    """
    rest = func.substr(column, len(top) + 1)
    return func.concat(top, func.left(rest, func.strpos(rest, "/"))).collate("C")
