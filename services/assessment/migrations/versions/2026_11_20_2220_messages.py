"""Why a run or the opening of a cycle failed."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "messages_1"
down_revision: str | None = "scoring_1"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    for table in ("cycle", "run"):
        column = sa.Column("message", sa.Text(), server_default=sa.text("''"), nullable=False)
        op.add_column(table, column)


def downgrade() -> None:
    for table in ("run", "cycle"):
        op.drop_column(table, "message")
