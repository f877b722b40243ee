"""Observation log (观察记录): facts of work, noted by kind."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, func, text
from sqlalchemy.orm import Mapped, mapped_column

from roster.ids import AccountId, ObservationId, OrganizationId, PersonId
from roster.models.base import Base, OrgPath


class Observation(Base):
    """What was seen of somebody's work. Written by ``observations``; withdrawn, never changed."""

    __tablename__ = "observation"
    __table_args__ = (
        CheckConstraint(
            "kind IN ('heart_talk', 'sit_in', 'site_visit', 'service_feedback', 'major_task')",
            name="kind_known",
        ),
        CheckConstraint("char_length(facts) <= 500", name="facts_short"),
        CheckConstraint("cardinality(observers) >= 1", name="observer_named"),
        CheckConstraint(
            "(withdrawn_at IS NULL) = (withdrawn_reason IS NULL)", name="withdrawn_has_reason"
        ),
        Index("ix_observation_org_path", "org_path", "occurred_on", "id"),
        Index("ix_observation_person_id", "person_id", "occurred_on"),
        Index("ix_observation_organization_id", "organization_id"),
    )

    id: Mapped[ObservationId] = mapped_column(primary_key=True)
    person_id: Mapped[PersonId] = mapped_column(ForeignKey("person.id"))
    org_path: Mapped[OrgPath]
    """Of the person when it was noted."""
    organization_id: Mapped[OrganizationId] = mapped_column(ForeignKey("organization.id"))
    """Who observed."""
    kind: Mapped[str]
    aspects: Mapped[list[str]]
    occurred_on: Mapped[date]
    occasion: Mapped[str]
    """The piece of work at which it was seen."""
    observers: Mapped[list[str]]
    facts: Mapped[str]
    stage_months: Mapped[int | None]
    """For which look at a newcomer it counts."""
    recorded_by: Mapped[AccountId]
    withdrawn_at: Mapped[datetime | None]
    withdrawn_reason: Mapped[str | None]
    version: Mapped[int] = mapped_column(server_default=text("1"))
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())

    __mapper_args__ = {"version_id_col": version, "eager_defaults": True}  # noqa: RUF012
