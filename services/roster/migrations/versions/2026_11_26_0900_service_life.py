"""The life of an appointment: steps, absences, handover, seats, and what was true when."""

import re
from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision: str = "service_life_1"
down_revision: str | None = "development_1"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


CHECKS = (
    (
        "ending_known",
        (
            "ending IN ('expired', 'resigned', 'transferred', 'promoted', 'unfit', "
            "'lost_contact', 'dissolved', 'ex_officio', 'other')"
        ),
    ),
    ("ending_has_ended", "ending IS NULL OR state = 'ended'"),
    ("handover_known", "handover IN ('none', 'open', 'done')"),
    ("handover_has_ended", "handover = 'none' OR state = 'ended'"),
    ("archived_is_settled", "archived_on IS NULL OR (state = 'ended' AND handover <> 'open')"),
    ("in_office_has_a_seat", "state <> 'in_office' OR COALESCE(seat_no, 0) >= 1"),
)

SEATS_OF_THOSE_IN_OFFICE = """
UPDATE appointment SET seat_no = numbered.seat_no
FROM (
    SELECT id, row_number() OVER (PARTITION BY post_id ORDER BY starts_on, id) AS seat_no
    FROM appointment WHERE state = 'in_office'
) AS numbered
WHERE appointment.id = numbered.id
"""

FIRST_CHANGES = """
INSERT INTO post_change (post_id, since, title, form, capacity, status)
SELECT post.id,
       LEAST((post.created_at AT TIME ZONE 'Asia/Shanghai')::date, min(appointment.starts_on)),
       post.title, post.form, post.capacity, post.status
FROM post LEFT JOIN appointment ON appointment.post_id = post.id
GROUP BY post.id;
INSERT INTO appointment_change (appointment_id, since, state, basis, starts_on, ends_on)
SELECT id, LEAST(starts_on, (created_at AT TIME ZONE 'Asia/Shanghai')::date), 'arranged', basis,
       starts_on, ends_on
FROM appointment WHERE state IN ('arranged', 'declined')
UNION ALL
SELECT id, COALESCE(confirmed_on, starts_on), 'in_office', basis, starts_on, ends_on
FROM appointment WHERE state IN ('in_office', 'ended');
INSERT INTO appointment_change (appointment_id, since, state, basis, starts_on, ends_on)
SELECT id, (updated_at AT TIME ZONE 'Asia/Shanghai')::date, state, basis, starts_on, ends_on
FROM appointment WHERE state = 'declined'
UNION ALL
SELECT id, ended_on + 1, state, basis, starts_on, ends_on FROM appointment WHERE state = 'ended'
"""

