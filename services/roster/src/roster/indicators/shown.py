"""Figures as callers may see them: with targets, and no small cells where they may not drill."""

from collections.abc import Mapping
from dataclasses import asdict
from typing import Final

from common.web.auth import Caller, Role

from roster.core.indicators.figures import SMALLEST_CELL, Figure, published
from roster.core.indicators.rules import Rules
from roster.core.indicators.structure import Structure
from roster.indicators.counted import Place
from roster.indicators.schemas import FigureOut, PartOut, RulesOut, StructureOut

STAFF: Final = (Role.COMMITTEE, Role.BRANCH)
"""Roles that may see the people behind a figure."""
READERS: Final = (*STAFF, Role.MEMBER, Role.RATER, Role.SYSTEM)


def may_drill(caller: Caller, place: Place) -> bool:
    """Whether the caller may see every row behind the place's figures."""
    staff = caller.scope(*STAFF)
    return bool(place.scope.paths) and all(staff.covers(path) for path in place.scope.paths)


def figure_out(figure: Figure, rules: Rules, *, drill: bool) -> FigureOut:
    shown = figure if drill else published(figure)
    target = rules.targets.get(figure.key)
    return FigureOut(
        key=shown.key,
        version=shown.version,
        unit=shown.unit,
        value=shown.value,
        numerator=shown.numerator,
        denominator=shown.denominator,
        known=shown.known,
        missing=shown.missing,
        target=target,
        is_alarm=target is not None and shown.value is not None and shown.value < target,
        is_suppressed=shown.is_suppressed,
        parts=[PartOut(**asdict(part)) for part in shown.parts],
    )


def rules_out(rules: Rules) -> RulesOut:
    return RulesOut(
        duty_days=rules.duty_days,
        age_limit=rules.age_limit,
        age_includes_limit=rules.age_includes_limit,
        villages=rules.villages,
        renewal_rate=rules.renewal_rate,
        scarce_majors=list(rules.scarce_majors),
        targets=dict(rules.targets),
    )


def structure_out(structure: Structure, *, drill: bool) -> StructureOut:
    few = not drill and 0 < structure.people < SMALLEST_CELL
    return StructureOut(
        people=0 if few else structure.people,
        ages={band: _cells(cells, drill=drill) for band, cells in structure.ages.items()},
        education=_cells(structure.education, drill=drill),
        source=_cells(structure.source, drill=drill),
        sex=_cells(structure.sex, drill=drill),
        mean_age=None if few else structure.mean_age,
        under_35=None if few else structure.under_35,
    )


def _cells(cells: Mapping[str, int], *, drill: bool) -> dict[str, int | None]:
    """Small cells go; where only one would, the next smallest goes, too."""
    if drill:
        return dict(cells)
    small = {key for key, n in cells.items() if 0 < n < SMALLEST_CELL}
    others = [key for key, n in cells.items() if n >= SMALLEST_CELL]
    if len(small) == 1 and others:
        small.add(min(others, key=lambda key: cells[key]))
    return {key: None if key in small else n for key, n in cells.items()}
