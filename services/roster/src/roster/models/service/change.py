"""What was true when: every state an appointment or a post was ever in, by its effective day.

The rows are written by triggers of the database (migration ``service_life``), so that no writer
can forget them: the row with the highest id whose ``since`` is not after a day says what was
true on that day, as known now. Nothing is rewritten; a backdated change adds a row.
"""

from datetime import date, datetime

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    ForeignKey,
    Identity,
    Index,
    func,
    select,
    true,
)
from sqlalchemy.orm import Mapped, mapped_column
from sqlalchemy.sql.selectable import LateralFromClause

from roster.ids import AppointmentId, PostId
from roster.models.appointment import Appointment
from roster.models.base import Base
from roster.models.post import Post


class AppointmentChange(Base):
    """From a day on an appointment was so. Written by the database."""

    __tablename__ = "appointment_change"
    __table_args__ = (Index("ix_appointment_change_appointment_id", "appointment_id", "id"),)

    id: Mapped[int] = mapped_column(BigInteger, Identity(always=True), primary_key=True)
    appointment_id: Mapped[AppointmentId] = mapped_column(
        ForeignKey("appointment.id", ondelete="CASCADE")
    )
    since: Mapped[date]
    state: Mapped[str]
    basis: Mapped[str]
    starts_on: Mapped[date]
    ends_on: Mapped[date | None]
    recorded_at: Mapped[datetime] = mapped_column(server_default=func.now())


class PostChange(Base):
    """From a day on a post was so. Written by the database."""

    __tablename__ = "post_change"
    __table_args__ = (Index("ix_post_change_post_id", "post_id", "id"),)

    id: Mapped[int] = mapped_column(BigInteger, Identity(always=True), primary_key=True)
    post_id: Mapped[PostId] = mapped_column(ForeignKey("post.id", ondelete="CASCADE"))
    since: Mapped[date]
    title: Mapped[str]
    form: Mapped[str]
    capacity: Mapped[int]
    status: Mapped[str]
    recorded_at: Mapped[datetime] = mapped_column(server_default=func.now())


def appointment_on(day: date) -> LateralFromClause:
    """What each appointment was on a day; join it with ``true()``: others had not begun."""
    return (
        select(
            AppointmentChange.state,
            AppointmentChange.basis,
            AppointmentChange.starts_on,
            AppointmentChange.ends_on,
        )
        .where(AppointmentChange.appointment_id == Appointment.id, AppointmentChange.since <= day)
        .order_by(AppointmentChange.id.desc())
        .limit(1)
        .lateral("appointment_then")
    )


def post_on(day: date) -> LateralFromClause:
    """What each post was on a day."""
    return (
        select(PostChange.title, PostChange.form, PostChange.capacity, PostChange.status)
        .where(PostChange.post_id == Post.id, PostChange.since <= day)
        .order_by(PostChange.id.desc())
        .limit(1)
        .lateral("post_then")
    )


ALWAYS: ColumnElement[bool] = true()
"""The condition of a join with a lateral row."""
