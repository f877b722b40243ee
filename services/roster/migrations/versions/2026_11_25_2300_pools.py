"""Talent pools: people nominated, inspected, compared, entered and let go."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision: str = "pools_1"
down_revision: str | None = "imports_1"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    op.create_table(
        "talent_pool",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("organization_id", sa.Uuid(), nullable=False),
        sa.Column("org_path", sa.Text(collation="C"), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("purpose", sa.Text(), nullable=False),
        sa.Column("tiers", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("quota", sa.Integer(), nullable=True),
        sa.Column(
            "requirements",
            postgresql.JSONB(astext_type=sa.Text()),
            server_default=sa.text("'{}'"),
            nullable=False,
        ),
        sa.Column(
            "requires_service", sa.Boolean(), server_default=sa.text("false"), nullable=False
        ),
        sa.Column("status", sa.Text(), server_default=sa.text("'open'"), nullable=False),
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
            "status IN ('open', 'closed')", name=op.f("ck_talent_pool_status_known")
        ),
        sa.CheckConstraint("quota >= 1", name=op.f("ck_talent_pool_quota_positive")),
        sa.ForeignKeyConstraint(
            ["organization_id"],
            ["organization.id"],
            name=op.f("fk_talent_pool_organization_id_organization"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_talent_pool")),
    )
    op.create_index(
        "ix_talent_pool_org_path", "talent_pool", ["org_path", "name", "id"], unique=False
    )
    op.create_index(
        "ix_talent_pool_organization_id", "talent_pool", ["organization_id"], unique=False
    )
    op.create_table(
        "pool_candidate",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("pool_id", sa.Uuid(), nullable=False),
        sa.Column("org_path", sa.Text(collation="C"), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("nominated_by", sa.Uuid(), nullable=False),
        sa.Column("nominator_path", sa.Text(collation="C"), nullable=False),
        sa.Column("nominated_on", sa.Date(), nullable=False),
        sa.Column("nomination_reasons", sa.Text(), nullable=False),
        sa.Column("tier", sa.Text(), nullable=False),
        sa.Column(
            "to_check", postgresql.ARRAY(sa.Text()), server_default=sa.text("'{}'"), nullable=False
        ),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("entered_on", sa.Date(), nullable=True),
        sa.Column("exited_on", sa.Date(), nullable=True),
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
            "(state = 'exited') = (exited_on IS NOT NULL)",
            name=op.f("ck_pool_candidate_exited_is_dated"),
        ),
        sa.CheckConstraint(
            "(state IN ('entered', 'exited')) = (entered_on IS NOT NULL)",
            name=op.f("ck_pool_candidate_entered_is_dated"),
        ),
        sa.CheckConstraint(
            "state IN ('nominated', 'inspected', 'entered', 'refused', 'exited')",
            name=op.f("ck_pool_candidate_state_known"),
        ),
        sa.CheckConstraint(
            "state NOT IN ('refused', 'exited') OR reason IS NOT NULL",
            name=op.f("ck_pool_candidate_leaving_has_reason"),
        ),
        sa.ForeignKeyConstraint(
            ["nominated_by"],
            ["organization.id"],
            name=op.f("fk_pool_candidate_nominated_by_organization"),
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_pool_candidate_person_id_person")
        ),
        sa.ForeignKeyConstraint(
            ["pool_id"], ["talent_pool.id"], name=op.f("fk_pool_candidate_pool_id_talent_pool")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pool_candidate")),
    )
    op.create_index(
        "ix_pool_candidate_nominated_by", "pool_candidate", ["nominated_by"], unique=False
    )
    op.create_index(
        "ix_pool_candidate_nominator_path", "pool_candidate", ["nominator_path"], unique=False
    )
    op.create_index("ix_pool_candidate_person_id", "pool_candidate", ["person_id"], unique=False)
    op.create_index(
        "ix_pool_candidate_pool_id",
        "pool_candidate",
        ["pool_id", "nominated_on", "id"],
        unique=False,
    )
    op.create_index(
        "uq_pool_candidate_pool_id_person_id_live",
        "pool_candidate",
        ["pool_id", "person_id"],
        unique=True,
        postgresql_where=sa.text("state IN ('nominated', 'inspected', 'entered')"),
    )
    op.create_table(
        "pool_comparison",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("pool_id", sa.Uuid(), nullable=False),
        sa.Column("held_on", sa.Date(), nullable=False),
        sa.Column("meeting", sa.Text(), nullable=False),
        sa.Column("minutes_no", sa.Text(), nullable=False),
        sa.Column("criteria", postgresql.ARRAY(sa.Text()), nullable=False),
        sa.Column("lines", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("recorded_by", sa.Uuid(), nullable=False),
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
        ),
        sa.ForeignKeyConstraint(
            ["pool_id"], ["talent_pool.id"], name=op.f("fk_pool_comparison_pool_id_talent_pool")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pool_comparison")),
    )
    op.create_index(
        "ix_pool_comparison_pool_id", "pool_comparison", ["pool_id", "held_on"], unique=False
    )
    op.create_table(
        "pool_exit_proposal",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("candidate_id", sa.Uuid(), nullable=False),
        sa.Column("org_path", sa.Text(collation="C"), nullable=False),
        sa.Column("trigger", sa.Text(), nullable=False),
        sa.Column("wanted", sa.Text(), nullable=False),
        sa.Column("found", sa.Text(), nullable=False),
        sa.Column("mark", sa.Text(), nullable=False),
        sa.Column("found_on", sa.Date(), nullable=False),
        sa.Column("state", sa.Text(), server_default=sa.text("'open'"), nullable=False),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("decided_by", sa.Uuid(), nullable=True),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
        ),
        sa.CheckConstraint(
            "(state IN ('accepted', 'dismissed')) = (decided_at IS NOT NULL)",
            name=op.f("ck_pool_exit_proposal_decided_is_dated"),
        ),
        sa.CheckConstraint(
            "state IN ('open', 'accepted', 'dismissed', 'withdrawn')",
            name=op.f("ck_pool_exit_proposal_state_known"),
        ),
        sa.ForeignKeyConstraint(
            ["candidate_id"],
            ["pool_candidate.id"],
            name=op.f("fk_pool_exit_proposal_candidate_id_pool_candidate"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pool_exit_proposal")),
    )
    op.create_index(
        "ix_pool_exit_proposal_org_path",
        "pool_exit_proposal",
        ["org_path", "found_on", "id"],
        unique=False,
    )
    op.create_index(
        "uq_pool_exit_proposal_candidate_id_mark",
        "pool_exit_proposal",
        ["candidate_id", "mark"],
        unique=True,
        postgresql_where=sa.text("state <> 'withdrawn'"),
    )
    op.create_table(
        "pool_inspection",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("candidate_id", sa.Uuid(), nullable=False),
        sa.Column("inspected_on", sa.Date(), nullable=False),
        sa.Column("inspectors", postgresql.ARRAY(sa.Text()), nullable=False),
        sa.Column("findings", sa.Text(), nullable=False),
        sa.Column("document_no", sa.Text(), nullable=False),
        sa.Column("recorded_by", sa.Uuid(), nullable=False),
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
        ),
        sa.CheckConstraint(
            "cardinality(inspectors) >= 2", name=op.f("ck_pool_inspection_two_inspectors")
        ),
        sa.ForeignKeyConstraint(
            ["candidate_id"],
            ["pool_candidate.id"],
            name=op.f("fk_pool_inspection_candidate_id_pool_candidate"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pool_inspection")),
    )
    op.create_index(
        "ix_pool_inspection_candidate_id", "pool_inspection", ["candidate_id"], unique=False
    )


def downgrade() -> None:
    op.drop_index("ix_pool_inspection_candidate_id", table_name="pool_inspection")
    op.drop_table("pool_inspection")
    op.drop_index(
        "uq_pool_exit_proposal_candidate_id_mark",
        table_name="pool_exit_proposal",
        postgresql_where=sa.text("state <> 'withdrawn'"),
    )
    op.drop_index("ix_pool_exit_proposal_org_path", table_name="pool_exit_proposal")
    op.drop_table("pool_exit_proposal")
    op.drop_index("ix_pool_comparison_pool_id", table_name="pool_comparison")
    op.drop_table("pool_comparison")
    op.drop_index(
        "uq_pool_candidate_pool_id_person_id_live",
        table_name="pool_candidate",
        postgresql_where=sa.text("state IN ('nominated', 'inspected', 'entered')"),
    )
    op.drop_index("ix_pool_candidate_pool_id", table_name="pool_candidate")
    op.drop_index("ix_pool_candidate_person_id", table_name="pool_candidate")
    op.drop_index("ix_pool_candidate_nominator_path", table_name="pool_candidate")
    op.drop_index("ix_pool_candidate_nominated_by", table_name="pool_candidate")
    op.drop_table("pool_candidate")
    op.drop_index("ix_talent_pool_organization_id", table_name="talent_pool")
    op.drop_index("ix_talent_pool_org_path", table_name="talent_pool")
    op.drop_table("talent_pool")
