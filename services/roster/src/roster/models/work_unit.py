"""The names of work units, for search: a hundred thousand of them for millions of people."""

from sqlalchemy import BigInteger, Identity, Index
from sqlalchemy.orm import Mapped, mapped_column

from roster.models.base import Base


class WorkUnit(Base):
    """A unit somebody works or worked at. Written by a trigger on ``person``; never read alone.

    Two writers at once may leave a name twice, which no reader notices.
    """

    __tablename__ = "work_unit"
    __table_args__ = (
        Index("ix_work_unit_name", "name"),
        Index("ix_work_unit_grams", "grams", postgresql_using="gin"),
    )

    id: Mapped[int] = mapped_column(BigInteger, Identity(always=True), primary_key=True)
    name: Mapped[str]
    grams: Mapped[list[str]]
    """Distinct 1- and 2-grams, as ``core.names.grams_of`` makes them."""
