"""Measures a wall of sixteen cameras while they are recorded, against PyAV that reads and decodes the same streams."""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import av

from bench import _recorders as recorders
from bench._cameras import ROOT, Film, serve_streams
from bench._soak_account import slope_per_h
from bench._wall_desktop import Measured
from bench.harness import Row, Sample, measure_pair

CAMERAS = 16
FILM = Film("tile", "640x360", 10, "512k", "medium")
"""In High profile, as cameras encode: it takes as long to decode as what they send."""
MEASURED_S = 8.0
PEER_SETTLE_S = 2.0
SAMPLE_S = 1.0
MOST_CPU = 1.6
MOST_MISSING = 2.0
MOST_DELAY_P99_MS, MOST_DELAY_MS = 5.0, 20.0
MOST_MEMORY_MB = 400.0
PEER = "bare PyAV"
_LIMIT_S = 120.0
_ENVIRONMENT = {**os.environ, "PYTHONPATH": f"{ROOT / 'packaging'}{os.pathsep}{ROOT}"}


def rows(minutes: float = 3.0) -> Iterator[Row]:
    """Yield frames shown, CPU in pairs, delays of the event loop, memory, and its slope over so many minutes."""
    with tempfile.TemporaryDirectory(prefix="louver-bench-") as name:
        folder = Path(name)
        film = FILM.draw(folder)
        with serve_streams({"main": film}) as address:
            paths = recorders.make_library(folder, address, CAMERAS, ("main",))
            with recorders.engine(paths) as process:
                recorders.wait_for_files(paths, process, CAMERAS)
                measured: list[Measured] = []
                ours, peer = measure_pair(
                    lambda: _kept(measured, desktop(paths.root, MEASURED_S)),
                    lambda: bare_cpu_share(address.url("main")),
                )
                yield from _of_pairs(measured, ours, peer)
                yield from _of_memory(desktop(paths.root, minutes * 60), minutes)


def _of_pairs(measured: list[Measured], ours: Sample, peer: Sample) -> Iterator[Row]:
    what = f"{CAMERAS} tiles of {FILM.size} at {FILM.fps} fps"
    missing = [100 * (1 - each.shown / max(1, each.arrived)) for each in measured]
    sent = [100 * (1 - each.shown / (CAMERAS * FILM.fps * each.seconds)) for each in measured]
    worst = tuple(max(0.0, *pair) for pair in zip(missing, sent, strict=True))
    yield Row(f"pictures that were not shown, {what}", "%", Sample(worst), goal_at_most=MOST_MISSING)
    yield Row(f"CPU of the window, {what}", "% of a core", ours, PEER, peer, MOST_CPU)
    tails = tuple(statistics.quantiles(each.delays_ms, n=100)[98] for each in measured)
    yield Row("event loop's delay, p99", "ms", Sample(tails), goal_at_most=MOST_DELAY_P99_MS)
    yield Row("event loop's delay, longest", "ms", Sample(tuple(max(each.delays_ms) for each in measured)),
              goal_at_most=MOST_DELAY_MS)  # fmt: skip


def _of_memory(long: Measured, minutes: float) -> Iterator[Row]:
    yield Row("memory of the window", "MB", Sample(tuple(long.memory_mb)), goal_at_most=MOST_MEMORY_MB)
    at_s = [number * SAMPLE_S for number in range(len(long.memory_mb))]
    half = len(at_s) // 2  # the first half fills caches and pools
    slope = slope_per_h(at_s[half:], long.memory_mb[half:])
    grown = Sample(tuple(each * minutes / 60 for each in (slope.low, slope.middle, slope.high)))
    yield Row(f"growth of the window's memory in {minutes:g} min", "MB", grown, goal_at_most=1.0)


def _kept(measured: list[Measured], result: Measured) -> float:
    measured.append(result)
    return 100 * result.cpu_s / result.seconds


def desktop(library: Path, seconds: float) -> Measured:
    """Run the real window as a process of its own, with a screen that nobody sees."""
    script = ROOT / "packaging" / "bench" / "_wall_desktop.py"
    environment = {
        **os.environ,
        "PYTHONPATH": f"{ROOT / 'packaging'}{os.pathsep}{ROOT}",
        "LOUVER_CONFIG_DIR": str(library),
    }
    done = subprocess.run(
        [sys.executable, str(script), str(library), str(seconds), str(SAMPLE_S)],
        env=environment, stdout=subprocess.PIPE, stdin=subprocess.DEVNULL, check=True, timeout=seconds + _LIMIT_S,
    )  # fmt: skip
    return Measured(**json.loads(done.stdout.splitlines()[-1]))


_BARE = """
import sys
from bench.wall import bare
bare(sys.argv[1])
"""


def bare_cpu_share(address: str) -> float:
    """Percent of a core that a process takes which only reads and decodes the same streams."""
    done = subprocess.run(
        [sys.executable, "-c", _BARE, address], env=_ENVIRONMENT, stdout=subprocess.PIPE, stdin=subprocess.DEVNULL,
        check=True, timeout=_LIMIT_S,
    )  # fmt: skip
    return float(done.stdout)


def bare(address: str) -> None:
    """What the peer does: a thread for each camera, each with a connection and a decoder of one thread."""
    stop, frames = threading.Event(), [0] * CAMERAS
    threads = [threading.Thread(target=_decode, args=(address, number, frames, stop)) for number in range(CAMERAS)]
    for thread in threads:
        thread.start()
    while not all(frames):
        time.sleep(0.05)
    time.sleep(PEER_SETTLE_S)
    began_cpu_s, began_s, before = time.process_time(), time.monotonic(), sum(frames)
    time.sleep(MEASURED_S)
    cpu_s, passed_s, decoded = time.process_time() - began_cpu_s, time.monotonic() - began_s, sum(frames) - before
    stop.set()
    for thread in threads:
        thread.join()
    if decoded < 0.95 * CAMERAS * FILM.fps * passed_s:
        sys.exit(f"The peer decoded {decoded} pictures in {passed_s:.1f} s, so it is no measure.")
    print(100 * cpu_s / passed_s)


def _decode(address: str, number: int, frames: list[int], stop: threading.Event) -> None:
    with av.open(address, options={"rtsp_transport": "tcp"}, timeout=10) as container:
        stream = container.streams.video[0]
        stream.thread_count = 1
        for _ in container.decode(stream):
            frames[number] += 1
            if stop.is_set():
                return
