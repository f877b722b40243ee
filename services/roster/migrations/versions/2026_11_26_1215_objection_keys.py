"""Each sealed text of an objection names its own key, so that each can be sealed anew."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "objection_keys_1"
down_revision: str | None = "searching_1"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    op.alter_column("objection", "key_id", new_column_name="text_key_id")
    op.add_column("objection", sa.Column("contact_key_id", sa.Text(), nullable=True))
    op.execute("update objection set contact_key_id = text_key_id where contact_sealed is not null")


def downgrade() -> None:
    op.drop_column("objection", "contact_key_id")
    op.alter_column("objection", "text_key_id", new_column_name="key_id")
