"""Personal plans with their stages and notes."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "plans_1"
down_revision: str | None = "people_2"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    op.create_table(
        "development_plan",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("org_path", sa.Text(collation="C"), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("goal", sa.Text(), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=False),
        sa.Column("mentor_id", sa.Uuid(), nullable=True),
        sa.Column("state", sa.Text(), server_default=sa.text("'open'"), nullable=False),
        sa.Column("closed_reason", sa.Text(), nullable=True),
        sa.Column("person_agreed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("office_agreed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("office_agreed_by", sa.Uuid(), nullable=True),
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
            "(state = 'closed') = (closed_reason IS NOT NULL)",
            name=op.f("ck_development_plan_closed_has_reason"),
        ),
        sa.CheckConstraint(
            "state IN ('open', 'closed')", name=op.f("ck_development_plan_state_known")
        ),
        sa.CheckConstraint(
            "ends_on >= starts_on", name=op.f("ck_development_plan_ends_after_start")
        ),
        sa.ForeignKeyConstraint(
            ["mentor_id"], ["person.id"], name=op.f("fk_development_plan_mentor_id_person")
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_development_plan_person_id_person")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_development_plan")),
    )
    op.create_index(
        "ix_development_plan_mentor_id", "development_plan", ["mentor_id"], unique=False
    )
    op.create_index(
        "ix_development_plan_person_id", "development_plan", ["person_id"], unique=False
    )
    op.create_index(
        "ix_development_plan_starts_on", "development_plan", ["starts_on", "id"], unique=False
    )
    op.create_table(
        "plan_stage",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("plan_id", sa.Uuid(), nullable=False),
        sa.Column("goal", sa.Text(), nullable=False),
        sa.Column("path", sa.Text(), nullable=True),
        sa.Column("measures", sa.Text(), nullable=True),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=False),
        sa.Column("mentor_id", sa.Uuid(), nullable=True),
        sa.Column("state", sa.Text(), server_default=sa.text("'planned'"), nullable=False),
        sa.Column("reason", sa.Text(), nullable=True),
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
            "state <> 'dropped' OR reason IS NOT NULL",
            name=op.f("ck_plan_stage_dropped_has_reason"),
        ),
        sa.CheckConstraint(
            "state IN ('planned', 'active', 'reached', 'dropped')",
            name=op.f("ck_plan_stage_state_known"),
        ),
        sa.CheckConstraint("ends_on >= starts_on", name=op.f("ck_plan_stage_ends_after_start")),
        sa.ForeignKeyConstraint(
            ["mentor_id"], ["person.id"], name=op.f("fk_plan_stage_mentor_id_person")
        ),
        sa.ForeignKeyConstraint(
            ["plan_id"],
            ["development_plan.id"],
            name=op.f("fk_plan_stage_plan_id_development_plan"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_plan_stage")),
    )
    op.create_index(
        "ix_plan_stage_ends_on_open",
        "plan_stage",
        ["ends_on", "id"],
        unique=False,
        postgresql_where=sa.text("state IN ('planned', 'active')"),
    )
    op.create_index("ix_plan_stage_mentor_id", "plan_stage", ["mentor_id"], unique=False)
    op.create_index(
        "ix_plan_stage_plan_id", "plan_stage", ["plan_id", "starts_on", "id"], unique=False
    )
    op.create_table(
        "plan_note",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("plan_id", sa.Uuid(), nullable=False),
        sa.Column("stage_id", sa.Uuid(), nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("written_by", sa.Uuid(), nullable=False),
        sa.Column("written_as", sa.Text(), nullable=False),
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
        ),
        sa.ForeignKeyConstraint(
            ["plan_id"], ["development_plan.id"], name=op.f("fk_plan_note_plan_id_development_plan")
        ),
        sa.ForeignKeyConstraint(
            ["stage_id"], ["plan_stage.id"], name=op.f("fk_plan_note_stage_id_plan_stage")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_plan_note")),
    )
    op.create_index("ix_plan_note_plan_id", "plan_note", ["plan_id", "created_at"], unique=False)


def downgrade() -> None:
    op.drop_index("ix_plan_note_plan_id", table_name="plan_note")
    op.drop_table("plan_note")
    op.drop_index("ix_plan_stage_plan_id", table_name="plan_stage")
    op.drop_index("ix_plan_stage_mentor_id", table_name="plan_stage")
    op.drop_index(
        "ix_plan_stage_ends_on_open",
        table_name="plan_stage",
        postgresql_where=sa.text("state IN ('planned', 'active')"),
    )
    op.drop_table("plan_stage")
    op.drop_index("ix_development_plan_starts_on", table_name="development_plan")
    op.drop_index("ix_development_plan_person_id", table_name="development_plan")
    op.drop_index("ix_development_plan_mentor_id", table_name="development_plan")
    op.drop_table("development_plan")
