"""What a growth file (成长档案) is put together from.

A slice that knows something of a person's growth has a ``growth.py`` with a pure mapping from a
row to entries, and registers its reader here. Talks and clearances are never among them.
"""

from typing import Final

from roster.appointments import growth as appointments
from roster.growth import entries as other_services
from roster.mentors import growth as mentors
from roster.models.development.growth import Source
from roster.pools import growth as pools

SOURCES: Final[tuple[Source, ...]] = (
    appointments.entries,
    pools.entries,
    mentors.entries,
    other_services.entries,
)
