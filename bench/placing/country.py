"""An invented country as an instance: villages in towns in counties on a plane, people among them.

Everybody reaches the villages nearest to home and those nearest to work or school, mostly close to
home, sometimes in another county. Values fall with distance. Every village wants one person under
35; towns and counties have caps, some of them tight. Built as arrays, so that a million people
take seconds.
"""

from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from placement.core.instance import (
    BranchTable,
    CandidateTable,
    EdgeTable,
    Instance,
    RegionTable,
    build_instance,
)
from scipy.spatial import cKDTree

Points = NDArray[np.float64]
Numbers = NDArray[np.int32]

BRANCHES_PER_TOWN: Final = 14
TOWNS_PER_COUNTY: Final = 15
YOUNG_SHARE: Final = 0.7
NEAR_HOME: Final = 12
NEAR_WORK: Final = 8


@dataclass(frozen=True, slots=True)
class Shape:
    """What is invented. ``nationwide`` is the share of people with one edge anywhere."""

    people: int
    branches: int
    seed: int = 1
    nationwide: float = 0.0
    is_random: bool = False
    """Edges lead anywhere: no neighbourhood at all."""
    counties: int | None = None


def country(shape: Shape) -> Instance:
    """The instance of a shape; the same for the same numbers."""
    draw = np.random.default_rng(shape.seed)
    n, b = shape.people, shape.branches
    towns = -(-b // BRANCHES_PER_TOWN)
    counties = shape.counties or -(-towns // TOWNS_PER_COUNTY)
    town = (np.arange(b) // BRANCHES_PER_TOWN).astype(np.int32)
    county = (np.arange(towns) * counties // towns).astype(np.int32)
    place = _places(draw, counties, county, town)
    who, where, value = _edges(draw, shape, place)
    seats = draw.integers(1, 4, b)
    return build_instance(
        CandidateTable(
            [f"p{i:07d}" for i in range(n)],
            draw.random(n) < YOUNG_SHARE,
            draw.integers(0, 100, n),
            [""] * n,
        ),
        BranchTable(
            [f"b{j:06d}" for j in range(b)],
            [f"t{k:06d}" for k in town.tolist()],
            [""] * b,
            seats,
            np.ones(b, dtype=np.int64),
        ),
        _regions(draw, seats, town, county),
        EdgeTable(who, where, value, draw.integers(0, 4, len(who), dtype=np.int32)),
    )


def _places(draw: np.random.Generator, counties: int, county: Numbers, town: Numbers) -> Points:
    """Counties spread evenly, towns about them, villages about their towns."""
    side = np.sqrt(counties)
    centre = draw.random((counties, 2)) * side
    towns = centre[county] + draw.normal(0, 0.35, (len(county), 2))
    return towns[town] + draw.normal(0, 0.07, (len(town), 2))


def _edges(
    draw: np.random.Generator, shape: Shape, place: Points
) -> tuple[Numbers, Numbers, Numbers]:
    """Person, branch and value of each pair, sorted, none of them twice."""
    n, b = shape.people, shape.branches
    near = min(NEAR_HOME, b)
    if shape.is_random:
        found = draw.integers(0, b, (n, NEAR_HOME + NEAR_WORK), dtype=np.int64)
        distance = draw.exponential(0.3, found.shape)
    else:
        home = place[draw.integers(0, b, n)] + draw.normal(0, 0.1, (n, 2))
        work = home + draw.normal(0, 1, (n, 2)) * draw.exponential(0.25, (n, 1))
        tree = cKDTree(place)
        by_home, at_home = tree.query(home, k=near, workers=-1)
        by_work, at_work = tree.query(work, k=min(NEAR_WORK, b), workers=-1)
        found = np.concatenate([at_home, at_work], axis=1)
        distance = np.concatenate([by_home, by_work + 0.1], axis=1)
    who = np.repeat(np.arange(n, dtype=np.int32), found.shape[1])
    where = found.ravel().astype(np.int32)
    value = (8800 / (1 + 2 * distance.ravel())).astype(np.int32)
    value += draw.integers(0, 1200, len(value), dtype=np.int32)
    if shape.nationwide:
        far = np.flatnonzero(draw.random(n) < shape.nationwide).astype(np.int32)
        who = np.concatenate([who, far])
        where = np.concatenate([where, draw.integers(0, b, len(far), dtype=np.int32)])
        value = np.concatenate([value, draw.integers(0, 10_000, len(far), dtype=np.int32)])
    key = who.astype(np.int64) * b + where
    order = np.argsort(key, kind="stable")
    fresh = np.ones(len(key), dtype=np.bool_)
    fresh[1:] = np.diff(key[order]) > 0
    kept = order[fresh]
    return who[kept], where[kept], value[kept]


def _regions(
    draw: np.random.Generator, seats: NDArray[Any], town: Numbers, county: Numbers
) -> RegionTable:
    """Caps between a third and all of the seats below, in towns and in counties."""
    counties = int(county[-1]) + 1
    in_town = np.bincount(town, weights=seats, minlength=len(county))
    in_county = np.bincount(county, weights=in_town, minlength=counties)
    return RegionTable(
        [f"c{k:05d}" for k in range(counties)] + [f"t{k:06d}" for k in range(len(county))],
        [""] * counties + [f"c{k:05d}" for k in county.tolist()],
        np.concatenate(
            [
                (in_county * draw.uniform(0.4, 0.9, counties)).astype(np.int64) + 1,
                (in_town * draw.uniform(0.35, 1.0, len(county))).astype(np.int64) + 1,
            ]
        ),
    )
