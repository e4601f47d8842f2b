"""Sound is heard in step with the picture, at its own pitch, and is silent wherever it should be."""

import os
import statistics
import subprocess
import sys
import textwrap
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from app.core.clock import SystemClock
from app.domain.camera import StreamRole
from app.domain.errors import NoSoundOutput
from app.index.queries import LibraryReader
from app.playback.locked_player import LockedPlayer
from app.playback.picture import Size
from app.playback.player import Player, PlayerRequest
from app.playback.sound_device import Fill
from app.playback.sound_film import RATE_HZ, SoundBlock, SoundFilm
from app.playback.sound_player import SoundPlayer, SoundSource
from tests.gui.stage import Library, make_camera, make_library
from tests.helpers.conditions import wait_until
from tests.helpers.footage import make_clip
from tests.helpers.lips import FlashEachSecond
from tests.helpers.sound_output import RecordingOutput

START_MS = 1_790_000_000_000
SECOND_MS = START_MS + 8_700
DOOR = make_camera("Door")
MAIN = StreamRole.MAIN
IN_STEP_MS = 40


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Library:
    """Two recordings of six seconds, with a beep and a flash at the begin of each second, 2.7 s apart."""
    folder = tmp_path_factory.mktemp("sound")
    clip = make_clip(folder / "clip.mp4", seconds=6, fps=20, gop_frames=20, audio="aac", scene=FlashEachSecond())
    silent = make_clip(folder / "silent.mp4", seconds=6, fps=20, gop_frames=20)
    return make_library(folder / "library", {"Door": (clip, [START_MS, SECOND_MS]), "Mute": (silent, [START_MS])})


class Room:
    """A player, the sound that follows it, and an output that records; when each frame was shown."""

    def __init__(self, library: Library) -> None:
        reader = LibraryReader(library.paths.index)
        self.shown_s: dict[int, float] = {}
        self.troubles: list[str] = []
        self.output = RecordingOutput()
        self.player = Player(library.paths, reader, SystemClock(), self._take)
        self.player.set_box(Size(160, 90))
        self.sound = SoundPlayer(library.paths, reader, self.output, self.troubles.append)

    def _take(self) -> None:
        view = self.player.views.take(0.0)
        if view is not None and view.exact and view.picture is not None:
            self.shown_s[view.wall_ms] = time.monotonic()

    def play(self, wall_ms: int, speed: float = 1.0, name: str = "Door") -> None:
        camera_id = make_camera(name).id
        self.sound.follow(SoundSource(camera_id, MAIN, self.player))
        self.player.set_speed(speed)
        self.player.show(PlayerRequest(camera_id, MAIN, wall_ms, playing=True))

    def apart_ms(self) -> list[float]:
        """For each beep whose picture must have been seen too, how much later it was heard than that was."""
        flashes = [at_s for wall_ms, at_s in self.shown_s.items() if self._is_flash(wall_ms)]
        past_s = time.monotonic() - 0.3
        beeps = [beep.begins_s for beep in self.output.beeps() if beep.begins_s < past_s]
        return [min(((beep - flash) * 1000 for flash in flashes), key=abs, default=1e6) for beep in beeps]

    def _is_flash(self, wall_ms: int) -> bool:
        begun_ms = START_MS if wall_ms < SECOND_MS - 20 else SECOND_MS
        return (wall_ms - begun_ms + 2) % 1000 < 5


@pytest.fixture
def room(library: Library) -> Iterator[Room]:
    made = Room(library)
    made.player.start()
    made.sound.start()
    yield made
    made.sound.request_stop()
    made.player.request_stop()
    assert made.sound.join(5.0)
    assert made.player.join(5.0)


@pytest.mark.parametrize("speed", [1.0, 0.5, 2.0])
def test_beeps_are_heard_when_their_flashes_are_seen(room: Room, speed: float) -> None:
    room.sound.set_muted(False)
    room.play(START_MS + 400, speed)
    wait_until(lambda: len(room.apart_ms()) >= 3, 15, "three beeps")
    assert abs(statistics.median(room.apart_ms())) <= IN_STEP_MS, room.apart_ms()


