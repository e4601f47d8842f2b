"""What is heard: bangs and shouts stand out of rain and traffic, and a noise that lasts becomes usual."""

from collections.abc import Callable
from pathlib import Path

import av
import numpy as np
import pytest
from numpy.typing import NDArray

from app.domain.event import Event, EventClass
from app.domain.facts import EventChanged, EvidenceFound, Fact
from app.domain.ids import CameraId
from app.domain.media import TICKS_PER_S, AudioFormat, Codec, Packet, StreamFormat, Track, VideoFormat
from app.domain.rules import EVERY_VISIT, CameraRules, SoundRules
from app.vision.mediapipe_sounds import MediaPipeSounds
from app.vision.model_store import import_model
from app.vision.models import ModelKind
from app.vision.opener import is_here, open_sounds
from app.vision.scheduler import WatchPool
from app.vision.sound_words import SOUNDS, heard_in
from app.vision.sounds import RATE_HZ, Classifier, SoundWatch
from tests.helpers.conditions import wait_until
from tests.helpers.vision import open_tiny_detector

TINY_EAR = Path(__file__).resolve().parents[2] / "data" / "tiny_ear.tflite"
YARD = CameraId("yard")
START_MS = 1_700_000_000_000
Sound = NDArray[np.float32]


def noise(seconds: float, level_db: float, seed: int = 1) -> Sound:
    """White noise of that level."""
    made = np.random.default_rng(seed).standard_normal(round(seconds * RATE_HZ)) * 10 ** (level_db / 20)
    return np.asarray(np.clip(made, -1, 1), np.float32)


def tone(seconds: float, level_db: float, hz: float = 900.0) -> Sound:
    """A sine of that level."""
    at_s = np.arange(round(seconds * RATE_HZ)) / RATE_HZ
    return np.asarray(np.sin(2 * np.pi * hz * at_s) * 10 ** ((level_db + 3) / 20), np.float32)


def added(quiet: Sound, *loud: tuple[float, Sound]) -> Sound:
    """Sounds that begin at those seconds, on top of a quiet one."""
    whole = quiet.copy()
    for at_s, sound in loud:
        start = round(at_s * RATE_HZ)
        whole[start : start + len(sound)] += sound
    return np.clip(whole, -1, 1)


def coded(sound: Sound) -> tuple[AudioFormat, list[Packet]]:
    """The sound as AAC, as a camera's arrives."""
    encoder = av.CodecContext.create("aac", "w")
    assert isinstance(encoder, av.AudioCodecContext)
    encoder.sample_rate, encoder.layout, encoder.format = RATE_HZ, "mono", "fltp"
    encoder.bit_rate = 64_000
    packets = []
    for start in range(0, len(sound) - 1023, 1024):
        frame = av.AudioFrame.from_ndarray(sound[None, start : start + 1024], format="fltp", layout="mono")
        frame.sample_rate, frame.pts = RATE_HZ, start
        packets += encoder.encode(frame)
    made = [
        Packet(
            Track.AUDIO, n * 1024 * TICKS_PER_S // RATE_HZ, n * 1024 * TICKS_PER_S // RATE_HZ, 0, True,
            START_MS + n * 1024 * 1000 // RATE_HZ, bytes(packet),
        )
        for n, packet in enumerate(packets)
    ]  # fmt: skip
    return AudioFormat(Codec.AAC, RATE_HZ, 1, bytes(encoder.extradata or b"")), made


class Ear:
    """A sound watch and what it said."""

    def __init__(
        self, rules: SoundRules | None = None, classifier: Callable[[], Classifier | None] = lambda: None
    ) -> None:
        self.rules: SoundRules | None = rules if rules is not None else SoundRules()
        self.watch = SoundWatch(YARD, lambda: self.rules, classifier)
        self.facts: list[Fact] = []

    def hear(self, sound: Sound) -> "Ear":
        audio, packets = coded(sound)
        self.watch.on_format(audio)
        for packet in packets:
            self.facts += self.watch.hear(packet)
        self.facts += self.watch.close()
        return self

    @property
    def events(self) -> list[Event]:
        """The last state of each event."""
        return list({fact.event.id: fact.event for fact in self.facts if isinstance(fact, EventChanged)}.values())

    @property
    def spans_s(self) -> list[tuple[float, float]]:
        """When each event was, in s from the beginning."""
        return [((each.start_ms - START_MS) / 1000, (each.end_ms - START_MS) / 1000) for each in self.events]


