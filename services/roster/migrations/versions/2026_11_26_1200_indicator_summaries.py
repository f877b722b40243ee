"""Summaries of indicators, and the triggers that mark what changed.

Triggers, because eight slices and COPY write the tables a tally rests on, and a change that is not
marked would be a wrong figure. Statement level: one insert per statement, whatever its size.
"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision: str = "summaries_1"
down_revision: str | None = "import_parts_1"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

PATHS = {
    "organization": "select path from {rows}",
    "post": "select org_path from {rows}",
    "establishment_entry": "select org_path from {rows}",
    "appointment": "select org_path from {rows} union select other.org_path from appointment other"
    " where other.person_id in (select person_id from {rows})",
    "check_in": "select other.org_path from appointment other where other.person_id in"
    " (select one.person_id from appointment one"
    " where one.id in (select appointment_id from {rows}))",
    "absence": "select other.org_path from appointment other where other.person_id in"
    " (select one.person_id from appointment one"
    " where one.id in (select appointment_id from {rows}))",
    "duty_log": "select other.org_path from appointment other where other.person_id in"
    " (select person_id from {rows})",
    "person_identity": "select other.org_path from appointment other where other.person_id in"
    " (select person_id from {rows})",
}
"""The organizations that rows of a table touch: a person's change touches all they serve at."""
PEOPLE_CHANGED = (
    "select other.org_path from appointment other where other.person_id in"
    " (select a.id from new_rows a join old_rows b on b.id = a.id where {changed})"
)
PERSON_COLUMNS = (
    "birth_month", "birth_on", "sex", "education", "source_channel", "major",
    "employment_identity",
)  # fmt: skip


def upgrade() -> None:
    _tables()
    for table, paths in PATHS.items():
        _trigger(table, "insert", "new table as new_rows", paths.format(rows="new_rows"))
        _trigger(table, "delete", "old table as old_rows", paths.format(rows="old_rows"))
        both = f"{paths.format(rows='new_rows')} union {paths.format(rows='old_rows')}"
        _trigger(table, "update", "old table as old_rows new table as new_rows", both)
    changed = " or ".join(f"a.{name} is distinct from b.{name}" for name in PERSON_COLUMNS)
    both = "old table as old_rows new table as new_rows"
    _trigger("person", "update", both, PEOPLE_CHANGED.format(changed=changed))
    op.execute("insert into indicator_mark (path) select path from organization")
    op.execute("insert into indicator_day (id, day) values (1, '2000-01-01')")


def _trigger(table: str, event: str, transition: str, paths: str) -> None:
    name = f"indicator_mark_{table}_{event}"
    op.execute(
        f"create function {name}() returns trigger language plpgsql as $$ begin"
        f" insert into indicator_mark (path) {paths}; return null; end $$"
    )
    op.execute(
        f"create trigger {name} after {event} on {table} referencing {transition}"
        f" for each statement execute function {name}()"
    )


def _tables() -> None:
    op.create_table(
        "indicator_mark",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        sa.Column("path", sa.Text(collation="C"), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_indicator_mark")),
    )
    op.create_index("ix_indicator_mark_path", "indicator_mark", ["path"])
    now = {"server_default": sa.text("now()"), "nullable": False}
    op.create_table(
        "indicator_own",
        sa.Column("path", sa.Text(collation="C"), nullable=False),
        sa.Column("tally", postgresql.JSONB(), nullable=False),
        sa.Column("deductions", postgresql.JSONB(), server_default=sa.text("'{}'"), nullable=False),
        sa.Column("counted_at", sa.DateTime(timezone=True), **now),
        sa.PrimaryKeyConstraint("path", name=op.f("pk_indicator_own")),
    )
    op.create_table(
        "indicator_rollup",
        sa.Column("path", sa.Text(collation="C"), nullable=False),
        sa.Column("tally", postgresql.JSONB(), nullable=False),
        sa.Column("counted_at", sa.DateTime(timezone=True), **now),
        sa.PrimaryKeyConstraint("path", name=op.f("pk_indicator_rollup")),
    )
    op.create_table(
        "indicator_day",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.CheckConstraint("id = 1", name=op.f("ck_indicator_day_one_row")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_indicator_day")),
    )
    served = sa.text("state IN ('in_office', 'ended')")
    op.create_index(
        "ix_appointment_starts_on", "appointment", ["starts_on"], postgresql_where=served
    )
    op.create_index(
        "ix_appointment_ended_on",
        "appointment",
        ["ended_on"],
        postgresql_where=sa.text("state = 'ended'"),
    )


def downgrade() -> None:
    events = [(table, event) for table in PATHS for event in ("insert", "delete", "update")]
    for table, event in [*events, ("person", "update")]:
        name = f"indicator_mark_{table}_{event}"
        op.execute(f"drop trigger {name} on {table}")
        op.execute(f"drop function {name}()")
    op.drop_index("ix_appointment_ended_on", table_name="appointment")
    op.drop_index("ix_appointment_starts_on", table_name="appointment")
    for table in ("indicator_day", "indicator_rollup", "indicator_own"):
        op.drop_table(table)
    op.drop_index("ix_indicator_mark_path", table_name="indicator_mark")
    op.drop_table("indicator_mark")
