"""Playback goes over the border of two files, and to the end of one that is being written, as if there were one film.

Pictures and sound, both ways, alone and with several cameras on one clock.
"""

import statistics
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import pytest

from app.core.bus import Bus
from app.core.clock import SystemClock
from app.core.paths import LibraryPaths
from app.domain.camera import StreamRole
from app.domain.ids import CameraId
from app.domain.media import Packet, Track
from app.domain.recording import GapCause
from app.index.catalog import Catalog
from app.index.projection import IndexProjection
from app.index.queries import LibraryReader
from app.index.writer import IndexWriter
from app.playback.follower import FollowerView
from app.playback.footage import Footage
from app.playback.locked_player import LockedPlayer
from app.playback.picture import Picture, Size
from app.playback.player import Player, PlayerNote, PlayerRequest, PlayerView
from app.playback.sound_player import SoundPlayer, SoundSource
from app.recording.journal import Journal
from app.recording.recorder import StreamRecorder
from app.recording.recovery import journal_path
from tests.gui.stage import make_camera, record, shifted
from tests.helpers.conditions import wait_until
from tests.helpers.footage import make_clip
from tests.helpers.lips import FlashEachSecond
from tests.helpers.packets import Stream, looped, read_stream
from tests.helpers.sound_output import RecordingOutput

START_MS = 1_790_000_000_000
FPS = 20
FRAME_MS = 1000 / FPS
MAIN = StreamRole.MAIN
DOOR, YARD = make_camera("Door"), make_camera("Yard")
BOX = Size(160, 90)
IN_STEP_MS = 40


@dataclass(frozen=True)
class Minute:
    """A minute and six seconds of two cameras, recorded without a break into two files each."""

    paths: LibraryPaths
    taken_ms: list[int]
    """When each picture was taken."""
    border_ms: int

    def nearest(self, wall_ms: int) -> int:
        """The number of the picture taken then."""
        return min(range(len(self.taken_ms)), key=lambda number: abs(self.taken_ms[number] - wall_ms))


def flashes(folder: Path) -> Stream:
    """Six seconds with a beep and a flash at the begin of each."""
    clip = make_clip(folder / "clip.mp4", seconds=6, fps=FPS, gop_frames=FPS, audio="aac", scene=FlashEachSecond())
    return read_stream(clip, start_ms=0)


@pytest.fixture(scope="module")
def minute(tmp_path_factory: pytest.TempPathFactory) -> Minute:
    folder = tmp_path_factory.mktemp("minute")
    stream, paths = flashes(folder), LibraryPaths(folder / "library")
    packets = shifted(list(looped(stream, 11)), START_MS)
    for each in (paths.root, paths.footage):
        each.mkdir(parents=True, exist_ok=True)
    writer = IndexWriter(paths.index)
    catalog = Catalog(writer)
    for camera in (DOOR, YARD):
        segments, gaps = record(paths, camera, [packets], stream)
        catalog.add_camera(camera.id, camera.name, MAIN)
        catalog.add_all((*segments, *gaps))
    writer.close()
    first, second = segments
    assert first.end_ms == second.start_ms
    pictures = sorted(packet.pts for packet in packets if packet.track is Track.VIDEO)
    taken_ms = [first.start_ms + round((pts - pictures[0]) / 90) for pts in pictures]
    return Minute(paths, taken_ms, second.start_ms)


class Audience:
    """A player, every exact view that it tells, and when."""

    def __init__(self, paths: LibraryPaths) -> None:
        self.views: list[PlayerView] = []
        self.told_s: list[float] = []
        self.player = Player(paths, LibraryReader(paths.index), SystemClock(), self._take)
        self.player.set_box(BOX)
        self.player.start()

    def _take(self) -> None:
        view = self.player.views.take(0.0)
        if view is not None and view.exact:
            self.views.append(view)
            self.told_s.append(time.monotonic())

    def play(self, wall_ms: int, speed: float) -> None:
        self.player.set_speed(speed)
        self.player.show(PlayerRequest(DOOR.id, MAIN, wall_ms, playing=True))

    @property
    def walls(self) -> list[int]:
        """The times of the pictures, a repeated one once: a note at the end tells the last one again."""
        shown = [view.wall_ms for view in self.views if view.picture is not None]
        return [wall_ms for number, wall_ms in enumerate(shown) if number == 0 or wall_ms != shown[number - 1]]

    def close(self) -> None:
        self.player.request_stop()
        assert self.player.join(5.0)


