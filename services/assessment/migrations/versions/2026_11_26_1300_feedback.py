"""How many anonymous ballots were issued, and who acknowledged a result."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "feedback_1"
down_revision: str | None = "messages_1"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    op.add_column(
        "subject",
        sa.Column("ballots_issued", sa.Integer(), server_default=sa.text("0"), nullable=False),
    )
    op.create_table(
        "result_acknowledgement",
        sa.Column("run_id", sa.Uuid(), nullable=False),
        sa.Column("subject_id", sa.Uuid(), nullable=False),
        sa.Column(
            "acknowledged_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
        ),
        sa.ForeignKeyConstraint(
            ["run_id"],
            ["run.id"],
            name=op.f("fk_result_acknowledgement_run_id_run"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["subject_id"],
            ["subject.id"],
            name=op.f("fk_result_acknowledgement_subject_id_subject"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("run_id", "subject_id", name=op.f("pk_result_acknowledgement")),
    )


def downgrade() -> None:
    op.drop_table("result_acknowledgement")
    op.drop_column("subject", "ballots_issued")
