"""Imports: an uploaded file, what a dry run found in it, and rows waiting to be committed."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import (
    ARRAY,
    CheckConstraint,
    Date,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    Text,
    Uuid,
    func,
    text,
)
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column

from roster.ids import AccountId, ImportId, OrganizationId
from roster.models.base import Base, OrgPath


class RosterImport(Base):
    """One uploaded file on its way into the register. Written by the slice ``imports``.

    The file and the answers hold ID numbers, so both are sealed, bound to this row.
    """

    __tablename__ = "roster_import"
    __table_args__ = (
        CheckConstraint("kind IN ('people', 'organizations', 'appointments')", name="kind_known"),
        CheckConstraint(
            "state IN ('reading', 'ready', 'failed', 'committing', 'committed')",
            name="state_known",
        ),
        CheckConstraint("done >= 0 AND cursor >= 0 AND run >= 1", name="progress_not_negative"),
        Index("ix_roster_import_org_path", "org_path", "created_at", "id"),
        Index("ix_roster_import_organization_id", "organization_id"),
    )

    id: Mapped[ImportId] = mapped_column(primary_key=True)
    kind: Mapped[str]
    organization_id: Mapped[OrganizationId] = mapped_column(ForeignKey("organization.id"))
    org_path: Mapped[OrgPath]
    file_name: Mapped[str]
    file_bytes: Mapped[int]
    file_sealed: Mapped[bytes] = mapped_column(LargeBinary, deferred=True)
    file_key_id: Mapped[str]
    answers_sealed: Mapped[bytes | None] = mapped_column(LargeBinary, deferred=True)
    answers_key_id: Mapped[str | None]
    method: Mapped[str]
    """Version of the reading rules the last dry run used."""
    run: Mapped[int] = mapped_column(server_default=text("1"))
    """Number of the dry run; an older one that ends late changes nothing."""
    state: Mapped[str] = mapped_column(server_default=text("'reading'"))
    sheet: Mapped[str | None]
    header_row: Mapped[int | None]
    parts: Mapped[list[dict[str, Any]]] = mapped_column(JSONB, server_default=text("'[]'"))
    """Which sheet the rows behind a number stand in, where a roster spans several sheets."""
    columns: Mapped[list[dict[str, Any]]] = mapped_column(JSONB, server_default=text("'[]'"))
    questions: Mapped[list[dict[str, Any]]] = mapped_column(JSONB, server_default=text("'[]'"))
    question_count: Mapped[int] = mapped_column(server_default=text("0"))
    problem_count: Mapped[int] = mapped_column(server_default=text("0"))
    counts: Mapped[dict[str, Any]] = mapped_column(server_default=text("'{}'"))
    cursor: Mapped[int] = mapped_column(server_default=text("0"))
    """The last committed row of organizations or appointments, which are written in order.

    People leave ``import_person`` in the transaction that writes them.
    """
    done: Mapped[int] = mapped_column(server_default=text("0"))
    total: Mapped[int | None]
    message: Mapped[str] = mapped_column(server_default=text("''"))
    job_id: Mapped[Any | None] = mapped_column(Uuid)
    """The job that reads or commits it; a row of ``job``, which may be tidied away."""
    requested_by: Mapped[AccountId]
    committed_at: Mapped[datetime | None]
    version: Mapped[int] = mapped_column(server_default=text("1"))
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    updated_at: Mapped[datetime] = mapped_column(server_default=func.now(), onupdate=func.now())


class ImportProblem(Base):
    """One bad or doubtful cell of the last dry run. Never holds the value of the cell."""

    __tablename__ = "import_problem"
    __table_args__ = (CheckConstraint("severity IN ('error', 'warning')", name="severity_known"),)

    import_id: Mapped[ImportId] = mapped_column(
        ForeignKey("roster_import.id", ondelete="CASCADE"), primary_key=True
    )
    number: Mapped[int] = mapped_column(primary_key=True)
    sheet: Mapped[str]
    row: Mapped[int]
    column: Mapped[str]
    field: Mapped[str]
    code: Mapped[str]
    severity: Mapped[str]
    message: Mapped[str]


class ImportPerson(Base):
    """A row of people waiting for the commit, sealed for the person it will be.

    ``None`` is unknown and leaves what the register knows.
    """

    __tablename__ = "import_person"
    __table_args__ = (
        CheckConstraint(
            "action IN ('create', 'match', 'update', 'unchanged')", name="action_known"
        ),
    )

    import_id: Mapped[ImportId] = mapped_column(
        ForeignKey("roster_import.id", ondelete="CASCADE"), primary_key=True
    )
    row: Mapped[int] = mapped_column(primary_key=True)
    action: Mapped[str]
    seen_version: Mapped[int | None]
    person_id: Mapped[Any] = mapped_column(Uuid)
    name: Mapped[str]
    name_grams: Mapped[list[str] | None] = mapped_column(ARRAY(Text()))
    """No longer written; rows staged before ``gram_text`` was have it."""
    gram_text: Mapped[str | None]
    """The grams with a space between them: see ``imports.people_staging``."""
    name_pinyin: Mapped[str]
    name_initials: Mapped[str]
    sex: Mapped[str | None]
    birth_month: Mapped[str | None]
    birth_on: Mapped[date | None] = mapped_column(Date)
    reported_age: Mapped[int | None] = mapped_column(Integer)
    reported_age_on: Mapped[date | None] = mapped_column(Date)
    ethnicity: Mapped[str | None]
    political_status: Mapped[str | None]
    is_league_member: Mapped[bool | None]
    education: Mapped[str | None]
    degree: Mapped[str | None]
    school: Mapped[str | None]
    major: Mapped[str | None]
    work_unit: Mapped[str | None]
    work_title: Mapped[str | None]
    employment_identity: Mapped[str | None]
    recruited_year: Mapped[int | None]
    source_channel: Mapped[str | None]
    home_division_code: Mapped[str | None]
    residence_division_code: Mapped[str | None]
    skills: Mapped[list[str] | None] = mapped_column(ARRAY(Text()))
    availability: Mapped[str | None]
    stay_intent: Mapped[str | None]
    organization_id: Mapped[Any | None] = mapped_column(Uuid)
    phone_sealed: Mapped[bytes | None]
    phone_index: Mapped[bytes | None]
    phone_key_id: Mapped[str | None]
    id_number_sealed: Mapped[bytes | None]
    id_number_index: Mapped[bytes | None]
    id_number_key_id: Mapped[str | None]


class ImportRow(Base):
    """A row of organizations or appointments waiting for the commit."""

    __tablename__ = "import_row"
    __table_args__ = (CheckConstraint("action IN ('create', 'update')", name="action_known"),)

    import_id: Mapped[ImportId] = mapped_column(
        ForeignKey("roster_import.id", ondelete="CASCADE"), primary_key=True
    )
    row: Mapped[int] = mapped_column(primary_key=True)
    action: Mapped[str]
    target_id: Mapped[Any] = mapped_column(Uuid)
    data: Mapped[dict[str, Any]]
