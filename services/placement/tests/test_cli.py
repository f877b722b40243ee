import json
import shutil
from pathlib import Path

import pytest
from placement.cli import main

FILES = {
    "candidates.csv": "candidate_id,under35,priority,unit\n"
    "王一,1,3,区司法局\n李二,1,2,\n张三,0,1,\n赵四,1,0,\n",
    "branches.csv": "branch_id,town_id,county_id,capacity,floor_under35\n"
    "b1,东桥,青桥,1,1\nb2,东桥,青桥,2,1\nb3,西桥,青桥,1,1\n",
    "regions.csv": "region_id,parent_id,cap\n东桥,青桥,2\n西桥,青桥,\n青桥,,3\n",
    "edges.csv": "candidate_id,branch_id,value,wish_rank\n"
    "王一,b1,9000,1\n王一,b2,8000,2\n李二,b2,7000,1\n李二,b1,6500,\n"
    "张三,b2,9900,1\n张三,b3,100,\n赵四,b1,10,3\n",
}
GOLDEN_ASSIGNMENTS = "candidate_id,branch_id\n张三,b3\n李二,b2\n王一,b1\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = tmp_path / "instance"
    place.mkdir()
    for name, content in FILES.items():
        (place / name).write_text(content, encoding="utf-8")
    return place


@pytest.fixture
def result(folder: Path, tmp_path: Path) -> Path:
    out = tmp_path / "out"
    assert main(["solve", str(folder), "--mode", "optimal", "--out", str(out), "--seed", "s"]) == 0
    return out


def solve(folder: Path, out: Path, *options: str) -> int:
    return main(["solve", str(folder), "--mode", "optimal", "--out", str(out), *options])


def test_the_result_is_the_same_to_the_byte(folder: Path, result: Path, tmp_path: Path) -> None:
    assert (result / "assignments.csv").read_text(encoding="utf-8") == GOLDEN_ASSIGNMENTS
    shuffled = tmp_path / "shuffled"
    shuffled.mkdir()
    for name, content in FILES.items():
        head, *rows = content.splitlines()
        text = "\ufeff" + "\r\n".join([head, *reversed(rows)]) + "\r\n\r\n"
        (shuffled / name).write_text(text, encoding="utf-8")
    again = tmp_path / "again"
    assert solve(shuffled, again, "--seed", "s") == 0
    for name in ("assignments.csv", "prices.csv"):
        assert (again / name).read_bytes() == (result / name).read_bytes()


def test_the_report_says_what_was_proven(result: Path) -> None:
    report = json.loads((result / "report.json").read_text(encoding="utf-8"))
    assert report["value"] == 16_100
    assert (report["coverage"], report["coverage_bound"]) == (2, 2)
    assert report["objective"] == report["dual_objective"] == 2_016_100
    assert report["gap"] == 0
    named = {"mode", "envy_pairs", "seconds", "peak_rss_mb", "method", "input_hash"}
    assert named <= set(report)


def test_check_accepts_what_solve_wrote(
    folder: Path, result: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", str(folder), str(result)]) == 0
    assert capsys.readouterr().out.endswith("ok\n")
    (result / "prices.csv").unlink()
    assert main(["check", str(folder), str(result)]) == 0


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        ("assignments.csv", "李二,b2", "李二,b1", "branch b1 holds 2 of 1"),
        ("assignments.csv", "张三,b3", "张三,b2", "region 东桥 holds 3 of 2"),
        ("assignments.csv", "张三,b3", "张三,b1", "张三 is not eligible at b1"),
        ("assignments.csv", "张三,b3\n", "", "gap 100"),
        ("report.json", '"value": 16100', '"value": 16101', "says value 16101, it is 16100"),
        ("report.json", '"coverage_bound": 2', '"coverage_bound": 3', "coverage_bound"),
        ("report.json", '"envy_pairs": ', '"envy_pairs": 7', "envy_pairs"),
        ("prices.csv", "branch,b3,", "branch,b3,1", "gap"),
    ],
)
def test_check_refutes_a_planted_fault(  # noqa: PLR0913, PLR0917
    folder: Path,
    result: Path,
    capsys: pytest.CaptureFixture[str],
    file: str,
    old: str,
    new: str,
    said: str,
) -> None:
    content = (result / file).read_text(encoding="utf-8")
    assert old in content
    (result / file).write_text(content.replace(old, new, 1), encoding="utf-8")
    assert main(["check", str(folder), str(result)]) == 1
    printed = capsys.readouterr().out
    assert said in printed
    assert printed.endswith("refuted\n")


