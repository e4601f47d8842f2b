"""Measures how fast clips are sealed: against libsodium bare, on two threads, and in files against age and rclone."""

import os
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

from bench._vaults import CLIP_BYTES, TIME_GOAL, Bare, Bench, Memory, Tools, big_files, paired, peak_row, two_threads
from bench.harness import Row

PEAK = """
import os
from bench._vaults import Bench, Memory, CLIP_BYTES, grown
bench, clip, target = Bench(), os.urandom(CLIP_BYTES), Memory(CLIP_BYTES + 2_000_000)
bench.seal(b"warm", target)
run = lambda: bench.seal(clip, target)
"""


def rows() -> Iterator[Row]:
    """Yield ms for 15 MB in memory and for 1 GiB in files, and MB."""
    bench, clip = Bench(), os.urandom(CLIP_BYTES)
    target, bare = Memory(CLIP_BYTES + 2_000_000), Bare.of(clip)
    name = "libsodium's AEAD and one SHA-256"
    yield paired("seal 15 MB, one thread", lambda: bench.seal(clip, target), bare.seal, name, TIME_GOAL)
    with ThreadPoolExecutor(1) as beside:
        yield paired("seal 15 MB, hashed beside", lambda: bench.seal(clip, target, beside), bare.seal, name, TIME_GOAL)
    bares = [bare, Bare.of(clip)]
    # What this machine gives two threads at most: nothing but libsodium and the hash.
    yield two_threads(f"{name} alone, 4 times on two threads", lambda number: bares[number].seal(), None)
    targets = [Memory(CLIP_BYTES + 2_000_000) for _ in range(2)]
    yield two_threads("seal 4 clips of 15 MB on two threads", lambda number: bench.seal(clip, targets[number]))
    yield peak_row("growth while sealing 15 MB", PEAK)
    with big_files() as folder:
        tools = Tools(folder)
        if not tools.missing:
            seal = lambda: bench.seal_file(folder / "plain", folder / "sealed")  # noqa: E731
            yield paired("seal 1 GiB, file to file", seal, tools.age_seal, "age", 1.0)
            yield paired("seal 1 GiB, file to file", seal, tools.rclone_seal, "rclone crypt", 1.0)
