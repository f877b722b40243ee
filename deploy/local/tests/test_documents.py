"""The reference pages say what the code says."""

import json

import pytest
from assessment.settings import Settings as AssessmentSettings
from common.settings import ServiceSettings
from gateway.settings import BootstrapSettings
from placement.settings import Settings as PlacementSettings
from roster.settings import Settings as RosterSettings
from supervisor.documents import ERRORS, FOLDERS
from supervisor.parts import ROOT
from supervisor.refusals import table_of


def a_document(*errors: tuple[str, str]) -> bytes:
    answer = {
        "description": "; ".join(f"{slug}: {title}" for slug, title in errors),
        "content": {"application/problem+json": {}},
    }
    done = {"description": "note: no refusal", "content": {"application/json": {}}}
    operation = {"responses": {"200": done, "409": answer}}
    return json.dumps({"paths": {"/api/x": {"get": operation, "post": operation}}}).encode()


def test_every_refusal_stands_once_with_its_services() -> None:
    said = table_of({
        "roster": a_document(("post-full", "岗位已满"), ("conflict", "与现在的状态冲突")),
        "placement": a_document(("post-full", "岗位已满"), ("run-not-done", "还没有完成")),
    }).decode()  # fmt: skip

    lines = [line for line in said.splitlines() if line.startswith("| 409")]
    assert lines == [
        "| 409 | `conflict` | 与现在的状态冲突 | all |",
        "| 409 | `post-full` | 岗位已满 | placement, roster |",
        "| 409 | `run-not-done` | 还没有完成 | placement |",
    ]
    assert "no refusal" not in said
    assert "| 500 | `internal` | 系统内部错误 | all |" in said


def test_the_committed_table_is_that_of_the_committed_documents() -> None:
    documents = {name: (folder / "openapi.json").read_bytes() for name, folder in FOLDERS.items()}

    assert ERRORS.read_bytes() == table_of(documents)


@pytest.mark.parametrize(
    "settings", [RosterSettings, PlacementSettings, AssessmentSettings, BootstrapSettings]
)
def test_every_setting_is_explained(settings: type[ServiceSettings]) -> None:
    page = (ROOT / "docs" / "reference" / "settings.md").read_text("utf-8")

    assert [name for name in settings.model_fields if f"`{name.upper()}`" not in page] == []
