"""Runs the assessment's migrations; ``python -m assessment.migrate`` is the way in."""

from alembic import context
from assessment.models import all_tables
from common.migrate import run_env

run_env(context.config, all_tables())