@pytest.mark.parametrize("speed", [0.5, 1.5])
def test_the_pitch_stays_at_other_speeds_while_the_length_changes(library: Library, speed: float) -> None:
    film = SoundFilm(library.paths.root, LibraryReader(library.paths.index), DOOR.id, MAIN)
    plain, other = (list(film.blocks(START_MS, each)) for each in (1.0, speed))
    film.close()
    lengths = [sum(len(block.samples) for block in blocks) for blocks in (plain, other)]
    assert lengths[1] == pytest.approx(lengths[0] / speed, rel=0.02)
    crossings = [_crossings_hz(blocks) for blocks in (plain, other)]
    assert crossings[1] == pytest.approx(crossings[0], rel=0.05)


def _crossings_hz(blocks: list[SoundBlock]) -> float:
    """How often a second the loud parts go through zero upwards."""
    sound = np.concatenate([block.samples[:, 0] for block in blocks])
    loud = np.convolve(np.abs(sound), np.ones(480) / 480, "same") > 0.1
    rising = (sound[:-1] < 0) & (sound[1:] >= 0) & loud[:-1]
    return float(rising.sum()) / (float(loud.sum()) / RATE_HZ)


def test_after_a_gap_and_a_seek_sound_is_in_step_again(room: Room) -> None:
    room.sound.set_muted(False)
    room.play(START_MS + 5_500)  # over the gap, to SECOND_MS
    wait_until(lambda: len(room.apart_ms()) >= 3, 15, "beeps behind the gap")
    assert abs(statistics.median(room.apart_ms())) <= IN_STEP_MS
    room.shown_s.clear()
    room.play(START_MS + 2_600)
    wait_until(lambda: START_MS + 2_600 in room.shown_s, 10, "the picture that was sought")
    room.output.forget()
    wait_until(lambda: len(room.apart_ms()) >= 2, 15, "beeps behind the seek")
    assert abs(statistics.median(room.apart_ms())) <= IN_STEP_MS


@pytest.mark.parametrize("speed", [-1.0, 4.0, 0.25])
def test_at_other_speeds_and_backwards_nothing_is_heard(room: Room, speed: float) -> None:
    room.sound.set_muted(False)
    room.play(START_MS + 400)
    wait_until(lambda: len(room.output.beeps()) >= 1, 15, "a beep at the usual speed")
    room.player.set_speed(speed)
    wait_until(lambda: room.player.pace() is not None and room.player.pace().speed == speed, 5, "the other speed")  # type: ignore[union-attr]
    room.output.forget()
    shown = len(room.shown_s)
    wait_until(lambda: room.output.seconds > 0.7 and len(room.shown_s) > shown, 15, "some silence")
    assert room.output.loudest() == 0.0


def test_it_is_muted_until_it_is_asked_and_gives_the_output_back(room: Room) -> None:
    room.play(START_MS + 400)
    wait_until(lambda: len(room.shown_s) > 10, 10, "pictures")
    assert room.output.starts == 0
    assert room.sound.muted
    room.sound.set_muted(False)
    wait_until(lambda: len(room.output.beeps()) >= 1, 15, "a beep")
    room.sound.set_muted(True)
    seconds = [room.output.seconds]

    def rests() -> bool:
        seconds.append(room.output.seconds)
        return len(seconds) > 30 and seconds[-1] == seconds[-20]

    wait_until(rests, 10, "the output to be given back")


def test_held_and_without_a_track_of_sound_it_is_silent(room: Room) -> None:
    room.sound.set_muted(False)
    room.play(START_MS + 400, name="Mute")
    wait_until(lambda: room.output.seconds > 0.5, 10, "half a second of output")
    assert room.output.loudest() == 0.0
    room.play(START_MS + 400)
    wait_until(lambda: len(room.output.beeps()) >= 1, 15, "a beep")
    room.player.set_playing(False)
    wait_until(lambda: room.player.pace() is None, 5, "the clock to stand")
    room.output.forget()
    wait_until(lambda: room.output.seconds > 1.2, 10, "a second in which a beep would come")
    assert room.output.loudest() == 0.0