@pytest.fixture
def audience(minute: Minute) -> Iterator[Audience]:
    made = Audience(minute.paths)
    yield made
    made.close()


@pytest.mark.parametrize("speed", [0.25, 0.5, 1.0, 2.0, -1.0, -2.0])
def test_every_picture_comes_in_its_turn_and_at_its_time_over_the_border(
    minute: Minute, audience: Audience, speed: float
) -> None:
    begin_ms = minute.border_ms - round(speed * 400)
    audience.play(begin_ms, speed)
    wait_until(lambda: audience.walls and abs(audience.walls[-1] - begin_ms) >= abs(speed) * 800, 15, "it is over it")
    numbers = [minute.nearest(wall_ms) for wall_ms in audience.walls]
    step = 1 if speed > 0 else -1
    assert numbers == list(range(numbers[0], numbers[0] + step * len(numbers), step))
    assert [minute.taken_ms[number] for number in numbers] == pytest.approx(audience.walls, abs=1)
    took_s = audience.told_s[-1] - audience.told_s[0]
    pace = (audience.walls[-1] - audience.walls[0]) / 1000 / took_s / speed
    assert 0.5 < pace < 1.15, "a busy machine may show them later than they are due, but nothing shows them sooner"


def test_a_moment_on_either_side_of_the_border_is_found_to_the_frame(minute: Minute) -> None:
    lister = LibraryReader(minute.paths.index).kept()
    film = Footage(minute.paths.root, lister, DOOR.id, MAIN)
    second = minute.nearest(minute.border_ms)
    for number in (second - 2, second - 1, second, second + 1):
        for wall_ms in (minute.taken_ms[number], minute.taken_ms[number + 1] - 2):
            found = film.frame_at(wall_ms)
            assert found is not None
            assert minute.nearest(found.wall_ms) == number
    film.close()
    lister.close()


def test_steps_go_over_the_border_and_back(minute: Minute, audience: Audience) -> None:
    second = minute.nearest(minute.border_ms)
    audience.player.show(PlayerRequest(DOOR.id, MAIN, minute.taken_ms[second - 2] + 3, playing=False))
    wait_until(lambda: audience.views, 10, "the picture before the border")
    for number, step in enumerate((1, 1, 1, 1, -1, -1, -1, -1), start=2):
        audience.player.step(step)
        wait_until(lambda number=number: len(audience.views) == number, 10, "a step")  # type: ignore[misc]
    seen = [minute.nearest(view.wall_ms) - second for view in audience.views]
    assert seen == [-2, -1, 0, 1, 2, 1, 0, -1, -2]


