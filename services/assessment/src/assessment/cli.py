"""``assessment score SNAPSHOT --scheme SCHEME --out OUT``: the pure core on files, no database."""

import argparse
import csv
import io
import json
import platform
import resource
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from assessment.core.document import UnreadableDocumentError, read_document
from assessment.core.exact import round_half_up
from assessment.core.parse import parse_scheme
from assessment.core.reading import SchemeError
from assessment.core.run import Result, Run, run
from assessment.core.scheme import Scheme
from assessment.files import BadInputError, read_snapshot

BAD_INPUT: Final = 2
COLUMNS: Final = (
    "subject_id", "output", "score", "adjusted", "se", "state", "band", "stars", "rank",
)  # fmt: skip
HIT_COLUMNS: Final = (
    "rule", "subject_id", "effect", "consequences", "targets", "decide", "effective", "quote",
    "facts",
)  # fmt: skip
REFUSED: Final = (
    "assessment: 这一版只算正式得分；调整后得分（--adjusted）还没有提供，请去掉这个选项。"
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Score a snapshot. Returns 0, or 2 with a message and nothing written."""
    asked = parser().parse_args(arguments)
    if asked.adjusted:
        print(REFUSED, file=sys.stderr)  # noqa: T201 - a command speaks to its user
        return BAD_INPUT
    started = time.perf_counter()
    try:
        scheme = parse_scheme(read_document(asked.scheme.read_text("utf-8-sig")))
        snapshot = read_snapshot(asked.snapshot, scheme)
    except (SchemeError, UnreadableDocumentError, BadInputError) as error:
        return refuse(asked.scheme, error)
    except (OSError, UnicodeDecodeError) as error:
        print(f"assessment: 读不了文件：{error}", file=sys.stderr)  # noqa: T201
        return BAD_INPUT
    done = run(scheme, snapshot)
    write(asked.out, done, scheme, time.perf_counter() - started)
    return 0


def parser() -> argparse.ArgumentParser:
    made = argparse.ArgumentParser(prog="assessment", description="按考核方案计算得分")
    commands = made.add_subparsers(required=True, metavar="score")
    score = commands.add_parser("score", help="计算一份快照")
    score.add_argument("snapshot", type=Path, help="快照目录（subjects.csv 等）")
    score.add_argument("--scheme", type=Path, required=True, help="考核方案 .yaml 或 .json")
    score.add_argument("--out", type=Path, required=True, help="结果目录")
    score.add_argument("--adjusted", action="store_true", help="（以后提供）")
    return made


def refuse(scheme: Path, error: Exception) -> int:
    if isinstance(error, SchemeError):
        said = [f"{scheme.name}:{p.path or '开头'}: {p.message}" for p in error.problems]
    elif isinstance(error, UnreadableDocumentError):
        said = [f"{scheme.name}: {error}"]
    else:
        said = [str(error)]
    print("\n".join(said), file=sys.stderr)  # noqa: T201
    return BAD_INPUT


def write(folder: Path, done: Run, scheme: Scheme, seconds: float) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    texts = {
        "results.csv": results_csv(done, scheme),
        "breakdown.jsonl": "".join(f"{line}\n" for line in done.breakdown()),
        "rule_hits.csv": hits_csv(done),
        "diagnostics.json": pretty(done.diagnostics()),
        "run.json": pretty(
            {
                "snapshot_hash": done.snapshot_hash,
                "scheme_hash": done.scheme_hash,
                "result_hash": done.result_hash,
                "engine": done.engine,
                "python": platform.python_version(),
                "seconds": round(seconds, 3),
                "peak_rss_bytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024,
            }
        ),
    }
    for name, text in texts.items():
        (folder / name).write_text(text, "utf-8", newline="")


def pretty(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def results_csv(done: Run, scheme: Scheme) -> str:
    """The documented columns; ``period`` follows only where a run spans several periods."""
    spans = len({(r.output, r.period) for r in done.results}) > len(
        {r.output for r in done.results}
    )
    columns = (*COLUMNS, "period") if spans else COLUMNS
    return table(columns, [result_row(result, scheme, spans=spans) for result in done.results])


def result_row(result: Result, scheme: Scheme, *, spans: bool) -> list[Any]:
    score = "" if result.exact is None else str(round_half_up(result.exact, scheme.places))
    row = [
        result.subject_id,
        result.output,
        score,
        "",
        "",
        result.state,
        result.band,
        "" if result.stars is None else result.stars,
        "" if result.rank is None else result.rank,
    ]
    return [*row, result.period] if spans else row


def hits_csv(done: Run) -> str:
    return table(
        HIT_COLUMNS,
        [
            [
                hit.rule,
                hit.subject_id,
                hit.effect,
                "|".join(hit.consequences),
                "|".join(hit.targets),
                hit.decide,
                hit.effective,
                hit.quote,
                json.dumps(dict(hit.facts), ensure_ascii=False, sort_keys=True),
            ]
            for hit in done.hits
        ],
    )


def table(columns: Sequence[str], rows: Sequence[Sequence[Any]]) -> str:
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows(rows)
    return buffer.getvalue()


if __name__ == "__main__":
    sys.exit(main())
