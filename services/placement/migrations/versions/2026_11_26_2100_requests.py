"""Two-sided choice: whom branches ask for at their posts."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision: str = "requests_1"
down_revision: str | None = "sign_ups_1"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

ONE_SIDED = '{"is_used": false, "limit": 5, "opens_at": null, "closes_at": null}'


def upgrade() -> None:
    op.add_column(
        "round",
        sa.Column(
            "two_sided",
            postgresql.JSONB(astext_type=sa.Text()),
            server_default=sa.text(f"'{ONE_SIDED}'::jsonb"),
            nullable=False,
        ),
    )
    op.create_table(
        "branch_request",
        sa.Column("round_id", sa.Uuid(), nullable=False),
        sa.Column("post_id", sa.Uuid(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("organization_name", sa.Text(), nullable=False),
        sa.Column("org_path", sa.Text(collation="C"), nullable=False),
        sa.Column("person_ids", postgresql.ARRAY(sa.Uuid()), nullable=False),
        sa.Column("updated_by", sa.Uuid(), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.CheckConstraint("cardinality(person_ids) <= 20", name=op.f("ck_branch_request_twenty")),
        sa.ForeignKeyConstraint(
            ["round_id"],
            ["round.id"],
            name=op.f("fk_branch_request_round_id_round"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("round_id", "post_id", name=op.f("pk_branch_request")),
    )
    op.create_index(
        op.f("ix_branch_request_round_id_org_path_post_id"),
        "branch_request",
        ["round_id", "org_path", "post_id"],
    )


def downgrade() -> None:
    op.drop_table("branch_request")
    op.drop_column("round", "two_sided")
