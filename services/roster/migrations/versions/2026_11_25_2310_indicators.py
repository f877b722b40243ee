"""Rules of indicators."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision: str = "indicators_1"
down_revision: str | None = "pools_1"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    op.create_table(
        "indicator_rule",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("organization_id", sa.Uuid(), nullable=False),
        sa.Column("org_path", sa.Text(collation="C"), nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=False),
        sa.Column("duty_days", sa.Integer(), server_default=sa.text("30"), nullable=False),
        sa.Column("age_limit", sa.Integer(), server_default=sa.text("35"), nullable=False),
        sa.Column(
            "age_includes_limit", sa.Boolean(), server_default=sa.text("true"), nullable=False
        ),
        sa.Column("villages", sa.Integer(), nullable=True),
        sa.Column("renewal_percent", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column(
            "scarce_majors", sa.ARRAY(sa.Text()), server_default=sa.text("'{}'"), nullable=False
        ),
        sa.Column(
            "targets",
            postgresql.JSONB(astext_type=sa.Text()),
            server_default=sa.text("'{}'"),
            nullable=False,
        ),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("set_by", sa.Uuid(), nullable=False),
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
            "duty_days BETWEEN 1 AND 366", name=op.f("ck_indicator_rule_duty_days_in_range")
        ),
        sa.CheckConstraint(
            "age_limit BETWEEN 20 AND 60", name=op.f("ck_indicator_rule_age_limit_in_range")
        ),
        sa.CheckConstraint("villages >= 1", name=op.f("ck_indicator_rule_villages_positive")),
        sa.CheckConstraint(
            "renewal_percent BETWEEN 0 AND 100",
            name=op.f("ck_indicator_rule_renewal_percent_in_range"),
        ),
        sa.ForeignKeyConstraint(
            ["organization_id"],
            ["organization.id"],
            name=op.f("fk_indicator_rule_organization_id_organization"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_indicator_rule")),
        sa.UniqueConstraint(
            "organization_id",
            "valid_from",
            name=op.f("uq_indicator_rule_organization_id_valid_from"),
        ),
    )
    op.create_index(
        "ix_indicator_rule_org_path", "indicator_rule", ["org_path", "valid_from", "id"]
    )


def downgrade() -> None:
    op.drop_index("ix_indicator_rule_org_path", table_name="indicator_rule")
    op.drop_table("indicator_rule")
