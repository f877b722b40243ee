"""What is known of a person beside the row: identities, consents, history, duplicates, erasure."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision: str = "people_2"
down_revision: str | None = "gram_text_1"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

_REFUSE_CHANGES = """
create function person_audit_refuse() returns trigger language plpgsql as $$
begin
    raise exception 'person_audit is append-only' using errcode = 'insufficient_privilege';
end $$
"""
_PURPOSES = """
insert into consent_purpose (key, label, wording, position) values
('roster', '名册管理',
 '为管理团员青年和团干部队伍，登记您的姓名、出生年月、学历、政治面貌、工作单位和联系方式。', 1),
('matching', '选派匹配',
 '为推荐您到合适的基层团组织任职，用您的志愿、专业、特长和住址所在社区计算匹配建议；'
 '结果由人决定，您可以要求说明理由。', 2),
('notice', '公示',
 '按规定公示您的姓名、性别、出生年月、现任和拟任职务；不公示证件号码、电话和住址。', 3),
('volunteering', '志愿服务记录', '记录您的志愿服务时长和内容，用于出具证明。', 4),
('handing_on', '对外提供',
 '向组织部门、人社部门等其他单位提供您的任职和考核信息；每次提供都有记录。', 5)
"""
# Periods are assumed and can be changed by whoever runs the installation.
_POLICIES = """
insert into retention_policy (id, key, from_on, days, mode, note)
select gen_random_uuid(), key, date '2026-01-01', days, mode, note
from (values
    ('unplaced_sign_ups', 365, 'propose', '报名后未选派（假定）'),
    ('withdrawn', 30, 'propose', '撤回名册管理同意后（假定）'),
    ('import_files', 90, 'execute', '导入文件原件（假定）'),
    ('service_records', 1095, 'keep', '任职结束后的在册期限（假定）'),
    ('erasure_grace', 15, 'keep', '删除申请的反悔期（假定）')
) policy (key, days, mode, note)
"""
# Whoever signed up before consents were kept did so on a form that said what it is for.
_TAKEN_OVER = """
insert into consent (id, person_id, purpose, basis, given_by, given_on, how, text_version)
select gen_random_uuid(), person.id, purpose.key, 'consent', 'person',
       (person.created_at at time zone 'Asia/Shanghai')::date, 'taken_over', 1
from person cross join (values ('roster'), ('matching')) purpose (key)
where person.source_channel in
    ('western_plan', 'college_student', 'returning_student', 'new_sector', 'volunteer')
