"""The command line's files: instances and results as CSV, read with every fault located."""

import csv
import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np

from placement.core.certificate import PriceList
from placement.core.instance import (
    NONE,
    VALUE_MAX,
    BranchTable,
    CandidateTable,
    EdgeTable,
    Instance,
    InstanceError,
    IntArray,
    PinTable,
    RegionTable,
    build_instance,
)

INT_MAX: Final = 2**62
POLICY_KEYS: Final = {"floor_weight": (1, 2**50), "stay_bonus": (0, VALUE_MAX)}


class FileError(ValueError):
    """A file that cannot be used; the message starts with ``file:line:column``."""

    def __init__(self, path: Path, reason: str, line: int | None = None, column: str = "") -> None:
        place = ":".join(str(part) for part in (path.name, line, column) if part)
        super().__init__(f"{place}: {reason}")


@dataclass(frozen=True, slots=True)
class Table:
    """A CSV file by columns; every column has one cell per row."""

    path: Path
    columns: dict[str, tuple[str, ...]]
    size: int

    def text(self, name: str) -> Sequence[str]:
        """A column, empty cells where the file does not have it."""
        return self.columns.get(name, ("",) * self.size)

    def integers(self, name: str, low: int, high: int, empty: int | None = None) -> IntArray:
        """A column of whole numbers between low and high; empty cells become ``empty``."""
        cells = self.text(name)
        if empty is not None:
            cells = [cell or str(empty) for cell in cells]
        try:
            numbers = np.array([int(cell) for cell in cells], dtype=np.int64)
        except (ValueError, OverflowError):
            raise self.fault(name, _first_bad(cells), "is not a whole number") from None
        outside = (numbers < low) | (numbers > high)
        if empty is not None:
            outside &= numbers != empty
        if outside.any():
            raise self.fault(name, int(np.argmax(outside)), f"is not between {low} and {high}")
        return numbers

    def fault(self, column: str, row: int, reason: str) -> FileError:
        """An error at a row counted from 0, with the line found by reading again."""
        cell = self.text(column)[row]
        with self.path.open(encoding="utf-8-sig", newline="") as file:
            reader = csv.reader(file)
            line = 1
            for _ in range(row + 2):
                line = reader.line_num + 1
                while not any(next(reader)):
                    line = reader.line_num + 1
        return FileError(self.path, f"{cell!r} {reason}" if cell else reason, line, column)


def read_instance(
    folder: Path, *, floor_weight: int | None = None, policy: dict[str, int] | None = None
) -> Instance:
    """Read the five tables of a folder.

    Args:
        folder: where candidates.csv, branches.csv, regions.csv, edges.csv and pins.csv lie.
        floor_weight: M; before the policy's, before the standing 1,000,000.
        policy: as read by :func:`read_policy`.

    Raises:
        FileError: something is missing, malformed or contradicts itself.
    """
    policy = policy or {}
    tables = {
        "candidates": _read(folder / "candidates.csv", ("candidate_id", "under35", "priority")),
        "branches": _read(
            folder / "branches.csv",
            ("branch_id", "town_id", "county_id", "capacity", "floor_under35"),
        ),
        "regions": _read(folder / "regions.csv", ("region_id", "parent_id", "cap")),
        "edges": _read(_edges_file(folder), ("candidate_id", "branch_id", "value", "wish_rank")),
    }
    pins_file = folder / "pins.csv"
    if pins_file.exists():
        tables["pins"] = _read(pins_file, ("candidate_id", "branch_id", "kind"))
    weight = floor_weight if floor_weight is not None else policy.get("floor_weight")
    extra = {"floor_weight": weight} if weight is not None else {}
    try:
        return build_instance(
            _candidates(tables["candidates"]),
            _branches(tables["branches"]),
            _regions(tables["regions"]),
            _edges(tables["edges"], tables["candidates"], tables["branches"]),
            _pins(tables.get("pins")),
            stay_bonus=policy.get("stay_bonus", 0),
            **extra,
        )
    except InstanceError as error:
        raise tables[error.table].fault(error.column, error.row, error.reason) from None