def test_sound_follows_the_clock_of_several_cameras_too(library: Library) -> None:
    reader = LibraryReader(library.paths.index)
    output = RecordingOutput()
    player = LockedPlayer(
        library.paths, reader, SystemClock(), [(DOOR.id, MAIN), (make_camera("Mute").id, MAIN)], lambda _: None
    )
    sound = SoundPlayer(library.paths, reader, output, lambda _: None)
    player.start()
    sound.start()
    sound.set_muted(False)
    sound.follow(SoundSource(DOOR.id, MAIN, player))
    player.show(START_MS + 400, playing=True)
    wait_until(lambda: len(output.beeps()) >= 3, 15, "three beeps")
    pace, now_s = player.pace(), time.monotonic()
    sound.request_stop()
    assert sound.join(5.0)
    assert player.close(10.0)
    assert pace is not None
    for beep in output.beeps():
        wall_ms = pace.wall_ms - (now_s - beep.begins_s) * 1000
        assert abs((wall_ms - START_MS + 500) % 1000 - 500) <= IN_STEP_MS


class NoOutput:
    """A computer without one."""

    def start(self, rate_hz: int, channels: int, fill: Fill) -> None:
        raise NoSoundOutput("There is none.")

    def stop(self) -> None:
        raise AssertionError("what was never started is not stopped")


def test_without_an_output_it_says_so_once_and_pictures_go_on(library: Library) -> None:
    reader, shown, said = LibraryReader(library.paths.index), [], []
    player = Player(library.paths, reader, SystemClock(), lambda: shown.append(player.views.take(0.0)))
    sound = SoundPlayer(library.paths, reader, NoOutput(), said.append)
    player.start()
    sound.start()
    sound.follow(SoundSource(DOOR.id, MAIN, player))
    sound.set_muted(False)
    player.show(PlayerRequest(DOOR.id, MAIN, START_MS, playing=True))
    wait_until(lambda: bool(said), 10, "the sentence")
    wait_until(lambda: len(shown) > 10, 10, "pictures")
    for worker in (sound, player):
        worker.request_stop()
        assert worker.join(5.0)
    assert said == ["There is none."]
    assert sound.muted


SCRIPT = """
import sys, time
from app.domain.errors import NoSoundOutput
from app.playback.sound_device import SystemSoundDevice
calls = []
def fill(frames, heard_in_s):
    calls.append((frames, heard_in_s))
    return bytes(frames * 8)
device = SystemSoundDevice()
try:
    device.start(48000, 2, fill)
except NoSoundOutput as error:
    print("no output:", error)
    sys.exit(0)
until = time.monotonic() + 10
while len(calls) < 5 and time.monotonic() < until:
    time.sleep(0.01)
device.stop()
print("filled", len(calls) >= 5, all(frames > 0 and 0 <= heard < 2 for frames, heard in calls))
"""


def run_with_alsa(folder: Path, configuration: str) -> str:
    (folder / "asound.conf").write_text(configuration)
    environment = {**os.environ, "ALSA_CONFIG_PATH": str(folder / "asound.conf")}
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(SCRIPT)], env=environment, capture_output=True, text=True, timeout=60,
        check=True,
    )  # fmt: skip
    return done.stdout.strip()


@pytest.mark.skipif(sys.platform != "linux", reason="ALSA is Linux's")
def test_portaudio_asks_for_sound_and_says_when_it_is_heard(tmp_path: Path) -> None:
    answer = run_with_alsa(tmp_path, "pcm.!default { type null }\nctl.!default { type null }\n")
    if "PortAudio" in answer:
        pytest.skip("PortAudio is not installed")
    assert answer == "filled True True"


@pytest.mark.skipif(sys.platform != "linux", reason="ALSA is Linux's")
def test_a_computer_without_any_output_is_told_in_a_sentence(tmp_path: Path) -> None:
    assert run_with_alsa(tmp_path, "").startswith("no output:")
