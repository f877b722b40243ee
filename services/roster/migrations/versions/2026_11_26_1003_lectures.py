"""Lecture teams and their sessions."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "lectures_1"
down_revision: str | None = "practice_1"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    op.create_table(
        "lecture_team",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("organization_id", sa.Uuid(), nullable=False),
        sa.Column("org_path", sa.Text(collation="C"), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("themes", sa.ARRAY(sa.Text()), server_default=sa.text("'{}'"), nullable=False),
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
            "status IN ('active', 'dissolved')", name=op.f("ck_lecture_team_status_known")
        ),
        sa.ForeignKeyConstraint(
            ["organization_id"],
            ["organization.id"],
            name=op.f("fk_lecture_team_organization_id_organization"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_lecture_team")),
    )
    op.create_index(
        "ix_lecture_team_org_path", "lecture_team", ["org_path", "name", "id"], unique=False
    )
    op.create_index(
        "ix_lecture_team_organization_id", "lecture_team", ["organization_id"], unique=False
    )
    op.create_table(
        "lecturer",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("team_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("themes", sa.ARRAY(sa.Text()), server_default=sa.text("'{}'"), nullable=False),
        sa.Column("joined_on", sa.Date(), nullable=False),
        sa.Column("left_on", sa.Date(), nullable=True),
        sa.Column("version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
        ),
        sa.CheckConstraint("left_on >= joined_on", name=op.f("ck_lecturer_left_after_joining")),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_lecturer_person_id_person")
        ),
        sa.ForeignKeyConstraint(
            ["team_id"], ["lecture_team.id"], name=op.f("fk_lecturer_team_id_lecture_team")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_lecturer")),
    )
    op.create_index("ix_lecturer_person_id", "lecturer", ["person_id"], unique=False)
    op.create_index("ix_lecturer_team_id", "lecturer", ["team_id"], unique=False)
    op.create_index(
        "uq_lecturer_team_id_person_id_present",
        "lecturer",
        ["team_id", "person_id"],
        unique=True,
        postgresql_where=sa.text("left_on IS NULL"),
    )
    op.create_table(
        "lecture_session",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("team_id", sa.Uuid(), nullable=False),
        sa.Column("lecturer_id", sa.Uuid(), nullable=True),
        sa.Column("organization_id", sa.Uuid(), nullable=False),
        sa.Column("org_path", sa.Text(collation="C"), nullable=False),
        sa.Column("held_on", sa.Date(), nullable=False),
        sa.Column("theme", sa.Text(), nullable=False),
        sa.Column("audience", sa.Integer(), nullable=False),
        sa.Column("place", sa.Text(), nullable=True),
        sa.Column("voided_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("void_reason", sa.Text(), nullable=True),
        sa.Column("recorded_by", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
        ),
        sa.CheckConstraint(
            "(voided_at IS NULL) = (void_reason IS NULL)",
            name=op.f("ck_lecture_session_voided_has_reason"),
        ),
        sa.CheckConstraint("audience >= 0", name=op.f("ck_lecture_session_audience_not_negative")),
        sa.ForeignKeyConstraint(
            ["lecturer_id"], ["lecturer.id"], name=op.f("fk_lecture_session_lecturer_id_lecturer")
        ),
        sa.ForeignKeyConstraint(
            ["organization_id"],
            ["organization.id"],
            name=op.f("fk_lecture_session_organization_id_organization"),
        ),
        sa.ForeignKeyConstraint(
            ["team_id"], ["lecture_team.id"], name=op.f("fk_lecture_session_team_id_lecture_team")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_lecture_session")),
    )
    op.create_index(
        "ix_lecture_session_held_on", "lecture_session", ["held_on", "id"], unique=False
    )
    op.create_index(
        "ix_lecture_session_lecturer_id", "lecture_session", ["lecturer_id"], unique=False
    )
    op.create_index(
        "ix_lecture_session_org_path",
        "lecture_session",
        ["org_path", "held_on", "id"],
        unique=False,
    )
    op.create_index(
        "ix_lecture_session_organization_id", "lecture_session", ["organization_id"], unique=False
    )
    op.create_index(
        "ix_lecture_session_team_id", "lecture_session", ["team_id", "held_on"], unique=False
    )


def downgrade() -> None:
    op.drop_index("ix_lecture_session_team_id", table_name="lecture_session")
    op.drop_index("ix_lecture_session_organization_id", table_name="lecture_session")
    op.drop_index("ix_lecture_session_org_path", table_name="lecture_session")
    op.drop_index("ix_lecture_session_lecturer_id", table_name="lecture_session")
    op.drop_index("ix_lecture_session_held_on", table_name="lecture_session")
    op.drop_table("lecture_session")
    op.drop_index(
        "uq_lecturer_team_id_person_id_present",
        table_name="lecturer",
        postgresql_where=sa.text("left_on IS NULL"),
    )
    op.drop_index("ix_lecturer_team_id", table_name="lecturer")
    op.drop_index("ix_lecturer_person_id", table_name="lecturer")
    op.drop_table("lecturer")
    op.drop_index("ix_lecture_team_organization_id", table_name="lecture_team")
    op.drop_index("ix_lecture_team_org_path", table_name="lecture_team")
    op.drop_table("lecture_team")