def read_policy(path: Path) -> dict[str, int]:
    """The policy of a command-line run: ``floor_weight`` and ``stay_bonus``, both optional.

    The weights of wishes, skills and distance are already inside the values of edges.csv.
    """
    policy = read_json(path)
    for key, number in policy.items():
        if key not in POLICY_KEYS:
            raise FileError(path, f"unknown key, known are {', '.join(POLICY_KEYS)}", None, key)
        low, high = POLICY_KEYS[key]
        if not isinstance(number, int) or isinstance(number, bool) or not low <= number <= high:
            raise FileError(path, f"is not a whole number between {low} and {high}", None, key)
    return policy


def read_json(path: Path) -> dict[str, Any]:
    """A JSON object."""
    try:
        document = json.loads(_text(path))
    except json.JSONDecodeError as error:
        raise FileError(path, error.msg, error.lineno, str(error.colno)) from None
    if not isinstance(document, dict):
        raise FileError(path, "is not an object", 1)
    return document


def input_hash(folder: Path) -> str:
    """SHA-256 over the names and bytes of the instance's files."""
    digest = hashlib.sha256()
    for name in ("candidates", "branches", "regions", "edges", "pins"):
        path = folder / f"{name}.csv"
        if path.exists():
            content = path.read_bytes()
            digest.update(f"{name} {len(content)}\n".encode())
            digest.update(content)
    return digest.hexdigest()


def read_assignments(path: Path, instance: Instance) -> IntArray:
    """Branch of each candidate, -1 when not listed, shape (n,)."""
    table = _read(path, ("candidate_id", "branch_id"))
    person = {name: i for i, name in enumerate(instance.candidate_ids)}
    branch = {name: j for j, name in enumerate(instance.branch_ids)}
    branch_of = np.full(len(person), NONE, dtype=np.int64)
    pairs = zip(table.text("candidate_id"), table.text("branch_id"), strict=True)
    for row, (who, where) in enumerate(pairs):
        if who not in person:
            raise table.fault("candidate_id", row, "is not a candidate")
        if where not in branch:
            raise table.fault("branch_id", row, "is not a branch")
        if branch_of[person[who]] != NONE:
            raise table.fault("candidate_id", row, "is placed twice")
        branch_of[person[who]] = branch[where]
    return branch_of


def read_prices(path: Path, instance: Instance) -> PriceList:
    """The prices of a result; every branch and region must have its own."""
    table = _read(path, ("kind", "id", "price"))
    numbers = table.integers("price", -INT_MAX, INT_MAX)
    branch_ids, region_ids = instance.branch_ids, instance.region_ids
    index = {("under35", name): j for j, name in enumerate(branch_ids)}
    index |= {("branch", name): len(branch_ids) + j for j, name in enumerate(branch_ids)}
    index |= {("region", name): 2 * len(branch_ids) + k for k, name in enumerate(region_ids)}
    found = np.zeros(len(index), dtype=np.int64)
    missing = set(index)
    for row, key in enumerate(zip(table.text("kind"), table.text("id"), strict=True)):
        if key not in missing:
            raise table.fault("id", row, "is unknown or priced twice")
        missing.discard(key)
        found[index[key]] = numbers[row]
    if missing:
        kind, name = min(missing)
        raise FileError(path, f"no price for {kind} {name!r}")
    b = len(branch_ids)
    return PriceList(found[:b], found[b : 2 * b], found[2 * b :])


def csv_bytes(header: Sequence[str], rows: Sequence[Sequence[object]]) -> bytes:
    """A CSV file with LF line ends, quoted only where needed."""
    lines = [",".join(_cell(value) for value in row) for row in (header, *rows)]
    return ("\n".join(lines) + "\n").encode()


def _cell(value: object) -> str:
    text = str(value)
    return '"' + text.replace('"', '""') + '"' if set(text) & set('",\r\n') else text


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        raise FileError(path, "there is no such file") from None
    except IsADirectoryError:
        raise FileError(path, "is a folder, not a file") from None
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        raise FileError(path, "is not UTF-8", line) from None
    except OSError as error:
        raise FileError(path, f"cannot be read ({error.strerror})") from None


