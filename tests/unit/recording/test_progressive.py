"""The head of a plain MP4 file: right beyond 4 GiB, and read back without trusting a byte."""

import random
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.errors import LibraryDamaged
from app.domain.media import Track
from app.recording.progressive_reader import progressive_samples
from app.recording.progressive_writer import Film, TrackTable, progressive_head
from tests.helpers.footage import make_clip
from tests.helpers.packets import START_MS, Stream, read_stream


def film_of(stream: Stream, hole_bytes: int) -> tuple[Film, list[tuple[int, bytes]]]:
    """A film with its second chunk `hole_bytes` behind the first, and where its samples go."""
    table, placed, at = TrackTable(), [], 0
    packets = [packet for packet in stream.packets if packet.track is Track.VIDEO]
    for number, packet in enumerate(packets):
        if number in (0, 15):
            at += hole_bytes if number else 0
            table.begin_chunk(at)
        table.add(packet.dts, packet.pts, packet.duration, packet.keyframe, len(packet.payload))
        table.chunk_counts[-1] += 1
        placed.append((at, packet.payload))
        at += len(packet.payload)
    format = replace(stream.format, audio=None)
    end = max(packet.pts + packet.duration for packet in packets)
    return Film(format, {Track.VIDEO: table}, packets[0].pts, end, at, START_MS), placed


def write(path: Path, film: Film, placed: list[tuple[int, bytes]]) -> None:
    head = progressive_head(film)
    with path.open("wb") as file:
        file.write(head)
        for at, payload in placed:
            file.seek(len(head) + at)
            file.write(payload)


@pytest.mark.parametrize("hole_bytes", [0, (4 << 30) - (300 << 20), 5 << 30])
def test_a_film_beyond_four_gibibytes_plays(tmp_path: Path, hole_bytes: int) -> None:
    stream = read_stream(make_clip(tmp_path / "clip.mp4", seconds=2, b_frames=2))
    film, placed = film_of(stream, hole_bytes)
    path = tmp_path / "large.mp4"
    write(path, film, placed)
    assert (b"co64" in progressive_head(film)) == (hole_bytes > 1 << 32)
    assert [payload for _, payload in progressive_samples(path)] == [payload for _, payload in placed]
    done = subprocess.run(
        ["ffprobe", "-v", "warning", "-count_frames", "-show_entries", "stream=nb_read_frames", "-of", "csv=p=0", path],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert (done.stdout.strip(), done.stderr) == ("30", "")


def test_a_hostile_file_raises_nothing_but_library_damaged(tmp_path: Path) -> None:
    stream = read_stream(make_clip(tmp_path / "clip.mp4", seconds=2))
    film, placed = film_of(stream, 0)
    path = tmp_path / "film.mp4"
    write(path, film, placed)
    whole = path.read_bytes()
    chance = random.Random(7)
    for _ in range(300):
        content = bytearray(whole)
        for _ in range(3):
            content[chance.randrange(1_500)] = chance.choice((0, 1, 0x7F, 0xFF, chance.randrange(256)))
        path.write_bytes(content[: chance.choice((len(content), chance.randrange(len(content))))])
        try:
            for _ in progressive_samples(path):
                continue
        except LibraryDamaged:
            continue