TRIGGERS = """
CREATE FUNCTION appointment_takes_seat() RETURNS trigger LANGUAGE plpgsql AS $body$
DECLARE
    seats integer;
BEGIN
    IF NEW.state = 'in_office' AND NEW.seat_no IS NULL THEN
        SELECT capacity INTO seats FROM post WHERE id = NEW.post_id;
        IF (SELECT count(*) FROM appointment
            WHERE post_id = NEW.post_id AND state = 'in_office' AND id <> NEW.id) < seats THEN
            SELECT min(number) INTO NEW.seat_no FROM generate_series(1, seats) AS number
            WHERE NOT EXISTS (
                SELECT FROM appointment AS other
                WHERE other.post_id = NEW.post_id AND other.seat_no = number
                  AND other.state = 'in_office' AND other.id <> NEW.id
            );
        END IF;
    END IF;
    RETURN NEW;
END
$body$;
CREATE TRIGGER appointment_takes_seat BEFORE INSERT OR UPDATE OF state ON appointment
    FOR EACH ROW EXECUTE FUNCTION appointment_takes_seat();

CREATE FUNCTION appointment_is_remembered() RETURNS trigger LANGUAGE plpgsql AS $body$
DECLARE
    today date := (now() AT TIME ZONE 'Asia/Shanghai')::date;
    effective date;
BEGIN
    effective := CASE NEW.state
        WHEN 'in_office' THEN COALESCE(NEW.confirmed_on, NEW.starts_on)
        WHEN 'ended' THEN NEW.ended_on + 1
        WHEN 'declined' THEN today
        ELSE LEAST(NEW.starts_on, today)
    END;
    IF TG_OP = 'INSERT' THEN
        IF NEW.state = 'ended' THEN
            INSERT INTO appointment_change
                (appointment_id, since, state, basis, starts_on, ends_on)
            VALUES (NEW.id, COALESCE(NEW.confirmed_on, NEW.starts_on), 'in_office', NEW.basis,
                    NEW.starts_on, NEW.ends_on);
        END IF;
        UPDATE post_change SET since = NEW.starts_on
        WHERE post_id = NEW.post_id AND post_change.since > NEW.starts_on
          AND id = (SELECT min(first.id) FROM post_change AS first
                    WHERE first.post_id = NEW.post_id);
    ELSIF (NEW.state, NEW.basis, NEW.starts_on, NEW.ends_on, NEW.confirmed_on, NEW.ended_on)
            IS NOT DISTINCT FROM
          (OLD.state, OLD.basis, OLD.starts_on, OLD.ends_on, OLD.confirmed_on, OLD.ended_on) THEN
        RETURN NULL;
    ELSIF NEW.state = OLD.state AND NEW.starts_on = OLD.starts_on THEN
        effective := GREATEST(effective, today);
    ELSIF NEW.state = OLD.state THEN
        effective := LEAST(effective, OLD.starts_on);
    END IF;
    INSERT INTO appointment_change (appointment_id, since, state, basis, starts_on, ends_on)
    VALUES (NEW.id, effective, NEW.state, NEW.basis, NEW.starts_on, NEW.ends_on);
    RETURN NULL;
END
$body$;
CREATE TRIGGER appointment_is_remembered AFTER INSERT OR UPDATE ON appointment
    FOR EACH ROW EXECUTE FUNCTION appointment_is_remembered();

CREATE FUNCTION post_is_remembered() RETURNS trigger LANGUAGE plpgsql AS $body$
BEGIN
    IF TG_OP = 'INSERT' OR (NEW.title, NEW.form, NEW.capacity, NEW.status)
            IS DISTINCT FROM (OLD.title, OLD.form, OLD.capacity, OLD.status) THEN
        INSERT INTO post_change (post_id, since, title, form, capacity, status)
        VALUES (NEW.id, (now() AT TIME ZONE 'Asia/Shanghai')::date, NEW.title, NEW.form,
                NEW.capacity, NEW.status);
    END IF;
    RETURN NULL;
END
$body$;
CREATE TRIGGER post_is_remembered AFTER INSERT OR UPDATE ON post
    FOR EACH ROW EXECUTE FUNCTION post_is_remembered();
"""

NO_TRIGGERS = """
DROP TRIGGER post_is_remembered ON post;
DROP TRIGGER appointment_is_remembered ON appointment;
DROP TRIGGER appointment_takes_seat ON appointment;
DROP FUNCTION post_is_remembered();
DROP FUNCTION appointment_is_remembered();
DROP FUNCTION appointment_takes_seat();
"""


def _run(script: str) -> None:
    """One statement at a time: the driver prepares each, and prepares no more than one."""
    for statement in re.split(r";\n(?=\n?(?:CREATE|DROP|INSERT|$))", script):
        if statement.strip():
            op.execute(statement)