def _read(path: Path, required: Sequence[str]) -> Table:
    """A CSV file with a header; blank lines are skipped."""
    lines = _text(path).splitlines(keepends=True)
    reader = csv.reader(lines, strict=True)
    try:
        rows = [row for row in reader if any(row)]
    except csv.Error as error:
        raise FileError(path, str(error), reader.line_num) from None
    if not rows:
        raise FileError(path, "is empty, a header is needed", 1)
    header = [name.strip() for name in rows[0]]
    for name in required:
        if name not in header:
            raise FileError(path, "this column is missing", 1, name)
    for name in header:
        if header.count(name) > 1:
            raise FileError(path, "this column is there twice", 1, name)
    if set(map(len, rows)) - {len(header)}:
        _refuse_ragged(path, lines, len(header))
    cells = list(zip(*rows[1:], strict=True)) or [()] * len(header)
    stripped = {n: tuple(map(str.strip, c)) for n, c in zip(header, cells, strict=True)}
    return Table(path, stripped, len(rows) - 1)


def _refuse_ragged(path: Path, lines: Sequence[str], width: int) -> None:
    reader = csv.reader(lines)
    for row in reader:
        if any(row) and len(row) != width:
            reason = f"has {len(row)} cells, the header {width}"
            raise FileError(path, reason, reader.line_num, str(min(len(row), width) + 1))


def _edges_file(folder: Path) -> Path:
    if not (folder / "edges.csv").exists() and (folder / "edges.parquet").exists():
        reason = "Parquet is not read by this installation: write the same columns to edges.csv"
        raise FileError(folder / "edges.parquet", reason)
    return folder / "edges.csv"


def _candidates(table: Table) -> CandidateTable:
    return CandidateTable(
        ids=table.text("candidate_id"),
        under35=table.integers("under35", 0, 1).astype(np.bool_),
        priority=table.integers("priority", -INT_MAX, INT_MAX),
        incumbents=table.text("incumbent_branch_id"),
    )


def _branches(table: Table) -> BranchTable:
    return BranchTable(
        ids=table.text("branch_id"),
        towns=table.text("town_id"),
        counties=table.text("county_id"),
        capacity=table.integers("capacity", 0, 10**6),
        floor=table.integers("floor_under35", 0, 10**6, empty=0),
    )


def _regions(table: Table) -> RegionTable:
    cap = table.integers("cap", 0, 10**9, empty=NONE)
    for row, cell in enumerate(table.text("cap")):
        if cell == str(NONE):
            raise table.fault("cap", row, "is not between 0 and 1000000000")
    return RegionTable(table.text("region_id"), table.text("parent_id"), cap)


def _edges(table: Table, candidates: Table, branches: Table) -> EdgeTable:
    has_priority = "priority" in table.columns
    return EdgeTable(
        candidate=_rows_of(table, "candidate_id", candidates),
        branch=_rows_of(table, "branch_id", branches),
        value=table.integers("value", 0, VALUE_MAX),
        wish_rank=table.integers("wish_rank", 1, 10**6, empty=0),
        priority=table.integers("priority", -INT_MAX, INT_MAX) if has_priority else None,
    )


def _rows_of(table: Table, column: str, named: Table) -> IntArray:
    """Row of ``named`` that each cell of a column means, -1 for none."""
    row = {name: at for at, name in enumerate(named.text(column))}
    return np.array([row.get(cell, NONE) for cell in table.text(column)], dtype=np.int64)


def _pins(table: Table | None) -> PinTable:
    if table is None:
        return PinTable()
    kinds = ("candidate_id", "branch_id", "kind")
    return PinTable(*(table.text(name) for name in kinds))


def _first_bad(cells: Sequence[str]) -> int:
    for row, cell in enumerate(cells):
        try:
            np.int64(int(cell))
        except (ValueError, OverflowError):
            return row
    return 0
