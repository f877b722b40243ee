"""Observations, mentors, near retirement, and the dated rules of development."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision: str = "development_1"
down_revision: str | None = "structure_1"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    op.create_table(
        "development_rule",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("organization_id", sa.Uuid(), nullable=False),
        sa.Column("org_path", sa.Text(collation="C"), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("value", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("recorded_by", sa.Uuid(), nullable=False),
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
        ),
        sa.ForeignKeyConstraint(
            ["organization_id"],
            ["organization.id"],
            name=op.f("fk_development_rule_organization_id_organization"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_development_rule")),
        sa.UniqueConstraint(
            "organization_id",
            "key",
            "valid_from",
            name=op.f("uq_development_rule_organization_id_key_valid_from"),
        ),
    )
    op.create_index(
        "ix_development_rule_org_path",
        "development_rule",
        ["org_path", "key", "valid_from"],
        unique=False,
    )
    op.create_table(
        "mentor",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("organization_id", sa.Uuid(), nullable=False),
        sa.Column("org_path", sa.Text(collation="C"), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=True),
        sa.Column("outside_name", sa.Text(), nullable=True),
        sa.Column("outside_unit", sa.Text(), nullable=True),
        sa.Column("outside_title", sa.Text(), nullable=True),
        sa.Column("fields", postgresql.ARRAY(sa.Text()), nullable=False),
        sa.Column("capacity", sa.Integer(), nullable=False),
        sa.Column("status", sa.Text(), server_default=sa.text("'active'"), nullable=False),
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
        sa.CheckConstraint("status IN ('active', 'retired')", name=op.f("ck_mentor_status_known")),
        sa.CheckConstraint(
            "(person_id IS NULL) = (outside_name IS NOT NULL)",
            name=op.f("ck_mentor_inside_or_outside"),
        ),
        sa.CheckConstraint("capacity BETWEEN 1 AND 50", name=op.f("ck_mentor_capacity_in_range")),
        sa.ForeignKeyConstraint(
            ["organization_id"],
            ["organization.id"],
            name=op.f("fk_mentor_organization_id_organization"),
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_mentor_person_id_person")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mentor")),
    )
    op.create_index("ix_mentor_org_path", "mentor", ["org_path", "id"], unique=False)
    op.create_index("ix_mentor_organization_id", "mentor", ["organization_id"], unique=False)
    op.create_index("ix_mentor_person_id", "mentor", ["person_id"], unique=False)
    op.create_index(
        "uq_mentor_organization_id_person_id_active",
        "mentor",
        ["organization_id", "person_id"],
        unique=True,
        postgresql_where=sa.text("status = 'active'"),
    )
    op.create_table(
        "mentorship",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("org_path", sa.Text(collation="C"), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=False),
        sa.Column("goals", sa.Text(), nullable=False),
        sa.Column("rhythm_days", sa.Integer(), nullable=False),
        sa.Column("last_follow_up_on", sa.Date(), nullable=True),
        sa.Column("follow_up_due_on", sa.Date(), nullable=False),
        sa.Column("state", sa.Text(), server_default=sa.text("'active'"), nullable=False),
        sa.Column("ended_on", sa.Date(), nullable=True),
        sa.Column("summary", sa.Text(), nullable=True),
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
            "(state = 'ended') = (ended_on IS NOT NULL AND summary IS NOT NULL)",
            name=op.f("ck_mentorship_ended_with_summary"),
        ),
        sa.CheckConstraint(
            "kind IN ('one_to_one', 'many_to_one', 'old_leads_new')",
            name=op.f("ck_mentorship_kind_known"),
        ),
        sa.CheckConstraint("state IN ('active', 'ended')", name=op.f("ck_mentorship_state_known")),
        sa.CheckConstraint("ends_on > starts_on", name=op.f("ck_mentorship_ends_after_start")),
        sa.CheckConstraint(
            "rhythm_days BETWEEN 1 AND 366", name=op.f("ck_mentorship_rhythm_in_range")
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_mentorship_person_id_person")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mentorship")),
    )
    op.create_index(
        "ix_mentorship_org_path", "mentorship", ["org_path", "starts_on", "id"], unique=False
    )
    op.create_index("ix_mentorship_person_id", "mentorship", ["person_id"], unique=False)
    op.create_index(
        "uq_mentorship_person_id_kind_active",
        "mentorship",
        ["person_id", "kind"],
        unique=True,
        postgresql_where=sa.text("state = 'active'"),
    )
    op.create_table(
        "observation",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("org_path", sa.Text(collation="C"), nullable=False),
        sa.Column("organization_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("aspects", postgresql.ARRAY(sa.Text()), nullable=False),
        sa.Column("occurred_on", sa.Date(), nullable=False),
        sa.Column("occasion", sa.Text(), nullable=False),
        sa.Column("observers", postgresql.ARRAY(sa.Text()), nullable=False),
        sa.Column("facts", sa.Text(), nullable=False),
        sa.Column("stage_months", sa.Integer(), nullable=True),
        sa.Column("recorded_by", sa.Uuid(), nullable=False),
        sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("withdrawn_reason", sa.Text(), nullable=True),
        sa.Column("version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
        ),
        sa.CheckConstraint(
            "kind IN ('heart_talk', 'sit_in', 'site_visit', 'service_feedback', 'major_task')",
            name=op.f("ck_observation_kind_known"),
        ),
        sa.CheckConstraint(
            "(withdrawn_at IS NULL) = (withdrawn_reason IS NULL)",
            name=op.f("ck_observation_withdrawn_has_reason"),
        ),
        sa.CheckConstraint(
            "cardinality(observers) >= 1", name=op.f("ck_observation_observer_named")
        ),
        sa.CheckConstraint("char_length(facts) <= 500", name=op.f("ck_observation_facts_short")),
        sa.ForeignKeyConstraint(
            ["organization_id"],
            ["organization.id"],
            name=op.f("fk_observation_organization_id_organization"),
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_observation_person_id_person")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_observation")),
    )
    op.create_index(
        "ix_observation_org_path", "observation", ["org_path", "occurred_on", "id"], unique=False
    )
    op.create_index(
        "ix_observation_organization_id", "observation", ["organization_id"], unique=False
    )
    op.create_index(
        "ix_observation_person_id", "observation", ["person_id", "occurred_on"], unique=False
    )
    op.create_table(
        "mentor_follow_up",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("mentorship_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("occurred_on", sa.Date(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("recorded_by", sa.Uuid(), nullable=False),
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
        ),
        sa.CheckConstraint(
            "kind IN ('talk', 'work_report', 'mentor_feedback')",
            name=op.f("ck_mentor_follow_up_kind_known"),
        ),
        sa.ForeignKeyConstraint(
            ["mentorship_id"],
            ["mentorship.id"],
            name=op.f("fk_mentor_follow_up_mentorship_id_mentorship"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mentor_follow_up")),
    )
    op.create_index(
        "ix_mentor_follow_up_mentorship_id",
        "mentor_follow_up",
        ["mentorship_id", "occurred_on"],
        unique=False,
    )
    op.create_table(
        "mentorship_mentor",
        sa.Column("mentorship_id", sa.Uuid(), nullable=False),
        sa.Column("mentor_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["mentor_id"], ["mentor.id"], name=op.f("fk_mentorship_mentor_mentor_id_mentor")
        ),
        sa.ForeignKeyConstraint(
            ["mentorship_id"],
            ["mentorship.id"],
            name=op.f("fk_mentorship_mentor_mentorship_id_mentorship"),
        ),
        sa.PrimaryKeyConstraint("mentorship_id", "mentor_id", name=op.f("pk_mentorship_mentor")),
    )
    op.create_index(
        "ix_mentorship_mentor_mentor_id", "mentorship_mentor", ["mentor_id"], unique=False
    )
    op.create_table(
        "retirement_plan",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("appointment_id", sa.Uuid(), nullable=False),
        sa.Column("org_path", sa.Text(collation="C"), nullable=False),
        sa.Column("planned_on", sa.Date(), nullable=False),
        sa.Column("held_on", sa.Date(), nullable=True),
        sa.Column("outcome", sa.Text(), nullable=True),
        sa.Column("post_free_on", sa.Date(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
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
            "outcome IN ('steps_down_early', 'until_retirement', 'undecided')",
            name=op.f("ck_retirement_plan_outcome_known"),
        ),
        sa.CheckConstraint(
            "outcome IS DISTINCT FROM 'steps_down_early' OR post_free_on IS NOT NULL",
            name=op.f("ck_retirement_plan_early_is_dated"),
        ),
        sa.CheckConstraint(
            "(held_on IS NULL) = (outcome IS NULL)",
            name=op.f("ck_retirement_plan_held_has_outcome"),
        ),
        sa.ForeignKeyConstraint(
            ["appointment_id"],
            ["appointment.id"],
            name=op.f("fk_retirement_plan_appointment_id_appointment"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_retirement_plan")),
        sa.UniqueConstraint("appointment_id", name=op.f("uq_retirement_plan_appointment_id")),
    )
    op.create_index(
        "ix_retirement_plan_org_path", "retirement_plan", ["org_path", "planned_on"], unique=False
    )


def downgrade() -> None:
    op.drop_index("ix_retirement_plan_org_path", table_name="retirement_plan")
    op.drop_table("retirement_plan")
    op.drop_index("ix_mentorship_mentor_mentor_id", table_name="mentorship_mentor")
    op.drop_table("mentorship_mentor")
    op.drop_index("ix_mentor_follow_up_mentorship_id", table_name="mentor_follow_up")
    op.drop_table("mentor_follow_up")
    op.drop_index("ix_observation_person_id", table_name="observation")
    op.drop_index("ix_observation_organization_id", table_name="observation")
    op.drop_index("ix_observation_org_path", table_name="observation")
    op.drop_table("observation")
    op.drop_index(
        "uq_mentorship_person_id_kind_active",
        table_name="mentorship",
        postgresql_where=sa.text("state = 'active'"),
    )
    op.drop_index("ix_mentorship_person_id", table_name="mentorship")
    op.drop_index("ix_mentorship_org_path", table_name="mentorship")
    op.drop_table("mentorship")
    op.drop_index(
        "uq_mentor_organization_id_person_id_active",
        table_name="mentor",
        postgresql_where=sa.text("status = 'active'"),
    )
    op.drop_index("ix_mentor_person_id", table_name="mentor")
    op.drop_index("ix_mentor_organization_id", table_name="mentor")
    op.drop_index("ix_mentor_org_path", table_name="mentor")
    op.drop_table("mentor")
    op.drop_index("ix_development_rule_org_path", table_name="development_rule")
    op.drop_table("development_rule")