def test_a_shout_in_a_quiet_yard_is_one_event_with_its_reason() -> None:
    ear = Ear().hear(added(noise(20, -60), (8.0, tone(1.5, -15))))
    assert ear.spans_s == [(pytest.approx(8.0, abs=0.3), pytest.approx(9.5, abs=0.4))]
    [event] = ear.events
    assert (event.event_class, event.closed, event.score) == (EventClass.SOUND, True, 0.0)
    assert "dB above the usual" in event.why
    evidence = [fact.evidence for fact in ear.facts if isinstance(fact, EvidenceFound)]
    assert {each.event_id for each in evidence} == {event.id}
    assert any("It was heard for 1." in reason for reason in evidence[-1].reasons)


def test_a_bang_of_a_tenth_of_a_second_is_heard_and_a_click_is_not() -> None:
    assert len(Ear().hear(added(noise(12, -60), (6.0, noise(0.15, -10, 2)))).events) == 1
    assert Ear().hear(added(noise(12, -60), (6.0, noise(0.15, -35, 2)))).events == []


@pytest.mark.parametrize("level_db", [-70, -40, -20])
def test_rain_of_any_loudness_is_no_event(level_db: float) -> None:
    assert Ear().hear(noise(15, level_db)).events == []


def test_a_quiet_sound_in_a_silent_room_wakes_nobody() -> None:
    assert Ear().hear(added(np.zeros(15 * RATE_HZ, np.float32), (8.0, tone(2, -62)))).events == []


def test_a_noise_that_lasts_becomes_usual_and_its_event_ends() -> None:
    ear = Ear().hear(added(noise(120, -60), (10.0, tone(100, -25))))
    [(start_s, end_s)] = ear.spans_s
    assert start_s == pytest.approx(10, abs=0.3)
    assert end_s < 60, "a mower is no event for an hour"


def test_two_sounds_apart_are_two_events_and_close_ones_are_one() -> None:
    quiet = noise(24, -60)
    assert len(Ear().hear(added(quiet, (8.0, tone(1, -15)), (16.0, tone(1, -15)))).events) == 2
    assert len(Ear().hear(added(quiet, (8.0, tone(1, -15)), (10.0, tone(1, -15)))).events) == 1


def test_nobody_listens_unless_asked_and_a_change_ends_what_goes_on() -> None:
    ear = Ear()
    audio, packets = coded(added(noise(12, -60), (6.0, tone(5, -15))))
    ear.watch.on_format(audio)
    for packet in packets:
        ear.rules = SoundRules() if packet.wall_ms < START_MS + 8_000 else None
        ear.facts += ear.watch.hear(packet)
    [event] = ear.events
    assert event.closed
    assert event.end_ms == pytest.approx(START_MS + 8_000, abs=300)
    deaf = Ear()
    deaf.rules = None
    assert deaf.hear(added(noise(12, -60), (6.0, tone(5, -15)))).facts == []


def test_hostile_packets_and_jumps_in_time_end_nothing_but_the_event() -> None:
    ear = Ear()
    audio, packets = coded(added(noise(14, -60), (6.0, tone(2, -15)), (7.0, tone(6, -15))))
    ear.watch.on_format(audio)
    for n, packet in enumerate(packets):
        if n % 7 == 0:
            junk = Packet(Track.AUDIO, 0, 0, 0, True, packet.wall_ms, bytes([n % 256]) * 90)
            ear.facts += ear.watch.hear(junk)
        later_ms = 3_600_000 if packet.wall_ms > START_MS + 9_000 else 0
        moved = Packet(Track.AUDIO, 0, 0, 0, True, packet.wall_ms + later_ms, packet.payload)
        ear.facts += ear.watch.hear(moved)
    ear.facts += ear.watch.close()
    assert all(event.closed for event in ear.events)
    assert ear.events[0].end_ms < START_MS + 10_000


