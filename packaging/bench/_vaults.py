"""A vault, its peers and what they are measured with; the benchmarks seal and open use it."""

import io
import mmap
import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time
import tracemalloc
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from itertools import accumulate
from pathlib import Path

from bench.harness import Row, Sample, measure_pair

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT))

from crypto import sodium  # noqa: E402 - the project's root comes first
from crypto.groups import MemorySource, SealedObject  # noqa: E402
from crypto.header import HEADER_BYTES  # noqa: E402
from crypto.hpke import best_suite  # noqa: E402
from crypto.keys import Compartment, LogId, ReaderSeed, SigningKey  # noqa: E402
from crypto.object_keys import ObjectKeySource  # noqa: E402
from crypto.opener import Expected, ObjectOpener  # noqa: E402
from crypto.seal import MAX_BODY_BYTES, SealPlan, seal_object, sealed_size_bytes  # noqa: E402

CLIP_BYTES = 15_000_000
FILE_BYTES = 1 << 30
THREADS = 2
CHUNK, SEALED_CHUNK, GROUP = 65536, 65552, 16
SPEED_GOAL = 0.85
TIME_GOAL = 1 / SPEED_GOAL
"""Of a duration, for a speed of at least 0.85."""


class Memory:
    """A target that was paid for before the clock runs; as with a file, other threads run while it is written."""

    def __init__(self, size_bytes: int) -> None:
        self._data = bytearray(size_bytes)
        self._view = memoryview(self._data)
        self.used = 0

    def write(self, data: bytes | memoryview) -> int:
        """Copy it behind what is here."""
        size = len(data)
        sodium.copy(self._view[self.used : self.used + size], memoryview(data))
        self.used += size
        return size

    def bytes(self) -> bytes:
        """What was written."""
        return bytes(self._view[: self.used])


class Bench:
    """One recipient and one recorder's key; seals and opens clips."""

    def __init__(self) -> None:
        suite = best_suite()
        self.seed, self.day_key, self.log_id = (
            ReaderSeed.generate(Compartment(1)),
            SigningKey.generate(),
            LogId(bytes(16)),
        )
        source = ObjectKeySource(os.urandom(32), os.urandom(16), time.time_ns)
        self.plan = SealPlan(self.seed.recipient(suite), self.log_id, self.day_key, source)
        self.key = self.seed.key(suite)

    def seal(self, clip: bytes, target: Memory, beside: Executor | None = None) -> SealedObject:
        """Into memory that is used again."""
        target.used = 0
        return seal_object(MemorySource(clip), len(clip), target, self.plan, beside=beside)  # type: ignore[arg-type]

    def opener(self, header: bytes, sealed: SealedObject) -> ObjectOpener:
        """Of an object that the log names."""
        signers = frozenset([self.day_key.verify_key])
        return ObjectOpener(header, self.key, Expected(sealed.object_id, self.log_id, signers, sealed))

    def open(self, data: bytes, sealed: SealedObject, target: Memory, beside: Executor | None = None) -> None:
        """All of it, verified against the log."""
        target.used = 0
        source = MemorySource(memoryview(data)[HEADER_BYTES:])
        self.opener(data[:HEADER_BYTES], sealed).open_whole(source, target, beside=beside)  # type: ignore[arg-type]

    def seal_file(self, source: Path, target: Path) -> list[SealedObject]:
        """As long footage is sealed: one object after the other, two at a time, each at its place in the target."""
        size = source.stat().st_size
        plain = [min(MAX_BODY_BYTES, size - start) for start in range(0, size, MAX_BODY_BYTES)]
        target.touch()
        ends = list(accumulate(map(sealed_size_bytes, plain)))

        def seal(data: memoryview, number: int) -> SealedObject:
            start = number * MAX_BODY_BYTES
            with target.open("r+b", buffering=0) as out, data[start : start + plain[number]] as part:
                out.seek(ends[number] - sealed_size_bytes(plain[number]))
                return seal_object(MemorySource(part), plain[number], out, self.plan)

        # Mapped into memory, so that it is sealed where the system keeps it.
        with (
            source.open("rb") as file,
            mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as mapped,
            memoryview(mapped) as data,
            ThreadPoolExecutor(THREADS) as pool,
        ):
            return list(pool.map(partial(seal, data), range(len(plain))))

    def open_file(self, source: Path, target: Path, sealed: list[SealedObject]) -> None:
        """Back again, two at a time."""
        target.touch()
        ends = list(accumulate(each.size_bytes for each in sealed))

        def open_one(number: int) -> None:
            each = sealed[number]
            with source.open("rb", buffering=0) as data, target.open("r+b", buffering=0) as out:
                data.seek(ends[number] - each.size_bytes)
                out.seek(number * MAX_BODY_BYTES)
                opener = self.opener(data.read(HEADER_BYTES), each)
                opener.open_whole(_Part(data, each.size_bytes - HEADER_BYTES), out)

        with ThreadPoolExecutor(THREADS) as pool:
            list(pool.map(open_one, range(len(sealed))))


