"""Summaries of indicators: a tally per organization, and per subtree, kept by the worker.

A trigger on every table that a tally rests on marks the organizations a change touches, in the
transaction of the change, whoever writes. Readers fold the marks in; the worker takes them away.
"""

from datetime import date, datetime
from typing import Any

from sqlalchemy import BigInteger, CheckConstraint, Identity, Index, Text, func, text
from sqlalchemy.orm import Mapped, mapped_column

from roster.models.base import Base


class IndicatorMark(Base):
    """An organization whose tally may have changed. Written by triggers, taken by the worker."""

    __tablename__ = "indicator_mark"
    __table_args__ = (Index("ix_indicator_mark_path", "path"),)

    id: Mapped[int] = mapped_column(BigInteger, Identity(always=True), primary_key=True)
    path: Mapped[str] = mapped_column(Text(collation="C"))


class IndicatorOwn(Base):
    """What one organization adds to the subtrees that hold it. Written by the worker."""

    __tablename__ = "indicator_own"

    path: Mapped[str] = mapped_column(Text(collation="C"), primary_key=True)
    tally: Mapped[dict[str, Any]]
    deductions: Mapped[dict[str, Any]] = mapped_column(server_default=text("'{}'"))
    """By the path from which upwards they count; see ``core.indicators.counting``."""
    counted_at: Mapped[datetime] = mapped_column(server_default=func.now(), onupdate=func.now())


class IndicatorRollup(Base):
    """The sum over a subtree with more than one organization. Written by the worker.

    The empty path is everything.
    """

    __tablename__ = "indicator_rollup"

    path: Mapped[str] = mapped_column(Text(collation="C"), primary_key=True)
    tally: Mapped[dict[str, Any]]
    counted_at: Mapped[datetime] = mapped_column(server_default=func.now(), onupdate=func.now())


class IndicatorDay(Base):
    """The day the tallies are of; on a later one, what began or ended meanwhile is marked."""

    __tablename__ = "indicator_day"
    __table_args__ = (CheckConstraint("id = 1", name="one_row"),)

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    day: Mapped[date]