class Counted:
    """The project's own sound model in the real MediaPipe, and how often it was asked."""

    def __init__(self) -> None:
        self.asked, self.closed = 0, False
        self._inner = MediaPipeSounds(TINY_EAR.read_bytes(), "tiny ear")

    def words(self, sound: Sound) -> list[tuple[str, float]]:
        """Ask it."""
        self.asked += 1
        return self._inner.words(sound)

    def close(self) -> None:
        """Free it."""
        self.closed = True
        self._inner.close()


def test_a_model_names_the_sound_and_rests_while_it_is_quiet() -> None:
    model = Counted()
    ear = Ear(SoundRules(words=("bark",)), lambda: model).hear(added(noise(20, -60), (8.0, tone(2, -9))))
    [event] = ear.events
    assert event.why.startswith("A dog barks, 95% sure at best")
    assert event.score == pytest.approx(0.95, abs=0.01)
    assert 1 <= model.asked <= 8, "only while something is louder than usual"
    assert model.closed


def test_a_model_that_is_not_sure_names_nothing() -> None:
    model = Counted()
    ear = Ear(SoundRules(louder_db=60, words=("bark",)), lambda: model).hear(added(noise(20, -60), (8.0, tone(2, -18))))
    assert ear.events == []
    assert model.asked > 0


def test_only_the_words_that_are_listened_for_count() -> None:
    words = [("Glass", 0.7), ("Siren", 0.9), (" bow-wow ", 0.8)]
    assert heard_in(words, ("glass", "bark")) == ("bark", 0.8)
    assert heard_in(words, ("shout",)) == ("", 0.0)
    assert heard_in([], SOUNDS) == ("", 0.0)


@pytest.fixture
def no_models(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LOUVER_CACHE_DIR", str(tmp_path))
    monkeypatch.delenv("LOUVER_MODEL_DIR", raising=False)


@pytest.mark.usefixtures("no_models")
def test_without_a_model_of_sounds_loudness_alone_is_told() -> None:
    assert open_sounds() is None
    assert not is_here(ModelKind.SOUNDS)


@pytest.mark.usefixtures("no_models")
def test_an_imported_model_of_sounds_serves() -> None:
    entry = import_model(TINY_EAR, kind=ModelKind.SOUNDS)
    assert entry.name == "tiny-ear"
    opened = open_sounds()
    assert opened is not None
    assert opened.words(np.zeros(RATE_HZ, np.float32))[0][0] == "Silence"
    opened.close()


def test_the_pool_hears_a_camera_that_is_listened_to_and_no_other() -> None:
    facts: list[Fact] = []
    rules = {YARD: CameraRules(sound=SoundRules())}
    pool = WatchPool(open_tiny_detector, facts.append, rules_of=lambda camera_id: rules.get(camera_id, EVERY_VISIT))
    audio, packets = coded(added(noise(14, -60), (6.0, tone(2, -15))))
    cameras = (YARD, CameraId("door"))
    try:
        for camera_id in cameras:
            pool.on_format(camera_id, StreamFormat(VideoFormat(Codec.MJPEG, 64, 64, b""), audio))
        for packet in packets:
            for camera_id in cameras:
                pool.on_packet(camera_id, packet)
        wait_until(pool.idle, 30, "the pool has heard everything")
    finally:
        pool.stop()
    heard = [fact.event for fact in facts if isinstance(fact, EventChanged)]
    assert {event.camera_id for event in heard} == {YARD}
    assert heard[-1].closed
    assert heard[-1].event_class is EventClass.SOUND
