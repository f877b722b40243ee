"""Volunteer teams, call-outs, the ledger of service, youth homes."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "volunteers_1"
down_revision: str | None = "lectures_1"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    op.create_table(
        "call_out",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("organization_id", sa.Uuid(), nullable=False),
        sa.Column("org_path", sa.Text(collation="C"), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("need", sa.Text(), nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("starts_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ends_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("answer_by", sa.DateTime(timezone=True), nullable=False),
        sa.Column("wanted", sa.Integer(), nullable=False),
        sa.Column("extra_heads", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("state", sa.Text(), server_default=sa.text("'open'"), nullable=False),
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
            name=op.f("ck_call_out_cancelled_has_reason"),
        ),
        sa.CheckConstraint(
            "state IN ('open', 'done', 'cancelled')", name=op.f("ck_call_out_state_known")
        ),
        sa.CheckConstraint("ends_at > starts_at", name=op.f("ck_call_out_ends_after_start")),
        sa.CheckConstraint("extra_heads >= 0", name=op.f("ck_call_out_extra_heads_not_negative")),
        sa.CheckConstraint("wanted >= 1", name=op.f("ck_call_out_wanted_positive")),
        sa.ForeignKeyConstraint(
            ["organization_id"],
            ["organization.id"],
            name=op.f("fk_call_out_organization_id_organization"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_call_out")),
    )
    op.create_index(
        "ix_call_out_org_path", "call_out", ["org_path", "starts_at", "id"], unique=False
    )
    op.create_index("ix_call_out_organization_id", "call_out", ["organization_id"], unique=False)
    op.create_index("ix_call_out_starts_at", "call_out", ["starts_at", "id"], unique=False)
    op.create_table(
        "youth_site",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("organization_id", sa.Uuid(), nullable=False),
        sa.Column("org_path", sa.Text(collation="C"), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("open_hours", sa.Text(), nullable=True),
        sa.Column("division_code", sa.Text(), nullable=True),
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
            "division_code ~ '^[0-9]{12}$'", name=op.f("ck_youth_site_division_code_has_12_digits")
        ),
        sa.CheckConstraint("status IN ('open', 'closed')", name=op.f("ck_youth_site_status_known")),
        sa.ForeignKeyConstraint(
            ["organization_id"],
            ["organization.id"],
            name=op.f("fk_youth_site_organization_id_organization"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_youth_site")),
    )
    op.create_index(
        "ix_youth_site_org_path", "youth_site", ["org_path", "name", "id"], unique=False
    )
    op.create_index(
        "ix_youth_site_organization_id", "youth_site", ["organization_id"], unique=False
    )
    op.create_table(
        "call_out_answer",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("call_out_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("org_path", sa.Text(collation="C"), nullable=False),
        sa.Column("state", sa.Text(), server_default=sa.text("'asked'"), nullable=False),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("hours", sa.Numeric(precision=6, scale=1), nullable=True),
        sa.Column("version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
        ),
        sa.CheckConstraint(
            "state IN ('asked', 'accepted', 'waiting', 'declined', 'attended', 'absent')",
            name=op.f("ck_call_out_answer_state_known"),
        ),
        sa.CheckConstraint("hours >= 0", name=op.f("ck_call_out_answer_hours_not_negative")),
        sa.ForeignKeyConstraint(
            ["call_out_id"], ["call_out.id"], name=op.f("fk_call_out_answer_call_out_id_call_out")
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_call_out_answer_person_id_person")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_call_out_answer")),
        sa.UniqueConstraint(
            "call_out_id", "person_id", name=op.f("uq_call_out_answer_call_out_id_person_id")
        ),
    )
    op.create_index(
        "ix_call_out_answer_call_out_id",
        "call_out_answer",
        ["call_out_id", "created_at", "id"],
        unique=False,
    )
    op.create_index("ix_call_out_answer_person_id", "call_out_answer", ["person_id"], unique=False)
    op.create_table(
        "volunteer_hours",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("org_path", sa.Text(collation="C"), nullable=False),
        sa.Column("on_day", sa.Date(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("hours", sa.Numeric(precision=6, scale=1), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("call_out_id", sa.Uuid(), nullable=True),
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
            "(source = 'call_out') <= (call_out_id IS NOT NULL)",
            name=op.f("ck_volunteer_hours_call_out_refers"),
        ),
        sa.CheckConstraint(
            "(source = 'reversal') = (reverses_id IS NOT NULL)",
            name=op.f("ck_volunteer_hours_reversal_refers"),
        ),
        sa.CheckConstraint(
            "source IN ('call_out', 'staff', 'reversal')",
            name=op.f("ck_volunteer_hours_source_known"),
        ),
        sa.CheckConstraint(
            "CASE WHEN reverses_id IS NULL THEN hours > 0 ELSE hours < 0 END",
            name=op.f("ck_volunteer_hours_only_reversals_take_back"),
        ),
        sa.ForeignKeyConstraint(
            ["call_out_id"], ["call_out.id"], name=op.f("fk_volunteer_hours_call_out_id_call_out")
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_volunteer_hours_person_id_person")
        ),
        sa.ForeignKeyConstraint(
            ["reverses_id"],
            ["volunteer_hours.id"],
            name=op.f("fk_volunteer_hours_reverses_id_volunteer_hours"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_volunteer_hours")),
    )
    op.create_index(
        "ix_volunteer_hours_call_out_id", "volunteer_hours", ["call_out_id"], unique=False
    )
    op.create_index("ix_volunteer_hours_on_day", "volunteer_hours", ["on_day", "id"], unique=False)
    op.create_index(
        "ix_volunteer_hours_person_id",
        "volunteer_hours",
        ["person_id", "on_day", "id"],
        unique=False,
    )
    op.create_index(
        "uq_volunteer_hours_reverses_id",
        "volunteer_hours",
        ["reverses_id"],
        unique=True,
        postgresql_where=sa.text("reverses_id IS NOT NULL"),
    )
    op.create_table(
        "volunteer_record",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("serial", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("organization_id", sa.Uuid(), nullable=False),
        sa.Column("org_path", sa.Text(collation="C"), nullable=False),
        sa.Column("since", sa.Date(), nullable=False),
        sa.Column("until", sa.Date(), nullable=False),
        sa.Column("hours", sa.Numeric(precision=8, scale=1), nullable=False),
        sa.Column("entries", sa.Integer(), nullable=False),
        sa.Column("responsible", sa.Text(), nullable=False),
        sa.Column("handler", sa.Text(), nullable=False),
        sa.Column("contact", sa.Text(), nullable=False),
        sa.Column("issued_on", sa.Date(), nullable=False),
        sa.Column("issued_by", sa.Uuid(), nullable=False),
        sa.Column("revoked_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("revoke_reason", sa.Text(), nullable=True),
        sa.Column("version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
        ),
        sa.CheckConstraint(
            "(revoked_at IS NULL) = (revoke_reason IS NULL)",
            name=op.f("ck_volunteer_record_revoked_has_reason"),
        ),
        sa.CheckConstraint("hours > 0", name=op.f("ck_volunteer_record_hours_positive")),
        sa.CheckConstraint("until >= since", name=op.f("ck_volunteer_record_until_after_since")),
        sa.ForeignKeyConstraint(
            ["organization_id"],
            ["organization.id"],
            name=op.f("fk_volunteer_record_organization_id_organization"),
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_volunteer_record_person_id_person")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_volunteer_record")),
        sa.UniqueConstraint("number", name=op.f("uq_volunteer_record_number")),
        sa.UniqueConstraint("year", "serial", name=op.f("uq_volunteer_record_year_serial")),
    )
    op.create_index(
        "ix_volunteer_record_issued_on", "volunteer_record", ["issued_on", "id"], unique=False
    )
    op.create_index(
        "ix_volunteer_record_organization_id", "volunteer_record", ["organization_id"], unique=False
    )
    op.create_index(
        "ix_volunteer_record_person_id", "volunteer_record", ["person_id"], unique=False
    )
    op.create_table(
        "volunteer_team",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("organization_id", sa.Uuid(), nullable=False),
        sa.Column("org_path", sa.Text(collation="C"), nullable=False),
        sa.Column("tier", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("purpose", sa.Text(), nullable=True),
        sa.Column("captain_id", sa.Uuid(), nullable=True),
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
        sa.CheckConstraint(
            "status IN ('active', 'dissolved')", name=op.f("ck_volunteer_team_status_known")
        ),
        sa.CheckConstraint(
            "tier IN ('bank', 'township', 'squad')", name=op.f("ck_volunteer_team_tier_known")
        ),
        sa.ForeignKeyConstraint(
            ["captain_id"], ["person.id"], name=op.f("fk_volunteer_team_captain_id_person")
        ),
        sa.ForeignKeyConstraint(
            ["organization_id"],
            ["organization.id"],
            name=op.f("fk_volunteer_team_organization_id_organization"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_volunteer_team")),
    )
    op.create_index("ix_volunteer_team_captain_id", "volunteer_team", ["captain_id"], unique=False)
    op.create_index(
        "ix_volunteer_team_org_path", "volunteer_team", ["org_path", "name", "id"], unique=False
    )
    op.create_index(
        "ix_volunteer_team_organization_id", "volunteer_team", ["organization_id"], unique=False
    )
    op.create_index(
        "uq_volunteer_team_organization_id_bank",
        "volunteer_team",
        ["organization_id"],
        unique=True,
        postgresql_where=sa.text("tier = 'bank' AND status = 'active'"),
    )
    op.create_table(
        "site_pairing",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("site_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=True),
        sa.Column("team_id", sa.Uuid(), nullable=True),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("ended_on", sa.Date(), nullable=True),
        sa.Column("end_reason", sa.Text(), nullable=True),
        sa.Column("version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
        ),
        sa.CheckConstraint(
            "(ended_on IS NULL) = (end_reason IS NULL)",
            name=op.f("ck_site_pairing_ended_has_reason"),
        ),
        sa.CheckConstraint("ended_on >= starts_on", name=op.f("ck_site_pairing_ended_after_start")),
        sa.CheckConstraint(
            "num_nonnulls(person_id, team_id) = 1", name=op.f("ck_site_pairing_one_side")
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_site_pairing_person_id_person")
        ),
        sa.ForeignKeyConstraint(
            ["site_id"], ["youth_site.id"], name=op.f("fk_site_pairing_site_id_youth_site")
        ),
        sa.ForeignKeyConstraint(
            ["team_id"], ["volunteer_team.id"], name=op.f("fk_site_pairing_team_id_volunteer_team")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_site_pairing")),
    )
    op.create_index("ix_site_pairing_person_id", "site_pairing", ["person_id"], unique=False)
    op.create_index(
        "ix_site_pairing_site_id", "site_pairing", ["site_id", "starts_on"], unique=False
    )
    op.create_index("ix_site_pairing_team_id", "site_pairing", ["team_id"], unique=False)
    op.create_index(
        "uq_site_pairing_site_id_person_id_live",
        "site_pairing",
        ["site_id", "person_id"],
        unique=True,
        postgresql_where=sa.text("ended_on IS NULL AND person_id IS NOT NULL"),
    )
    op.create_index(
        "uq_site_pairing_site_id_team_id_live",
        "site_pairing",
        ["site_id", "team_id"],
        unique=True,
        postgresql_where=sa.text("ended_on IS NULL AND team_id IS NOT NULL"),
    )
    op.create_table(
        "volunteer_member",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("team_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("skills", sa.ARRAY(sa.Text()), server_default=sa.text("'{}'"), nullable=False),
        sa.Column("availability", sa.Text(), nullable=True),
        sa.Column("joined_on", sa.Date(), nullable=False),
        sa.Column("left_on", sa.Date(), nullable=True),
        sa.Column("version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
        ),
        sa.CheckConstraint(
            "left_on >= joined_on", name=op.f("ck_volunteer_member_left_after_joining")
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_volunteer_member_person_id_person")
        ),
        sa.ForeignKeyConstraint(
            ["team_id"],
            ["volunteer_team.id"],
            name=op.f("fk_volunteer_member_team_id_volunteer_team"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_volunteer_member")),
    )
    op.create_index(
        "ix_volunteer_member_person_id", "volunteer_member", ["person_id"], unique=False
    )
    op.create_index(
        "ix_volunteer_member_team_id",
        "volunteer_member",
        ["team_id", "joined_on", "id"],
        unique=False,
    )
    op.create_index(
        "uq_volunteer_member_team_id_person_id_present",
        "volunteer_member",
        ["team_id", "person_id"],
        unique=True,
        postgresql_where=sa.text("left_on IS NULL"),
    )


def downgrade() -> None:
    op.drop_index(
        "uq_volunteer_member_team_id_person_id_present",
        table_name="volunteer_member",
        postgresql_where=sa.text("left_on IS NULL"),
    )
    op.drop_index("ix_volunteer_member_team_id", table_name="volunteer_member")
    op.drop_index("ix_volunteer_member_person_id", table_name="volunteer_member")
    op.drop_table("volunteer_member")
    op.drop_index(
        "uq_site_pairing_site_id_team_id_live",
        table_name="site_pairing",
        postgresql_where=sa.text("ended_on IS NULL AND team_id IS NOT NULL"),
    )
    op.drop_index(
        "uq_site_pairing_site_id_person_id_live",
        table_name="site_pairing",
        postgresql_where=sa.text("ended_on IS NULL AND person_id IS NOT NULL"),
    )
    op.drop_index("ix_site_pairing_team_id", table_name="site_pairing")
    op.drop_index("ix_site_pairing_site_id", table_name="site_pairing")
    op.drop_index("ix_site_pairing_person_id", table_name="site_pairing")
    op.drop_table("site_pairing")
    op.drop_index(
        "uq_volunteer_team_organization_id_bank",
        table_name="volunteer_team",
        postgresql_where=sa.text("tier = 'bank' AND status = 'active'"),
    )
    op.drop_index("ix_volunteer_team_organization_id", table_name="volunteer_team")
    op.drop_index("ix_volunteer_team_org_path", table_name="volunteer_team")
    op.drop_index("ix_volunteer_team_captain_id", table_name="volunteer_team")
    op.drop_table("volunteer_team")
    op.drop_index("ix_volunteer_record_person_id", table_name="volunteer_record")
    op.drop_index("ix_volunteer_record_organization_id", table_name="volunteer_record")
    op.drop_index("ix_volunteer_record_issued_on", table_name="volunteer_record")
    op.drop_table("volunteer_record")
    op.drop_index(
        "uq_volunteer_hours_reverses_id",
        table_name="volunteer_hours",
        postgresql_where=sa.text("reverses_id IS NOT NULL"),
    )
    op.drop_index("ix_volunteer_hours_person_id", table_name="volunteer_hours")
    op.drop_index("ix_volunteer_hours_on_day", table_name="volunteer_hours")
    op.drop_index("ix_volunteer_hours_call_out_id", table_name="volunteer_hours")
    op.drop_table("volunteer_hours")
    op.drop_index("ix_call_out_answer_person_id", table_name="call_out_answer")
    op.drop_index("ix_call_out_answer_call_out_id", table_name="call_out_answer")
    op.drop_table("call_out_answer")
    op.drop_index("ix_youth_site_organization_id", table_name="youth_site")
    op.drop_index("ix_youth_site_org_path", table_name="youth_site")
    op.drop_table("youth_site")
    op.drop_index("ix_call_out_starts_at", table_name="call_out")
    op.drop_index("ix_call_out_organization_id", table_name="call_out")
    op.drop_index("ix_call_out_org_path", table_name="call_out")
    op.drop_table("call_out")
