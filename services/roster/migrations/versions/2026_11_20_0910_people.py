"""Organizations in one tree of paths, and people with sealed identities."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "people_1"
down_revision: str | None = "plumbing_1"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    op.create_table(
        "organization",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("short_name", sa.Text(), nullable=True),
        sa.Column("name_grams", sa.ARRAY(sa.Text()), nullable=False),
        sa.Column("system", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("level", sa.Text(), nullable=False),
        sa.Column("line", sa.Text(), nullable=False),
        sa.Column("parent_league_id", sa.Uuid(), nullable=True),
        sa.Column("party_org_id", sa.Uuid(), nullable=True),
        sa.Column("division_code", sa.Text(), nullable=True),
        sa.Column("industry", sa.Text(), nullable=True),
        sa.Column("term_no", sa.Integer(), nullable=True),
        sa.Column("term_starts_on", sa.Date(), nullable=True),
        sa.Column("term_ends_on", sa.Date(), nullable=True),
        sa.Column("path", sa.Text(collation="C"), nullable=False),
        sa.Column("children_made", sa.Integer(), server_default=sa.text("0"), nullable=False),
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
            "(system = 'party') = (kind IN ('party_committee', 'party_branch'))",
            name=op.f("ck_organization_kind_fits_system"),
        ),
        sa.CheckConstraint(
            "division_code ~ '^[0-9]{12}$'",
            name=op.f("ck_organization_division_code_has_12_digits"),
        ),
        sa.CheckConstraint(
            "kind IN ('committee', 'working_committee', 'general_branch', "
            "'branch', 'party_committee', 'party_branch')",
            name=op.f("ck_organization_kind_known"),
        ),
        sa.CheckConstraint(
            "level IN ('province', 'city', 'county', 'township', 'village', 'none')",
            name=op.f("ck_organization_level_known"),
        ),
        sa.CheckConstraint(
            "line IN ('territorial', 'school', 'agency', 'soe', 'industry', 'new_sector')",
            name=op.f("ck_organization_line_known"),
        ),
        sa.CheckConstraint(
            "path ~ '^([0-9]{4,}/)+$'", name=op.f("ck_organization_path_is_segments")
        ),
        sa.CheckConstraint(
            "status IN ('active', 'dissolved')", name=op.f("ck_organization_status_known")
        ),
        sa.CheckConstraint(
            "system IN ('league', 'party')", name=op.f("ck_organization_system_known")
        ),
        sa.CheckConstraint(
            "parent_league_id <> id AND party_org_id <> id",
            name=op.f("ck_organization_not_its_own_parent"),
        ),
        sa.CheckConstraint(
            "term_ends_on >= term_starts_on", name=op.f("ck_organization_term_ends_after_start")
        ),
        sa.ForeignKeyConstraint(
            ["parent_league_id"],
            ["organization.id"],
            name=op.f("fk_organization_parent_league_id_organization"),
        ),
        sa.ForeignKeyConstraint(
            ["party_org_id"],
            ["organization.id"],
            name=op.f("fk_organization_party_org_id_organization"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_organization")),
        sa.UniqueConstraint("path", name=op.f("uq_organization_path")),
    )
    op.create_index(
        "ix_organization_division_code", "organization", ["division_code"], unique=False
    )
    op.create_index(
        "ix_organization_name_grams",
        "organization",
        ["name_grams"],
        unique=False,
        postgresql_using="gin",
    )
    op.create_index(
        "ix_organization_parent_league_id",
        "organization",
        ["parent_league_id", "path"],
        unique=False,
    )
    op.create_index("ix_organization_party_org_id", "organization", ["party_org_id"], unique=False)
    op.create_table(
        "organization_alias",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("scope_id", sa.Uuid(), nullable=False),
        sa.Column("alias", sa.Text(), nullable=False),
        sa.Column("organization_id", sa.Uuid(), nullable=False),
        sa.Column("confirmed_by", sa.Uuid(), nullable=False),
        sa.Column(
            "confirmed_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
        ),
        sa.ForeignKeyConstraint(
            ["organization_id"],
            ["organization.id"],
            name=op.f("fk_organization_alias_organization_id_organization"),
        ),
        sa.ForeignKeyConstraint(
            ["scope_id"],
            ["organization.id"],
            name=op.f("fk_organization_alias_scope_id_organization"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_organization_alias")),
        sa.UniqueConstraint("scope_id", "alias", name=op.f("uq_organization_alias_scope_id_alias")),
    )
    op.create_index(
        "ix_organization_alias_organization_id",
        "organization_alias",
        ["organization_id"],
        unique=False,
    )
    op.create_table(
        "person",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("name_grams", sa.ARRAY(sa.Text()), nullable=False),
        sa.Column("name_pinyin", sa.Text(collation="C"), nullable=False),
        sa.Column("name_initials", sa.Text(collation="C"), nullable=False),
        sa.Column("sex", sa.Text(), nullable=True),
        sa.Column("birth_month", sa.Text(), nullable=True),
        sa.Column("birth_on", sa.Date(), nullable=True),
        sa.Column("reported_age", sa.Integer(), nullable=True),
        sa.Column("reported_age_on", sa.Date(), nullable=True),
        sa.Column("ethnicity", sa.Text(), nullable=True),
        sa.Column("political_status", sa.Text(), nullable=True),
        sa.Column(
            "is_league_member", sa.Boolean(), server_default=sa.text("false"), nullable=False
        ),
        sa.Column("education", sa.Text(), nullable=True),
        sa.Column("degree", sa.Text(), nullable=True),
        sa.Column("school", sa.Text(), nullable=True),
        sa.Column("major", sa.Text(), nullable=True),
        sa.Column("work_unit", sa.Text(), nullable=True),
        sa.Column("work_title", sa.Text(), nullable=True),
        sa.Column("employment_identity", sa.Text(), nullable=True),
        sa.Column("recruited_year", sa.Integer(), nullable=True),
        sa.Column("source_channel", sa.Text(), nullable=True),
        sa.Column("home_division_code", sa.Text(), nullable=True),
        sa.Column("residence_division_code", sa.Text(), nullable=True),
        sa.Column("skills", sa.ARRAY(sa.Text()), server_default=sa.text("'{}'"), nullable=False),
        sa.Column("availability", sa.Text(), nullable=True),
        sa.Column("stay_intent", sa.Text(), nullable=True),
        sa.Column("organization_id", sa.Uuid(), nullable=False),
        sa.Column("org_path", sa.Text(collation="C"), nullable=False),
        sa.Column("phone_sealed", sa.LargeBinary(), nullable=True),
        sa.Column("phone_index", sa.LargeBinary(), nullable=True),
        sa.Column("phone_key_id", sa.Text(), nullable=True),
        sa.Column("id_number_sealed", sa.LargeBinary(), nullable=True),
        sa.Column("id_number_index", sa.LargeBinary(), nullable=True),
        sa.Column("id_number_key_id", sa.Text(), nullable=True),
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
            "birth_month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'",
            name=op.f("ck_person_birth_month_is_year_and_month"),
        ),
        sa.CheckConstraint(
            "home_division_code ~ '^[0-9]{12}$'",
            name=op.f("ck_person_home_division_code_has_12_digits"),
        ),
        sa.CheckConstraint(
            "political_status IN ('01', '02', '03', '04', '05', '06', '07', '08', "
            "'09', '10', '11', '12', '13')",
            name=op.f("ck_person_political_status_known"),
        ),
        sa.CheckConstraint(
            "residence_division_code ~ '^[0-9]{12}$'",
            name=op.f("ck_person_residence_division_code_has_12_digits"),
        ),
        sa.CheckConstraint("sex IN ('0', '1', '2', '9')", name=op.f("ck_person_sex_known")),
        sa.CheckConstraint(
            "source_channel IN ('secondment', 'selected_graduate', 'western_plan', "
            "'college_student', 'returning_student', 'new_sector', 'agency_cadre', "
            "'volunteer', 'other')",
            name=op.f("ck_person_source_channel_known"),
        ),
        sa.CheckConstraint(
            "stay_intent IN ('will', 'may', 'unlikely')", name=op.f("ck_person_stay_intent_known")
        ),
        sa.CheckConstraint(
            "(reported_age IS NULL) = (reported_age_on IS NULL)",
            name=op.f("ck_person_reported_age_is_dated"),
        ),
        sa.CheckConstraint(
            "num_nulls(id_number_sealed, id_number_index, id_number_key_id) IN (0, 3)",
            name=op.f("ck_person_id_number_sealed_and_indexed"),
        ),
        sa.CheckConstraint(
            "num_nulls(phone_sealed, phone_index, phone_key_id) IN (0, 3)",
            name=op.f("ck_person_phone_sealed_and_indexed"),
        ),
        sa.CheckConstraint(
            "reported_age BETWEEN 0 AND 120", name=op.f("ck_person_reported_age_plausible")
        ),
        sa.ForeignKeyConstraint(
            ["organization_id"],
            ["organization.id"],
            name=op.f("fk_person_organization_id_organization"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person")),
    )
    op.create_index(
        "ix_person_name_grams", "person", ["name_grams"], unique=False, postgresql_using="gin"
    )
    op.create_index("ix_person_name_initials", "person", ["name_initials"], unique=False)
    op.create_index("ix_person_name_pinyin", "person", ["name_pinyin", "id"], unique=False)
    op.create_index("ix_person_org_path", "person", ["org_path", "name_pinyin", "id"], unique=False)
    op.create_index("ix_person_organization_id", "person", ["organization_id"], unique=False)
    op.create_index("ix_person_phone_index", "person", ["phone_index"], unique=False)
    op.create_index(
        "uq_person_id_number_index",
        "person",
        ["id_number_index"],
        unique=True,
        postgresql_where=sa.text("id_number_index IS NOT NULL"),
    )


def downgrade() -> None:
    op.drop_table("person")
    op.drop_table("organization_alias")
    op.drop_table("organization")
