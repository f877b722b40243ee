"""Organizations may carry their 统一社会信用代码."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "credit_codes_1"
down_revision: str | None = "clearance_levels_1"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

TABLE = "organization"


def upgrade() -> None:
    op.add_column(TABLE, sa.Column("credit_code", sa.Text(), nullable=True))
    op.create_check_constraint(
        op.f("ck_organization_credit_code_has_18_characters"),
        TABLE,
        "credit_code ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'",
    )
    op.create_index("ix_organization_credit_code", TABLE, ["credit_code"])


def downgrade() -> None:
    op.drop_index("ix_organization_credit_code", TABLE)
    op.drop_constraint(op.f("ck_organization_credit_code_has_18_characters"), TABLE, type_="check")
    op.drop_column(TABLE, "credit_code")
