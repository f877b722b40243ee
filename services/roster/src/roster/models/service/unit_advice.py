"""期满推荐: after a term, advice to a person's own unit where in its youth work they would fit."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, func, text
from sqlalchemy.orm import Mapped, mapped_column

from roster.ids import AccountId, AppointmentId, OrganizationId, PersonId, UnitAdviceId
from roster.models.base import Base, OrgPath


class UnitAdvice(Base):
    """One advice for one term, with what the unit answered. Written by ``appointments``."""

    __tablename__ = "unit_advice"
    __table_args__ = (
        CheckConstraint("answer IN ('adopted', 'declined')", name="answer_known"),
        CheckConstraint("(answer IS NULL) = (answered_on IS NULL)", name="answer_is_dated"),
        CheckConstraint("answered_on >= sent_on", name="answered_after_sent"),
        Index("uq_unit_advice_appointment_id", "appointment_id", unique=True),
        Index("ix_unit_advice_person_id", "person_id"),
        Index("ix_unit_advice_organization_id", "organization_id"),
        Index("ix_unit_advice_org_path", "org_path", "sent_on", "id"),
    )

    id: Mapped[UnitAdviceId] = mapped_column(primary_key=True)
    appointment_id: Mapped[AppointmentId] = mapped_column(ForeignKey("appointment.id"))
    person_id: Mapped[PersonId] = mapped_column(ForeignKey("person.id"))
    organization_id: Mapped[OrganizationId] = mapped_column(ForeignKey("organization.id"))
    """Where the term was served; it advises."""
    org_path: Mapped[OrgPath]
    work_unit: Mapped[str]
    """The unit as the register named it on the day."""
    position: Mapped[str]
    """What is advised: 单位团委副书记, 青年工作委员会委员."""
    sent_on: Mapped[date]
    document_no: Mapped[str]
    sent_by: Mapped[AccountId]
    answer: Mapped[str | None]
    answered_on: Mapped[date | None]
    version: Mapped[int] = mapped_column(server_default=text("1"))
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())

    __mapper_args__ = {"version_id_col": version, "eager_defaults": True}  # noqa: RUF012
