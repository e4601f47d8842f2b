"""Listens to one camera: packets of sound in, events out; the pool's camera thread calls it.

It reads no clock: all times are those of the packets.
"""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Protocol

import av
import av.error
import numpy as np
from av.audio.resampler import AudioResampler
from numpy.typing import NDArray

from app.domain.event import Box, Event, EventClass
from app.domain.evidence import Evidence
from app.domain.facts import EventChanged, EvidenceFound, Fact
from app.domain.ids import CameraId, EventId, new_event_id
from app.domain.media import AudioFormat, Packet
from app.domain.rules import SoundRules
from app.vision.sound_words import SOUNDS, heard_in

RATE_HZ = 16_000
_BLOCK = RATE_HZ // 10
_BLOCK_MS = 100
_FLOOR_DB = -90.0
_LEAST_DB = -50.0
"""Softer than that is nothing to be woken for, however still it is otherwise."""
_SETTLING_MS = 3_000
_RISES_S, _FALLS_S = 30.0, 2.0
"""How fast the usual level follows: a noise that lasts belongs to the place after half a minute."""
_LOUD_BLOCKS, _OF_BLOCKS = 3, 5
_BANG_DB = 12.0
"""So much above what is loud, a single tenth of a second is enough: glass does not last."""
_OVER_MS = 2_000
_MAX_GAP_MS = 2_000
_CLASSIFIED = RATE_HZ
_CLASSIFY_EVERY = 5
_WORTH_CLASSIFYING_DB = 8.0
_SURE = 0.5
_UPDATE_MS = 1_000
_WHOLE = Box(0.0, 0.0, 1.0, 1.0)

Samples = NDArray[np.float32]


class Classifier(Protocol):
    """Says what a second of sound is called. Not for several threads at once."""

    def words(self, sound: Samples) -> list[tuple[str, float]]:
        """The model's words for mono sound of RATE_HZ between -1 and 1, each with its score."""
        ...

    def close(self) -> None:
        """Free what it holds."""
        ...


@dataclass
class _Heard:
    event: Event
    loud_ms: int
    told_ms: int
    loudest_db: float
    above_db: float
    word: str = ""
    score: float = 0.0


