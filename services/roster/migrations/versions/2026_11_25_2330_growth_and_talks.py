"""Growth files fed by other services, and sealed talks."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision: str = "growth_1"
down_revision: str | None = "volunteers_1"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    op.create_table(
        "feed_cursor",
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("position", sa.BigInteger(), nullable=False),
        sa.Column(
            "moved_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False
        ),
        sa.PrimaryKeyConstraint("source", name=op.f("pk_feed_cursor")),
    )
    op.create_table(
        "inbox_event",
        sa.Column("event_id", sa.Uuid(), nullable=False),
        sa.Column(
            "received_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
        ),
        sa.PrimaryKeyConstraint("event_id", name=op.f("pk_inbox_event")),
    )
    op.create_index(
        op.f("ix_inbox_event_received_at"), "inbox_event", ["received_at"], unique=False
    )
    op.create_table(
        "talk_reading",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        sa.Column("record_id", sa.Uuid(), nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("as_person", sa.Boolean(), nullable=False),
        sa.Column(
            "at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False
        ),
        sa.CheckConstraint(
            "what IN ('talk', 'talk_list', 'early_sign')", name=op.f("ck_talk_reading_what_known")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_talk_reading")),
    )
    op.create_index("ix_talk_reading_record_id", "talk_reading", ["record_id", "at"], unique=False)
    op.create_table(
        "growth_event",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("event_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("type", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("occurred_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("data", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
        ),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["person.id"],
            name=op.f("fk_growth_event_person_id_person"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_growth_event")),
        sa.UniqueConstraint("event_id", name=op.f("uq_growth_event_event_id")),
    )
    op.create_index(
        "ix_growth_event_person_id", "growth_event", ["person_id", "occurred_at"], unique=False
    )
    op.create_table(
        "talk",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("org_path", sa.Text(collation="C"), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), server_default=sa.text("'recorded'"), nullable=False),
        sa.Column("held_on", sa.Date(), nullable=False),
        sa.Column("content_sealed", sa.LargeBinary(), nullable=False),
        sa.Column("content_key_id", sa.Text(), nullable=False),
        sa.Column("statement_sealed", sa.LargeBinary(), nullable=True),
        sa.Column("statement_key_id", sa.Text(), nullable=True),
        sa.Column("statement_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("given_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("signed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("signed_how", sa.Text(), nullable=True),
        sa.Column("effect_until", sa.Date(), nullable=True),
        sa.Column("keep_until", sa.Date(), nullable=False),
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
            "(state = 'recorded') = (given_at IS NULL)", name=op.f("ck_talk_given_is_dated")
        ),
        sa.CheckConstraint(
            "(state = 'signed') = (signed_at IS NOT NULL)", name=op.f("ck_talk_signed_is_dated")
        ),
        sa.CheckConstraint(
            "kind IN ('care', 'remind', 'admonish')", name=op.f("ck_talk_kind_known")
        ),
        sa.CheckConstraint(
            "signed_how IN ('in_app', 'on_paper')", name=op.f("ck_talk_signed_how_known")
        ),
        sa.CheckConstraint(
            "state IN ('recorded', 'given', 'signed')", name=op.f("ck_talk_state_known")
        ),
        sa.CheckConstraint(
            "(statement_sealed IS NULL) = (statement_key_id IS NULL)",
            name=op.f("ck_talk_statement_has_key"),
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_talk_person_id_person"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_talk")),
    )
    op.create_index("ix_talk_keep_until", "talk", ["keep_until"], unique=False)
    op.create_index("ix_talk_org_path", "talk", ["org_path", "held_on", "id"], unique=False)
    op.create_index("ix_talk_person_id", "talk", ["person_id"], unique=False)
    op.create_table(
        "early_sign",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("org_path", sa.Text(collation="C"), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("observed_on", sa.Date(), nullable=False),
        sa.Column("content_sealed", sa.LargeBinary(), nullable=False),
        sa.Column("content_key_id", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), server_default=sa.text("'open'"), nullable=False),
        sa.Column("talk_id", sa.Uuid(), nullable=True),
        sa.Column("keep_until", sa.Date(), nullable=False),
        sa.Column("recorded_by", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
        ),
        sa.CheckConstraint(
            "source IN ('assessment', 'attendance', 'task', 'petition', 'inspection', 'audit')",
            name=op.f("ck_early_sign_source_known"),
        ),
        sa.CheckConstraint("state IN ('open', 'closed')", name=op.f("ck_early_sign_state_known")),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["person.id"],
            name=op.f("fk_early_sign_person_id_person"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["talk_id"], ["talk.id"], name=op.f("fk_early_sign_talk_id_talk"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_early_sign")),
    )
    op.create_index("ix_early_sign_keep_until", "early_sign", ["keep_until"], unique=False)
    op.create_index(
        "ix_early_sign_org_path", "early_sign", ["org_path", "observed_on", "id"], unique=False
    )
    op.create_index("ix_early_sign_person_id", "early_sign", ["person_id"], unique=False)
    op.create_table(
        "talk_addendum",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("talk_id", sa.Uuid(), nullable=False),
        sa.Column("by_person", sa.Boolean(), nullable=False),
        sa.Column("words_sealed", sa.LargeBinary(), nullable=False),
        sa.Column("words_key_id", sa.Text(), nullable=False),
        sa.Column("recorded_by", sa.Uuid(), nullable=False),
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
        ),
        sa.ForeignKeyConstraint(
            ["talk_id"], ["talk.id"], name=op.f("fk_talk_addendum_talk_id_talk"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_talk_addendum")),
    )
    op.create_index(
        "ix_talk_addendum_talk_id", "talk_addendum", ["talk_id", "created_at"], unique=False
    )


def downgrade() -> None:
    op.drop_index("ix_talk_addendum_talk_id", table_name="talk_addendum")
    op.drop_table("talk_addendum")
    op.drop_index("ix_early_sign_person_id", table_name="early_sign")
    op.drop_index("ix_early_sign_org_path", table_name="early_sign")
    op.drop_index("ix_early_sign_keep_until", table_name="early_sign")
    op.drop_table("early_sign")
    op.drop_index("ix_talk_person_id", table_name="talk")
    op.drop_index("ix_talk_org_path", table_name="talk")
    op.drop_index("ix_talk_keep_until", table_name="talk")
    op.drop_table("talk")
    op.drop_index("ix_growth_event_person_id", table_name="growth_event")
    op.drop_table("growth_event")
    op.drop_index("ix_talk_reading_record_id", table_name="talk_reading")
    op.drop_table("talk_reading")
    op.drop_index(op.f("ix_inbox_event_received_at"), table_name="inbox_event")
    op.drop_table("inbox_event")
    op.drop_table("feed_cursor")
