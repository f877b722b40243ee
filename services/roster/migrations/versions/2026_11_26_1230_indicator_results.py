"""Results of assessment count in the tallies, and so do open seats and awaited check-ins.

Everything is marked, so that the worker sums it up again with the new kinds.
"""

from collections.abc import Sequence

from alembic import op

revision: str = "indicator_results_1"
down_revision: str | None = "credit_codes_1"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

PATHS = (
    "select other.org_path from appointment other where other.person_id in"
    " (select person_id from {rows})"
)


EVENTS = {"insert": ("new",), "delete": ("old",), "update": ("old", "new")}


def upgrade() -> None:
    for event, tables in EVENTS.items():
        name = f"indicator_mark_growth_event_{event}"
        paths = " union ".join(PATHS.format(rows=f"{one}_rows") for one in tables)
        transition = " ".join(f"{one} table as {one}_rows" for one in tables)
        op.execute(
            f"create function {name}() returns trigger language plpgsql as $$ begin"
            f" insert into indicator_mark (path) {paths}; return null; end $$"
        )
        op.execute(
            f"create trigger {name} after {event} on growth_event"
            f" referencing {transition}"
            f" for each statement execute function {name}()"
        )
    op.execute("insert into indicator_mark (path) select path from organization")


def downgrade() -> None:
    for event in EVENTS:
        name = f"indicator_mark_growth_event_{event}"
        op.execute(f"drop trigger {name} on growth_event")
        op.execute(f"drop function {name}()")
