"""Work units and posts by part of their name."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "searching_1"
down_revision: str | None = "training_2"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

GRAMS = """
create function text_grams(whole text) returns text[] language sql immutable as $$
    select coalesce(array_agg(distinct gram), '{}')
    from (select regexp_replace(lower(normalize(whole, nfkc)), '\\s', '', 'g') as plain) squeezed
    cross join lateral (
        select substr(plain, at, width) as gram
        from generate_series(1, 2) width, generate_series(1, length(plain) - width + 1) at
    ) grams
$$
"""
NOTE_UNITS = """
create function note_work_units() returns trigger language plpgsql as $$ begin
    insert into work_unit (name, grams)
    select name, text_grams(name)
    from (select distinct work_unit as name from new_rows where work_unit is not null) units
    where not exists (select from work_unit known where known.name = units.name);
    return null;
end $$
"""


def upgrade() -> None:
    op.create_table(
        "work_unit",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("grams", sa.ARRAY(sa.Text()), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_work_unit")),
    )
    op.create_index("ix_work_unit_name", "work_unit", ["name"])
    op.execute(GRAMS)
    op.execute(NOTE_UNITS)
    op.execute(
        "insert into work_unit (name, grams) select name, text_grams(name) from"
        " (select distinct work_unit as name from person where work_unit is not null) units"
    )
    op.create_index("ix_work_unit_grams", "work_unit", ["grams"], postgresql_using="gin")
    for event in ("insert", "update"):
        op.execute(
            f"create trigger note_work_units_{event} after {event} on person"
            " referencing new table as new_rows"
            " for each statement execute function note_work_units()"
        )
    op.create_index("ix_person_work_unit", "person", ["work_unit"])
    op.create_index("ix_post_title", "post", ["title", "org_path"])


def downgrade() -> None:
    op.drop_index("ix_post_title", table_name="post")
    op.drop_index("ix_person_work_unit", table_name="person")
    for event in ("insert", "update"):
        op.execute(f"drop trigger note_work_units_{event} on person")
    op.execute("drop function note_work_units()")
    op.execute("drop function text_grams(text)")
    op.drop_index("ix_work_unit_grams", table_name="work_unit")
    op.drop_index("ix_work_unit_name", table_name="work_unit")
    op.drop_table("work_unit")
