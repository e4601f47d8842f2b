"""Measures how fast clips are opened: against libsodium bare, on two threads, in files, and how a seek is served."""

import os
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

from bench._vaults import (
    CLIP_BYTES,
    TIME_GOAL,
    Bare,
    Bench,
    Memory,
    Tools,
    big_files,
    paired,
    peak_row,
    timed,
    two_threads,
)
from bench.harness import Row, Sample
from crypto.header import HEADER_BYTES
from crypto.seal import MAX_BODY_BYTES

PEAK = """
import os
from bench._vaults import Bench, Memory, CLIP_BYTES, grown
bench, clip, target = Bench(), os.urandom(CLIP_BYTES), Memory(CLIP_BYTES + 2_000_000)
small = bench.seal(b"warm", target)
bench.open(target.bytes(), small, target)
sealed = bench.seal(clip, target)
data = target.bytes()
import io
from crypto.header import HEADER_BYTES
source = io.BytesIO(data)
opener = bench.opener(data[:HEADER_BYTES], sealed)
source.seek(HEADER_BYTES)
target.used = 0
run = lambda: opener.open_whole(source, target)
"""
SEEKS = 50


def rows() -> Iterator[Row]:
    """Yield ms for 15 MB in memory and 1 GiB in files, MB, and requests and ms of a seek in 32 MiB."""
    bench, clip = Bench(), os.urandom(CLIP_BYTES)
    target, bare = Memory(CLIP_BYTES + 2_000_000), Bare.of(clip)
    sealed = bench.seal(clip, target)
    data = target.bytes()
    bare.seal()
    name = "libsodium's AEAD and one SHA-256"
    yield paired("open 15 MB, one thread", lambda: bench.open(data, sealed, target), bare.open, name, TIME_GOAL)
    with ThreadPoolExecutor(1) as beside:
        run = lambda: bench.open(data, sealed, target, beside)  # noqa: E731
        yield paired("open 15 MB, hashed beside", run, bare.open, name, TIME_GOAL)
    targets = [Memory(CLIP_BYTES + 2_000_000) for _ in range(2)]
    yield two_threads("open 4 clips of 15 MB on two threads", lambda number: bench.open(data, sealed, targets[number]))
    yield peak_row("growth while opening 15 MB", PEAK)
    yield from seeks(bench)
    with big_files() as folder:
        tools = Tools(folder)
        if not tools.missing:
            parts = bench.seal_file(folder / "plain", folder / "sealed")
            tools.age_seal()
            tools.rclone_seal()
            whole = lambda: bench.open_file(folder / "sealed", folder / "opened", parts)  # noqa: E731
            yield paired("open 1 GiB, file to file", whole, tools.age_open, "age", 1.0)
            yield paired("open 1 GiB, file to file", whole, tools.rclone_open, "rclone crypt", 1.0)


def seeks(bench: Bench) -> Iterator[Row]:
    """Any byte of the largest object, from its two ranged reads, verified against the log before it is shown."""
    clip = os.urandom(MAX_BODY_BYTES)
    target = Memory(MAX_BODY_BYTES + 2_000_000)
    sealed = bench.seal(clip, target)
    data = target.bytes()
    requests: list[float] = []

    def seek(place: int) -> None:
        asked = 0

        def ranged(start: int, end: int) -> bytes:
            nonlocal asked
            asked += 1
            return data[start:end]

        opener = bench.opener(ranged(0, HEADER_BYTES), sealed)
        found = opener.open_body_range(place, place + 1, ranged(*opener.body_range(place, place + 1)))
        assert found == clip[place : place + 1]
        requests.append(asked)

    places = [number * (MAX_BODY_BYTES - 1) // (SEEKS - 1) for number in range(SEEKS)]
    durations = [timed(lambda place=place: seek(place)) for place in places]  # type: ignore[misc]
    yield Row("ranged reads of a seek in 32 MiB, the most of 50", "requests", Sample((max(requests),)), goal_at_most=2)
    yield Row("verify and open the group of a seek", "ms", Sample(tuple(durations)))
