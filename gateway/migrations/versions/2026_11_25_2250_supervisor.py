"""A role of its own for talks and supervision."""

from collections.abc import Sequence

from alembic import op

revision: str = "supervisor_1"
down_revision: str | None = "accounts_1"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

BEFORE = "role in ('admin', 'committee', 'branch', 'member', 'rater')"
AFTER = "role in ('admin', 'committee', 'branch', 'member', 'rater', 'supervisor')"


def upgrade() -> None:
    op.drop_constraint(op.f("ck_account_grant_role"), "account_grant", type_="check")
    op.create_check_constraint(op.f("ck_account_grant_role"), "account_grant", AFTER)


def downgrade() -> None:
    op.execute("delete from account_grant where role = 'supervisor'")
    op.drop_constraint(op.f("ck_account_grant_role"), "account_grant", type_="check")
    op.create_check_constraint(op.f("ck_account_grant_role"), "account_grant", BEFORE)
