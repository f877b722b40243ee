"""What the slice says to the outbox: ids and states, nothing about people."""

from common.events.outbox import Event

from roster.models.appointment import Appointment


def event_of(appointment: Appointment, type_: str, **more: str) -> Event:
    data = {
        "appointment_id": str(appointment.id),
        "person_id": str(appointment.person_id),
        "post_id": str(appointment.post_id),
        "state": str(appointment.state),
        "version": appointment.version,
        **more,
    }
    return Event(type_, f"appointments/{appointment.id}", appointment.org_path, data)