def is_flash(picture: Picture) -> bool:
    return picture.pixels[picture.stride * (picture.size.height // 2)] > 128


def test_sound_goes_on_in_step_over_the_border(minute: Minute) -> None:
    flash_s: list[float] = []
    output = RecordingOutput()
    reader = LibraryReader(minute.paths.index)

    def take() -> None:
        view = player.views.take(0.0)
        if view is not None and view.exact and view.picture is not None and is_flash(view.picture):
            flash_s.append(time.monotonic())

    player = Player(minute.paths, reader, SystemClock(), take)
    player.set_box(BOX)
    sound = SoundPlayer(minute.paths, reader, output, lambda _: None)
    player.start()
    sound.start()
    sound.set_muted(False)
    sound.follow(SoundSource(DOOR.id, MAIN, player))
    player.show(PlayerRequest(DOOR.id, MAIN, minute.border_ms - 1_400, playing=True))
    wait_until(lambda: len(flash_s) >= 4 and time.monotonic() > flash_s[3] + 0.3, 15, "flashes on both sides")
    for worker in (sound, player):
        worker.request_stop()
        assert worker.join(5.0)
    beeps = [beep.begins_s for beep in output.beeps()]
    apart_ms = [min((beep - flash for beep in beeps), key=abs) * 1000 for flash in flash_s[:4]]
    assert statistics.median(map(abs, apart_ms)) <= IN_STEP_MS, apart_ms
    assert all(abs(each) < 200 for each in apart_ms), "a beep is heard for each flash"


def watch_together(paths: LibraryPaths) -> tuple[LockedPlayer, dict[CameraId, list[FollowerView]]]:
    """Two cameras on one clock, and what each has shown."""
    shown: dict[CameraId, list[FollowerView]] = {DOOR.id: [], YARD.id: []}

    def take(camera_id: CameraId) -> None:
        view = player.take(camera_id)
        if view is not None and view.exact:
            shown[camera_id].append(view)

    streams = [(camera_id, MAIN) for camera_id in shown]
    player = LockedPlayer(paths, LibraryReader(paths.index), SystemClock(), streams, take)
    for camera_id in shown:
        player.set_box(camera_id, BOX)
    player.start()
    return player, shown


@pytest.mark.parametrize("speed", [1.0, -1.0])
def test_locked_cameras_go_over_the_border_together(minute: Minute, speed: float) -> None:
    player, shown = watch_together(minute.paths)
    player.set_speed(speed)
    player.show(minute.border_ms - round(speed * 500), playing=True)
    over = minute.border_ms + round(speed * 300)
    wait_until(
        lambda: all(views and (views[-1].wall_ms - over) * speed >= 0 for views in shown.values()), 15, "both are over"
    )
    assert player.close(10.0)
    for views in shown.values():
        assert all(view.picture is not None for view in views)
        walls = [view.wall_ms for view in views]
        assert walls == sorted(walls, reverse=speed < 0)
        assert max(abs(after - before) for before, after in pairwise(walls)) < 400


class Recording:
    """Cameras that record now, into a library whose index follows; closed at the end."""

    def __init__(self, root: Path, stream: Stream) -> None:
        self.paths = LibraryPaths(root)
        for folder in (self.paths.root, self.paths.footage):
            folder.mkdir(parents=True, exist_ok=True)
        self._stream = stream
        bus = Bus()
        self._projection = IndexProjection(bus, self.paths.index)
        self._projection.open()
        self._projection.start()
        self._journals = [Journal(journal_path(self.paths, camera.id)) for camera in (DOOR, YARD)]
        self._recorders = [
            StreamRecorder(camera, MAIN, self.paths, journal, bus, SystemClock())
            for camera, journal in zip((DOOR, YARD), self._journals, strict=True)
        ]
        self._reader = LibraryReader(self.paths.index)

    def open(self) -> None:
        """The cameras connect."""
        for recorder in self._recorders:
            recorder.on_format(self._stream.format)

    def take(self, packets: Sequence[Packet]) -> int:
        """The cameras deliver these; returns until when the index knows of the pictures."""
        for recorder in self._recorders:
            for packet in packets:
                recorder.on_packet(packet)
        due_ms = packets[-1].wall_ms - 1_200  # what is pending in memory is not in the file yet
        return wait_until(lambda: self._reached(due_ms), 10, "the index has heard of it")

    def close(self) -> None:
        for recorder in self._recorders:
            recorder.close(GapCause.ENGINE_STOPPED)
        self._projection.close()
        for journal in self._journals:
            journal.close()

    def _reached(self, due_ms: int) -> int:
        ends = [
            max((each.end_ms for each in self._reader.segments_between(camera.id, MAIN, 0, 1 << 50)), default=0)
            for camera in (DOOR, YARD)
        ]
        return min(ends) if min(ends) >= due_ms else 0


@pytest.fixture
def recording(tmp_path: Path) -> Iterator[Recording]:
    made = Recording(tmp_path / "library", flashes(tmp_path))
    yield made
    made.close()


def film(recording: Recording) -> list[Packet]:
    return shifted(list(looped(recording._stream, 2)), START_MS)


def test_a_file_that_is_being_written_plays_to_its_end_goes_on_with_it_and_plays_backwards(
    recording: Recording,
) -> None:
    packets = film(recording)
    half = len(packets) // 2
    recording.open()
    reached_ms = recording.take(packets[:half])
    audience = Audience(recording.paths)
    audience.play(reached_ms - 2_000, 4.0)
    wait_until(lambda: audience.views and audience.views[-1].note is PlayerNote.AT_END, 15, "the end of now")
    first_end = audience.walls[-1]
    assert first_end >= reached_ms - 2 * FRAME_MS
    reached_ms = recording.take(packets[half:])
    wait_until(lambda: audience.walls[-1] >= reached_ms - 2 * FRAME_MS, 15, "the end of what came since")
    steps = [after - before for before, after in pairwise(audience.walls)]
    assert all(FRAME_MS - 2 <= step <= 2 * FRAME_MS for step in steps), "no picture was left out, and none came twice"
    turned = len(audience.walls)
    audience.player.set_speed(-2.0)
    wait_until(lambda: audience.walls[-1] < first_end - 200, 15, "it went back over where it had waited")
    audience.close()
    back = audience.walls[turned - 1 :]
    steps = [before - after for before, after in pairwise(back)]
    assert all(FRAME_MS - 2 <= step <= 2 * FRAME_MS for step in steps)


def test_a_moment_that_was_just_recorded_is_found_to_the_frame(recording: Recording) -> None:
    packets = film(recording)
    recording.open()
    reached_ms = recording.take(packets[: len(packets) // 2])
    taken_ms = sorted(packet.wall_ms for packet in packets if packet.track is Track.VIDEO)
    wanted = max(each for each in taken_ms if each < reached_ms - 3 * FRAME_MS)
    audience = Audience(recording.paths)
    audience.player.show(PlayerRequest(DOOR.id, MAIN, wanted + 10, playing=False))
    wait_until(lambda: audience.views, 10, "the picture")
    audience.close()
    assert audience.views[0].wall_ms == pytest.approx(wanted, abs=1)


def test_locked_cameras_wait_at_the_end_of_now_and_go_on_together(recording: Recording) -> None:
    packets = film(recording)
    half = len(packets) // 2
    recording.open()
    reached_ms = recording.take(packets[:half])
    player, shown = watch_together(recording.paths)
    player.show(reached_ms - 600, playing=True)
    wait_until(lambda: all(views and views[-1].note is PlayerNote.AT_END for views in shown.values()), 15, "the end")
    assert player.now().wall_ms < reached_ms + 1_500, "the clock waits there"
    reached_ms = recording.take(packets[half:])
    seen = {camera_id: len(views) for camera_id, views in shown.items()}
    wait_until(
        lambda: all(
            len(views) > seen[camera_id] + 5 and views[-1].picture is not None for camera_id, views in shown.items()
        ),
        15,
        "both go on",
    )
    assert player.close(10.0)


def test_sound_of_a_file_that_is_being_written_is_heard(recording: Recording) -> None:
    packets = film(recording)
    recording.open()
    reached_ms = recording.take(packets[: len(packets) // 2])
    output, reader = RecordingOutput(), LibraryReader(recording.paths.index)
    audience = Audience(recording.paths)
    sound = SoundPlayer(recording.paths, reader, output, lambda _: None)
    sound.start()
    sound.set_muted(False)
    sound.follow(SoundSource(DOOR.id, MAIN, audience.player))
    audience.play(reached_ms - 3_000, 1.0)
    wait_until(lambda: len(output.beeps()) >= 2, 15, "two beeps")
    sound.request_stop()
    assert sound.join(5.0)
    audience.close()
