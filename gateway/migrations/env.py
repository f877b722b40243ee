"""Runs the gateway's migrations; ``python -m gateway.migrate`` is the way in."""

from alembic import context
from common.migrate import run_env
from gateway.models import all_tables

run_env(context.config, all_tables())
