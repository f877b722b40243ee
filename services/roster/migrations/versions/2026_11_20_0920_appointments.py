"""Posts, appointments and check-ins."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision: str = "appointments_1"
down_revision: str | None = "people_1"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    op.create_table(
        "post",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("organization_id", sa.Uuid(), nullable=False),
        sa.Column("org_path", sa.Text(collation="C"), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("form", sa.Text(), nullable=False),
        sa.Column("capacity", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column("floor_under35", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column(
            "requirements",
            postgresql.JSONB(astext_type=sa.Text()),
            server_default=sa.text("'{}'"),
            nullable=False,
        ),
        sa.Column("term_months", sa.Integer(), server_default=sa.text("12"), nullable=False),
        sa.Column("skills", sa.ARRAY(sa.Text()), server_default=sa.text("'{}'"), nullable=False),
        sa.Column("priority", sa.Integer(), server_default=sa.text("50"), nullable=False),
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
            "form IN ('full_time', 'seconded', 'concurrent', 'volunteer')",
            name=op.f("ck_post_form_known"),
        ),
        sa.CheckConstraint("status IN ('open', 'closed')", name=op.f("ck_post_status_known")),
        sa.CheckConstraint("capacity >= 1", name=op.f("ck_post_capacity_positive")),
        sa.CheckConstraint(
            "floor_under35 BETWEEN 0 AND capacity",
            name=op.f("ck_post_floor_under35_within_capacity"),
        ),
        sa.CheckConstraint("priority BETWEEN 0 AND 100", name=op.f("ck_post_priority_in_range")),
        sa.CheckConstraint(
            "term_months BETWEEN 1 AND 120", name=op.f("ck_post_term_months_in_range")
        ),
        sa.ForeignKeyConstraint(
            ["organization_id"],
            ["organization.id"],
            name=op.f("fk_post_organization_id_organization"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_post")),
    )
    op.create_index("ix_post_org_path", "post", ["org_path", "title", "id"], unique=False)
    op.create_index("ix_post_organization_id", "post", ["organization_id"], unique=False)
    op.create_table(
        "appointment",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("post_id", sa.Uuid(), nullable=False),
        sa.Column("organization_id", sa.Uuid(), nullable=False),
        sa.Column("org_path", sa.Text(collation="C"), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("basis", sa.Text(), nullable=False),
        sa.Column("form", sa.Text(), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=True),
        sa.Column("check_in_due_on", sa.Date(), nullable=True),
        sa.Column("source_round_id", sa.Uuid(), nullable=True),
        sa.Column("confirmed_on", sa.Date(), nullable=True),
        sa.Column("ended_on", sa.Date(), nullable=True),
        sa.Column("state_reason", sa.Text(), nullable=True),
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
            "(state = 'ended') = (ended_on IS NOT NULL)", name=op.f("ck_appointment_ended_is_dated")
        ),
        sa.CheckConstraint(
            "basis IN ('elected', 'co_opted', 'appointed', 'approved', 'assigned', "
            "'engaged', 'agreement')",
            name=op.f("ck_appointment_basis_known"),
        ),
        sa.CheckConstraint(
            "form IN ('full_time', 'seconded', 'concurrent', 'volunteer')",
            name=op.f("ck_appointment_form_known"),
        ),
        sa.CheckConstraint(
            "state IN ('arranged', 'in_office', 'ended', 'declined')",
            name=op.f("ck_appointment_state_known"),
        ),
        sa.CheckConstraint("ends_on >= starts_on", name=op.f("ck_appointment_ends_after_start")),
        sa.ForeignKeyConstraint(
            ["organization_id"],
            ["organization.id"],
            name=op.f("fk_appointment_organization_id_organization"),
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_appointment_person_id_person")
        ),
        sa.ForeignKeyConstraint(["post_id"], ["post.id"], name=op.f("fk_appointment_post_id_post")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_appointment")),
    )
    op.create_index(
        "ix_appointment_check_in_due_on",
        "appointment",
        ["check_in_due_on"],
        unique=False,
        postgresql_where=sa.text("state IN ('arranged', 'in_office')"),
    )
    op.create_index(
        "ix_appointment_org_path", "appointment", ["org_path", "starts_on", "id"], unique=False
    )
    op.create_index(
        "ix_appointment_organization_id", "appointment", ["organization_id"], unique=False
    )
    op.create_index("ix_appointment_person_id", "appointment", ["person_id"], unique=False)
    op.create_index("ix_appointment_post_id", "appointment", ["post_id"], unique=False)
    op.create_index(
        "ix_appointment_post_id_live",
        "appointment",
        ["post_id"],
        unique=False,
        postgresql_where=sa.text("state IN ('arranged', 'in_office')"),
    )
    op.create_index(
        "uq_appointment_person_id_post_id_live",
        "appointment",
        ["person_id", "post_id"],
        unique=True,
        postgresql_where=sa.text("state IN ('arranged', 'in_office')"),
    )
    op.create_index(
        "uq_appointment_source_round_id_person_id",
        "appointment",
        ["source_round_id", "person_id"],
        unique=True,
        postgresql_where=sa.text("source_round_id IS NOT NULL"),
    )
    op.create_table(
        "check_in",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("appointment_id", sa.Uuid(), nullable=False),
        sa.Column("organization_id", sa.Uuid(), nullable=False),
        sa.Column("org_path", sa.Text(collation="C"), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("method", sa.Text(), nullable=False),
        sa.Column("received_by", sa.Uuid(), nullable=True),
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
        ),
        sa.CheckConstraint("kind IN ('post', 'home')", name=op.f("ck_check_in_kind_known")),
        sa.CheckConstraint(
            "method IN ('onsite', 'qr', 'phone', 'online')", name=op.f("ck_check_in_method_known")
        ),
        sa.ForeignKeyConstraint(
            ["appointment_id"],
            ["appointment.id"],
            name=op.f("fk_check_in_appointment_id_appointment"),
        ),
        sa.ForeignKeyConstraint(
            ["organization_id"],
            ["organization.id"],
            name=op.f("fk_check_in_organization_id_organization"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_check_in")),
        sa.UniqueConstraint(
            "appointment_id",
            "organization_id",
            "at",
            name=op.f("uq_check_in_appointment_id_organization_id_at"),
        ),
    )
    op.create_index("ix_check_in_org_path", "check_in", ["org_path"], unique=False)
    op.create_index("ix_check_in_organization_id", "check_in", ["organization_id"], unique=False)


def downgrade() -> None:
    op.drop_table("check_in")
    op.drop_table("appointment")
    op.drop_table("post")