class SoundWatch:
    """The sound of one camera. Not for several threads at once."""

    def __init__(
        self,
        camera_id: CameraId,
        rules_now: Callable[[], SoundRules | None],
        classifier: Callable[[], Classifier | None] = lambda: None,
        make_event_id: Callable[[], EventId] = new_event_id,
    ) -> None:
        """`classifier` opens one when it is needed first; None where there is no model."""
        self._camera_id = camera_id
        self._rules_now = rules_now
        self._open_classifier = classifier
        self._classifier: Classifier | None = None
        self._opened = False
        self._make_event_id = make_event_id
        self._decoder: _Decoder | None = None
        self._rest: Samples = np.zeros(0, np.float32)
        self._recent: Samples = np.zeros(0, np.float32)
        self._levels: deque[float] = deque(maxlen=_OF_BLOCKS)
        self._usual_db = _FLOOR_DB
        self._began_ms = self._next_ms = 0
        self._blocks = 0
        self._open: _Heard | None = None

    def on_format(self, audio: AudioFormat | None) -> None:
        """The sound begins, or goes on in another coding; None where the stream has none."""
        self._decoder = _Decoder(audio) if audio is not None else None
        self._rest = np.zeros(0, np.float32)

    def hear(self, packet: Packet) -> list[Fact]:
        """Take in a piece of sound; returns what changed."""
        rules = self._rules_now()
        if rules is None or self._decoder is None:
            return self.close() if self._open is not None else []
        facts = self._after_gap(packet.wall_ms)
        samples = np.concatenate((self._rest, self._decoder.decode(packet.payload)))
        whole = len(samples) // _BLOCK * _BLOCK
        self._rest = samples[whole:]
        for start in range(0, whole, _BLOCK):
            facts += self._block(samples[start : start + _BLOCK], rules)
        return facts

    def close(self) -> list[Fact]:
        """Nothing is heard any more: an open event ends at its last loud moment."""
        facts = self._end() if self._open is not None else []
        if self._classifier is not None:
            self._classifier.close()
            self._classifier, self._opened = None, False
        return facts

    def _after_gap(self, at_ms: int) -> list[Fact]:
        """Sound that jumps in time begins anew."""
        if self._began_ms and abs(at_ms - self._next_ms) <= _MAX_GAP_MS:
            return []
        facts = self._end() if self._open is not None else []
        self._rest, self._recent = np.zeros(0, np.float32), np.zeros(0, np.float32)
        self._levels.clear()
        self._began_ms = self._next_ms = at_ms
        return facts

    def _block(self, block: Samples, rules: SoundRules) -> list[Fact]:
        at_ms = self._next_ms
        self._next_ms += _BLOCK_MS
        self._blocks += 1
        self._recent = np.concatenate((self._recent, block))[-_CLASSIFIED:]
        level_db = 20.0 * float(np.log10(max(10 ** (_FLOOR_DB / 20), float(np.sqrt(np.mean(block**2))))))
        usual_db = self._usual_db
        settling = at_ms - self._began_ms < _SETTLING_MS
        self._follow(level_db, settling=settling)
        if settling:
            return []
        self._levels.append(level_db)
        word, score = self._classify(level_db - usual_db, rules)
        loud_db = max(usual_db + rules.louder_db, _LEAST_DB)
        often = sum(each >= loud_db for each in self._levels) >= _LOUD_BLOCKS
        if word or level_db >= loud_db + _BANG_DB or (level_db >= loud_db and often):
            return self._loud(at_ms, level_db, level_db - usual_db, (word, score))
        if self._open is not None and at_ms - self._open.loud_ms > _OVER_MS:
            return self._end()
        return []

    def _follow(self, level_db: float, *, settling: bool) -> None:
        if settling and self._usual_db <= _FLOOR_DB:
            self._usual_db = level_db
        rate_s = _FALLS_S if level_db < self._usual_db or settling else _RISES_S
        self._usual_db += (1.0 - np.exp(-_BLOCK_MS / 1000 / rate_s)) * (level_db - self._usual_db)

    def _classify(self, above_db: float, rules: SoundRules) -> tuple[str, float]:
        """What the newest second is called, where that is one of the words that are listened for."""
        if not rules.words or above_db < _WORTH_CLASSIFYING_DB or self._blocks % _CLASSIFY_EVERY:
            return "", 0.0
        if not self._opened:
            self._classifier, self._opened = self._open_classifier(), True
        if self._classifier is None or len(self._recent) < _CLASSIFIED:
            return "", 0.0
        word, score = heard_in(self._classifier.words(self._recent), rules.words)
        return (word, score) if score >= _SURE else ("", 0.0)

    def _loud(self, at_ms: int, level_db: float, above_db: float, word: tuple[str, float]) -> list[Fact]:
        begins = self._open is None
        if self._open is None:
            event_id = self._make_event_id()
            placeholder = Event(
                event_id, self._camera_id, EventClass.SOUND, at_ms, at_ms, False, 0.0, _WHOLE, at_ms, 0, ""
            )
            self._open = _Heard(placeholder, at_ms, at_ms, level_db, above_db)
        heard = self._open
        heard.loud_ms = at_ms + _BLOCK_MS
        news = begins or at_ms - heard.told_ms >= _UPDATE_MS
        if level_db > heard.loudest_db:
            heard.loudest_db, heard.above_db = level_db, above_db
            heard.event = replace(heard.event, best_ms=at_ms)
        if word[1] > heard.score:
            news = news or word[0] != heard.word
            heard.word, heard.score = word
        heard.event = replace(heard.event, end_ms=heard.loud_ms, score=round(heard.score, 3), why=_why(heard))
        if not news:
            return []
        heard.told_ms = at_ms
        facts: list[Fact] = [EventChanged(heard.event)]
        return [*facts, EvidenceFound(_evidence(heard))] if begins else facts

    def _end(self) -> list[Fact]:
        assert self._open is not None
        heard, self._open = self._open, None
        heard.event = replace(heard.event, closed=True)
        return [EvidenceFound(_evidence(heard)), EventChanged(heard.event)]


class _Decoder:
    """AAC as mono samples of RATE_HZ; what makes no sense is silence."""

    def __init__(self, audio: AudioFormat) -> None:
        context = av.CodecContext.create(audio.codec.value, "r")
        assert isinstance(context, av.AudioCodecContext)
        context.extradata = audio.config
        self._context = context
        self._resampler = AudioResampler(format="flt", layout="mono", rate=RATE_HZ)

    def decode(self, payload: bytes) -> Samples:
        """The samples of one packet, between -1 and 1."""
        try:
            frames = [
                made
                for frame in self._context.decode(av.Packet(payload))
                if isinstance(frame, av.AudioFrame)
                for made in self._resampler.resample(frame)
            ]
            parts = [np.asarray(frame.to_ndarray(), np.float32).reshape(-1) for frame in frames]
        except (av.error.FFmpegError, ValueError):
            return np.zeros(0, np.float32)
        return np.clip(np.nan_to_num(np.concatenate(parts)), -1.0, 1.0) if parts else np.zeros(0, np.float32)


def _why(heard: _Heard) -> str:
    loud = f"{heard.above_db:.0f} dB above the usual"
    if heard.word:
        return f"{SOUNDS[heard.word].sentence}, {heard.score:.0%} sure at best; {loud}."
    return f"A loud sound: {loud}, {heard.loudest_db:.0f} dB below full scale at its loudest.".replace(" -", " ")


def _evidence(heard: _Heard) -> Evidence:
    event = heard.event
    lasted_s = (event.end_ms - event.start_ms) / 1000
    return Evidence(
        event.id, event.camera_id, EventClass.SOUND, event.score, event.start_ms, event.end_ms, True,
        reasons=(event.why, f"It was heard for {lasted_s:.1f} s."),
    )  # fmt: skip
