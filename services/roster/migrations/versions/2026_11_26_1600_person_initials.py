"""Initials in the order of places, so that a few of many are found without reading the rest."""

from collections.abc import Sequence

from alembic import op

revision: str = "person_initials_1"
down_revision: str | None = "person_indexes_1"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

INDEX = "ix_person_name_initials"


def upgrade() -> None:
    op.drop_index(INDEX, table_name="person")
    op.create_index(INDEX, "person", ["name_initials", "org_path", "name_pinyin", "id"])


def downgrade() -> None:
    op.drop_index(INDEX, table_name="person")
    op.create_index(INDEX, "person", ["name_initials"])
