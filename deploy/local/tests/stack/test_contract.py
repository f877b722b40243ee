"""Schemathesis calls every route on data that is there: no 5xx, nothing undocumented."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from deploy.local.tests.stack.county import Trail
from deploy.local.tests.stack.running import Api

pytestmark = pytest.mark.xdist_group("stack")

SCHEMATHESIS = Path(sys.executable).with_name("schemathesis")
CHECKS = (
    "not_a_server_error,status_code_conformance,content_type_conformance,"
    "response_schema_conformance"
)
EXAMPLES = 12
SETTINGS = """
[phases.coverage]
generation.mode = "positive"
unexpected-methods = []
"""
"""Refusals of the framework, the same for every field of every route, were nine calls in ten; the
fuzzing still makes them at random."""


@pytest.mark.parametrize("service", ["roster", "placement", "assessment", "auth"])
def test_no_answer_is_undocumented(
    service: str, origin: str, admin: Api, fuzzed: tuple[Api, Trail], tmp_path: Path
) -> None:
    street, trail = fuzzed
    caller = admin if service == "auth" else street
    document = caller.get("/openapi.json")
    document["paths"] = {
        path: _without_waiting(operations)
        for path, operations in document["paths"].items()
        if path.startswith(f"/api/{service}/")
    }
    _fill_in_known_ids(document, service, trail.ids)
    written = tmp_path / f"{service}.json"
    written.write_text(json.dumps(document))
    (tmp_path / "schemathesis.toml").write_text(SETTINGS)
    token = caller.http.headers["authorization"]

    ran = subprocess.run(
        [
            SCHEMATHESIS, "run", written, "--url", origin, "--header", f"Authorization: {token}",
            "--checks", CHECKS, "--max-examples", str(EXAMPLES), "--seed", "20261120",
            "--workers", "1", "--phases", "examples,coverage,fuzzing",
            "--exclude-path-regex", "/(password|session|revoke|token)",
            "--request-timeout", "20", "--generation-database", "none", "--no-color",
        ],
        capture_output=True,
        text=True,
        check=False,
        cwd=tmp_path,
    )  # fmt: skip

    assert ran.returncode == 0, _failures(ran.stdout) or (ran.stdout + ran.stderr)[-6000:]


def _failures(said: str) -> str:
    """What was wrong, without the pages of warnings about refused input behind it."""
    return said.partition("= FAILURES =")[2].partition("= WARNINGS =")[0][:12_000]


def _without_waiting(operations: dict[str, object]) -> dict[str, object]:
    """A long poll that waits its full time would only show that it waits."""
    for operation in operations.values():
        if isinstance(operation, dict) and "parameters" in operation:
            operation["parameters"] = [
                item for item in operation["parameters"] if item["name"] != "wait"
            ]
    return operations


def _fill_in_known_ids(document: dict[str, object], service: str, ids: dict[str, str]) -> None:
    """Ids of things that exist, as examples, so that calls get beyond 404."""
    for path, operations in document["paths"].items():  # type: ignore[attr-defined]
        for operation in operations.values():
            for item in operation.get("parameters", []):
                name = item["name"]
                if name == "run_id" and service == "assessment":
                    name = "assessment_run_id"
                if name == "job_id":
                    name = f"{service}_job_id"
                if item["in"] in {"path", "query"} and name in ids:
                    item["example"] = ids[name]
        assert path
