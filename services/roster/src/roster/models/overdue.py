"""Overdue check-ins as SQL, for lists and counts alike."""

from datetime import date

from sqlalchemy import ColumnElement, and_, exists, false, func

from roster.core.lifecycle import LIVE
from roster.core.vocabulary import CheckInKind
from roster.models.appointment import Appointment
from roster.models.check_in import CheckIn


def overdue(today: date) -> ColumnElement[bool]:
    """``core.lifecycle.is_overdue`` over appointments; a test holds the two together."""
    reported = exists().where(
        CheckIn.appointment_id == Appointment.id, CheckIn.kind == CheckInKind.POST
    )
    due = func.coalesce(Appointment.check_in_due_on < today, false())
    return and_(Appointment.state.in_(LIVE), due, ~reported)
