"""Practice posts."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "practice_1"
down_revision: str | None = "plans_1"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    op.create_table(
        "practice_assignment",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("organization_id", sa.Uuid(), nullable=False),
        sa.Column("org_path", sa.Text(collation="C"), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("task", sa.Text(), nullable=False),
        sa.Column("supervisor", sa.Text(), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=False),
        sa.Column("state", sa.Text(), server_default=sa.text("'open'"), nullable=False),
        sa.Column("hours", sa.Numeric(precision=6, scale=1), nullable=True),
        sa.Column("appraisal", sa.Text(), nullable=True),
        sa.Column("appraised_by", sa.Uuid(), nullable=True),
        sa.Column("cancel_reason", sa.Text(), nullable=True),
        sa.Column("version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
        ),
        sa.Column(
            "updated_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
        ),
        sa.CheckConstraint(
            "(state = 'cancelled') = (cancel_reason IS NOT NULL)",
            name=op.f("ck_practice_assignment_cancelled_has_reason"),
        ),
        sa.CheckConstraint(
            "(state = 'done') = (appraisal IS NOT NULL)",
            name=op.f("ck_practice_assignment_done_is_appraised"),
        ),
        sa.CheckConstraint(
            "kind IN ('key_project', 'petition', 'village', 'emergency', 'other')",
            name=op.f("ck_practice_assignment_kind_known"),
        ),
        sa.CheckConstraint(
            "state IN ('open', 'done', 'cancelled')",
            name=op.f("ck_practice_assignment_state_known"),
        ),
        sa.CheckConstraint(
            "ends_on >= starts_on", name=op.f("ck_practice_assignment_ends_after_start")
        ),
        sa.CheckConstraint("hours >= 0", name=op.f("ck_practice_assignment_hours_not_negative")),
        sa.ForeignKeyConstraint(
            ["organization_id"],
            ["organization.id"],
            name=op.f("fk_practice_assignment_organization_id_organization"),
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_practice_assignment_person_id_person")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_practice_assignment")),
    )
    op.create_index(
        "ix_practice_assignment_org_path",
        "practice_assignment",
        ["org_path", "starts_on", "id"],
        unique=False,
    )
    op.create_index(
        "ix_practice_assignment_organization_id",
        "practice_assignment",
        ["organization_id"],
        unique=False,
    )
    op.create_index(
        "ix_practice_assignment_person_id", "practice_assignment", ["person_id"], unique=False
    )
    op.create_index(
        "ix_practice_assignment_starts_on", "practice_assignment", ["starts_on", "id"], unique=False
    )


def downgrade() -> None:
    op.drop_index("ix_practice_assignment_starts_on", table_name="practice_assignment")
    op.drop_index("ix_practice_assignment_person_id", table_name="practice_assignment")
    op.drop_index("ix_practice_assignment_organization_id", table_name="practice_assignment")
    op.drop_index("ix_practice_assignment_org_path", table_name="practice_assignment")
    op.drop_table("practice_assignment")
