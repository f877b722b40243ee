"""Runs the assessment's migrations; ``python -m assessment.migrate`` is the way in."""

from alembic import context
from common.migrate import run_env
from assessment.models import all_tables

run_env(context.config, all_tables())
