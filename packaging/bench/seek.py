"""Measures how soon a moment is shown, against PyAV that decodes the same pictures out of memory."""

import random
import statistics
import sys
import tempfile
import threading
import time
from collections.abc import Sequence
from fractions import Fraction
from pathlib import Path
from typing import cast

import av
from av.video.codeccontext import VideoCodecContext

from bench.harness import Row, Sample

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT))

from app.core.clock import SystemClock  # noqa: E402 - the project's root comes first
from app.domain.camera import StreamRole  # noqa: E402
from app.index.queries import LibraryReader  # noqa: E402
from app.playback.picture import Size  # noqa: E402
from app.playback.player import Player, PlayerRequest, PlayerView  # noqa: E402
from tests.gui.stage import Library, make_camera, make_library  # noqa: E402
from tests.helpers.footage import make_clip  # noqa: E402
from tests.helpers.packets import Stream, read_stream  # noqa: E402

RUNS = 5
SEEKS = 15
CAMERAS = 16
OTHER = "Other"
FPS = 30
GOP_FRAMES = 60
SECONDS = 20
START_MS = 1_790_000_000_000
PEER = "bare PyAV"
_LIMIT_S = 20.0
_TICK = Fraction(1, 90_000)


def rows() -> list[Row]:
    """Return the medians (p50) of random seeks for one camera at 1080p and for sixteen at 640x360 at once.

    Every seek begins with no file open and nothing decoded.
    """
    with tempfile.TemporaryDirectory(prefix="louver-bench-") as scratch:
        folder = Path(scratch)
        main = make_clip(
            folder / "main.mp4", seconds=SECONDS, fps=FPS, size=(1920, 1080), gop_frames=GOP_FRAMES, bitrate=4_000_000
        )
        sub = make_clip(
            folder / "sub.mp4", seconds=SECONDS, fps=15, size=(640, 360), gop_frames=GOP_FRAMES // 2, bitrate=500_000
        )
        names = [f"Camera {number}" for number in range(CAMERAS)]
        parts: dict[str, tuple[Path, Sequence[int]]] = {"Large": (main, [START_MS])}
        parts |= {name: (sub, [START_MS]) for name in (OTHER, *names)}
        library = make_library(folder / "library", parts)
        return [*_one(library, read_stream(main, start_ms=0)), *_many(library, names)]


class _Wall:
    """Players side by side; ask() returns when each showed its first picture and its exact frame, in ms."""

    def __init__(self, library: Library, names: list[str], box: Size) -> None:
        self._ids = [make_camera(name).id for name in names]
        self._changed = threading.Condition()
        self._views: list[PlayerView] = []
        self._first_s: dict[int, float] = {}
        self._exact_s: dict[int, float] = {}
        self._wanted_ms = 0
        self._reader = LibraryReader(library.paths.index)
        self.players = [self._player(library, number) for number in range(len(names))]
        for player in self.players:
            player.set_box(box)
            player.start()

    def _player(self, library: Library, number: int) -> Player:
        return Player(library.paths, self._reader, SystemClock(), lambda: self._take(number))

    def close(self) -> None:
        for player in self.players:
            player.request_stop()
        for player in self.players:
            player.join(5.0)

    def forget(self) -> None:
        """Make every player let go of its files and pictures: it is sent to another camera."""
        ids, self._ids = self._ids, [make_camera(OTHER).id] * len(self._ids)
        self.ask(START_MS)
        self._ids = ids

    def ask(self, wall_ms: int) -> tuple[float, float]:
        with self._changed:
            self._first_s, self._exact_s, self._wanted_ms = {}, {}, wall_ms
        begun_s = time.perf_counter()
        for camera_id, player in zip(self._ids, self.players, strict=True):
            player.show(PlayerRequest(camera_id, StreamRole.MAIN, wall_ms, playing=False))
        with self._changed:
            if not self._changed.wait_for(lambda: len(self._exact_s) == len(self._ids), _LIMIT_S):
                sys.exit(f"Not every camera showed a picture within {_LIMIT_S:.0f} s, so there is nothing to measure.")
            first_s, exact_s = max(self._first_s.values()), max(self._exact_s.values())
        return (first_s - begun_s) * 1000, (exact_s - begun_s) * 1000

    def _take(self, number: int) -> None:
        at_s = time.perf_counter()
        view = self.players[number].views.take(0.0)
        if view is None or view.picture is None:
            return
        with self._changed:
            if view.request.wall_ms == self._wanted_ms:
                self._first_s.setdefault(number, at_s)
                if view.exact:
                    self._exact_s[number] = at_s
                    self._changed.notify()


