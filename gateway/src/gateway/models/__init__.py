"""The gateway's tables. Each says which slice writes it."""

from sqlalchemy import MetaData

from gateway.models import account, client, sign_in, signing_key
from gateway.models.base import Base

MODULES = (account, client, sign_in, signing_key)
"""Importing a module declares its tables."""


def all_tables() -> MetaData:
    return Base.metadata