"""


def _source_channels(more: str) -> None:
    op.drop_constraint(op.f("ck_person_source_channel_known"), "person")
    _checked(
        "source_channel_known",
        "source_channel IN ('secondment', 'selected_graduate', 'western_plan', 'college_student',"
        f" 'returning_student', 'new_sector', 'agency_cadre', 'volunteer'{more}, 'other')",
    )


def _checked(name: str, condition: str) -> None:
    """Add a CHECK without holding up writers while old rows are looked at."""
    op.execute(f"alter table person add constraint ck_person_{name} check ({condition}) not valid")
    op.execute(f"alter table person validate constraint ck_person_{name}")


def upgrade() -> None:
    _make_tables()
    _widen_person()
    op.execute(_REFUSE_CHANGES)
    op.execute(
        "create trigger person_audit_is_append_only before update or delete or truncate"
        " on person_audit for each statement execute function person_audit_refuse()"
    )
    op.execute(_PURPOSES)
    op.execute(_POLICIES)
    op.execute(_TAKEN_OVER)


def _make_tables() -> None:
    op.create_table(
        "consent_purpose",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("label", sa.Text(), nullable=False),
        sa.Column("wording", sa.Text(), nullable=False),
        sa.Column("text_version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column("is_active", sa.Boolean(), server_default=sa.text("true"), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.CheckConstraint(
            "text_version >= 1", name=op.f("ck_consent_purpose_text_version_positive")
        ),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_consent_purpose")),
    )
    op.create_table(
        "duplicate_pair",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("low_id", sa.Uuid(), nullable=False),
        sa.Column("high_id", sa.Uuid(), nullable=False),
        sa.Column("score", sa.Integer(), nullable=False),
        sa.Column("reasons", postgresql.ARRAY(sa.Text()), nullable=False),
        sa.Column("state", sa.Text(), server_default=sa.text("'open'"), nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column(
            "found_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False
        ),
        sa.Column("decided_by", sa.Uuid(), nullable=True),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.CheckConstraint(
            "state IN ('open', 'dismissed', 'merged')", name=op.f("ck_duplicate_pair_state_known")
        ),
        sa.CheckConstraint("low_id < high_id", name=op.f("ck_duplicate_pair_low_before_high")),
        sa.CheckConstraint(
            "score BETWEEN 0 AND 100", name=op.f("ck_duplicate_pair_score_in_range")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_duplicate_pair")),
        sa.UniqueConstraint("low_id", "high_id", name=op.f("uq_duplicate_pair_low_id_high_id")),
    )
    op.create_index("ix_duplicate_pair_high_id", "duplicate_pair", ["high_id"], unique=False)
    op.create_index(
        "ix_duplicate_pair_state", "duplicate_pair", ["state", "score", "id"], unique=False
    )
    op.create_table(
        "person_audit",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column(
            "at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False
        ),
        sa.Column("person_id", sa.Uuid(), nullable=True),
        sa.Column("org_path", sa.Text(collation="C"), nullable=False),
        sa.Column("actor", sa.Uuid(), nullable=True),
        sa.Column("action", sa.Text(), nullable=False),
        sa.Column(
            "fields", postgresql.ARRAY(sa.Text()), server_default=sa.text("'{}'"), nullable=False
        ),
        sa.Column("purpose", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person_audit")),
    )
    op.create_index(
        "ix_person_audit_org_path", "person_audit", ["org_path", "at", "id"], unique=False
    )
    op.create_index(
        "ix_person_audit_person_id", "person_audit", ["person_id", "at", "id"], unique=False
    )
    op.create_table(
        "retention_policy",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("from_on", sa.Date(), nullable=False),
        sa.Column("days", sa.Integer(), nullable=False),
        sa.Column("mode", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("set_by", sa.Uuid(), nullable=True),
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
        ),
        sa.CheckConstraint(
            "mode IN ('propose', 'execute', 'keep')", name=op.f("ck_retention_policy_mode_known")
        ),
        sa.CheckConstraint("days >= 1", name=op.f("ck_retention_policy_days_positive")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_retention_policy")),
    )
    op.create_index(
        "uq_retention_policy_key_from_on", "retention_policy", ["key", "from_on"], unique=True
    )
    op.create_table(
        "retention_run",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("policy", sa.Text(), nullable=False),
        sa.Column(
            "at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False
        ),
        sa.Column("cutoff_on", sa.Date(), nullable=False),
        sa.Column("proposed", sa.Integer(), nullable=False),
        sa.Column("executed", sa.Integer(), nullable=False),
        sa.Column("org_path", sa.Text(collation="C"), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_retention_run")),
    )
    op.create_index("ix_retention_run_at", "retention_run", ["at", "id"], unique=False)
    op.create_table(
        "consent",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("purpose", sa.Text(), nullable=False),
        sa.Column("basis", sa.Text(), nullable=False),
        sa.Column("given_by", sa.Text(), nullable=False),
        sa.Column("given_on", sa.Date(), nullable=False),
        sa.Column("how", sa.Text(), nullable=False),
        sa.Column("text_version", sa.Integer(), nullable=False),
        sa.Column("withdrawn_on", sa.Date(), nullable=True),
        sa.Column("recorded_by", sa.Uuid(), nullable=True),
        sa.Column("version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
        ),
        sa.CheckConstraint(
            "basis IN ('consent', 'statutory_duty')", name=op.f("ck_consent_basis_known")
        ),
        sa.CheckConstraint(
            "given_by IN ('person', 'guardian', 'office')", name=op.f("ck_consent_given_by_known")
        ),
        sa.CheckConstraint(
            "how IN ('online', 'paper', 'sign_up', 'statement', 'taken_over')",
            name=op.f("ck_consent_how_known"),
        ),
        sa.CheckConstraint(
            "withdrawn_on >= given_on", name=op.f("ck_consent_withdrawn_after_given")
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_consent_person_id_person")
        ),
        sa.ForeignKeyConstraint(
            ["purpose"], ["consent_purpose.key"], name=op.f("fk_consent_purpose_consent_purpose")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_consent")),
    )
    op.create_index("ix_consent_person_id", "consent", ["person_id", "purpose"], unique=False)
    op.create_index(
        "uq_consent_person_id_purpose_live",
        "consent",
        ["person_id", "purpose"],
        unique=True,
        postgresql_where=sa.text("withdrawn_on IS NULL"),
    )
    op.create_table(
        "correction",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("field", sa.Text(), nullable=False),
        sa.Column("value_sealed", sa.LargeBinary(), nullable=True),
        sa.Column("value_key_id", sa.Text(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("state", sa.Text(), server_default=sa.text("'open'"), nullable=False),
        sa.Column("answer", sa.Text(), nullable=True),
        sa.Column("asked_by", sa.Uuid(), nullable=False),
        sa.Column(
            "asked_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False
        ),
        sa.Column("decided_by", sa.Uuid(), nullable=True),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.CheckConstraint(
            "state IN ('open', 'accepted', 'refused')", name=op.f("ck_correction_state_known")
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_correction_person_id_person")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_correction")),
    )
    op.create_index("ix_correction_person_id", "correction", ["person_id"], unique=False)
    op.create_index("ix_correction_state", "correction", ["state", "asked_at", "id"], unique=False)
    op.create_table(
        "erasure",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("origin", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("policy", sa.Text(), nullable=True),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("asked_by", sa.Uuid(), nullable=True),
        sa.Column(
            "asked_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False
        ),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.CheckConstraint(
            "(state IN ('pending', 'done')) <= (due_on IS NOT NULL)",
            name=op.f("ck_erasure_due_when_pending"),
        ),
        sa.CheckConstraint(
            "origin IN ('person', 'office', 'retention')", name=op.f("ck_erasure_origin_known")
        ),
        sa.CheckConstraint(
            "state IN ('proposed', 'pending', 'undone', 'done')",
            name=op.f("ck_erasure_state_known"),
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_erasure_person_id_person")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_erasure")),
    )
    op.create_index("ix_erasure_person_id", "erasure", ["person_id"], unique=False)
    op.create_index("ix_erasure_state", "erasure", ["state", "due_on"], unique=False)
    op.create_index(
        "uq_erasure_person_id_open",
        "erasure",
        ["person_id"],
        unique=True,
        postgresql_where=sa.text("state IN ('proposed', 'pending')"),
    )
    op.create_table(
        "person_alias",
        sa.Column("old_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_person_alias_person_id_person")
        ),
        sa.PrimaryKeyConstraint("old_id", name=op.f("pk_person_alias")),
    )
    op.create_index("ix_person_alias_person_id", "person_alias", ["person_id"], unique=False)
    op.create_table(
        "person_education",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("education", sa.Text(), nullable=False),
        sa.Column("degree", sa.Text(), nullable=True),
        sa.Column("school", sa.Text(), nullable=True),
        sa.Column("major", sa.Text(), nullable=True),
        sa.Column("mode", sa.Text(), nullable=False),
        sa.Column("from_month", sa.Text(), nullable=True),
        sa.Column("to_month", sa.Text(), nullable=True),
        sa.Column("is_highest", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
        ),
        sa.CheckConstraint(
            "mode IN ('full_time', 'on_the_job')", name=op.f("ck_person_education_mode_known")
        ),
        sa.CheckConstraint(
            "to_month >= from_month", name=op.f("ck_person_education_to_after_from")
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_person_education_person_id_person")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person_education")),
    )
    op.create_index(
        "ix_person_education_person_id",
        "person_education",
        ["person_id", "from_month", "id"],
        unique=False,
    )
    op.create_index(
        "uq_person_education_person_id_highest",
        "person_education",
        ["person_id"],
        unique=True,
        postgresql_where=sa.text("is_highest"),
    )
    op.create_table(
        "person_identity",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("from_on", sa.Date(), nullable=True),
        sa.Column("to_on", sa.Date(), nullable=True),
        sa.Column("unit", sa.Text(), nullable=True),
        sa.Column("source_document", sa.Text(), nullable=True),
        sa.Column("version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
        ),
        sa.CheckConstraint("to_on >= from_on", name=op.f("ck_person_identity_to_after_from")),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_person_identity_person_id_person")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person_identity")),
    )
    op.create_index(
        "ix_person_identity_kind", "person_identity", ["kind", "person_id"], unique=False
    )
    op.create_index(
        "ix_person_identity_person_id",
        "person_identity",
        ["person_id", "from_on", "id"],
        unique=False,
    )
    op.create_table(
        "person_merge",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("survivor_id", sa.Uuid(), nullable=False),
        sa.Column("loser_id", sa.Uuid(), nullable=False),
        sa.Column("org_path", sa.Text(collation="C"), nullable=False),
        sa.Column("pair_id", sa.Uuid(), nullable=True),
        sa.Column("kept", postgresql.JSONB(astext_type=sa.Text()), nullable=True),
        sa.Column("merged_by", sa.Uuid(), nullable=False),
        sa.Column(
            "merged_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("clock_timestamp()"),
            nullable=False,
        ),
        sa.Column("undone_by", sa.Uuid(), nullable=True),
        sa.Column("undone_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.ForeignKeyConstraint(
            ["survivor_id"], ["person.id"], name=op.f("fk_person_merge_survivor_id_person")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person_merge")),
    )
    op.create_index(
        "ix_person_merge_org_path", "person_merge", ["org_path", "merged_at", "id"], unique=False
    )
    op.create_index(
        "ix_person_merge_survivor_id", "person_merge", ["survivor_id", "merged_at"], unique=False
    )
    op.create_table(
        "person_past",
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("until_on", sa.Date(), nullable=False),
        sa.Column("organization_id", sa.Uuid(), nullable=False),
        sa.Column("org_path", sa.Text(collation="C"), nullable=False),
        sa.Column("political_status", sa.Text(), nullable=True),
        sa.Column("is_league_member", sa.Boolean(), nullable=False),
        sa.Column("changed_by", sa.Uuid(), nullable=True),
        sa.Column(
            "changed_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
        ),
        sa.ForeignKeyConstraint(
            ["organization_id"],
            ["organization.id"],
            name=op.f("fk_person_past_organization_id_organization"),
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_person_past_person_id_person")
        ),
        sa.PrimaryKeyConstraint("person_id", "until_on", name=op.f("pk_person_past")),
    )
    op.create_index(
        "ix_person_past_organization_id", "person_past", ["organization_id"], unique=False
    )


def _widen_person() -> None:
    op.add_column("person", sa.Column("party_joined_on", sa.Date(), nullable=True))
    op.add_column("person", sa.Column("league_joined_on", sa.Date(), nullable=True))
    op.add_column("person", sa.Column("league_left_on", sa.Date(), nullable=True))
    op.add_column("person", sa.Column("sending_unit", sa.Text(), nullable=True))
    op.add_column("person", sa.Column("sending_unit_kind", sa.Text(), nullable=True))
    op.add_column("person", sa.Column("found_how", sa.Text(), nullable=True))
    op.add_column("person", sa.Column("found_on", sa.Date(), nullable=True))
    op.add_column("person", sa.Column("found_by", sa.Text(), nullable=True))
    op.add_column("person", sa.Column("managed_since", sa.Date(), nullable=True))
    op.add_column("person", sa.Column("erased_at", sa.DateTime(timezone=True), nullable=True))
    op.create_index(
        "ix_person_name_pinyin_birth_month", "person", ["name_pinyin", "birth_month"], unique=False
    )
    op.create_index(
        "ix_person_source_channel", "person", ["source_channel", "org_path"], unique=False
    )
    _source_channels(", 'local_student'")
    _checked(
        "sending_unit_kind_known",
        "sending_unit_kind IN ('township', 'soe', 'hospital', 'agency', 'institution',"
        " 'school', 'other')",
    )
    _checked("league_left_after_joined", "league_left_on >= league_joined_on")


def downgrade() -> None:
    _narrow_person()
    _drop_tables()


def _narrow_person() -> None:
    op.execute(
        "update person set source_channel = 'college_student'"
        " where source_channel = 'local_student'"
    )
    _source_channels("")
    op.drop_constraint(op.f("ck_person_league_left_after_joined"), "person")
    op.drop_constraint(op.f("ck_person_sending_unit_kind_known"), "person")
    op.drop_index("ix_person_source_channel", table_name="person")
    op.drop_index("ix_person_name_pinyin_birth_month", table_name="person")
    op.drop_column("person", "erased_at")
    op.drop_column("person", "managed_since")
    op.drop_column("person", "found_by")
    op.drop_column("person", "found_on")
    op.drop_column("person", "found_how")
    op.drop_column("person", "sending_unit_kind")
    op.drop_column("person", "sending_unit")
    op.drop_column("person", "league_left_on")
    op.drop_column("person", "league_joined_on")
    op.drop_column("person", "party_joined_on")


def _drop_tables() -> None:
    op.drop_index("ix_person_past_organization_id", table_name="person_past")
    op.drop_table("person_past")
    op.drop_index("ix_person_merge_survivor_id", table_name="person_merge")
    op.drop_index("ix_person_merge_org_path", table_name="person_merge")
    op.drop_table("person_merge")
    op.drop_index("ix_person_identity_person_id", table_name="person_identity")
    op.drop_index("ix_person_identity_kind", table_name="person_identity")
    op.drop_table("person_identity")
    op.drop_index(
        "uq_person_education_person_id_highest",
        table_name="person_education",
        postgresql_where=sa.text("is_highest"),
    )
    op.drop_index("ix_person_education_person_id", table_name="person_education")
    op.drop_table("person_education")
    op.drop_index("ix_person_alias_person_id", table_name="person_alias")
    op.drop_table("person_alias")
    op.drop_index(
        "uq_erasure_person_id_open",
        table_name="erasure",
        postgresql_where=sa.text("state IN ('proposed', 'pending')"),
    )
    op.drop_index("ix_erasure_state", table_name="erasure")
    op.drop_index("ix_erasure_person_id", table_name="erasure")
    op.drop_table("erasure")
    op.drop_index("ix_correction_state", table_name="correction")
    op.drop_index("ix_correction_person_id", table_name="correction")
    op.drop_table("correction")
    op.drop_index(
        "uq_consent_person_id_purpose_live",
        table_name="consent",
        postgresql_where=sa.text("withdrawn_on IS NULL"),
    )
    op.drop_index("ix_consent_person_id", table_name="consent")
    op.drop_table("consent")
    op.drop_index("ix_retention_run_at", table_name="retention_run")
    op.drop_table("retention_run")
    op.drop_index("uq_retention_policy_key_from_on", table_name="retention_policy")
    op.drop_table("retention_policy")
    op.drop_index("ix_person_audit_person_id", table_name="person_audit")
    op.drop_index("ix_person_audit_org_path", table_name="person_audit")
    op.drop_table("person_audit")
    op.drop_index("ix_duplicate_pair_state", table_name="duplicate_pair")
    op.drop_index("ix_duplicate_pair_high_id", table_name="duplicate_pair")
    op.drop_table("duplicate_pair")
    op.drop_table("consent_purpose")
    op.execute("drop function person_audit_refuse()")