class _Part:
    """So many bytes of a file."""

    def __init__(self, file: io.FileIO, size: int) -> None:
        self._file, self._left = file, size

    def readinto(self, buffer: memoryview, /) -> int | None:
        count = self._file.readinto(buffer[: self._left])
        self._left -= count or 0
        return count


@dataclass(frozen=True)
class Bare:
    """libsodium's AEAD in place of everything, chunk by chunk into paid memory, and one hash of the ciphertext."""

    plain: bytearray
    sealed: bytearray

    @classmethod
    def of(cls, clip: bytes) -> "Bare":
        chunks = -(-len(clip) // CHUNK)
        return cls(bytearray(clip.ljust(chunks * CHUNK, b"\0")), bytearray(chunks * SEALED_CHUNK))

    def seal(self) -> None:
        """From `plain` to `sealed`."""
        self._run(sealing=True)

    def open(self) -> None:
        """From `sealed` to `plain`, hash first."""
        self._run(sealing=False)

    def _run(self, *, sealing: bool) -> None:
        import hashlib

        from nacl._sodium import ffi, lib

        plain, sealed, view = ffi.from_buffer(self.plain), ffi.from_buffer(self.sealed), memoryview(self.sealed)
        key, nonce, null = bytes(32), bytes(24), ffi.NULL
        encrypt, decrypt = (
            lib.crypto_aead_xchacha20poly1305_ietf_encrypt,
            lib.crypto_aead_xchacha20poly1305_ietf_decrypt,
        )
        for first in range(0, len(self.plain) // CHUNK, GROUP):
            digest = hashlib.sha256()
            for number in range(first, min(first + GROUP, len(self.plain) // CHUNK)):
                at = number * SEALED_CHUNK
                if sealing:
                    encrypt(sealed + at, null, plain + number * CHUNK, CHUNK, key, 32, null, nonce, key)
                digest.update(view[at : at + SEALED_CHUNK])
                if not sealing:
                    status = decrypt(plain + number * CHUNK, null, null, sealed + at, SEALED_CHUNK, key, 32, nonce, key)
                    assert status == 0
            digest.digest()


def timed(run: Callable[[], object]) -> float:
    """Milliseconds."""
    began = time.perf_counter()
    run()
    return (time.perf_counter() - began) * 1000


def paired(figure: str, ours: Callable[[], object], peer: Callable[[], object], name: str, goal: float | None) -> Row:
    """A row of milliseconds against a peer's of the same run, both warmed up."""
    ours()
    peer()
    sample, peer_sample = measure_pair(lambda: timed(ours), lambda: timed(peer))
    return Row(figure, "ms", sample, peer=name, peer_sample=peer_sample, goal_at_most=goal)


def two_threads(figure: str, run: Callable[[int], object], goal: float | None = 1 / 1.8) -> Row:
    """run(0) and run(1) twice each on two threads, against four times run(0) on one; at least 1.8 times as fast."""

    def times(count: int, number: int) -> None:
        for _ in range(count):
            run(number)

    def both() -> None:
        other = threading.Thread(target=times, args=(2, 1))
        other.start()
        times(2, 0)
        other.join()

    return paired(figure, both, lambda: times(4, 0), "one thread", goal)


def peak_row(figure: str, code: str) -> Row:
    """How much a process grew at most, in MB, from before `run()` in this code; each run is a process of its own."""
    program = f"{code}\nprint(grown(run))"
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT / "packaging"), str(ROOT)])}
    values = []
    for _ in range(3):
        done = subprocess.run(
            [sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=True
        )
        values.append(float(done.stdout))
    return Row(figure, "MB", Sample(tuple(values)), goal_at_most=8.0)


def grown(run: Callable[[], object]) -> float:
    """MB that this process's memory rose by at its peak, as the kernel counts it (Linux), or Python's allocations."""
    status = Path("/proc/self/status")
    if not status.exists():
        tracemalloc.start()
        run()
        return tracemalloc.get_traced_memory()[1] / (1 << 20)
    Path("/proc/self/clear_refs").write_text("5", "ascii")  # the peak begins anew
    before = _kib(status, "VmRSS")
    run()
    return (_kib(status, "VmHWM") - before) / 1024


def _kib(status: Path, name: str) -> int:
    return next(int(line.split()[1]) for line in status.read_text("ascii").splitlines() if line.startswith(name))


@contextmanager
def big_files() -> Iterator[Path]:
    """A folder in memory where there is room for it, with a file `plain` of 1 GiB in it."""
    memory = Path("/dev/shm")  # noqa: S108 - the folder below it gets a name of its own
    roomy = memory.is_dir() and shutil.disk_usage(memory).free > 4 * FILE_BYTES
    with tempfile.TemporaryDirectory(prefix="louver-bench-", dir=memory if roomy else None) as folder:
        with (Path(folder) / "plain").open("wb") as file:
            block = os.urandom(1 << 20)
            for _ in range(FILE_BYTES >> 20):
                file.write(block)
        yield Path(folder)


class Tools:
    """The peers that people use: Debian's age and rclone's crypt, as programs, file to file."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._key = folder / "age.key"
        self.missing = [name for name in ("age", "age-keygen", "rclone") if shutil.which(name) is None]
        if self.missing:
            return
        subprocess.run(["age-keygen", "-o", str(self._key)], check=True, capture_output=True)
        shown = subprocess.run(["age-keygen", "-y", str(self._key)], check=True, capture_output=True, text=True)
        obscured = subprocess.run(["rclone", "obscure", "word"], check=True, capture_output=True, text=True)
        self._recipient = shown.stdout.strip()
        (folder / "crypt").mkdir()
        crypt = {"TYPE": "crypt", "REMOTE": str(folder / "crypt"), "PASSWORD": obscured.stdout.strip()}
        self._environment = {**os.environ, **{f"RCLONE_CONFIG_C_{name}": value for name, value in crypt.items()}}
        self._environment["RCLONE_CONFIG"] = str(folder / "none")

    def age_seal(self) -> None:
        """plain -> age."""
        self._run("age", "-r", self._recipient, "-o", str(self._folder / "age"), str(self._folder / "plain"))

    def age_open(self) -> None:
        """age -> again."""
        self._run("age", "-d", "-i", str(self._key), "-o", str(self._folder / "again"), str(self._folder / "age"))

    def rclone_seal(self) -> None:
        """plain -> crypt/…"""
        self._run("rclone", "copyto", "--ignore-times", str(self._folder / "plain"), "c:plain")

    def rclone_open(self) -> None:
        """crypt/… -> again."""
        self._run("rclone", "copyto", "--ignore-times", "c:plain", str(self._folder / "again"))

    def _run(self, *command: str) -> None:
        subprocess.run(command, check=True, capture_output=True, env=self._environment)
