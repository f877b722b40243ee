"""Staged names carry their grams as one text."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "gram_text_1"
down_revision: str | None = "calendar_1"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    op.add_column("import_person", sa.Column("gram_text", sa.Text(), nullable=True))
    op.alter_column("import_person", "name_grams", nullable=True)


def downgrade() -> None:
    op.execute(
        "update import_person set name_grams = string_to_array(gram_text, ' ')"
        " where name_grams is null"
    )
    op.alter_column("import_person", "name_grams", nullable=False)
    op.drop_column("import_person", "gram_text")
