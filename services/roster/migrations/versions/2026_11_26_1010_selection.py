"""What leads up to an appointment; bindings and certificates."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision: str = "selection_1"
down_revision: str | None = "growth_1"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    op.create_table(
        "notice",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("organization_id", sa.Uuid(), nullable=False),
        sa.Column("org_path", sa.Text(collation="C"), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("contact", sa.Text(), nullable=False),
        sa.Column("posted_on", sa.Date(), nullable=False),
        sa.Column("working_days", sa.Integer(), nullable=False),
        sa.Column("counts_posting_day", sa.Boolean(), nullable=False),
        sa.Column("last_day", sa.Date(), nullable=False),
        sa.Column("state", sa.Text(), server_default=sa.text("'posted'"), nullable=False),
        sa.Column("handlers", postgresql.ARRAY(sa.Uuid()), nullable=False),
        sa.Column("posted_by", sa.Uuid(), nullable=False),
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
            "state IN ('posted', 'ended', 'withdrawn')", name=op.f("ck_notice_state_known")
        ),
        sa.CheckConstraint("last_day >= posted_on", name=op.f("ck_notice_ends_after_posting")),
        sa.ForeignKeyConstraint(
            ["organization_id"],
            ["organization.id"],
            name=op.f("fk_notice_organization_id_organization"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_notice")),
    )
    op.create_index(
        "ix_notice_last_day",
        "notice",
        ["last_day"],
        unique=False,
        postgresql_where=sa.text("state = 'posted'"),
    )
    op.create_index("ix_notice_org_path", "notice", ["org_path", "posted_on", "id"], unique=False)
    op.create_index("ix_notice_organization_id", "notice", ["organization_id"], unique=False)
    op.create_index("uq_notice_address", "notice", ["address"], unique=True)
    op.create_table(
        "party_report",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("organization_id", sa.Uuid(), nullable=False),
        sa.Column("org_path", sa.Text(collation="C"), nullable=False),
        sa.Column("recipient_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=True),
        sa.Column("sent_on", sa.Date(), nullable=False),
        sa.Column("document_no", sa.Text(), nullable=False),
        sa.Column("sent_by", sa.Uuid(), nullable=False),
        sa.Column("received_on", sa.Date(), nullable=True),
        sa.Column("receipt_no", sa.Text(), nullable=True),
        sa.Column("version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
        ),
        sa.CheckConstraint(
            "kind IN ('duty_performance', 'appointment_advice', 'removal_advice')",
            name=op.f("ck_party_report_kind_known"),
        ),
        sa.CheckConstraint(
            "received_on IS NOT NULL OR receipt_no IS NULL",
            name=op.f("ck_party_report_receipt_is_dated"),
        ),
        sa.ForeignKeyConstraint(
            ["organization_id"],
            ["organization.id"],
            name=op.f("fk_party_report_organization_id_organization"),
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_party_report_person_id_person")
        ),
        sa.ForeignKeyConstraint(
            ["recipient_id"],
            ["organization.id"],
            name=op.f("fk_party_report_recipient_id_organization"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_party_report")),
    )
    op.create_index(
        "ix_party_report_org_path", "party_report", ["org_path", "sent_on", "id"], unique=False
    )
    op.create_index(
        "ix_party_report_organization_id", "party_report", ["organization_id"], unique=False
    )
    op.create_index("ix_party_report_person_id", "party_report", ["person_id"], unique=False)
    op.create_index("ix_party_report_recipient_id", "party_report", ["recipient_id"], unique=False)
    op.create_table(
        "post_binding",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("organization_id", sa.Uuid(), nullable=False),
        sa.Column("org_path", sa.Text(collation="C"), nullable=False),
        sa.Column("leading_post_id", sa.Uuid(), nullable=True),
        sa.Column("bound_post_id", sa.Uuid(), nullable=True),
        sa.Column(
            "leading_titles",
            postgresql.ARRAY(sa.Text()),
            server_default=sa.text("'{}'"),
            nullable=False,
        ),
        sa.Column("bound_title", sa.Text(), nullable=True),
        sa.Column("basis", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("document_no", sa.Text(), nullable=True),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=True),
        sa.Column("created_by", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
        ),
        sa.CheckConstraint(
            "basis IN ('elected', 'co_opted', 'appointed', 'approved', 'assigned', "
            "'engaged', 'agreement')",
            name=op.f("ck_post_binding_basis_known"),
        ),
        sa.CheckConstraint(
            "(leading_post_id IS NULL) = (bound_post_id IS NULL)",
            name=op.f("ck_post_binding_posts_are_a_pair"),
        ),
        sa.CheckConstraint(
            "(leading_post_id IS NULL) = (bound_title IS NOT NULL)",
            name=op.f("ck_post_binding_by_post_or_by_title"),
        ),
        sa.CheckConstraint("ends_on >= starts_on", name=op.f("ck_post_binding_ends_after_start")),
        sa.CheckConstraint(
            "leading_post_id <> bound_post_id", name=op.f("ck_post_binding_not_itself")
        ),
        sa.ForeignKeyConstraint(
            ["bound_post_id"], ["post.id"], name=op.f("fk_post_binding_bound_post_id_post")
        ),
        sa.ForeignKeyConstraint(
            ["leading_post_id"], ["post.id"], name=op.f("fk_post_binding_leading_post_id_post")
        ),
        sa.ForeignKeyConstraint(
            ["organization_id"],
            ["organization.id"],
            name=op.f("fk_post_binding_organization_id_organization"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_post_binding")),
    )
    op.create_index(
        "ix_post_binding_bound_post_id", "post_binding", ["bound_post_id"], unique=False
    )
    op.create_index(
        "ix_post_binding_leading_post_id", "post_binding", ["leading_post_id"], unique=False
    )
    op.create_index("ix_post_binding_org_path", "post_binding", ["org_path", "id"], unique=False)
    op.create_index(
        "ix_post_binding_organization_id", "post_binding", ["organization_id"], unique=False
    )
    op.create_table(
        "post_request",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("organization_id", sa.Uuid(), nullable=False),
        sa.Column("org_path", sa.Text(collation="C"), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("form", sa.Text(), nullable=False),
        sa.Column("seats_wanted", sa.Integer(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("reported_on", sa.Date(), nullable=False),
        sa.Column("reported_by", sa.Uuid(), nullable=False),
        sa.Column("state", sa.Text(), server_default=sa.text("'reported'"), nullable=False),
        sa.Column("seats_approved", sa.Integer(), nullable=True),
        sa.Column("decided_on", sa.Date(), nullable=True),
        sa.Column("decided_by", sa.Uuid(), nullable=True),
        sa.Column("document_no", sa.Text(), nullable=True),
        sa.Column("decision_note", sa.Text(), nullable=True),
        sa.Column("post_id", sa.Uuid(), nullable=True),
        sa.Column("version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
        ),
        sa.CheckConstraint(
            "(state = 'published') = (post_id IS NOT NULL)",
            name=op.f("ck_post_request_published_has_post"),
        ),
        sa.CheckConstraint(
            "(state IN ('approved', 'published')) = (seats_approved IS NOT NULL)",
            name=op.f("ck_post_request_approved_has_seats"),
        ),
        sa.CheckConstraint(
            "form IN ('full_time', 'seconded', 'concurrent', 'volunteer')",
            name=op.f("ck_post_request_form_known"),
        ),
        sa.CheckConstraint(
            "state <> 'refused' OR decision_note IS NOT NULL",
            name=op.f("ck_post_request_refused_has_reason"),
        ),
        sa.CheckConstraint(
            "state IN ('reported', 'approved', 'published', 'refused')",
            name=op.f("ck_post_request_state_known"),
        ),
        sa.CheckConstraint(
            "seats_approved >= 1", name=op.f("ck_post_request_seats_approved_positive")
        ),
        sa.CheckConstraint("seats_wanted >= 1", name=op.f("ck_post_request_seats_wanted_positive")),
        sa.ForeignKeyConstraint(
            ["organization_id"],
            ["organization.id"],
            name=op.f("fk_post_request_organization_id_organization"),
        ),
        sa.ForeignKeyConstraint(
            ["post_id"], ["post.id"], name=op.f("fk_post_request_post_id_post")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_post_request")),
    )
    op.create_index(
        "ix_post_request_org_path", "post_request", ["org_path", "reported_on", "id"], unique=False
    )
    op.create_index(
        "ix_post_request_organization_id", "post_request", ["organization_id"], unique=False
    )
    op.create_table(
        "alternate",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("post_id", sa.Uuid(), nullable=False),
        sa.Column("org_path", sa.Text(collation="C"), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), server_default=sa.text("'waiting'"), nullable=False),
        sa.Column("proposed_on", sa.Date(), nullable=True),
        sa.Column("replaces_id", sa.Uuid(), nullable=True),
        sa.Column("appointment_id", sa.Uuid(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
        ),
        sa.CheckConstraint(
            "source IN ('procedure', 'placement', 'manual')", name=op.f("ck_alternate_source_known")
        ),
        sa.CheckConstraint(
            "state IN ('waiting', 'proposed', 'accepted', 'skipped')",
            name=op.f("ck_alternate_state_known"),
        ),
        sa.CheckConstraint("rank >= 1", name=op.f("ck_alternate_rank_positive")),
        sa.ForeignKeyConstraint(
            ["appointment_id"],
            ["appointment.id"],
            name=op.f("fk_alternate_appointment_id_appointment"),
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_alternate_person_id_person")
        ),
        sa.ForeignKeyConstraint(["post_id"], ["post.id"], name=op.f("fk_alternate_post_id_post")),
        sa.ForeignKeyConstraint(
            ["replaces_id"], ["appointment.id"], name=op.f("fk_alternate_replaces_id_appointment")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_alternate")),
    )
    op.create_index("ix_alternate_org_path", "alternate", ["org_path", "rank", "id"], unique=False)
    op.create_index("ix_alternate_person_id", "alternate", ["person_id"], unique=False)
    op.create_index("ix_alternate_post_id", "alternate", ["post_id", "state", "rank"], unique=False)
    op.create_index(
        "uq_alternate_post_id_person_id_waiting",
        "alternate",
        ["post_id", "person_id"],
        unique=True,
        postgresql_where=sa.text("state IN ('waiting', 'proposed')"),
    )
    op.create_table(
        "certificate",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("appointment_id", sa.Uuid(), nullable=False),
        sa.Column("issuer_id", sa.Uuid(), nullable=False),
        sa.Column("org_path", sa.Text(collation="C"), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("serial", sa.Integer(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("check_code", sa.Text(), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=True),
        sa.Column("hours", sa.Integer(), nullable=True),
        sa.Column("issued_on", sa.Date(), nullable=False),
        sa.Column("issued_by", sa.Uuid(), nullable=False),
        sa.Column("revoked_on", sa.Date(), nullable=True),
        sa.Column("revoked_reason", sa.Text(), nullable=True),
        sa.Column("version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
        ),
        sa.CheckConstraint(
            "kind IN ('service', 'practice')", name=op.f("ck_certificate_kind_known")
        ),
        sa.CheckConstraint(
            "(revoked_on IS NULL) = (revoked_reason IS NULL)",
            name=op.f("ck_certificate_revoked_has_reason"),
        ),
        sa.CheckConstraint("ends_on >= starts_on", name=op.f("ck_certificate_ends_after_start")),
        sa.ForeignKeyConstraint(
            ["appointment_id"],
            ["appointment.id"],
            name=op.f("fk_certificate_appointment_id_appointment"),
        ),
        sa.ForeignKeyConstraint(
            ["issuer_id"], ["organization.id"], name=op.f("fk_certificate_issuer_id_organization")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_certificate")),
    )
    op.create_index(
        "ix_certificate_appointment_id", "certificate", ["appointment_id"], unique=False
    )
    op.create_index(
        "ix_certificate_org_path", "certificate", ["org_path", "issued_on", "id"], unique=False
    )
    op.create_index("uq_certificate_number", "certificate", ["number"], unique=True)
    op.create_index("uq_certificate_year_serial", "certificate", ["year", "serial"], unique=True)
    _procedures()


def _procedures() -> None:
    """Procedures, and what hangs on them; the appointments' own columns."""
    op.create_table(
        "procedure",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("post_id", sa.Uuid(), nullable=False),
        sa.Column("organization_id", sa.Uuid(), nullable=False),
        sa.Column("org_path", sa.Text(collation="C"), nullable=False),
        sa.Column("basis", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("required", postgresql.ARRAY(sa.Text()), nullable=False),
        sa.Column("stage", sa.Text(), server_default=sa.text("'nominated'"), nullable=False),
        sa.Column("pause", sa.Text(), server_default=sa.text("'none'"), nullable=False),
        sa.Column("outcome", sa.Text(), server_default=sa.text("'open'"), nullable=False),
        sa.Column("notice_id", sa.Uuid(), nullable=True),
        sa.Column("appointment_id", sa.Uuid(), nullable=True),
        sa.Column("opened_on", sa.Date(), nullable=False),
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
            "(outcome = 'arranged') = (appointment_id IS NOT NULL)",
            name=op.f("ck_procedure_arranged_has_one"),
        ),
        sa.CheckConstraint(
            "basis IN ('elected', 'co_opted', 'appointed', 'approved', 'assigned', "
            "'engaged', 'agreement')",
            name=op.f("ck_procedure_basis_known"),
        ),
        sa.CheckConstraint(
            "outcome IN ('open', 'arranged', 'withdrawn', 'rejected', 'replaced')",
            name=op.f("ck_procedure_outcome_known"),
        ),
        sa.CheckConstraint(
            "pause = 'none' OR outcome = 'open'", name=op.f("ck_procedure_paused_is_open")
        ),
        sa.CheckConstraint(
            "pause IN ('none', 'held', 'returned')", name=op.f("ck_procedure_pause_known")
        ),
        sa.CheckConstraint(
            "source IN ('recommended', 'self', 'nominated', 'alternate')",
            name=op.f("ck_procedure_source_known"),
        ),
        sa.CheckConstraint(
            "stage IN ('nominated', 'reviewed', 'consulted', 'inspected', 'decided', "
            "'announced', 'approved', 'arranged')",
            name=op.f("ck_procedure_stage_known"),
        ),
        sa.ForeignKeyConstraint(
            ["appointment_id"],
            ["appointment.id"],
            name=op.f("fk_procedure_appointment_id_appointment"),
        ),
        sa.ForeignKeyConstraint(
            ["notice_id"], ["notice.id"], name=op.f("fk_procedure_notice_id_notice")
        ),
        sa.ForeignKeyConstraint(
            ["organization_id"],
            ["organization.id"],
            name=op.f("fk_procedure_organization_id_organization"),
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_procedure_person_id_person")
        ),
        sa.ForeignKeyConstraint(["post_id"], ["post.id"], name=op.f("fk_procedure_post_id_post")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_procedure")),
    )
    op.create_index("ix_procedure_appointment_id", "procedure", ["appointment_id"], unique=False)
    op.create_index("ix_procedure_notice_id", "procedure", ["notice_id"], unique=False)
    op.create_index(
        "ix_procedure_org_path", "procedure", ["org_path", "opened_on", "id"], unique=False
    )
    op.create_index("ix_procedure_person_id", "procedure", ["person_id"], unique=False)
    op.create_index("ix_procedure_post_id", "procedure", ["post_id"], unique=False)
    op.create_index(
        "uq_procedure_person_id_post_id_open",
        "procedure",
        ["person_id", "post_id"],
        unique=True,
        postgresql_where=sa.text("outcome = 'open'"),
    )
    op.create_table(
        "clearance",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("procedure_id", sa.Uuid(), nullable=True),
        sa.Column("organization_id", sa.Uuid(), nullable=False),
        sa.Column("org_path", sa.Text(collation="C"), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("sent_on", sa.Date(), nullable=False),
        sa.Column("document_no", sa.Text(), nullable=False),
        sa.Column("requested_by", sa.Uuid(), nullable=False),
        sa.Column("answer", sa.Text(), nullable=True),
        sa.Column("answered_on", sa.Date(), nullable=True),
        sa.Column("answer_document_no", sa.Text(), nullable=True),
        sa.Column("expires_on", sa.Date(), nullable=True),
        sa.Column("version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
        ),
        sa.CheckConstraint(
            "answer IN ('none', 'affects', 'defer')", name=op.f("ck_clearance_answer_known")
        ),
        sa.CheckConstraint(
            "body IN ('discipline', 'political_legal', 'public_security', "
            "'petitions', 'audit', 'market', 'other')",
            name=op.f("ck_clearance_body_known"),
        ),
        sa.CheckConstraint(
            "expires_on > answered_on", name=op.f("ck_clearance_expires_after_answer")
        ),
        sa.CheckConstraint(
            "num_nulls(answer, answered_on, answer_document_no, expires_on) IN (0, 4)",
            name=op.f("ck_clearance_answer_is_whole"),
        ),
        sa.ForeignKeyConstraint(
            ["organization_id"],
            ["organization.id"],
            name=op.f("fk_clearance_organization_id_organization"),
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_clearance_person_id_person")
        ),
        sa.ForeignKeyConstraint(
            ["procedure_id"], ["procedure.id"], name=op.f("fk_clearance_procedure_id_procedure")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_clearance")),
    )
    op.create_index(
        "ix_clearance_org_path", "clearance", ["org_path", "sent_on", "id"], unique=False
    )
    op.create_index("ix_clearance_person_id", "clearance", ["person_id"], unique=False)
    op.create_index("ix_clearance_procedure_id", "clearance", ["procedure_id"], unique=False)
    op.create_table(
        "notice_line",
        sa.Column("notice_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("procedure_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("sex", sa.Text(), nullable=True),
        sa.Column("birth_month", sa.Text(), nullable=True),
        sa.Column("present_post", sa.Text(), nullable=True),
        sa.Column("proposed_post", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["notice_id"], ["notice.id"], name=op.f("fk_notice_line_notice_id_notice")
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_notice_line_person_id_person")
        ),
        sa.ForeignKeyConstraint(
            ["procedure_id"], ["procedure.id"], name=op.f("fk_notice_line_procedure_id_procedure")
        ),
        sa.PrimaryKeyConstraint("notice_id", "number", name=op.f("pk_notice_line")),
    )
    op.create_index("ix_notice_line_person_id", "notice_line", ["person_id"], unique=False)
    op.create_index("ix_notice_line_procedure_id", "notice_line", ["procedure_id"], unique=False)
    op.create_table(
        "objection",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("notice_id", sa.Uuid(), nullable=False),
        sa.Column("procedure_id", sa.Uuid(), nullable=True),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("text_sealed", sa.LargeBinary(), nullable=False),
        sa.Column("contact_sealed", sa.LargeBinary(), nullable=True),
        sa.Column("finding_sealed", sa.LargeBinary(), nullable=True),
        sa.Column("key_id", sa.Text(), nullable=False),
        sa.Column("finding_key_id", sa.Text(), nullable=True),
        sa.Column(
            "submitted_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
        ),
        sa.Column("result", sa.Text(), server_default=sa.text("'open'"), nullable=False),
        sa.Column("verified_on", sa.Date(), nullable=True),
        sa.Column("verified_by", sa.Uuid(), nullable=True),
        sa.Column("version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.CheckConstraint(
            "(result = 'open') = (verified_on IS NULL)", name=op.f("ck_objection_result_is_dated")
        ),
        sa.CheckConstraint(
            "result IN ('open', 'upheld', 'unfounded')", name=op.f("ck_objection_result_known")
        ),
        sa.CheckConstraint("source IN ('public', 'staff')", name=op.f("ck_objection_source_known")),
        sa.ForeignKeyConstraint(
            ["notice_id"], ["notice.id"], name=op.f("fk_objection_notice_id_notice")
        ),
        sa.ForeignKeyConstraint(
            ["procedure_id"], ["procedure.id"], name=op.f("fk_objection_procedure_id_procedure")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_objection")),
    )
    op.create_index(
        "ix_objection_notice_id", "objection", ["notice_id", "submitted_at"], unique=False
    )
    op.create_index("ix_objection_procedure_id", "objection", ["procedure_id"], unique=False)
    op.create_table(
        "opinion",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("procedure_id", sa.Uuid(), nullable=False),
        sa.Column("org_path", sa.Text(collation="C"), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("asked_organization_id", sa.Uuid(), nullable=False),
        sa.Column("sent_on", sa.Date(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("document_no", sa.Text(), nullable=False),
        sa.Column("answer", sa.Text(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("answered_on", sa.Date(), nullable=True),
        sa.Column("answer_document_no", sa.Text(), nullable=True),
        sa.Column("version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
        ),
        sa.CheckConstraint(
            "answer IN ('agree', 'defer', 'disagree')", name=op.f("ck_opinion_answer_known")
        ),
        sa.CheckConstraint(
            "answer IS NULL OR answer = 'agree' OR reason IS NOT NULL",
            name=op.f("ck_opinion_refusal_has_reason"),
        ),
        sa.CheckConstraint(
            "kind IN ('party_study', 'league_assist')", name=op.f("ck_opinion_kind_known")
        ),
        sa.CheckConstraint(
            "reason IN ('age', 'education', 'experience', 'political', 'discipline', "
            "'structure', 'procedure', 'other')",
            name=op.f("ck_opinion_reason_known"),
        ),
        sa.CheckConstraint(
            "(answer IS NULL) = (answered_on IS NULL)", name=op.f("ck_opinion_answer_is_dated")
        ),
        sa.ForeignKeyConstraint(
            ["asked_organization_id"],
            ["organization.id"],
            name=op.f("fk_opinion_asked_organization_id_organization"),
        ),
        sa.ForeignKeyConstraint(
            ["procedure_id"], ["procedure.id"], name=op.f("fk_opinion_procedure_id_procedure")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_opinion")),
    )
    op.create_index(
        "ix_opinion_asked_organization_id", "opinion", ["asked_organization_id"], unique=False
    )
    op.create_index(
        "ix_opinion_org_path_open",
        "opinion",
        ["org_path", "due_on"],
        unique=False,
        postgresql_where=sa.text("answer IS NULL"),
    )
    op.create_index("ix_opinion_procedure_id", "opinion", ["procedure_id", "sent_on"], unique=False)
    op.create_table(
        "procedure_step",
        sa.Column("procedure_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("step", sa.Text(), nullable=False),
        sa.Column("done_on", sa.Date(), nullable=False),
        sa.Column("taken_by", sa.Uuid(), nullable=False),
        sa.Column("document_no", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column(
            "recorded_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
        ),
        sa.ForeignKeyConstraint(
            ["procedure_id"],
            ["procedure.id"],
            name=op.f("fk_procedure_step_procedure_id_procedure"),
        ),
        sa.PrimaryKeyConstraint("procedure_id", "number", name=op.f("pk_procedure_step")),
    )
    op.add_column("appointment", sa.Column("binding_id", sa.Uuid(), nullable=True))
    op.add_column("appointment", sa.Column("leading_id", sa.Uuid(), nullable=True))
    op.create_index(
        "ix_appointment_leading_id",
        "appointment",
        ["leading_id"],
        unique=False,
        postgresql_where=sa.text("leading_id IS NOT NULL"),
    )
    op.create_foreign_key(
        op.f("fk_appointment_binding_id_post_binding"),
        "appointment",
        "post_binding",
        ["binding_id"],
        ["id"],
    )
    op.create_foreign_key(
        op.f("fk_appointment_leading_id_appointment"),
        "appointment",
        "appointment",
        ["leading_id"],
        ["id"],
    )
    op.create_check_constraint(
        op.f("ck_appointment_bound_has_leading"),
        "appointment",
        "(binding_id IS NULL) = (leading_id IS NULL)",
    )


def downgrade() -> None:
    op.drop_constraint(op.f("ck_appointment_bound_has_leading"), "appointment", type_="check")
    op.drop_constraint(
        op.f("fk_appointment_leading_id_appointment"), "appointment", type_="foreignkey"
    )
    op.drop_constraint(
        op.f("fk_appointment_binding_id_post_binding"), "appointment", type_="foreignkey"
    )
    op.drop_index(
        "ix_appointment_leading_id",
        table_name="appointment",
        postgresql_where=sa.text("leading_id IS NOT NULL"),
    )
    op.drop_column("appointment", "leading_id")
    op.drop_column("appointment", "binding_id")
    op.drop_table("procedure_step")
    op.drop_table("opinion")
    op.drop_table("objection")
    op.drop_table("notice_line")
    op.drop_table("clearance")
    op.drop_table("procedure")
    op.drop_table("certificate")
    op.drop_index(
        "uq_alternate_post_id_person_id_waiting",
        table_name="alternate",
        postgresql_where=sa.text("state IN ('waiting', 'proposed')"),
    )
    op.drop_table("alternate")
    op.drop_table("post_request")
    op.drop_table("post_binding")
    op.drop_table("party_report")
    op.drop_table("notice")
