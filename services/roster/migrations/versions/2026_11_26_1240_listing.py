"""Indexes for the orders in which the big lists can be asked for."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "listing_1"
down_revision: str | None = "indicator_results_1"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

LAST_DAY = sa.text("coalesce(ends_on, '2999-12-31'::date)")
BIRTH = sa.text("coalesce(birth_month, '')")


def upgrade() -> None:
    op.create_index("ix_organization_name", "organization", ["name", "path"])
    op.create_index("ix_appointment_starts_on_id", "appointment", ["starts_on", "id"])
    op.create_index("ix_appointment_last_day", "appointment", [LAST_DAY, "id"])
    op.create_index("ix_person_birth_month", "person", [BIRTH, "id"])


def downgrade() -> None:
    op.drop_index("ix_person_birth_month", table_name="person")
    op.drop_index("ix_appointment_last_day", table_name="appointment")
    op.drop_index("ix_appointment_starts_on_id", table_name="appointment")
    op.drop_index("ix_organization_name", table_name="organization")
