"""Watches one camera on a thread of its own: decodes, feeds its watch, leaves looks on the desk; the pool owns it."""

import logging
import threading
from collections.abc import Callable, Sequence

import av

from app.core.clock import Clock
from app.core.turns import Turns
from app.domain.errors import KnownError
from app.domain.facts import Fact
from app.domain.ids import CameraId
from app.domain.media import Packet, StreamFormat
from app.vision.coarse import CoarseDecoder
from app.vision.decoder import DecodedFrame, StreamDecoder
from app.vision.desk import Desk
from app.vision.inbox import Inbox, Item, NewFormat, Sound
from app.vision.look_pace import LookPace
from app.vision.picture_health import PictureHealth
from app.vision.sounds import SoundWatch
from app.vision.watcher import CameraWatch, Seen

_log = logging.getLogger("louver.vision")
_JOIN_S = 5.0


class CameraThread:
    """Decodes one camera and holds its watch, which nobody else touches."""

    def __init__(
        self,
        camera_id: CameraId,
        *,
        watch: CameraWatch,
        ear: SoundWatch,
        publish: Callable[[Fact], None],
        desk: Desk,
        health: PictureHealth,
        pace: LookPace,
        turns: Turns,
        clock: Clock,
        gathers: bool,
    ) -> None:
        self.inbox = Inbox(clock, gathers=gathers)
        self._camera_id = camera_id
        self._publish = publish
        self._desk = desk
        self._watch = watch
        self._ear = ear
        self._health = health
        self._pace = pace
        self._turns = turns
        self._decoder: StreamDecoder | CoarseDecoder | None = None
        self._thread = threading.Thread(target=self._run, name=f"watch {camera_id}", daemon=True)
        self._thread.start()

    def join(self) -> None:
        """Wait for the thread after its inbox was stopped."""
        self._thread.join(_JOIN_S)

    def watch_gathered(self) -> None:
        """Watch what gathered while nothing moved, if nothing moves still; the round calls it on its own thread."""
        items = self.inbox.take_gathered()
        if items:
            try:
                self._work(items)
            finally:
                self.inbox.hand_back(patient=self._watch.quiet)

    def _run(self) -> None:
        while (items := self.inbox.take(patient=self._watch.quiet)) is not None:
            self._work(items)
        for fact in (*self._watch.close(), *self._ear.close(), *self._health.close(), *self._pace.close()):
            self._publish(fact)

    def _work(self, items: list[Item]) -> None:
        self._turns.take(self)
        try:
            for item in items:
                if not self.inbox.stopping:
                    self._try(item)
            look = self._watch.next_look()  # once: of pictures that gathered the newest tells most
            if look is not None:
                self._desk.put(look)
                for problem in self._pace.due(look.frame.wall_ms):
                    self._publish(problem)
        finally:
            self._turns.pass_on(self)

    def _try(self, item: Item) -> None:
        try:
            self._handle(item)
        except KnownError as error:
            self._decoder = None
            for problem in self._health.refused(str(error)):
                self._publish(problem)
        except Exception:  # noqa: BLE001 - hostile video must not end the watch of its camera
            _log.exception("A picture of %s could not be watched", self._camera_id)

    def _handle(self, item: Item) -> None:
        match item:
            case NewFormat(stream_format, coarse):
                self._ear.on_format(stream_format.audio)
                self._decoder = self._open_decoder(stream_format, coarse)
                facts: list[Fact] = []
            case Seen():
                self._pace.answered()
                facts = self._watch.learn(item)
            case Sound():
                facts = self._ear.hear(item.packet)
            case Packet():
                facts = self._watch_packet(item)
        for fact in facts:
            self._publish(fact)

    def _open_decoder(self, stream_format: StreamFormat, coarse: bool) -> StreamDecoder | CoarseDecoder:
        if coarse:
            return CoarseDecoder(stream_format, lively=lambda: self._watch.lively, stirs=self._stirs)
        return StreamDecoder(stream_format)

    def _stirs(self, frames: Sequence[DecodedFrame]) -> bool:
        try:
            return self._watch.would_stir(frames)
        except (av.FFmpegError, ValueError) as error:
            _log.info("A picture of %s could not be converted: %s", self._camera_id, type(error).__name__)
            return False

    def _watch_packet(self, packet: Packet) -> list[Fact]:
        decoder = self._decoder
        if decoder is None:
            return []
        facts: list[Fact] = []
        packets, pictures = decoder.packets, decoder.pictures
        for frame in decoder.decode(packet):
            facts += self._feed(frame)
        return facts + self._health.saw(packet.wall_ms, decoder.packets - packets, decoder.pictures - pictures)

    def _feed(self, frame: DecodedFrame) -> list[Fact]:
        try:
            return self._watch.feed(frame)
        except (av.FFmpegError, ValueError) as error:
            _log.info("A picture of %s could not be converted: %s", self._camera_id, type(error).__name__)
            return []
