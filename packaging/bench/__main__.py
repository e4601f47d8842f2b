"""Runs one benchmark by its name, prints its table and writes its JSON; dev.py bench starts it in the environment."""

import argparse
import importlib
import json
import sys
from pathlib import Path

from bench._processes import unwind_when_told
from bench.harness import Row, as_json, table


def main() -> int:
    """Return 0 where every goal was met, else 1."""
    parser = argparse.ArgumentParser(prog="dev.py bench")
    parser.add_argument("name")
    parser.add_argument("--minutes", type=float, metavar="N", help="how long a soak lasts (60)")
    parser.add_argument("--json", type=Path, metavar="FILE", help="also write the rows to FILE")
    arguments = parser.parse_args()
    unwind_when_told()
    benchmark = importlib.import_module(f"bench.{arguments.name}")
    rows: list[Row] = []
    for row in benchmark.rows() if arguments.minutes is None else benchmark.rows(arguments.minutes):
        rows.append(row)
        print(f"{row.figure}: {row.sample.median:.4g} {row.unit}", file=sys.stderr, flush=True)
        if arguments.json is not None:  # after each row, so that a failure late in a long run costs none of them
            arguments.json.write_text(json.dumps(as_json(rows), indent=2) + "\n", "utf-8")
    print(table(rows))
    return 0 if all(row.met is not False for row in rows) else 1


if __name__ == "__main__":
    sys.exit(main())
