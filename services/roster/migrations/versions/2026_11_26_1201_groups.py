"""Grids, leading groups with their seats, liaison groups."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision: str = "groups_1"
down_revision: str | None = "summaries_1"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    op.create_table(
        "leading_group",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("organization_id", sa.Uuid(), nullable=False),
        sa.Column("org_path", sa.Text(collation="C"), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("task", sa.Text(), nullable=False),
        sa.Column("office", sa.Text(), nullable=True),
        sa.Column("document_no", sa.Text(), nullable=True),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=True),
        sa.Column("finished_on", sa.Date(), nullable=True),
        sa.Column("finish_note", sa.Text(), nullable=True),
        sa.Column(
            "plan",
            postgresql.JSONB(astext_type=sa.Text()),
            server_default=sa.text("'{}'"),
            nullable=False,
        ),
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
        sa.CheckConstraint("ends_on >= starts_on", name=op.f("ck_leading_group_ends_after_start")),
        sa.CheckConstraint(
            "finished_on >= starts_on", name=op.f("ck_leading_group_finished_after_start")
        ),
        sa.ForeignKeyConstraint(
            ["organization_id"],
            ["organization.id"],
            name=op.f("fk_leading_group_organization_id_organization"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_leading_group")),
    )
    op.create_index(
        "ix_leading_group_org_path", "leading_group", ["org_path", "starts_on", "id"], unique=False
    )
    op.create_table(
        "grid",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("organization_id", sa.Uuid(), nullable=False),
        sa.Column("org_path", sa.Text(collation="C"), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("area", sa.Text(), nullable=True),
        sa.Column("households", sa.Integer(), nullable=True),
        sa.Column("responsible_id", sa.Uuid(), nullable=True),
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
        sa.CheckConstraint("households >= 0", name=op.f("ck_grid_households_not_negative")),
        sa.ForeignKeyConstraint(
            ["organization_id"],
            ["organization.id"],
            name=op.f("fk_grid_organization_id_organization"),
        ),
        sa.ForeignKeyConstraint(
            ["responsible_id"], ["person.id"], name=op.f("fk_grid_responsible_id_person")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_grid")),
    )
    op.create_index("ix_grid_org_path", "grid", ["org_path", "code", "id"], unique=False)
    op.create_index("ix_grid_responsible_id", "grid", ["responsible_id"], unique=False)
    op.create_index(
        "uq_grid_organization_id_code", "grid", ["organization_id", "code"], unique=True
    )
    op.create_table(
        "leading_group_seat",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("group_id", sa.Uuid(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("order_no", sa.Integer(), nullable=False),
        sa.Column("post_id", sa.Uuid(), nullable=True),
        sa.Column("person_id", sa.Uuid(), nullable=True),
        sa.Column("holder_name", sa.Text(), nullable=True),
        sa.Column("title", sa.Text(), nullable=True),
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
        ),
        sa.CheckConstraint(
            "role IN ('head', 'deputy', 'member', 'office_head')",
            name=op.f("ck_leading_group_seat_role_known"),
        ),
        sa.CheckConstraint(
            "num_nonnulls(post_id, person_id, holder_name) = 1",
            name=op.f("ck_leading_group_seat_held_in_one_way"),
        ),
        sa.ForeignKeyConstraint(
            ["group_id"],
            ["leading_group.id"],
            name=op.f("fk_leading_group_seat_group_id_leading_group"),
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_leading_group_seat_person_id_person")
        ),
        sa.ForeignKeyConstraint(
            ["post_id"], ["post.id"], name=op.f("fk_leading_group_seat_post_id_post")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_leading_group_seat")),
    )
    op.create_index(
        "ix_leading_group_seat_group_id",
        "leading_group_seat",
        ["group_id", "order_no", "id"],
        unique=False,
    )
    op.create_index(
        "ix_leading_group_seat_person_id", "leading_group_seat", ["person_id"], unique=False
    )
    op.create_index(
        "ix_leading_group_seat_post_id", "leading_group_seat", ["post_id"], unique=False
    )
    op.create_table(
        "liaison_group",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("organization_id", sa.Uuid(), nullable=False),
        sa.Column("org_path", sa.Text(collation="C"), nullable=False),
        sa.Column("tier", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("secretary_id", sa.Uuid(), nullable=True),
        sa.Column("member_count", sa.Integer(), nullable=True),
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
            "tier IN ('county', 'township', 'village', 'grid')",
            name=op.f("ck_liaison_group_tier_known"),
        ),
        sa.CheckConstraint(
            "member_count >= 0", name=op.f("ck_liaison_group_member_count_not_negative")
        ),
        sa.ForeignKeyConstraint(
            ["organization_id"],
            ["organization.id"],
            name=op.f("fk_liaison_group_organization_id_organization"),
        ),
        sa.ForeignKeyConstraint(
            ["secretary_id"], ["person.id"], name=op.f("fk_liaison_group_secretary_id_person")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_liaison_group")),
    )
    op.create_index(
        "ix_liaison_group_org_path", "liaison_group", ["org_path", "name", "id"], unique=False
    )
    op.create_index(
        "ix_liaison_group_secretary_id", "liaison_group", ["secretary_id"], unique=False
    )
    op.create_index(
        "uq_liaison_group_organization_id_name",
        "liaison_group",
        ["organization_id", "name"],
        unique=True,
    )


def downgrade() -> None:
    op.drop_index("uq_liaison_group_organization_id_name", table_name="liaison_group")
    op.drop_index("ix_liaison_group_secretary_id", table_name="liaison_group")
    op.drop_index("ix_liaison_group_org_path", table_name="liaison_group")
    op.drop_table("liaison_group")
    op.drop_index("ix_leading_group_seat_post_id", table_name="leading_group_seat")
    op.drop_index("ix_leading_group_seat_person_id", table_name="leading_group_seat")
    op.drop_index("ix_leading_group_seat_group_id", table_name="leading_group_seat")
    op.drop_table("leading_group_seat")
    op.drop_index("uq_grid_organization_id_code", table_name="grid")
    op.drop_index("ix_grid_responsible_id", table_name="grid")
    op.drop_index("ix_grid_org_path", table_name="grid")
    op.drop_table("grid")
    op.drop_index("ix_leading_group_org_path", table_name="leading_group")
    op.drop_table("leading_group")
