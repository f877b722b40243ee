"""What a growth file (成长档案) is put together from.

A slice that knows something of a person's growth has a ``growth.py`` with a pure mapping from a
row to entries, and registers its reader here. Talks and clearances are never among them.
"""

from typing import Final

from roster.appointments import growth as appointments
from roster.growth import entries as other_services
from roster.learning import growth as learning
from roster.mentors import growth as mentors
from roster.models.development.growth import Source
from roster.plans import growth as plans
from roster.pools import growth as pools
from roster.practice import growth as practice
from roster.volunteer_records import growth as volunteer_records

SOURCES: Final[tuple[Source, ...]] = (
    appointments.entries,
    pools.entries,
    mentors.entries,
    learning.entries,
    plans.entries,
    practice.entries,
    volunteer_records.entries,
    other_services.entries,
)
