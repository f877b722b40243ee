"""Terms, history, rules and establishment of organizations; two more post forms."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision: str = "structure_1"
down_revision: str | None = "training_1"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

LINES = "'territorial', 'school', 'agency', 'soe', 'industry', 'new_sector'"
MORE_LINES = f"{LINES}, 'institution', 'emerging', 'away'"
FORMS = "'full_time', 'seconded', 'concurrent', 'volunteer'"
MORE_FORMS = f"{FORMS}, 'training_post', 'engaged'"
NEW_CHECKS = (
    ("formation_known", "formation IN ('regular', 'joint', 'mobile', 'temporary')"),
    ("student_branch_is_branch", "NOT is_student_branch OR kind = 'branch'"),
    ("dissolved_after_founded", "dissolved_on >= founded_on"),
    ("dissolved_is_dated", "dissolved_on IS NULL OR status = 'dissolved'"),
    ("not_its_own_successor", "successor_id <> id"),
    ("member_count_not_negative", "member_count >= 0"),
    ("member_count_is_dated", "(member_count IS NULL) = (member_count_on IS NULL)"),
    ("term_postponed_beyond_end", "term_postponed_to > term_ends_on"),
)


def _check(table: str, name: str, condition: str, *, replaces: bool = False) -> None:
    """Add a check without reading the table under the lock; the second step reads it."""
    full = op.f(f"ck_{table}_{name}")
    if replaces:
        op.drop_constraint(full, table, type_="check")
    op.execute(f"ALTER TABLE {table} ADD CONSTRAINT {full} CHECK ({condition}) NOT VALID")
    op.execute(f"ALTER TABLE {table} VALIDATE CONSTRAINT {full}")


def upgrade() -> None:
    op.create_table(
        "establishment_entry",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("organization_id", sa.Uuid(), nullable=False),
        sa.Column("org_path", sa.Text(collation="C"), nullable=False),
        sa.Column("effective_on", sa.Date(), nullable=False),
        sa.Column("administrative", sa.Integer(), nullable=False),
        sa.Column("institutional", sa.Integer(), nullable=False),
        sa.Column("document_no", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("recorded_by", sa.Uuid(), nullable=False),
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
            "administrative >= 0", name=op.f("ck_establishment_entry_administrative_not_negative")
        ),
        sa.CheckConstraint(
            "institutional >= 0", name=op.f("ck_establishment_entry_institutional_not_negative")
        ),
        sa.ForeignKeyConstraint(
            ["organization_id"],
            ["organization.id"],
            name=op.f("fk_establishment_entry_organization_id_organization"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_establishment_entry")),
    )
    op.create_index(
        "ix_establishment_entry_org_path",
        "establishment_entry",
        ["org_path", "effective_on", "id"],
        unique=False,
    )
    op.create_index(
        "uq_establishment_entry_organization_id_effective_on",
        "establishment_entry",
        ["organization_id", "effective_on"],
        unique=True,
    )
    op.create_table(
        "organization_history",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("organization_id", sa.Uuid(), nullable=False),
        sa.Column("org_path", sa.Text(collation="C"), nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("happened_on", sa.Date(), nullable=False),
        sa.Column("before", sa.Text(), nullable=True),
        sa.Column("after", sa.Text(), nullable=True),
        sa.Column("other_id", sa.Uuid(), nullable=True),
        sa.Column("document_no", sa.Text(), nullable=True),
        sa.Column("issuer", sa.Text(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column(
            "counts",
            postgresql.JSONB(astext_type=sa.Text()),
            server_default=sa.text("'{}'"),
            nullable=False,
        ),
        sa.Column("recorded_by", sa.Uuid(), nullable=True),
        sa.Column(
            "recorded_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
        ),
        sa.CheckConstraint(
            "what IN ('founded', 'renamed', 'reorganized', 'merged', 'absorbed', 'dissolved',"
            " 'restored')",
            name=op.f("ck_organization_history_what_known"),
        ),
        sa.ForeignKeyConstraint(
            ["organization_id"],
            ["organization.id"],
            name=op.f("fk_organization_history_organization_id_organization"),
        ),
        sa.ForeignKeyConstraint(
            ["other_id"],
            ["organization.id"],
            name=op.f("fk_organization_history_other_id_organization"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_organization_history")),
    )
    op.create_index(
        "ix_organization_history_org_path",
        "organization_history",
        ["org_path", "happened_on", "id"],
        unique=False,
    )
    op.create_index(
        "ix_organization_history_organization_id",
        "organization_history",
        ["organization_id", "happened_on", "id"],
        unique=False,
    )
    op.create_table(
        "organization_past",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("organization_id", sa.Uuid(), nullable=False),
        sa.Column("org_path", sa.Text(collation="C"), nullable=False),
        sa.Column("until_on", sa.Date(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("short_name", sa.Text(), nullable=True),
        sa.Column("name_grams", postgresql.ARRAY(sa.Text()), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("level", sa.Text(), nullable=False),
        sa.Column("line", sa.Text(), nullable=False),
        sa.Column("party_org_id", sa.Uuid(), nullable=True),
        sa.ForeignKeyConstraint(
            ["organization_id"],
            ["organization.id"],
            name=op.f("fk_organization_past_organization_id_organization"),
        ),
        sa.ForeignKeyConstraint(
            ["party_org_id"],
            ["organization.id"],
            name=op.f("fk_organization_past_party_org_id_organization"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_organization_past")),
    )
    op.create_index(
        "ix_organization_past_name_grams",
        "organization_past",
        ["name_grams"],
        unique=False,
        postgresql_using="gin",
    )
    op.create_index(
        "ix_organization_past_org_path", "organization_past", ["org_path"], unique=False
    )
    op.create_index(
        "uq_organization_past_organization_id_until_on",
        "organization_past",
        ["organization_id", "until_on"],
        unique=True,
    )
    op.create_table(
        "organization_rule_set",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("organization_id", sa.Uuid(), nullable=False),
        sa.Column("org_path", sa.Text(collation="C"), nullable=False),
        sa.Column("effective_on", sa.Date(), nullable=False),
        sa.Column("values", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("document_no", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("recorded_by", sa.Uuid(), nullable=False),
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
        sa.ForeignKeyConstraint(
            ["organization_id"],
            ["organization.id"],
            name=op.f("fk_organization_rule_set_organization_id_organization"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_organization_rule_set")),
    )
    op.create_index(
        "ix_organization_rule_set_org_path",
        "organization_rule_set",
        ["org_path", "effective_on", "id"],
        unique=False,
    )
    op.create_index(
        "uq_organization_rule_set_organization_id_effective_on",
        "organization_rule_set",
        ["organization_id", "effective_on"],
        unique=True,
    )
    op.create_table(
        "organization_term",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("organization_id", sa.Uuid(), nullable=False),
        sa.Column("org_path", sa.Text(collation="C"), nullable=False),
        sa.Column("number", sa.Integer(), nullable=True),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("officers_by", sa.Text(), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=True),
        sa.Column("document_no", sa.Text(), nullable=True),
        sa.Column("issuer", sa.Text(), nullable=True),
        sa.Column("postponed_to", sa.Date(), nullable=True),
        sa.Column("postponement_reason", sa.Text(), nullable=True),
        sa.Column("postponement_document_no", sa.Text(), nullable=True),
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
            "officers_by IN ('elected', 'appointed')",
            name=op.f("ck_organization_term_officers_by_known"),
        ),
        sa.CheckConstraint(
            "state IN ('preparing', 'held')", name=op.f("ck_organization_term_state_known")
        ),
        sa.CheckConstraint(
            "ends_on >= starts_on", name=op.f("ck_organization_term_ends_after_start")
        ),
        sa.CheckConstraint(
            "num_nulls(postponed_to, postponement_reason, postponement_document_no) IN (0, 3)",
            name=op.f("ck_organization_term_postponement_is_documented"),
        ),
        sa.CheckConstraint("number >= 1", name=op.f("ck_organization_term_number_positive")),
        sa.CheckConstraint(
            "postponed_to > ends_on", name=op.f("ck_organization_term_postponed_beyond_end")
        ),
        sa.ForeignKeyConstraint(
            ["organization_id"],
            ["organization.id"],
            name=op.f("fk_organization_term_organization_id_organization"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_organization_term")),
    )
    op.create_index(
        "ix_organization_term_org_path",
        "organization_term",
        ["org_path", "starts_on", "id"],
        unique=False,
    )
    op.create_index(
        "uq_organization_term_organization_id_preparing",
        "organization_term",
        ["organization_id"],
        unique=True,
        postgresql_where=sa.text("state = 'preparing'"),
    )
    op.create_index(
        "uq_organization_term_organization_id_starts_on",
        "organization_term",
        ["organization_id", "starts_on"],
        unique=True,
    )
    op.create_table(
        "staffing_template",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("organization_id", sa.Uuid(), nullable=False),
        sa.Column("org_path", sa.Text(collation="C"), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("lines", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
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
        sa.ForeignKeyConstraint(
            ["organization_id"],
            ["organization.id"],
            name=op.f("fk_staffing_template_organization_id_organization"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_staffing_template")),
    )
    op.create_index(
        "ix_staffing_template_org_path",
        "staffing_template",
        ["org_path", "name", "id"],
        unique=False,
    )
    op.create_index(
        "uq_staffing_template_organization_id_name",
        "staffing_template",
        ["organization_id", "name"],
        unique=True,
    )
    op.create_table(
        "organization_moved_row",
        sa.Column("entry_id", sa.Uuid(), nullable=False),
        sa.Column("table_name", sa.Text(), nullable=False),
        sa.Column("row_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["entry_id"],
            ["organization_history.id"],
            name=op.f("fk_organization_moved_row_entry_id_organization_history"),
        ),
        sa.PrimaryKeyConstraint(
            "entry_id", "table_name", "row_id", name=op.f("pk_organization_moved_row")
        ),
    )
    op.create_index(
        "ix_organization_moved_row_row_id", "organization_moved_row", ["row_id"], unique=False
    )
    op.create_table(
        "organization_term_step",
        sa.Column("term_id", sa.Uuid(), nullable=False),
        sa.Column("step", sa.Text(), nullable=False),
        sa.Column("reported_on", sa.Date(), nullable=False),
        sa.Column("report_document_no", sa.Text(), nullable=True),
        sa.Column("approved_on", sa.Date(), nullable=True),
        sa.Column("approval_document_no", sa.Text(), nullable=True),
        sa.Column("recorded_by", sa.Uuid(), nullable=False),
        sa.Column(
            "recorded_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
        ),
        sa.CheckConstraint(
            "step IN ('meeting', 'candidates', 'result')",
            name=op.f("ck_organization_term_step_step_known"),
        ),
        sa.CheckConstraint(
            "approved_on >= reported_on",
            name=op.f("ck_organization_term_step_approved_after_report"),
        ),
        sa.ForeignKeyConstraint(
            ["term_id"],
            ["organization_term.id"],
            name=op.f("fk_organization_term_step_term_id_organization_term"),
        ),
        sa.PrimaryKeyConstraint("term_id", "step", name=op.f("pk_organization_term_step")),
    )
    op.add_column(
        "organization",
        sa.Column("formation", sa.Text(), server_default=sa.text("'regular'"), nullable=False),
    )
    op.add_column(
        "organization",
        sa.Column(
            "is_student_branch", sa.Boolean(), server_default=sa.text("false"), nullable=False
        ),
    )
    op.add_column("organization", sa.Column("founded_on", sa.Date(), nullable=True))
    op.add_column("organization", sa.Column("founding_document_no", sa.Text(), nullable=True))
    op.add_column("organization", sa.Column("founding_issuer", sa.Text(), nullable=True))
    op.add_column("organization", sa.Column("dissolved_on", sa.Date(), nullable=True))
    op.add_column("organization", sa.Column("successor_id", sa.Uuid(), nullable=True))
    op.add_column("organization", sa.Column("member_count", sa.Integer(), nullable=True))
    op.add_column("organization", sa.Column("member_count_on", sa.Date(), nullable=True))
    op.add_column("organization", sa.Column("term_postponed_to", sa.Date(), nullable=True))
    op.create_index("ix_organization_successor_id", "organization", ["successor_id"], unique=False)
    op.create_index(
        "ix_organization_term_ends_on",
        "organization",
        ["term_ends_on", "path"],
        unique=False,
        postgresql_where=sa.text("status = 'active'"),
    )
    op.create_foreign_key(
        op.f("fk_organization_successor_id_organization"),
        "organization",
        "organization",
        ["successor_id"],
        ["id"],
    )
    for name, condition in NEW_CHECKS:
        _check("organization", name, condition)
    _check("organization", "line_known", f"line IN ({MORE_LINES})", replaces=True)
    _check("post", "form_known", f"form IN ({MORE_FORMS})", replaces=True)
    _check("appointment", "form_known", f"form IN ({MORE_FORMS})", replaces=True)
    op.execute(
        "UPDATE organization SET dissolved_on = (updated_at AT TIME ZONE 'Asia/Shanghai')::date"
        " WHERE status = 'dissolved'"
    )
    op.execute(
        "INSERT INTO organization_term"
        " (id, organization_id, org_path, number, state, officers_by, starts_on, ends_on)"
        " SELECT gen_random_uuid(), id, path, term_no, 'held',"
        " CASE kind WHEN 'working_committee' THEN 'appointed' ELSE 'elected' END,"
        " term_starts_on, term_ends_on FROM organization WHERE term_starts_on IS NOT NULL"
    )


def downgrade() -> None:
    op.execute(
        "UPDATE organization SET line = 'territorial'"
        " WHERE line IN ('institution', 'emerging', 'away')"
    )
    for table in ("appointment", "post"):
        op.execute(
            f"UPDATE {table} SET form = 'concurrent'"  # noqa: S608 - two names of our own
            " WHERE form IN ('training_post', 'engaged')"
        )
    _check("appointment", "form_known", f"form IN ({FORMS})", replaces=True)
    _check("post", "form_known", f"form IN ({FORMS})", replaces=True)
    _check("organization", "line_known", f"line IN ({LINES})", replaces=True)
    for name, _ in reversed(NEW_CHECKS):
        op.drop_constraint(op.f(f"ck_organization_{name}"), "organization", type_="check")
    op.drop_constraint(
        op.f("fk_organization_successor_id_organization"), "organization", type_="foreignkey"
    )
    op.drop_index(
        "ix_organization_term_ends_on",
        table_name="organization",
        postgresql_where=sa.text("status = 'active'"),
    )
    op.drop_index("ix_organization_successor_id", table_name="organization")
    op.drop_column("organization", "term_postponed_to")
    op.drop_column("organization", "member_count_on")
    op.drop_column("organization", "member_count")
    op.drop_column("organization", "successor_id")
    op.drop_column("organization", "dissolved_on")
    op.drop_column("organization", "founding_issuer")
    op.drop_column("organization", "founding_document_no")
    op.drop_column("organization", "founded_on")
    op.drop_column("organization", "is_student_branch")
    op.drop_column("organization", "formation")
    op.drop_table("organization_term_step")
    op.drop_index("ix_organization_moved_row_row_id", table_name="organization_moved_row")
    op.drop_table("organization_moved_row")
    op.drop_index("uq_staffing_template_organization_id_name", table_name="staffing_template")
    op.drop_index("ix_staffing_template_org_path", table_name="staffing_template")
    op.drop_table("staffing_template")
    op.drop_index("uq_organization_term_organization_id_starts_on", table_name="organization_term")
    op.drop_index(
        "uq_organization_term_organization_id_preparing",
        table_name="organization_term",
        postgresql_where=sa.text("state = 'preparing'"),
    )
    op.drop_index("ix_organization_term_org_path", table_name="organization_term")
    op.drop_table("organization_term")
    op.drop_index(
        "uq_organization_rule_set_organization_id_effective_on", table_name="organization_rule_set"
    )
    op.drop_index("ix_organization_rule_set_org_path", table_name="organization_rule_set")
    op.drop_table("organization_rule_set")
    op.drop_index("uq_organization_past_organization_id_until_on", table_name="organization_past")
    op.drop_index("ix_organization_past_org_path", table_name="organization_past")
    op.drop_index(
        "ix_organization_past_name_grams", table_name="organization_past", postgresql_using="gin"
    )
    op.drop_table("organization_past")
    op.drop_index("ix_organization_history_organization_id", table_name="organization_history")
    op.drop_index("ix_organization_history_org_path", table_name="organization_history")
    op.drop_table("organization_history")
    op.drop_index(
        "uq_establishment_entry_organization_id_effective_on", table_name="establishment_entry"
    )
    op.drop_index("ix_establishment_entry_org_path", table_name="establishment_entry")
    op.drop_table("establishment_entry")