def _moments(run: int) -> list[int]:
    """Random frames of the film, never twice the same group in a row: what is decoded already would flatter us."""
    chosen = random.Random(run)  # noqa: S311 - reproducible moments, no secret
    groups = SECONDS * FPS // GOP_FRAMES
    found: list[int] = []
    group = 0
    for _ in range(SEEKS):
        group = (group + chosen.randrange(2, groups - 1)) % groups
        found.append(group * GOP_FRAMES + chosen.randrange(1, GOP_FRAMES - 1))
    return found


def _one(library: Library, stream: Stream) -> list[Row]:
    wall = _Wall(library, ["Large"], Size(1280, 720))
    first, exact, bare = [], [], []
    try:
        wall.ask(START_MS + 500)
        for run in range(RUNS):
            results, peers = [], []
            for frame in _moments(run):
                wall.forget()
                results.append(wall.ask(START_MS + round(frame * 1000 / FPS) + 5))
                peers.append(_bare_ms(stream, frame))
            first.append(statistics.median(each[0] for each in results))
            exact.append(statistics.median(each[1] for each in results))
            bare.append(statistics.median(peers))
    finally:
        wall.close()
    exact_sample, peer = Sample(tuple(exact)), Sample(tuple(bare))
    return [
        Row("seek at 1080p, 2 s GOP, first picture p50", "ms", Sample(tuple(first)), goal_at_most=30.0),
        Row("the same, exact frame p50", "ms", exact_sample, goal_at_most=80.0),
        Row("the same, to decoding the GOP's prefix", "ms", exact_sample, PEER, peer, 1.2),
    ]


def _many(library: Library, names: list[str]) -> list[Row]:
    wall = _Wall(library, names, Size(320, 180))
    first, exact = [], []
    try:
        wall.ask(START_MS + 500)
        for run in range(RUNS):
            results = []
            for frame in _moments(run):
                wall.forget()
                results.append(wall.ask(START_MS + round(frame * 1000 / FPS) + 5))
            first.append(statistics.median(each[0] for each in results))
            exact.append(statistics.median(each[1] for each in results))
    finally:
        wall.close()
    return [
        Row("seek of 16 cameras at 640x360, last first picture p50", "ms", Sample(tuple(first)), goal_at_most=60.0),
        Row("the same, last exact frame p50", "ms", Sample(tuple(exact)), goal_at_most=150.0),
    ]


def _bare_ms(stream: Stream, frame: int) -> float:
    """How long PyAV takes to decode from the keyframe to that frame, all samples in memory."""
    begin = frame // GOP_FRAMES * GOP_FRAMES
    packets = stream.packets[begin : frame + 1]
    assert packets[0].keyframe
    begun_s = time.perf_counter()
    context = cast(VideoCodecContext, av.CodecContext.create(stream.format.video.codec.value, "r"))
    context.thread_count = 1  # as the player's
    context.extradata = stream.format.video.config
    shown = 0
    for packet in packets:
        coded = av.Packet(packet.payload)
        coded.pts, coded.dts, coded.time_base = packet.pts, packet.dts, _TICK
        shown += len(context.decode(coded))
    shown += len(context.decode(None))
    assert shown == len(packets)
    return (time.perf_counter() - begun_s) * 1000
