"""Training: programmes, cohorts, the ledger of hours, rules."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "training_1"
down_revision: str | None = "indicators_1"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    op.create_table(
        "training_programme",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("organization_id", sa.Uuid(), nullable=False),
        sa.Column("org_path", sa.Text(collation="C"), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("plan_year", sa.Integer(), nullable=False),
        sa.Column("target_group", sa.Text(), nullable=False),
        sa.Column("planned_heads", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("basis", sa.Text(), nullable=True),
        sa.Column("status", sa.Text(), server_default=sa.text("'planned'"), nullable=False),
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
            "kind IN ('concentrated', 'political', 'online', 'topic')",
            name=op.f("ck_training_programme_kind_known"),
        ),
        sa.CheckConstraint(
            "status IN ('planned', 'closed')", name=op.f("ck_training_programme_status_known")
        ),
        sa.CheckConstraint(
            "target_group IN ('serving', 'secretaries', 'deputies', 'seconded', 'concurrent',"
            " 'volunteers')",
            name=op.f("ck_training_programme_target_group_known"),
        ),
        sa.CheckConstraint(
            "plan_year BETWEEN 1950 AND 2100", name=op.f("ck_training_programme_plan_year_in_range")
        ),
        sa.CheckConstraint(
            "planned_heads >= 0", name=op.f("ck_training_programme_planned_heads_not_negative")
        ),
        sa.ForeignKeyConstraint(
            ["organization_id"],
            ["organization.id"],
            name=op.f("fk_training_programme_organization_id_organization"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_training_programme")),
    )
    op.create_index(
        "ix_training_programme_org_path",
        "training_programme",
        ["org_path", "plan_year", "id"],
        unique=False,
    )
    op.create_index(
        "ix_training_programme_organization_id",
        "training_programme",
        ["organization_id"],
        unique=False,
    )
    op.create_table(
        "training_rule",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("organization_id", sa.Uuid(), nullable=False),
        sa.Column("org_path", sa.Text(collation="C"), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("amount", sa.Numeric(precision=6, scale=1), nullable=False),
        sa.Column("period_years", sa.Integer(), nullable=False),
        sa.Column("target_group", sa.Text(), nullable=False),
        sa.Column("counts_online", sa.Boolean(), server_default=sa.text("false"), nullable=False),
        sa.Column("source_note", sa.Text(), nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=False),
        sa.Column("valid_to", sa.Date(), nullable=True),
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
            "kind IN ('annual_hours', 'off_job_days')", name=op.f("ck_training_rule_kind_known")
        ),
        sa.CheckConstraint(
            "target_group IN ('serving', 'secretaries', 'deputies', 'seconded', 'concurrent',"
            " 'volunteers')",
            name=op.f("ck_training_rule_target_group_known"),
        ),
        sa.CheckConstraint("amount > 0", name=op.f("ck_training_rule_amount_positive")),
        sa.CheckConstraint(
            "period_years BETWEEN 1 AND 10", name=op.f("ck_training_rule_period_years_in_range")
        ),
        sa.CheckConstraint(
            "valid_to >= valid_from", name=op.f("ck_training_rule_valid_to_after_from")
        ),
        sa.ForeignKeyConstraint(
            ["organization_id"],
            ["organization.id"],
            name=op.f("fk_training_rule_organization_id_organization"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_training_rule")),
    )
    op.create_index(
        "ix_training_rule_org_path",
        "training_rule",
        ["org_path", "kind", "valid_from"],
        unique=False,
    )
    op.create_index(
        "ix_training_rule_organization_id", "training_rule", ["organization_id"], unique=False
    )
    op.create_index(
        "uq_training_rule_organization_id_kind_open",
        "training_rule",
        ["organization_id", "kind"],
        unique=True,
        postgresql_where=sa.text("valid_to IS NULL"),
    )
    op.create_table(
        "training_claim",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("org_path", sa.Text(collation="C"), nullable=False),
        sa.Column("on_day", sa.Date(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("hours", sa.Numeric(precision=6, scale=1), nullable=False),
        sa.Column("off_job_days", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("link", sa.Text(), nullable=True),
        sa.Column("file_name", sa.Text(), nullable=True),
        sa.Column("file_sealed", sa.LargeBinary(), nullable=True),
        sa.Column("file_key_id", sa.Text(), nullable=True),
        sa.Column("state", sa.Text(), server_default=sa.text("'pending'"), nullable=False),
        sa.Column("answer", sa.Text(), nullable=True),
        sa.Column("answered_by", sa.Uuid(), nullable=True),
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
            "kind IN ('concentrated', 'political', 'online', 'topic')",
            name=op.f("ck_training_claim_kind_known"),
        ),
        sa.CheckConstraint(
            "state IN ('pending', 'accepted', 'refused')",
            name=op.f("ck_training_claim_state_known"),
        ),
        sa.CheckConstraint("hours > 0", name=op.f("ck_training_claim_hours_positive")),
        sa.CheckConstraint(
            "num_nulls(file_name, file_sealed, file_key_id) IN (0, 3)",
            name=op.f("ck_training_claim_file_is_whole"),
        ),
        sa.CheckConstraint(
            "off_job_days >= 0", name=op.f("ck_training_claim_off_job_days_not_negative")
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_training_claim_person_id_person")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_training_claim")),
    )
    op.create_index(
        "ix_training_claim_created_at", "training_claim", ["created_at", "id"], unique=False
    )
    op.create_index(
        "ix_training_claim_person_id", "training_claim", ["person_id", "created_at"], unique=False
    )
    op.create_table(
        "training_cohort",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("programme_id", sa.Uuid(), nullable=False),
        sa.Column("organization_id", sa.Uuid(), nullable=False),
        sa.Column("org_path", sa.Text(collation="C"), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=False),
        sa.Column("enrol_by", sa.Date(), nullable=False),
        sa.Column("place", sa.Text(), nullable=True),
        sa.Column("link", sa.Text(), nullable=True),
        sa.Column("hours", sa.Numeric(precision=6, scale=1), nullable=False),
        sa.Column("off_job_days", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("quota", sa.Integer(), nullable=False),
        sa.Column(
            "only_target_group", sa.Boolean(), server_default=sa.text("true"), nullable=False
        ),
        sa.Column("self_enrolment", sa.Boolean(), server_default=sa.text("true"), nullable=False),
        sa.Column("state", sa.Text(), server_default=sa.text("'planned'"), nullable=False),
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
            "kind IN ('concentrated', 'political', 'online', 'topic')",
            name=op.f("ck_training_cohort_kind_known"),
        ),
        sa.CheckConstraint(
            "state IN ('planned', 'open', 'finished', 'cancelled')",
            name=op.f("ck_training_cohort_state_known"),
        ),
        sa.CheckConstraint(
            "ends_on >= starts_on", name=op.f("ck_training_cohort_ends_after_start")
        ),
        sa.CheckConstraint("hours >= 0", name=op.f("ck_training_cohort_hours_not_negative")),
        sa.CheckConstraint(
            "off_job_days >= 0", name=op.f("ck_training_cohort_off_job_days_not_negative")
        ),
        sa.CheckConstraint("quota >= 1", name=op.f("ck_training_cohort_quota_positive")),
        sa.ForeignKeyConstraint(
            ["organization_id"],
            ["organization.id"],
            name=op.f("fk_training_cohort_organization_id_organization"),
        ),
        sa.ForeignKeyConstraint(
            ["programme_id"],
            ["training_programme.id"],
            name=op.f("fk_training_cohort_programme_id_training_programme"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_training_cohort")),
    )
    op.create_index(
        "ix_training_cohort_org_path",
        "training_cohort",
        ["org_path", "starts_on", "id"],
        unique=False,
    )
    op.create_index(
        "ix_training_cohort_organization_id", "training_cohort", ["organization_id"], unique=False
    )
    op.create_index(
        "ix_training_cohort_programme_id",
        "training_cohort",
        ["programme_id", "starts_on"],
        unique=False,
    )
    op.create_table(
        "training_enrolment",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("cohort_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("org_path", sa.Text(collation="C"), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("waits_since", sa.DateTime(timezone=True), nullable=True),
        sa.Column("by_self", sa.Boolean(), server_default=sa.text("false"), nullable=False),
        sa.Column("result", sa.Text(), nullable=True),
        sa.Column("hours", sa.Numeric(precision=6, scale=1), nullable=True),
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
            "(state = 'waiting') = (waits_since IS NOT NULL)",
            name=op.f("ck_training_enrolment_waiting_is_dated"),
        ),
        sa.CheckConstraint(
            "result IN ('passed', 'failed', 'excellent')",
            name=op.f("ck_training_enrolment_result_known"),
        ),
        sa.CheckConstraint(
            "state IN ('enrolled', 'waiting', 'withdrawn', 'attended', 'absent')",
            name=op.f("ck_training_enrolment_state_known"),
        ),
        sa.ForeignKeyConstraint(
            ["cohort_id"],
            ["training_cohort.id"],
            name=op.f("fk_training_enrolment_cohort_id_training_cohort"),
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_training_enrolment_person_id_person")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_training_enrolment")),
        sa.UniqueConstraint(
            "cohort_id", "person_id", name=op.f("uq_training_enrolment_cohort_id_person_id")
        ),
    )
    op.create_index(
        "ix_training_enrolment_cohort_id",
        "training_enrolment",
        ["cohort_id", "created_at", "id"],
        unique=False,
    )
    op.create_index(
        "ix_training_enrolment_person_id", "training_enrolment", ["person_id"], unique=False
    )
    op.create_table(
        "training_session",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("cohort_id", sa.Uuid(), nullable=False),
        sa.Column("held_on", sa.Date(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("hours", sa.Numeric(precision=6, scale=1), nullable=False),
        sa.Column("noted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_by", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
        ),
        sa.CheckConstraint("hours > 0", name=op.f("ck_training_session_hours_positive")),
        sa.ForeignKeyConstraint(
            ["cohort_id"],
            ["training_cohort.id"],
            name=op.f("fk_training_session_cohort_id_training_cohort"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_training_session")),
    )
    op.create_index(
        "ix_training_session_cohort_id",
        "training_session",
        ["cohort_id", "held_on", "id"],
        unique=False,
    )
    op.create_table(
        "training_attendance",
        sa.Column("session_id", sa.Uuid(), nullable=False),
        sa.Column("enrolment_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["enrolment_id"],
            ["training_enrolment.id"],
            name=op.f("fk_training_attendance_enrolment_id_training_enrolment"),
        ),
        sa.ForeignKeyConstraint(
            ["session_id"],
            ["training_session.id"],
            name=op.f("fk_training_attendance_session_id_training_session"),
        ),
        sa.PrimaryKeyConstraint("session_id", "enrolment_id", name=op.f("pk_training_attendance")),
    )
    op.create_index(
        "ix_training_attendance_enrolment_id", "training_attendance", ["enrolment_id"], unique=False
    )
    op.create_table(
        "training_hours",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("org_path", sa.Text(collation="C"), nullable=False),
        sa.Column("on_day", sa.Date(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("hours", sa.Numeric(precision=6, scale=1), nullable=False),
        sa.Column("off_job_days", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("enrolment_id", sa.Uuid(), nullable=True),
        sa.Column("claim_id", sa.Uuid(), nullable=True),
        sa.Column("reverses_id", sa.Uuid(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("written_by", sa.Uuid(), nullable=False),
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
        ),
        sa.CheckConstraint(
            "(source = 'claim') = (claim_id IS NOT NULL)",
            name=op.f("ck_training_hours_claim_refers"),
        ),
        sa.CheckConstraint(
            "(source = 'cohort') <= (enrolment_id IS NOT NULL)",
            name=op.f("ck_training_hours_cohort_refers"),
        ),
        sa.CheckConstraint(
            "(source = 'reversal') = (reverses_id IS NOT NULL)",
            name=op.f("ck_training_hours_reversal_refers"),
        ),
        sa.CheckConstraint(
            "kind IN ('concentrated', 'political', 'online', 'topic')",
            name=op.f("ck_training_hours_kind_known"),
        ),
        sa.CheckConstraint(
            "source IN ('cohort', 'claim', 'staff', 'reversal')",
            name=op.f("ck_training_hours_source_known"),
        ),
        sa.CheckConstraint(
            "CASE WHEN reverses_id IS NULL THEN hours >= 0 ELSE hours <= 0 END",
            name=op.f("ck_training_hours_only_reversals_take_back"),
        ),
        sa.CheckConstraint(
            "off_job_days >= 0", name=op.f("ck_training_hours_off_job_days_not_negative")
        ),
        sa.ForeignKeyConstraint(
            ["claim_id"],
            ["training_claim.id"],
            name=op.f("fk_training_hours_claim_id_training_claim"),
        ),
        sa.ForeignKeyConstraint(
            ["enrolment_id"],
            ["training_enrolment.id"],
            name=op.f("fk_training_hours_enrolment_id_training_enrolment"),
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_training_hours_person_id_person")
        ),
        sa.ForeignKeyConstraint(
            ["reverses_id"],
            ["training_hours.id"],
            name=op.f("fk_training_hours_reverses_id_training_hours"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_training_hours")),
    )
    op.create_index(
        "ix_training_hours_enrolment_id", "training_hours", ["enrolment_id"], unique=False
    )
    op.create_index("ix_training_hours_on_day", "training_hours", ["on_day", "id"], unique=False)
    op.create_index(
        "ix_training_hours_person_id", "training_hours", ["person_id", "on_day", "id"], unique=False
    )
    op.create_index(
        "uq_training_hours_claim_id",
        "training_hours",
        ["claim_id"],
        unique=True,
        postgresql_where=sa.text("claim_id IS NOT NULL"),
    )
    op.create_index(
        "uq_training_hours_reverses_id",
        "training_hours",
        ["reverses_id"],
        unique=True,
        postgresql_where=sa.text("reverses_id IS NOT NULL"),
    )


def downgrade() -> None:
    op.drop_index(
        "uq_training_hours_reverses_id",
        table_name="training_hours",
        postgresql_where=sa.text("reverses_id IS NOT NULL"),
    )
    op.drop_index(
        "uq_training_hours_claim_id",
        table_name="training_hours",
        postgresql_where=sa.text("claim_id IS NOT NULL"),
    )
    op.drop_index("ix_training_hours_person_id", table_name="training_hours")
    op.drop_index("ix_training_hours_on_day", table_name="training_hours")
    op.drop_index("ix_training_hours_enrolment_id", table_name="training_hours")
    op.drop_table("training_hours")
    op.drop_index("ix_training_attendance_enrolment_id", table_name="training_attendance")
    op.drop_table("training_attendance")
    op.drop_index("ix_training_session_cohort_id", table_name="training_session")
    op.drop_table("training_session")
    op.drop_index("ix_training_enrolment_person_id", table_name="training_enrolment")
    op.drop_index("ix_training_enrolment_cohort_id", table_name="training_enrolment")
    op.drop_table("training_enrolment")
    op.drop_index("ix_training_cohort_programme_id", table_name="training_cohort")
    op.drop_index("ix_training_cohort_organization_id", table_name="training_cohort")
    op.drop_index("ix_training_cohort_org_path", table_name="training_cohort")
    op.drop_table("training_cohort")
    op.drop_index("ix_training_claim_person_id", table_name="training_claim")
    op.drop_index("ix_training_claim_created_at", table_name="training_claim")
    op.drop_table("training_claim")
    op.drop_index(
        "uq_training_rule_organization_id_kind_open",
        table_name="training_rule",
        postgresql_where=sa.text("valid_to IS NULL"),
    )
    op.drop_index("ix_training_rule_organization_id", table_name="training_rule")
    op.drop_index("ix_training_rule_org_path", table_name="training_rule")
    op.drop_table("training_rule")
    op.drop_index("ix_training_programme_organization_id", table_name="training_programme")
    op.drop_index("ix_training_programme_org_path", table_name="training_programme")
    op.drop_table("training_programme")
