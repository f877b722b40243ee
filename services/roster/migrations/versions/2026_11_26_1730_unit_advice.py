"""期满推荐: advice to a person's own unit after a term."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "unit_advice_1"
down_revision: str | None = "namesakes_1"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

TABLE = "unit_advice"


def upgrade() -> None:
    op.create_table(
        TABLE,
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("appointment_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("organization_id", sa.Uuid(), nullable=False),
        sa.Column("org_path", sa.Text(collation="C"), nullable=False),
        sa.Column("work_unit", sa.Text(), nullable=False),
        sa.Column("position", sa.Text(), nullable=False),
        sa.Column("sent_on", sa.Date(), nullable=False),
        sa.Column("document_no", sa.Text(), nullable=False),
        sa.Column("sent_by", sa.Uuid(), nullable=False),
        sa.Column("answer", sa.Text(), nullable=True),
        sa.Column("answered_on", sa.Date(), nullable=True),
        sa.Column("version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
        ),
        sa.CheckConstraint(
            "answer IN ('adopted', 'declined')", name=op.f("ck_unit_advice_answer_known")
        ),
        sa.CheckConstraint(
            "(answer IS NULL) = (answered_on IS NULL)", name=op.f("ck_unit_advice_answer_is_dated")
        ),
        sa.CheckConstraint(
            "answered_on >= sent_on", name=op.f("ck_unit_advice_answered_after_sent")
        ),
        sa.ForeignKeyConstraint(
            ["appointment_id"],
            ["appointment.id"],
            name=op.f("fk_unit_advice_appointment_id_appointment"),
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_unit_advice_person_id_person")
        ),
        sa.ForeignKeyConstraint(
            ["organization_id"],
            ["organization.id"],
            name=op.f("fk_unit_advice_organization_id_organization"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_unit_advice")),
    )
    op.create_index("uq_unit_advice_appointment_id", TABLE, ["appointment_id"], unique=True)
    op.create_index("ix_unit_advice_person_id", TABLE, ["person_id"])
    op.create_index("ix_unit_advice_organization_id", TABLE, ["organization_id"])
    op.create_index("ix_unit_advice_org_path", TABLE, ["org_path", "sent_on", "id"])


def downgrade() -> None:
    op.drop_table(TABLE)