def upgrade() -> None:
    op.create_table(
        "service_rule",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("organization_id", sa.Uuid(), nullable=False),
        sa.Column("org_path", sa.Text(collation="C"), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=False),
        sa.Column("content", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("document_no", sa.Text(), nullable=True),
        sa.Column("created_by", sa.Uuid(), nullable=False),
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
        ),
        sa.CheckConstraint(
            "subject IN ('extension', 'opinion', 'clearance', 'notice') "
            "OR subject LIKE 'procedure:%'",
            name=op.f("ck_service_rule_subject_known"),
        ),
        sa.ForeignKeyConstraint(
            ["organization_id"],
            ["organization.id"],
            name=op.f("fk_service_rule_organization_id_organization"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_service_rule")),
        sa.UniqueConstraint(
            "organization_id",
            "subject",
            "valid_from",
            name=op.f("uq_service_rule_organization_id_subject_valid_from"),
        ),
    )
    op.create_index(
        "ix_service_rule_org_path",
        "service_rule",
        ["org_path", "subject", "valid_from"],
        unique=False,
    )
    op.create_table(
        "post_change",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        sa.Column("post_id", sa.Uuid(), nullable=False),
        sa.Column("since", sa.Date(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("form", sa.Text(), nullable=False),
        sa.Column("capacity", sa.Integer(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column(
            "recorded_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
        ),
        sa.ForeignKeyConstraint(
            ["post_id"], ["post.id"], name=op.f("fk_post_change_post_id_post"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_post_change")),
    )
    op.create_index("ix_post_change_post_id", "post_change", ["post_id", "id"], unique=False)
    op.create_table(
        "report_in",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("organization_id", sa.Uuid(), nullable=False),
        sa.Column("org_path", sa.Text(collation="C"), nullable=False),
        sa.Column("purpose", sa.Text(), nullable=False),
        sa.Column("reported_on", sa.Date(), nullable=False),
        sa.Column("method", sa.Text(), nullable=False),
        sa.Column("received_by", sa.Uuid(), nullable=True),
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
        ),
        sa.CheckConstraint(
            "method IN ('onsite', 'qr', 'phone', 'online')", name=op.f("ck_report_in_method_known")
        ),
        sa.CheckConstraint(
            "purpose IN ('residence', 'winter_holiday', 'summer_holiday', 'festival', 'weekend')",
            name=op.f("ck_report_in_purpose_known"),
        ),
        sa.ForeignKeyConstraint(
            ["organization_id"],
            ["organization.id"],
            name=op.f("fk_report_in_organization_id_organization"),
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_report_in_person_id_person")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_report_in")),
        sa.UniqueConstraint(
            "person_id",
            "organization_id",
            "purpose",
            "reported_on",
            name=op.f("uq_report_in_person_id_organization_id_purpose_reported_on"),
        ),
    )
    op.create_index(
        "ix_report_in_org_path", "report_in", ["org_path", "reported_on", "id"], unique=False
    )
    op.create_index("ix_report_in_organization_id", "report_in", ["organization_id"], unique=False)
    op.create_table(
        "absence",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("appointment_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=True),
        sa.Column("document_no", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("approved_by", sa.Uuid(), nullable=False),
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
        ),
        sa.CheckConstraint(
            "kind IN ('on_leave', 'seconded', 'suspended', 'lost_contact')",
            name=op.f("ck_absence_kind_known"),
        ),
        sa.CheckConstraint("ends_on >= starts_on", name=op.f("ck_absence_ends_after_start")),
        sa.ForeignKeyConstraint(
            ["appointment_id"],
            ["appointment.id"],
            name=op.f("fk_absence_appointment_id_appointment"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_absence")),
    )
    op.create_index(
        "ix_absence_appointment_id", "absence", ["appointment_id", "starts_on"], unique=False
    )
    op.create_table(
        "appointment_change",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        sa.Column("appointment_id", sa.Uuid(), nullable=False),
        sa.Column("since", sa.Date(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("basis", sa.Text(), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=True),
        sa.Column(
            "recorded_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
        ),
        sa.ForeignKeyConstraint(
            ["appointment_id"],
            ["appointment.id"],
            name=op.f("fk_appointment_change_appointment_id_appointment"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_appointment_change")),
    )
    op.create_index(
        "ix_appointment_change_appointment_id",
        "appointment_change",
        ["appointment_id", "id"],
        unique=False,
    )
    op.create_table(
        "appointment_step",
        sa.Column("appointment_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("step", sa.Text(), nullable=False),
        sa.Column("effective_on", sa.Date(), nullable=False),
        sa.Column("taken_by", sa.Uuid(), nullable=True),
        sa.Column("document_no", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column(
            "recorded_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
        ),
        sa.ForeignKeyConstraint(
            ["appointment_id"],
            ["appointment.id"],
            name=op.f("fk_appointment_step_appointment_id_appointment"),
        ),
        sa.PrimaryKeyConstraint("appointment_id", "number", name=op.f("pk_appointment_step")),
    )
    op.create_index(
        "ix_appointment_step_recorded_at", "appointment_step", ["recorded_at"], unique=False
    )
    op.create_table(
        "duty_log",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("appointment_id", sa.Uuid(), nullable=True),
        sa.Column("org_path", sa.Text(collation="C"), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("done_on", sa.Date(), nullable=False),
        sa.Column("hours", sa.Numeric(precision=4, scale=1), nullable=False),
        sa.Column("place", sa.Text(), nullable=True),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("recorded_by", sa.Uuid(), nullable=False),
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
        ),
        sa.CheckConstraint("kind IN ('theory', 'practice')", name=op.f("ck_duty_log_kind_known")),
        sa.CheckConstraint("hours > 0 AND hours <= 24", name=op.f("ck_duty_log_hours_in_a_day")),
        sa.ForeignKeyConstraint(
            ["appointment_id"],
            ["appointment.id"],
            name=op.f("fk_duty_log_appointment_id_appointment"),
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_duty_log_person_id_person")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_duty_log")),
    )
    op.create_index("ix_duty_log_appointment_id", "duty_log", ["appointment_id"], unique=False)
    op.create_index("ix_duty_log_org_path", "duty_log", ["org_path", "done_on", "id"], unique=False)
    op.create_index("ix_duty_log_person_id", "duty_log", ["person_id", "done_on"], unique=False)
    op.create_table(
        "handover",
        sa.Column("appointment_id", sa.Uuid(), nullable=False),
        sa.Column("receiver_id", sa.Uuid(), nullable=True),
        sa.Column("signed_on", sa.Date(), nullable=True),
        sa.Column("signed_by", sa.Uuid(), nullable=True),
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
        sa.ForeignKeyConstraint(
            ["appointment_id"],
            ["appointment.id"],
            name=op.f("fk_handover_appointment_id_appointment"),
        ),
        sa.ForeignKeyConstraint(
            ["receiver_id"], ["person.id"], name=op.f("fk_handover_receiver_id_person")
        ),
        sa.PrimaryKeyConstraint("appointment_id", name=op.f("pk_handover")),
    )
    op.create_table(
        "treatment",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("appointment_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=True),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("document_no", sa.Text(), nullable=False),
        sa.Column("recorded_by", sa.Uuid(), nullable=False),
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
        ),
        sa.CheckConstraint(
            "kind IN ('committee_member', 'subsidy', 'none')", name=op.f("ck_treatment_kind_known")
        ),
        sa.CheckConstraint("ends_on >= starts_on", name=op.f("ck_treatment_ends_after_start")),
        sa.ForeignKeyConstraint(
            ["appointment_id"],
            ["appointment.id"],
            name=op.f("fk_treatment_appointment_id_appointment"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_treatment")),
    )
    op.create_index(
        "ix_treatment_appointment_id", "treatment", ["appointment_id", "starts_on"], unique=False
    )
    op.create_table(
        "handover_line",
        sa.Column("appointment_id", sa.Uuid(), nullable=False),
        sa.Column("item", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), server_default=sa.text("'open'"), nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.CheckConstraint(
            "state IN ('open', 'handed', 'none')", name=op.f("ck_handover_line_state_known")
        ),
        sa.ForeignKeyConstraint(
            ["appointment_id"],
            ["handover.appointment_id"],
            name=op.f("fk_handover_line_appointment_id_handover"),
        ),
        sa.PrimaryKeyConstraint("appointment_id", "item", name=op.f("pk_handover_line")),
    )
    op.add_column("appointment", sa.Column("seat_no", sa.Integer(), nullable=True))
    op.add_column("appointment", sa.Column("agreed_ends_on", sa.Date(), nullable=True))
    op.add_column("appointment", sa.Column("ending", sa.Text(), nullable=True))
    op.add_column(
        "appointment",
        sa.Column("handover", sa.Text(), server_default=sa.text("'none'"), nullable=False),
    )
    op.add_column("appointment", sa.Column("archived_on", sa.Date(), nullable=True))
    op.add_column("appointment", sa.Column("appraisal", sa.Text(), nullable=True))
    op.execute(SEATS_OF_THOSE_IN_OFFICE)
    _run(FIRST_CHANGES)
    op.create_index(
        "ix_appointment_ends_on_live",
        "appointment",
        ["ends_on"],
        unique=False,
        postgresql_where=sa.text("state IN ('arranged', 'in_office')"),
    )
    op.create_index(
        "ix_appointment_handover_open",
        "appointment",
        ["org_path"],
        unique=False,
        postgresql_where=sa.text("handover = 'open'"),
    )
    op.create_index(
        "uq_appointment_post_id_seat_no_in_office",
        "appointment",
        ["post_id", "seat_no"],
        unique=True,
        postgresql_where=sa.text("state = 'in_office'"),
    )
    for name, rule in CHECKS:
        op.create_check_constraint(op.f(f"ck_appointment_{name}"), "appointment", rule)
    _run(TRIGGERS)


def downgrade() -> None:
    _run(NO_TRIGGERS)
    for name, _ in CHECKS:
        op.drop_constraint(op.f(f"ck_appointment_{name}"), "appointment", type_="check")
    op.drop_index(
        "uq_appointment_post_id_seat_no_in_office",
        table_name="appointment",
        postgresql_where=sa.text("state = 'in_office'"),
    )
    op.drop_index(
        "ix_appointment_handover_open",
        table_name="appointment",
        postgresql_where=sa.text("handover = 'open'"),
    )
    op.drop_index(
        "ix_appointment_ends_on_live",
        table_name="appointment",
        postgresql_where=sa.text("state IN ('arranged', 'in_office')"),
    )
    op.drop_column("appointment", "appraisal")
    op.drop_column("appointment", "archived_on")
    op.drop_column("appointment", "handover")
    op.drop_column("appointment", "ending")
    op.drop_column("appointment", "agreed_ends_on")
    op.drop_column("appointment", "seat_no")
    op.drop_table("handover_line")
    op.drop_index("ix_treatment_appointment_id", table_name="treatment")
    op.drop_table("treatment")
    op.drop_table("handover")
    op.drop_index("ix_duty_log_person_id", table_name="duty_log")
    op.drop_index("ix_duty_log_org_path", table_name="duty_log")
    op.drop_index("ix_duty_log_appointment_id", table_name="duty_log")
    op.drop_table("duty_log")
    op.drop_index("ix_appointment_step_recorded_at", table_name="appointment_step")
    op.drop_table("appointment_step")
    op.drop_index("ix_appointment_change_appointment_id", table_name="appointment_change")
    op.drop_table("appointment_change")
    op.drop_index("ix_absence_appointment_id", table_name="absence")
    op.drop_table("absence")
    op.drop_index("ix_report_in_organization_id", table_name="report_in")
    op.drop_index("ix_report_in_org_path", table_name="report_in")
    op.drop_table("report_in")
    op.drop_index("ix_post_change_post_id", table_name="post_change")
    op.drop_table("post_change")
    op.drop_index("ix_service_rule_org_path", table_name="service_rule")
    op.drop_table("service_rule")
