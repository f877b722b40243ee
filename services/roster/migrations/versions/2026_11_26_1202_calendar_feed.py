"""Calendar subscriptions, and the number of an organization in 智慧团建."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "calendar_feed_1"
down_revision: str | None = "groups_1"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    op.create_table(
        "calendar_feed",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("token_hash", sa.LargeBinary(), nullable=False),
        sa.Column("path", sa.Text(collation="C"), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column(
            "created_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_calendar_feed")),
    )
    op.create_index("uq_calendar_feed_token_hash", "calendar_feed", ["token_hash"], unique=True)
    op.create_index("uq_calendar_feed_account_id", "calendar_feed", ["account_id"], unique=True)
    op.add_column("organization", sa.Column("zhtj_org_id", sa.Text(), nullable=True))


def downgrade() -> None:
    op.drop_column("organization", "zhtj_org_id")
    op.drop_table("calendar_feed")
