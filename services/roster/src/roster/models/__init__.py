"""The roster's tables, one aggregate per file, grouped by the noun where there are several."""

from importlib import import_module
from pkgutil import walk_packages

from sqlalchemy import MetaData

from roster.models.base import Base


def all_tables() -> MetaData:
    """The metadata with every model of this package registered on it."""
    for module in walk_packages(__path__, prefix=f"{__name__}."):
        import_module(module.name)
    return Base.metadata
