"""Compiled code must not reach into another file: numba would not notice a change there.

It keeps what it compiled by the file of the function. A caller in a file that did not change would
go on with the old code of what it calls, in a checkout that was updated as much as in a test.
"""

import ast
from pathlib import Path

import placement.core
import pytest

CORE = Path(placement.core.__file__).parent
COMPILED = sorted(
    path for path in CORE.glob("*.py") if "from numba import njit" in path.read_text()
)


def reached(path: Path) -> set[str]:
    """Names from other files of the project that compiled functions of this one use."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    foreign = {
        name.asname or name.name
        for node in tree.body
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("placement")
        for name in node.names
    }
    compiled = [
        node
        for node in tree.body
        if isinstance(node, ast.FunctionDef)
        and any("njit" in ast.unparse(one) for one in node.decorator_list)
    ]
    used = {
        name.id
        for function in compiled
        for statement in function.body
        for name in ast.walk(statement)
        if isinstance(name, ast.Name)
    }
    return foreign & used


@pytest.mark.parametrize("path", COMPILED, ids=lambda path: path.stem)
def test_compiled_functions_stay_in_their_file(path: Path) -> None:
    assert reached(path) == set()


def test_the_solver_is_among_them() -> None:
    assert {"simplex", "fair", "certificate"} <= {path.stem for path in COMPILED}
