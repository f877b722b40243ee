"""An entry of the ledger may outlive the claim or enrolment it came from.

When a person's data are erased, what they reported goes first.
"""

from collections.abc import Sequence

from alembic import op

revision: str = "training_2"
down_revision: str | None = "calendar_feed_1"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

TABLE = "training_hours"


def upgrade() -> None:
    op.drop_constraint(op.f("ck_training_hours_cohort_refers"), TABLE, type_="check")
    op.drop_constraint(op.f("ck_training_hours_claim_refers"), TABLE, type_="check")
    op.create_check_constraint(
        op.f("ck_training_hours_claim_refers"), TABLE, "claim_id IS NULL OR source = 'claim'"
    )


def downgrade() -> None:
    op.drop_constraint(op.f("ck_training_hours_claim_refers"), TABLE, type_="check")
    op.create_check_constraint(
        op.f("ck_training_hours_claim_refers"),
        TABLE,
        "(source = 'claim') = (claim_id IS NOT NULL)",
        postgresql_not_valid=True,
    )
    op.create_check_constraint(
        op.f("ck_training_hours_cohort_refers"),
        TABLE,
        "(source = 'cohort') <= (enrolment_id IS NOT NULL)",
        postgresql_not_valid=True,
    )
