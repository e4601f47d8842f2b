"""Fuzzes one parser with atheris, guided by coverage: python tests/fuzz/run.py TARGET [CORPUS] [libFuzzer's options].

CORPUS is a folder that keeps what was found between runs. A crash, a hang of ten seconds or 2 GB of memory end it with
a status that is not 0, and the input lies in a file whose name is printed.
"""

import sys
from collections.abc import Callable
from pathlib import Path

import atheris

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from tests.fuzz.corpora import kept  # noqa: E402 - the project's root comes first

with atheris.instrument_imports(include=["crypto", "app.ingest"]):
    from tests.fuzz.camera_targets import CAMERA_TARGETS
    from tests.fuzz.targets import TARGETS


def main() -> None:
    name, corpus, *options = sys.argv[1:]
    folder = Path(corpus)
    folder.mkdir(parents=True, exist_ok=True)
    camera = CAMERA_TARGETS.get(name)
    target: Callable[[bytes], None] = camera or TARGETS[name]
    seeds = camera.seeds if camera is not None else TARGETS[name].seeds()
    for number, seed in enumerate([*seeds, *kept(name)]):
        (folder / f"seed-{number}").write_bytes(seed)
    limits = ["-timeout=10", "-rss_limit_mb=2048", "-max_len=8192", "-print_final_stats=1"]
    atheris.Setup([sys.argv[0], *limits, *options, str(folder)], target)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
