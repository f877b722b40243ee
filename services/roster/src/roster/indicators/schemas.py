"""JSON shapes of the slice ``indicators``."""

from datetime import date

from roster.fields import Output


class StaffingOut(Output):
    """How well a subtree is staffed on a day; every figure counts what the caller may see."""

    as_of: date
    organizations: int
    people: int
    serving_people: int
    """Distinct people in office."""
    posts: int
    capacity: int
    occupied: int
    """Seats taken by people in office or arranged."""
    vacant: int
    arranged: int
    in_office: int
    overdue: int
    """Appointments whose check-in at the post is overdue."""
    staffing_rate: float | None
    """配备率: filled seats of all authorised ones; null where none is authorised."""
