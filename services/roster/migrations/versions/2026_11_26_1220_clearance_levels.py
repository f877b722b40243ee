"""Which bodies are asked depends on the level of the post's organization."""

from collections.abc import Sequence

from alembic import op

revision: str = "clearance_levels_1"
down_revision: str | None = "objection_keys_1"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

BY_LEVEL = """
update service_rule set content = jsonb_set(content, '{bodies}', (
  select jsonb_object_agg(level, content -> 'bodies')
  from unnest(array['province', 'city', 'county', 'township', 'village', 'none']) as level
)) where subject = 'clearance' and jsonb_typeof(content -> 'bodies') = 'array'
"""
ONE_LIST = """
update service_rule set content = jsonb_set(
  content, '{bodies}', coalesce(content -> 'bodies' -> 'county', '[]')
) where subject = 'clearance' and jsonb_typeof(content -> 'bodies') = 'object'
"""


def upgrade() -> None:
    op.execute(BY_LEVEL)


def downgrade() -> None:
    op.execute(ONE_LIST)
