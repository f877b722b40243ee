"""The assessment's tables, one aggregate per file."""

from importlib import import_module
from pkgutil import iter_modules

from sqlalchemy import MetaData

from assessment.models.base import Base


def all_tables() -> MetaData:
    """The metadata with every model of this package registered on it."""
    for module in iter_modules(__path__):
        import_module(f"{__name__}.{module.name}")
    return Base.metadata
