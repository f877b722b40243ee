"""Runs the service's migrations; ``python -m placement.migrate`` is the way in."""

from alembic import context
from common.migrate import run_env
from placement.models import all_tables

run_env(context.config, all_tables())
