"""Measures what a new reader pays for thirty days of a recorder's log: requests and processor time, one by one too."""

import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

from app.vault.folder_bucket import FolderBucket
from app.vault.log_follower import NothingSeen, read_logs
from app.vault.names import bundle_name, segment_name
from bench.harness import Row, Sample
from crypto.bundle import Bundle, BundleLevel, encode_bundle
from crypto.entries import Heartbeat
from crypto.hpke import best_suite
from crypto.keys import AccountRoot, Compartment, DeviceKeys, Epoch, LogId, ReaderKey, ReaderSeed
from crypto.log_reader import LogReader, LogReaderState
from crypto.log_writer import append, begin_log
from crypto.members import Device, Role
from crypto.roster import Roster
from crypto.roster_writer import begin_roster

DAYS, A_DAY = 30, 1440
SEGMENTS = DAYS * A_DAY
START_MS = 1_780_000_000_000 // 86_400_000 * 86_400_000
RUNS = 3


class _Counting(FolderBucket):
    """A bucket that counts what it is asked for."""

    requests = 0

    def get_range(self, name: str, offset: int, length: int | None) -> bytes:
        self.requests += 1
        return super().get_range(name, offset, length)


def rows() -> Iterator[Row]:
    """Yield requests and seconds of CPU for 43,200 segments, and ms to write one."""
    root, recorder, seed = AccountRoot.generate(), DeviceKeys.generate(), ReaderSeed.generate(Compartment(1))
    suite = best_suite()
    begun = begin_roster(root, suite, [Device.of(recorder, suite, Role.RECORDER)], {seed: "Home"})
    began = time.process_time()
    segments, log_id = thirty_days(recorder, begun.roster)
    yield Row("sign one segment", "ms", Sample(((time.process_time() - began) * 1000 / SEGMENTS,)))
    keys = begun.roster.reader_keys([seed])
    with TemporaryDirectory(prefix="louver-bench-") as folder:
        bucket = _Counting(Path(folder))
        fill(bucket, log_id, segments)
        cpu, requests = [], []
        for _ in range(RUNS):
            bucket.requests, began = 0, time.process_time()
            memory = NothingSeen(begun.statements)
            read = read_logs(bucket, memory, begun.roster, keys)
            cpu.append(time.process_time() - began)
            requests.append(float(bucket.requests))
            assert not read.refusals
            assert memory.heads[log_id].number == SEGMENTS - 1
    yield Row("requests to sync 30 days (43,200 segments)", "requests", Sample(tuple(requests)), goal_at_most=150)
    yield Row("processor time to sync 30 days", "s", Sample(tuple(cpu)), goal_at_most=5.0)
    yield Row(
        "the same one by one, every signature on its own", "s", Sample((one_by_one(recorder, log_id, segments, keys),))
    )


def thirty_days(recorder: DeviceKeys, roster: Roster) -> tuple[list[bytes], LogId]:
    """A segment a minute with a heartbeat in it."""
    recipients, place = roster.recipients(), Compartment(1)
    head = roster.head.hash
    written = begin_log(recorder.signing_key, recipients, START_MS, roster_head=head)
    segments = [written.data]
    for number in range(1, SEGMENTS):
        now_ms = START_MS + number * 60_000
        entries = {place: (Heartbeat(now_ms),)}
        written = append(written.state, recipients, now_ms, roster_head=head, entries=entries)
        segments.append(written.data)
    return segments, written.state.log_id


def fill(bucket: FolderBucket, log_id: LogId, segments: list[bytes]) -> None:
    """The bundles that a recorder made, and the segments behind the last one and the first."""
    for level in BundleLevel:
        count = level.segment_count
        for index in range(len(segments) // count):
            part = tuple(segments[index * count : (index + 1) * count])
            bucket.put(bundle_name(log_id, level, index), encode_bundle(Bundle(log_id, level, index, part)))
    behind = len(segments) // BundleLevel.SMALL.segment_count * BundleLevel.SMALL.segment_count
    for number in [0, *range(behind, len(segments))]:
        bucket.put(segment_name(log_id, number), segments[number])


def one_by_one(
    recorder: DeviceKeys, log_id: LogId, segments: list[bytes], keys: Mapping[tuple[Compartment, Epoch], ReaderKey]
) -> float:
    """Seconds of CPU without bundles."""
    reader = LogReader(LogReaderState.start(log_id, recorder.signing_key.verify_key), keys)
    began = time.process_time()
    for data in segments:
        reader.accept(data)
    return time.process_time() - began