def test_check_notices_other_inputs(folder: Path, result: Path) -> None:
    with (folder / "candidates.csv").open("a", encoding="utf-8") as file:
        file.write("钱五,0,0,\n")
    assert main(["check", str(folder), str(result)]) == 1


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        ("candidates.csv", "李二,1,2", "李二,2,2", "candidates.csv:3:under35: '2'"),
        ("candidates.csv", "李二,1,2", "李二,1,x", "candidates.csv:3:priority: 'x'"),
        ("candidates.csv", "李二,1", "王一,1", "candidates.csv:3:candidate_id"),
        ("candidates.csv", "李二,1,2,", "李二,1,2", "candidates.csv:3:4: has 3 cells"),
        ("branches.csv", "b2,东桥", "b2,南桥", "branches.csv:3:town_id: '南桥'"),
        ("branches.csv", "b2,东桥,青桥,2", "b2,东桥,青桥,-2", "branches.csv:3:capacity: '-2'"),
        ("branches.csv", "floor_under35", "floor", "branches.csv:1:floor_under35"),
        ("regions.csv", "青桥,,3", "青桥,东桥,3", "regions.csv:2:parent_id"),
        ("regions.csv", "东桥,青桥,2", "东桥,青桥,two", "regions.csv:2:cap: 'two'"),
        ("edges.csv", "王一,b2,8000", "王一,b2,10001", "edges.csv:3:value: '10001'"),
        ("edges.csv", "王一,b2", "王五,b2", "edges.csv:3:candidate_id: '王五'"),
        ("edges.csv", "王一,b2", "王一,b9", "edges.csv:3:branch_id: 'b9'"),
        ("edges.csv", "王一,b2", "王一,b1", "edges.csv:3:branch_id"),
        ("edges.csv", "8000,2", "8000,first", "edges.csv:3:wish_rank: 'first'"),
    ],
)
def test_a_bad_file_is_named_with_line_and_column(  # noqa: PLR0913, PLR0917
    folder: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    file: str,
    old: str,
    new: str,
    said: str,
) -> None:
    (folder / file).write_text(FILES[file].replace(old, new, 1), encoding="utf-8")
    assert solve(folder, tmp_path / "out") == 2
    printed = capsys.readouterr().err
    assert said in printed
    assert printed.count("\n") == 1
    assert not (tmp_path / "out").exists()


def test_a_missing_or_foreign_file_is_named(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "regions.csv").write_bytes("region_id,parent_id,cap\n东桥".encode("gb18030"))
    assert solve(folder, tmp_path / "out") == 2
    assert "regions.csv:2: is not UTF-8" in capsys.readouterr().err
    (folder / "regions.csv").unlink()
    assert solve(folder, tmp_path / "out") == 2
    assert "regions.csv: there is no such file" in capsys.readouterr().err
    shutil.move(folder / "edges.csv", folder / "edges.parquet")
    assert solve(folder, tmp_path / "out") == 2


def test_pins_are_kept_and_their_contradictions_named(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pins = folder / "pins.csv"
    pins.write_text("candidate_id,branch_id,kind\n赵四,b1,force\n王一,b1,forbid\n", "utf-8")
    assert solve(folder, tmp_path / "out") == 0
    kept = (tmp_path / "out/assignments.csv").read_text(encoding="utf-8")
    assert "赵四,b1" in kept
    assert "王一,b1" not in kept
    pins.write_text("candidate_id,branch_id,kind\n赵四,b1,force\n李二,b1,force\n", "utf-8")
    assert solve(folder, tmp_path / "other") == 2
    assert "pins.csv:3:branch_id" in capsys.readouterr().err


@pytest.mark.parametrize("mode", ["fair", "repair"])
def test_the_other_modes_keep_what_they_promise(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], mode: str
) -> None:
    out = tmp_path / "out"
    assert main(["solve", str(folder), "--mode", mode, "--out", str(out), "--seed", "s"]) == 0
    report = json.loads((out / "report.json").read_text(encoding="utf-8"))
    assert report["mode"] == mode
    assert report["method"].startswith(mode)
    assert report["envy_pairs"] == report["floor_envy_pairs"]
    assert report["dual_objective"] == 2_016_100, "the optimum is what it is measured by"
    assert report["gap"] == 2_016_100 - report["objective"] >= 0
    assert main(["check", str(folder), str(out)]) == 0

    # 王一 wants b1 first and stands first there: handing it to 赵四 passes 王一 over.
    (out / "assignments.csv").write_text("candidate_id,branch_id\n赵四,b1\n", encoding="utf-8")
    assert main(["check", str(folder), str(out)]) == 1
    said = capsys.readouterr().out
    assert ("passed over" if mode == "fair" else "floor seats are covered") in said
    (out / "prices.csv").unlink()
    assert main(["check", str(folder), str(out)]) == 1
    assert "prices.csv is missing" in capsys.readouterr().out


def test_a_stay_bonus_keeps_an_incumbent(folder: Path, tmp_path: Path) -> None:
    text = FILES["candidates.csv"].replace("unit\n", "incumbent_branch_id\n")
    text = text.replace("区司法局", "").replace("赵四,1,0,", "赵四,1,0,b1")
    (folder / "candidates.csv").write_text(text, encoding="utf-8")
    policy = tmp_path / "policy.json"
    policy.write_text('{"stay_bonus": 10000}', encoding="utf-8")
    assert solve(folder, tmp_path / "out", "--policy", str(policy)) == 0
    assert "赵四,b1" in (tmp_path / "out/assignments.csv").read_text(encoding="utf-8")
    assert main(["check", str(folder), str(tmp_path / "out")]) == 0


@pytest.mark.parametrize("text", ["{", "[]", '{"weights": 1}', '{"stay_bonus": -1}'])
def test_a_bad_policy_is_refused(folder: Path, tmp_path: Path, text: str) -> None:
    policy = tmp_path / "policy.json"
    policy.write_text(text, encoding="utf-8")
    assert solve(folder, tmp_path / "out", "--policy", str(policy)) == 2
