"""A person's own plan of growth (一人一策): stages with goals, agreed by both sides."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, func
from sqlalchemy import text as sql_text
from sqlalchemy.orm import Mapped, mapped_column

from roster.ids import AccountId, DevelopmentPlanId, PersonId, PlanNoteId, PlanStageId
from roster.models.base import Base, OrgPath


class DevelopmentPlan(Base):
    """What a person and their organization want to reach. Written by the slice ``plans``."""

    __tablename__ = "development_plan"
    __table_args__ = (
        CheckConstraint("state IN ('open', 'closed')", name="state_known"),
        CheckConstraint("ends_on >= starts_on", name="ends_after_start"),
        CheckConstraint(
            "(state = 'closed') = (closed_reason IS NOT NULL)", name="closed_has_reason"
        ),
        Index("ix_development_plan_person_id", "person_id"),
        Index("ix_development_plan_starts_on", "starts_on", "id"),
        Index("ix_development_plan_mentor_id", "mentor_id"),
    )

    id: Mapped[DevelopmentPlanId] = mapped_column(primary_key=True)
    person_id: Mapped[PersonId] = mapped_column(ForeignKey("person.id"))
    org_path: Mapped[OrgPath]
    """The person's managing organization when the plan was made; events carry it."""
    title: Mapped[str]
    goal: Mapped[str]
    starts_on: Mapped[date]
    ends_on: Mapped[date]
    mentor_id: Mapped[PersonId | None] = mapped_column(ForeignKey("person.id"))
    state: Mapped[str] = mapped_column(server_default=sql_text("'open'"))
    closed_reason: Mapped[str | None]
    person_agreed_at: Mapped[datetime | None]
    office_agreed_at: Mapped[datetime | None]
    office_agreed_by: Mapped[AccountId | None]
    version: Mapped[int] = mapped_column(server_default=sql_text("1"))
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    updated_at: Mapped[datetime] = mapped_column(server_default=func.now(), onupdate=func.now())

    __mapper_args__ = {"version_id_col": version, "eager_defaults": True}  # noqa: RUF012


class PlanStage(Base):
    """A stage of a plan. Written by the slice ``plans``."""

    __tablename__ = "plan_stage"
    __table_args__ = (
        CheckConstraint("state IN ('planned', 'active', 'reached', 'dropped')", name="state_known"),
        CheckConstraint("ends_on >= starts_on", name="ends_after_start"),
        CheckConstraint("state <> 'dropped' OR reason IS NOT NULL", name="dropped_has_reason"),
        Index("ix_plan_stage_plan_id", "plan_id", "starts_on", "id"),
        Index(
            "ix_plan_stage_ends_on_open",
            "ends_on",
            "id",
            postgresql_where=sql_text("state IN ('planned', 'active')"),
        ),
        Index("ix_plan_stage_mentor_id", "mentor_id"),
    )

    id: Mapped[PlanStageId] = mapped_column(primary_key=True)
    plan_id: Mapped[DevelopmentPlanId] = mapped_column(ForeignKey("development_plan.id"))
    goal: Mapped[str]
    path: Mapped[str | None]
    """The way there (培养路径)."""
    measures: Mapped[str | None]
    starts_on: Mapped[date]
    ends_on: Mapped[date]
    mentor_id: Mapped[PersonId | None] = mapped_column(ForeignKey("person.id"))
    """Who is responsible for the stage."""
    state: Mapped[str] = mapped_column(server_default=sql_text("'planned'"))
    reason: Mapped[str | None]
    version: Mapped[int] = mapped_column(server_default=sql_text("1"))
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    updated_at: Mapped[datetime] = mapped_column(server_default=func.now(), onupdate=func.now())

    __mapper_args__ = {"version_id_col": version, "eager_defaults": True}  # noqa: RUF012


class PlanNote(Base):
    """A note on progress; never changed. Written by the slice ``plans``."""

    __tablename__ = "plan_note"
    __table_args__ = (Index("ix_plan_note_plan_id", "plan_id", "created_at"),)

    id: Mapped[PlanNoteId] = mapped_column(primary_key=True)
    plan_id: Mapped[DevelopmentPlanId] = mapped_column(ForeignKey("development_plan.id"))
    stage_id: Mapped[PlanStageId | None] = mapped_column(ForeignKey("plan_stage.id"))
    text: Mapped[str]
    written_by: Mapped[AccountId]
    written_as: Mapped[str]
    """The account's name, as both sides know it."""
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
