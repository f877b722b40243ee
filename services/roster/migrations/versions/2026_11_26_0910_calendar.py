"""The working calendar, with the notices of 2004 to 2026."""

import csv
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import sqlalchemy as sa
from alembic import op

revision: str = "calendar_1"
down_revision: str | None = "service_life_1"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

KNOWN = Path(__file__).parents[1] / "data" / "calendar_2004_2026.csv"
"""Days of the State Council's yearly notices, as the package chinesecalendar 1.11 (MIT) lists
them."""


def upgrade() -> None:
    years = op.create_table(
        "calendar_year",
        sa.Column("year", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("document_no", sa.Text(), nullable=True),
        sa.Column("loaded_by", sa.Uuid(), nullable=True),
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
        sa.PrimaryKeyConstraint("year", name=op.f("pk_calendar_year")),
    )
    days = op.create_table(
        "calendar_day",
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "kind IN ('holiday', 'workday')", name=op.f("ck_calendar_day_kind_known")
        ),
        sa.ForeignKeyConstraint(
            ["year"], ["calendar_year.year"], name=op.f("fk_calendar_day_year_calendar_year")
        ),
        sa.PrimaryKeyConstraint("day", name=op.f("pk_calendar_day")),
    )
    op.create_index("ix_calendar_day_year", "calendar_day", ["year", "day"])
    with KNOWN.open(encoding="utf-8", newline="") as file:
        rows = [
            {"day": date.fromisoformat(row["day"]), "kind": row["kind"], "name": row["name"]}
            for row in csv.DictReader(file)
        ]
    op.bulk_insert(years, [{"year": year} for year in sorted({row["day"].year for row in rows})])
    op.bulk_insert(days, [row | {"year": row["day"].year} for row in rows])


def downgrade() -> None:
    op.drop_table("calendar_day")
    op.drop_table("calendar_year")
