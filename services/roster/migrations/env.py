"""Runs the roster's migrations; ``python -m roster.migrate`` is the way in."""

from alembic import context
from common.migrate import run_env
from roster.models import all_tables

run_env(context.config, all_tables())
