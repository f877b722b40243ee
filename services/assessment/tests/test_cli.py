"""``assessment score`` on files."""

import csv
import json
from importlib.resources import files
from pathlib import Path

import pytest
from assessment.cli import main

SCHEME = str(files("assessment") / "schemes_library" / "lixia_six_ones.yaml")
HEADER = "subject_id,list,item,weight,value,state\n"


def a_snapshot(folder: Path, tasks: str) -> str:
    folder.mkdir()
    (folder / "subjects.csv").write_text("subject_id,kind\np,person\n", "utf-8")
    (folder / "tasks.csv").write_text(HEADER + tasks, "utf-8")
    return str(folder)


def test_a_snapshot_is_scored(tmp_path: Path) -> None:
    rows = "p,tasks,t1,1,100,verified\np,tasks,t2,1,,open\n"
    out = tmp_path / "out"

    code = main(["score", a_snapshot(tmp_path / "in", rows), "--scheme", SCHEME, "--out", str(out)])

    assert code == 0
    with (out / "results.csv").open(encoding="utf-8") as file:
        assert list(csv.DictReader(file)) == [
            {
                "subject_id": "p",
                "output": "completion",
                "score": "50",
                "adjusted": "",
                "se": "",
                "state": "ok",
                "band": "未完成",
                "stars": "",
                "rank": "",
            }
        ]
    told = json.loads((out / "run.json").read_text("utf-8"))
    assert {len(told[name]) for name in ("snapshot_hash", "scheme_hash", "result_hash")} == {64}
    names = {path.name for path in out.iterdir()}
    assert names == {
        "results.csv", "breakdown.jsonl", "rule_hits.csv", "diagnostics.json", "run.json",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("rows", "place"),
    [
        ("p,tasks,t1,1,101,verified\n", "tasks.csv:2:value:"),
        ("p,tasks,t1,1,100,verified\nx,tasks,t1,1,1,verified\n", "tasks.csv:3:subject_id:"),
        ("p,task,t1,1,100,verified\n", "tasks.csv:2:list:"),
        ("p,tasks,t1,1,100,done\n", "tasks.csv:2:state:"),
        ("p,tasks,t1,1\n", "tasks.csv:2:"),
    ],
)
def test_bad_input_is_named_and_nothing_is_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], rows: str, place: str
) -> None:
    out = tmp_path / "out"

    code = main(["score", a_snapshot(tmp_path / "in", rows), "--scheme", SCHEME, "--out", str(out)])

    assert code == 2
    assert capsys.readouterr().err.startswith(place)
    assert not out.exists()


def test_the_adjusted_score_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["score", str(tmp_path), "--scheme", SCHEME, "--out", str(tmp_path / "o")]

    assert main([*arguments, "--adjusted"]) == 2
    assert "--adjusted" in capsys.readouterr().err
